"""Every picture is drawn from small results; no name covers another name or a point."""

import itertools

import pytest

pytest.importorskip("matplotlib")

import plots
from matplotlib.text import Annotation, Text
from systems import FLOOR

SYSTEMS = {
    "cleaner (HTML)": (21.0, 0.89),
    "cleaner (text)": (8.0, 0.85),
    "trafilatura": (78.0, 0.824),
    "trafilatura favor_recall": (42.0, 0.811),
    "trafilatura fast": (55.0, 0.798),
    "C4 line filter (text)": (30.0, 0.71),
    "readability-lxml": (49.0, 0.712),
    "jusText": (36.0, 0.70),
    "goose3": (40.0, 0.705),
    "newspaper4k": (44.0, 0.70),
    "FineWeb document filter (text)": (5.0, 0.1),
    FLOOR: (1.0, 0.72),
}


def results():
    quality = {
        "split": "val",
        "pages": [{"id": "a", "page_type": "article", "lang": "en"}],
        "systems": {name: {"f1": [f1]} for name, (_, f1) in SYSTEMS.items()},
    }
    return quality, {"pages": {"systems": {name: {"ms": ms} for name, (ms, _) in SYSTEMS.items() if name != FLOOR}}}


def test_no_name_covers_another_name_or_a_point():
    figure = plots.cost_picture(*results())
    (axes,) = figure.axes
    figure.canvas.draw()
    notes = [text for text in axes.texts if isinstance(text, Annotation)]
    assert len(notes) == len(SYSTEMS) - 2
    boxes = [Text.get_window_extent(note) for note in notes]
    assert not any(a.overlaps(b) for a, b in itertools.combinations(boxes, 2))
    points = axes.transData.transform([(ms, f1) for name, (ms, f1) in SYSTEMS.items() if f1 > 0.5 and name != FLOOR])
    assert not any(box.contains(x, y) for box in boxes for x, y in points)


def test_what_lies_far_below_the_floor_is_named_instead_of_squeezing_the_rest():
    figure = plots.cost_picture(*results())
    assert "FineWeb document filter (text) 0.10" in figure.texts[0].get_text()
    assert figure.axes[0].get_ylim()[0] > 0.5
