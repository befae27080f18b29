"""Rules about marks of chat programs that are only certain together: buttons over a listing, the frame of a chat."""

from collections.abc import Iterator
from itertools import pairwise

from cleaner.features.table import Table
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

_OWN = ("chatgpt", "gpt", "claude", "gemini", "copilot", "no file chosen", "chat history", "response")
"""Words that only chat programs have among these."""

_NEAR, _FEWEST = 4, 3
"""Lines between two pieces of a frame, at most, and pieces of a frame, at least."""


def _words(line: str) -> str:
    return " ".join("".join(c if c.isalnum() or c in "+#" else " " for c in line.lower()).split())


def _short_lines(table: Table) -> dict[int, str]:
    """Return the words of the short lines."""
    lines = table.document.lines
    return {int(i): _words(lines[int(i)]) for i in table.visible if len(lines[int(i)]) <= 90}


def listing_buttons(table: Table) -> Iterator[int]:
    """Yield the tag of a language and the buttons below it, `bash`, `Copy`, `Edit`, as a chat program prints them."""
    words, order = _short_lines(table), [int(i) for i in table.visible]
    for i, (tag, copy) in enumerate(pairwise(order)):
        if words.get(tag) not in _TAGS or words.get(copy) not in _COPY:
            continue
        edit = order[i + 2] if i + 2 < len(order) else copy
        if words.get(edit) in _EDIT:
            yield from (tag, copy, edit)
        elif " " in words[copy] or words[copy] == "复制代码":
            yield from (tag, copy)


def chat_frame(table: Table) -> Iterator[int]:
    """Yield the pieces of the frame of a chat, where three of them stand close together and one can be nothing else."""
    words = _short_lines(table)
    rank = {int(line): i for i, line in enumerate(table.visible)}
    pieces = [line for line, text in words.items() if text in _FRAME]
    group: list[int] = []
    for line in [*pieces, None]:
        if line is not None and (not group or rank[line] - rank[group[-1]] <= _NEAR):
            group.append(line)
            continue
        texts = {words[i] for i in group}
        if len(texts) >= _FEWEST and sum(any(own in text for own in _OWN) for text in texts) > 1:
            yield from group
        group = [line] if line is not None else []


BLOCK_RULES: tuple[BlockRule, ...] = (
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
