"""The real command in a pipe: streams, exit codes, bad input."""

import codecs
import csv
import hashlib
import io
import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import cleaner as library
from cleaner.classifier.storage import shipped_model
from cleaner.labels import NAMES

from .cli.processes import hear_signals
from .command import SEED_FILES, SEEDS, cleaner, on_terminal

SEED = SEED_FILES[3]
SEED_BYTES = SEED.read_bytes()
PROSE = "The council approved the plan for a new bridge across the river on Monday evening."


def clean_run(*arguments, data=b"", **environment):
    """Run the command, and hold that it ends well and quietly; returns stdout."""
    run = cleaner(*arguments, data=data, **environment)
    assert (run.returncode, run.stderr) == (0, b"")
    return run.stdout


def refused(run, code, *words):
    """Hold that a run ends with `code` and one line on stderr that holds all `words`."""
    message = run.stderr.decode()
    assert run.returncode == code, message
    assert message.startswith("cleaner: ")
    assert message.count("\n") == 1
    assert all(word in message for word in words), message


# --- what comes out ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", SEED_FILES, ids=lambda path: path.stem[:3])
def test_stdin_and_file_give_what_the_library_gives(path):
    expected = library.clean(path.read_bytes()).text.encode()
    assert clean_run(data=path.read_bytes()) == expected
    assert clean_run(path) == expected
    assert clean_run("-", data=path.read_bytes()) == expected


def test_several_files_come_out_in_their_order():
    assert clean_run(SEED_FILES[1], SEED_FILES[0]) == clean_run(SEED_FILES[1]) + clean_run(SEED_FILES[0])


def test_labels_gives_label_confidence_and_line_between_tabs():
    lines = clean_run(SEED, "--labels").decode().split("\n")[:-1]
    rows = [line.split("\t", 2) for line in lines]
    assert [row[2] for row in rows] == SEED.read_text().removesuffix("\n").split("\n")
    assert all(row[0] in NAMES and 0 <= float(row[1]) <= 1 for row in rows)


def test_jsonl_gives_the_fields_of_a_report_row():
    rows = [json.loads(line) for line in clean_run(SEED, "--format", "jsonl").splitlines()]
    text = SEED.read_text()
    assert list(rows[0]) == ["doc", "line", "start", "end", "label", "keep", "confidence", "reason", "text"]
    assert all(text[row["start"] : row["end"]] == row["text"] for row in rows)
    assert {row["doc"] for row in rows} == {str(SEED)}


def test_tsv_has_one_head_for_all_files():
    rows = clean_run(SEED_FILES[0], SEED_FILES[1], "--format", "tsv").decode().splitlines()
    assert [row.split("\t")[0] for row in rows].count("doc") == 1
    assert {len(row.split("\t")) for row in rows} == {9}


def test_gnu_names_file_and_line_of_what_was_removed():
    removed = [line for line in library.clean(SEED.read_text()).lines if not line.keep and line.label != "blank"]
    rows = clean_run(SEED, "--format", "gnu").decode().splitlines()
    assert [row.split(": ")[0] for row in rows] == [f"{SEED}:{line.number}" for line in removed]


def test_a_policy_on_the_command_line_is_the_policy_of_the_library():
    options = ("--keep", "related,social", "--keep", "comments", "--drop", "social", "--threshold", "byline=1")
    engine = library.Cleaner(keep="related,social,comments", drop="social", threshold={"byline": 1})
    assert clean_run(*options, data=SEED_BYTES) == engine.clean(SEED_BYTES).text.encode()
    assert clean_run("--preset", "chatter-only", "--drop", "body", data=SEED_BYTES) != clean_run(data=SEED_BYTES)


def test_keeping_all_gives_the_input_back():
    assert clean_run("--keep", "all", data=SEED_BYTES) == SEED_BYTES


def test_kind_overrules_what_the_input_looks_like():
    page = f"<html><body><p>{PROSE}</p></body></html>\n".encode()
    assert b"<p>" not in clean_run("--keep", "all", data=page)
    assert clean_run("--keep", "all", "--kind", "text", data=page) == page


