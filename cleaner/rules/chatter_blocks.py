"""Rules about marks of chat programs that are only certain together: buttons over a listing, the frame of a chat."""

# ruff: noqa: E501  a pattern reads best with one alternative to a line

from collections.abc import Iterator
from functools import cache

import numpy as np

from cleaner.features.shape import NAMES as SHAPE_NAMES
from cleaner.features.table import Table
from cleaner.features.tokens import U64, tokenize
from cleaner.rules.patterns import compiled
from cleaner.rules.rule import BlockRule, rows

_TAGS = frozenset(
    rows("""
        bash | shell | sh | cmd | powershell | zsh | console | python | javascript | typescript | js | ts | jsx
        tsx | java | kotlin | swift | c | cpp | c++ | csharp | c# | go | rust | ruby | php | perl | r | sql
        html | css | scss | xml | json | yaml | yml | toml | ini | env | dockerfile | makefile | markdown | md
        mermaid | plaintext | text | vbnet | vb | arduino | matlab | scala | dart | lua | graphql | nginx
        apache | http | diff | csharp | less | latex | tex | dax | solidity | abap | cypher | excel | vue
        svelte | gradle | groovy | haskell | elixir | erlang | clojure | julia | fortran | scheme | lisp
        objectivec | mathematica | properties | protobuf | terraform | hcl | kql | code
    """)
)
"""Names of languages over a listing of a chat program; they are guessed and often wrong."""

_COPY = frozenset(
    rows("""
        copy code | copy | code kopieren | kopieren | copier le code | copier | copiar código | copiar
        复制代码 | 复制
    """)
)
_EDIT = frozenset(rows("edit | bearbeiten | modifier | editar | 编辑"))

_FRAME = frozenset(
    rows("""
        you said | chatgpt said | chatgpt | chatgpt 4o | chatgpt 4 | chatgpt 3 5 | chatgpt 5 | gpt 4o | claude
        gemini | copilot | skip to content | chat history | open sidebar | new chat | search chats | share
        no file chosen | no file chosenno file chosen | regenerate response | regenerate | stop generating
        read aloud | copy code | good response | bad response | ask anything | send message | message chatgpt
        ask chatgpt | edit message | try again | show thinking | show drafts | tools
        chatgpt can make mistakes check important info | free research preview | upgrade plan | upgrade to plus
        log in | chatgpt can make mistakes consider checking important information
        gemini can make mistakes so double check it | claude can make mistakes please double check responses
    """)
)
"""What stands around the turns of a chat when its page is copied as a whole."""

_OWN = frozenset(
    phrase
    for phrase in _FRAME
    if any(
        own in phrase
        for own in ("chatgpt", "gpt", "claude", "gemini", "copilot", "no file", "chat history", "response")
    )
)
"""What only chat programs print among these."""

_COPY_CODE = frozenset(phrase for phrase in _COPY if " " in phrase or phrase == "复制代码")

_NEAR, _FEWEST, _OWN_FEWEST = 4, 3, 2
"""Lines between two pieces of a frame, at most; pieces of a frame, and pieces that only chat programs have, at least."""

_FEWEST_CHOICES, _MOST_CHOICES, _LONGEST_CHOICE, _LONGEST_CLOSING = 2, 12, 160, 140
"""Choices of a menu, at least and at most, and characters of a choice and of the question below them, at most."""

