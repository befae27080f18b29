"""What the markup says about lines, as hashed words and as named columns.

Words are the parts of class, id, role, itemprop and aria-label values and tag names, of a line's element and of its
ancestors, apart by distance. Only hashes leave this module, and nothing in it knows a site.

How to use them: `markup_words(document)` has the shape of `Tokens`; where a weight per word is all that is wanted,
`path_words(document)` is cheaper: lines of the same parents share one path, so score each path once and take
`scores[paths.of_line]`. `markup_columns(document)` has one float32 row per line, columns in the order of `NAMES`.
All are empty or zero where a document has no markup.
"""

import re
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

from cleaner.document import Document
from cleaner.features.tokens import I64, U64, mix
from cleaner.reading.blocks import Markup, Name

F32 = npt.NDArray[np.float32]

NEAR = 3
"""Ancestors up to this distance are near, the others far; the element itself is a band of its own."""

MAX_WORDS = 12
"""Words read of one attribute value; style sheets with a class per property say nothing after that."""

MAX_LEVELS = 64
"""Elements of a path that are read, from the innermost outwards."""

_ONE, _WORD_BITS = np.uint64(1), np.uint64(32)
_NO_WORDS = np.zeros(0, np.uint64)
_BANDS = np.array([0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9], np.uint64)
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[^\W\d_a-zA-Z]+")
_PREFIXES = ("<", "", "", "role=", "itemprop=", "aria ")
"""Set apart tag names, roles and properties; classes and ids share their words. In the order of `blocks.NAMED`."""

REGIONS = (
    ("nav", "in a `nav`, or in the role navigation", ("nav",), ("navigation",)),
    ("header", "in a `header`, or in the role banner", ("header",), ("banner",)),
    ("footer", "in a `footer`, or in the role contentinfo", ("footer",), ("contentinfo",)),
    ("aside", "in an `aside`, or in the role complementary", ("aside",), ("complementary",)),
    ("main", "in the `main` part", ("main",), ("main",)),
    ("article", "in an `article`", ("article",), ("article",)),
    ("form", "in a `form`, or in the role search", ("form",), ("search", "form")),
    ("dialog", "in a `dialog`", ("dialog",), ("dialog", "alertdialog", "alert")),
    ("list", "in a list", ("ul", "ol", "menu", "dir", "li"), ("list", "listitem", "menu")),
    ("table", "in a table", ("table", "tr"), ("table", "grid")),
    ("pre", "in preformatted text or code", ("pre", "code", "samp", "kbd", "listing"), ()),
    ("quote", "in a quotation", ("blockquote", "q"), ()),
    ("button", "on a button", ("button",), ("button",)),
    ("figure", "in a figure", ("figure", "picture"), ("figure",)),
    ("caption", "in a caption", ("figcaption", "caption"), ()),
    ("definition", "in a list of definitions", ("dl", "dt", "dd"), ()),
    ("paragraph", "in a paragraph", ("p",), ()),
    ("link", "in a link as a whole", ("a",), ("link",)),
    ("heading", "in a heading", ("h1", "h2", "h3", "h4", "h5", "h6"), ("heading",)),
    ("label", "in the label of a field", ("label", "legend"), ()),
    ("time", "in a date or time", ("time",), ()),
)
"""Regions of a page: name, sentence, tags, roles."""

_REGION_OF_TAG = {tag: 1 << bit for bit, row in enumerate(REGIONS) for tag in row[2]}
_REGION_OF_ROLE = {role: 1 << bit for bit, row in enumerate(REGIONS) for role in row[3]}

_LEVEL_OF_TAG = {f"h{level}": level for level in range(1, 7)}

