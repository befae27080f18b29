"""The time that is told stands within the spread beside it, since both are of the same rounds."""

from speed import Process, _process_summary, _summary, balanced_body


def test_the_median_of_rounds_stands_within_their_spread():
    pages = [[1.0, 9.0, 2.0], [9.0, 1.0, 2.0], [5.0, 5.0, 2.0]]  # pages by rounds
    assert _summary(pages) == {"ms": 5.0, "rounds": [5.0, 5.0, 2.0]}


def test_processes_are_told_with_their_range_and_the_worst_status():
    summary = _process_summary([Process(1.0, 0.5, 60.0, 0), Process(3.0, 0.7, 61.0, -9), Process(2.0, 0.6, 62.0, 0)])
    assert (summary["wall"], summary["ranges"]["wall"], summary["runs"]) == (2.0, [1.0, 3.0], 3)
    assert summary["status"] == -9


def test_an_empty_page_has_an_empty_body():
    assert balanced_body(b"") == b""
