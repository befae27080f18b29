"""What is counted as harm, how memory is judged, and what a kept run shows."""

import json

import pytest
from cost_tables import pipe_tables
from pipe import harm, written
from watching import Sample, memory_figures

TEXTS = ["one", "two", "three"]
NO_HARM = {"lost": 0, "doubled": 0, "moved": 0, "altered": 0}


@pytest.mark.parametrize(
    ("change", "found"),
    [
        (lambda lines: lines, {}),
        (lambda lines: lines[:-1], {"lost": 1, "moved": None}),
        (lambda lines: [*lines, lines[2]], {"doubled": 1, "moved": None}),
        (lambda lines: [*lines[:5], lines[6], lines[5], *lines[7:]], {"moved": 2}),
        (lambda lines: [lines[0].replace("one", "ONE"), *lines[1:]], {"altered": 1}),
        (lambda lines: [lines[0].replace("1.5", "1.50001"), *lines[1:]], {"altered": 1}),
    ],
)
def test_each_kind_of_harm_is_counted(tmp_path, change, found):
    path = written(tmp_path / "records.jsonl", TEXTS, 10)
    path.write_text("".join(change(path.read_text().splitlines(keepends=True))))
    assert harm(path, TEXTS, 10) == NO_HARM | found


def test_memory_that_grows_after_the_start_has_a_slope():
    flat = [Sample(0, 5), *(Sample(n / 100, 60) for n in range(20, 100))]
    growing = [Sample(n / 100, 60 + n / 10) for n in range(100)]
    assert memory_figures(flat, 1000) == {"peak MB": 60, "slope, MB per 100,000 documents": 0}
    assert memory_figures(growing, 50_000) == {"peak MB": 69.9, "slope, MB per 100,000 documents": 20}
    assert memory_figures([Sample(0, 5)], 1000)["slope, MB per 100,000 documents"] == 0


def test_a_kept_run_shows_all_figures():
    results = {
        "records": 1000,
        "MB": 11.4,
        "speed": {
            "library": {"seconds": 5.0, "cpu": 4.9, "MB/s": 2.28},
            "--jobs 1": {"seconds": 5.5, "cpu": 5.4, "MB/s": 2.07},
        },
        "one worker / library": 0.91,
        "two workers / one": 1.8,
        "same bytes": True,
        "harm": NO_HARM,
        "memory": {"--jobs 1, parent": {"peak MB": 61.0, "slope, MB per 100,000 documents": 0.2}},
        "faults": [{"fault": "`SIGKILL`", "runs": 20, "byte-equal": 20, "files left, median": 12}],
        "machine": "linux",
        "load": [0.1, 0.2, 0.3],
        "seconds": 900,
    }
    shown = "\n".join(pipe_tables(json.loads(json.dumps(results))))
    for figure in ("2.28", "0.91", "1.80", "the same bytes", "lost: 0", "61", "+0.2", "| 20 | 20 | 12 |"):
        assert figure in shown