_COLON = SHAPE_NAMES.index("ends with colon")
_ITEM = r"\s*(?:[-*+–•▪◦●→☐]\s|\d{1,2}[.)、]|\(?[a-zA-Z][.)]\s|[\U0001f000-\U0001faff⌀-➿])"
_COULD = (
    r"\b(?:i\s+(?:can|could|might)|next|from\s+here|directions?|ways?\s+(?:on|to\s+go)|could\s+(?:be|go|do)|would\s+you\s+like|want\s+me|könnte|kann\s+ich|als\s+nächstes|je\s+peux|je\s+pourrais"
    r"|la\s+suite|puedo|podría|si\s+te\s+parece|posso|potrei|poderia|dá\s+para|могу|дальше)\b|可以|接下来|下一步|できます|次に|次は|يمكنني|أستطيع|सकता\s+हूँ|आगे"
)
_CHOOSE = (
    r"\A\W*(?:which\s+(?:one|of\s+(?:these|those|them)|would\s+you|should\s+i|do\s+you\s+(?:want|need))\b(?![^?]{0,80}\b(?:favou?rite|comments?|true|correct|best\s+describes)\b)[^.!]{0,80}\?"
    r"|(?:just\s+)?(?:reply|pick|say|send|type|choose|tell\s+me)\b[^.!?]{0,60}\b(?:number|letter|one|which|word|name)\b|want\s+me\s+to\b|a,\s*b,?\s+or\s+c\?|where\s+(?:shall|should)\s+(?:i|we)\s+(?:start|begin)|shall\s+i\b"
    r"|(?:welche[rsn]?|womit|was)\b[^.!]{0,60}\b(?:zuerst|als\s+nächstes|soll\s+ich|brauchst\s+du|willst\s+du|möchtest)\b[^.!]{0,30}\?|sag\s+(?:mir\s+)?(?:einfach\s+)?(?:eine\s+nummer|welche)|soll\s+ich\b"
    r"|par\s+(?:laquelle|lequel|quoi|où)\b[^.!]{0,60}\?|(?:dis|dites)-moi\b|¿(?:por\s+cuál|con\s+cuál|cuál\s+(?:quieres|prefieres|hago)|sigo)\b[^.!]{0,60}\?|dime\s+(?:cuál|un\s+número)"
    r"|da\s+quale\b[^.!]{0,60}\?|dimmi\b|(?:qual\s+vai|por\s+qual|qual\s+(?:você|prefere))\b[^.!]{0,60}\?|(?:me\s+(?:diga|fala)|é\s+só\s+(?:falar|dizer))\b|(?:с\s+ч[её]го|что\s+(?:сделать|первым|выбира\w+))\b[^.!]{0,60}\?"
    r"|(?:напишите|скажите|назовите)\s+(?:номер|что|какой)|[^。！]{0,20}(?:先做|先看|先写|选哪|要哪|哪一?(?:个|部分|项))[^。！]{0,30}[？?]|[^。]{0,20}(?:どれ|どちら)(?:から|を)[^。]{0,30}(?:か|[？?])|(?:أيها|بأيها|بأي)\s[^.!]{0,60}؟|(?:किससे|कौन\s+सा\s+पहले)[^।!]{0,60}\?)"
)


@cache
def _hashes(phrases: frozenset[str]) -> U64:
    return np.sort(tokenize(sorted(phrases)).line_hashes)


def _among(table: Table, phrases: frozenset[str]) -> list[int]:
    """Return the lines whose words are those of a phrase."""
    known, hashes = _hashes(phrases), table.tokens.line_hashes
    places = np.minimum(np.searchsorted(known, hashes), len(known) - 1)
    return np.flatnonzero(known[places] == hashes).tolist()


def listing_buttons(table: Table) -> Iterator[int]:
    """Yield the tag of a language and the buttons below it, `bash`, `Copy`, `Edit`, as a chat program prints them."""
    copies = _among(table, _COPY)
    if not copies:
        return
    tags, edits, long = set(_among(table, _TAGS)), set(_among(table, _EDIT)), set(_among(table, _COPY_CODE))
    order = [int(i) for i in table.visible]
    for copy in copies:
        rank = order.index(copy)
        tag, edit = order[max(rank - 1, 0)], order[min(rank + 1, len(order) - 1)]
        if tag in tags and edit in edits:
            yield from (tag, copy, edit)
        elif tag in tags and copy in long:
            yield from (tag, copy)


