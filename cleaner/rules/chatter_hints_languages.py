"""Hints of leaked assistant text outside English: what people say as well, and what counts beside a sure line.

An answer begins with assent and an announcement and ends with a question; in a sentence of its own each is human, too.
"""

# ruff: noqa: E501  a pattern reads best with one alternative to a line

from cleaner.rules.chatter_stems import AR, DE, ES, FR, HI, IT, JA, PT, RU, ZH, hint_row, row
from cleaner.rules.rule import Rule

_ASSENT = (
    r"(?:gerne?|natürlich|selbstverständlich|klar|na\s+klar|perfekt|alles\s+klar|verstanden|bien\s+sûr|avec\s+plaisir|parfait|d['’]accord|entendu|volontiers|très\s+bien|absolument|certainement"
    r"|claro(?:\s+que\s+(?:sí|sim))?|por\s+supuesto|con\s+gusto|perfecto|entendido|excelente|desde\s+luego|certo|certamente|perfetto|volentieri|d['’]accordo|com\s+certeza|perfeito|com\s+prazer|ótimo"
    r"|конечно|разумеется|отлично|хорошо|с\s+удовольствием|без\s+проблем|готово|بالتأكيد|بالطبع|طبعًا|طبعا|حسنًا|ممتاز|بكل\s+سرور|ज़रूर|जरूर|बिल्कुल|बिलकुल|अवश्य|ठीक\s+है)"
)
_ANNOUNCED = (
    r"(?:hier\s+(?:ist|sind|kommt|findest|hast)|im\s+folgenden|nachfolgend|unten|anbei|voici|voilà|ci-dessous|aquí\s+(?:tienes?|está|están|te|va|tiene)|te\s+(?:dejo|comparto|presento)|a\s+continuación|ecco(?:ti|lo|la)?|di\s+seguito"
    r"|aqui\s+(?:está|estão|vai|tem|fica)|segue(?:m)?|abaixo|вот|ниже|держи(?:те)?|إليك|فيما\s+يلي|هذا|هذه|यहाँ|यहां|नीचे|प्रस्तुत|ये\s+रहा|यह\s+रहा)"
)

