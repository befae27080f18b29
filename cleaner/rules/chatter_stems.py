"""Pieces of the rules about leaked text outside English: stems by language, and `row`."""

# ruff: noqa: E501  a pattern reads best with one alternative to a line

import re

from cleaner.rules.patterns import LONGEST_TALK
from cleaner.rules.rule import Rule, rows

WHY = {
    "word_count": "The length of a text in brackets: an answer to an order by length.",
    "apology": "An assistant takes back an earlier answer and brings the next one.",
    "adjust": "An assistant tells the person who ordered the text how to fit it in.",
    "translation": "An assistant announces or annotates a translation that was ordered.",
    "thinking": "A reasoning model talks to itself about its user, or its program says how long it thought.",
    "thinking_hint": "Somebody says what a user wants.",
    "offer_hint": "Somebody offers work, or asks to be told what comes next.",
    "preamble_hint": "The line agrees to something or announces a text.",
    "meta": "An assistant says what it cut, moved or could not check in the text.",
    "ui": "A note or a label of a chat program.",
    "material": "An assistant says what it did with the text of the person who typed the prompt, or what is missing in it.",
    "report": "An assistant reports on the text it hands over, or on what may come next.",
    "offer": "An assistant offers the next piece of text work to the person who typed the prompt.",
    "preamble": "An assistant agrees and announces the text that was ordered.",
    "refusal": "An assistant declines a request to write something.",
    "self_reference": "The speaker calls itself a language model.",
    "cutoff": "An assistant names the day its knowledge ends.",
    "question": "An assistant asks for the material it is to work on, or which part comes next.",
}

# The beginning of a line or of a sentence in it, and what stands around a word there.
START = r"(?:\A[\W_]{0,8}|[.!?。！？؟।:]\W{0,3})"
MARK = r"[\s!,.:;。！，、：—–-]{1,4}"

# Words of services, of authors and of what is sent: whoever offers something with them is no assistant.
_NO_ASSISTANT = (
    r"当社|弊社|担当|係員|郵送|発送|受付|お?電話|代表|コメント|お届け|来店|窓口|次回|次の記事|下一[章节篇期]|我们|邮箱|寄|电话|致电|留言|评论|地址|照片|客服|комментари|телефон|позвон|присла|прислать|отправить|выслать"
    r"|\b(?:im|in\s+den|in\s+einem)\s+(?:nächsten|kommenden)\s+(?:beitrag|artikel|video|teil)|kommentar|aus\s+meiner\s+praxis|telefon|anruf|rechnung|\b(?:zu)?(?:schicken|senden)\b|vorbeibringen|\bunser\w*|\buns\b"
    r"|commentaires?\b|comentarios?\b|comentários?\b|commenti\b|téléphon|teléfono|telefono|llamar|\benvoyer\b|\bprêter\b|\b(?:enviar|mandar)(?:te|le|lhe)?\b|\b(?:mandar|inviar)(?:ti|le)\b|\blista\s+de\s+precios?\b|\blista\s+de\s+preços?\b|\bprezz[io]\b|\bnos\b|\bnuestr|\bnoss[oa]|\bnostr[aoie]"
    r"|التعليقات|الأسعار|أرسل|أتصل|هاتف|टिप्पणी|कमेंट|भेज|फ़ोन|फोन"
)


def row(  # noqa: PLR0913, PLR0917 - the columns of a table
    kind: str, language: str, pattern: str, triggers: str, examples: str, near_misses: str, hint: bool = False
) -> Rule:
    """Make a row of a table of one language; triggers, examples and near misses stand between bars."""
    return Rule(
        name=f"chatter.{kind}.{language}",
        label="llm_chatter",
        why=WHY[kind],
        pattern=pattern,
        triggers=rows(triggers),
        longest=LONGEST_TALK,
        unless=_NO_ASSISTANT if kind == "offer" else "",
        hint=hint,
        examples=rows(examples),
        near_misses=rows(near_misses),
    )


def hint_row(  # noqa: PLR0913, PLR0917 - the columns of a table
    kind: str, language: str, pattern: str, triggers: str, examples: str, near_misses: str
) -> Rule:
    """Make a row that informs the model and decides nothing."""
    return row(kind, language, pattern, triggers, examples, near_misses, hint=True)


def _led(stems: str) -> str:
    """Join stems behind a look at their first letters: where none begins, one step says so, not one per stem."""
    first = re.findall(r"(?:\A|\|)(?:\\b|\(\?<![^)]*\))?(\w)", stems)
    return f"(?=[{''.join(dict.fromkeys(first))}])(?:{stems})"


