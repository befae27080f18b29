"""Rules about leaked assistant text outside English: offers, preambles, limits and requests in ten languages.

As in English, a sure row joins "I" (singular), an act of text work and its object; the polite "we" of firms matches
none. Patterns are put together from a few named pieces per language, and each is compiled when it is first needed.
"""

# ruff: noqa: E501  a pattern reads best with one alternative to a line

from cleaner.rules.patterns import ANY_LENGTH
from cleaner.rules.rule import Rule, rows

_WHY = {
    "offer": "An assistant offers the next piece of text work to the person who typed the prompt.",
    "preamble": "An assistant agrees and announces the text that was ordered.",
    "refusal": "An assistant declines a request to write something.",
    "self_reference": "The speaker calls itself a language model, or names the day its knowledge ends.",
    "question": "An assistant asks for the material it is to work on, or which part comes next.",
}

# The beginning of a line or of a sentence in it, and what stands around a word there.
_START = r"(?:\A[\W_]{0,8}|[.!?。！？؟।:]\W{0,3})"
_MARK = r"[\s!,.:;。！，、：—–-]{1,4}"


def _row(  # noqa: PLR0913, PLR0917 - the columns of a table
    kind: str, language: str, pattern: str, triggers: str, examples: str, near_misses: str
) -> Rule:
    return Rule(
        name=f"chatter.{kind}.{language}",
        label="llm_chatter",
        why=_WHY[kind],
        pattern=pattern,
        triggers=rows(triggers),
        longest=ANY_LENGTH,
        examples=rows(examples),
        near_misses=rows(near_misses),
    )


# What an assistant works on, and how, by language: stems, so that endings need no list.
_DE = r"(?:tabell|entw[uü]rf|version|fassung|abschnitt|absatz|artikel|readme|zusammenfass|gliederung|text|beitrag|dokument|datei|pdf|vorlage|checkliste|skript|beispiel|code|diagramm|leitfaden|anleitung|kapitel|einleitung|überschrift|titel|e-?mail|schema|kürz|umschreib|umformulier|überarbeit|übersetz|ausformulier|formatier|generier)"
_FR = r"(?:tableau|brouillon|version|section|paragraphe|article|readme|résumé|plan\b|texte|rapport|document|fichier|pdf|modèle|liste|script|exemple|code|diagramme|guide|tutoriel|chapitre|introduction|titre|e-?mail|reformul|réécri|raccourci|tradui|rédig|adapter\s+le\s+ton|développer|légende)"
_ES = r"(?:tabla|borrador|versión|versiones|sección|secciones|párrafo|artículo|readme|resumen|esquema|texto|informe|documento|archivo|pdf|plantilla|lista|script|ejemplo|código|diagrama|guía|tutorial|capítulo|introducción|título|correo|reescrib|reformul|acort|traduc|redact|formatear|tono)"
_IT = r"(?:tabell|bozza|version|sezion|paragraf|articol|readme|riassunto|schema|testo|testi|relazione|documento|file|pdf|modello|elenco|lista|script|esempi|codice|diagramma|guida|guidarti|tutorial|capitol|introduzione|titol|e-?mail|riscriv|riformul|accorci|tradu|redig|formatt|tono|checklist)"
_PT = r"(?:tabela|rascunho|vers(?:ão|ões)|seç(?:ão|ões)|secç|parágrafo|artigo|readme|resumo|esquema|texto|relatório|documento|arquivo|ficheiro|pdf|modelo|lista|script|exemplo|código|diagrama|guia|tutorial|capítulo|introdução|título|e-?mail|reescrev|reformul|encurt|traduz|redig|formatar|tom\b|legenda|checklist)"
_RU = r"(?:таблиц|черновик|верси|вариант|раздел|абзац|стать|readme|резюме|план|текст|отч[её]т|документ|файл|pdf|шаблон|список|скрипт|пример|код|диаграмм|инструкци|руководств|глав|введени|заголов|письм|тест|переписа|переформулир|сократи|перевести|перевод|дополни|оформи|строк|кратк)"
_ZH = r"(?:表格|草稿|版本|段落|章节|部分|文章|摘要|总结|大纲|文本|文案|报告|文档|文件|模板|清单|脚本|示例|例子|代码|图|指南|教程|标题|邮件|改写|重写|润色|缩短|扩展|翻译|生成|整理|格式|写|设计|方案|demo|pdf|markdown|readme)"
_JA = r"(?:表|下書き|版|バージョン|章|節|段落|記事|要約|概要|文章|テキスト|レポート|文書|ドキュメント|ファイル|テンプレート|リスト|スクリプト|例|コード|図|ガイド|手順|タイトル|見出し|メール|書き直|翻訳|追記|サンプル|readme|pdf|作成|提供|支援)"
_AR = r"(?:جدول|مسود|نسخة|صيغة|قسم|فقرة|فقرات|مقال|ملخص|مخطط|نص|تقرير|وثيقة|مستند|ملف|قالب|قائمة|سكربت|مثال|أمثلة|كود|شيفرة|دليل|فصل|مقدمة|عنوان|عناوين|رسالة|إعادة\s+صياغة|أعيد|أكتب|كتابة|صياغة|ترجمة|أترجم|تلخيص|توسيع|تخصيص|أشرح|شرح)"
_HI = r"(?:तालिका|टेबल|मसौदा|ड्राफ्ट|संस्करण|वर्ज़न|अनुभाग|पैराग्राफ|लेख|सारांश|रूपरेखा|पाठ|टेक्स्ट|रिपोर्ट|दस्तावेज|फ़ाइल|फाइल|टेम्पलेट|सूची|स्क्रिप्ट|उदाहरण|कोड|चार्ट|गाइड|अध्याय|शीर्षक|ईमेल|अनुवाद|स्निपेट|कमांड|समझा|लिख|तैयार|बना)"