COLUMNS = (
    ("known", "1 if the document has markup"),
    ("linked", "share of the line's characters that stand in links"),
    ("links", "log(1 + links in the line)"),
    ("heading level", "1 for h1 to 6 for h6, 0 for others, divided by 6"),
    ("depth", "log(1 + ancestors of the element)"),
    ("cells", "log(1 + cells of the table row)"),
    ("marker", "1 if the line begins with a list marker or an indent"),
    ("spaced", "1 if a reader sees an empty line above"),
    ("alike", "log(1 + siblings with the same tag and classes)"),
    ("ancestor alike", "the same for the most repeated of the three nearest ancestors"),
    ("same parent before", "1 if the line above has the same parent element"),
    ("same parent after", "1 if the line below has the same parent element"),
    ("position", "position of the element among its siblings, from 0 to 1"),
    *((f"in {name}", sentence) for name, sentence, _, _ in REGIONS),
)
"""Name and meaning of each column."""

NAMES = tuple(name for name, _ in COLUMNS)


@dataclass(frozen=True, eq=False)
class PathWords:
    """The words of each distinct path of elements in a document.

    Attributes
    ----------
    hashes : uint64 array of shape (n_words,), without repetition in a path.
    bounds : int64 array of shape (n_paths + 1,); the words of path `i` are `hashes[bounds[i]:bounds[i + 1]]`.
    of_line : int64 array of shape (n_lines,), the path of each line.
    """

    hashes: U64
    bounds: I64
    of_line: I64


def markup_words(document: Document) -> tuple[U64, I64]:
    """Hash the words of the markup around each line.

    Returns
    -------
    hashes : uint64 array of shape (n_words,), equal for equal words at equal distance in any document.
    bounds : int64 array of shape (n_lines + 1,); the words of line `i` are `hashes[bounds[i]:bounds[i + 1]]`.

    >>> from cleaner.reading import read
    >>> page = read('<ul class="share-links"><li>Tweet<li>Mail</ul><p>Text', "html")
    >>> hashes, bounds = markup_words(page)
    >>> bool((hashes[: bounds[1]] == hashes[bounds[1] : bounds[2]]).all())
    True
    """
    paths = path_words(document)
    counts = np.diff(paths.bounds)[paths.of_line]
    bounds = np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
    within = np.arange(bounds[-1]) - np.repeat(bounds[:-1], counts)
    return paths.hashes[np.repeat(paths.bounds[paths.of_line], counts) + within], bounds


