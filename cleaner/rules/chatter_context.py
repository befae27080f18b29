"""Counter-evidence: what makes a line that sounds like an assistant a quotation, a speech or an example.

A rule sees one line. Here the line is seen in its page: between quotation marks, in a block quote, behind the name of
a speaker, in a listing, in a letter, as the answer below a question, among the posts of people, or on a page that is
itself about assistants and prompts. Findings that are doubted for one of these reasons stay, as evidence for the model,
but do not decide. The edges of a page are where answers are pasted: what stands there is doubted for fewer reasons.
"""

# ruff: noqa: E501  a pattern reads best with one alternative to a line

from collections.abc import Collection, Iterator, Mapping
from functools import cache
from itertools import islice

import numpy as np
import numpy.typing as npt

from cleaner.features.table import Table
from cleaner.features.tokens import U64
from cleaner.rules.fences import fenced, language_of
from cleaner.rules.line_hashes import pair_hashes, trigger_hashes
from cleaner.rules.patterns import compiled, visible
from cleaner.rules.rule import BlockRule, Rule, found, rows

DOUBTED = 0.6
"""Highest confidence of a doubted finding."""

ABOUT_SHARE = 0.04
"""Share of the other lines that speak of assistants, from which the page is about them."""

PROSE = 6
"""Words from which a line is counted among the others: menus say nothing about the subject."""

WHOLLY_ABOUT = 0.34
"""The same share, from which even the edges of the page are doubted."""

_SUBJECT = rows("""
    chatgpt | gpt | gpt4 | gpt4o | llama | llama3 | claude | gemini | bard | copilot | mistral | qwen | deepseek
    chatbot | chatbots | llm | llms | openai | anthropic | prompt | prompts | prompting | generative ai
    language model | language models | ai generated | ai text | ai writing | ai assistant | ai assistants | ai tools
    system message | chat template | fine tune | tokenizer | stop token | the bot | the assistant | the chatbot
    artificial intelligence | ai tool | of ai | by ai | with ai | using ai | uses ai | ia generativa | de ia
    the machine | genai | ki text | ki texte | ki texten | ki generiert | ki generierte | sprachmodell
    sprachmodelle | sprachmodellen | sprachmodells | ki
    künstliche intelligenz | künstlicher intelligenz | der automat | die maschine | der ki | die ki
    intelligence artificielle | la máquina | robot conversationnel | inteligencia artificial
    inteligência artificial | a máquina | la ia | da ia | pela ia | intelligenza artificiale | la macchina
    нейросеть | нейросети | нейросетью | ии | чат бот | чатбот | бот
    人工 | 大模 | 示词 | 机器 | ai写 | ai工 | 言語 | 知能 | ai生
    الذكاء الاصطناعي | الآلة | روبوت | एआई | मशीन | चैटबॉट
""")
"""Words and pairs of words of pages about assistants."""

_MARKUP = frozenset({"template", "thinking", "citation", "ui", "role"})
"""Kinds of markup of chats; no speaker says it, and in a table it is listed, not left behind."""

_TOP = frozenset({"preamble", "revision", "translation", "thinking", "apology", "material", "report", "title_options"})
_BOTTOM = frozenset({"offer", "adjust", "word_count", "meta", "question", "revision", "material", "report", "apology"})
"""Kinds that stand in the first or last line of a page where an answer was pasted whole."""

_HUMAN = frozenset(
    {"offer", "preamble", "revision", "adjust", "question", "apology", "meta", "material", "report", "translation"}
)
"""Kinds that people say to each other as well, in letters and forums."""

_HANDED = frozenset({"preamble", "revision"})
"""Kinds that people say as well who hand each other something they have met about."""

_INPUT = frozenset({"question", "translation"})
"""Kinds that come in numbers, where a program sent a page piece by piece to an assistant."""

_CERTAIN_BLOCKS = frozenset({"chatter.ui.listing"})
"""Rules about several lines that nobody prints on purpose: three lines of buttons over a listing are no quotation."""

_HEADS, _FIELD_NAME = 4, 16
"""Lines within which two fields of the head of a mail stand, and characters in which the name of a field ends."""

