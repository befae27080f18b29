"""Rules about offers and requests outside English: the next piece of work, or the material for it."""

# ruff: noqa: E501  a pattern reads best with one alternative to a line

from cleaner.rules.chatter_stems import AR, DE, ES, FR, HI, IT, JA, PT, RU, ZH, row
from cleaner.rules.rule import Rule

_OFFER = (
    row(
        "offer",
        "de",
        rf"\b(?:wenn|falls)\s+(?:du|sie|ihr|gewünscht|es\s+hilft)\b[^.?!,]{{0,30}},?\s+(?:kann|könnte|werde|würde|passe|schreibe|erstelle|formuliere|kürze|mache|ergänze|übersetze|baue|fasse)\s+ich\b(?=[^?!]{{0,260}}(?:{DE}|\bnoch\s*:))"
        rf"|\b(?:soll\s+ich|(?:möchtest\s+du|möchten\s+sie|willst\s+du|wollen\s+sie),?\s+dass\s+ich)\b(?=[^.!]{{0,260}}{DE})[^!]{{0,300}}\?"
        rf"|\b(?:gerne?\s+)?kann\s+ich\s+(?:dir|ihnen)\s+(?:gerne?\s+|auch\s+|noch\s+|daraus\s+|dazu\s+){{1,3}}(?=[^?!]{{0,200}}{DE})(?=[^?!]{{0,200}}(?:schreib|formulier|erstell|kürz|zusammenfass|übersetz|überarbeit|generier|entwerf|ausarbeit|machen))"
        rf"|\bsag(?:en\s+sie)?\s+(?:mir\s+)?(?:einfach\s+)?(?:bescheid|kurz)?,?\s*(?:ob|wenn|welche[nrs]?)\s+(?:ich(?=[^.?!]{{0,160}}{DE})|option|version|variante|fassung)\b",
        "wenn du | wenn sie | falls du | falls sie | falls gewünscht | wenn gewünscht | soll ich | dass ich | kann ich | bescheid | sag mir | sag einfach | sagen sie",
        """Wenn du möchtest, kann ich den zweiten Absatz noch kürzen. | Soll ich daraus eine Tabelle machen?
        | Möchten Sie, dass ich den Text für die Printausgabe umformuliere? | Sag einfach Bescheid, welche Version du brauchst.""",
        "Wenn Sie möchten, können wir einen Termin vereinbaren. | Soll ich dir einen Tee machen? | Wenn du magst, kann ich dich abholen. | Gerne kann ich Ihnen dazu auch ein Beispiel aus meiner Praxis geben. | Soll ich euch im nächsten Beitrag die Rückseite zeigen? | Sag Bescheid, wenn ich dich abholen soll.",
    ),
    row(
        "offer",
        "fr",
        rf"\bsi\s+(?:vous\s+(?:le\s+)?(?:souhaitez|voulez|désirez|préférez)|tu\s+(?:le\s+)?(?:veux|souhaites|préfères)|besoin|cela\s+vous\s+aide)\b[^.?!,]{{0,20}},?\s+je\s+(?:peux|pourrais|pourrai|vous|te|suis)\b(?=[^?!]{{0,260}}{FR})"
        rf"|\b(?:souhaitez-vous|voulez-vous|aimeriez-vous|veux-tu|souhaites-tu|aimerais-tu)\s+que\s+je\b(?=[^.!]{{0,260}}(?:{FR}|fasse\s+cela))[^!]{{0,300}}\?"
        rf"|\bje\s+peux\s+(?:aussi|également)\s+(?:vous\s+|te\s+)?\w++(?=[^?!]{{0,120}}{FR})[^?!]{{0,160}}(?:si\s+(?:vous|tu)|dites-moi|dis-moi)"
        rf"|\b(?:dites|dis)-moi\s+si\s+(?:vous|tu)\s+\w+\s+que\s+je\b(?=[^.!]{{0,160}}{FR})",
        "si vous | si tu | si besoin | souhaitez vous | voulez vous | aimeriez vous | veux tu | souhaites tu | aimerais tu | je peux | dites moi | dis moi",
        """Si vous le souhaitez, je peux raccourcir le texte pour le bandeau. | Souhaitez-vous que je rédige une version plus courte ?
        | Dis-moi si tu veux que je traduise la légende.""",
        "Si vous le souhaitez, nous pouvons vous rappeler. | Voulez-vous que je vous serve du café ? | Si tu veux, je peux venir demain. | Si tu veux, je peux te prêter mon exemplaire du guide.",
    ),
    row(
        "offer",
        "es",
        rf"\bsi\s+(?:quieres|lo\s+deseas|deseas|lo\s+prefieres|prefieres|te\s+(?:sirve|interesa)|gustas|quiere|lo\s+desea|desea)\b[^.?!,]{{0,20}},?\s+(?:también\s+)?(?:te\s+|le\s+)?(?:puedo|podría|preparo|escribo|hago|redacto|genero)\b(?=[^?!]{{0,260}}{ES})"
        rf"|¿(?:quieres|te\s+gustaría|deseas|prefieres|quiere|le\s+gustaría|desea)\s+que\s+(?:te\s+|le\s+|lo\s+|la\s+)?(?!\w+[ae]mos\b)\w++(?=[^!.]{{0,260}}{ES})[^!]{{0,300}}\?"
        rf"|\b(?:dime|avísame|hazme\s+saber)\s+si\s+(?:quieres|deseas|necesitas)\s+que\s+(?:lo|la|te|los|las)\b(?=[^.!]{{0,160}}{ES})"
        rf"|\bpuedo\s+también\s+\w++(?=[^?!]{{0,120}}{ES})|\btambién\s+puedo\s+\w++(?=[^?!]{{0,120}}{ES})[^?!]{{0,160}}\b(?:si\s+(?:quieres|lo\s+deseas)|dime|avísame)",
        "si quieres | si lo | si deseas | si prefieres | si te | si quiere | si desea | quieres que | gustaría que | deseas que | prefieres que | quiere que | desea que | dime si | avísame si | hazme saber | puedo también | también puedo",
        """Si quieres, puedo convertir el texto en una tabla. | ¿Te gustaría que redacte una versión más corta?
        | Dime si quieres que lo adapte a otro tono.""",
        "Si quieres, puedo recogerte en la estación. | ¿Quieres que vayamos al cine? | Si lo desea, podemos enviarle el catálogo. | Si quieres, puedo mandarte una carta. | Dime si quieres que te guarde una entrada.",
    ),
    row(
        "offer",
        "it",
        rf"\bse\s+(?:vuoi|preferisci|ti\s+serve|lo\s+desideri|desideri|vuole|lo\s+desidera)\b[^.?!,]{{0,20}},?\s+(?:ti\s+|le\s+)?(?:ci\s+|lo\s+|la\s+)?(?:posso|potrei|preparo|scrivo|aggiungo|faccio|taglio|trasformo|accorcio|riscrivo)\b(?=[^?!]{{0,260}}{IT})"
        rf"|\b(?:vuoi|preferisci|desideri|vuole|ti\s+andrebbe)\s+che\s+(?:io\s+|te\s+|ti\s+|lo\s+|la\s+)?(?!\w+iamo\b)\w++(?=[^!.]{{0,260}}{IT})[^!]{{0,300}}\?"
        rf"|\bposso\s+anche\s+\w++(?=[^?!]{{0,160}}{IT})[^?!]{{0,200}}\b(?:se\s+(?:vuoi|preferisci)|fammi\s+sapere|dimmi)"
        rf"|\b(?:fammi\s+sapere|dimmi)\s+(?:se\s+vuoi\s+che(?=[^.!]{{0,160}}{IT})|quale\s+(?:versione|opzione)|da\s+quale\s+(?:sezione|parte|capitolo)\s+(?:iniziamo|partiamo))",
        "se vuoi | se preferisci | se ti | se lo | se desideri | se vuole | vuoi che | preferisci che | desideri che | vuole che | andrebbe che | posso anche | fammi sapere | dimmi se | dimmi quale | dimmi da",
        """Se vuoi, posso riscrivere il secondo paragrafo. | Vuoi che prepari una versione più breve del testo?
        | Fammi sapere quale versione preferisci.""",
        "Se vuoi, posso passare a prenderti. | Vuoi che andiamo al mare? | Se lo desidera, possiamo richiamarla. | Se vuoi, posso farti da guida.",
    ),
    row(
        "offer",
        "pt",
        rf"\bse\s+(?:quiser|você\s+(?:quiser|preferir|desejar)|desejar|preferir|quiseres|preferires|precisar)\b[^.?!,]{{0,20}},?\s+(?:eu\s+)?(?:também\s+)?(?:te\s+|lhe\s+)?(?:posso|poderia|preparo|escrevo)\b(?=[^?!]{{0,260}}{PT})"
        rf"|\b(?:quer|gostaria|deseja|prefere|queres|gostarias)\s+(?:de\s+)?que\s+eu\b(?=[^!.]{{0,260}}{PT})[^!]{{0,300}}\?"
        rf"|\b(?:posso\s+também|também\s+posso)\s+\w++(?=[^?!]{{0,160}}{PT})[^?!]{{0,200}}\b(?:se\s+quiser|é\s+só|me\s+(?:avise|diga))"
        rf"|\b(?:diga|avise|me\s+(?:diga|avise))\s+se\s+(?:quer|você\s+quer|deseja|prefere)\s+que\s+eu\b(?=[^.!]{{0,160}}{PT})",
        "se quiser | se você | se desejar | se preferir | se quiseres | se preferires | se precisar | que eu | posso também | também posso | diga se | avise se",
        """Se quiser, posso transformar o texto em uma tabela. | Quer que eu escreva uma versão mais curta?
        | Me avise se quer que eu ajuste o tom.""",
        "Se quiser, posso te buscar na estação. | Quer que eu feche a janela? | Se desejar, podemos enviar o catálogo. | Se quiser, posso te mandar a lista de preços.",
    ),
    row(
        "offer",
        "ru",
        rf"(?:если\s+(?:хотите|хочешь|нужно|желаете|надо|потребуется|вам\s+удобно)|при\s+желании|по\s+желанию)[^.?!,]{{0,30}},?\s+(?:я\s+)?(?:также\s+|ещё\s+|еще\s+)?(?:могу|смогу|мог\s+бы|помогу|подготовлю|напишу|сделаю)\b(?=[^?!]{{0,260}}{RU})"
        rf"|(?:хотите|хочешь|желаете),?\s+(?:чтобы\s+)?я\s+(?=[^.!]{{0,260}}{RU})[^!]{{0,300}}\?"
        rf"|\bмогу\s+(?:также|ещё|еще)\s+\w++(?=[^?!]{{0,200}}{RU})[^?!]{{0,220}}(?:скажите|напишите|дайте\s+знать|если\s+(?:хотите|нужно)|скажи|напиши)",
        "если хотите | если хочешь | если нужно | если желаете | если надо | если потребуется | если вам | при желании | по желанию | хотите чтобы | хочешь чтобы | хотите я | хочешь я | желаете чтобы | могу также | могу ещё | могу еще",
        """Если хотите, могу сократить второй абзац. | Хотите, чтобы я переписал текст в деловом стиле?
        | При желании могу сделать таблицу.""",
        "Если хотите, мы вам перезвоним. | Хочешь, я налью чаю? | Если хотите, могу вас подвезти. | Если хотите, могу рассказать о главных достопримечательностях.",
    ),
    row(
        "offer",
        "zh",
        rf"(?:如果你?您?(?:愿意|需要|希望|想要|想)|若(?:你|您)?(?:需要|愿意|希望)|如(?:有)?需要?)[^。！？]{{0,24}}[，,]?\s*我(?:也|还|可以|能|来|会|就)(?=[^。！？]{{0,160}}{ZH})"
        rf"|如果(?:你|您)?(?:愿意|需要|希望)[，,]\s*我(?:可以|能)[^。！？]{{0,8}}帮(?:你|您)[^。！？]{{0,12}}[：:]\s*\Z"
        rf"|如果(?:你|您)?(?:希望|需要|想让|想要)我(?=[^。！？]{{0,100}}{ZH})[^。！？]{{0,160}}(?:告诉我|说一声|请说|请告知|随时)"
        rf"|(?:需要|要不要|是否需要|是否要|想让|希望)我[^。！？]{{0,120}}{ZH}[^。！？]{{0,60}}(?:吗|呢|[？?])"
        rf"|你(?:更)?想(?:先|往|要|让我)(?=[^。！？]{{0,140}}{ZH})[^。！？]{{0,80}}还是[^。！？]{{0,60}}[？?]|(?:只要|直接)(?:说一声|告诉我)(?=[^。！？]{{0,80}}{ZH})",
        "愿意 | 需要 | 希望 | 想要 | 想让 | 你想 | 更想 | 要不 | 一声 | 诉我",
        "如果你愿意，我可以把第二段改写得更短。 | 需要我把它整理成表格吗？ | 如果您需要，我还可以写一份摘要。 | 你想先看表格还是先看摘要？",
        "如果您需要帮助，请致电客服。 | 如果你愿意，我们明天去爬山。 | 需要我帮你拿行李吗？ | 如果需要，我会在下一章详细说明。 | 你想要咖啡还是茶？",
    ),
    row(
        "offer",
        "ja",
        rf"(?:ご希望(?:であれば|でしたら|なら|があれば)|必要(?:であれば|でしたら|なら)|よろしければ|ご要望があれば)、?(?=[^。]{{0,200}}{JA})[^。]{{0,220}}(?:できます|可能です|いたします|します|しますので|ましょうか|ますか|追記し)"
        rf"|{JA}[^。]{{0,40}}(?:(?:いたし|し|進め|作り)ましょうか|いたしますか)[？?。]|どれを(?=[^。]{{0,30}}{JA})[^。]{{0,30}}(?:ましょうか|ますか)",
        "希望 | 必要 | 要望 | 宜し | ろし | ょう | ます",
        "ご希望であれば、二段落目を短く書き直すこともできます。 | 必要であれば、表のサンプルも作成します。 | 要約も作成しましょうか？",
        "ご希望であれば、当社の担当者がお伺いします。 | 必要であれば傘をお持ちください。 | 明日は晴れますか？ | 必要であれば、図書館の係員がご案内いたします。 | ご希望でしたら、代表番号までお電話いただければ対応いたします。 | 例年通り開催いたしますか？ | 必要であれば、表面を軽く研磨します。",
    ),
    row(
        "offer",
        "ar",
        rf"(?:إذا|إن|لو)\s+(?:أردت|رغبت|أحببت|كنت\s+ترغب|كنت\s+تريد|احتجت|شئت)[^.؟!،]{{0,30}}[،,]?\s*(?:ف?يمكنني|أستطيع|أقدر|بإمكاني|سأ\w+|فسأ\w+)(?=[^؟!]{{0,260}}{AR})"
        rf"|هل\s+(?:تريد(?:ني)?|ترغب|تود|تحب)\s+(?:في\s+)?أن\s+أ\w++(?=[^!.]{{0,200}}{AR})[^!.]{{0,260}}؟"
        rf"|(?:أخبرني|أعلمني)\s+(?:إذا|إن|أي|أيّ|بأي)\s+[^.!]{{0,120}}{AR}",
        "إذا أردت | إذا رغبت | إذا أحببت | إذا كنت | إذا احتجت | إذا شئت | إن أردت | إن رغبت | إن شئت | لو أردت | لو أحببت | لو رغبت | هل تريد | هل تريدني | هل ترغب | هل تود | هل تحب | أخبرني إذا | أخبرني أي | أخبرني إن | أعلمني إذا",
        "إذا أردت، يمكنني إعادة صياغة الفقرة الثانية. | هل تريدني أن أكتب نسخة أقصر؟ | إذا رغبت، يمكنني تحويل النص إلى جدول.",
        "إذا أردت، يمكننا الاتصال بك غدًا. | هل ترغب في أن تكون طبيبًا؟ | إذا أردت، يمكنني أن أوصلك إلى المحطة. | إذا أردت، يمكنني أن أرسل لك قائمة الأسعار.",
    ),
    row(
        "offer",
        "hi",
        rf"(?:यदि|अगर)\s+(?:आप|आपको|तुम|तुम्हें)\s+(?:चाहें|चाहे|चाहो|चाहते|चाहती|चाहिए|ज़रूरत|जरूरत)[^।?!,]{{0,30}},?\s*(?:तो\s+)?(?:मैं|मै)\s(?=[^।?!]{{0,160}}{HI})"
        rf"|क्या\s+(?:आप|तुम)\s+(?:चाहते|चाहती|चाहेंगे|चाहेंगी|चाहोगे)\s+(?:हैं\s+|हो\s+)?कि\s+(?:मैं|मै)\s(?=[^।!]{{0,160}}{HI})"
        rf"|(?:मैं|मै)\s[^।?!]{{0,160}}{HI}[^।?!]{{0,60}}(?:सकता|सकती)\s+(?:हूँ|हूं)[^।?!]{{0,40}}(?:बताइए|बताएं|कहें|चाहें)",
        "आप चाहें | आप चाहे | आपको चाहिए | तुम चाहो | आप चाहते | आप चाहती | आप चाहेंगे | आपको ज़रूरत | आपको जरूरत | सकता हूँ | सकता हूं | सकती हूँ | सकती हूं",
        "यदि आप चाहें, तो मैं दूसरा पैराग्राफ छोटा कर सकता हूँ। | क्या आप चाहते हैं कि मैं इसे तालिका में बदल दूँ? | अगर आप चाहें तो मैं एक सारांश भी लिख सकता हूँ।",
        "यदि आप चाहें, तो हम आपको फोन करेंगे। | क्या आप चाहते हैं कि बारिश हो? | अगर आप चाहें तो मैं आपको स्टेशन छोड़ दूँगा। | अगर आप चाहें तो मैं आपके लिए चाय बना सकता हूँ।",
    ),
)

