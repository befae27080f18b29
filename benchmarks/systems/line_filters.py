"""Line filters of corpus pipelines, on the flattened page. A document they refuse as a whole comes out empty."""

from typing import Any

from cleaner.corpus.renderings import flatten


def c4(html: bytes, lang: str) -> str:
    """Drop lines as C4 did: no end mark, few words, JavaScript or policy lines; rules for whole documents stay on."""
    from datatrove.pipeline.filters import C4QualityFilter

    return _filtered(C4QualityFilter(split_paragraph=True, filter_no_terminal_punct=True), html)


def fineweb(html: bytes, lang: str) -> str:
    """Keep or refuse the document as FineWeb does."""
    from datatrove.pipeline.filters import FineWebQualityFilter

    return _filtered(FineWebQualityFilter(), html)


def _filtered(step: Any, html: bytes) -> str:
    from datatrove.data import Document

    document = Document(text=flatten(html), id="page")
    verdict = step.filter(document)
    refused = verdict is False or (isinstance(verdict, tuple) and not verdict[0])
    return "" if refused else str(document.text)