_HEAD, _PROSE_OF_A_TEXT = 5, 12
"""Lines at the top of a page in which the length of a text is one of its data, and words of a line that is prose."""

_POSTS = 2
"""Lines that only a forum prints, from which a page holds the posts of people."""

_SERVICE = 2
"""Lines in which an author says I and you, from which the page is about what somebody does for others."""

_ON_TITLES = 2
"""Other lines that speak of titles, from which a page is about them."""

_GUESTS = 1
"""Other lines in which somebody says I, up to which a voice is foreign to the page."""

_ARTICLE, _MOST_GAPS, _LONGEST_GAP = 5, 6, 300
"""Lines of prose of an article, at least; lines of it with a gap, at most, and characters of such a line."""

_TEMPLATES = 3
"""Lines with a gap in brackets, from which a page is a template."""

_LETTER = 30
"""Lines above in which the greeting of a letter is sought."""

_OPEN, _CLOSE, _STRAIGHT = "“„«「『《", "”»」』》", '"`'
_PLAIN_FENCES = ("markdown", "md", "text", "txt", "plaintext", "html")
_PARTICLES = frozenset({"de", "da", "di", "van", "von", "la", "le", "of", "and", "und", "et", "y", "e"})
_PROMPT_LABELS = frozenset({"system:", "system", "user:", "prompt:", "system prompt", "system prompt:", "prompt"})
_ANSWERS = frozenset(
    {"chatter.preamble"}
    | {f"chatter.preamble.{code}" for code in ("de", "fr", "es", "it", "pt", "ru", "zh", "ja", "ar", "hi")}
)
_SELF = frozenset({"self_reference", "cutoff", "meta"})
_PROGRAM = r"\W{0,4}(?:chat\s?gpt|gpt-?\d[\w.]*|claude|gemini|bard|copilot|llama|bing|assistant|ai)\W{0,4}:"
"""The name of a program before what it said: a transcript, which somebody shows on purpose."""
_FIELD = r"\A(?:description|title|summary|excerpt|subtitle)\s*:\s*[\"'“]?"
_POST = (
    r"\A\W*(?:asked|answered|posted|replied)\s+(?:by\s+\S+|on\s|\w{3,9}\s+\d|\d|a\s|an\s)|\A\W*(?:posts|joined|reputation|karma)\s*:\s*\w"
    r"|\A\W*\d+\s+(?:answers?|replies|respuestas?|antworten|réponses?|risposte|ответ\w*)\W*\Z"
    r"|\A\W*(?:improve\s+this\s+(?:question|answer)|accepted\s+answer|sorted\s+by\b|(?:senior|junior|new)\s+member)"
)
_I_TO_YOU = (
    r"\b(?:i|i['’](?:ll|m|ve|d)|me|my)\b[^\n]{0,200}\b(?:you|your|yours)\b|\b(?:you|your|yours)\b[^\n]{0,200}\b(?:i|i['’](?:ll|m|ve|d)|me|my)\b"
    r"|\bich\b[^\n]{0,200}\b(?:sie|ihnen|du|dir|dich)\b|\bje\b[^\n]{0,200}\bvous\b"
)
_WORKS = (
    r"\b(?:ich\s+(?:bin|arbeite)|mein\w*|unser\w*|je\s+(?:suis|travaille)|j['’]accompagne|notre|nos|soy|trabajo|mis?|nuestr[oa]s?|sono\s+un\w?|lavoro|mi[oae]i?|nostr[oaie]|sou|trabalho|minhas?|meus?|noss[oa]s?|я|мо[йяию]|мы|наш\w*|أنا|نحن)\b"
    r"|मैं\s|हम\s|हमार|私|当社|弊社|株式会社|本公司|我们|我司"
)
"""Outside English, who works for others or what firm it is."""
_QUOTED = r"“[^”]{0,600}(?:”|\Z)|\"[^\"]{0,600}(?:\"|\Z)|«[^»]{0,600}(?:»|\Z)|„[^“”]{0,600}(?:[“”]|\Z)|「[^」]{0,300}(?:」|\Z)"
_ALSO_HUMAN = frozenset({"offer", "preamble", "revision", "material", "report"})
"""Kinds that firms and authors use to their customers and readers as well."""