_QUESTION = (
    row(
        "question",
        "de",
        r"\b(?:bitte\s+)?(?:gib|gebe?n\s+sie|sende?n?\s*(?:sie)?|schicke?n?\s*(?:sie)?|teile?n?\s*(?:sie)?|füge?n?\s*(?:sie)?|nenne?n?\s*(?:sie)?)\s+(?:mir\s+)?(?:bitte\s+)?(?:den|das|die|deinen|ihren)\s+(?:\w+\s+)?(?:text|titel|artikel|inhalt|abschnitt|thema|stichwort)\b[^.?!]{0,80}\b(?:übersetz|umschreib|überarbeit|zusammenfass|ich\s+(?:kann|soll)|möchtest|möchten)|\bwelche[ns]?\s+(?:version|variante|abschnitt|teil|option)\b[^.!]{0,40}\bich\s+(?:zuerst|als\s+nächstes|\w+\s+(?:ausarbeit|überarbeit|schreib))",
        "den text | das thema | den titel | den artikel | den inhalt | deinen text | ihren text | den abschnitt | welche version | welche variante | welchen abschnitt | welchen teil | welche option | mir den | mir das",
        "Bitte gib mir den Text, den ich übersetzen soll. | Senden Sie mir bitte den Artikel, den ich zusammenfassen soll. | Welchen Abschnitt soll ich zuerst überarbeiten?",
        "Bitte senden Sie den Text an die Redaktion. | Welche Version gefällt dir?",
    ),
    row(
        "question",
        "fr",
        r"\b(?:veuillez|merci\s+de|pouvez-vous|pourriez-vous|peux-tu)\s+(?:me\s+)?(?:fournir|envoyer|coller|partager|transmettre|communiquer|indiquer)\s+(?:le|la|un|votre|ton)\s+(?:\w+\s+)?(?:texte|titre|article|contenu|sujet|passage)\b[^.?!]{0,80}\b(?:tradui|résum|réécri|reformul|rédig|je\s+puisse|souhaitez|voulez)|\bpar\s+(?:quelle?|lequel|laquelle)\s+(?:\w+\s+)?(?:souhaitez-vous|voulez-vous|veux-tu)\s+(?:que\s+je\s+)?commenc",
        "veuillez fournir | veuillez me | veuillez envoyer | veuillez coller | veuillez partager | merci de | pouvez vous | pourriez vous | peux tu | par quelle | par quel | par laquelle | par lequel",
        "Veuillez fournir le texte à traduire. | Pouvez-vous me transmettre le texte que vous souhaitez résumer ? | Merci de coller le contenu que vous voulez reformuler.",
        "Veuillez fournir une pièce d'identité. | Merci de votre visite.",
    ),
    row(
        "question",
        "es",
        r"\bpor\s+favor,?\s+(?:proporciona|proporcione|comparte|comparta|envía(?:me)?|envíe(?:me)?|pega|indica|facilita)\s+(?:me\s+)?(?:el|la|un|tu)\s+(?:\w+\s+)?(?:texto|título|artículo|contenido|tema|fragmento)\b[^.?!]{0,80}\b(?:tradu|resum|reescrib|reformul|redact|pueda|quieres|deseas)|¿(?:cuál|por\s+cuál|con\s+cuál|qué\s+(?:versión|opción|parte))\b[^.!]{0,60}\b(?:quieres|prefieres|te\s+gustaría)\s+que\s+(?:\w+\s+)?(?:empiece|desarrolle|amplíe|redacte|escriba|haga)",
        "por favor | quieres que | prefieres que | gustaría que",
        "Por favor, proporciona el texto que deseas traducir. | Por favor, comparte el artículo que quieres resumir. | ¿Qué parte quieres que desarrolle primero?",
        "Por favor, envíe el texto a la redacción. | ¿Qué parte quieres comer?",
    ),
    row(
        "question",
        "it",
        r"\b(?:per\s+favore,?\s+)?(?:fornisci(?:mi)?|fornisca|inviami|incolla|condividi|indicami|mandami)\s+(?:per\s+favore\s+)?(?:il|la|un|lo)\s+(?:tuo\s+|tua\s+)?(?:testo|titolo|articolo|contenuto|argomento|brano)\b[^.?!]{0,80}\b(?:trad|riassum|riscriv|riformul|vuoi|desideri|posso|possa)|\bquale\s+(?:versione|opzione|parte|sezione)\s+(?:vuoi|preferisci)\s+che\b",
        "il testo | il titolo | il contenuto | il tuo | il brano | un testo | quale versione | quale opzione | quale parte | quale sezione | articolo",
        "Per favore, fornisci il testo che vuoi tradurre. | Inviami il contenuto che desideri riassumere. | Quale sezione vuoi che sviluppi per prima?",
        "Inviami il testo entro lunedì. | Quale versione preferisci?",
    ),
    row(
        "question",
        "pt",
        r"\bpor\s+favor,?\s+(?:forneça|envie|compartilhe|cole|informe|partilhe)\s+(?:me\s+)?(?:o|a|um|seu|sua)\s+(?:\w+\s+)?(?:texto|título|artigo|conteúdo|tema|trecho)\b[^.?!]{0,80}\b(?:trad|resum|reescrev|reformul|redig|possa|deseja|quer|gostaria)|\bqual\s+(?:versão|opção|parte|seção)\s+(?:você\s+)?(?:quer|prefere|gostaria)\s+(?:de\s+)?que\s+eu\b",
        "por favor | qual versão | qual opção | qual parte | qual seção",
        "Por favor, forneça o texto que deseja traduzir. | Por favor, envie o artigo que você quer resumir. | Qual parte você quer que eu desenvolva primeiro?",
        "Por favor, envie o texto à redação. | Qual parte você prefere?",
    ),
    row(
        "question",
        "ru",
        r"\bпожалуйста,?\s+(?:предоставьте|пришлите|отправьте|укажите|вставьте|дайте|напишите|предоставь|пришли|скинь(?:те)?)\s+(?:мне\s+)?(?:\w+\s+)?(?:текст|заголовок|тему|статью|содержание|фрагмент|название)\b[^.?!]{0,80}(?:перев[её]?[сд]|переписа|сократи|обработа|который|чтобы\s+я|написа)|\b(?:с\s+какого|с\s+какой|какой|какую)\s+(?:\w+\s+)?(?:мне\s+)?(?:начать|сделать|подготовить|расписать)\s*[^.!]{0,40}\?",
        "пожалуйста | мне начать | мне сделать | мне подготовить | мне расписать",
        "Пожалуйста, предоставьте текст, который нужно перевести. | Пожалуйста, пришлите тему, чтобы я мог написать статью. | С какого раздела мне начать?",
        "Пожалуйста, пришлите текст в редакцию. | С какого дня начать диету, решать врачу.",
    ),
    row(
        "question",
        "zh",
        r"请(?:您|你)?(?:提供|发送|发给我|告诉我|粘贴|给出|分享)(?:一下)?[^。！？]{0,30}(?:文本|内容|标题|文章|主题|原文|句子)[^。！？]{0,40}(?:翻译|改写|润色|总结|我(?:才能|可以|就|会|来|将)|以便我)|请(?:您|你)?提供(?:需要|要|您想要?|你想要?|您希望|你希望|想要)(?:我)?(?:翻译|改写|总结|润色|处理)的",
        "请提 | 请您 | 请你 | 请发 | 请告 | 请粘 | 请给 | 请分",
        "请提供需要翻译的文本。 | 请您提供文章标题，我才能开始撰写。 | 请告诉我原文内容，以便我改写。 | 请提供您想要翻译的文本。",
        "请提供身份证复印件。 | 请您把文章发到编辑部。",
    ),
    row(
        "question",
        "ja",
        r"(?:翻訳|要約|書き直|添削|修正)(?:する|したい|してほしい|が必要な|し|を希望される)[^。]{0,20}(?:テキスト|文章|内容|原文|記事)[^。]{0,20}(?:提供|送|入力|貼り|教え|共有)[^。]{0,20}(?:ください|いただけ|お願い)",
        "翻訳 | 要約 | 書き | 添削 | 修正",
        "翻訳するテキストを提供してください。 | 要約したい文章をお送りください。 | 修正が必要な内容を貼り付けてください。",
        "翻訳は専門家にお願いしてください。 | 文章を提出してください。",
    ),
    row(
        "question",
        "ar",
        r"(?:يرجى|الرجاء|من\s+فضلك)[،,]?\s+(?:تزويدي|تقديم|إرسال|مشاركة|توفير|لصق|زودني|أرسل|قدّم)\s+(?:لي\s+)?(?:ب)?(?:ال)?(?:نص|عنوان|مقال|محتوى|موضوع|بالنص|بالعنوان|بالمحتوى)\b[^.؟!]{0,80}(?:ترجم|تلخيص|صياغ|كتاب|حتى\s+أ|لأتمكن|تريد|ترغب)",
        "يرجى تقديم | يرجى إرسال | يرجى تزويدي | يرجى مشاركة | يرجى توفير | الرجاء تقديم | الرجاء إرسال | الرجاء تزويدي | من فضلك",
        "يرجى تقديم النص الذي تريد ترجمته. | الرجاء إرسال المحتوى الذي ترغب في تلخيصه. | يرجى تزويدي بالنص حتى أتمكن من ترجمته.",
        "يرجى إرسال النص إلى هيئة التحرير. | من فضلك، اجلس.",
    ),
    row(
        "question",
        "hi",
        r"कृपया\s+(?:मुझे\s+)?(?:वह\s+|अपना\s+|आपका\s+)?(?:पाठ|टेक्स्ट|शीर्षक|लेख|सामग्री|विषय)\s+(?:प्रदान|भेज|साझा|दें|बता)[^।?!]{0,100}(?:अनुवाद|सारांश|लिख|ताकि\s+मैं|चाहते)|कृपया\s+[^।?!]{0,60}(?:अनुवाद|सारांश)[^।?!]{0,30}(?:पाठ|टेक्स्ट|सामग्री)[^।?!]{0,20}(?:प्रदान|भेजें|साझा|दें)",
        "कृपया पाठ | कृपया मुझे | कृपया वह | कृपया अपना | कृपया शीर्षक | कृपया टेक्स्ट | कृपया लेख | कृपया सामग्री",
        "कृपया वह पाठ प्रदान करें जिसका अनुवाद चाहते हैं। | कृपया मुझे शीर्षक भेजें ताकि मैं लेख लिख सकूँ। | कृपया अपना टेक्स्ट साझा करें ताकि मैं अनुवाद कर सकूँ।",
        "कृपया पाठ ध्यान से पढ़ें। | कृपया मुझे क्षमा करें।",
    ),
)

RULES: tuple[Rule, ...] = _OFFER + _QUESTION
