"""Extractors that read HTML, as their own documentation calls them."""

from cleaner.corpus.renderings import flatten


def trafilatura_default(html: bytes, lang: str) -> str:
    from trafilatura import extract

    return extract(html) or ""


def trafilatura_fast(html: bytes, lang: str) -> str:
    from trafilatura import extract

    return extract(html, fast=True) or ""


def trafilatura_recall(html: bytes, lang: str) -> str:
    from trafilatura import extract

    return extract(html, favor_recall=True) or ""


def trafilatura_precision(html: bytes, lang: str) -> str:
    from trafilatura import extract

    return extract(html, favor_precision=True) or ""


def resiliparse_main(html: bytes, lang: str) -> str:
    from resiliparse.extract.html2text import extract_plain_text

    return str(extract_plain_text(decoded(html), main_content=True))


def readability(html: bytes, lang: str) -> str:
    import html_text
    from readability import Document

    return str(html_text.extract_text(Document(decoded(html)).summary(html_partial=True)))


def justext(html: bytes, lang: str) -> str:
    import justext as package

    stopwords = package.get_stoplist(JUSTEXT_LANGUAGES.get(lang, "English"))
    return "\n".join(p.text for p in package.justext(html, stopwords) if not p.is_boilerplate)


def boilerpy3(html: bytes, lang: str) -> str:
    from boilerpy3.extractors import ArticleExtractor

    return str(ArticleExtractor().get_content(decoded(html)))


def newspaper4k(html: bytes, lang: str) -> str:
    from newspaper import Article

    known = lang if lang in NEWSPAPER_LANGUAGES else "en"
    article = Article("", language=known, fetch_images=False)  # it would ask the network for their sizes
    article.download(input_html=decoded(html))
    article.parse()
    return str(article.text)


def goose3(html: bytes, lang: str) -> str:
    from goose3 import Goose

    with Goose({"enable_image_fetching": False}) as goose:
        return str(goose.extract(raw_html=decoded(html)).cleaned_text)


def keep_everything(html: bytes, lang: str) -> str:
    return flatten(html)


def decoded(html: bytes) -> str:
    """Decode as the flattened pages are: UTF-8, else the detected encoding."""
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding

    try:
        return html.decode("utf-8")
    except UnicodeDecodeError:
        return str(bytes_to_str(html, detect_encoding(html) or "utf-8"))


NEWSPAPER_LANGUAGES = frozenset(
    ("ar", "da", "de", "en", "es", "fi", "fr", "it", "nl", "no", "pl", "pt", "ru", "sv", "tr")
)

JUSTEXT_LANGUAGES = {
    "cs": "Czech",
    "da": "Danish",
    "de": "German",
    "el": "Greek",
    "en": "English",
    "es": "Spanish",
    "fi": "Finnish",
    "fr": "French",
    "hu": "Hungarian",
    "it": "Italian",
    "nl": "Dutch",
    "no": "Norwegian_Bokmal",
    "pl": "Polish",
    "pt": "Portuguese",
    "ro": "Romanian",
    "ru": "Russian",
    "sv": "Swedish",
    "tr": "Turkish",
}
"""Language codes of the stop-word lists that jusText brings; other pages are read with the English one."""
