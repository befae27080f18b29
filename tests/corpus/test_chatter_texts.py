"""Holds for the written texts in seeds/chatter/, and for the reader and checker of them."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from cleaner.corpus.chatter_texts import (
    LANGUAGES,
    LEAK_KINDS,
    LOOKALIKE_KINDS,
    Fragment,
    FragmentLine,
    check,
    counts,
    passages,
    read_leaks,
    read_lookalikes,
    tokens,
)
from cleaner.corpus.gold import read_gold
from cleaner.errors import GoldError

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "seeds" / "chatter"
SHARED = ROOT.parent / "shared" / "data" / "chatter"


@pytest.fixture(scope="module")
def leaks() -> tuple[Fragment, ...]:
    return read_leaks(FOLDER)


@pytest.fixture(scope="module")
def lookalikes() -> tuple[Fragment, ...]:
    return read_lookalikes(FOLDER)


# --- the texts ---


def test_every_leak_keeps_the_format_and_repeats_no_other(leaks):
    assert check(leaks) == []


def test_every_lookalike_keeps_the_format_and_repeats_no_other(lookalikes):
    assert check(lookalikes) == []


def test_leaks_are_many_in_every_language_and_of_every_kind(leaks):
    langs = [fragment.lang for fragment in leaks]
    assert langs.count("en") >= 170
    assert all(langs.count(lang) >= 18 for lang in LANGUAGES)
    assert counts(leaks).keys() == LEAK_KINDS.keys()


def test_lookalikes_are_many_in_every_language_and_of_every_kind(lookalikes):
    langs = [fragment.lang for fragment in lookalikes]
    assert len(langs) >= 300
    assert all(langs.count(lang) >= 15 for lang in LANGUAGES)
    assert counts(lookalikes).keys() == LOOKALIKE_KINDS.keys()


def test_talk_without_stock_phrases_exists_in_every_language(leaks):
    per_language = counts(leaks)["unformulaic"]
    assert sum(per_language.values()) >= 60
    assert all(per_language[lang] >= 4 for lang in LANGUAGES)


def test_many_leaks_are_long_spans(leaks):
    assert sum(len(fragment.lines) >= 5 for fragment in leaks) >= 60


def test_every_generation_of_assistants_speaks(leaks):
    generations = [fragment.generation for fragment in leaks]
    assert all(generations.count(name) >= 25 for name in ("G3", "G4", "G5"))


def test_residue_stands_inside_sentences_that_stay_body(leaks):
    residues = [fragment for fragment in leaks if fragment.residue]
    assert len(residues) >= 15
    assert all(line.label in ("body", "blank") for fragment in residues for line in fragment.lines)


def test_no_opening_is_a_habit(leaks):
    for lang in LANGUAGES:
        openings = [" ".join(tokens(fragment.text)[:3]) for fragment in leaks if fragment.lang == lang]
        most = max(set(openings), key=openings.count)
        assert openings.count(most) <= 4, f"{lang}: {most!r} opens {openings.count(most)} fragments"


def test_no_long_line_is_chatter_in_one_file_and_innocent_in_the_other(leaks, lookalikes):
    leaked, innocent = (
        {" ".join(tokens(line.text)) for f in side for line in f.lines if len(tokens(line.text)) >= 6}
        for side in (leaks, lookalikes)
    )
    assert leaked & innocent == set()


def test_no_leak_is_taken_from_the_data_it_is_measured_on(leaks):
    if not SHARED.is_dir():
        pytest.skip("../shared/data/chatter is missing")
    seen: set[str] = set()
    for path in SHARED.glob("*.jsonl"):
        for row in path.read_text(encoding="utf-8").splitlines():
            seen.update(" ".join(tokens(line["text"])) for line in json.loads(row)["lines"])
    copies = [
        line.text
        for f in leaks
        for line in f.lines
        if len(tokens(line.text)) >= 6 and " ".join(tokens(line.text)) in seen
    ]
    assert [text for text in copies if not text.startswith("ChatGPT can make mistakes")] == []


# --- the checker ---

GOOD = Fragment(
    id="leak-offer-001",
    kind="offer",
    lang="en",
    generation="G5",
    places=("end",),
    residue=False,
    lines=(FragmentLine("Shall I write to the beekeeper about his missing hive as well?", "llm_chatter"),),
)


def line(text: str, label: str, *accept: str) -> tuple[FragmentLine]:
    return (FragmentLine(text, label, accept),)


def test_a_sound_fragment_has_no_problem():
    assert check([GOOD]) == []


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"id": "leak-preamble-001"}, "the id is not"),
        ({"kind": "sonnet", "id": "leak-sonnet-001"}, "unknown kind"),
        ({"kind": "fiction", "id": "leak-fiction-001"}, "unknown kind"),
        ({"lang": "tlh"}, "unknown language"),
        ({"generation": "G9"}, "unknown generation"),
        ({"places": ()}, "places"),
        ({"places": ("attic",)}, "places"),
        ({"lines": ()}, "0 lines"),
        ({"lines": line("Want more?", "llm_chatter") * 26}, "26 lines"),
        ({"lines": line("Want more?", "llm_chatter") + line("", "blank")}, "ends with a blank line"),
        ({"lines": line("Want more?", "chatter")}, "unknown label"),
        ({"lines": line("Want more?", "llm_chatter", "prose")}, "unknown label"),
        ({"lines": line("Want more?", "llm_chatter", "llm_chatter")}, "accepted beside it"),
        ({"lines": line("Want more?\nOr less?", "llm_chatter")}, "line break"),
        ({"lines": line(" ", "llm_chatter")}, "`blank` is for empty lines"),
        ({"lines": line("Want more?", "llm_chatter") + line("Buy now", "promo")}, "do not belong to a leak"),
        ({"lines": line("The mill burned down in 1911.", "body")}, "no line is llm_chatter"),
        ({"residue": True}, "stays body"),
        ({"id": "look-offer-001"}, "unknown kind"),
        ({"id": "look-faq-001", "kind": "faq"}, "has no llm_chatter"),
    ],
)
def test_the_checker_names_what_is_wrong_with_a_fragment(change, problem):
    assert any(problem in found for found in check([replace(GOOD, **change)]))


def test_the_checker_finds_an_id_used_twice():
    other = replace(GOOD, lines=line("Any other gaps to fill?", "llm_chatter"))
    assert any("occurs 2 times" in problem for problem in check([GOOD, other]))


def test_the_checker_finds_a_long_line_used_twice():
    copy = replace(GOOD, id="leak-offer-002")
    assert any("the same line" in problem for problem in check([GOOD, copy]))


def test_the_checker_finds_a_filled_in_template():
    other = replace(GOOD, id="leak-offer-002", lines=line(GOOD.text.replace("beekeeper", "plumber"), "llm_chatter"))
    assert any("nearly the same words" in problem for problem in check([GOOD, other]))


def test_the_checker_finds_a_passage_shared_by_four_fragments():
    tails = ("tea", "the tide tables of Whitby", "nine short poems", "a map")
    shared = [
        replace(GOOD, id=f"leak-offer-{i:03d}", lines=line(f"It would be easy to add {tail}", "llm_chatter"))
        for i, tail in enumerate(tails)
    ]
    assert any("share the passage" in problem for problem in check(shared))
    assert not any("share the passage" in problem for problem in check(shared[:3]))


def test_passages_stay_within_a_line():
    split = replace(GOOD, lines=line("one two three", "llm_chatter") + line("four five six", "llm_chatter"))
    assert passages(split) == set()


# --- the reader ---


ROW = {
    "id": "leak-offer-001",
    "kind": "offer",
    "lang": "en",
    "generation": "G5",
    "places": ["end"],
    "lines": [{"text": GOOD.text, "label": "llm_chatter"}],
}


def write(folder: Path, *rows: str) -> Path:
    (folder / "leaks.jsonl").write_text("\n".join(rows) + "\n", encoding="utf-8")
    return folder


def test_a_row_is_read_as_it_was_written(tmp_path):
    assert read_leaks(write(tmp_path, json.dumps(ROW))) == (GOOD,)


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("{", "not JSON"),
        ("[]", "not a JSON object"),
        (json.dumps({**ROW, "mood": "grim"}), "unknown fields"),
        (json.dumps({key: value for key, value in ROW.items() if key != "lang"}), "missing fields"),
        (json.dumps({**ROW, "lang": 5}), "wrong type"),
        (json.dumps({**ROW, "places": "end"}), "wrong type"),
        (json.dumps({**ROW, "lines": [{"text": "Want more?"}]}), "wrong type"),
    ],
)
def test_a_broken_row_is_named_with_its_file_and_number(tmp_path, row, message):
    with pytest.raises(GoldError, match=rf"leaks\.jsonl:2: .*{message}"):
        read_leaks(write(tmp_path, json.dumps(ROW), row))


def test_a_missing_file_says_what_to_give(tmp_path):
    with pytest.raises(GoldError, match=r"lookalikes\.jsonl: cannot be read .* give the folder"):
        read_lookalikes(tmp_path)


def test_written_pages_leak_in_furnished_surroundings():
    pages = read_gold(FOLDER / "pages.jsonl")
    leaking = [page for page in pages if any(line.label == "llm_chatter" for line in page.lines)]
    assert len({page.fields.get("lang", page.lang) for page in leaking}) >= 8
    assert len(leaking) < len(pages), "people who sound alike stand beside them"
    for page in pages:
        assert {line.label for line in page.lines} > {"navigation", "body"}