# What an assistant works on, and how, by language: stems, so that endings need no list.
DE = _led(
    r"tabell|entw[uü]rf|version|fassung|abschnitt|absatz|readme|zusammenfass|gliederung|text|beitrag|dokument|datei|pdf|vorlage|checkliste|skript|code|diagramm|leitfaden|anleitung|kapitel|einleitung|überschrift|e-?mail|schema|kürz|umschreib|umformulier|überarbeit|übersetz|ausformulier|formatier|generier|formulier|lebenslauf|anschreiben|spalte|rubrik|übersicht|quiz|konzept|vergleich|präsentation|folien|newsletter|bericht|exposé|aufsatz"
)
FR = _led(
    r"tableau|brouillon|version|section|paragraphe|article|readme|résumé|plan\b|texte|rapport|document|fichier|pdf|script|code|diagramme|tutoriel|chapitre|introduction|titre|reformul|réécri|raccourci|tradui|rédig|adapter\s+le\s+ton|développer|légende|rubrique|colonne|comparatif|\bcv\b|paragraphes|quiz|présentation|diapositives|fiche|synthèse|traduction|newsletter"
)
ES = _led(
    r"tabla|borrador|versión|versiones|sección|secciones|párrafo|artículo|readme|resum|esquema|texto|informe|documento|archivo|pdf|plantilla|script|código|diagrama|tutorial|capítulo|introducción|título|reescrib|reformul|acort|traduc|redact|formatear|tono|columna|comparativa|\bcv\b|presentación|diapositivas|ficha|traducción|apartado|publicación|documentación|cuestionario|subtítulo"
)
IT = _led(
    r"tabell|bozza|version|sezion|paragraf|articol|readme|riassun|schema|testo|testi|relazione|documento|file|pdf|script|codice|diagramma|tutorial|capitol|introduzione|titol|riscriv|riformul|accorci|tradu|redig|formatt|tono|checklist|colonna|confronto|curriculum|presentazione|scheda|traduzione|documentazione|didascalia|quiz|newsletter|\brig(?:a|he)\b|frasi|locandina"
)
PT = _led(
    r"tabela|rascunho|vers(?:ão|ões)|seç(?:ão|ões)|secç|parágrafo|artigo|readme|resum|esquema|texto|relatório|documento|arquivo|ficheiro|pdf|script|código|diagrama|tutorial|capítulo|introdução|título|reescrev|reformul|encurt|traduz|redig|formatar|tom\b|legenda|checklist|coluna|comparativo|currículo|apresentação|slides|ficha|tradução|documentação|questionário|cronograma|roteiro"
)
RU = _led(
    r"таблиц|черновик|верси|вариант|раздел|абзац|\bстать|readme|\bплан(?:а|у|ом|ы)?\b|текст|отч[её]т|документ|файл|pdf|шаблон|скрипт|примеры\b|примеров|\bкод(?:а|ом|е)?\b|диаграмм|инструкци|руководств|\bглав(?:а|у|ы|е|ой|ам)\b|введени|заголов|\bтест(?:а|ы|ов)?\b|переписа|переформулир|сократи|перевести|перевод|\bкратк(?:ое|ую|ий)\b|столбец|столбц|сравнени|резюме|презентаци|слайд|пост\b|конспект|чек-лист|\bописани|анонс|структур|инфографик"
)
ZH = _led(
    r"表格|草稿|版本|段落|章节|部分|文章|摘要|总结|大纲|文本|文案|报告|文档|文件|模板|清单|脚本|示例|代码|教程|标题|邮件|改写|重写|润色|缩短|扩展|翻译|生成|整理|格式|写成|写一[份篇版段]|demo|pdf|markdown|readme|简历|演讲稿|帖子|提纲|对比|流程图|架构图|思维导图|测试|接口|sql|配置|措辞|语气|海报|朋友圈|小红书"
)
JA = _led(
    r"(?<![発代])表(?:に|の|形式)|一覧表|比較表|下書き|バージョン|段落|記事|要約|概要|文章|テキスト|レポート|ドキュメント|ファイル|テンプレート|スクリプト|例文|具体例|コード|図解|タイトル|見出し|メール文|書き直|翻訳|追記|サンプル|readme|pdf|作成|スライド|履歴書|スピーチ|構成|文面|チェックリスト|プレゼン|クイズ|設計|実装"
)
AR = _led(
    r"جدول|مسود|صيغة|قسم|فقرة|فقرات|مقال|ملخص|مخطط|\bنص\b|\bالنص\b|تقرير|وثيقة|مستند|ملف|قالب|سكربت|المثال|أمثلة|أشرح|كود|شيفرة|فصل|مقدمة|عناوين|إعادة\s+صياغة|أعيد|أكتب|كتابة|صياغة|ترجمة|أترجم|تلخيص|توسيع|تخصيص|عمود|مقارنة|سيرة|عرض\s+تقديمي|شرائح|منشور|تغريدة|تحليل|صياغت|نسخة"
)
HI = _led(
    r"तालिका|टेबल|मसौदा|ड्राफ्ट|संस्करण|वर्ज़न|अनुभाग|पैराग्राफ|(?<!ल्)लेख|सारांश|रूपरेखा|टेक्स्ट|रिपोर्ट|दस्तावेज|फ़ाइल|फाइल|टेम्पलेट|स्क्रिप्ट|कोड|अध्याय|शीर्षक|ईमेल|अनुवाद|स्निपेट|कमांड|कॉलम|तुलना|रिज्यूमे|भाषण|प्रस्तुति|स्लाइड|कैप्शन|क्विज़|निबंध|समझाऊ"
)
