"""`clean_many` with workers."""

import os

import pytest

from cleaner import Cleaner, InputError


class Deadly:
    """A source that ends the process which unpacks it."""

    def __reduce__(self):
        return os._exit, (3,)


@pytest.mark.parametrize("bad", [Deadly(), 7], ids=["deadly", "no page"])
def test_a_source_that_fails_is_told_and_the_iterator_goes_on(model, bad):
    engine = Cleaner(model=model)
    results = engine.clean_many(["One line", bad, "Another line", "Third"], jobs=2)
    assert next(results).document.source == "One line"
    with pytest.raises(InputError, match="document 2"):
        next(results)
    assert [result.document.source for result in results] == ["Another line", "Third"]


def test_sources_are_read_as_they_are_needed(model):
    read = []

    def endless():
        while True:
            read.append(None)
            yield "A line of text\n" * 100

    results = Cleaner(model=model).clean_many(endless(), jobs=2)
    for _ in range(100):
        next(results)
    assert len(read) < 1000