_LANGUAGES = frozenset({"de", "fr", "es", "it", "pt", "ru", "zh", "ja", "ar", "hi", "romance", "any"})
_EDITS = "chatter.meta.edit"
_VOICE = "chatter.meta.voice"
_OPEN_GAP = "chatter.placeholder.gap"
_I = r"\b(?:i|i['’](?:m|ve|ll|d)|my|me|ich|mein\w*|mir|mich|je|j['’]\w+|mes|mon|yo|mi|mis|soy|estoy|tengo|trabajo|io|mio|mia|miei|sono|lavoro|eu|meu|minha|estou|sou|trabalho|я|мне|мой|моя|меня|أنا)\b"
_I_SIGNS = ("मैं ", "我", "私", "僕")
"""What says I where words have no edges that `re` knows."""

_GREETING = (
    r"\A\W*(?:(?:my|meine?|ma|mon|mi|mio|mia|minha|meu|мой|моя|mes)\s+)?(?:dear(?:est)?|hi|hello|liebe[rs]?|hallo|sehr\s+geehrte[rs]?|cher|chère|chers|bonjour|querid[oa]s?|estimad[oa]s?|hola|car[oa]|gentile"
    r"|prezad[oa]s?|olá|дорог\w+|уважаем\w+|здравствуй\w*)\b[^.:;?]{0,40}[,!]\W*\Z|\A\W*(?:亲爱的|尊敬的|عزيز\w*|प्रिय)[^。.]{0,30}[，,：:]\W*\Z"
)
_CLOSING = (
    r"\A\W*(?:yours|your\s+(?:loving|obedient|friend)|(?:best|kind|warm)(?:est)?\s+(?:regards|wishes)|regards|sincerely|love|cheers|mit\s+freundlichen|viele\s+grüße"
    r"|liebe\s+grüße|cordialement|bien\s+à|saludos|atentamente|un\s+abrazo|cordiali|un\s+abbraccio|abraços?|atenciosamente|с\s+уважением|ваш\w?)\b[^.:;?]{0,40}\W*\Z"
)
_GAP = r"\[[^\]\[\d\n]{3,60}\](?!\()"
_TEMPLATE_MARK = (r"<\|im_", r"\[/?inst\]", r"<\|eot|header_id", r"</think>")
_SENDER = r"\A\W{0,4}(?:from|von|de|da|от|发件人|差出人|من)[*_]{0,2}\s?[:：]\s?\S"
_MAIL_HEAD = r"\A\W{0,4}(?:to|subject|date|sent|cc|reply-to|an|betreff|gesendet|datum|à|objet|envoyé|para|asunto|assunto|enviado|fecha|data|oggetto|inviato|кому|тема|дата|收件人|主题|宛先|件名|إلى|الموضوع)[*_]{0,2}\s?[:：]\s?\S"
_WROTE = r"\A(?=[^\n]{0,160}\d)[\W_]{0,4}[^\n]{4,160}(?:\bwrote|\bschrieb\b[^\n]{0,60}|\ba\s+écrit|\bescribió|\bha\s+scritto|\bescreveu|\bпишет|\bнаписал\w?|写道)\s?[:：]\W*\Z"
"""The head of a mail, and what a mail program prints above the mail that is answered."""

_AMONG_US = (
    r"\b(?:of|to|for|in|on)\s+our\b(?!\s+(?:conversation|chat|discussion|session))|\bwe\s+(?:discussed|agreed|talked|spoke|decided|voted|met|went\s+through)\b[^.?!]{0,40}\b(?:in\s+class|at\s+the|on\s+\w+day|yesterday|last)\b"
    r"|\b(?:from|of)\s+(?:last|this)\s+(?:week|month|year|term|lesson|meeting)\b|\bin\s+class\b"
)
"""What somebody says who has met the others."""

