"""Rules about decisions on a text: what the speaker cut, moved or could not check, though it speaks to nobody by name.

An author may say so of her own text, on a page where she says I elsewhere as well; `chatter_context` doubts it there.
"""

# ruff: noqa: E501  a pattern reads best with one alternative to a line

from cleaner.rules.chatter_stems import row
from cleaner.rules.rule import Rule

_PIECE = r"(?:paragraphs?|sentences?|quotes?|quotations?|headlines?|headings?|subheadings?|intro(?:duction)?|bullets?|wording|phrases?|spelling|captions?|subtitle|closing\s+line|opening|footnotes?|brackets|adjectives?|tone|clauses?|passages?|hashtags?|first\s+line|last\s+line)"
_EN = (
    rf"\b(?:i(?:['’]ve|\s+have)?|(?<=[.!?]\s)have|\Ahave)\s+(?:also\s+|only\s+|just\s+|therefore\s+|simply\s+)?(?:merged|moved|cut|swapped|shortened|kept|left|dropped|trimmed|split|softened|reworded|rephrased|replaced|removed|added|changed|corrected|put|tightened|omitted|skipped|spelled|capitali[sz]ed|translated|toned\s+down|took\s+out|taken\s+out|folded)\b[^.?!\n]{{0,90}}?\b{_PIECE}\b"
    r"|\bi(?:['’]ve|\s+have)?\s+(?:left|put|used|inserted|added)\s+(?:an?\s+|in\s+an?\s+)?(?:\w+\s+)?placeholders?\b|\bi\s+(?:couldn['’]t|could\s+not|wasn['’]t\s+able\s+to|cannot|can['’]t)\s+(?:verify|confirm|check|make\s+out|find\s+(?:a|any)\s+(?:source|confirmation))\b[^.?!\n]{0,100}?(?:\bso\b|[;,]\s*(?:which|i)\b|\bleft\b|\bbefore\b|\bplease\b)"
    rf"|\bif\s+the\s+(?:date|name|number|price|time|room|venue|place|address)s?\s+(?:changes?|moves?|is\s+wrong)\b[^.?!\n]{{0,60}}\bonly\s+(?:the|one|this)\b[^.?!\n]{{0,60}}\b(?:lines?|{_PIECE})\b|\b(?:this|that|the\s+(?:first|second|third|fourth|last|final))\s+(?:paragraph|sentence|section|line|bullet)\s+can\s+(?:go|be\s+(?:cut|dropped|left\s+out))\b|\bif\s+(?:space|room)\s+(?:is|gets)\s+(?:tight|short)\b"
    r"|\b\d+\s+(?:words|characters)\s+(?:over|under|below|above|short\s+of)\s+(?:your|the)\s+(?:limit|target|cap|count|maximum)\b|\bwant\s+it\s+(?:shorter|longer|punchier|softer|warmer|plainer|more\s+\w+|less\s+\w+)\?|\bfor\s+an?\s+(?:more|less)\s+(?:formal|casual|playful|personal|neutral|official)\s+(?:version|tone|feel),?\s+(?:replace|swap|use|change|drop)\b"
    r"|\b(?:names|facts|figures|dates|quotes|numbers|things|details)\s+(?:to\s+verify|i\s+could(?:n['’]t|\s+not)\s+(?:verify|confirm|check))\b"
)

_TO_READERS = (
    r"\bcomments?\b|\bcommentaires?\b|\bkommentare?n?\b|\bcomentarios?\b|\bcommenti\b|\bcomentários?\b|комментари|评论|\b(?:thank\s+you\s+for\s+reading|write\s+to\s+me|e-?mail\s+me|homework"
    r"|handwritten|several\s+of\s+you|many\s+of\s+you|subscribe|spot\s+a\s+mistake|my\s+readers)\b"
)
"""What authors say to their readers."""


def _voice(me: str, you: str, text: str) -> str:
    """Make a pattern of lines in which somebody says I, and you, and speaks of a text, in any order."""
    pieces = "".join(rf"(?=[^\n]{{0,900}}?(?:{piece}))" for piece in (me, you, text))
    return rf"\A{pieces}(?![^\n]{{0,900}}?(?:{_TO_READERS}))"  # last: most lines lack one of the pieces


