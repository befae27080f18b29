"""Pieces of the rules about leaked text outside English: stems by language, and `row`."""

# ruff: noqa: E501  a pattern reads best with one alternative to a line

from cleaner.rules.patterns import ANY_LENGTH
from cleaner.rules.rule import Rule, rows

WHY = {
    "word_count": "The length of a text in brackets: an answer to an order by length.",
    "apology": "An assistant takes back an earlier answer and brings the next one.",
    "adjust": "An assistant tells the person who ordered the text how to fit it in.",
    "translation": "An assistant announces or annotates a translation that was ordered.",
    "thinking": "A chat program says how long its model thought.",
    "offer_hint": "Somebody offers work, or asks to be told what comes next.",
    "preamble_hint": "The line agrees to something or announces a text.",
    "meta": "An assistant says what it cut, moved or could not check in the text.",
    "ui": "A note or a label of a chat program.",
    "material": "An assistant says what it did with the text of the person who typed the prompt, or what is missing in it.",
    "report": "An assistant reports on the text it hands over, or on what may come next.",
    "offer": "An assistant offers the next piece of text work to the person who typed the prompt.",
    "preamble": "An assistant agrees and announces the text that was ordered.",
    "refusal": "An assistant declines a request to write something.",
    "self_reference": "The speaker calls itself a language model, or names the day its knowledge ends.",
    "question": "An assistant asks for the material it is to work on, or which part comes next.",
}

# The beginning of a line or of a sentence in it, and what stands around a word there.
START = r"(?:\A[\W_]{0,8}|[.!?。！？؟।:]\W{0,3})"
MARK = r"[\s!,.:;。！，、：—–-]{1,4}"


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
        longest=ANY_LENGTH,
        hint=hint,
        examples=rows(examples),
        near_misses=rows(near_misses),
    )


def hint_row(  # noqa: PLR0913, PLR0917 - the columns of a table
    kind: str, language: str, pattern: str, triggers: str, examples: str, near_misses: str
) -> Rule:
    """Make a row that informs the model and decides nothing."""
    return row(kind, language, pattern, triggers, examples, near_misses, hint=True)


