"""What is left out of training is in no sample, so that it can measure the model."""

from pathlib import Path

import pytest

from cleaner.corpus.collecting import SEEDS, gold_samples, planted
from cleaner.corpus.gold import read_gold


@pytest.mark.parametrize(
    ("name", "options"),
    [("gold", {"with_seeds": False}), ("pages", {"with_pages": False})],
)
def test_documents_that_are_left_out_are_in_no_gold_sample(tmp_path: Path, name: str, options: dict[str, bool]) -> None:
    everything = {"with_seeds": True, "with_chatter": True, "with_pages": True}
    texts = {document.text for document in read_gold(SEEDS / f"{name}.jsonl")}
    fitted = {"\n".join(sample.document.lines) for sample in gold_samples(tmp_path, **everything)}
    assert texts <= fitted
    unseen = {"\n".join(sample.document.lines) for sample in gold_samples(tmp_path, **everything | options)}
    assert unseen == fitted - texts


def test_nothing_is_planted_into_written_pages_that_are_left_out() -> None:
    ids = {document.id for document in read_gold(SEEDS / "pages.jsonl")}
    assert ids & {sample.site for sample in planted([], seed=0)}
    assert not ids & {sample.site for sample in planted([], seed=0, with_pages=False)}