_VOICES = {
    "en": _voice(
        r"\b(?:i|i['’](?:m|ve|ll|d))\b",
        r"\b(?:you|your|you['’](?:d|ve|re|ll))\b",
        r"\b(?:paragraphs?|sentences?|drafts?|(?:your|the)\s+notes|headlines?|headings?|captions?|wording|quotes|spelling|brackets|word\s+limit|characters|outline|bullets|subtitle|transcript|intro|placeholders?|spelled|spells|readme|essay|thesis|word\s+count|this\s+(?:version|text|draft|answer|table|list|document)|the\s+(?:text|table|document))\b",
    ),
    "de": _voice(
        r"\b(?:ich|mir)\b",
        r"\b(?:du|dir|dein\w*|sie\s+mir|ihnen|ihre[nmrs]?\s+(?:text|notizen|angaben|unterlagen|vorgaben|mail))\b",
        r"\b(?:absatz|absätze|satz|entwurf|notizen|überschrift|zwischenüberschrift|formulierung\w*|zitat\w*|text(?:es|en|e)?|zeichen|fassung|vorspann|gliederung|stichpunkte\w*|bildunterschrift|anrede)\b",
    ),
    "fr": _voice(
        r"\b(?:je|j['’]\w+)",
        r"\b(?:vous|votre|vos|tu|ton|tes|t['’]\w+)\b",
        r"\b(?:paragraphes?|phrases?|brouillon|notes|titre|intertitres?|formulations?|citations?|texte|caractères|version|chapô|légende|consignes?)\b",
    ),
    "es": _voice(
        r"\b(?:he|puedo|tengo|dejé|quité|puse|cambié|corté|mantuve|añadí|usé|yo|me\s+(?:falta|queda|parece))\b",
        r"\b(?:tú|tu|tus|te|quieres|prefieres|necesitas|\w+aste|\w+iste)\b",
        r"\b(?:párrafos?|frases?|borrador|notas|titular|subtítulos?|texto|caracteres|versión|citas?|entradilla|redacción|pie\s+de\s+foto)\b",
    ),
    "it": _voice(
        r"\b(?:ho|posso|mi\s+(?:manca|sembra|serve)|l['’]ho|li\s+ho|lascerei|toglierei)\b",
        r"\b(?:tu|tuo|tua|tuoi|tue|ti|hai|vuoi|preferisci)\b",
        r"\b(?:paragraf[oi]|fras[ei]|bozza|appunti|titol[oi]|sottotitol[oi]|testo|caratteri|versione|citazion[ei]|virgolettat[oi]|didascalia)\b",
    ),
    "pt": _voice(
        r"\b(?:eu|posso|deixei|tirei|cortei|mudei|troquei|mantive|usei|coloquei|não\s+(?:encontrei|achei))\b",
        r"\b(?:você|vc|te|seu|sua|seus|suas|quiser|quer)\b",
        r"\b(?:parágrafos?|frases?|rascunho|anotações|títulos?|subtítulos?|texto|caracteres|versão|citaç(?:ão|ões)|legenda|roteiro)\b",
    ),
    "ru": _voice(
        r"\b(?:я|мне|могу|сократил|сократила|оставил|оставила|убрал|убрала|переписал|переписала)\b",
        r"\b(?:вы|вам|вас|ваш\w*|ты|тебе|тво\w+|хотите|хочешь|скажите|пришлите|напишите|решите|скажи|пришли|решай(?:те)?)\b",
        r"(?:абзац|предложени|черновик|заметк|заголов|формулировк|цитат|текст|знаков|верси|редакци|подпис)",
    ),
    "zh": _voice(r"我", r"[你您]", r"(?:段落?|句|草稿|笔记|标题|引语|原文|文案|字数|版本|提纲|措辞|语气|这篇|稿)"),
    "hi": _voice(
        r"(?:मैं|मैंने|मुझे)",
        r"(?:आप|आपके|आपकी|आपने|तुम)",
        r"(?:पैराग्राफ|वाक्य|मसौद|नोट्स|शीर्षक|शब्द|संस्करण|उद्धरण|लेख|पाठ|टेक्स्ट|पंक्ति)",
    ),
}

