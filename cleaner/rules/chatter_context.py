"""Counter-evidence: what makes a line that sounds like an assistant a quotation, a speech or an example.

A rule sees one line. Here the line is seen in its page: between quotation marks, in a block quote, behind the name of
a speaker, in a listing, as the answer below a question, or on a page that is itself about assistants and prompts.
Findings that are doubted for one of these reasons stay, as evidence for the model, but do not decide.
"""

from collections.abc import Iterator, Mapping
from functools import cache

import numpy as np
import numpy.typing as npt

from cleaner.features.table import Table
from cleaner.features.tokens import U64
from cleaner.rules.line_hashes import pair_hashes, trigger_hashes
from cleaner.rules.patterns import compiled, visible
from cleaner.rules.rule import Rule, found, rows

DOUBTED = 0.6
"""Highest confidence of a doubted finding."""

ABOUT_SHARE = 0.04
"""Share of the other lines that speak of assistants, from which the page is about them."""

_SUBJECT = rows("""
    chatgpt | gpt | gpt4 | gpt4o | llama | llama3 | claude | gemini | bard | copilot | mistral | qwen | deepseek
    chatbot | chatbots | llm | llms | openai | anthropic | prompt | prompts | prompting | generative ai
    language model | language models | ai generated | ai text | ai writing | ai assistant | ai assistants | ai tools
    system message | chat template | fine tune | tokenizer | stop token | the bot | the assistant | the chatbot
    the machine | genai | ki text | ki texte | ki texten | ki generiert | ki generierte | sprachmodell
    sprachmodelle | künstliche intelligenz | der automat | die maschine | der ki | die ki
    intelligence artificielle | la máquina | robot conversationnel | inteligencia artificial
    inteligência artificial | a máquina | la ia | da ia | pela ia | intelligenza artificiale | la macchina
    нейросеть | нейросети | нейросетью | ии | чат бот | чатбот | бот
    人工 | 大模 | 示词 | 机器 | ai写 | 言語 | 知能 | ai生
    الذكاء الاصطناعي | الآلة | روبوت | एआई | मशीन | चैटबॉट
""")
"""Words and pairs of words of pages about assistants."""

_MARKUP = ("chatter.template", "chatter.thinking", "chatter.citation")
"""Markup of chats; in a table it is listed, not left behind."""

_OPEN, _CLOSE, _STRAIGHT = "“„«「『《", "”»」』》", '"`'
_PLAIN_FENCES = ("", "markdown", "md", "text", "txt", "plaintext")
_NO_SPEAKER = r"(?!(?:note|ps|p\.s|description|summary|title|answer|hinweis)\b)"
_SPEAKER = rf"\A[*_\"“]{{0,3}}{_NO_SPEAKER}[^\W\d_][\w .'’()-]{{0,30}}[*_]{{0,3}}:[*_]{{0,3}}\s"
_COMMENT = r"\A(?://|/\*|<!--|--\s|rem\s)"


def doubted(table: Table, rules: Mapping[int, Rule]) -> set[int]:
    """Return the lines of which it is doubtful that an assistant speaks to its user there.

    `rules` maps the index of each line that sounds so to the rule that says it.
    """
    if not rules:
        return set()
    if _about_assistants(table, rules):
        return set(rules)
    lines = table.document.lines
    listed = _listings(lines)
    return {line for line, rule in rules.items() if line in listed or _spoken(lines, line, rule)}


def _about_assistants(table: Table, rules: Mapping[int, Rule]) -> bool:
    """Tell whether the other lines of a page speak of assistants."""
    tokens = table.tokens
    subject = np.zeros(len(table.document), np.bool_)
    for hashes in (tokens.hashes, pair_hashes(tokens.hashes)):
        places = np.flatnonzero(_is_subject(hashes))
        subject[np.searchsorted(tokens.bounds, places, side="right") - 1] = True
    subject[list(rules)] = False
    others = int((tokens.counts > 0).sum()) - len(rules)
    return bool(subject.sum() >= max(1, ABOUT_SHARE * others))


def _is_subject(hashes: U64) -> npt.NDArray[np.bool_]:
    subjects = _subject_hashes()
    places = np.minimum(np.searchsorted(subjects, hashes), len(subjects) - 1)
    return np.asarray(subjects[places] == hashes)


@cache
def _subject_hashes() -> U64:
    return np.sort(trigger_hashes(_SUBJECT))


def _listings(lines: list[str]) -> set[int]:
    """Return the lines between the fences of listings; fences around Markdown or plain text do not count."""
    inside: set[int] = set()
    language: str | None = None
    for i, line in enumerate(lines):
        text = line.strip()
        if text.startswith(("```", "~~~")):
            language = None if language is not None else text.strip("`~").strip().lower()
        elif language is not None and language not in _PLAIN_FENCES:
            inside.add(i)
    return inside


def _spoken(lines: list[str], line: int, rule: Rule) -> bool:
    """Tell whether the line is quoted, spoken by somebody with a name, a comment of code or an answer to a question."""
    raw, text = lines[line], visible(lines[line])
    start = _start(rule, text)
    return (
        text.startswith(">")
        or raw.startswith("    ")
        or _between_quotes(text, start)
        or compiled(_COMMENT).search(text) is not None
        or ((match := compiled(_SPEAKER).search(text)) is not None and match.end() <= start)
        or (text.startswith("|") and rule.name in _MARKUP)
        or (".preamble" in rule.name and _question_above(lines, line))
    )


def _start(rule: Rule, text: str) -> int:
    """Return the place of the first letter or digit that the rule matches."""
    match = found(rule, text) if rule.pattern else None
    start = match.start() if match else 0
    word = compiled(r"[^\W_]|<").search(text, start)
    return word.start() if word else start


def _between_quotes(text: str, start: int) -> bool:
    before, after = text[:start], text[start:]
    if before.endswith(tuple(_STRAIGHT)) or any(before.count(mark) % 2 for mark in _STRAIGHT) or _open(before) != 0:
        return True
    return _open(after) < 0  # the end of a quotation that began in an earlier line


def _open(text: str) -> int:
    """Count the quotation marks that are opened and not closed; „German“ ones close with an English opening mark."""
    opening, closing = (_OPEN.replace("“", ""), _CLOSE + "“") if "„" in text else (_OPEN, _CLOSE)
    return sum(map(text.count, opening)) - sum(map(text.count, closing))


def _question_above(lines: list[str], line: int) -> bool:
    above = next((text for text in _upwards(lines, line) if text), "")
    return above.rstrip('*_#"”» ').endswith(("?", "？", "؟"))


def _upwards(lines: list[str], line: int) -> Iterator[str]:
    return (lines[i].strip() for i in range(line - 1, max(line - 4, -1), -1))
