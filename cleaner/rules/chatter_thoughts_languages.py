"""Rules about thoughts outside English: a reasoning model tells itself what its user wants.

Papers about software say what a user wants, too. Sure is who begins with assent ("Okay, der Nutzer möchte …"), who
speaks of himself ("quiere que yo …"), or whose user asks for a text.
"""

# ruff: noqa: E501  a pattern reads best with one alternative to a line

from cleaner.rules.chatter_stems import hint_row, row
from cleaner.rules.rule import Rule


def _thought(assent: str, wants: str, asks: str, plans: str) -> str:
    """Make a pattern of lines that begin with assent and what the user wants, or with the user who asks for a text.

    Sure is what the user wants, too, where a sentence about what the speaker will do follows.
    """
    begins = rf"\A\W{{0,8}}(?:(?:{assent})[\s,.:!…–—-]{{1,3}}){{1,3}}(?:{wants})|\A\W{{0,8}}(?:{asks})"
    return rf"{begins}|\A\W{{0,8}}(?:{wants})[^\n]{{0,240}}?[.!…,]\s[^\n]{{0,60}}?(?:{plans})"


RULES: tuple[Rule, ...] = (
    row(
        "thinking",
        "de",
        _thought(
            r"okay|ok|gut|also|hmm?|alles\s+klar|moment|zuerst|mal\s+sehen|schauen\s+wir\s+mal",
            r"(?:möchte\s+|will\s+)?der\s+(?:nutzer|benutzer|user)\s+(?:möchte|will|fragt|bittet|braucht|verlangt|wünscht|hat\s+(?:mich|mir|gefragt|geschrieben)|ein|dass)\b",
            r"der\s+(?:nutzer|benutzer|user)\s+(?:möchte|will|bittet|fragt|wünscht|hat)\b[^.?!\n]{0,120}\b(?:dass\s+ich|mich\s+(?:gebeten|um)|ich\s+soll\w*|(?:bittet|gebeten)\s+um\s+[^.?!\n]{0,40}(?:text|artikel|zusammenfassung|übersetzung|aufsatz|gedicht|überarbeitung))",
            r"\b(?:ich\s+(?:muss|sollte|soll|werde|fange|beginne)|(?:muss|sollte|werde)\s+ich)\b",
        ),
        "der nutzer | der benutzer | der user",
        "Okay, der Nutzer möchte einen Text über Bienen. | Also, der Benutzer fragt nach einer kürzeren Fassung. | Der Nutzer möchte, dass ich den Absatz kürze.",
        "Der Nutzer möchte seinen Text speichern. | Gut für den Nutzer: Es gibt eine App. | Der Benutzer bittet den Verwalter um ein Passwort.",
    ),
    row(
        "thinking",
        "fr",
        _thought(
            r"ok|okay|bon|bien|alors|d['’]accord|voyons|très\s+bien|hmm?|donc",
            r"l['’]utilisateur\s+(?:veut|demande|souhaite|me\s+demande|a\s+demandé|m['’]a\s+demandé|voudrait|cherche)\b",
            r"l['’]utilisateur\s+(?:me\s+demande|m['’]a\s+demandé|(?:veut|souhaite|voudrait)\s+que\s+je|demande\s+(?:de\s+)?(?:un\s+|une\s+|le\s+|la\s+)?(?:résumé|traduction|article|rédiger|rédaction|réécri\w+|reformul\w+|traduire|poème|résumer))\b",
            r"\bje\s+(?:dois|vais|devrais)\b",
        ),
        "l utilisateur",
        "L'utilisateur demande un résumé du texte. | Bon, l'utilisateur veut une introduction plus courte. | L'utilisateur souhaite que je traduise la lettre.",
        "L'utilisateur demande un mot de passe. | L'utilisateur veut aller vite. | Bien, l'utilisateur averti le sait.",
    ),
    row(
        "thinking",
        "es",
        _thought(
            r"vale|bien|bueno|ok|okay|de\s+acuerdo|veamos|a\s+ver|entonces|hmm?",
            r"el\s+usuario\s+(?:quiere|pide|me\s+pide|me\s+ha\s+pedido|ha\s+pedido|solicita|pregunta|necesita|busca|está\s+pidiendo)\b",
            r"el\s+usuario\s+(?:me\s+(?:pide|ha\s+pedido|pregunta)|quiere\s+que\s+(?:yo\s+)?(?:le\s+)?(?:escrib|redact|traduz|resum|reescrib|expliqu|gener)\w+|(?:pide|solicita)\s+(?:un\s+|una\s+|que\s+se\s+)?(?:resumen|traducción|artículo|redact\w+|reescrib\w+|ensayo|poema|texto\s+sobre))\b",
            r"\b(?:voy\s+a|debo|debería|tengo\s+que|empezaré)\b",
        ),
        "el usuario",
        "Bien, el usuario quiere un artículo sobre abejas. | El usuario quiere un artículo. Voy a empezar por el aceite. | El usuario quiere que redacte una carta formal. | El usuario me pide un tono más cercano.",
        "El usuario quiere pagar con tarjeta. | El usuario pide un taxi. | Bien para el usuario: no hay colas.",
    ),
    row(
        "thinking",
        "it",
        _thought(
            r"ok|okay|va\s+bene|bene|allora|dunque|vediamo|certo|hmm?",
            r"l['’]utente\s+(?:vuole|chiede|mi\s+chiede|ha\s+chiesto|mi\s+ha\s+chiesto|desidera|cerca|sta\s+chiedendo)\b",
            r"l['’]utente\s+(?:mi\s+(?:chiede|ha\s+chiesto)|vuole\s+che\s+(?:io\s+)?(?:scriva|rediga|traduca|riassuma|riscriva|spieghi|generi)|chiede\s+(?:di\s+)?(?:un\s+|una\s+)?(?:riassunto|traduzione|articolo|scrivere|riscrivere|riassumere|tradurre|poesia|testo\s+su\w*))\b",
            r"\b(?:devo|dovrei|comincerò|inizierò|comincio)\b",
        ),
        "l utente",
        "Allora, l'utente vuole un testo sulle api. | L'utente vuole un testo sulle api. Devo essere breve. | L'utente chiede un riassunto dell'articolo. | L'utente vuole che riscriva il secondo paragrafo.",
        "L'utente chiede un rimborso. | L'utente vuole risparmiare. | Bene per l'utente: costa meno.",
    ),
    row(
        "thinking",
        "pt",
        _thought(
            r"ok|okay|certo|bem|bom|então|vamos\s+ver|tudo\s+bem|beleza|hmm?",
            r"o\s+(?:usuário|utilizador)\s+(?:quer|pede|pediu|me\s+pediu|está\s+pedindo|solicitou|deseja|precisa|perguntou)\b",
            r"o\s+(?:usuário|utilizador)\s+(?:me\s+(?:pede|pediu)|pediu-me|quer\s+que\s+eu|(?:pede|pediu|solicitou|está\s+pedindo)\s+(?:um\s+|uma\s+|para\s+)?(?:resumo|tradução|artigo|escrever|reescrever|redigir|redação|traduzir|poema|texto\s+sobre))\b",
            r"\b(?:preciso|devo|vou|tenho\s+(?:que|de))\b",
        ),
        "o usuário | o utilizador",
        "Certo, o usuário quer um texto sobre abelhas. | O usuário quer que eu resuma o capítulo. | O usuário pediu um resumo do artigo.",
        "O usuário quer pagar com cartão. | O usuário pediu um carro. | Bom para o usuário: não há filas.",
    ),
    row(
        "thinking",
        "ru",
        _thought(
            r"хорошо|так|итак|ладно|окей|ок|ну|хм+|давайте\s+подумаем",
            r"пользователь\s+(?:просит|хочет|спрашивает|попросил|прислал|написал|указал|интересуется)\b",
            r"пользователь\s+(?:хочет,\s+чтобы\s+я|(?:просит|попросил)(?:\s+меня)?\s+(?:написать|составить|переписать|сократить|пересказать|объяснить|перевести\s+(?:текст|стать|фраз|письм|предложени|на\s)|сделать\s+(?:текст|краткий)|текст|статью|рассказ|сочинение))",
            r"\b(?:мне\s+(?:нужно|надо|следует)|я\s+(?:должен|должна|начну))\b",
        ),
        "пользователь просит | пользователь хочет | пользователь спрашивает | пользователь попросил | пользователь прислал | пользователь написал | пользователь указал | пользователь интересуется",
        "Хорошо, пользователь просит текст о пчёлах. | Пользователь просит написать короткую статью. | Пользователь хочет, чтобы я сократил абзац.",
        "Пользователь хочет сэкономить. | Пользователь просит перевести деньги. | Так пользователь теряет время.",
    ),
    row(
        "thinking",
        "zh",
        r"\A\W{0,8}(?:好的?|嗯+|首先|那么|现在|让我想想)[，,。！!]\s?(?:那么|首先|现在|我)?[，,]?\s?(?:这个|这位)?用户(?:要求|想要|想让|希望|让我|请我|需要|问的?|提供|给出|给了|发来)|\A\W{0,8}(?:好的?|嗯+)[，,]\s?我(?:现在)?(?:需要|得|要|来)[^。！？\n]{0,16}用户的?(?:要求|需求|请求|问题|指示)"
        r"|\A\W{0,8}(?:这个)?用户(?:要求|让|希望|想让|请|想要)我[^。！？\n]{0,80}(?:写|撰写|翻译|总结|改写|润色|生成|扩写|整理|分析|解释|回答|创作|编写|介绍|概括)",
        "用户",
        "用户要求我写一篇关于蜜蜂的文章。 | 好的，我需要按照用户的要求，撰写一份说明。 | 嗯，用户希望把第二段改短。",
        "用户要求退款。 | 好的用户体验从细节开始。 | 首先，请用户登录账号。",
    ),
    row(
        "thinking",
        "ja",
        r"\A\W{0,8}(?:さて|まず|では|よし|えっと|うーん|なるほど|わかった|了解)[、,。！]\s?(?:この)?ユーザー(?:は|が|から)[^。\n]{0,80}(?:求めて|依頼して|要求して|望んで|尋ねて|聞いて|知りたがって|欲しがって)い"
        r"|\A\W{0,8}(?:この)?ユーザー(?:は|が)[^。\n]{0,80}(?:求めて|依頼して|要求して|望んで|尋ねて)い(?:る|ます)。(?=[^\n]{0,200}(?:べきだ|必要がある|しよう|書こう|考えよう|作成する|まとめる|私は))|\A\W{0,8}ユーザー(?:は|が|から)[^。\n]{0,60}(?:記事|要約|翻訳|文章|作文|エッセイ|ブログ)[^。\n]{0,20}(?:書くよう|作成するよう|するよう)(?:に)?(?:求め|依頼|頼ん|指示)",
        "ユー",
        "さて、ユーザーは短い要約を求めている。 | ユーザーは橋の歴史を尋ねている。まず年号を確認する必要がある。 | ユーザーは記事を書くように求めている。",
        "ユーザーは簡単な操作を求めている。 | ユーザーは自由に退会できます。 | まず、ユーザー登録をします。",
    ),
    row(
        "thinking",
        "ar",
        r"\A\W{0,8}(?:حسن[اً]{1,2}|طيب|تمام|أوكي|لنرَ?ى?)[،,.\s]{1,3}(?:إذ[نًا]+[،,]?\s+)?(?:المستخدم\s+(?:يريد|يطلب|يسأل|طلب|يرغب)|(?:يريد|يطلب|طلب)\s+المستخدم)|\A\W{0,8}المستخدم\s+(?:يريد|يطلب)\s[^\n]{0,160}?[.،,]\s(?:سأ\w+|يجب\s+أن\s+أ|علي[ّ]?\s+أن)|\A\W{0,8}(?:المستخدم\s+(?:يطلب|طلب|يريد)|(?:يطلب|طلب|يريد)\s+المستخدم)\s+(?:مني\s+|أن\s+أ(?:كتب|ترجم|لخص|عيد|شرح)|(?:كتابة|ترجمة|تلخيص|إعادة\s+صياغة)\s)",
        "المستخدم",
        "حسنًا، المستخدم يريد مقالًا عن النحل. | المستخدم يطلب مني كتابة رسالة. | يريد المستخدم أن أكتب نصًا قصيرًا.",
        "المستخدم يريد السرعة. | يطلب المستخدم كلمة المرور. | دليل المستخدم",
    ),
    row(
        "thinking",
        "hi",
        r"\A\W{0,8}(?:ठीक\s+है|अच्छा|तो|चलिए)[,।\s]{1,3}(?:तो\s+)?(?:उपयोगकर्ता|यूज़र|यूजर)\s[^।\n]{0,80}(?:चाहता|चाहती|पूछ|मांग|माँग|कहा)|\A\W{0,8}(?:उपयोगकर्ता|यूज़र|यूजर)\s+(?:(?:चाहता|चाहती)\s+है\s+कि\s+मैं|ने\s+(?:मुझसे|मुझे)\s[^।\n]{0,80}(?:लिखने|अनुवाद|सारांश|लेख|समझाने)|[^।\n]{0,40}(?:लेख|सारांश|अनुवाद|निबंध|कविता)\s+(?:चाहता|चाहती)\s+है)",
        "उपयोगकर्ता | यूज़र | यूजर",
        "ठीक है, उपयोगकर्ता मधुमक्खियों पर लेख चाहता है। | उपयोगकर्ता चाहता है कि मैं अनुच्छेद छोटा करूँ। | उपयोगकर्ता ने मुझसे पत्र लिखने को कहा है।",
        "उपयोगकर्ता जल्दी चाहता है। | उपयोगकर्ता का नाम दर्ज करें।",
    ),
    hint_row(
        "thinking_hint",
        "any",
        r"\A\W{0,8}(?:der\s+(?:nutzer|benutzer)\s+(?:möchte|will|fragt|bittet)|l['’]utilisateur\s+(?:veut|demande|souhaite)|el\s+usuario\s+(?:quiere|pide)|l['’]utente\s+(?:vuole|chiede)|o\s+usuário\s+(?:quer|pede|pediu)|пользователь\s+(?:просит|хочет|спрашивает))\b|\A\W{0,8}用户(?:要求|希望|想要|想让)|\A\W{0,8}ユーザーは[^。\n]{0,80}求めている|\A\W{0,8}(?:المستخدم\s+(?:يريد|يطلب)|(?:يريد|يطلب)\s+المستخدم)|\A\W{0,8}उपयोगकर्ता\s[^।\n]{0,40}(?:चाहता|चाहती)\s+है",
        "der nutzer | der benutzer | l utilisateur | el usuario | l utente | o usuário | пользователь просит | пользователь хочет | пользователь спрашивает | 用户 | ユー | المستخدم | उपयोगकर्ता",
        "Der Nutzer möchte etwas Kurzes. | El usuario quiere algo breve. | 用户希望简短一些。",
        "Die Nutzer möchten lesen. | 新用户注册 | Les utilisateurs demandent plus.",
    ),
)
