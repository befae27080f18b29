"""Draws the pictures of a run, each as SVG and PNG."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import matplotlib

matplotlib.use("Agg")

import numpy as np
import numpy.typing as npt
from cost_tables import quality_and_cost
from matplotlib import pyplot as plt
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.text import Text
from matplotlib.ticker import LogLocator, NullLocator
from matplotlib.transforms import Bbox
from systems import FLOOR
from tables import f1_columns, mean, page_types

from cleaner.scoring.metrics import MIN_SUPPORT

Results = dict[str, Any]

OURS, THEIRS, PALE = "#0b5394", "#b45f06", "#9fc5e8"
"""Blue for cleaner, brown for the others: told apart by people who see few colours, and in print."""

PLACES = (
    *((8, 0, "left"), (-8, 0, "right"), (0, 11, "center"), (0, -11, "center")),
    *((8, 10, "left"), (8, -10, "left"), (-8, 10, "right"), (-8, -10, "right")),
    *((14, 22, "left"), (14, -22, "left"), (-14, 22, "right"), (-14, -22, "right")),
    *((20, 34, "left"), (20, -34, "left"), (-20, 34, "right"), (-20, -34, "right")),
)
"""Where a name may stand, in points from its point, and how it is aligned; the best place first."""

plt.rcParams |= {
    "font.size": 9,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "grid.alpha": 0.25,
    "svg.hashsalt": "cleaner",  # equal pictures are equal files
    "svg.fonttype": "none",
}


def draw(folder: Path, runs: dict[str, Results]) -> dict[str, str]:
    """Draw what the results at hand allow; returns name of the picture → what it lacks, "" where it was drawn."""
    told = {}
    for name, needs, lacks, picture in PICTURES:
        absent = [f"no {need} results" for need in needs if need not in runs]
        told[name] = absent[0] if absent else lacks(runs[needs[0]])
        if not told[name]:
            _save(picture(*(runs[need] for need in needs)), folder / name)
    return told


def lacks_main_text(quality: Results) -> str:
    return "" if f1_columns(quality) else "no page has a gold main text"


def lacks_labels(quality: Results) -> str:
    return "" if any(frequent(gold) for gold in typed(quality).values()) else "no unseen page is labelled line by line"


def lacks_nothing(results: Results) -> str:
    return ""


def cost_picture(quality: Results, speed: Results) -> Figure:
    """Word F1 against milliseconds per page, all systems; keeping everything is the floor."""
    figure, axes = plt.subplots(figsize=(8, 5))
    points = sorted(quality_and_cost(quality, speed), key=lambda point: -point[2])
    scored = f1_columns(quality)
    floor = mean(scored[FLOOR]) if FLOOR in scored else None
    shown = [point for point in points if point[0] != FLOOR and (floor is None or point[2] > floor - 0.2)]
    for name, cost, f1 in shown:
        ours = name.startswith("cleaner")
        axes.plot(cost, f1, "o", color=OURS if ours else THEIRS, markersize=8 if ours else 5)
    axes.set(xscale="log", xlabel="CPU time per page, ms (log scale)", ylabel="word F1, mean over pages")
    axes.margins(x=0.3, y=0.1)
    if floor is not None:
        axes.axhline(floor, linestyle="--", color="grey", linewidth=1)
        place = axes.get_yaxis_transform()
        axes.text(0.005, floor, "keep everything", transform=place, va="bottom", fontsize=8, color="dimgrey")
    axes.xaxis.set_major_locator(LogLocator(subs=(1, 2, 5)))
    axes.xaxis.set_major_formatter("{x:g}")
    axes.xaxis.set_minor_locator(NullLocator())
    _name_points(figure, axes, shown)
    pages = sum(map(len, page_types(quality, scored).values()))
    axes.set_title(
        f"Quality against cost: {pages} pages of split {quality['split']}; better is up and left", loc="left"
    )
    if below := [f"{name} {f1:.2f}" for name, _, f1 in points if name != FLOOR and (name, _, f1) not in shown]:
        figure.text(0.99, 0.01, f"far below: {', '.join(below)}", ha="right", fontsize=8, color="dimgrey")
    return figure


def label_picture(quality: Results) -> Figure:
    """F1 of every label, from text and from HTML."""
    golds = typed(quality)
    scores = {name: {row["label"]: row for row in gold["labels"]} for name, gold in golds.items()}
    first = next(iter(scores.values()))
    labels = sorted(frequent(next(iter(golds.values()))), key=lambda label: first[label]["f1"])
    figure, axes = plt.subplots(figsize=(7, 0.32 * len(labels) + 1.2))
    places, height = np.arange(len(labels)), 0.8 / len(scores)
    for i, (name, rows) in enumerate(scores.items()):
        values = [rows[label]["f1"] if label in rows else 0.0 for label in labels]
        offset = (i - (len(scores) - 1) / 2) * height
        axes.barh(places - offset, values, height, label=name, color=(PALE, OURS)[i % 2])
    axes.set_yticks(places, [f"{label} ({first[label]['support']})" for label in labels])
    axes.set(xlim=(0, 1), xlabel="F1 (number of gold lines in brackets)")
    axes.set_title(f"Labels with {MIN_SUPPORT} lines or more, split {quality['split']}", loc="left")
    axes.grid(axis="y", visible=False)
    axes.legend(loc="upper left", bbox_to_anchor=(1, 1), frameon=False)
    return figure


def reliability_picture(quality: Results) -> Figure:
    """Share of right labels against confidence, and how many lines stand behind each point."""
    figure, (axes, counts) = plt.subplots(2, 1, figsize=(6, 5.6), height_ratios=(3, 1), sharex=True)
    axes.plot([0, 1], [0, 1], "--", color="grey", linewidth=1, label="as it should be")
    for (name, gold), color, shift in zip(typed(quality).items(), (THEIRS, OURS), (-0.008, 0.008), strict=False):
        confidence, right, lines = np.array(gold["reliability"]).T
        axes.plot(confidence, right, "o-", color=color, markersize=4, label=f"{name}: {gold['calibration_error']:.3f}")
        counts.bar(confidence + shift, lines, 0.014, color=color)
    axes.set(ylim=(0, 1), xlim=(0, 1.02), ylabel="share of labels that are right")
    axes.set_title(f"Reliability of the confidence, split {quality['split']}", loc="left")
    axes.legend(title="gold: expected calibration error", frameon=False, loc="upper left")
    counts.set(yscale="log", ylabel="lines (log scale)", xlabel="confidence, mean of a bin")
    return figure


def confusion_picture(quality: Results) -> Figure:
    """Confusion matrix of the last gold, as shares of each gold label's lines."""
    name, gold = list(typed(quality).items())[-1]
    labels, support = list(frequent(gold)), np.array(list(frequent(gold).values()))
    matrix = confusion_counts(gold, labels) / support[:, None]
    figure, axes = plt.subplots(figsize=(8.4, 7.2))
    axes.imshow(matrix, cmap="Blues", vmin=0, vmax=1)
    for i, j in np.argwhere(matrix >= 0.005):
        axes.text(j, i, f"{100 * matrix[i, j]:.0f}", ha="center", va="center", **_ink(matrix[i, j]))
    axes.set_xticks(range(len(labels)), labels, rotation=55, ha="right", rotation_mode="anchor")
    axes.set_yticks(range(len(labels)), [f"{label} ({n})" for label, n in zip(labels, support, strict=True)])
    axes.set(xlabel="predicted", ylabel="gold (lines)")
    axes.set_title(f"Confusions in % of the gold lines: {name}", loc="left")
    axes.grid(visible=False)
    return figure