_A_TEMPLATE = (
    r"\b(?:templates?|samples?|placeholders?|fill\s+(?:in|out)|cover\s+letters?|boilerplate|scripts?|examples?\s+of\s+(?:an?\s+)?(?:e-?mails?|letters?)|license|modèles?|vorlagen?|muster\w*|plantillas?|modell[oi]|modelos?|шаблон\w*|образ(?:ец|цы|цов))\b|模板|范本|范文|テンプレート|ひな形|雛形|例文|نموذج|قالب|नमूना|टेम्पलेट"
    r"|\A\W*(?:dear|hi|hello|hallo|liebe\w*|sehr\s+geehrte\w*|bonjour|cher|chère|hola|estimad[oa]|gentile|prezad[oa]|уважаем\w+)\s[^\n]{0,20}[\[【]"
)
"""What pages of templates say, and how their letters begin."""

_ORDER = (
    r"\A\W*(?:\d+\W+)?(?:write|create|generate|act|draft|rewrite|summari[sz]e|explain|give\s+me|you\s+are|imagine)\b"
)
"""How a prompt begins."""

_IN_PLACE = (
    r"\A\W*(?:by|author|written\s+by|posted\s+by|published(?:\s+(?:by|on))?|last\s+updated|contact(?:\s+us)?|visit|call|e-?mail|website|phone|about\s+the\s+author|©|copyright|von|autor|par|auteur|por|di|autore|автор|作者|著者)\b[^\[【\n]{0,60}[\[【]"
    r"|\A\W*©|\[(?:please\s+)?(?:insert|add|include|provide|describe|enter)\s[^\[\]\n]{3,80}\]"
)
"""Gaps that stand where a reader expects a fact, or tell somebody what to put in."""

_TITLES = (
    r"\b(?:titles?|headlines?|subject\s+lines?|captions?|slogans?|taglines?|hooks?|copywriting|thesis|theses|dissertations?|essays?|assignments?|titel\w*|überschrift\w*|abschlussarbeit\w*|titres?|mémoires?|títulos?|titulares?|titol[oi]|tesi|tesis|tese|заголов\w*|названи\w*)\b"
    r"|标题|题目|论文|タイトル|見出し|論文|عنوان|عناوين|शीर्षक"
)
_NO_SPEAKER = r"(?!(?:note|ps|p\.s|description|summary|title|answer|hinweis)\b)"
_SPEAKER = rf"\A[*_\"“]{{0,3}}{_NO_SPEAKER}[^\W\d_][\w .'’()-]{{0,30}}[*_]{{0,3}}:[*_]{{0,3}}\s"
_DASHED = r"\A\s*[—–]\s?(?:[^\W\d_]|[¿¡«])"
_SAID = r"\A\s*[—–][^—–]{2,400}[\s,.!?…][—–]"
_COMMENT = r"\A(?://|/\*|<!--|--\s|rem\s)"


def doubted(table: Table, rules: Mapping[int, Rule | BlockRule]) -> set[int]:
    """Return the lines of which it is doubtful that an assistant speaks to its user there.

    `rules` maps the index of each line that sounds so to the rule that says it.
    """
    singles = {line: rule for line, rule in rules.items() if isinstance(rule, Rule)}
    blocks = {line: rule for line, rule in rules.items() if isinstance(rule, BlockRule)}
    return _doubted_lines(table, singles) | _doubted_blocks(table, blocks, set(rules))


def _doubted_blocks(table: Table, rules: Mapping[int, BlockRule], spoken: set[int]) -> set[int]:
    """Return the lines of blocks that are quoted, listed, or stand on a page about assistants; a block is one."""
    blocks = [block for block in _blocks(table, rules) if rules[block[0]].name not in _CERTAIN_BLOCKS]
    if not blocks:
        return set()
    lines = table.document.lines
    edges = _edges(lines, [int(line) for line in table.visible])
    apart = _listings(lines, [int(line) for line in table.visible]) | _quoted_or_code(table)
    about, between, mail = _share_about_assistants(table, spoken), _is_between_people(lines, spoken), _mail_from(lines)

    def is_doubted(block: list[int]) -> bool:
        kind = _kind(rules[block[0]])
        at_edge = any(kind in edges.get(line, ()) for line in block)
        kept = about < WHOLLY_ABOUT and (at_edge or _is_below_a_rule(lines, block[0]))
        return (
            any(line in apart or lines[line].lstrip().startswith(">") for line in block)
            or (about >= ABOUT_SHARE and not kept)
            or (kind in _HUMAN and (_in_letter(lines, block[0]) or block[0] > mail or _holds_posts(lines)))
            or (kind in _ALSO_HUMAN and not at_edge and between)
        )

    return {line for block in blocks if is_doubted(block) for line in block}


