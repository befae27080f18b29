"""Cuts the text of a document into tokens and hashes them, for all lines at once with numpy.

A token is a run of letters, marks and digits; in scripts that are written without spaces every letter is a token of
its own. Letters are lower-cased and every digit counts as `0`, so that `May 7` and `may 9` are the same two tokens.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

import numpy as np
import numpy.typing as npt

from cleaner.features.characters import KINDS, LENGTHS, LOWER

HEAD, TAIL = 400, 160
"""Characters read at the two ends of a longer line: what decides on a paragraph stands there."""

CHUNK = 1 << 18
"""Characters hashed at a time, so that memory does not grow with the document."""

OTHER, LETTER, UPPER, DIGIT, SINGLE, SPACE, NEWLINE, PUNCTUATION = range(8)
"""Kinds of characters; SINGLE are letters of scripts written without spaces, PUNCTUATION is the first of GROUPS."""

PLANE = 0x10000
"""Characters of the basic plane; the next plane are signs, those beyond it are Han."""

KIND_LETTERS = "oludswn"
"""The letters that stand for OTHER … NEWLINE in the table of characters."""

GROUPS: dict[str, str] = {
    "stop": ".。।۔",
    "ellipsis": "…",
    "shout": "!?！？¡¿؟",
    "comma": ",;，、；،",
    "colon": ":：",
    "quote": "\"“”„«»'‘’「」『』",
    "bracket": "()[]{}（）【】<",
    "bar": "|/\\¦",
    "arrow": "›>→←▶►❯‹▼▲↑↓",
    "bullet": "•·*-–—‣▪■●○+",
    "at": "@#",
    "legal": "©®™§",
    "money": "$€£¥₹%",
    "line": "_=~^`",
}
"""Groups of punctuation, counted one by one; the kind of the n-th group is PUNCTUATION + n."""

N_KINDS = PUNCTUATION + len(GROUPS)

_ODD = 0xD6E8FEB86659FD93
_BASE = np.uint64(0x9E3779B97F4A7C15)
_BASE_INVERSE = np.uint64(pow(0x9E3779B97F4A7C15, -1, 1 << 64))

U64 = npt.NDArray[np.uint64]
I64 = npt.NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Tokens:
    """The tokens of a document.

    Attributes
    ----------
    hashes : uint64 array of shape (n_tokens,), equal for equal tokens of any document.
    bounds : int64 array of shape (n_lines + 1,); the tokens of line `i` are `hashes[bounds[i]:bounds[i + 1]]`.
    """

    hashes: U64
    bounds: I64

    @cached_property
    def counts(self) -> I64:
        """Tokens per line, shape (n_lines,)."""
        return self.bounds[1:] - self.bounds[:-1]

    @property
    def lines(self) -> I64:
        """The line each token stands in, shape (n_tokens,)."""
        return np.repeat(np.arange(len(self.bounds) - 1), self.counts)

    @cached_property
    def line_hashes(self) -> U64:
        """Hash the tokens of every line in their order, shape (n_lines,); 0 for a line without tokens.

        Punctuation, symbols and case do not count, and every digit counts as `0`.

        >>> a, b, c = tokenize(["| Share | this |", "share this!", "this share"]).line_hashes.tolist()
        >>> a == b, a == c
        (True, False)
        """
        place = np.arange(len(self.hashes))
        place -= np.repeat(self.bounds[:-1], self.counts)
        terms = _place_weights().take(place)
        terms *= self.hashes
        total = np.zeros(len(terms) + 1, np.uint64)
        np.cumsum(terms, out=total[1:])
        ends = total.take(self.bounds)
        return mix(ends[1:] - ends[:-1])


@dataclass(frozen=True, eq=False)
class Chunk:
    """The characters of some consecutive lines, each line ended by a newline.

    Attributes
    ----------
    first_line : index of the first line in the document.
    codes : uint32 array of code points, lower-cased, digits as `0`.
    kinds : uint8 array of the same shape: LETTER, UPPER … OTHER.
    sums : uint64 array of shape (n_characters + 1,), sums of a polynomial over `codes`; see `hash_spans`.
    line_ends : int64 array, the positions of the newlines, one per line.
    token_starts, token_ends : int64 arrays of shape (n_tokens,), positions in `codes`.
    """

    first_line: int
    codes: npt.NDArray[np.uint32]
    kinds: npt.NDArray[np.uint8]
    sums: U64
    line_ends: I64
    token_starts: I64
    token_ends: I64


def chunks(lines: Sequence[str]) -> Iterator[Chunk]:
    """Yield the characters of `lines`, about `CHUNK` at a time; the middle of very long lines is left out."""
    first = size = 0
    batch: list[str] = []
    for line in lines:
        text = line if len(line) <= HEAD + TAIL else f"{line[:HEAD]} {line[-TAIL:]}"
        batch.append(text)
        size += len(text) + 1
        if size >= CHUNK:
            yield _chunk(batch, first)
            first, size, batch = first + len(batch), 0, []
    if batch:
        yield _chunk(batch, first)


def tokenize(lines: Sequence[str]) -> Tokens:
    """Cut lines into hashed tokens.

    >>> tokens = tokenize(["May 7", "", "may 9!"])
    >>> tokens.counts.tolist(), bool((tokens.hashes[:2] == tokens.hashes[2:]).all())
    ([2, 0, 2], True)
    """
    parts = [(hash_tokens(chunk), tokens_per_line(chunk)) for chunk in chunks(lines)]
    return join_tokens(parts)


def join_tokens(parts: Sequence[tuple[U64, I64]]) -> Tokens:
    """Join the hashes and the counts per line of consecutive chunks."""
    hashes = [part for part, _ in parts]
    counts = [part for _, part in parts]
    bounds = np.concatenate([[0], *counts]).cumsum() if counts else np.zeros(1, np.int64)
    return Tokens(np.concatenate(hashes) if hashes else np.zeros(0, np.uint64), bounds)


def hash_tokens(chunk: Chunk) -> U64:
    """Hash the tokens of a chunk; shape (n_tokens,)."""
    return hash_spans(chunk, chunk.token_starts, chunk.token_ends)


def tokens_per_line(chunk: Chunk) -> I64:
    """Count the tokens of each line of a chunk."""
    before = np.searchsorted(chunk.token_starts, chunk.line_ends)
    before[1:] -= before[:-1].copy()
    return before


def hash_spans(chunk: Chunk, starts: I64, ends: I64) -> U64:
    """Hash the spans `codes[start:end]` by differences of `sums`: no cost per character and span."""
    _, inverses = powers(len(chunk.codes))
    values: U64 = chunk.sums.take(ends)
    values -= chunk.sums.take(starts)
    values *= inverses.take(starts)
    return mix(values)


def mix(values: U64) -> U64:
    """Spread the bits of 64-bit values (the finaliser of MurmurHash3)."""
    mixed: U64 = values >> np.uint64(33)
    mixed ^= values
    mixed *= np.uint64(0xFF51AFD7ED558CCD)
    mixed ^= mixed >> np.uint64(33)
    return mixed


@cache
def _place_weights() -> U64:
    """A factor per place in the line; a line never has more tokens than characters are read of it."""
    return np.multiply.accumulate(np.full(HEAD + TAIL + 2, _ODD, np.uint64))


@cache
def _powers_of_size(size: int) -> tuple[U64, U64]:
    up = np.full(size, _BASE, np.uint64)
    down = np.full(size, _BASE_INVERSE, np.uint64)
    up[0] = down[0] = 1
    return np.multiply.accumulate(up), np.multiply.accumulate(down)


def powers(length: int) -> tuple[U64, U64]:
    """Powers of the base and of its inverse modulo 2^64, at least `length` of them."""
    return _powers_of_size(max(1 << 16, 1 << length.bit_length()))


def _chunk(batch: list[str], first_line: int) -> Chunk:
    text = "\n".join(batch) + "\n"
    codes, kinds = _characters(text)
    starts, ends = _token_spans(kinds)
    sums = np.empty(len(codes) + 1, np.uint64)
    sums[0] = 0
    terms = codes.astype(np.uint64)
    terms *= powers(len(codes))[0][: len(codes)]
    np.cumsum(terms, out=sums[1:])
    return Chunk(first_line, codes, kinds, sums, np.flatnonzero(kinds == NEWLINE), starts, ends)


def _characters(text: str) -> tuple[npt.NDArray[np.uint32], npt.NDArray[np.uint8]]:
    """Lower-cased code points and kinds of characters."""
    kinds, lower = _character_tables()
    raw = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    if raw.max() < PLANE:
        return lower.take(raw), kinds.take(raw)
    inside = np.minimum(raw, PLANE - 1)
    codes, kind = lower.take(inside), kinds.take(inside)
    beyond = np.flatnonzero(raw >= PLANE)  # few, even on a page full of emoji
    codes[beyond] = raw[beyond]
    kind[beyond] = np.where(raw[beyond] < 2 * PLANE, OTHER, SINGLE)
    return codes, kind


def _token_spans(kinds: npt.NDArray[np.uint8]) -> tuple[I64, I64]:
    in_run = kinds - np.uint8(LETTER) <= DIGIT - LETTER  # unsigned: OTHER wraps around
    turns = np.flatnonzero(in_run[1:] != in_run[:-1]) + 1
    if in_run[0]:
        turns = np.append(0, turns)
    starts, ends = turns[::2].copy(), turns[1::2].copy()  # a chunk ends in a newline, so every run ends inside
    single = np.flatnonzero(kinds == SINGLE)
    if len(single):
        starts, ends = np.sort(np.append(starts, single)), np.sort(np.append(ends, single + 1))
    return starts, ends


@cache
def _character_tables() -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.uint32]]:
    """Kind and lower-cased form of every character of the basic plane."""
    runs = np.array([KIND_LETTERS.index(letter) for letter in KINDS], np.uint8)
    kinds = np.repeat(runs, [int(length) for length in LENGTHS.split()])
    for kind, group in enumerate(GROUPS.values(), PUNCTUATION):
        kinds[[ord(c) for c in group]] = kind
    lower = np.arange(PLANE, dtype=np.uint32)
    for first, last, step, distance in LOWER:
        lower[first : last + 1 : step] = np.arange(first + distance, last + distance + 1, step)
    lower[kinds == DIGIT] = 0x30
    return kinds, lower