def test_a_file_called_like_a_command_is_reached_with_a_path(tmp_path):
    (tmp_path / "labels").write_text(PROSE)
    run = subprocess.run(
        [sys.executable, "-m", "cleaner", "./labels", "--keep", "all"],
        capture_output=True,
        cwd=tmp_path,
        check=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert run.stdout.decode() == PROSE


# --- reports -------------------------------------------------------------------------------------------------------


def test_the_report_holds_every_line_beside_the_text(tmp_path):
    report = tmp_path / "report.jsonl"
    assert clean_run(SEED, "--report", report) == clean_run(SEED)
    assert report.read_bytes() == clean_run(SEED, "--format", "jsonl")
    assert [path.name for path in tmp_path.iterdir()] == ["report.jsonl"]


def test_a_tsv_report_is_read_back_as_it_was_written(tmp_path):
    report = tmp_path / "report.tsv"
    clean_run(SEED, "--report", report)
    rows = list(csv.DictReader(io.StringIO(report.read_text()), delimiter="\t", quoting=csv.QUOTE_NONE))
    assert [int(row["line"]) for row in rows] == list(range(1, len(rows) + 1))


def test_an_html_report_can_run_nothing(tmp_path):
    report = tmp_path / "report.html"
    clean_run("--kind", "text", "--report", report, data=b"<script>alert(1)</script>\n\x1b[31m\n' onclick='x\n")
    page = report.read_text()
    assert "<script" not in page
    assert "\x1b" not in page
    assert "' onclick" not in page


def test_a_report_stays_as_it_was_if_no_input_can_be_read(tmp_path):
    report = tmp_path / "report.jsonl"
    report.write_text("old")
    refused(cleaner(tmp_path / "missing.txt", "--report", report), 3, "missing.txt")
    assert report.read_text() == "old"
    assert len(list(tmp_path.iterdir())) == 1


def test_a_report_may_not_replace_an_input(tmp_path):
    page = tmp_path / "page.jsonl"
    page.write_text(PROSE)
    refused(cleaner(page, "--report", page), 2, "page.jsonl", "input")
    assert page.read_text() == PROSE


def test_a_report_of_unknown_suffix_is_refused_and_the_suffixes_are_named(tmp_path):
    refused(cleaner(SEED, "--report", tmp_path / "report.xls"), 2, "report.xls", ".jsonl", ".tsv", ".html")


def test_a_report_that_cannot_be_written_is_told_with_its_name(tmp_path):
    refused(cleaner(SEED, "--report", tmp_path / "no" / "report.tsv"), 3, "report.tsv", "No such file")


# --- manners -------------------------------------------------------------------------------------------------------


def test_a_missing_file_is_told_and_the_others_are_written():
    run = cleaner("missing.txt", SEED)
    assert run.stdout == clean_run(SEED)
    refused(run, 1, "missing.txt", "No such file")


def test_nothing_readable_is_exit_code_3(tmp_path):
    refused(cleaner(tmp_path), 3, "directory")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--keep", "bylines"), ("bylines", *NAMES)),
        (("--drop", "adverts"), ("adverts", *NAMES)),
        (("--threshold", "promo=high"), ("promo=high",)),
        (("--threshold", "promo=2"), ("0 to 1",)),
        (("--preset", "news"), ("news", "rag")),
        (("--format", "xml"), ("xml", "jsonl")),
        (("--labels", "--format", "diff"), ("--labels",)),
        (("--kind", "pdf"), ("pdf", "html")),
    ],
)
def test_wrong_usage_is_exit_code_2_and_names_the_choices(arguments, words):
    refused(cleaner(*arguments, data=b"text"), 2, *words)


def test_an_unknown_option_is_exit_code_2():
    run = cleaner("--lables", data=b"text")
    assert run.returncode == 2
    assert b"--lables" in run.stderr
    assert b"Traceback" not in run.stderr