RULES: tuple[Rule, ...] = (
    row(
        "meta",
        "voice.en",
        _VOICES["en"],
        """paragraph | paragraphs | sentence | sentences | draft | drafts | notes | headline | headlines | heading | headings | caption | captions | wording | quotes | spelling | brackets | word limit | characters
        | outline | bullets | subtitle | transcript | intro | placeholder | placeholders | spelled | spells | readme | essay | thesis | word count | this version | this text | this draft | this answer
        | this table | this list | this document | the text | the table | the document""",
        """If you send the missing paragraph, I can place it. | I would not call the headline yours yet; you decide. | Your spelling stays, I only touched the commas.""",
        """The headline is yours. | I read the essay. | You and I will meet.""",
    ),
    row(
        "meta",
        "voice.de",
        _VOICES["de"],
        "absatz | absätze | satz | entwurf | notizen | überschrift | zwischenüberschrift | formulierung | formulierungen | zitat | zitate | text | textes | zeichen | fassung | vorspann | gliederung | stichpunkte | stichpunkten | bildunterschrift | anrede",
        "Schick mir den fehlenden Absatz, dann baue ich ihn dir ein. | Den Text habe ich so gelassen, wie du wolltest. | Ich würde dir von der Überschrift abraten.",
        "Der Text gefällt dir. | Ich lese den Text. | Wir schicken Ihnen den Text.",
    ),
    row(
        "meta",
        "voice.fr",
        _VOICES["fr"],
        "paragraphe | paragraphes | phrase | phrases | brouillon | notes | titre | intertitre | intertitres | formulation | formulations | citation | citations | texte | caractères | version | chapô | légende | consigne | consignes",
        "Je garde la phrase, mais vous pouvez la couper. | Votre titre est long, j'en propose un autre. | Si tu préfères, je laisse la citation.",
        "Vous lisez le texte. | Je lis la phrase. | La version longue vous attend.",
    ),
    row(
        "meta",
        "voice.romance",
        "|".join((_VOICES["es"], _VOICES["it"], _VOICES["pt"])),
        """párrafo | párrafos | frase | frases | borrador | notas | titular | subtítulo | subtítulos | texto | caracteres | versión | cita | citas | entradilla | redacción | pie de
        | paragrafo | paragrafi | frasi | bozza | appunti | titolo | titoli | sottotitolo | testo | caratteri | versione | citazione | citazioni | virgolettato | didascalia
        | parágrafo | parágrafos | rascunho | anotações | título | títulos | subtítulo | versão | citação | citações | legenda | roteiro""",
        "He dejado la frase que te gustaba. | Ho lasciato il titolo che volevi tu. | Deixei a frase que você queria, mas o título mudou.",
        "Tu texto está aquí. | Ho letto il testo. | Você leu o texto.",
    ),
    row(
        "meta",
        "voice.ru",
        _VOICES["ru"],
        "предложений | предложениях | абзацев | строк | строки | подписи | подпись | абзац | абзаца | абзаце | абзацы | предложение | предложения | черновик | черновике | заметки | заметках | заголовок | заголовка | формулировку | формулировка | цитату | цитата | цитаты | текст | текста | тексте | знаков | версия | версию | редакция | редакции",
        "Я оставил заголовок, хотя вам он не нравился. | Если вы пришлёте цитату, мне останется её вставить. | Текст могу сократить, если вам нужно.",
        "Текст вам понравится. | Я читаю текст. | Ваш текст принят.",
    ),
    row(
        "meta",
        "voice.zh",
        _VOICES["zh"],
        "段落 | 这段 | 那段 | 一段 | 二段 | 三段 | 一句 | 这句 | 草稿 | 笔记 | 标题 | 引语 | 原文 | 文案 | 字数 | 版本 | 提纲 | 措辞 | 语气 | 这篇 | 初稿 | 原稿",
        "标题我先留着，你再想想。 | 你没写日期，这句我就空着。 | 语气我按你的意思放轻了。",
        "这篇文章送给你。 | 我喜欢这段路。 | 原文在这里。",
    ),
    row(
        "meta",
        "voice.hi",
        _VOICES["hi"],
        "पैराग्राफ | वाक्य | मसौदा | मसौदे | नोट्स | शीर्षक | शब्द | शब्दों | संस्करण | उद्धरण | लेख | पाठ | टेक्स्ट | पंक्ति",
        "शीर्षक मैंने वही रखा है जो आपने कहा था। | आप चाहें तो यह वाक्य मैं हटा देता हूँ। | मुझे आपके लेख की तारीख़ नहीं मिली।",
        "आपका लेख अच्छा है। | मैं लेख पढ़ता हूँ।",
    ),
    row(
        "meta",
        "edit.en",
        _EN,
        """i merged | i moved | i cut | i swapped | i shortened | i kept | i left | i dropped | i trimmed | i split | i softened | i reworded | i rephrased | i replaced | i removed | i added
        | i changed | i corrected | i put | i tightened | i omitted | i skipped | i spelled | i translated | i toned | i took | i folded | ve merged | ve moved | ve cut | ve swapped | ve shortened
        | ve kept | ve left | ve dropped | ve trimmed | ve split | ve softened | ve reworded | ve rephrased | ve replaced | ve removed | ve added | ve changed | ve corrected | ve put | ve tightened
        | ve omitted | ve toned | ve taken | ve used | i used | i inserted | have moved | have cut | have kept | have left | have dropped | have replaced | have removed | have added | have changed
        | i only | i also | i just | verify | confirm | i couldn | could not | can go | be cut | be dropped | left out | is tight | gets tight | is short | words over | characters over | words under
        | characters under | words below | want it | more formal | less formal | more casual | more playful | more personal | more neutral
        | date changes | date moves | name changes | name moves | number changes | number moves | price changes | price moves | time changes | time moves | room changes | room moves | venue changes | venue moves
        | place changes | place moves | address changes | address moves | dates change | names change | numbers change | prices change | times change | rooms change | venues change | places change | addresses change | is wrong""",
        """I merged the two paragraphs about parking. | I left a placeholder for the price. | The second paragraph can go if space is tight.
        | If the date changes, only the first line needs editing. | Names to verify: Wren, Ren.""",
        """I left the house at nine. | I added two eggs and some milk. | The dog can go. | I couldn't confirm the booking.""",
    ),
    row(
        "meta",
        "edit.de",
        r"\b(?:habe?\s+ich|ich\s+habe?)\b[^.!?\n]{0,100}\b(?:absatz|absätze|satz|sätze|zitat\w*|überschrift|zwischenüberschrift\w*|vorspann|einstieg|schlusssatz|formulierung\w*|anrede|klammern|spalte|fußnote\w*|adjektive)\b[^.!?\n]{0,80}\b(?:weggelassen|gestrichen|gekürzt|verschoben|ersetzt|geändert|umgestellt|belassen|gelassen|gesetzt|vorgezogen|entschärft)\b|\b(?:den|das|die)\s+(?:\w+\s+){0,3}?(?:absatz|satz|zitat|überschrift|zahl|angabe|namen?|seitenhieb|einstieg)\b[^.!?\n]{0,60}\bhabe\s+ich\s+(?:\w+\s+)?(?:weggelassen|gestrichen|gekürzt|verschoben|ersetzt|geändert|umgestellt|so\s+gelassen|stehen\s+lassen|vorgezogen|entschärft)\b|\b(?:ließe|lässt)\s+sich\b[^.!?\n]{0,80}\bauf\s+\d[\d.]*\s+(?:zeichen|wörter)\b|\b\d[\d.]*\s+zeichen,\s+(?:ohne|mit|passt|so)\b|\bstand\s+in\s+den\s+(?:unterlagen|notizen)\s+(?:nichts|nicht)\b",
        """absatz | absätze | satz | sätze | zitat | zitate | überschrift | zwischenüberschrift | vorspann | einstieg | schlusssatz | formulierung | formulierungen | anrede | klammern | spalte | fußnote
        | adjektive | zahl | angabe | name | namen | seitenhieb | zeichen | wörter | den unterlagen | den notizen""",
        """Den letzten Absatz habe ich gekürzt. | Ich habe das Zitat vorgezogen und den Einstieg umgestellt. | Das ließe sich auf 900 Zeichen bringen.""",
        """Den Satz habe ich nicht gehört. | Ich habe die Tür gestrichen. | Der Absatz ist abgelaufen.""",
    ),
    row(
        "meta",
        "edit.romance",
        r"\bj['’](?:ai)\s+(?:\w+\s+)?(?:coupé|retiré|supprimé|remplacé|déplacé|raccourci|conservé|corrigé|regroupé|reformulé|enlevé|adouci|gardé|laissé)e?s?\b[^.!?\n]{0,80}\b(?:paragraphes?|phrases?|citations?|titres?|intertitres?|introduction|chapô|parenthèses?|adjectifs?|formulations?|légendes?)\b|\b(?:he\s+(?:quitado|cortado|cambiado|movido|acortado|mantenido|suavizado|dejado)|(?:quité|corté|cambié|moví|acorté|mantuve|suavicé|dejé))\b[^.!?\n]{0,80}\b(?:párrafos?|frases?|citas?|titular(?:es)?|subtítulos?|entradilla|paréntesis|adjetivos?|pie\s+de\s+foto)\b"
        r"|\bho\s+(?:\w+\s+)?(?:tolto|tagliato|cambiato|spostato|accorciato|mantenuto|ammorbidito|lasciato|riformulato)\b[^.!?\n]{0,80}\b(?:paragraf[oi]|fras[ei]|citazion[ei]|virgolettat[oi]|titol[oi]|sottotitol[oi]|attacco|parentesi|aggettiv[oi]|didascali[ae])\b|\b(?:tirei|cortei|mudei|movi|encurtei|mantive|suavizei|deixei|troquei)\b[^.!?\n]{0,80}\b(?:parágrafos?|frases?|citaç(?:ão|ões)|títulos?|subtítulos?|parênteses|adjetivos?|legendas?|parte\s+d[aeo])\b"
        r"|\b(?:убрал|сократил|перен[её]с|заменил|переписал|смягчил|оставил|поправил)а?\b[^.!?\n]{0,80}(?:абзац\w*|предложени\w*|цитат\w*|заголов\w*|подзаголов\w*|скобк\w*|формулировк\w*|концовк\w*)|我(?:把|将|已把|已将)?[^。！？\n]{0,20}(?:开头|结尾|标题|段落|引语|这段|那段|语气|第[一二三四五]段)[^。！？\n]{0,16}(?:删|改|挪|换|压缩|缩短|提前|保留)",
        """j ai | he quitado | he cortado | he cambiado | he movido | he acortado | he mantenido | he suavizado | he dejado | quité | corté | cambié | moví | acorté | mantuve | suavicé | dejé | ho tolto
        | ho tagliato | ho cambiato | ho spostato | ho accorciato | ho mantenuto | ho ammorbidito | ho lasciato | ho riformulato | tirei | cortei | mudei | movi | encurtei | mantive | suavizei | deixei | troquei
        | убрал | убрала | сократил | сократила | перенёс | перенес | перенесла | заменил | заменила | переписал | переписала | смягчил | смягчила | оставил | оставила | поправил | поправила
        | 我把 | 我将 | 我已 | 开头 | 结尾 | 标题 | 段落""",
        """J'ai déplacé la citation du maire à la fin. | He acortado el segundo párrafo. | Ho spostato il virgolettato dopo i dati. | Cortei a frase sobre o preço. | Сократил второй абзац.
        | 我把开头改短了。""",
        """J'ai coupé le pain. | He quitado la mesa. | Ho tagliato la torta. | Cortei o cabelo. | Убрал посуду. | 我把门关上了。""",
    ),
)