RULES: tuple[Rule, ...] = (
    row(
        "preamble",
        "any",
        rf"\A[\W_]{{0,8}}{_ASSENT}\s*[!,.:;—–-]+[^\n]{{0,60}}?(?:\W|\A){_ANNOUNCED}\s[^\n]{{0,320}}[:：]\W*\Z",
        """hier | im folgenden | nachfolgend | unten | anbei | voici | voilà | ci dessous | aquí | te dejo | te comparto | te presento | a continuación | ecco | eccoti | eccolo | eccola | di seguito | aqui | segue | seguem | abaixo
        | вот | ниже | держи | держите | إليك | يلي | هذا | هذه | यहाँ | यहां | नीचे | प्रस्तुत | रहा""",
        """¡Claro! Aquí tienes la documentación del módulo: | Claro, aqui fica uma proposta de convite: | Bien sûr ! Voici les étapes : | बिल्कुल! यहाँ पाँच सुझाव दिए गए हैं:""",
        "Hier ist die Liste: | ¡Claro! Aquí tienes razón. | Конечно, вот дом.",
    ),
    row(
        "offer",
        "more.zh",
        rf"(?:如需|如果(?:你|您)?(?:还)?(?:想|要|需要|希望|愿意|觉得)|要是(?:你|您)?|若需|需要的话|想要的话|愿意的话|(?:需要|想要|想|要)[^。！？，,\n]{{1,24}}的话)[^。！？\n]{{0,40}}[，,]?\s*我(?:可以|能|还|再|来|就|也|会|下一步|接着|继续|直接|帮)[^。！？\n]{{0,80}}(?:{ZH}|继续|展开|细化|补充)"
        r"|(?:要我|要不要我|需要我|是否需要我|是否要我|还需要我)(?!提供|帮忙)[^。！？\n]{0,60}(?:整理|改写|重写|润色|扩写|展开|细化|补充|翻译|生成|列成|做成|写成|写一|改成|继续|输出|总结|表格|版本|文案|清单|提纲)[^。！？\n]{0,60}(?:吗|呢|么|[？?])|(?:告诉我|跟我说|回复我)[^。！？\n]{0,60}[，,]?\s*我(?:就|来|会|再|可以|马上|立刻|帮)[^。！？\n]{0,30}(?:改(?!天|日)|重写|润色|扩写|展开|细化|补充|翻译|生成|整理|总结|写成|写一[份篇版段])"
        rf"|(?:下一步|接下来)[，,]?(?:我)?(?:可以|能|要不要|我可以|我们可以)(?=[^。！？\n]{{0,100}}{ZH})[^。！？\n]{{0,40}}(?:帮(?:你|您)|为(?:你|您)|继续)|(?:你|您)(?:想|希望|要)(?:我)?(?:先|从|继续|选)(?=[^。！？\n]{{0,80}}{ZH})[^。！？\n]{{0,50}}(?:哪|什么|吗|还是)[^。！？\n]{{0,30}}[？?]|(?:回复|输入|选)[“\"「]?(?:1|a|一|数字|编号|继续)[^。\n]{{0,20}}我(?:就|来|会|马上|继续)",
        "如需 | 如果 | 要是 | 若需 | 需要 | 想要 | 愿意 | 要我 | 诉我 | 我说 | 复我 | 下一 | 接下 | 你想 | 您想 | 希望 | 你要 | 回复 | 输入",
        "如果你想，我可以接着把第三章展开成文章。 | 要不要我把它整理成一张表？ | 告诉我你的行业，我来帮你改标题。 | 你希望我先写哪一部分？",
        "如果下雨，我就不去了。 | 如需帮助，请致电客服。 | 告诉我你的名字。 | 你想吃什么？ | 如果需要，我会在下一章详细说明。 | 告诉我你的地址，我就寄一张照片给你 | 你想先吃什么？",
    ),
    row(
        "offer",
        "more.ja",
        rf"{JA}[^。\n]{{0,60}}(?:必要|ご希望|ご要望|知りたい|修正|調整|変更)[^。\n]{{0,30}}(?:お知らせください|教えてください|お申し付けください|お聞かせください)"
        rf"|(?:続けて|次に|次は|引き続き|さらに|よければ|よろしければ|もしよければ)(?=[^。\n]{{0,100}}{JA})[^。\n]{{0,80}}(?:しましょうか|ましょうか|しますか|しようか|いたしますか)|(?=ど)(?=[^。\n]{{0,60}}(?:{JA}|部分))(?:どちら|どれ|どの[^。\n]{{1,10}}?)(?:から|を|が|に)[^。\n]{{0,40}}(?:ましょうか|進めますか|しますか|ご希望ですか|いたしますか)[？?。]?"
        rf"|(?:ご希望|ご要望|必要)(?:に応じて|があれば|でしたら|であれば|なら)[^。\n]{{0,80}}(?:{JA})[^。\n]{{0,40}}(?:できます|可能です|ます|ません?か)",
        "知ら | 教え | 申し | 聞か | 続け | 次に | 次は | 引き | さら | よけ | よろ | どち | どれ | どの | 希望 | 要望 | 必要",
        "続けて二章の要約を作成しましょうか？ | 記事のトーンの変更が必要でしたらお知らせください。 | どの部分から進めましょうか？",
        "次は終点です。 | 道を教えてください。 | どれが好きですか？ | ご希望に応じて、資料を郵送いたします。 | 内容の変更が必要でしたら、受付までお知らせください。 | どちらを購入しますか？",
    ),
    row(
        "offer",
        "more.ar",
        rf"(?:إذا|إن|لو)\s+(?:أردتم|أردتِ|رغبتم|كنتم\s+ترغبون|كنت\s+مهتم\S*|تحب|حابب|حاب|تبي|بدك|تريد|ترغب|لزم|احتجتم|أحببتم)[^.؟!\n]{{0,40}}[،,—–-]?\s*(?:ف?يمكنني|أستطيع|أقدر|بإمكاني|ممكن|ف?سأ\w+|أجهز|أعمل|أكتب|أضيف)(?=[^؟!\n]{{0,260}}{AR})"
        rf"|(?:يمكنني|أستطيع|بإمكاني)\s+(?:أيض[اً]{{1,2}}\s+|كذلك\s+)(?:أن\s+)?\w++(?=[^؟!\n]{{0,200}}{AR})|(?:هل\s+)?(?:تريدين|ترغبين|تريدون|تحبون|تحب|تحبين)\s+(?:في\s+)?(?:أن\s+)?(?:أ\w+|نكمل)(?=[^!\n]{{0,200}}{AR})[^!\n]{{0,260}}؟|هل\s+(?:أبدأ|أكمل|أواصل|أتابع|ننتقل|أضيف|أجهز|أكتب)\b(?=[^!\n]{{0,160}}{AR})[^!\n]{{0,160}}؟"
        rf"|(?:أخبرني|قل\s+لي|اكتب\s+لي)\s+(?=[^.!\n]{{0,200}}{AR})[^.!\n]{{0,100}}(?:وسأ\w+|لأ\w+|و?أنا\s+أ\w+)",
        """إذا أردتم | إذا رغبتم | إذا كنتم | إذا كنت | إذا تحب | لو تحب | لو حابب | لو حاب | إذا حاب | إذا تبي | إذا بدك | إذا تريد | إن تريد | لو تريد | إذا ترغب | إذا لزم | إذا احتجتم | إن أحببتم | إذا أحببتم
        | يمكنني أيضًا | يمكنني أيضا | يمكنني أيضاً | أستطيع أيضًا | أستطيع أيضا | بإمكاني أيضًا | يمكنني كذلك | تريدين | ترغبين | تريدون | تحبون | هل تحب | تحبين | هل أبدأ | هل أكمل | هل أواصل | هل أتابع | هل ننتقل
        | هل أضيف | هل أجهز | هل أكتب | أخبرني | قل لي | اكتب لي""",
        "لو تحب، أقدر أكتب نسخة أقصر من النص. | هل أكمل القسم التالي؟ | يمكنني أيضًا إعداد جدول مقارنة.",
        "إذا كنت في المدينة، اتصل بي. | أخبرني متى تصل. | هل أكلت؟ | اكتب لي في التعليقات وسأضيف مدينتك.",
    ),
    row(
        "offer",
        "more.ru",
        rf"(?:если\s+(?:хотите|хочешь|нужно|надо|интересно|есть\s+желание|будет\s+нужно)|хотите|хочешь)\s*[,—–-]\s*(?:я\s+)?(?:могу|сделаю|подготовлю|напишу|соберу|добавлю|распишу|дополню|покажу|помогу|переделаю|оформлю|составлю)\b(?=[^?!\n]{{0,260}}{RU})"
        rf"|(?:скажи(?:те)?|напиши(?:те)?|дай(?:те)?\s+знать|уточни(?:те)?)\b(?=[^.!?\n]{{0,160}}{RU})[^.!?\n]{{0,100}}(?:,|—|–|-|\bи\b)\s*(?:и\s+)?я\s+(?:\w+\s+)?(?:сделаю|подготовлю|напишу|соберу|добавлю|распишу|дополню|переделаю|оформлю|составлю|адаптирую|подправлю|продолжу)\b"
        rf"|(?:хочешь|хотите)\s+(?:ещ[её]\s+)?(?:\w+\s+)?(?:вариант|версию|таблицу|шаблон)\b[^.!?\n]{{0,80}}(?:соцсет|короч|текст|стил|\bтон|абзац|\bпост|стать|письм|readme)[^.!?\n]{{0,40}}\?|\b(?:мне\s+)?(?:продолжить|продолжать|двигаться\s+дальше|переходить\s+к)\b[^.!\n]{{0,60}}(?:раздел|част|глав|пункт|шаг|тем)\w*[^.!\n]{{0,30}}\?",
        """если хотите | если хочешь | если нужно | если надо | если интересно | если есть | если будет | хотите | хочешь | скажи | скажите | напиши | напишите | дай знать | дайте знать | уточни | уточните | продолжить
        | продолжать | переходить | двигаться""",
        "Если хочешь — могу собрать краткий план текста. | Скажите, какой раздел важнее, и я дополню его. | Хотите вариант для соцсетей? | Продолжить со второй частью?",
        "Если хочешь, я приду. | Скажите, где выход. | Хотите чаю? | Хотите пример? Возьмём 1911 год. | Напишите в комментариях, и я добавлю ваш город.",
    ),
    row(
        "offer",
        "more.de",
        rf"\b(?:auf\s+wunsch|bei\s+bedarf|gerne)\s+(?:kann|könnte|erstelle|schreibe|formuliere|passe|ergänze|mache|liefere|übersetze)\s+ich\b(?=[^?!\n]{{0,200}}{DE})|\bwenn\s+(?:du|sie)\s+(?:magst|willst|wollen|mögen|möchtest|möchten)\b[^.?!\n]{{0,30}}(?:,|—|–|-)?\s*(?:mache|erstelle|schreibe|baue|zeige|liefere|formuliere|entwerfe|gebe)\s+ich\b(?=[^?!\n]{{0,200}}{DE})"
        rf"|\b(?:sag|gib|schick|schreib|nenn)(?:en\s+sie)?\s+mir\b[^.?!\n]{{0,80}}(?:,|\bund|\bdann)\s+(?:ich|dann|passe|schreibe|kürze|erstelle|ergänze|überarbeite|mache)\s+(?:ich\b)?(?=[^?!\n]{{0,160}}{DE})|\b(?:zeichen|wörter|absatz|fassung|überschrift|satz)\b[^\n]{{0,200}}\bsoll\s+ich\b[^.!\n]{{0,60}}\?|\b(?:soll|darf)\s+ich\b[^.!\n]{{0,100}}\b(?:weitermachen|fortfahren|ausarbeiten|weiterschreiben|fortsetzen|anpassen|ausformulieren|kürzen|erweitern)\b[^.!\n]{{0,40}}\?",
        "auf wunsch | bei bedarf | gerne | wenn du | wenn sie | sag mir | gib mir | schick mir | schreib mir | nenn mir | sagen sie | geben sie | soll ich | darf ich",
        "Auf Wunsch erstelle ich auch eine Kurzfassung. | Sag mir die Zielgruppe, dann passe ich den Text an. | Soll ich mit dem nächsten Kapitel weitermachen?",
        "Auf Wunsch liefern wir nach Hause. | Sag mir, wann du kommst. | Soll ich weitermachen wie bisher, fragte sie sich. | Gerne kann ich Ihnen dazu auch ein Beispiel aus meiner Praxis geben.",
    ),
    row(
        "offer",
        "more.romance",
        rf"¿te\s+(?:preparo|hago|armo|redacto|escribo|monto|genero|paso)\b(?=[^.!\n]{{0,160}}{ES})[^.!\n]{{0,200}}\?|\bsi\s+me\s+(?:pasas|das|dices|mandas|envías|indicas)\b[^.?!\n]{{0,80}},\s*(?:te\s+|lo\s+|la\s+)?\w{{3,12}}o\b(?=[^?!\n]{{0,160}}{ES})|\bsi\s+(?:tu\s+me|vous\s+m[e'’])\s*(?:donnes|donnez|envoies|envoyez|dis|dites|indiques|indiquez)\b[^.?!\n]{{0,80}},\s*je\b(?=[^?!\n]{{0,160}}{FR})"
        rf"|\b(?:te|ti|lhe)\s+(?:preparo|scrivo|faccio|monto|faço)\s+(?:anche|também)\b(?=[^.!\n]{{0,160}}(?:{IT}|{PT}))[^.!\n]{{0,160}}\?|\bse\s+(?:mi\s+(?:mandi|dai|dici|passi|indichi)|você\s+me\s+(?:mandar|passar|disser|enviar))\b[^.?!\n]{{0,80}},\s*(?:eu\s+)?(?:lo\s+|la\s+|te\s+|ti\s+)?\w{{3,14}}o\b(?=[^?!\n]{{0,160}}(?:{IT}|{PT}))"
        rf"|\bje\s+(?:peux|pourrais)\s+(?:également|aussi|maintenant|ensuite)\s+\w++(?=[^?!\n]{{0,160}}{FR})[^?!\n]{{0,200}}(?:si\s+(?:besoin|nécessaire|utile|vous|tu)|souhait)|\b(?:dites|dis|indique[zs]?)-moi\b(?=[^.?!\n]{{0,200}}{FR})[^.?!\n]{{0,100}}(?:,|et)\s+je\s+(?:vous\s+|te\s+|l['’])?(?:\w+erai|ferai|pourrai|rédige|prépare|adapte)\b|\b(?:souhaites-tu|souhaitez-vous|veux-tu|voulez-vous|préfères-tu|préférez-vous)\s+(?:une|un|la|le|que)\b(?=[^.!\n]{{0,120}}(?:version|tableau|texte|pdf|résumé|traduction))[^.!\n]{{0,160}}\?"
        rf"|\b(?:dime|indícame|cuéntame|avísame)\b(?=[^.?!\n]{{0,200}}{ES})[^.?!\n]{{0,100}}(?:,|\by)\s+(?:te\s+|lo\s+|la\s+|los\s+)?(?:\w+aré|\w+eré|(?!dir)\w+iré|preparo|adapto|ajusto|redacto|escribo|genero)\b|¿(?:quieres|prefieres|deseas|te\s+interesa|te\s+gustaría)\s+(?:una|un|la|el|ver|que\s+(?:te\s+|lo\s+|la\s+)?(?!\w+mos\b)\w+)\b(?=[^.!\n]{{0,120}}{ES})[^.!\n]{{0,200}}\?|\bsi\s+(?:quieres|me\s+dices|te\s+parece)[^.?!\n]{{0,60}}[,—–-]\s*(?:te\s+|lo\s+|la\s+)?(?:armo|preparo|monto|paso|dejo|adapto|ajusto|convierto|escribo|redacto|hago)\b(?=[^?!\n]{{0,160}}{ES})"
        rf"|\b(?:dimmi|fammi\s+sapere|indicami)\b(?=[^.?!\n]{{0,200}}{IT})[^.?!\n]{{0,100}}(?:,|\be)\s+(?:ti\s+|lo\s+|la\s+|te\s+)?(?:\w+er[òo]|(?!dir)\w+ir[òo]|preparo|adatto|scrivo|creo|far[òo])\b|\b(?:vuoi|preferisci|desideri|ti\s+serve)\s+(?:una|un|anche|la|il)\b(?=[^.!\n]{{0,120}}{IT})[^.!\n]{{0,160}}\?"
        rf"|\b(?:me\s+diga|me\s+diz|me\s+avise|me\s+fala|diga)\b(?=[^.?!\n]{{0,200}}{PT})[^.?!\n]{{0,100}}(?:,|\be|\bque)\s+(?:eu\s+)?(?:te\s+|já\s+)?(?:\w+arei|\w+erei|(?!dir)\w+irei|preparo|adapto|ajusto|escrevo|monto|faço|gero|crio)\b|\b(?:quer|deseja|prefere)\s+(?:uma|um|também|a|o|ver)\b(?=[^.!\n]{{0,120}}{PT})[^.!\n]{{0,160}}\?|\bse\s+(?:quiser|preferir|precisar|desejar)[^.?!\n]{{0,40}}[,—–-]?\s*(?:eu\s+)?(?:monto|preparo|faço|gero|crio|adapto|ajusto|escrevo|transformo)\b(?=[^?!\n]{{0,160}}{PT})",
        """te preparo | te hago | te armo | te redacto | te escribo | te monto | te genero | te paso | si me | si tu | si vous | ti preparo | ti scrivo | ti faccio | te faço | se mi | se você | je peux | je pourrais | dites moi | dis moi | indiquez moi | indique moi | souhaites tu | souhaitez vous | veux tu | voulez vous | préfères tu | préférez vous | dime | indícame | cuéntame | avísame | quieres | prefieres | deseas
        | te interesa | te gustaría | si quieres | si me | si te | dimmi | fammi sapere | indicami | vuoi | preferisci | desideri | ti serve | me diga | me diz | me avise | me fala | diga | quer | deseja | prefere | se quiser | se preferir
        | se precisar | se desejar""",
        """Dites-moi le ton voulu et je rédigerai la suite. | ¿Quieres una versión más corta del texto? | Dimmi il pubblico e adatto il tono. | Se quiser, monto uma tabela com os prazos.
        | Souhaitez-vous une version plus courte ?""",
        """Dites-moi la vérité. | ¿Quieres un café? | Vuoi un gelato? | Se quiser, faço café. | Dime dónde estás.
        | Vuoi una lettera da Babbo Natale? | Quer um exemplo? Em 1911 o rio subiu. | Dime la hora y te llamaré.
        | Dime con quién andas y te diré quién eres. | Dimmi con chi vai e ti dirò chi sei.""",
    ),
    row(
        "offer",
        "more.hi",
        rf"(?:बताइए|बताएं|बताएँ|बता\s+दें|कहें)(?=[^।?!\n]{{0,200}}(?:{HI}|भाग))[^।?!\n]{{0,80}}(?:तो\s+|,\s*)?मैं\s[^।?!\n]{{0,120}}(?:दूँगा|दूंगा|दूँगी|करूँगा|करूंगा|बना\s+दूँ|लिख\s+दूँ|सकता|सकती)|क्या\s+(?:मैं|मै)\s[^।!\n]{{0,120}}(?:{HI})[^।!\n]{{0,40}}(?:दूँ|दूं|करूँ|करूं|लिखूँ|बनाऊँ|बनाऊं)[^।!\n]{{0,10}}\?|(?:चाहिए|चाहें)\s+तो\s+(?:मैं\s+)?(?:\S+\s+){{0,8}}?(?:{HI})[^।?!\n]{{0,60}}(?:दूँ|दूं|दूँगा|दूंगा|सकता|सकती)",
        "बताइए | बताएं | बताएँ | बता दें | कहें | क्या मैं | चाहिए तो | चाहें तो",
        "क्या मैं इसे तालिका में बदल दूँ? | बताइए किस भाग को बढ़ाना है, मैं लिख दूँगा। | चाहें तो मैं छोटा संस्करण भी लिख सकता हूँ।",
        "बताइए आप कैसे हैं। | क्या मैं अंदर आ सकता हूँ? | बताइए, मैं आपके लिए क्या कर सकता हूँ? | चाहें तो मैं चाय बना सकता हूँ।",
    ),
    row(
        "offer",
        "told.any",
        r"(?:lass\s+(?:es\s+)?mich\s+(?:gerne\s+|einfach\s+)?wissen|(?:sag|gib)\s+(?:mir\s+)?(?:gerne\s+|einfach\s+)?bescheid),?\s+(?:wenn|falls|ob)\b[^.!?\n]{0,80}(?:anpassung|änderung|ergänzung|kürz|version|umformulier|überarbeit|abschnitt)"
        r"|(?:n['’]hésite[zs]?\s+pas\s+à\s+me\s+(?:dire|indiquer|demander)|(?:dites|dis|faites|fais)-moi\s+(?:savoir\s+)?si)\b[^.!?\n]{0,60}(?:modification|ajustement|version|changement|raccourc|reformul|section)"
        r"|(?:avísame|dime|hazme\s+saber|házmelo\s+saber)\s+si\s+(?:\w+\s+){0,2}?(?:que\s+(?:te\s+|lo\s+|la\s+)?(?:ajuste|agregue|añada|modifique|cambie|amplíe|profundice|adapte|incluya|desarrolle|traduzca|reescriba)|(?:alg[uú]n\w*|más|otros?)\s+(?:cambio|ajuste|modificaci))"
        r"|(?:fammi\s+sapere|dimmi)\s+se\s[^.!?\n]{0,50}(?:modific|aggiust|version|approfond|riscriv|accorci)|(?:me\s+avise|avise-me|me\s+diga|é\s+só\s+avisar)\s+se\s[^.!?\n]{0,50}(?:ajust|mud[ae]|alter|modific|vers(?:ão|ões)|acrescent|adicion|detalh|reescrev)|\bposso\s+te\s+ajudar\s+a\s+(?:criar|montar|escrever|revisar|melhorar|estruturar|gerar|adaptar)\b"
        r"|(?:дай(?:те)?\s+знать|напиши(?:те)?|скажи(?:те)?),?\s+если\s[^.!?\n]{0,60}(?:измен|добав|поправ|доработ|уточн|сократ|расшир|перепис|скоррект)|如果(?:你|您)?(?:还)?(?:需要|想|觉得)(?=[^。\n]{0,40}(?:文[案章本字]|语气|措辞|标题|段落|大纲|润色|篇幅))[^。\n]{0,30}(?:修改|调整|补充|润色|改动)[^。\n]{0,20}(?:告诉我|随时|说一声)|(?:文章|文面|記事|原稿|表現|段落|トーン|見出し)[^。\n]{0,20}(?:修正|変更|追記|調整)(?:点|箇所)?(?:など)?(?:が|は)?(?:必要|ご希望|あり)[^。\n]{0,20}(?:お知らせ|教えて|お申し付け)",
        """mich wissen | bescheid | n hésitez | n hésite | dites moi | dis moi | faites moi | fais moi | avísame | dime | hazme saber | házmelo | fammi sapere | dimmi se | me avise | avise me | me diga | só avisar | te ajudar | дай знать | дайте знать
        | напиши | напишите | скажи | скажите | 如果 | 修正 | 変更 | 追記 | 調整""",
        """Lass mich wissen, wenn du weitere Anpassungen möchtest. | N'hésitez pas à me dire si vous souhaitez des modifications. | Avísame si necesitas que ajuste algo más.
        | Fammi sapere se hai bisogno di altre modifiche! | Me avise se quiser ajustar alguma coisa. | Дай знать, если нужно что-то изменить в тексте.""",
        "Lass mich wissen, wann du kommst. | Dites-moi si vous venez. | Dime si vienes. | Fammi sapere se piove. | 如果你需要修改设计方案，请随时告诉我 | 内容の変更が必要でしたら、受付までお知らせください。",
    ),
    row(
        "preamble",
        "more.zh",
        r"\A\W*(?:当然(?:可以)?|好的|没问题|可以(?:的)?|明白(?:了)?|收到|行)[！!，,。~～\s]{1,3}[^\n。]{0,24}(?:以下|下面|这里|这)(?:是|为|给|我|就)[^\n]{0,120}[：:]\W*\Z|\A\W*(?:下面|以下)(?:是|就是)?(?:我)?(?:为|给|帮)(?:你)[^。\n]{0,40}(?:的|：|:)|\A\W*(?:我)?(?:已经?|来)?(?:帮你|给你|为你)(?:把|将)?[^。\n]{0,40}(?:整理|写|改|润色|翻译|总结|梳理|优化|重写|补充)(?:好|完|成|了|一|如下)"
        r"|希望(?:这|以上)(?:份|篇|个|些|的)?[^。\n]{0,10}(?:文档|回答|解释|方案|代码|文案|大纲|草稿|总结)[^。\n]{0,12}(?:对你|能帮|有帮助|有所帮助)",
        "当然 | 好的 | 没问 | 可以 | 明白 | 收到 | 下面 | 以下 | 帮你 | 给你 | 为你 | 希望",
        "当然！以下是详细的解释： | 下面是为你整理的完整版本： | 我帮你把第二段改写好了。 | 希望这份文档对你有帮助！",
        "好的开始是成功的一半。 | 以下是获奖名单： | 希望你喜欢。 | 可以，这很好。",
    ),
    row(
        "offer",
        "shall.any",
        rf"{JA}[^。\n]{{0,40}}(?:まとめ|整理し|書き直し|作り|用意し|追加し|翻訳し|調整し|修正し|作成し|出力し|説明し)ましょうか|هل\s+(?:تريد|ترغب|تود|تحب)\s+(?:مني\s+|في\s+)?(?:أن\s+)?(?:أ\w+|إضافة|كتابة|إنشاء|إعداد|شرح|تحويل|توسيع|تلخيص|ترجمة|صياغة)[^.!\n]{{0,30}}(?:{AR}|جزء|أمثلة|خطوات|كود|الأكواد|تفاصيل)[^.!\n]{{0,120}}؟",
        "ょう | هل تريد | هل ترغب | هل تود | هل تحب",
        "この内容をPDFにまとめましょうか？ | هل تريد مني إضافة أمثلة عملية؟ | هل تود أن أشرح لك الجزء الثاني؟",
        "行きましょうか？ | هل تريد القهوة؟",
    ),
    hint_row(
        "offer_hint",
        "any",
        r"\b(?:soll\s+ich|möchtest\s+du|möchten\s+sie|wenn\s+du\s+(?:magst|möchtest|willst)|sag\s+(?:mir\s+)?(?:einfach\s+)?bescheid|gib\s+bescheid|welche\s+(?:version|variante|option)|lass\s+es\s+mich\s+wissen)\b|\b(?:souhaitez-vous|souhaites-tu|veux-tu|voulez-vous|si\s+(?:vous|tu)\s+(?:le\s+)?(?:souhaitez|veux|voulez|souhaites)|dites-moi|dis-moi|n['’]hésite[zs]?\s+pas)\b"
        r"|\b(?:si\s+(?:quieres|lo\s+deseas|necesitas)|quieres\s+que|te\s+gustaría|dime|avísame|puedo\s+también|también\s+puedo)\b|\b(?:se\s+(?:vuoi|preferisci)|vuoi\s+che|fammi\s+sapere|dimmi|posso\s+anche)\b|\b(?:se\s+(?:quiser|precisar|preferir)|quer\s+que|me\s+(?:avise|diga)|é\s+só\s+(?:avisar|falar|dizer|pedir)|posso\s+também|também\s+posso|qual\s+vai\s+ser)\b"
        r"|\b(?:если\s+(?:хотите|хочешь|нужно)|хотите|хочешь|могу\s+(?:также|ещё|еще)|напишите|скажите|дайте\s+знать)\b|如果(?:你|您)|需要我|要我|告诉我|随时|你想|您想|ご希望であれば|必要であれば|必要でしたら|お知らせください|教えてください|ましょうか|お気軽に|(?:إذا\s+(?:أردت|رغبت|أحببت)|هل\s+(?:تريد|ترغب|تود)|أخبرني|يمكنني)|(?:अगर|यदि)\s+आप|क्या\s+आप\s+चाह|बताइए|बताएं",
        """soll ich | möchtest du | möchten sie | wenn du | bescheid | welche version | welche variante | welche option | es mich | souhaitez vous | souhaites tu | veux tu | voulez vous | si vous | si tu | dites moi | dis moi | n hésitez
        | si quieres | si lo | si necesitas | quieres que | te gustaría | dime | avísame | puedo también | también puedo | se vuoi | se preferisci | vuoi che | fammi sapere | dimmi | posso anche | se quiser | se precisar | se preferir
        | quer que | me avise | me diga | é só | posso também | também posso | qual vai | если хотите | если хочешь | если нужно | хотите | хочешь | могу также | могу ещё | могу еще | напишите | скажите | дайте знать | 如果 | 要我 | 诉我
        | 随时 | 你想 | 您想 | 希望 | 必要 | 知ら | 教え | ょう | 気軽 | إذا أردت | إذا رغبت | إذا أحببت | هل تريد | هل ترغب | هل تود | أخبرني | يمكنني | अगर आप | यदि आप | क्या आप | बताइए | बताएं""",
        "Soll ich? | Dime si te sirve. | É só avisar! | 你想先看哪个？",
        "Er soll kommen. | O tempo vai mudar. | 天气很好。",
    ),
    hint_row(
        "preamble_hint",
        "any",
        rf"\A[\W_]{{0,8}}{_ASSENT}\s*[!,.:;—–-]+|\A\W*(?:{_ANNOUNCED})\s[^\n]{{0,200}}[:：]\W*\Z|\A\W*(?:好的|当然|没问题|明白|收到|以下是|下面是|这是|好[，,]|もちろん|承知|かしこまり|以下は|こちら)[^\n]{{0,200}}(?:[:：]\W*\Z|[！!。])",
        """gern | gerne | natürlich | selbstverständlich | klar | perfekt | verstanden | hier | anbei | bien sûr | avec plaisir | parfait | d accord | entendu | volontiers | très bien | absolument | certainement | voici | voilà | ci dessous
        | claro | por supuesto | con gusto | perfecto | entendido | excelente | desde luego | aquí | te dejo | te comparto | te presento | a continuación | certo | certamente | perfetto | volentieri | d accordo | ecco | ecco | di seguito
        | com certeza | perfeito | com prazer | ótimo | aqui | segue | abaixo | конечно | разумеется | отлично | хорошо | с удовольствием | без проблем | готово | вот | ниже | держи | بالتأكيد | بالطبع | طبعًا | طبعا | حسنًا | ممتاز | بكل سرور
        | إليك | فيما يلي | هذا | هذه | ज़रूर | जरूर | बिल्कुल | बिलकुल | अवश्य | ठीक है | यहाँ | यहां | नीचे | प्रस्तुत | रहा | 好的 | 当然 | 没问 | 明白 | 收到 | 以下 | 下面 | 这是 | もち | 承知 | かし | こち""",
        "Gerne! | Voici un exemple : | 以下是三个标题：",
        "Ich komme gern. | 这本书很好 | Le voici.",
    ),
)