def test_a_closed_pipe_ends_quietly():
    process = subprocess.Popen(
        [sys.executable, "-m", "cleaner", "--labels"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    process.stdout.close()
    process.stdin.write(SEED_BYTES * 500)
    process.stdin.close()
    assert process.stderr.read() == b""
    assert process.wait(timeout=60) == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no /dev/full")
@pytest.mark.parametrize("arguments", [(), ("--labels",)])
def test_a_full_disk_is_exit_code_3(arguments):
    with Path("/dev/full").open("wb") as full:
        run = subprocess.run(
            [sys.executable, "-m", "cleaner", *arguments, SEED], stdout=full, stderr=subprocess.PIPE, check=False
        )
    refused(run, 3, "standard output", "No space left")


def test_an_interrupt_is_one_line_and_exit_code_130():
    process = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import sys, cleaner.cli.app as app, cleaner.cli.filter; print('ready', flush=True); app.run([])",
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=hear_signals,  # noqa: PLW1509 - no threads here
    )
    assert process.stdout.readline() == b"ready\n"
    wait_until_reading(process.pid)
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=60) == 130
    assert process.stderr.read() == b"cleaner: interrupted\n"
    process.stdin.close()


def wait_until_reading(pid):
    """Wait until a process sleeps in the system call that reads its stdin."""
    for _ in range(10_000):
        if Path(f"/proc/{pid}/syscall").read_text().startswith("0 0x0"):
            return
    raise AssertionError("the process never read")


def test_on_a_terminal_without_input_help_is_shown():
    code, shown = on_terminal()
    assert code == 0
    assert "Usage: cleaner" in shown
    assert "explain" in shown


@pytest.mark.parametrize("arguments", [("--keep", "all"), ("--labels",), ("--format", "tsv")])
def test_escapes_are_shown_not_obeyed_on_a_terminal(arguments):
    code, shown = on_terminal(*arguments, data=b"\x1b]0;title\x07 \x1b[2J\n")
    assert code == 0
    assert "\x1b" not in shown
    assert "\\x1b[2J" in shown


def test_a_file_name_cannot_escape_into_the_terminal():
    run = cleaner("\x1b[31mred.txt")
    refused(run, 3, "\\x1b[31mred.txt")
    assert b"\x1b" not in run.stderr


def test_version_names_the_model():
    shown = clean_run("--version").decode()
    assert re.fullmatch(rf"cleaner {re.escape(library.__version__)} \(model \S+, sha256 [0-9a-f]{{64}}\)\n", shown)


# --- bad input -----------------------------------------------------------------------------------------------------

TEXTS = {
    "empty": b"",
    "only blanks": b"\n \n\t\n",
    "no final newline": PROSE.encode(),
    "CRLF": f"{PROSE}\r\n\r\n{PROSE}\r\n".encode(),
    "lone CR": f"{PROSE}\r{PROSE}\r".encode(),
    "NUL": f"{PROSE}\0\n\0{PROSE}\n".encode(),
    "BOM": codecs.BOM_UTF8 + f"{PROSE}\n".encode(),
    "BOM alone": codecs.BOM_UTF8,
    "invalid UTF-8": f"{PROSE} ".encode() + b"caf\xe9 \xff\xfe\n" + "Größe und Straße\n".encode(),
    "cut UTF-8": "Größe ü".encode()[:-1],
    "Latin-1": "Die Straße war schön, und die Häuser waren größer als früher.\n".encode("latin-1"),
    "UTF-16 LE": codecs.BOM_UTF16_LE + f"{PROSE}\n".encode("utf-16-le"),
    "UTF-16 BE": codecs.BOM_UTF16_BE + f"{PROSE}\n".encode("utf-16-be"),
    "UTF-32": codecs.BOM_UTF32_LE + f"{PROSE}\n".encode("utf-32-le"),
    "surrogates": "\ud800 a".encode("utf-8", "surrogatepass") + b"\n",
    "separators": "a\u2028b\u2029c\x85d\x0be\x0cf\n".encode(),
}


@pytest.mark.parametrize("name", TEXTS)
def test_bytes_that_are_kept_come_out_as_they_went_in(name):
    assert clean_run("--keep", "all", "--kind", "text", data=TEXTS[name]) == TEXTS[name]


