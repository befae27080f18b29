"""Line filters of corpus pipelines, on the flattened page. A document they refuse as a whole comes out empty.

Filters are built once, as a pipeline builds them.
"""

from functools import cache
from typing import Any

from cleaner.corpus.renderings import flatten


def c4(html: bytes, lang: str) -> str:
    return c4_text(flatten(html))


def c4_text(text: str) -> str:
    """Drop lines as C4 did: no end mark, few words, JavaScript and policy lines; its rules for documents are off."""
    return _filtered(_c4(), text)


def fineweb(html: bytes, lang: str) -> str:
    return fineweb_text(flatten(html))


def fineweb_text(text: str) -> str:
    """Keep or refuse the document, as FineWeb does by the shares of its lines."""
    return _filtered(_fineweb(), text)


@cache
def _c4() -> Any:
    from datatrove.pipeline.filters import C4QualityFilter

    return C4QualityFilter(min_num_sentences=-1, filter_curly_bracket=False, filter_lorem_ipsum=False)


@cache
def _fineweb() -> Any:
    from datatrove.pipeline.filters import FineWebQualityFilter

    return FineWebQualityFilter()


def _filtered(step: Any, text: str) -> str:
    from datatrove.data import Document

    document = Document(text=text, id="page")
    verdict = step.filter(document)
    refused = verdict is False or (isinstance(verdict, tuple) and not verdict[0])
    return "" if refused else str(document.text)