def confusion_counts(gold: Results, labels: list[str]) -> npt.NDArray[np.float64]:
    """Count gold label against predicted label, for the given labels."""
    recall = {row["label"]: row["recall"] * row["support"] for row in gold["labels"]}
    counts = {(label, predicted): count for label, predicted, count in gold["confusions"]}
    counts |= {(label, label): recall[label] for label in labels}
    return np.array([[counts.get((label, predicted), 0.0) for predicted in labels] for label in labels])


def frequent(gold: Results) -> dict[str, int]:
    """Label → its number of gold lines, for the labels that count in the macro average."""
    return {row["label"]: row["support"] for row in gold["labels"] if row["support"] >= MIN_SUPPORT}


def growth_picture(speed: Results) -> Figure:
    """CPU time and peak memory of the filter against the size of the document."""
    figure, (left, right) = plt.subplots(1, 2, figsize=(9, 3.8), layout="constrained")
    for kind, color in (("text", THEIRS), ("html", OURS)):
        rows = [row for row in speed["growth"] if row["kind"] == kind]
        sizes = [row["bytes"] / 1e6 for row in rows]
        left.plot(sizes, [row["cpu"] for row in rows], "o-", color=color, label=kind)
        right.plot(sizes, [row["peak_mb"] for row in rows], "o-", color=color, label=kind)
        top = max(sizes)
        left.plot([top / 10, top], [rows[-1]["cpu"] / 10, rows[-1]["cpu"]], ":", color=color, linewidth=1)
        right.plot([top / 10, top], [rows[-1]["peak_mb"] / 10, rows[-1]["peak_mb"]], ":", color=color, linewidth=1)
    pairs = ((left, "CPU time, start-up included", "seconds"), (right, "Peak memory", "MB"))
    for axes, label, unit in pairs:
        axes.plot([], [], ":", color="grey", label="ten times for ten times the size")
        axes.set(
            xscale="log", yscale="log", xlabel="size of the document, MB (log scale)", ylabel=f"{unit} (log scale)"
        )
        axes.xaxis.set_major_formatter("{x:g}")
        axes.yaxis.set_major_formatter("{x:g}")
        axes.set_title(label, loc="left")
        axes.legend(frameon=False)
    return figure


