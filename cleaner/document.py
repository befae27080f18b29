"""Document: the lines of one page, where they stand in the source, and what the markup said about them."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from cleaner.reading.blocks import Markup

Kind = Literal["text", "html", "markdown"]


@dataclass(frozen=True, slots=True)
class Encoding:
    """How the bytes of a source became text, so that kept bytes can be written as they came in.

    `name` is a Python codec, `errors` its error handler, `bom` the byte order mark that was taken off.
    """

    name: str = "utf-8"
    errors: str = "surrogateescape"
    bom: bytes = b""


@dataclass(frozen=True, eq=False)
class Document:
    r"""One page as a list of lines.

    Attributes
    ----------
    source : the text whose lines are labelled. For text and Markdown it is the input; for HTML it is the rendered
        page, one line per block.
    lines : the text of each line, without its "\n"; `"\n".join(lines)` is `source` without one final newline.
    kind : what the input was.
    encoding : how bytes became `source`; the default for input that was `str`.
    markup : what the HTML (or the Markdown syntax) says about each line, or None for plain text.

    >>> Document.from_text("a\n\nb\n").lines
    ['a', '', 'b']
    """

    source: str
    lines: list[str]
    kind: Kind = "text"
    encoding: Encoding = field(default_factory=Encoding)
    markup: "Markup | None" = None

    @classmethod
    def from_text(cls, source: str, kind: Kind = "text", encoding: Encoding | None = None) -> "Document":
        """Cut `source` at its newlines; a final newline adds no line, and an empty source has none."""
        lines = source.split("\n")
        if lines[-1] == "":
            lines.pop()
        return cls(source, lines, kind, encoding or Encoding())

    def __len__(self) -> int:
        return len(self.lines)
