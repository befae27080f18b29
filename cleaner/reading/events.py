"""HTML → start, text and end events, from libxml2 or from a BeautifulSoup; both doors give the same events.

The one place that imports lxml. BeautifulSoup is recognised by its shape and never imported: who hands us one has it.
"""

from collections.abc import Callable, Iterator
from typing import Any, Protocol, TypeGuard, cast

from cleaner.errors import InputError


class Handler(Protocol):
    """What receives the events; `data` may be the `append` of a list, which costs no Python call per text."""

    @property
    def data(self) -> Callable[[str], object]:
        """Take a text, or a piece of one."""

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Enter an element."""

    def end(self, tag: str) -> None:
        """Leave the element entered last."""

    def close(self) -> object:
        """End of the document."""


class Tag(Protocol):
    """A tag of BeautifulSoup, as far as it is used here; `contents` holds tags and strings."""

    name: str
    attrs: dict[str, str | list[str]]
    contents: list[object]


def parse(html: bytes, handler: Handler) -> None:
    """Send the events of a page, given in UTF-8, to `handler`.

    libxml2 builds no tree here, so neither depth nor size is limited.
    """
    from lxml import etree  # noqa: PLC0415 - the text filter needs no lxml

    target = cast(Any, handler)  # lxml's types want bytes accepted too, which it never sends
    parser = etree.HTMLParser(target=target, encoding="utf-8", huge_tree=True)
    try:
        parser.feed(html)
        parser.close()
    except etree.XMLSyntaxError as error:
        if html.strip():
            raise InputError(f"the HTML cannot be parsed ({error}); give it as text with --kind text") from error


def source_lines(html: bytes) -> list[int]:
    """Parse again into a tree and give the source line of every element, in document order; 0 is unknown."""
    from lxml import etree  # noqa: PLC0415

    try:
        root = etree.fromstring(html, etree.HTMLParser(encoding="utf-8", huge_tree=True))
    except etree.XMLSyntaxError:
        return []
    elements = [] if root is None else [element for element in root.iter() if isinstance(element.tag, str)]
    return [cast(int, element.sourceline or 0) for element in elements]


def is_soup(source: object) -> TypeGuard[Tag]:
    """Tell whether `source` is a BeautifulSoup or one of its tags."""
    is_of_bs4 = any(base.__module__.partition(".")[0] == "bs4" for base in type(source).__mro__)
    return is_of_bs4 and hasattr(source, "contents")


def walk(soup: Tag, handler: Handler) -> None:
    """Send the events of a BeautifulSoup, or of one tag of it, to `handler`; iterative, so depth is no limit."""
    open_tags: list[tuple[str, Iterator[object]]] = [
        ("", iter([soup]))
    ]  # the document itself, whose name is in brackets, is no element
    while open_tags:
        tag, children = open_tags[-1]
        node = next(children, None)
        if node is None:
            open_tags.pop()
            if tag:
                handler.end(tag)
        elif isinstance(node, str):
            if not _is_comment(node):
                handler.data(str(node))
        else:
            open_tags.append(_open(cast(Tag, node), handler))
    handler.close()


def _open(tag: Tag, handler: Handler) -> tuple[str, Iterator[object]]:
    if tag.name == "[document]":
        return "", iter(tag.contents)
    handler.start(tag.name, _attributes(tag))
    return tag.name, iter(tag.contents)


def _attributes(tag: Tag) -> dict[str, str]:
    return {key: value if isinstance(value, str) else " ".join(value or ()) for key, value in tag.attrs.items()}


def _is_comment(node: str) -> bool:
    """Comments, doctypes, processing instructions: the strings that bs4 prints between a prefix and a suffix."""
    return bool(getattr(node, "PREFIX", "") or getattr(node, "SUFFIX", ""))