_OFFER = (
    _row(
        "offer",
        "de",
        rf"\b(?:wenn|falls)\s+(?:du|sie|ihr|gewünscht|es\s+hilft)\b[^.?!,]{{0,30}},?\s+(?:kann|könnte|werde|würde|passe|schreibe|erstelle|formuliere|kürze|mache|ergänze|übersetze|baue|fasse)\s+ich\b(?=[^?!]{{0,260}}(?:{_DE}|\bnoch\s*:))"
        rf"|\b(?:soll\s+ich|(?:möchtest\s+du|möchten\s+sie|willst\s+du|wollen\s+sie),?\s+dass\s+ich)\b(?=[^.!]{{0,260}}{_DE})[^!]{{0,300}}\?"
        rf"|\b(?:gerne?\s+)?kann\s+ich\s+(?:dir|ihnen)\s+(?:gerne?\s+|auch\s+|noch\s+|daraus\s+|dazu\s+){{1,3}}(?=[^?!]{{0,200}}{_DE})"
        r"|\bsag(?:en\s+sie)?\s+(?:mir\s+)?(?:einfach\s+)?(?:bescheid|kurz)?,?\s*(?:ob|wenn|welche[nrs]?)\s+(?:ich|option|version|variante|fassung)\b",
        "wenn du | wenn sie | falls du | falls sie | falls gewünscht | wenn gewünscht | soll ich | dass ich | kann ich | bescheid | sag mir | sag einfach | sagen sie",
        """Wenn du möchtest, kann ich den zweiten Absatz noch kürzen. | Soll ich daraus eine Tabelle machen?
        | Möchten Sie, dass ich den Text für die Printausgabe umformuliere? | Sag einfach Bescheid, welche Version du brauchst.""",
        "Wenn Sie möchten, können wir einen Termin vereinbaren. | Soll ich dir einen Tee machen? | Wenn du magst, kann ich dich abholen.",
    ),
    _row(
        "offer",
        "fr",
        rf"\bsi\s+(?:vous\s+(?:le\s+)?(?:souhaitez|voulez|désirez|préférez)|tu\s+(?:le\s+)?(?:veux|souhaites|préfères)|besoin|cela\s+vous\s+aide)\b[^.?!,]{{0,20}},?\s+je\s+(?:peux|pourrais|pourrai|vous|te|suis)\b(?=[^?!]{{0,260}}{_FR})"
        rf"|\b(?:souhaitez-vous|voulez-vous|aimeriez-vous|veux-tu|souhaites-tu|aimerais-tu)\s+que\s+je\b(?=[^.!]{{0,260}}(?:{_FR}|fasse\s+cela))[^!]{{0,300}}\?"
        rf"|\bje\s+peux\s+(?:aussi|également)\s+(?:vous\s+|te\s+)?\w++(?=[^?!]{{0,120}}{_FR})[^?!]{{0,160}}(?:si\s+(?:vous|tu)|dites-moi|dis-moi)"
        rf"|\b(?:dites|dis)-moi\s+si\s+(?:vous|tu)\s+\w+\s+que\s+je\b(?=[^.!]{{0,160}}{_FR})",
        "si vous | si tu | si besoin | souhaitez vous | voulez vous | aimeriez vous | veux tu | souhaites tu | aimerais tu | je peux | dites moi | dis moi",
        """Si vous le souhaitez, je peux raccourcir le texte pour le bandeau. | Souhaitez-vous que je rédige une version plus courte ?
        | Dis-moi si tu veux que je traduise la légende.""",
        "Si vous le souhaitez, nous pouvons vous rappeler. | Voulez-vous que je vous serve du café ? | Si tu veux, je peux venir demain.",
    ),
    _row(
        "offer",
        "es",
        rf"\bsi\s+(?:quieres|lo\s+deseas|deseas|lo\s+prefieres|prefieres|te\s+(?:sirve|interesa)|gustas|quiere|lo\s+desea|desea)\b[^.?!,]{{0,20}},?\s+(?:también\s+)?(?:te\s+|le\s+)?(?:puedo|podría|preparo|escribo|hago|redacto|genero)\b(?=[^?!]{{0,260}}{_ES})"
        rf"|¿(?:quieres|te\s+gustaría|deseas|prefieres|quiere|le\s+gustaría|desea)\s+que\s+(?:te\s+|le\s+|lo\s+|la\s+)?(?!\w+[ae]mos\b)\w++(?=[^!.]{{0,260}}{_ES})[^!]{{0,300}}\?"
        rf"|\b(?:dime|avísame|hazme\s+saber)\s+si\s+(?:quieres|deseas|necesitas)\s+que\s+(?:lo|la|te|los|las)\b"
        rf"|\bpuedo\s+también\s+\w++(?=[^?!]{{0,120}}{_ES})|\btambién\s+puedo\s+\w++(?=[^?!]{{0,120}}{_ES})[^?!]{{0,160}}\b(?:si\s+(?:quieres|lo\s+deseas)|dime|avísame)",
        "si quieres | si lo | si deseas | si prefieres | si te | si quiere | si desea | quieres que | gustaría que | deseas que | prefieres que | quiere que | desea que | dime si | avísame si | hazme saber | puedo también | también puedo",
        """Si quieres, puedo convertir el texto en una tabla. | ¿Te gustaría que redacte una versión más corta?
        | Dime si quieres que lo adapte a otro tono.""",
        "Si quieres, puedo recogerte en la estación. | ¿Quieres que vayamos al cine? | Si lo desea, podemos enviarle el catálogo.",
    ),
    _row(
        "offer",
        "it",
        rf"\bse\s+(?:vuoi|preferisci|ti\s+serve|lo\s+desideri|desideri|vuole|lo\s+desidera)\b[^.?!,]{{0,20}},?\s+(?:ti\s+|le\s+)?(?:posso|potrei|preparo|scrivo)\b(?=[^?!]{{0,260}}{_IT})"
        rf"|\b(?:vuoi|preferisci|desideri|vuole|ti\s+andrebbe)\s+che\s+(?:io\s+|te\s+|ti\s+|lo\s+|la\s+)?(?!\w+iamo\b)\w++(?=[^!.]{{0,260}}{_IT})[^!]{{0,300}}\?"
        rf"|\bposso\s+anche\s+\w++(?=[^?!]{{0,160}}{_IT})[^?!]{{0,200}}\b(?:se\s+(?:vuoi|preferisci)|fammi\s+sapere|dimmi)"
        rf"|\b(?:fammi\s+sapere|dimmi)\s+(?:se\s+vuoi\s+che|quale\s+(?:versione|opzione)|da\s+(?:dove|quale)\s+(?:iniziamo|partiamo))",
        "se vuoi | se preferisci | se ti | se lo | se desideri | se vuole | vuoi che | preferisci che | desideri che | vuole che | andrebbe che | posso anche | fammi sapere | dimmi se | dimmi quale | dimmi da",
        """Se vuoi, posso riscrivere il secondo paragrafo. | Vuoi che prepari una versione più breve del testo?
        | Fammi sapere quale versione preferisci.""",
        "Se vuoi, posso passare a prenderti. | Vuoi che andiamo al mare? | Se lo desidera, possiamo richiamarla.",
    ),
    _row(
        "offer",
        "pt",
        rf"\bse\s+(?:quiser|você\s+(?:quiser|preferir|desejar)|desejar|preferir|quiseres|preferires|precisar)\b[^.?!,]{{0,20}},?\s+(?:eu\s+)?(?:também\s+)?(?:te\s+|lhe\s+)?(?:posso|poderia|preparo|escrevo)\b(?=[^?!]{{0,260}}{_PT})"
        rf"|\b(?:quer|gostaria|deseja|prefere|queres|gostarias)\s+(?:de\s+)?que\s+eu\b(?=[^!.]{{0,260}}{_PT})[^!]{{0,300}}\?"
        rf"|\b(?:posso\s+também|também\s+posso)\s+\w++(?=[^?!]{{0,160}}{_PT})[^?!]{{0,200}}\b(?:se\s+quiser|é\s+só|me\s+(?:avise|diga))"
        rf"|\b(?:diga|avise|me\s+(?:diga|avise))\s+se\s+(?:quer|você\s+quer|deseja|prefere)\s+que\s+eu\b",
        "se quiser | se você | se desejar | se preferir | se quiseres | se preferires | se precisar | que eu | posso também | também posso | diga se | avise se",
        """Se quiser, posso transformar o texto em uma tabela. | Quer que eu escreva uma versão mais curta?
        | Me avise se quer que eu ajuste o tom.""",
        "Se quiser, posso te buscar na estação. | Quer que eu feche a janela? | Se desejar, podemos enviar o catálogo.",
    ),
    _row(
        "offer",
        "ru",
        rf"(?:если\s+(?:хотите|хочешь|нужно|желаете|надо|потребуется|вам\s+удобно)|при\s+желании|по\s+желанию)[^.?!,]{{0,30}},?\s+(?:я\s+)?(?:также\s+|ещё\s+|еще\s+)?(?:могу|смогу|мог\s+бы|помогу|подготовлю|напишу|сделаю)\b(?=[^?!]{{0,260}}{_RU})"
        rf"|(?:хотите|хочешь|желаете),?\s+(?:чтобы\s+)?я\s+(?=[^.!]{{0,260}}{_RU})[^!]{{0,300}}\?"
        rf"|\bмогу\s+(?:также|ещё|еще)\s+\w++(?=[^?!]{{0,200}}{_RU})[^?!]{{0,220}}(?:скажите|напишите|дайте\s+знать|если\s+(?:хотите|нужно)|скажи|напиши)",
        "если хотите | если хочешь | если нужно | если желаете | если надо | если потребуется | если вам | при желании | по желанию | хотите чтобы | хочешь чтобы | хотите я | хочешь я | желаете чтобы | могу также | могу ещё | могу еще",
        """Если хотите, могу сократить второй абзац. | Хотите, чтобы я переписал текст в деловом стиле?
        | При желании могу сделать таблицу.""",
        "Если хотите, мы вам перезвоним. | Хочешь, я налью чаю? | Если хотите, могу вас подвезти.",
    ),
    _row(
        "offer",
        "zh",
        rf"(?:如果你?您?(?:愿意|需要|希望|想要|想)|若(?:你|您)?(?:需要|愿意|希望)|如(?:有)?需要?)[^。！？]{{0,24}}[，,]?\s*我(?:也|还|可以|能|来|会|就)(?=[^。！？]{{0,160}}{_ZH})"
        rf"|如果(?:你|您)?(?:愿意|需要|希望)[，,]\s*我(?:可以|能)[^。！？]{{0,8}}帮(?:你|您)[^。！？]{{0,12}}[：:]\s*\Z"
        rf"|如果(?:你|您)?(?:希望|需要|想让|想要)我[^。！？]{{0,160}}(?:告诉我|说一声|请说|请告知|随时)"
        rf"|(?:需要|要不要|是否需要|是否要|想让|希望)我[^。！？]{{0,120}}{_ZH}[^。！？]{{0,60}}(?:吗|呢|[？?])"
        rf"|你(?:更)?想(?:先|往|要|让我)[^。！？]{{0,80}}还是[^。！？]{{0,60}}[？?]|(?:只要|直接)(?:说一声|告诉我)",
        "愿意 | 需要 | 希望 | 想要 | 想让 | 你想 | 更想 | 要不 | 一声 | 诉我",
        "如果你愿意，我可以把第二段改写得更短。 | 需要我把它整理成表格吗？ | 如果您需要，我还可以写一份摘要。 | 你想先看表格还是先看摘要？",
        "如果您需要帮助，请致电客服。 | 如果你愿意，我们明天去爬山。 | 需要我帮你拿行李吗？",
    ),
    _row(
        "offer",
        "ja",
        rf"(?:ご希望(?:であれば|でしたら|なら|があれば)|必要(?:であれば|でしたら|なら)|よろしければ|ご要望があれば)、?(?=[^。]{{0,200}}{_JA})[^。]{{0,220}}(?:できます|可能です|いたします|します|しますので|ましょうか|ますか|追記し)"
        rf"|{_JA}[^。]{{0,40}}(?:いたし|し|進め|作り)(?:ましょうか|ますか)[？?。]|どれを[^。]{{0,30}}(?:ましょうか|ますか)|どうなさいますか",
        "希望 | 必要 | 要望 | 宜し | ろし | ょう | ます | なさ",
        "ご希望であれば、二段落目を短く書き直すこともできます。 | 必要であれば、表のサンプルも作成します。 | 要約も作成しましょうか？",
        "ご希望であれば、当社の担当者がお伺いします。 | 必要であれば傘をお持ちください。 | 明日は晴れますか？",
    ),
    _row(
        "offer",
        "ar",
        rf"(?:إذا|إن|لو)\s+(?:أردت|رغبت|أحببت|كنت\s+ترغب|كنت\s+تريد|احتجت|شئت)[^.؟!،]{{0,30}}[،,]?\s*(?:ف?يمكنني|أستطيع|أقدر|بإمكاني|سأ\w+|فسأ\w+)(?=[^؟!]{{0,260}}{_AR})"
        rf"|هل\s+(?:تريد(?:ني)?|ترغب|تود|تحب)\s+(?:في\s+)?أن\s+أ\w++(?=[^!.]{{0,200}}{_AR})[^!.]{{0,260}}؟"
        rf"|(?:أخبرني|أعلمني)\s+(?:إذا|إن|أي|أيّ|بأي)\s+[^.!]{{0,120}}{_AR}",
        "إذا أردت | إذا رغبت | إذا أحببت | إذا كنت | إذا احتجت | إذا شئت | إن أردت | إن رغبت | إن شئت | لو أردت | لو أحببت | لو رغبت | هل تريد | هل تريدني | هل ترغب | هل تود | هل تحب | أخبرني إذا | أخبرني أي | أخبرني إن | أعلمني إذا",
        "إذا أردت، يمكنني إعادة صياغة الفقرة الثانية. | هل تريدني أن أكتب نسخة أقصر؟ | إذا رغبت، يمكنني تحويل النص إلى جدول.",
        "إذا أردت، يمكننا الاتصال بك غدًا. | هل ترغب في أن تكون طبيبًا؟ | إذا أردت، يمكنني أن أوصلك إلى المحطة.",
    ),
    _row(
        "offer",
        "hi",
        rf"(?:यदि|अगर)\s+(?:आप|आपको|तुम|तुम्हें)\s+(?:चाहें|चाहे|चाहो|चाहते|चाहती|चाहिए|ज़रूरत|जरूरत)[^।?!,]{{0,30}},?\s*(?:तो\s+)?(?:मैं|मै)\s(?=[^।?!]{{0,260}}{_HI})"
        rf"|क्या\s+(?:आप|तुम)\s+(?:चाहते|चाहती|चाहेंगे|चाहेंगी|चाहोगे)\s+(?:हैं\s+|हो\s+)?कि\s+(?:मैं|मै)\s(?=[^।!]{{0,260}}{_HI})"
        rf"|(?:मैं|मै)\s[^।?!]{{0,160}}{_HI}[^।?!]{{0,60}}(?:सकता|सकती)\s+(?:हूँ|हूं)[^।?!]{{0,40}}(?:बताइए|बताएं|कहें|चाहें)",
        "आप चाहें | आप चाहे | आपको चाहिए | तुम चाहो | आप चाहते | आप चाहती | आप चाहेंगे | आपको ज़रूरत | आपको जरूरत | सकता हूँ | सकता हूं | सकती हूँ | सकती हूं",
        "यदि आप चाहें, तो मैं दूसरा पैराग्राफ छोटा कर सकता हूँ। | क्या आप चाहते हैं कि मैं इसे तालिका में बदल दूँ? | अगर आप चाहें तो मैं एक सारांश भी लिख सकता हूँ।",
        "यदि आप चाहें, तो हम आपको फोन करेंगे। | क्या आप चाहते हैं कि बारिश हो? | अगर आप चाहें तो मैं आपको स्टेशन छोड़ दूँगा।",
    ),
)