def _blocks(table: Table, rules: Mapping[int, BlockRule]) -> list[list[int]]:
    """Return the lines of each block: those of one rule between which nothing else stands."""
    blocks: list[list[int]] = []
    before = None
    for line in map(int, table.visible) if rules else ():
        if line in rules and rules[line] is before:
            blocks[-1].append(line)
        elif line in rules:
            blocks.append([line])
        before = rules.get(line)
    return blocks


def _doubted_lines(table: Table, rules: Mapping[int, Rule]) -> set[int]:
    if not rules:
        return set()
    lines = table.document.lines
    visible_lines = [int(line) for line in table.visible]
    edges = _edges(lines, visible_lines)
    listed = _listings(lines, visible_lines) | _quoted_or_code(table)
    doubts = {
        line
        for line, rule in rules.items()
        if line in listed or _spoken(lines, line, rule) or (_kind(rule) in _HUMAN and _in_letter(lines, line))
    }
    doubts |= {line for line, rule in rules.items() if _kind(rule) == "word_count" and _heads_a_text(table, line)}
    doubts |= {
        line
        for line, rule in rules.items()
        if _kind(rule) == "offer" and line not in edges and _answers_question(lines, line, rules)
    }
    doubts -= _repeated_requests(rules, doubts)
    human = {line for line, rule in rules.items() if _kind(rule) in _HUMAN}
    if not human <= doubts:
        mail = -1 if _holds_posts(lines) else _mail_from(lines)
        doubts |= {line for line in human if line > mail}
    at_edge = {line for line, rule in rules.items() if _kind(rule) in edges.get(line, ())}
    services = {line for line, rule in rules.items() if _kind(rule) in _ALSO_HUMAN} - at_edge
    voices = {line for line, rule in rules.items() if rule.name.startswith(_VOICE)}
    if services and _is_between_people(lines, rules.keys() - voices):
        doubts |= services
    doubts |= {line for line in services if _is_foreign_offer(rules[line]) and _speaks_of_work(lines, rules)}
    edits = {line for line, rule in rules.items() if rule.name.startswith(_EDITS)} - at_edge
    if edits and _speaks_of_itself(lines, rules):
        doubts |= edits
    if voices and _is_foreign_voice(lines, rules):
        voices = {line for line in voices if not found(rules[line], compiled(_QUOTED).sub(" ", visible(lines[line])))}
    doubts |= voices
    about = _share_about_assistants(table, rules)
    if about >= ABOUT_SHARE:
        sure = {line for line in at_edge if about < WHOLLY_ABOUT or _kind(rules[line]) not in _BOTTOM}
        sure |= {line for line in rules if about < WHOLLY_ABOUT and _stands_apart(lines, line)}
        doubts |= {line for line in rules if line not in sure and not _is_lone_tag(lines[line])}
    gaps = {line for line, rule in rules.items() if rule.name == _OPEN_GAP}
    if gaps and not _are_left_open(table, gaps):
        doubts |= gaps
    doubts |= {line for line in gaps if len(lines[line]) > _LONGEST_GAP}
    titles = {line for line, rule in rules.items() if _kind(rule) == "title_options"} - at_edge
    if titles and _speaks_of_titles(lines, rules):
        doubts |= titles
    adjusted = {line for line, rule in rules.items() if _kind(rule) == "adjust"} - at_edge
    if adjusted and sum(compiled(_GAP).search(line.lower()) is not None for line in lines) >= _TEMPLATES:
        doubts |= adjusted
    return doubts


def _kind(rule: Rule | BlockRule) -> str:
    return rule.name.split(".")[1].removesuffix("_hint")