def typed(quality: Results) -> Results:
    """Return the hand-labelled pages among the gold sets; where there are none, the gold files that were given."""
    golds = {name: gold for name, gold in quality["gold"].items() if name != "seeds"}
    return {name: gold for name, gold in golds.items() if name.startswith("typed")} or golds


def _name_points(figure: Figure, axes: Axes, points: list[tuple[str, float, float]]) -> None:
    """Write each name where it covers no point and no other name: beside its point, above, below or farther away."""
    canvas = FigureCanvasAgg(figure)  # knows how wide letters are
    canvas.draw()  # type: ignore[no-untyped-call]
    renderer = canvas.get_renderer()  # type: ignore[no-untyped-call]
    centres = axes.transData.transform([point[1:] for point in points])
    taken = [Bbox.from_extents(x - 5, y - 5, x + 5, y + 5) for x, y in centres]
    taken += [text.get_window_extent() for text in axes.texts]
    frame = axes.get_window_extent()
    for name, cost, f1 in points:
        for x, y, align in PLACES:
            note = axes.annotate(
                name,
                (cost, f1),
                xytext=(x, y),
                textcoords="offset points",
                ha=align,
                va="center",
                fontsize=8,
                fontweight="bold" if name.startswith("cleaner") else "normal",
                arrowprops={"arrowstyle": "-", "color": "grey", "linewidth": 0.5} if abs(y) > 12 else None,
            )
            note.update_positions(renderer)
            box = Text.get_window_extent(note, renderer).padded(1)
            inside = frame.x0 <= box.x0 and box.x1 <= frame.x1 and frame.y0 <= box.y0 and box.y1 <= frame.y1
            if inside and not any(box.overlaps(other) for other in taken):
                break
            note.remove()
        else:
            note = axes.annotate(name, (cost, f1), xytext=(7, 0), textcoords="offset points", va="center", fontsize=8)
            note.update_positions(renderer)
            box = Text.get_window_extent(note, renderer)
        taken.append(box)


def _ink(share: float) -> dict[str, Any]:
    return {"color": "white" if share > 0.55 else "black", "fontsize": 8}


def _save(figure: Figure, path: Path) -> None:
    figure.savefig(path.with_suffix(".svg"), bbox_inches="tight", metadata={"Date": None})
    figure.savefig(path.with_suffix(".png"), bbox_inches="tight", dpi=110)
    plt.close(figure)


PICTURES: tuple[tuple[str, tuple[str, ...], Callable[[Results], str], Callable[..., Figure]], ...] = (
    ("quality-and-cost", ("quality", "speed"), lacks_main_text, cost_picture),
    ("labels", ("quality",), lacks_labels, label_picture),
    ("reliability", ("quality",), lacks_labels, reliability_picture),
    ("confusions", ("quality",), lacks_labels, confusion_picture),
    ("growth", ("speed",), lacks_nothing, growth_picture),
)
"""Name of the file, the results it is drawn from, what the first of them lack for it, and what draws it."""