_PREAMBLE = (
    _row(
        "preamble",
        "de",
        rf"{_START}(?:gerne?|natürlich|selbstverständlich|klar|na\s+klar|aber\s+sicher|perfekt|alles\s+klar|super|verstanden|sehr\s+gerne?){_MARK}(?:hier\s+(?:ist|sind|kommt|findest|habe\s+ich)|anbei|im\s+folgenden|unten\s+findest)\b(?=[^.?!]{{0,200}}(?:{_DE}|\bde?in|\bihre?[nrms]?\b))"
        rf"|\A\W*hier\s+(?:ist|kommt)\s+(?:(?:ein|der|die|eine|das|deine?|ihre?)\s+)(?:überarbeitete|verbesserte|gekürzte|vollständige|korrigierte|angepasste|optimierte|erweiterte|fertige|ausformulierte)[nrs]?\s+(?:\w+\s+)?(?:\w*{_DE})"
        rf"|\A\W*hier\s+(?:ist|kommt)\s+die\s+(?:\w+\s+)?übersetzung\b(?=[^.?!]{{0,80}}(?::|ins\s|deine|ihre))",
        "hier ist | hier sind | hier kommt | hier findest | hier habe | gerne anbei | natürlich anbei | im folgenden | unten findest",
        "Gerne! Hier ist ein Entwurf für den Newsletter: | Natürlich, hier sind drei Titel für deinen Beitrag. | Hier ist eine überarbeitete Version des Textes:",
        "Hier ist der Eingang zum Park. | Natürlich ist hier viel los. | Hier sind die Ergebnisse der Wahl:",
    ),
    _row(
        "preamble",
        "fr",
        rf"{_START}(?:bien\s+sûr|avec\s+plaisir|certainement|parfait|d['’]accord|entendu|volontiers|absolument|très\s+bien|super)[\s  !,.:;—–-]{{1,5}}(?:voici|voilà|ci-dessous)\b(?=[^.?!]{{0,200}}(?:{_FR}|\bvotre\b|\bton\b|\bta\b))"
        rf"|\A\W*voici\s+(?:la\s+traduction|le\s+texte\s+traduit)\b(?=[^.?!]{{0,100}}(?::|du\s+texte|de\s+votre|en\s+\w+,?))"
        rf"|\A\W*voici\s+(?:une|la|le|un|votre|ton|ta)\s+(?:version|brouillon|texte|article|proposition)\s+(?:\w+\s+)?(?:revue|révisée?|corrigée?|améliorée?|complète|raccourcie?|reformulée?|réécrite?|plus\s+\w+)\b(?=[^.?!]{{0,120}}(?::|\bvotre\b|\bton\b|\bvous\b))",
        "voici | voilà | ci dessous",
        "Bien sûr ! Voici un article sur les tilleuls : | Voici la traduction en français : | Voici une version corrigée de votre texte :",
        "Voici les lauréats du concours : | Bien sûr, voilà qui est dit. | Voici la version longue du film.",
    ),
    _row(
        "preamble",
        "es",
        rf"{_START}(?:¡?claro(?:\s+que\s+sí)?|¡?por\s+supuesto|¡?con\s+gusto|¡?perfecto|¡?entendido|¡?desde\s+luego|¡?excelente|¡?genial|¡?listo|¡?muy\s+bien){_MARK}(?:aquí\s+(?:tienes?|está|están|te\s+(?:dejo|presento)|va)|a\s+continuación|te\s+(?:dejo|comparto|presento)|esta\s+es)\b(?=[^.?!]{{0,200}}(?:{_ES}|\btu\b|\btus\b|\bsu\b))"
        rf"|\A\W*aquí\s+(?:tienes|te\s+dejo)\s+(?=[^.?!]{{0,160}}(?:{_ES}))(?=[^.?!]{{0,240}}(?::|\btu\b|\btus\b|correcc|revisad|mejorad|traduc))",
        "aquí tienes | aquí tiene | aquí está | aquí están | aquí te | aquí va | a continuación | te dejo | te comparto | te presento | esta es",
        "¡Claro! Aquí tienes un resumen del texto: | Perfecto, te dejo la tabla lista para copiar. | Aquí tienes la versión corregida de tu artículo:",
        "Claro, aquí está el problema de fondo. Nadie lo vio. | Aquí tienes mi mano. | A continuación, la lista de ganadores.",
    ),
    _row(
        "preamble",
        "it",
        rf"{_START}(?:certo|certamente|certo\s+che\s+sì|ma\s+certo|perfetto|volentieri|assolutamente|ottimo|va\s+bene|d['’]accordo|con\s+piacere){_MARK}(?:ecco(?:ti|lo|la|li)?|di\s+seguito|qui\s+sotto)\b(?=[^.?!]{{0,200}}(?:{_IT}|\btuo\b|\btua\b))"
        rf"|\A\W*ecco(?:ti)?\s+(?:una|la|il|un|lo)?\s*(?:tua\s+|tuo\s+)?(?:versione|bozza|testo|articolo|traduzione)\b(?=[^.?!]{{0,120}}(?:rivist|corrett|migliorat|complet|tradott|più\s+brev|tuo|tua|richiest|in\s+italiano))",
        "ecco | eccoti | eccolo | eccola | di seguito | qui sotto",
        "Certo! Ecco una bozza dell'articolo: | Perfetto, ecco il testo con le correzioni. | Ecco una versione rivista della tua lettera:",
        "Ecco i vincitori del premio: | Certo, ecco perché piove. | Ecco il testo della legge.",
    ),
    _row(
        "preamble",
        "pt",
        rf"{_START}(?:claro(?:\s+que\s+sim)?|com\s+certeza|perfeito|certo|entendido|com\s+prazer|ótimo|sem\s+problemas?|beleza|combinado){_MARK}(?:aqui\s+(?:está|estão|vai|tem|tens)|segue(?:m)?|abaixo\s+está|eis)\b(?=[^.?!]{{0,200}}(?:{_PT}|\bseus?\b|\bsuas?\b|\bteu\b))"
        rf"|(?:\A\W*|\])aqui\s+(?:está|estão|vai)\s+(?:a|o|uma?|os|as)\s+(?=[^.?!]{{0,60}}(?:proposta|{_PT}))(?=[^.?!]{{0,160}}(?:\bsua\b|\bseu\b|\bteu\b|revisad|corrigid|melhorad|traduz|traduç|reescrit))",
        "aqui está | aqui estão | aqui vai | aqui tem | aqui tens | claro segue | certeza segue | perfeito segue | certo segue | abaixo está | claro eis",
        "Claro! Aqui está um resumo do texto: | Com certeza! Segue a proposta de artigo: | Aqui está a versão revisada do seu texto:",
        "Aqui está o segredo da massa. | Claro que chove aqui. | Segue a lista dos vencedores.",
    ),
    _row(
        "preamble",
        "ru",
        rf"{_START}(?:конечно|разумеется|безусловно|отлично|хорошо|с\s+удовольствием|понял|поняла|без\s+проблем|прекрасно|готово){_MARK}(?:вот|ниже|держи(?:те)?|представляю|предлагаю)\b(?=[^.?!]{{0,200}}(?:{_RU}|\bваш|\bтво))"
        rf"|\A\W*вот\s+(?:\w+\s+)?(?:переработанн|исправленн|сокращ[её]нн|обновл[её]нн|улучшенн|отредактированн|доработанн|готов|переведенн|переведённ)\w+\s+(?:\w+\s+)?(?:{_RU})"
        rf"|\A\W*вот\s+перевод\b(?=[^.?!]{{0,80}}(?::|текста|на\s))",
        "вот | ниже | держи | держите | представляю | предлагаю",
        "Конечно! Вот пример текста для рассылки: | Отлично, ниже таблица по вашему плану. | Вот переработанный вариант статьи:",
        "Вот и всё. | Конечно, вот дом, где он жил. | Вот список победителей:",
    ),
    _row(
        "preamble",
        "zh",
        rf"\A\W*(?:当然可以|没问题){_MARK}(?:以下是|下面是|这是)|\A\W*(?:当然可以|当然|好的|没问题|可以的|明白了|收到|很好|非常好|没有问题){_MARK}(?:这是|以下是|下面是|我(?:来|会|将|已经|把|按)|这里是|为(?:你|您)|我们来)(?=[^。]{{0,200}}{_ZH})"
        rf"|\A\W*以下是(?:为|根据|按照)(?:你|您)[^。]{{0,80}}(?:{_ZH})|\A\W*以下是[^。]{{0,40}}(?:修改后|润色后|改写后|优化后|翻译后)的[^。]{{0,20}}[：:]"
        rf"|\A\W*(?:语气|正文|标题|内容)[^。]{{0,20}}(?:已|改得|调整)[^。]{{0,60}}(?:按|你|您)",
        "当然 | 好的 | 没问 | 明白 | 收到 | 很好 | 以下 | 语气 | 非常",
        "当然可以！以下是一份面试题清单： | 好的，我来把第二段改写一下： | 以下是为您整理的会议摘要：",
        "好的教育从家庭开始。 | 以下是获奖名单： | 当然，这是另一回事。",
    ),
    _row(
        "preamble",
        "ja",
        rf"\A\W*(?:もちろん(?:です)?|承知(?:しました|いたしました)|かしこまりました|了解(?:しました|です)|わかりました|はい)[！!。、,\s]{{1,3}}(?:以下|こちら|では|それでは|次)(?=[^。]{{0,160}}(?:{_JA}|です|：))"
        rf"|\A\W*以下(?:は|に|が)[^。]{{0,60}}(?:ご要望|ご依頼|ご指定|修正した|書き直した|翻訳した)[^。]{{0,40}}(?:です|ます|：)"
        rf"|\A\W*(?:いい|良い|素晴らしい|とても良い)(?:ご)?質問です[。！]",
        "もち | 承知 | かし | 了解 | わか | はい | 以下 | 質問",
        "もちろんです！以下は記事の要約です： | 承知しました。こちらが書き直した文章です。 | いい質問です。先ほどのコードには含まれていません。",
        "もちろん雨も降る。 | 以下は受賞者の一覧です。 | 質問は受付まで。",
    ),
    _row(
        "preamble",
        "ar",
        rf"{_START}(?:بالتأكيد|بالطبع|طبعًا|طبعا|حسنًا|حسنا|ممتاز|بكل\s+سرور|تمام|أكيد)[\s!,.:؛،👍😊-]{{1,5}}(?:إليك|هذا|هذه|فيما\s+يلي|سأ\w+|دعنا)(?=[^.؟!]{{0,200}}(?:{_AR}|خوارزم|لك))"
        rf"|\A\W*(?:إليك|فيما\s+يلي)\s+(?:نسخة|النسخة|صيغة|مسودة|ترجمة|الترجمة)\b",
        "إليك | فيما يلي | بالتأكيد هذا | بالطبع هذا | بالطبع هذه | ممتاز هذا | ممتاز هذه | حسنًا دعنا | حسنا دعنا | تمام هذا",
        "بالتأكيد! إليك مقالًا قصيرًا عن التربة: | بالطبع، إليك جدول المقارنة: | إليك نسخة أقصر من النص:",
        "بالطبع هذا هو السبب. | إليك أهم الأخبار. | فيما يلي أسماء الفائزين:",
    ),
    _row(
        "preamble",
        "hi",
        rf"\A\W*(?:ज़रूर|जरूर|बिल्कुल|बिलकुल|अवश्य|ठीक\s+है|निश्चित\s+रूप\s+से|हाँ)[\s!,।.-]{{1,4}}(?:यहाँ|यहां|नीचे|ये\s+रहा|यह\s+रहा|मैं|आइए|यह)\s*(?=[^।]{{0,200}}(?:{_HI}|आपके))"
        rf"|\A\W*(?:यहाँ|यहां|नीचे)\s+(?:आपके|आपका|आपकी)\s+[^।]{{0,100}}{_HI}[^।]{{0,60}}(?:है|हैं|गया|रहा)",
        "ज़रूर | जरूर | बिल्कुल | बिलकुल | अवश्य | ठीक है | निश्चित रूप | यहाँ आपके | यहां आपके | यहाँ आपका | यहां आपका | नीचे आपके | नीचे आपका | यहाँ आपकी",
        "ज़रूर! यहाँ एक लेख का मसौदा है: | बिल्कुल! नीचे तालिका दी गई है। | यहाँ आपके लेख का छोटा संस्करण है:",
        "यहाँ विजेताओं के नाम हैं। | बिल्कुल सही कहा। | ज़रूर आइए, मेला कल है।",
    ),
)

