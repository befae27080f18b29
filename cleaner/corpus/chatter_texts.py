"""Reads and checks the written texts in seeds/chatter/: leaks of chat assistants, and people who only sound like one.

    FOLDER/leaks.jsonl        what an assistant said, as it stands in a page it leaked into
    FOLDER/lookalikes.jsonl   what a person said in nearly the same words; never `llm_chatter`

One fragment per line, to be planted into clean pages. `seeds/chatter/README.md` describes the fields.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

import regex

from cleaner.errors import GoldError
from cleaner.labels import INDEX

LEAK_KINDS: dict[str, str] = {
    "offer": "proposes the next piece of work",
    "preamble": "announces the answer",
    "revision": "says what a new draft changed",
    "meta": "judges the text it stands in",
    "adjust": "hands the text over to be adapted",
    "refusal": "declines the task",
    "apology": "takes back an earlier answer",
    "self_reference": "speaks of itself as a machine",
    "cutoff": "says where its knowledge ends",
    "question": "asks for the input of the job",
    "placeholder": "a blank left for the person who ordered the text",
    "prompt_echo": "the order itself",
    "word_count": "the length, counted for the person who set it",
    "thinking": "reasoning before the answer",
    "template": "markup of a chat format",
    "role": "names of the turns in a pasted chat",
    "citation": "citation markup of a chat product",
    "ui": "buttons and notices of a chat product",
    "translation": "talk around a translation job",
    "fence": "a code fence around prose",
    "title_options": "titles to choose from",
    "table_completion": "rows added to a table of the page",
    "continuation": "resumes an answer that was cut off",
    "summary_of_request": "repeats what was ordered",
    "seo": "search snippets, keywords and captions made to order",
    "draft": "a letter, message or post made to order",
    "outline": "a plan to be approved before writing",
    "image_prompt": "pictures described for a generator",
    "faq": "questions and answers made to order",
    "code": "code made to order, with its explanation",
    "unformulaic": "talk about the text without any stock phrase",
}
LOOKALIKE_KINDS: dict[str, str] = {
    "about_assistants": "an article about chatbots that quotes them",
    "author_to_reader": "the author of the page speaks to its reader",
    "changelog": "release notes and revision histories",
    "code_comment": "comments in source code",
    "cooking": "a recipe or food blog",
    "craft_blog": "a maker talks about a pattern or a build",
    "customer_service": "a firm answers a customer",
    "documentation": "a manual, a data dictionary, an interface text",
    "editor_note": "an editor's remark on the text",
    "email_template": "a letter meant to be filled in",
    "faq": "a page of questions and answers",
    "fiction": "dialogue in a story",
    "form": "a form that asks for input",
    "forum_answer": "a person answers a person",
    "health_advice": "a practice or clinic advises its patients",
    "interview": "questions and answers of two people",
    "job_advert": "an employer describes a post",
    "legal": "contracts, terms and statutes",
    "letter": "correspondence",
    "machine_translation_notice": "says that a page was translated by machine",
    "prompt_docs": "documentation of prompts",
    "review": "a person judges a work or a product",
    "sales_offer": "a seller proposes something",
    "speech": "a speech or sermon",
    "teaching": "a teacher or a textbook instructs",
    "template": "a template meant as one",
    "transcript": "minutes, hearings, plays: alternating speakers",
    "travel": "a guide or host speaks to travellers",
    "word_count": "lengths that belong to the page",
}
LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "ru", "zh", "ja", "ar", "hi")
GENERATIONS = ("G3", "G4", "G5")  # 2022–23, 2023–24, 2025 on
PLACES: dict[str, str] = {
    "top": "before the first paragraph",
    "end": "after the last paragraph",
    "between": "between two paragraphs or sections",
    "after_heading": "directly below a heading",
    "after_table": "directly below a table",
    "in_list": "between two items of a list",
    "whole": "the page is nothing else",
}
LEAK_LABELS = frozenset({"llm_chatter", "body", "blank"})
MAX_LINES = 25
MAX_SHARING = 3

# Words of one product, printed by its interface: the same for everyone, so they may recur.
STOCK_PASSAGES: tuple[str, ...] = ("chatgpt can make mistakes check important info",)

_TOKEN = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}]|\w+(?:'\w+)*")
_WINDOW = {"zh": 10, "ja": 12}  # characters; elsewhere six words
_ID = regex.compile(r"(leak|look)-(?P<kind>[a-z_-]+)-\d{3}")
_FIELDS = {
    "leak": {"id", "kind", "lang", "generation", "places", "lines", "residue"},
    "look": {"id", "kind", "lang", "places", "lines"},
}
_OPTIONAL = {"residue"}


@dataclass(frozen=True)
class FragmentLine:
    """One line as it stands in the page, its label, and the labels that count as right beside it."""

    text: str
    label: str
    accept: tuple[str, ...] = ()


@dataclass(frozen=True)
class Fragment:
    """One written text.

    Attributes
    ----------
    generation : "G3", "G4" or "G5" for a leak, "" for a look-alike.
    places : where in a page it may be planted, keys of `PLACES`.
    residue : chat markup inside a good sentence; such lines stay `body`.
    """

    id: str
    kind: str
    lang: str
    generation: str
    places: tuple[str, ...]
    residue: bool
    lines: tuple[FragmentLine, ...]

    @property
    def text(self) -> str:
        r"""The lines, joined by "\n"."""
        return "\n".join(line.text for line in self.lines)


def read_leaks(folder: Path) -> tuple[Fragment, ...]:
    """Read FOLDER/leaks.jsonl; GoldError names the first row that breaks the format."""
    return _read(folder / "leaks.jsonl", "leak")


def read_lookalikes(folder: Path) -> tuple[Fragment, ...]:
    """Read FOLDER/lookalikes.jsonl; GoldError names the first row that breaks the format."""
    return _read(folder / "lookalikes.jsonl", "look")


def check(fragments: Sequence[Fragment]) -> list[str]:
    """Say what is wrong with a file of fragments, one sentence each; an empty list means all is well."""
    return [problem for find in CHECKS for problem in find(fragments)]


def counts(fragments: Iterable[Fragment]) -> dict[str, dict[str, int]]:
    """Count fragments per kind and language: {"offer": {"en": 12, "de": 3, …}, …}."""
    table: dict[str, Counter[str]] = defaultdict(Counter)
    for fragment in fragments:
        table[fragment.kind][fragment.lang] += 1
    return {kind: dict(row) for kind, row in sorted(table.items())}


def tokens(text: str) -> list[str]:
    """Words in lower case; in Chinese and Japanese every character is one.

    >>> tokens("Don’t! 好的")
    ["don't", '好', '的']
    """
    found: list[str] = _TOKEN.findall(text.lower().replace("’", "'"))
    return found


def passages(fragment: Fragment) -> set[str]:
    """Return every run of six words (ten or twelve characters in Chinese and Japanese) within a line."""
    window = _WINDOW.get(fragment.lang, 6)
    runs = (tokens(line.text) for line in fragment.lines)
    return {" ".join(run[i : i + window]) for run in runs for i in range(len(run) - window + 1)}


# --- what may be wrong with one fragment ---


def _format(fragments: Sequence[Fragment]) -> Iterator[str]:
    for fragment in fragments:
        for problem in _fragment_problems(fragment):
            yield f"{fragment.id}: {problem}"


def _fragment_problems(fragment: Fragment) -> Iterator[str]:
    leaked = fragment.id.startswith("leak")
    match = _ID.fullmatch(fragment.id)
    if match is None or match["kind"].replace("-", "_") != fragment.kind.replace("-", "_"):
        yield f"the id is not (leak|look)-KIND-NNN with the kind {fragment.kind!r}"
    if fragment.kind not in (LEAK_KINDS if leaked else LOOKALIKE_KINDS):
        yield f"unknown kind {fragment.kind!r}; use one of the table, or add a row to it"
    if fragment.lang not in LANGUAGES:
        yield f"unknown language {fragment.lang!r}"
    if leaked and fragment.generation not in GENERATIONS:
        yield f"unknown generation {fragment.generation!r}"
    if not fragment.places or not set(fragment.places) <= PLACES.keys():
        yield f"places {list(fragment.places)} are not among {', '.join(PLACES)}"
    yield from _span_problems(fragment)
    for line in fragment.lines:
        yield from _line_problems(line)
    yield from _leak_label_problems(fragment) if leaked else _lookalike_label_problems(fragment)


def _span_problems(fragment: Fragment) -> Iterator[str]:
    if not 1 <= len(fragment.lines) <= MAX_LINES:
        yield f"{len(fragment.lines)} lines; a fragment has 1 to {MAX_LINES}"
    elif "blank" in (fragment.lines[0].label, fragment.lines[-1].label):
        yield "begins or ends with a blank line; planting adds those"


def _line_problems(line: FragmentLine) -> Iterator[str]:
    unknown = {line.label, *line.accept} - INDEX.keys()
    if unknown:
        yield f"unknown label {', '.join(sorted(unknown))}"
    if (line.label == "blank") != (not line.text.strip()):
        yield f"`blank` is for empty lines and for them only: {line.text!r}"
    if line.label in line.accept:
        yield f"{line.label!r} is the label and accepted beside it"
    if "\n" in line.text:
        yield f"a line break inside a line: {line.text!r}"


def _leak_label_problems(fragment: Fragment) -> Iterator[str]:
    labels = {line.label for line in fragment.lines}
    if not labels <= LEAK_LABELS:
        yield f"labels {sorted(labels - LEAK_LABELS)} do not belong to a leak"
    if fragment.residue and labels - {"body", "blank"}:
        yield "residue inside a good sentence stays body"
    if not fragment.residue and "llm_chatter" not in labels:
        yield "no line is llm_chatter"


def _lookalike_label_problems(fragment: Fragment) -> Iterator[str]:
    if any(line.label == "llm_chatter" for line in fragment.lines):
        yield "a look-alike has no llm_chatter"


# --- what may be wrong between fragments ---


def _unique_ids(fragments: Sequence[Fragment]) -> Iterator[str]:
    seen = Counter(fragment.id for fragment in fragments)
    yield from (f"{name}: the id occurs {n} times" for name, n in seen.items() if n > 1)


def _repeated_lines(fragments: Sequence[Fragment]) -> Iterator[str]:
    owners: dict[str, set[str]] = defaultdict(set)
    for fragment in fragments:
        window = _WINDOW.get(fragment.lang, 6)
        for line in fragment.lines:
            words = tokens(line.text)
            if len(words) >= window and not _is_stock(" ".join(words)):
                owners[" ".join(words)].add(fragment.id)
    yield from (f"{', '.join(sorted(ids))}: the same line {line!r}" for line, ids in owners.items() if len(ids) > 1)


def _repeated_passages(fragments: Sequence[Fragment]) -> Iterator[str]:
    owners: dict[str, set[str]] = defaultdict(set)
    for fragment in fragments:
        for passage in passages(fragment):
            owners[passage].add(fragment.id)
    for passage, ids in owners.items():
        if len(ids) > MAX_SHARING and not _is_stock(passage):
            yield f"{', '.join(sorted(ids))}: share the passage {passage!r}"


def _near_copies(fragments: Sequence[Fragment]) -> Iterator[str]:
    """Two fragments of one language with nearly the same words: a filled-in template, not a second idea."""
    words = [frozenset(tokens(fragment.text)) for fragment in fragments]
    long = [i for i, found in enumerate(words) if len(found) >= 8]
    for i, j in combinations(long, 2):
        if fragments[i].lang == fragments[j].lang and len(words[i] & words[j]) > 0.6 * len(words[i] | words[j]):
            yield f"{fragments[i].id}, {fragments[j].id}: nearly the same words"


def _is_stock(passage: str) -> bool:
    return any(passage in stock or stock in passage for stock in STOCK_PASSAGES)


CHECKS: tuple[Callable[[Sequence[Fragment]], Iterator[str]], ...] = (
    _format,
    _unique_ids,
    _repeated_lines,
    _repeated_passages,
    _near_copies,
)


# --- reading ---


def _read(path: Path, side: str) -> tuple[Fragment, ...]:
    try:
        rows = path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise GoldError(f"{path}: cannot be read ({error}); give the folder that holds the written texts") from error
    return tuple(_parse(row, f"{path}:{number}", side) for number, row in enumerate(rows, 1) if row.strip())


def _parse(row: str, where: str, side: str) -> Fragment:
    try:
        record = json.loads(row)
    except json.JSONDecodeError as error:
        raise GoldError(f"{where}: not JSON ({error}); one object per line is expected") from error
    if not isinstance(record, dict):
        raise GoldError(f"{where}: not a JSON object; one object per line is expected")
    missing, foreign = _FIELDS[side] - _OPTIONAL - record.keys(), record.keys() - _FIELDS[side]
    if missing or foreign:
        raise GoldError(f"{where}: missing fields {sorted(missing)}, unknown fields {sorted(foreign)}; see README.md")
    try:
        return _fragment(record)
    except (KeyError, TypeError) as error:
        raise GoldError(f"{where}: a field has the wrong type ({error}); see README.md beside the file") from error


def _fragment(record: dict[str, Any]) -> Fragment:
    return Fragment(
        id=_string(record["id"]),
        kind=_string(record["kind"]),
        lang=_string(record["lang"]),
        generation=_string(record.get("generation", "")),
        places=_strings(record["places"]),
        residue=record.get("residue", False) is True,
        lines=tuple(
            FragmentLine(_string(line["text"]), _string(line["label"]), _strings(line.get("accept", [])))
            for line in record["lines"]
        ),
    )


def _string(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is not a string")
    return value


def _strings(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError(f"{value!r} is not a list")
    return tuple(_string(item) for item in value)
