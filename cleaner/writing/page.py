"""The report as one web page: removed lines in the colour of their label, the reason under the pointer.

The page is self-contained, runs no script and loads nothing; all text is escaped.
"""

from collections.abc import Iterator
from html import escape

from cleaner.labels import LABELS, NAMES
from cleaner.result import Line, Result
from cleaner.rules.residue import Residue
from cleaner.writing.escape import visible
from cleaner.writing.records import place

HUES = {name: round(360 * i / (len(NAMES) - 2)) for i, name in enumerate(NAMES[2:])}
"""Colour of each label in degrees of hue; `body` and `blank` are not coloured."""

_STYLE = """
:root { color-scheme: light dark }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
ul { list-style: none; padding: 0 } li { display: inline-block; margin: 0 .8rem .3rem 0 }
ol { padding-left: 4rem } ol li { display: list-item; margin: 0; padding-left: .6rem; white-space: pre-wrap;
  overflow-wrap: anywhere; border-left: .3rem solid transparent }
li::marker { color: gray; font-size: .8em }
.gone { opacity: .6; text-decoration: line-through; text-decoration-color: gray }
i { font: .75em/1 ui-monospace, monospace; padding: .1em .4em; border-radius: .3em }
"""


def head() -> str:
    """Write the beginning of the page: style and legend."""
    colours = "\n".join(
        f".{name} {{ border-color: hsl({hue} 70% 50%) !important }} i.{name} {{ background: hsl({hue} 70% 50% / .3) }}"
        for name, hue in HUES.items()
    )
    legend = "".join(f'<li><i class="{label.name}">{label.name}</i> {escape(label.meaning)}' for label in LABELS)
    return (
        '<!DOCTYPE html>\n<html lang="en"><meta charset="utf-8"><title>cleaner report</title>\n'
        '<meta name="viewport" content="width=device-width">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<style>{_STYLE}{colours}</style>\n<ul>{legend}</ul>\n"
    )


def section(result: Result, name: str) -> Iterator[str]:
    """Yield the part of the page for one document."""
    kept = int(result.mask.sum())
    yield f"<h2>{_text(name)}</h2>\n<p>{kept} of {len(result)} lines kept</p>\n<ol>\n"
    for line in result:
        where = " ".join(str(value) for value in place(result, line).values() if value)
        yield _item(line, where, result.cuts(line.number - 1))
    yield "</ol>\n"


def _item(line: Line, where: str, cuts: list[Residue]) -> str:
    reason = f"{line.label} {line.confidence:.2f}, {line.reason}"
    hover = _text(f"{reason} ({where})" if where else reason)
    gone = "" if line.keep else " gone"
    tag = "" if line.label in ("body", "blank") else f' <i class="{line.label}">{line.label}</i>'
    return f'<li class="{line.label}" title="{hover}"><span class="text{gone}">{_cut(line.text, cuts)}</span>{tag}\n'


def _cut(text: str, cuts: list[Residue]) -> str:
    """The text with what was cut out of it struck out, and its name under the pointer."""
    parts, done = [], 0
    for start, end, name in cuts:
        parts += [_text(text[done:start]), f'<del title="cut: {name}">{_text(text[start:end])}</del>']
        done = end
    return "".join([*parts, _text(text[done:])])


def _text(text: str) -> str:
    return escape(visible(text))