_REFUSAL = (
    _row(
        "refusal",
        "de",
        r"\bes\s+tut\s+mir\s+leid,?\s+(?:aber\s+)?(?:ich\s+kann|dabei\s+kann\s+ich|als\s+ki|diese[nr]?\s+(?:anfrage|wunsch)\s+kann\s+ich)\b[^.?!]{0,100}\b(?:nicht|keine?[nrm]?)\b[^.?!]{0,60}\b(?:helfen|erfüllen|schreiben|erstellen|generieren|unterstützen|bereitstellen|nachkommen|anfrage)\b|\bich\s+kann\s+diese[rn]?\s+(?:anfrage|bitte|anforderung)\s+nicht\s+(?:erfüllen|nachkommen|bearbeiten)",
        "mir leid | anfrage | anforderung",
        "Es tut mir leid, aber ich kann diesen Text nicht schreiben. | Ich kann diese Anfrage nicht erfüllen. | Es tut mir leid, dabei kann ich nicht helfen.",
        "Es tut mir leid, aber ich komme nicht. | Die Anfrage wurde nicht beantwortet.",
    ),
    _row(
        "refusal",
        "fr",
        r"\bje\s+suis\s+(?:vraiment\s+)?désolée?,?\s+(?:mais\s+)?je\s+ne\s+(?:peux|suis\s+pas\s+en\s+mesure)\b[^.?!]{0,80}\b(?:demande|aider\s+avec|générer|rédiger|créer|fournir|répondre\s+à\s+cette|traduire|écrire)\b|\bje\s+ne\s+peux\s+pas\s+(?:répondre\s+à|satisfaire|traiter)\s+(?:cette|votre)\s+(?:demande|requête)",
        "désolé je | désolé mais | désolée mais | suis désolé | demande | requête",
        "Je suis désolé, mais je ne peux pas rédiger ce texte. | Je ne peux pas répondre à cette demande. | Je suis désolé, je ne peux pas traduire ce document.",
        "Je suis désolé, mais je ne peux pas venir. | La demande a été refusée.",
    ),
    _row(
        "refusal",
        "es",
        r"\blo\s+siento,?\s+(?:pero\s+)?no\s+puedo\s+(?:ayudar(?:te|le)?\s+con\s+(?:eso|esa|esta)|cumplir|generar|crear|escribir|redactar|proporcionar|completar|asistir|traducir|satisfacer)\b|\bno\s+puedo\s+(?:cumplir|satisfacer|atender)\s+(?:con\s+)?(?:esta|esa|tu|su)\s+(?:solicitud|petición)",
        "lo siento | solicitud | petición",
        "Lo siento, pero no puedo escribir ese texto. | No puedo cumplir con esta solicitud. | Lo siento, no puedo ayudarte con eso.",
        "Lo siento, pero no puedo ir. | La solicitud fue rechazada.",
    ),
    _row(
        "refusal",
        "it",
        r"\bmi\s+dispiace,?\s+(?:ma\s+)?non\s+posso\s+(?:soddisfare|aiutarti\s+con|generare|creare|scrivere|fornire|completare|assistere|tradurre|elaborare)\b|\bnon\s+posso\s+(?:soddisfare|esaudire|elaborare)\s+(?:questa|la\s+tua)\s+richiesta",
        "mi dispiace | richiesta",
        "Mi dispiace, ma non posso soddisfare questa richiesta. | Non posso elaborare questa richiesta. | Mi dispiace, non posso scrivere questo testo.",
        "Mi dispiace, ma non posso venire. | La richiesta è stata respinta.",
    ),
    _row(
        "refusal",
        "pt",
        r"\b(?:desculpe|lamento|sinto\s+muito|me\s+desculpe),?\s+(?:mas\s+)?(?:eu\s+)?não\s+(?:posso|consigo)\s+(?:ajudar\s+com\s+(?:isso|essa|esse)|atender|cumprir|gerar|criar|escrever|fornecer|completar|traduzir|redigir)\b|\bnão\s+posso\s+(?:atender|cumprir)\s+(?:a\s+)?(?:essa|esta|esse|sua)\s+(?:solicitação|pedido)",
        "desculpe | lamento | sinto muito | solicitação | pedido",
        "Desculpe, mas não posso escrever esse texto. | Não posso atender a essa solicitação. | Lamento, não posso ajudar com isso.",
        "Desculpe, mas não posso ir. | O pedido foi negado.",
    ),
    _row(
        "refusal",
        "ru",
        r"(?:извините|простите|к\s+сожалению|сожалею|прошу\s+прощения),?\s+(?:но\s+)?я\s+не\s+(?:могу|в\s+состоянии|смогу)\s+(?:\w+\s+){0,2}?(?:выполнить|помочь\s+с\s+эт|написать|создать|сгенерировать|предоставить|перевести|обработать|составить)|\bне\s+могу\s+выполнить\s+(?:этот|ваш|данный)\s+запрос",
        "извините | простите | сожалению | сожалею | прощения | запрос",
        "Извините, но я не могу выполнить этот запрос. | К сожалению, я не могу написать эту статью. | Простите, но я не могу перевести этот текст.",
        "Извините, но я не могу прийти. | Запрос не был выполнен.",
    ),
    _row(
        "refusal",
        "zh",
        r"(?:抱歉|对不起|很遗憾|不好意思)[，,]\s*(?:但)?(?:我|这个问题我)?(?:无法|不能|没法|没有办法)(?:帮助|协助|满足|完成|生成|撰写|提供|翻译|回答|处理|为你|为您|回应|继续)[^。！？]{0,60}|我无法(?:满足|完成|处理)(?:此|这个|该|您的|你的)请求",
        "抱歉 | 对不 | 遗憾 | 意思 | 无法",
        "抱歉，我无法生成这类内容。 | 对不起，我不能协助完成这个请求。 | 我无法满足此请求。",
        "抱歉，我们今天休息。 | 他无法出席会议。",
    ),
    _row(
        "refusal",
        "ja",
        r"(?:申し訳ありませんが|申し訳ございませんが|すみませんが)、?[^。]{0,60}(?:リクエスト|ご要望|ご依頼|文章|記事|コンテンツ|翻訳|内容)[^。]{0,40}(?:できません|できかねます|お応え|対応でき|お手伝いでき)",
        "申し | すみ",
        "申し訳ありませんが、そのリクエストにはお応えできません。 | 申し訳ございませんが、この記事を作成することはできません。 | すみませんが、その内容の翻訳はできません。",
        "申し訳ありませんが、本日は休業です。 | すみませんが、道を教えてください。",
    ),
    _row(
        "refusal",
        "ar",
        r"(?:عذر[اً]{1,2}|آسف|أعتذر|معذرة)[،,]?\s*(?:ولكن(?:ني)?\s+|لكن(?:ني)?\s+)?(?:لا\s+(?:يمكنني|أستطيع)|لا\s+أقدر|ليس\s+بإمكاني)\s+(?:\w+\s+){0,2}?(?:المساعدة|تلبية|كتابة|إنشاء|توليد|تقديم|ترجمة|تنفيذ|إكمال|إنتاج)|لا\s+(?:يمكنني|أستطيع)\s+(?:تلبية|تنفيذ)\s+هذا\s+الطلب",
        "عذرًا | عذراً | عذرا | آسف | أعتذر | معذرة | الطلب",
        "عذرًا، لا يمكنني كتابة هذا النص. | لا يمكنني تلبية هذا الطلب. | آسف، لكن لا أستطيع ترجمة هذا المستند.",
        "عذرًا، لا يمكنني الحضور. | رُفض الطلب.",
    ),
    _row(
        "refusal",
        "hi",
        r"(?:क्षमा\s+करें|माफ़\s+कीजिए|माफ\s+कीजिए|खेद\s+है|माफ़\s+करें|माफ\s+करें)[,।]?\s*(?:लेकिन\s+)?(?:कि\s+)?(?:मैं|मुझे)\s[^।?!]{0,100}(?:अनुरोध|लेख|सामग्री|टेक्स्ट|पाठ|अनुवाद|सहायता|मदद)[^।?!]{0,60}नहीं\s+(?:कर|लिख|बना|दे)|(?:इस|आपके)\s+अनुरोध\s+को\s+पूरा\s+नहीं\s+कर",
        "क्षमा करें | माफ़ कीजिए | माफ कीजिए | खेद है | माफ़ करें | माफ करें | अनुरोध को",
        "क्षमा करें, मैं इस अनुरोध में मदद नहीं कर सकता। | खेद है, मैं यह लेख नहीं लिख सकता। | मैं इस अनुरोध को पूरा नहीं कर सकता।",
        "क्षमा करें, मैं कल नहीं आ सकता। | अनुरोध को अस्वीकार किया गया।",
    ),
)