def path_words(document: Document) -> PathWords:
    """Hash the words of the markup around lines, once for all lines of the same path; see `PathWords`."""
    markup = document.markup
    if markup is None or not len(document) or not len(markup.names):
        return PathWords(np.zeros(0, np.uint64), np.zeros(2, np.int64), np.zeros(len(document), np.int64))
    _, first, of_line = np.unique(path_hashes(markup)[markup.elements], return_index=True, return_inverse=True)
    owners, names, distances = _ancestors(markup, markup.elements[first])
    bands = np.minimum((distances + NEAR - 1) // NEAR, 2)  # 0: the element itself, 1: near, 2: far
    words, counts = _words_of_names(markup.name_table, names)
    keys = np.repeat((owners * len(_BANDS) + bands).astype(np.uint64) << _WORD_BITS, counts)
    keys |= words
    keys.sort()  # by path, then by band: repetitions stand together
    keys = keys[np.append(True, keys[1:] != keys[:-1])[: len(keys)]]
    places, words = keys >> _WORD_BITS, keys & ((_ONE << _WORD_BITS) - _ONE)
    paths, bands = np.divmod(places.astype(np.int64), len(_BANDS))
    bounds = np.searchsorted(paths, np.arange(len(first) + 1))
    return PathWords(mix(words * _BANDS[bands] + _BANDS[bands]), bounds, of_line.astype(np.int64))


def markup_columns(document: Document) -> F32:
    """Describe the markup of each line: array of shape (n_lines, len(NAMES)), all zero without markup.

    >>> from cleaner.reading import read
    >>> page = read("<nav><a href=/>Home</a></nav><p>Text", "html")
    >>> markup_columns(page)[:, [NAMES.index("linked"), NAMES.index("in nav")]].tolist()
    [[1.0, 1.0], [0.0, 0.0]]
    """
    table = np.zeros((len(document), len(NAMES)), np.float32)
    markup = document.markup
    if markup is None or not len(document) or not len(markup.names):
        return table
    alike, positions = _siblings(markup)
    parent = markup.parents[markup.elements]
    same_parent = np.concatenate([[False], parent[1:] == parent[:-1], [False]])
    columns: tuple[npt.NDArray[Any], ...] = (
        np.ones(len(document)),
        _link_share(document, markup),
        np.log1p(np.bincount([line for line, *_ in markup.links], minlength=len(document))),
        _heading_levels(markup)[markup.elements] / 6,
        np.log1p(_depths(markup)[markup.elements]),
        np.log1p(_cells(markup)),
        markup.markers > 0,
        markup.spaced,
        np.log1p(alike[markup.elements] - 1),
        np.log1p(_near_maximum(markup, alike)[markup.elements] - 1),
        same_parent[:-1],
        same_parent[1:],
        positions[markup.elements],
    )
    for number, column in enumerate(columns):
        table[:, number] = column
    regions = region_bits(markup)[markup.elements]
    table[:, len(columns) :] = (regions[:, None] >> np.arange(len(REGIONS))) & 1
    return table


def path_hashes(markup: Markup) -> U64:
    """Hash the names from each element up to the root, shape (n_elements,); equal paths have equal hashes."""
    hashes = np.append(mix(markup.names.astype(np.uint64) + _ONE), np.uint64(0))
    power = 0x9E3779B97F4A7C15
    for above in _jumps(markup):
        hashes += hashes[above] * np.uint64(power)
        power = power * power % (1 << 64)
    return hashes[:-1]


def region_bits(markup: Markup) -> I64:
    """The regions each element is in, as bits in the order of `REGIONS`, shape (n_elements,)."""
    return _handed_down(
        markup, [_REGION_OF_TAG.get(name[0], 0) | _REGION_OF_ROLE.get(name[3], 0) for name in markup.name_table]
    )


def in_headline(markup: Markup) -> npt.NDArray[np.bool_]:
    """Whether each line stands in an `h1`, shape (n_lines,)."""
    return _handed_down(markup, [int(name[0] == "h1") for name in markup.name_table])[markup.elements] > 0


def _handed_down(markup: Markup, bits_of_names: list[int]) -> I64:
    """Give each element the bits of its name and of its ancestors' names, shape (n_elements,)."""
    bits = np.append(np.array(bits_of_names, np.int64)[markup.names], 0)
    for above in _jumps(markup):
        bits |= bits[above]
    return bits[:-1]


def _depths(markup: Markup) -> I64:
    depths = np.append(markup.parents >= 0, False).astype(np.int64)
    for above in _jumps(markup):
        depths += depths[above]
    return depths[:-1]


def _jumps(markup: Markup) -> Iterator[I64]:
    """Yield the ancestors of all elements at the distances 1, 2, 4 …; one row more stands for no element.

    No ancestor is -1, which as an index leads to that row: what is known of it adds nothing.
    """
    above = np.append(markup.parents, -1).astype(np.int64)
    while above.max() >= 0:
        yield above
        above = above.take(above)


def _ancestors(markup: Markup, elements: npt.NDArray[np.int32]) -> tuple[I64, I64, I64]:
    """Each element and its ancestors as rows: index into `elements`, name, distance; at most 64 levels."""
    above = np.append(markup.parents, np.int32(-1))
    levels = [elements]
    while len(levels) < MAX_LEVELS and levels[-1].max() >= 0:
        levels.append(above.take(levels[-1]))
    grid = np.array(levels)
    distances, owners = np.nonzero(grid >= 0)
    return owners, markup.names[grid[distances, owners]].astype(np.int64), distances


def _words_of_names(table: list[Name], names: I64) -> tuple[U64, I64]:
    """The words of `names`, indices into the table, end to end, and how many each of them has."""
    used = np.flatnonzero(np.bincount(names, minlength=len(table)))
    words = [_name_words(table[name]) for name in used.tolist()]
    sizes, starts = np.zeros(len(table), np.int64), np.zeros(len(table), np.int64)
    sizes[used] = [len(row) for row in words]
    np.cumsum(sizes[:-1], out=starts[1:])
    counts = sizes[names]
    within = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
    return np.concatenate([_NO_WORDS, *words])[np.repeat(starts[names], counts) + within], counts


@lru_cache(maxsize=1 << 14)
def _name_words(name: Name) -> U64:
    found: set[int] = set()
    for prefix, value in zip(_PREFIXES, name, strict=True):
        if value:
            found.update(_value_words(prefix, value[:1000]))
    return np.array(list(found), np.uint64)


@lru_cache(maxsize=1 << 16)
def _value_words(prefix: str, value: str) -> tuple[int, ...]:
    """Hashes of the words of an attribute value, and of neighbouring words in one class.

    >>> _value_words("", "relatedPosts") == _value_words("", "related-posts")
    True
    """
    words: list[str] = []
    for token in value.split()[:MAX_WORDS]:
        parts = [part.lower() for part in _WORD.findall(token) if len(part) <= 24]
        words += [part for part in parts if len(part) > 1 or prefix]
        words += [f"{first}-{second}" for first, second in pairwise(parts) if len(first + second) > 4]
    return tuple(_hashes(prefix + word for word in words))


def _hashes(words: Iterable[str]) -> list[int]:
    return [zlib.crc32(word.encode("utf-8", "replace")) for word in words]


def _link_share(document: Document, markup: Markup) -> F32:
    sizes = np.fromiter(map(len, document.lines), np.int64, len(document)) - markup.markers
    share: F32 = np.minimum(markup.linked / np.maximum(sizes, 1), 1).astype(np.float32)
    return share


def _cells(markup: Markup) -> I64:
    counts = np.zeros(len(markup.elements), np.int64)
    for line, ends in markup.cells.items():
        counts[line] = len(ends)
    return counts


def _heading_levels(markup: Markup) -> I64:
    own = [_LEVEL_OF_TAG.get(name[0], 0) for name in markup.name_table]
    levels = np.array(own, np.int64)[markup.names]
    above = markup.parents.astype(np.int64)
    for _ in range(NEAR):  # the line may stand in a link or span inside the heading
        levels = np.where((levels == 0) & (above >= 0), levels[above], levels)
        above = np.where(above >= 0, above[above], -1)
    return levels


def _siblings(markup: Markup) -> tuple[I64, F32]:
    """For each element: how many siblings have its name, itself included; its place among all, from 0 to 1."""
    parents, names = markup.parents.astype(np.int64) + 1, _families(markup)[markup.names]
    _, inverse, counts = np.unique(
        parents * (len(markup.name_table) + 1) + names, return_inverse=True, return_counts=True
    )
    order = np.argsort(parents, kind="stable")
    n_children = np.bincount(parents, minlength=len(parents) + 1)
    first = np.cumsum(n_children) - n_children
    places = np.empty(len(parents), np.int64)
    places[order] = np.arange(len(parents)) - first[parents[order]]
    positions: F32 = (places / np.maximum(n_children[parents] - 1, 1)).astype(np.float32)
    return counts[inverse].astype(np.int64), positions


def _families(markup: Markup) -> I64:
    """A number for each name, equal where tag and class are: ids and labels differ between siblings."""
    numbers: dict[tuple[str, ...], int] = {}
    return np.array([numbers.setdefault(name[:2], len(numbers)) for name in markup.name_table], np.int64)


def _near_maximum(markup: Markup, values: I64) -> I64:
    best = np.ones(len(values), np.int64)
    above = markup.parents.astype(np.int64)
    for _ in range(NEAR):
        best = np.where(above >= 0, np.maximum(best, values[above]), best)
        above = np.where(above >= 0, above[above], -1)
    return best