def chat_frame(table: Table) -> Iterator[int]:
    """Yield the pieces of the frame of a chat, where three of them stand close together and two can be nothing else."""
    own = set(_among(table, _OWN))
    if len(own) < _OWN_FEWEST:
        return
    pieces = _among(table, _FRAME)
    if len(pieces) < _FEWEST:
        return
    rank = {int(line): i for i, line in enumerate(table.visible)}
    group: list[int] = []
    for line in [*pieces, None]:
        if line is not None and (not group or rank[line] - rank[group[-1]] <= _NEAR):
            group.append(line)
            continue
        texts = {table.document.lines[i].strip().lower() for i in group}
        known = {table.document.lines[i].strip().lower() for i in group if i in own}
        if len(texts) >= _FEWEST and len(known) >= _OWN_FEWEST:
            yield from group
        group = [line] if line is not None else []


def menus(table: Table) -> Iterator[int]:
    """Yield a list of things that could come next, with the line that leads to it and the question which of them."""
    lines, order = table.document.lines, table.visible
    for lead in np.searchsorted(order, np.flatnonzero(table.shape[:, _COLON])).tolist():
        end = lead + 1  # behind the last choice
        while end < len(order) and end - lead <= _MOST_CHOICES and _is_choice(lines[order[end]]):
            end += 1
        if end - lead <= _FEWEST_CHOICES or compiled(_COULD).search(lines[order[lead]].strip().lower()) is None:
            continue
        for closing in (end, end - 1):  # the question may look like a choice
            if closing - lead > _FEWEST_CHOICES and closing < len(order) and _asks_for_choice(lines[order[closing]]):
                yield from order[lead : closing + 1].tolist()
                break


def _asks_for_choice(line: str) -> bool:
    text = line.strip().lower()
    return len(text) <= _LONGEST_CLOSING and compiled(_CHOOSE).search(text) is not None


def _is_choice(line: str) -> bool:
    return len(line) <= _LONGEST_CHOICE and compiled(_ITEM).match(line) is not None


BLOCK_RULES: tuple[BlockRule, ...] = (
    BlockRule(
        name="chatter.offer.menu",
        label="llm_chatter",
        why="An assistant lists what it could do next and asks which of it.",
        find=menus,
        examples=(
            "From here I could go on with:\n- a quiz\n- the same lesson for beginners\nWhich one first?",
            "Als Nächstes könnte ich mir vornehmen:\n- den Brief\n- die Packliste\nSag einfach eine Nummer.",
            "接下来可以做这几件事：\n- 补上数据\n- 改短标题\n你要哪一个？",
        ),
        near_misses=(
            "You could go by:\n- bus\n- train\nWhich one is your favourite?",
            "Next stops:\n- Hall\n- Mill",
            "I could see:\n- a dog\nWhich one first?",
        ),
    ),
    BlockRule(
        name="chatter.ui.listing",
        label="llm_chatter",
        why="A chat program's buttons over a listing, with the language it guessed.",
        find=listing_buttons,
        examples=("bash\nCopy\nEdit", "python\nCopy code", "markdown\n\nCopy\n\nEdit"),
        near_misses=("Copy\nEdit\nDelete", "Python\nEdit\nCopy", "bash\nCopyright"),
    ),
    BlockRule(
        name="chatter.ui.frame",
        label="llm_chatter",
        why="The frame of a chat: labels, buttons and notes of the program close together.",
        find=chat_frame,
        examples=(
            "Skip to content\nChat history\nYou said:\nChatGPT said:",
            "No file chosen\nChatGPT can make mistakes. Check important info.\nOpen sidebar",
            "ChatGPT 4o\nShare\nYou said:\nChatGPT said:",
        ),
        near_misses=("Skip to content\nShare\nLog in", "ChatGPT\nClaude\nPrices", "Tools\nShare\nRegenerate"),
    ),
)