_SELF = (
    _row(
        "self_reference",
        "de",
        r"\bals\s+(?:eine?\s+)?(?:großes\s+|reines\s+)?(?:ki(?:-(?:sprach)?modell|-assistent(?:in)?|-system|-basierte\w*)?|sprachmodell|künstliche\s+intelligenz)(?![\w-])[^.?!]{0,30}?\b(?:kann|habe|bin|verfüge|besitze|darf|weiß)\s+ich\b|\b(?:stand|nach|bis\s+zu|seit)\s+meine[smr]?\s+(?:letzten?\s+)?(?:wissens|trainings)|\bstand\s+meines\s+letzten\s+updates|\bmein\s+wissens(?:stand|schatz)\s+(?:endet|reicht)",
        "als ki | als eine | als ein | sprachmodell | meines letzten | meinem letzten | mein wissensstand | künstliche intelligenz | meine trainingsdaten | meinen trainingsdaten | meiner trainingsdaten | meines wissensstands | meinem wissensstand",
        "Als KI-Sprachmodell kann ich keine Preise abrufen. | Stand meines letzten Updates war die Brücke gesperrt. | Mein Wissensstand endet im Jahr 2021.",
        "Als KI-Forscher kann ich das bestätigen. | Das Sprachmodell schreibt Texte.",
    ),
    _row(
        "self_reference",
        "fr",
        r"\ben\s+tant\s+qu(?:e\s+|['’])(?:\w+\s+)?(?:modèle\s+(?:de\s+langage|linguistique|d['’]ia)|ia\b|intelligence\s+artificielle|assistante?\s+(?:ia|virtuelle?|d['’]ia))[^.?!]{0,80}?,?\s*je\b|\b(?:à\s+(?:la\s+date\s+de\s+)?|depuis\s+|jusqu['’]à\s+)ma\s+dernière\s+mise\s+à\s+jour|\bmes\s+(?:connaissances|données\s+d['’]entraînement)\s+(?:s['’]arrêtent|s['’]étendent|vont\s+jusqu)",
        "en tant | mise à | mes connaissances | mes données",
        "En tant que modèle de langage, je ne peux pas goûter. | À ma dernière mise à jour en 2023, le pont était fermé. | Mes connaissances s'arrêtent en 2021.",
        "En tant que maire, je ne peux pas l'accepter. | La dernière mise à jour date de mai.",
    ),
    _row(
        "self_reference",
        "es",
        r"\bcomo\s+(?:un\s+|una\s+)?(?:modelo\s+de\s+(?:lenguaje|ia|inteligencia\s+artificial)|ia\b|inteligencia\s+artificial|asistente\s+(?:de\s+ia|virtual|de\s+inteligencia))[^.?!]{0,60}?,\s*(?:no\s+|yo\s+|mi\b|puedo|tengo|carezco)|\b(?:hasta|desde|según)\s+mi\s+(?:última\s+actualización|fecha\s+de\s+corte|conocimiento)|\bmis\s+(?:datos\s+de\s+entrenamiento|conocimientos)\s+(?:llegan|terminan|alcanzan)|\bhasta\s+donde\s+llegan\s+mis\s+(?:datos|conocimientos)",
        "modelo de | como ia | como una | inteligencia artificial | asistente de | asistente virtual | última actualización | mi fecha | mis datos | mis conocimientos | mi conocimiento",
        "Como modelo de lenguaje, no puedo probar la comida. | Hasta mi última actualización en 2023, el puente estaba cerrado. | Hasta donde llegan mis datos, no hay cambios.",
        "Como alcalde, no puedo aceptarlo. | El modelo de lenguaje escribe textos.",
    ),
    _row(
        "self_reference",
        "it",
        r"\bin\s+quanto\s+(?:modello\s+(?:linguistico|di\s+linguaggio|di\s+ia)|ia|intelligenza\s+artificiale|assistente\s+(?:virtuale|ia))\b|\bcome\s+(?:un\s+)?(?:modello\s+(?:linguistico|di\s+linguaggio)|intelligenza\s+artificiale|assistente\s+(?:ia|virtuale))\b[^.?!]{0,50}?,\s*(?:non|posso|ho|sono|mi)\b|\b(?:al|dal|fino\s+al)\s+mio\s+ultimo\s+aggiornamento|\ble\s+mie\s+conoscenze\s+(?:si\s+fermano|arrivano)",
        "in quanto | modello linguistico | modello di | intelligenza artificiale | assistente ia | assistente virtuale | mio ultimo | mie conoscenze",
        "Come modello linguistico, non posso assaggiare. | In quanto intelligenza artificiale non ho opinioni. | Al mio ultimo aggiornamento il ponte era chiuso.",
        "Come sindaco, non posso accettarlo. | In quanto sindaco firmo.",
    ),
    _row(
        "self_reference",
        "pt",
        r"\bcomo\s+(?:um\s+|uma\s+)?(?:modelo\s+de\s+(?:linguagem|ia|inteligência\s+artificial)|ia\b|inteligência\s+artificial|assistente\s+(?:de\s+ia|virtual))[^.?!]{0,60}?,\s*(?:eu\b|não\b|posso|tenho|minha)|\b(?:até|desde|conforme)\s+(?:a\s+)?minha\s+última\s+atualização|\bmeus\s+(?:dados\s+de\s+treinamento|conhecimentos)\s+(?:vão|terminam|chegam)|\bmeu\s+conhecimento\s+(?:vai|termina)",
        "modelo de | como ia | como uma | inteligência artificial | assistente de | assistente virtual | última atualização | meus dados | meus conhecimentos | meu conhecimento",
        "Como um modelo de linguagem, não posso provar a comida. | Até a minha última atualização em 2023, a ponte estava fechada. | Meu conhecimento vai até 2021.",
        "Como prefeito, não posso aceitar. | O modelo de linguagem escreve textos.",
    ),
    _row(
        "self_reference",
        "ru",
        r"\bкак\s+(?:\w+\s+)?(?:языковая\s+модель|ии(?:-модель|-ассистент)?|искусственный\s+интеллект|нейросеть|виртуальный\s+(?:ассистент|помощник))\b[^.?!]{0,40}?,\s*(?:я\b|у\s+меня|не\s+могу|мои|мне)|\bя\s*(?:—|-|–|всего\s+лишь)?\s*(?:большая\s+)?языковая\s+модель|\b(?:на\s+момент|по\s+состоянию\s+на)\s+(?:моего|мо[её])\s+последне\w+\s+обновлени|\bмои\s+знания\s+(?:ограничены|заканчиваются)",
        "языковая модель | как ии | искусственный интеллект | как нейросеть | виртуальный ассистент | виртуальный помощник | последнее обновление | последнего обновления | мои знания",
        "Как языковая модель, я не могу пробовать еду. | По состоянию на моё последнее обновление мост был закрыт. | Мои знания ограничены 2021 годом.",
        "Как мэр, я не могу согласиться. | Языковая модель пишет тексты.",
    ),
    _row(
        "self_reference",
        "zh",
        r"作为(?:一个|一名|一款)?(?:大型|人工智能|ai)?(?:语言模型|人工智能(?:助手|模型|语言模型)?|ai(?:助手|语言模型|模型)?)[，,]?\s*我|我(?:只是|是)一个(?:人工智能|ai|大型|大)?(?:语言)?模型|截至我(?:的)?(?:知识|最后|最近|训练|上次)|我的(?:知识|训练数据)(?:截止|截至|更新到|只到|仅到)",
        "作为 | 模型 | 截至 | 截止",
        "作为一个人工智能语言模型，我没有个人观点。 | 截至我的知识更新时，大桥仍未开放。 | 我的训练数据截止到2021年。",
        "作为市长，我不能同意。 | 语言模型可以写文章。",
    ),
    _row(
        "self_reference",
        "ja",
        r"(?:私は)?(?:ai|人工知能|大規模)(?:言語モデル|アシスタント)(?:として|であるため|なので|です(?:ので|が))、?[^。]{0,60}(?:私|でき(?:ません|ない)|持って|ありません|お答え)|私の(?:知識|学習データ|情報)は[^。]{0,30}(?:まで|時点)",
        "言語 | 私の | 知能 | ai言 | aiア",
        "AI言語モデルとして、私は個人的な意見を持っていません。 | 私の知識は2021年までです。 | 私はAIアシスタントなので、味を確かめることはできません。",
        "市長として、私は同意できません。 | 言語モデルは文章を書く。",
    ),
    _row(
        "self_reference",
        "ar",
        r"(?:كنموذج|بصفتي\s+نموذج|باعتباري\s+نموذج|أنا\s+(?:مجرد\s+)?نموذج)[اً]*\s+(?:لغ|لل?ذكاء|ذكاء)|(?:بصفتي|باعتباري|كمساعد)\s+(?:مساعد[اً]*\s+)?(?:ذكاء\s+اصطناعي|افتراضي|يعمل\s+بالذكاء)|حتى\s+(?:آخر|تاريخ\s+آخر)\s+تحديث\s+(?:لي|لمعلوماتي|لبياناتي|معرفي)",
        "كنموذج | بصفتي | باعتباري | نموذج لغة | نموذج لغوي | كمساعد | آخر تحديث",
        "كنموذج لغوي، لا أملك آراء شخصية. | حتى آخر تحديث لي كان الجسر مغلقًا. | بصفتي نموذجًا لغويًا لا أستطيع تذوق الطعام.",
        "بصفتي رئيس البلدية لا أوافق. | آخر تحديث: مايو",
    ),
    _row(
        "self_reference",
        "hi",
        r"(?:एक\s+)?(?:एआई|ai|कृत्रिम\s+बुद्धिमत्ता)\s*(?:भाषा\s+)?(?:मॉडल|सहायक|असिस्टेंट)\s+(?:के\s+रूप\s+में|होने\s+के\s+नाते)|(?:एक\s+)?भाषा\s+मॉडल\s+(?:के\s+रूप\s+में|होने\s+के\s+नाते)\s*,?\s*(?:मैं|मेरे|मुझे)|मेरे\s+(?:अंतिम|पिछले|आखिरी)\s+(?:ज्ञान\s+)?(?:अपडेट|अद्यतन)|मेरी\s+जानकारी\s+\S+\s+तक\s+(?:ही\s+)?(?:सीमित|है)",
        "भाषा मॉडल | एआई मॉडल | ai मॉडल | एआई सहायक | ai असिस्टेंट | ai सहायक | मेरे अंतिम | मेरे पिछले | मेरे आखिरी | मेरी जानकारी | एआई असिस्टेंट",
        "एक एआई भाषा मॉडल के रूप में, मेरी कोई राय नहीं है। | मेरे अंतिम अपडेट तक पुल बंद था। | मेरी जानकारी 2021 तक सीमित है।",
        "महापौर के रूप में मैं सहमत नहीं हूँ। | भाषा मॉडल लेख लिखता है।",
    ),
)