# What an assistant works on, and how, by language: stems, so that endings need no list.
DE = r"(?:tabell|entw[uü]rf|version|fassung|abschnitt|absatz|artikel|readme|zusammenfass|gliederung|text|beitrag|dokument|datei|pdf|vorlage|checkliste|skript|beispiel|code|diagramm|leitfaden|anleitung|kapitel|einleitung|überschrift|titel|e-?mail|schema|kürz|umschreib|umformulier|überarbeit|übersetz|ausformulier|formatier|generier|formulier|lebenslauf|anschreiben|spalte|rubrik|übersicht|quiz|konzept|vergleich|präsentation|folien|grafik|newsletter|bericht|exposé|aufsatz|rede\b|brief\b)"
FR = r"(?:tableau|brouillon|version|section|paragraphe|article|readme|résumé|plan\b|texte|rapport|document|fichier|pdf|modèle|liste|script|exemple|code|diagramme|guide|tutoriel|chapitre|introduction|titre|e-?mail|reformul|réécri|raccourci|tradui|rédig|adapter\s+le\s+ton|développer|légende|rubrique|colonne|comparatif|\bcv\b|lettre|courrier|paragraphes|quiz|présentation|diapositives|fiche|synthèse|discours|traduction|newsletter)"
ES = r"(?:tabla|borrador|versión|versiones|sección|secciones|párrafo|artículo|readme|resumen|esquema|texto|informe|documento|archivo|pdf|plantilla|lista|script|ejemplo|código|diagrama|guía|tutorial|capítulo|introducción|título|correo|reescrib|reformul|acort|traduc|redact|formatear|tono|columna|comparativa|\bcv\b|carta|presentación|diapositivas|ficha|discurso|traducción|apartado|publicación|documentación|cuestionario|subtítulo|hilo\b|post\b)"
IT = r"(?:tabell|bozza|version|sezion|paragraf|articol|readme|riassunto|schema|testo|testi|relazione|documento|file|pdf|modello|elenco|lista|script|esempi|codice|diagramma|guida|guidarti|tutorial|capitol|introduzione|titol|e-?mail|riscriv|riformul|accorci|tradu|redig|formatt|tono|checklist|colonna|confronto|curriculum|lettera|presentazione|scheda|discorso|traduzione|documentazione|post\b|didascalia|quiz|newsletter|\brig(?:a|he)\b|frasi|locandina)"
PT = r"(?:tabela|rascunho|vers(?:ão|ões)|seç(?:ão|ões)|secç|parágrafo|artigo|readme|resumo|esquema|texto|relatório|documento|arquivo|ficheiro|pdf|modelo|lista|script|exemplo|código|diagrama|guia|tutorial|capítulo|introdução|título|e-?mail|reescrev|reformul|encurt|traduz|redig|formatar|tom\b|legenda|checklist|coluna|comparativo|currículo|carta|apresentação|slides|ficha|discurso|tradução|documentação|post\b|questionário|cronograma|roteiro)"
RU = r"(?:таблиц|черновик|верси|вариант|раздел|абзац|стать|readme|резюме|план|текст|отч[её]т|документ|файл|pdf|шаблон|список|скрипт|пример|код|диаграмм|инструкци|руководств|глав|введени|заголов|письм|тест|переписа|переформулир|сократи|перевести|перевод|дополни|оформи|строк|кратк|столбец|столбц|сравнени|резюме|презентаци|слайд|речь|речи|пост\b|конспект|чек-лист|опис|анонс|структур|readme|инфографик|диаграмм)"
ZH = r"(?:表格|草稿|版本|段落|章节|部分|文章|摘要|总结|大纲|文本|文案|报告|文档|文件|模板|清单|脚本|示例|例子|代码|图|指南|教程|标题|邮件|改写|重写|润色|缩短|扩展|翻译|生成|整理|格式|写|设计|方案|demo|pdf|markdown|readme|简历|演讲稿|文章|帖子|翻译|提纲|对比|流程图|架构图|思维导图|测试|接口|sql|配置|章|节|说明|介绍|措辞|语气|海报|朋友圈|小红书)"
JA = r"(?:表|下書き|版|バージョン|章|節|段落|記事|要約|概要|文章|テキスト|レポート|文書|ドキュメント|ファイル|テンプレート|リスト|スクリプト|例|コード|図|ガイド|手順|タイトル|見出し|メール|書き直|翻訳|追記|サンプル|readme|pdf|作成|提供|支援|資料|スライド|履歴書|スピーチ|構成|説明|文面|比較|チェックリスト|プレゼン|投稿|クイズ|設計|実装|テスト|詳細)"
AR = r"(?:جدول|مسود|نسخة|صيغة|قسم|فقرة|فقرات|مقال|ملخص|مخطط|نص|تقرير|وثيقة|مستند|ملف|قالب|قائمة|سكربت|مثال|أمثلة|كود|شيفرة|دليل|فصل|مقدمة|عنوان|عناوين|رسالة|إعادة\s+صياغة|أعيد|أكتب|كتابة|صياغة|ترجمة|أترجم|تلخيص|توسيع|تخصيص|أشرح|شرح|عمود|مقارنة|سيرة|عرض\s+تقديمي|شرائح|خطاب|منشور|بطاقة|تغريدة|مخطط|خطة|تحليل|صياغت|نسخ)"
HI = r"(?:तालिका|टेबल|मसौदा|ड्राफ्ट|संस्करण|वर्ज़न|अनुभाग|पैराग्राफ|लेख|सारांश|रूपरेखा|पाठ|टेक्स्ट|रिपोर्ट|दस्तावेज|फ़ाइल|फाइल|टेम्पलेट|सूची|स्क्रिप्ट|उदाहरण|कोड|चार्ट|गाइड|अध्याय|शीर्षक|ईमेल|अनुवाद|स्निपेट|कमांड|समझा|लिख|तैयार|बना|कॉलम|तुलना|रिज्यूमे|भाषण|प्रस्तुति|स्लाइड|पोस्ट|कैप्शन|प्रश्न|क्विज़|योजना|विवरण|निबंध|पत्र)"
