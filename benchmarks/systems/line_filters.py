"""Line filters of corpus pipelines, on the flattened page. A document they refuse as a whole comes out empty."""

from typing import Any

from cleaner.corpus.renderings import flatten


def c4(html: bytes, lang: str) -> str:
    return c4_text(flatten(html))


def c4_text(text: str) -> str:
    """Drop lines as C4 did: no end mark, few words, JavaScript and policy lines; its rules for documents are off."""
    from datatrove.pipeline.filters import C4QualityFilter

    lines_only = {"min_num_sentences": -1, "filter_curly_bracket": False, "filter_lorem_ipsum": False}
    return _filtered(C4QualityFilter(**lines_only), text)


def fineweb(html: bytes, lang: str) -> str:
    return fineweb_text(flatten(html))


def fineweb_text(text: str) -> str:
    """Keep or refuse the document, as FineWeb does by the shares of its lines."""
    from datatrove.pipeline.filters import FineWebQualityFilter

    return _filtered(FineWebQualityFilter(), text)


def _filtered(step: Any, text: str) -> str:
    from datatrove.data import Document

    document = Document(text=text, id="page")
    verdict = step.filter(document)
    refused = verdict is False or (isinstance(verdict, tuple) and not verdict[0])
    return "" if refused else str(document.text)