def test_every_bad_text_can_be_reported(tmp_path):
    paths = [tmp_path / f"{name}.txt" for name in TEXTS]
    for path, data in zip(paths, TEXTS.values(), strict=True):
        path.write_bytes(data)
    rows = [json.loads(row) for row in clean_run(*paths, "--kind", "text", "--format", "jsonl").splitlines()]
    assert {row["doc"] for row in rows} == {str(p) for p in paths if p.stem not in ("empty", "BOM alone")}


def test_article_lines_of_any_encoding_are_kept_with_their_bytes():
    page = f"{PROSE}\n\nShare\n\n{PROSE.replace('bridge', 'school')}\n"
    for codec, mark in (("utf-8", b""), ("utf-8", codecs.BOM_UTF8), ("utf-16-le", codecs.BOM_UTF16_LE)):
        out = clean_run(data=mark + page.encode(codec))
        assert out.startswith(mark)
        assert "Share" not in out.removeprefix(mark).decode(codec)
        assert PROSE in out.removeprefix(mark).decode(codec)


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n",
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"\x1f\x8b\x08\0\0\0\0\0\0\x03",
        b"\x7fELF\x02\x01\x01" + bytes(64),
        bytes(np.random.default_rng(0).integers(0, 256, 5000, np.uint8)),
    ],
    ids=["PDF", "PNG", "gzip", "ELF", "random"],
)
def test_binary_data_are_refused_in_one_line(data):
    refused(cleaner(data=data), 3, "standard input", ";")