def _edges(lines: list[str], visible_lines: list[int]) -> dict[int, frozenset[str]]:
    """Return the first and the last line of a page, references to links aside, with the kinds that belong there."""
    edges: dict[int, frozenset[str]] = {}
    for order, kinds in ((visible_lines, _TOP), (visible_lines[::-1], _BOTTOM)):
        first = next((line for line in order if not _is_rule_or_link(lines[line])), None)
        if first is not None:
            edges[first] = edges.get(first, frozenset()) | kinds
    return edges


def _stands_apart(lines: list[str], line: int) -> bool:
    """Tell whether a line is set off by a rule above it, or brings its own list: a quoted sentence does neither."""
    below = next((lines[i].strip() for i in range(line + 1, min(line + 4, len(lines))) if lines[i].strip()), "")
    listed = lines[line].rstrip("*_ ").endswith((":", "：")) and below.startswith(("-", "*", "•", "1.", "1)", "–"))
    return listed or _is_below_a_rule(lines, line)


def _is_below_a_rule(lines: list[str], line: int) -> bool:
    above = next((text for text in _upwards(lines, line) if text), "")
    return compiled(r"[-*_=]{3,}").fullmatch(above) is not None


def _is_lone_tag(line: str) -> bool:
    """Tell whether a line is nothing but the tag around a thought: who writes about the tag puts it into a sentence."""
    return compiled(r"\A\s*</?think(?:ing)?>\s*\Z").match(line) is not None


def _is_rule_or_link(line: str) -> bool:
    return compiled(r"\A\s*(?:[-*_=`~]{3,}|\[[^\]]{1,60}\]:\s)").match(line) is not None


def _repeated_requests(rules: Mapping[int, Rule], doubts: set[int]) -> set[int]:
    """Return doubted requests for a text of a page where an assistant certainly asks for one."""
    asked = any(_kind(rule) in _INPUT for line, rule in rules.items() if line not in doubts)
    return {line for line in doubts if asked and _kind(rules[line]) in _INPUT}


def _holds_posts(lines: list[str]) -> bool:
    search = compiled(_POST).search
    return _are_there(_POSTS, (line for line in lines if search(line.strip().lower())))


def _are_there(number: int, found: Iterator[str]) -> bool:
    """Tell whether so many lines are found; looks no further then."""
    return sum(1 for _ in islice(found, number)) >= number


def _is_between_people(lines: list[str], spoken: Collection[int]) -> bool:
    """Tell whether the author of a page says I and you elsewhere, too, as who offers a service does."""
    search = compiled(_I_TO_YOU).search
    return _are_there(_SERVICE, (line for i, line in enumerate(lines) if i not in spoken and search(line.lower())))


def _is_foreign_offer(rule: Rule) -> bool:
    """Tell whether a rule finds offers outside English: its name ends with a language, or says that it knows many."""
    return _kind(rule) == "offer" and rule.name.rpartition(".")[2] in _LANGUAGES


def _speaks_of_work(lines: list[str], rules: Mapping[int, Rule]) -> bool:
    """Tell whether another line of a page, quotations aside, says who works there, or for what firm."""
    says, quoted = compiled(_WORKS).search, compiled(_QUOTED).sub
    others = (line.lower() for i, line in enumerate(lines) if i not in rules)
    return any(says(quoted(" ", line)) is not None for line in others if says(line))


def _is_foreign_voice(lines: list[str], rules: Mapping[int, Rule]) -> bool:
    """Tell whether hardly anybody else on a page says I, people who are quoted aside."""
    return not _are_there(_GUESTS + 1, _lines_with_i(lines, rules))


def _speaks_of_itself(lines: list[str], rules: Mapping[int, Rule]) -> bool:
    """Tell whether the author of a page says I elsewhere, too."""
    return _are_there(_SERVICE, _lines_with_i(lines, rules))


