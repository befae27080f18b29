"""Residue: the marks of chat programs inside good sentences, for `--scrub`.

A line with such a mark stays what it is; only the mark is not the author's. The table names each mark and the program
that prints it; a mark in brackets or with a space before it takes both with it, so that the sentence closes again.
Marks that somebody writes about, in code or alone between quotation marks, stay.
"""

from collections.abc import Iterator

from cleaner.rules.patterns import compiled

# Where a product writes its marks: collected on Wikipedia's "Signs of AI writing" and in published pages.
_TURN = r"turn\d+(?:search|news|view|image|file|fetch|forecast|academia|maps|product|video)\d+"
_CITE = rf"(?:file)?cite(?:{_TURN})+"
_MARKS: tuple[tuple[str, str], ...] = (
    # ChatGPT
    ("content_reference", r"\s?:?contentReference\[oaicite:\d+\](?:\{index=\d+\})?"),
    ("oai_citation", r"\s?\[oai_citation:\d+[^\]\n]{0,80}\]\([^)\s]{1,400}\)"),
    ("source_mark", r"\s?【\d{1,3}(?::\d{1,4})?†[^】\n]{0,60}】"),
    (
        "cite_turn",
        rf"\s?[\ue200-\ue206]*{_CITE}[\ue200-\ue206]*"
        r"|\s?[\ue200-\ue206](?!entity[\ue200-\ue206]\[)(?:[^\ue200-\ue206\n]{1,60}[\ue200-\ue206])+"
        rf"|\s?[\ue200-\ue206]+(?:{_TURN})+|\s?(?:{_TURN})+[\ue200-\ue206]+",
    ),
    (
        "attribution",
        r'\s?\(?\{"?attribution"?:\{"?attributableIndex"?:"?[\d-]+"?\}\}\)?|\s?attributableIndex:?"?[\d-]{1,9}"?',
    ),
    ("sandbox_link", r"\s?\(?sandbox:/mnt/data/[^\s)\]]{1,200}\)?"),
    # Gemini
    ("cite_start", r"(?<!\S)\[cite_start\]\s?|\[cite_start\]"),
    ("cite_end", r"\s?\[cite_end\]"),
    ("cite", r"\s?\[cite:\s*\d+(?:\s*[,–-]\s*\d+)*\]"),
    ("span", r"\s?(?:\[span_\d+\]\(start_span\))?\[span_\d+\]\(end_span\)"),
    ("span_start", r"(?<!\S)\[span_\d+\]\(start_span\)\s?|\[span_\d+\]\(start_span\)"),
    # Grok, Perplexity
    ("grok_card", r"\s?<grok[-_:]card\b[^>\n]{0,200}/?>(?:</grok[-_:]card>)?|\s?\[?grok_card:[^\]\s]{1,60}\]?"),
    ("attached_file", r"\s?\[(?:attached_file|web):\d+\]"),
    # Chat templates
    (
        "chat_token",
        r"<\|(?:im_start|im_end|im_sep|eot_id|endoftext|end_of_text|begin_of_text)\|>(?:assistant|user|system)?",
    ),
)
_ENTITY = (
    r'[\ue200-\ue206]entity[\ue200-\ue206]\["[^"\n]{0,60}","'
    r'(?P<name>[^"\n]{1,200})"[^\ue200-\ue206\n]{0,400}[\ue200-\ue206]'
)
"""ChatGPT's card of a place or a person: its name is a word of the sentence."""

_ADDRESS = r"https?://[^\s<>\"]+"
_PROGRAMS = (
    r"chatgpt\.com|openai(?:\.com)?|copilot\.com|perplexity(?:\.ai)?|gemini(?:\.google\.com)?|claude\.ai|grok\.com"
)
_PARAMETER = rf"(?P<first>\?)?(?P<and>&(?:amp;)?)?utm_source=(?:{_PROGRAMS})(?![\w%-]|\.\w)(?P<next>&(?:amp;)?)?"

_CODE = r"(?<!`)(`{1,3})(?!`)[^\n]{0,2000}?(?<!`)\1(?!`)"
_OPENING, _CLOSING = frozenset("\"'“”„«»‘’‚‹›「『"), frozenset("\"'“”«»‘’‹›」』")

_SIGNS = ("contentReference", "oai_citation", "†", "cite", "turn", "\ue200", "attributableIndex", "sandbox:", "span_",
          "grok", "attached_file", "[web:", "<|", "utm_source=")  # fmt: skip
"""A text in which none of these stands has no residue."""

Residue = tuple[int, int, str]


def find_residue(text: str) -> list[Residue]:
    """Return the spans to cut as (start, end, name), in order and without overlap.

    >>> text = "Rates rose. :contentReference[oaicite:0]{index=0} See [the bank](https://a.example/?utm_source=chatgpt.com)."
    >>> [(text[start:end], name) for start, end, name in find_residue(text)]
    [(' :contentReference[oaicite:0]{index=0}', 'content_reference'), ('?utm_source=chatgpt.com', 'utm_source')]
    """
    if not any(sign in text for sign in _SIGNS):
        return []
    text = compiled(_CODE).sub(lambda code: "`" * len(code[0]), text)  # what is code is written about
    found = [(m.start(), m.end(), name) for name, mark in _MARKS for m in compiled(mark).finditer(text)]
    found = [span for span in [*found, *_entities(text)] if not _is_quoted(text, *span[:2])]
    return _apart(sorted([*found, *_addresses(text)]))


def scrub(text: str) -> str:
    """Return `text` without residue.

    >>> scrub("[cite_start]Water boils at 100 °C [cite: 4, 5].")
    'Water boils at 100 °C.'
    """
    kept, end = [], 0
    for start, stop, _ in find_residue(text):
        kept.append(text[end:start])
        end = stop
    return "".join([*kept, text[end:]])


def _is_quoted(text: str, start: int, end: int) -> bool:
    """Tell whether a mark stands alone between quotation marks: then somebody writes about it."""
    return text[start - 1 : start] in _OPENING and text[end : end + 1] in _CLOSING


def _entities(text: str) -> Iterator[Residue]:
    """Find what stands around the names of entities."""
    for match in compiled(_ENTITY).finditer(text):
        yield match.start(), match.start("name"), "entity"
        yield match.end("name"), match.end(), "entity"


def _addresses(text: str) -> Iterator[Residue]:
    """Find the source parameter in addresses; a `?` stays where other parameters follow it."""
    for address in compiled(_ADDRESS).finditer(text):
        for match in compiled(_PARAMETER).finditer(text, *address.span()):
            start, end = match.span()
            if match["next"] and match["first"]:
                start = match.end("first")
            elif match["next"]:
                end = match.start("next")
            if match["first"] or match["and"]:
                yield start, end, "utm_source"


def _apart(spans: list[Residue]) -> list[Residue]:
    """Drop spans that begin inside an earlier one."""
    out: list[Residue] = []
    for span in spans:
        if not out or span[0] >= out[-1][1]:
            out.append(span)
    return out