def test_a_line_of_50_mb_is_cleaned():
    data = (PROSE.encode() + b" ") * (50_000_000 // (len(PROSE) + 1)) + b"\n"
    assert clean_run("--keep", "all", data=data) == data


def test_very_many_short_lines_are_cleaned():
    data = b"Line 1\n" * 100_000  # .ci/run cleans a million
    assert clean_run("--keep", "all", data=data) == data


# --- models --------------------------------------------------------------------------------------------------------


def copy_of_model(path, arrays=None, **fields):
    """Write a copy of the shipped model with other bytes, and a card that vouches for them."""
    shipped = shipped_model()
    path.write_bytes(shipped.read_bytes() if arrays is None else arrays)
    card = json.loads(shipped.with_suffix(".json").read_text())
    card["sha256"] = hashlib.sha256(path.read_bytes()).hexdigest()
    path.with_suffix(".json").write_text(json.dumps(card | fields))
    return path


def npz(**arrays):
    data = io.BytesIO()
    np.savez(data, **arrays)
    return data.getvalue()


BROKEN_MODELS = {
    "cut": lambda path: copy_of_model(path, shipped_model().read_bytes()[:100_000]),
    "empty": lambda path: copy_of_model(path, b""),
    "text": lambda path: copy_of_model(path, b"no model"),
    "foreign": lambda path: copy_of_model(path, npz(weights=np.zeros(3))),
    "pickled": lambda path: copy_of_model(path, npz(weights=np.array([{}], dtype=object))),
    "altered": lambda path: copy_of_model(path, sha256="0" * 64),
    "newer": lambda path: copy_of_model(path, format=999),
    "older": lambda path: copy_of_model(path, format=0),
    "of other labels": lambda path: copy_of_model(path, outputs=["spam", "ham"]),
    "without fields": lambda path: copy_of_model(path, calibration=None),
    "missing": lambda path: path,
}


@pytest.mark.parametrize("kind", BROKEN_MODELS)
def test_a_model_that_cannot_be_used_is_exit_code_2_and_named(tmp_path, kind):
    path = BROKEN_MODELS[kind](tmp_path / "other.npz")
    refused(cleaner(SEED, CLEANER_MODEL=str(path)), 2, str(path.with_suffix("")), ";")


def test_a_copy_of_the_model_works_like_the_model(tmp_path):
    path = copy_of_model(tmp_path / "other.npz")
    assert clean_run(SEED, CLEANER_MODEL=str(path)) == clean_run(SEED)


def test_a_model_may_be_a_folder_by_mistake(tmp_path):
    refused(cleaner(SEED, CLEANER_MODEL=str(tmp_path)), 2, str(tmp_path), ";")


# --- the other commands --------------------------------------------------------------------------------------------


def test_the_table_of_labels_has_a_row_and_an_example_for_each():
    shown = clean_run("labels").decode()
    assert all(label.name in shown and label.meaning in shown and label.example in shown for label in library.LABELS)


def test_explain_gives_the_reason_of_every_line():
    shown = clean_run("explain", SEED).decode()
    assert all(line.reason in shown for line in library.clean(SEED.read_text()).lines)


def test_explain_gives_all_evidence_for_one_line():
    line = library.clean(SEED.read_text()).lines[6]
    shown = clean_run("explain", f"{SEED}:7").decode()
    assert f"{SEED}:7: {line.text}" in shown
    assert all(part in shown for part in (line.label, line.reason, "second"))


def test_explain_of_a_line_that_is_not_there_tells_how_many_there_are():
    refused(cleaner("explain", f"{SEED}:9999"), 2, ":9999", str(len(library.clean(SEED.read_text()).lines)))


def test_explain_prefers_a_file_whose_name_ends_like_a_line(tmp_path):
    path = tmp_path / "page:7"
    path.write_text(PROSE)
    assert PROSE[:40] in clean_run("explain", path).decode()


def test_check_accepts_the_gold_of_the_seeds():
    assert clean_run("check", SEEDS / "gold.jsonl") == b""


def test_check_tells_file_line_and_problem(tmp_path):
    gold = tmp_path / "gold.jsonl"
    gold.write_text('{"id": "a", "lines": []}\n{"id": "b", "lines": [{"text": "x", "label": "advert"}]}\n{\n')
    run = cleaner("check", gold)
    messages = run.stderr.decode().splitlines()
    assert run.returncode == 1
    assert [message.split(": ")[1] for message in messages] == [f"{gold}:2", f"{gold}:3"]
    assert "advert" in messages[0]


def test_check_of_a_missing_file_is_exit_code_3(tmp_path):
    completed = cleaner("check", SEEDS / "gold.jsonl", tmp_path / "gold.jsonl")
    assert (completed.returncode, completed.stderr.count(b"\n")) == (3, 1)


def test_evaluate_prints_the_same_figures_as_table_and_as_json():
    gold = SEEDS / "gold.jsonl"
    figures = json.loads(clean_run("evaluate", gold, "--json"))
    table = clean_run("evaluate", gold).decode()
    assert f"{figures['accuracy']:.4f}" in table
    assert f"{figures['macro_f1']:.4f}" in table
    assert f"{figures['calibration_error']:.4f}" in table
    assert figures["lines"] == 146


def test_evaluate_chooses_a_split(tmp_path):
    rows = [
        {"id": split, "split": split, "lines": [{"text": PROSE, "label": "body"}] * count}
        for split, count in (("train", 3), ("val", 1))
    ]
    gold = tmp_path / "gold.jsonl"
    gold.write_text("\n".join(map(json.dumps, rows)))
    assert json.loads(clean_run("evaluate", gold, "--split", "val", "--json"))["lines"] == 1
    refused(cleaner("evaluate", gold, "--split", "test"), 2, "test")


def labelled_folder(tmp_path):
    """Two pages with main text and one with snippets."""
    folder = tmp_path / "pages"
    folder.mkdir()
    (folder / "page.html").write_text(f"<html><body><article><p>{PROSE}</p></article></body></html>")
    rows = [
        {"id": "a", "html": "page.html", "page_type": "article", "main_content": PROSE, "split": "val"},
        {"id": "b", "html": "page.html", "page_type": "forum", "main_content": PROSE, "split": "train"},
        {"id": "c", "html": "page.html", "lang": "ja", "with": [PROSE], "without": ["Imprint"], "split": "val"},
    ]
    (folder / "pages.jsonl").write_text("\n".join(map(json.dumps, rows)))
    return folder


def test_evaluate_scores_the_content_of_a_folder_of_labelled_pages(tmp_path):
    folder = labelled_folder(tmp_path)
    figures = json.loads(clean_run("evaluate", folder, "--json"))["content"]
    assert {name: row["pages"] for name, row in figures["word F1"].items()} == {"all": 2, "article": 1, "forum": 1}
    assert figures["word F1"]["all"]["f1"] == figures["snippets"]["ja"]["f1"] == 1.0
    assert figures["refused"] == {}


def test_evaluate_takes_gold_files_and_folders_together(tmp_path):
    table = clean_run("evaluate", SEEDS / "gold.jsonl", labelled_folder(tmp_path)).decode()
    assert "macro-F1" in table
    assert "word F1" in table


def test_evaluate_chooses_a_split_of_a_folder(tmp_path):
    folder = labelled_folder(tmp_path)
    figures = json.loads(clean_run("evaluate", folder, "--split", "val", "--json"))["content"]
    assert figures["word F1"]["all"]["pages"] == 1
    refused(cleaner("evaluate", folder, "--split", "test"), 2, "test")


def test_evaluate_names_a_page_that_is_missing(tmp_path):
    folder = labelled_folder(tmp_path)
    (folder / "page.html").unlink()
    refused(cleaner("evaluate", folder), 3, "page.html")


def test_evaluate_of_a_folder_without_labelled_pages_tells_the_shapes(tmp_path):
    refused(cleaner("evaluate", tmp_path), 3, "pages.jsonl")


def test_evaluate_of_a_broken_file_names_file_and_line(tmp_path):
    gold = tmp_path / "gold.jsonl"
    gold.write_text("[]\n")
    refused(cleaner("evaluate", gold), 1, f"{gold}:1")


def test_train_without_data_tells_what_is_missing(tmp_path):
    refused(cleaner("train", "--data", tmp_path, "--out", tmp_path / "model.npz"), 3, str(tmp_path))


# --- what comes out empty, and marks that stay -----------------------------------------------------------------------


def test_a_page_without_content_says_so():
    run = cleaner(data=b"I'm sorry, but I can't help with writing that article.\n")
    assert (run.returncode, run.stdout.strip()) == (0, b"")
    assert run.stderr == b"cleaner: standard input: no content was found; lines by label: llm_chatter 1\n"
    assert clean_run(data=b"\n\n") == b"\n\n"


def test_scrub_is_refused_where_whole_lines_are_compared():
    refused(cleaner("--scrub", "--format", "diff", data=b"Words."), 2, "--scrub", "diff")


MARKED = (
    b"<h1>Rates [cite: 1]</h1><p>Rates rose :contentReference[oaicite:0]{index=0} as <a"
    b" href='https://bank.example/a?x=1&amp;utm_source=chatgpt.com'>the bank [cite: 2] says</a> and <b>fell</b>."
    b"<table><tr><td>May [cite: 3]</td><td>4 %</td></tr><tr><td>June</td><td>5 %</td></tr></table>"
)


@pytest.mark.parametrize(
    ("form", "kept"),
    [
        ("text", "Rates rose as the bank says and fell."),
        ("markdown", "Rates rose as [the bank says](https://bank.example/a?x=1) and fell."),
        ("html", '<p>Rates rose as <a href="https://bank.example/a?x=1">the bank says</a> and fell.</p>'),
    ],
)
def test_scrub_serves_every_format_that_prints_the_kept_part(form, kept):
    out = clean_run("--scrub", "--keep", "all", "--format", form, data=MARKED).decode()
    assert kept in out.split("\n")
    assert "cite" not in out
    assert "utm_source" not in out
    plain = clean_run("--keep", "all", "--format", form, data=MARKED).decode()
    assert "oaicite" in plain


def test_cells_and_headings_are_scrubbed_in_markdown():
    out = clean_run("--scrub", "--keep", "all", "--format", "markdown", data=MARKED).decode()
    assert out.startswith("# Rates\n")
    assert "| May | 4 % |\n| --- | --- |\n| June | 5 % |" in out


@pytest.mark.parametrize("suffix", [".jsonl", ".html"])
def test_reports_tell_what_was_cut(suffix, tmp_path):
    report = tmp_path / f"report{suffix}"
    clean_run("--scrub", "--keep", "all", "--report", report, data=b"Rates rose [cite: 4] in May.\n")
    told = report.read_text("utf-8")
    if suffix == ".jsonl":
        assert json.loads(told)["cut"] == [[10, 20, "cite"]]
    else:
        assert 'rose<del title="cut: cite"> [cite: 4]</del> in' in told