def _are_left_open(table: Table, gaps: Collection[int]) -> bool:
    """Tell whether gaps in brackets were left open in an article: two different ones, or one that is in its place.

    A page that speaks of templates, or holds little besides the gaps, is one to be filled in.
    """
    lines, words = table.document.lines, table.tokens.counts
    prose = sum(line not in gaps for line in np.flatnonzero(words >= _PROSE_OF_A_TEXT).tolist())
    if not 0 < len(gaps) <= min(_MOST_GAPS, prose // 2) or prose < _ARTICLE:
        return False
    texts = [lines[line].lower() for line in gaps]
    different = {gap for text in texts for gap in compiled(_GAP).findall(text)}
    in_place = any(compiled(_IN_PLACE).search(text) is not None for text in texts)
    if any(compiled(_ORDER).match(text) is not None for text in texts):
        return False
    return (in_place or len(different) > 1) and not any(compiled(_A_TEMPLATE).search(line.lower()) for line in lines)


def _speaks_of_titles(lines: list[str], rules: Mapping[int, Rule]) -> bool:
    """Tell whether a page speaks of titles, or of what students write, in other lines too."""
    others = (line.lower() for i, line in enumerate(lines) if i not in rules)
    return sum(compiled(_TITLES).search(line) is not None for line in others) >= _ON_TITLES


def _lines_with_i(lines: list[str], rules: Mapping[int, Rule]) -> Iterator[str]:
    """Yield the lines in which somebody says I, outside of quotation marks and of what the rules found."""
    search, quoted = compiled(_I).search, compiled(_QUOTED).sub

    def says_i(line: str) -> bool:
        return search(line) is not None or any(sign in line for sign in _I_SIGNS)

    others = (line.lower() for i, line in enumerate(lines) if i not in rules)
    # quotations take longer to find than who speaks, which is asked first
    return (line for line in others if says_i(line) and says_i(quoted(" ", line)))


def _in_letter(lines: list[str], line: int) -> bool:
    """Tell whether a line stands below the greeting of a letter that is not closed above it."""
    for text in (lines[i].strip().lower() for i in range(line - 1, max(line - _LETTER, -1), -1)):
        if compiled(_CLOSING).match(text):
            return False
        if compiled(_GREETING).match(text):
            return True
    return False


def _mail_from(lines: list[str]) -> int:
    """Return the line below which a page is a mail: its head, or all of a page that answers one; beyond it if none."""
    named = [
        (i, text.lower())
        for i, text in enumerate(lines)
        if ":" in text[:_FIELD_NAME] or "：" in text[:_FIELD_NAME] or text.endswith((":", "："))
    ]
    if any(compiled(_WROTE).match(text) is not None for _, text in named):
        return -1
    heads = [i for i, text in named if compiled(_MAIL_HEAD).match(text) is not None]
    senders = (i for i, text in named if compiled(_SENDER).match(text) is not None) if heads else iter(())
    return next((i for i in senders if any(abs(i - head) <= _HEADS for head in heads)), len(lines))


def _heads_a_text(table: Table, line: int) -> bool:
    """Tell whether a line stands at the top of a page, above all prose: there authors tell how long their texts are."""
    rank = int(np.searchsorted(table.visible, line))
    above, below = table.visible[:rank], table.visible[rank + 1 :]
    words = table.tokens.counts
    return (
        rank < _HEAD and not (words[above] >= _PROSE_OF_A_TEXT).any() and bool((words[below] >= _PROSE_OF_A_TEXT).any())
    )


def _share_about_assistants(table: Table, rules: Collection[int]) -> float:
    """Return the share of the other lines of a page that speak of assistants."""
    tokens = table.tokens
    subject = np.zeros(len(table.document), np.bool_)
    for hashes in (tokens.hashes, pair_hashes(tokens.hashes)):
        places = np.flatnonzero(_is_subject(hashes))
        subject[np.searchsorted(tokens.bounds, places, side="right") - 1] = True
    subject[list(rules)] = False
    long = tokens.counts >= PROSE
    long[list(rules)] = False
    others = int(long.sum())
    return float(subject.sum() / max(others, 1))


def _is_subject(hashes: U64) -> npt.NDArray[np.bool_]:
    subjects = _subject_hashes()
    places = np.minimum(np.searchsorted(subjects, hashes), len(subjects) - 1)
    return np.asarray(subjects[places] == hashes)


@cache
def _subject_hashes() -> U64:
    return np.sort(trigger_hashes(_SUBJECT))


def _listings(lines: list[str], visible_lines: list[int]) -> set[int]:
    """Return the lines between the fences of listings.

    Fences around Markdown or plain text do not count, nor does one without a language at the top: it holds the page.
    """
    inside: set[int] = set()
    first = visible_lines[2] if len(visible_lines) > 2 else 0
    for opening, closing in fenced(enumerate(lines)):
        if opening is not None and closing is not None:
            language = language_of(lines[opening])
            plain = language in _PLAIN_FENCES or (not language and opening <= first)
            inside.update(() if plain else range(opening, closing))
    return inside


def _quoted_or_code(table: Table) -> set[int]:
    """Return the lines of an HTML page that stand in quotations, preformatted text or code."""
    markup = table.document.markup
    if markup is None or table.document.kind != "html":
        return set()
    from cleaner.features.markup import REGIONS, region_bits  # noqa: PLC0415 - only for HTML in which somebody offers

    apart = sum(1 << bit for bit, row in enumerate(REGIONS) if row[0] in {"pre", "quote"})
    return set(np.flatnonzero(region_bits(markup)[markup.elements] & apart).tolist())


def _spoken(lines: list[str], line: int, rule: Rule) -> bool:
    """Tell whether the line is quoted, spoken by somebody with a name, a comment of code or an answer to a question."""
    raw, text = lines[line], visible(lines[line])
    start, kind = _start(rule, text), _kind(rule)
    if kind == "template" and sum(compiled(mark).search(text) is not None for mark in _TEMPLATE_MARK) > 1:
        return True
    if kind in _MARKUP:
        said = kind == "thinking" and "<" not in text and _between_quotes(text, start)
        return said or text.startswith((">", "|")) or raw.startswith("    ") or text[:start].endswith("`")
    field = compiled(_FIELD).match(text)
    return (
        text.startswith(">")
        or raw.startswith("    ")
        or (not (field and field.end() >= start) and not _is_gap(text) and _between_quotes(text, start))
        or compiled(_COMMENT).search(text) is not None
        or _has_speaker(raw, text, start)
        or (kind in _HUMAN and _in_dialogue(lines, line))
        or (kind in _SELF and compiled(_PROGRAM).match(text) is not None)
        or (rule.name in _ANSWERS and _question_above(lines, line))
        or (kind == "prompt_echo" and _is_label(lines, line))
        or (kind in _HANDED and compiled(_AMONG_US).search(text) is not None)
    )


def _in_dialogue(lines: list[str], line: int) -> bool:
    """Tell whether a dash opens the line as speech: a second one follows, or another line begins so."""
    dashed = compiled(_DASHED)
    return dashed.match(lines[line]) is not None and (
        compiled(_SAID).match(lines[line]) is not None
        or any(dashed.match(text) is not None for i, text in enumerate(lines) if i != line)
    )


def _is_gap(text: str) -> bool:
    """Tell whether the line is a gap in brackets and nothing else, set in backticks."""
    return text.startswith("`[") and text.endswith("]`") and text.count("`") == 2


def _has_speaker(raw: str, text: str, start: int) -> bool:
    """Tell whether a name and a colon stand before the match; names are in capitals, where a script has them."""
    match = compiled(_SPEAKER).search(text)
    if match is None or match.end() > start:
        return False
    words = raw.strip().partition(":")[0].strip("*_ ").split()
    return not any(word[:1].islower() for word in words if word not in _PARTICLES)


def _is_label(lines: list[str], line: int) -> bool:
    above = next((text for text in _upwards(lines, line) if text), "")
    return above.lower().strip("*_# ") in _PROMPT_LABELS


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


def _answers_question(lines: list[str], line: int, rules: Mapping[int, Rule]) -> bool:
    """Tell whether a question stands above that is not itself a piece of the same talk."""
    above = next((i for i in range(line - 1, max(line - 4, -1), -1) if lines[i].strip()), -1)
    return above >= 0 and above not in rules and _question_above(lines, line)


def _question_above(lines: list[str], line: int) -> bool:
    above = next((text for text in _upwards(lines, line) if text), "")
    return above.startswith("> ") or above.rstrip('*_#"”» ').endswith(("?", "？", "؟"))


def _upwards(lines: list[str], line: int) -> Iterator[str]:
    return (lines[i].strip() for i in range(line - 1, max(line - 4, -1), -1))