_QUESTION = (
    _row(
        "question",
        "de",
        r"\b(?:bitte\s+)?(?:gib|gebe?n\s+sie|sende?n?\s*(?:sie)?|schicke?n?\s*(?:sie)?|teile?n?\s*(?:sie)?|füge?n?\s*(?:sie)?|nenne?n?\s*(?:sie)?)\s+(?:mir\s+)?(?:bitte\s+)?(?:den|das|die|deinen|ihren)\s+(?:\w+\s+)?(?:text|titel|artikel|inhalt|abschnitt|thema|stichwort)\b[^.?!]{0,80}\b(?:übersetz|umschreib|überarbeit|zusammenfass|ich\s+(?:kann|soll)|möchtest|möchten)|\bwelche[ns]?\s+(?:version|variante|abschnitt|teil|option)\b[^.!]{0,40}\bich\s+(?:zuerst|als\s+nächstes|\w+\s+(?:ausarbeit|überarbeit|schreib))",
        "den text | das thema | den titel | den artikel | den inhalt | deinen text | ihren text | den abschnitt | welche version | welche variante | welchen abschnitt | welchen teil | welche option | mir den | mir das",
        "Bitte gib mir den Text, den ich übersetzen soll. | Senden Sie mir bitte den Artikel, den ich zusammenfassen soll. | Welchen Abschnitt soll ich zuerst überarbeiten?",
        "Bitte senden Sie den Text an die Redaktion. | Welche Version gefällt dir?",
    ),
    _row(
        "question",
        "fr",
        r"\b(?:veuillez|merci\s+de|pouvez-vous|pourriez-vous|peux-tu)\s+(?:me\s+)?(?:fournir|envoyer|coller|partager|transmettre|communiquer|indiquer)\s+(?:le|la|un|votre|ton)\s+(?:\w+\s+)?(?:texte|titre|article|contenu|sujet|passage)\b[^.?!]{0,80}\b(?:tradui|résum|réécri|reformul|rédig|je\s+puisse|souhaitez|voulez)|\bpar\s+(?:quelle?|lequel|laquelle)\s+(?:\w+\s+)?(?:souhaitez-vous|voulez-vous|veux-tu)\s+(?:que\s+je\s+)?commenc",
        "veuillez fournir | veuillez me | veuillez envoyer | veuillez coller | veuillez partager | merci de | pouvez vous | pourriez vous | peux tu | par quelle | par quel | par laquelle | par lequel",
        "Veuillez fournir le texte à traduire. | Pouvez-vous me transmettre le texte que vous souhaitez résumer ? | Merci de coller le contenu que vous voulez reformuler.",
        "Veuillez fournir une pièce d'identité. | Merci de votre visite.",
    ),
    _row(
        "question",
        "es",
        r"\bpor\s+favor,?\s+(?:proporciona|proporcione|comparte|comparta|envía(?:me)?|envíe(?:me)?|pega|indica|facilita)\s+(?:me\s+)?(?:el|la|un|tu)\s+(?:\w+\s+)?(?:texto|título|artículo|contenido|tema|fragmento)\b[^.?!]{0,80}\b(?:tradu|resum|reescrib|reformul|redact|pueda|quieres|deseas)|¿(?:cuál|por\s+cuál|con\s+cuál|qué\s+(?:versión|opción|parte))\b[^.!]{0,60}\b(?:quieres|prefieres|te\s+gustaría)\s+que\s+(?:\w+\s+)?(?:empiece|desarrolle|amplíe|redacte|escriba|haga)",
        "por favor | quieres que | prefieres que | gustaría que",
        "Por favor, proporciona el texto que deseas traducir. | Por favor, comparte el artículo que quieres resumir. | ¿Qué parte quieres que desarrolle primero?",
        "Por favor, envíe el texto a la redacción. | ¿Qué parte quieres comer?",
    ),
    _row(
        "question",
        "it",
        r"\b(?:per\s+favore,?\s+)?(?:fornisci(?:mi)?|fornisca|inviami|incolla|condividi|indicami|mandami)\s+(?:per\s+favore\s+)?(?:il|la|un|lo)\s+(?:tuo\s+|tua\s+)?(?:testo|titolo|articolo|contenuto|argomento|brano)\b[^.?!]{0,80}\b(?:trad|riassum|riscriv|riformul|vuoi|desideri|posso|possa)|\bquale\s+(?:versione|opzione|parte|sezione)\s+(?:vuoi|preferisci)\s+che\b",
        "il testo | il titolo | il contenuto | il tuo | il brano | un testo | quale versione | quale opzione | quale parte | quale sezione | articolo",
        "Per favore, fornisci il testo che vuoi tradurre. | Inviami il contenuto che desideri riassumere. | Quale sezione vuoi che sviluppi per prima?",
        "Inviami il testo entro lunedì. | Quale versione preferisci?",
    ),
    _row(
        "question",
        "pt",
        r"\bpor\s+favor,?\s+(?:forneça|envie|compartilhe|cole|informe|partilhe)\s+(?:me\s+)?(?:o|a|um|seu|sua)\s+(?:\w+\s+)?(?:texto|título|artigo|conteúdo|tema|trecho)\b[^.?!]{0,80}\b(?:trad|resum|reescrev|reformul|redig|possa|deseja|quer|gostaria)|\bqual\s+(?:versão|opção|parte|seção)\s+(?:você\s+)?(?:quer|prefere|gostaria)\s+(?:de\s+)?que\s+eu\b",
        "por favor | qual versão | qual opção | qual parte | qual seção",
        "Por favor, forneça o texto que deseja traduzir. | Por favor, envie o artigo que você quer resumir. | Qual parte você quer que eu desenvolva primeiro?",
        "Por favor, envie o texto à redação. | Qual parte você prefere?",
    ),
    _row(
        "question",
        "ru",
        r"\bпожалуйста,?\s+(?:предоставьте|пришлите|отправьте|укажите|вставьте|дайте|напишите|предоставь|пришли|скинь(?:те)?)\s+(?:мне\s+)?(?:\w+\s+)?(?:текст|заголовок|тему|статью|содержание|фрагмент|название)\b[^.?!]{0,80}(?:перев[её]?[сд]|переписа|сократи|обработа|который|чтобы\s+я|написа)|\b(?:с\s+какого|с\s+какой|какой|какую)\s+(?:\w+\s+)?(?:мне\s+)?(?:начать|сделать|подготовить|расписать)\s*[^.!]{0,40}\?",
        "пожалуйста | мне начать | мне сделать | мне подготовить | мне расписать",
        "Пожалуйста, предоставьте текст, который нужно перевести. | Пожалуйста, пришлите тему, чтобы я мог написать статью. | С какого раздела мне начать?",
        "Пожалуйста, пришлите текст в редакцию. | С какого дня начать диету, решать врачу.",
    ),
    _row(
        "question",
        "zh",
        r"请(?:您|你)?(?:提供|发送|发给我|告诉我|粘贴|给出|分享)(?:一下)?[^。！？]{0,30}(?:文本|内容|标题|文章|主题|原文|句子)[^。！？]{0,40}(?:翻译|改写|润色|总结|我(?:才能|可以|就|会|来|将)|以便我)|请(?:您|你)?提供(?:需要|要|您想|你想|想要)(?:我)?(?:翻译|改写|总结|润色|处理)的",
        "请提 | 请您 | 请你 | 请发 | 请告 | 请粘 | 请给 | 请分",
        "请提供需要翻译的文本。 | 请您提供文章标题，我才能开始撰写。 | 请告诉我原文内容，以便我改写。",
        "请提供身份证复印件。 | 请您把文章发到编辑部。",
    ),
    _row(
        "question",
        "ja",
        r"(?:翻訳|要約|書き直|添削|修正)(?:する|したい|してほしい|が必要な|し|を希望される)[^。]{0,20}(?:テキスト|文章|内容|原文|記事)[^。]{0,20}(?:提供|送|入力|貼り|教え|共有)[^。]{0,20}(?:ください|いただけ|お願い)",
        "翻訳 | 要約 | 書き | 添削 | 修正",
        "翻訳するテキストを提供してください。 | 要約したい文章をお送りください。 | 修正が必要な内容を貼り付けてください。",
        "翻訳は専門家にお願いしてください。 | 文章を提出してください。",
    ),
    _row(
        "question",
        "ar",
        r"(?:يرجى|الرجاء|من\s+فضلك)[،,]?\s+(?:تزويدي|تقديم|إرسال|مشاركة|توفير|لصق|زودني|أرسل|قدّم)\s+(?:لي\s+)?(?:ب)?(?:ال)?(?:نص|عنوان|مقال|محتوى|موضوع|بالنص|بالعنوان|بالمحتوى)\b[^.؟!]{0,80}(?:ترجم|تلخيص|صياغ|كتاب|حتى\s+أ|لأتمكن|تريد|ترغب)",
        "يرجى تقديم | يرجى إرسال | يرجى تزويدي | يرجى مشاركة | يرجى توفير | الرجاء تقديم | الرجاء إرسال | الرجاء تزويدي | من فضلك",
        "يرجى تقديم النص الذي تريد ترجمته. | الرجاء إرسال المحتوى الذي ترغب في تلخيصه. | يرجى تزويدي بالنص حتى أتمكن من ترجمته.",
        "يرجى إرسال النص إلى هيئة التحرير. | من فضلك، اجلس.",
    ),
    _row(
        "question",
        "hi",
        r"कृपया\s+(?:मुझे\s+)?(?:वह\s+|अपना\s+|आपका\s+)?(?:पाठ|टेक्स्ट|शीर्षक|लेख|सामग्री|विषय)\s+(?:प्रदान|भेज|साझा|दें|बता)[^।?!]{0,100}(?:अनुवाद|सारांश|लिख|ताकि\s+मैं|चाहते)|कृपया\s+[^।?!]{0,60}(?:अनुवाद|सारांश)[^।?!]{0,30}(?:पाठ|टेक्स्ट|सामग्री)[^।?!]{0,20}(?:प्रदान|भेजें|साझा|दें)",
        "कृपया पाठ | कृपया मुझे | कृपया वह | कृपया अपना | कृपया शीर्षक | कृपया टेक्स्ट | कृपया लेख | कृपया सामग्री",
        "कृपया वह पाठ प्रदान करें जिसका अनुवाद चाहते हैं। | कृपया मुझे शीर्षक भेजें ताकि मैं लेख लिख सकूँ। | कृपया अपना टेक्स्ट साझा करें ताकि मैं अनुवाद कर सकूँ।",
        "कृपया पाठ ध्यान से पढ़ें। | कृपया मुझे क्षमा करें।",
    ),
)

RULES: tuple[Rule, ...] = _OFFER + _PREAMBLE + _REFUSAL + _SELF + _QUESTION
