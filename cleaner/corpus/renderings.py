"""The texts in which a page may reach us: flattened by several libraries, or already cleaned by an extractor."""

from collections.abc import Callable

from cleaner.corpus.pages import Page


def flatten(html: bytes) -> str:
    """Render a page as the typed gold was: every visible line, as resiliparse lays it out."""
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding

    try:
        text = html.decode("utf-8")
    except UnicodeDecodeError:
        text = bytes_to_str(html, detect_encoding(html) or "utf-8")
    plain: str = extract_plain_text(
        text, main_content=False, alt_texts=False, links=False, form_fields=False, noscript=False
    )
    return plain


def by_inscriptis(html: bytes) -> str:
    """Render a page as a text browser does, with its indents."""
    from inscriptis import get_text

    return str(get_text(html.decode("utf-8", "replace")))


def by_html_text(html: bytes) -> str:
    """Render a page with html-text: a blank line between paragraphs, none in menus."""
    import html_text

    return str(html_text.extract_text(html.decode("utf-8", "replace")))


def by_soup(html: bytes) -> str:
    """Render a page as `soup.get_text` does: every inline element becomes a line of its own."""
    from bs4 import BeautifulSoup

    soup = BeautifulSoup(html, "lxml")
    for invisible in soup(["script", "style", "template", "noscript"]):
        invisible.decompose()
    return soup.get_text("\n", strip=True)


def by_trafilatura(html: bytes) -> str:
    """Render a page as trafilatura extracts it: mostly content, little else."""
    import trafilatura

    return trafilatura.extract(html, favor_recall=True, include_comments=False) or ""


RENDERINGS: dict[str, Callable[[bytes], str]] = {
    "inscriptis": by_inscriptis,
    "html-text": by_html_text,
    "get_text": by_soup,
    "trafilatura": by_trafilatura,
}


def render(page: Page, name: str) -> str:
    """Render a page; "" where the library fails on it, which is its way of saying that nothing is there."""
    try:
        return RENDERINGS[name](page.html())
    except (ValueError, AssertionError, RecursionError, LookupError, TypeError, AttributeError):
        return ""
