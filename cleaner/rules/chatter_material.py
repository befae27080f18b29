"""Rules about the material that an assistant was given: what it did to the text of the person who typed the prompt.

Nobody tells the readers of a page what was cut from *their* notes. A row joins what was handed in ("the minutes you
attached", "tu borrador", "いただいたメモ") to what the speaker did with it, or to what is missing in it. In letters and
forums people speak like this, too; `chatter_context` sees to that.
"""

# ruff: noqa: E501  a pattern reads best with one alternative to a line

from cleaner.rules.chatter_stems import row
from cleaner.rules.rule import Rule

_REACH = r"[^\n]{0,200}?"


def _both(given: str, done: str) -> str:
    """Join two pieces in either order."""
    return rf"(?:{given}){_REACH}(?:{done})|(?:{done}){_REACH}(?:{given})"


_EN_GIVEN = (
    r"\b(?<!of )you(?:['’]ve|['’]d|\s+have|\s+had)?\s+(?:just\s+|also\s+|already\s+)?(?:pasted|attached|uploaded|typed|transcribed|copied|forwarded|dictated|photographed|scanned|sent(?:\s+(?:me|over|along))|gave\s+me|supplied|quoted|highlighted|listed|had\s+in\s+mind|asked\s+(?:for|me)|wanted\s+(?:to\s+keep|it|the)|wrote|tried)\b"
    r"|\byour\s+(?:own\s+|original\s+|first\s+|rough\s+|current\s+|earlier\s+|latest\s+|old\s+|[\w-]+\s+)?(?:drafts?|notes|outline|transcript|screenshots?|scans?|minutes|brief|briefing|spec\s+sheet|spreadsheet|sheet|bullet\s+points|bullets|manuscript|voice\s+(?:memo|note)|recording|style\s+guide|word\s+limit|word\s+count|prompt|wording|original(?!\s+\w+(?:er|or)\b))\b"
    r"|\bthe\s+(?:cv|résumé|file|text|draft|transcript|notes|brief|document|recording|sheet|table|list|export|scan|screenshot)\s+(?:that\s+)?(?:came\s+through|you\s+(?:sent|pasted|gave|attached|uploaded))\b"
)
_EN_DONE = (
    r"\bi(?:['’]ve|['’]d|\s+have|\s+had)?\s+(?:also\s+|only\s+|just\s+|therefore\s+|simply\s+|even\s+)?(?:left\s+(?:out|it|the|that|them|in|as|those)|kept|cut|moved|dropped|swapped|replaced|removed|merged|split|trimmed|shortened|rewrote|rewritten|flagged|marked|rounded|assumed|guessed|skipped|reordered|paraphrased|rephrased|inferred|went\s+with|stuck\s+(?:to|with)|spelled|corrected|translated|tightened|condensed|softened|standardi[sz]ed|combined|added|changed|used|took|put|made\s+it|avoided|counted|folded)\b"
    r"|\bi\s+(?:couldn['’]t|could\s+not|can['’]t|cannot|could\s+only|didn['’]t|did\s+not|haven['’]t|wasn['’]t\s+able\s+to|only\s+had)\s+(?:\w+\s+)?(?:find|tell|read|make\s+out|point\s+out|verify|confirm|invent|add|touch|change|want|include|guess|see|know|decide|check|use|need|pad)\b"
    r"|\b(?:is|are|was|were|has\s+been|have\s+been)\s+(?:now\s+|still\s+)?(?:left\s+out|cut|dropped|parked|shortened|trimmed|missing|open|omitted|rounded|not\s+listed|unclear|spelled)\b"
    r"|\b(?:doesn['’]t|does\s+not|don['’]t|do\s+not|didn['’]t)\s+(?:say|mention|name|give|specify|match|agree|include|list|cover|explain)\b|\b(?:ends?|breaks?\s+off|stops?)\s+in\s+the\s+middle\b|\b(?:has|have|had)\s+no\s+(?:\w+\s+){0,2}(?:date|title|name|source|caption|page|heading|number|temperature)s?\b"
    r"|\bso\s+(?:this|it|the\s+\w+)\s+(?:begins|starts|opens|ends|says|reads|uses)\b"
)
_EN = rf"\b(?:{_EN_GIVEN}){_REACH}(?:{_EN_DONE})|\b(?:{_EN_DONE}){_REACH}(?:{_EN_GIVEN})"

_REPORT = (
    r"\A\W*(?:that(?:['’]s|\s+(?:is|comes\s+to|makes|runs\s+to))|it(?:['’]s|\s+(?:is|comes\s+to|runs\s+to))\s+(?:now\s+)?|this\s+(?:is|comes\s+to|runs\s+to))\s*(?:now\s+|about\s+|exactly\s+|roughly\s+|just\s+under\s+)?\d[\d,.]*\s+(?:words\b|characters\b|(?=including\s+spaces|incl\.?\s+spaces|with\s+spaces))(?=[^.?!]{0,80}(?:spaces|limit|so\b|fits?\b|under\b|brief\b|room\b|,))"
    r"|\A\W*\d[\d,.]*\s+(?:words|characters)(?:,?\s+(?:including|incl\.?|with|without|counting)\s+(?:spaces|the\s+\w+))[,.;]?\s*(?:so\b|which\b|that\b|leaving|fits|under|\Z)"
    r"|\breading\s+(?:age|level)\s+(?:of\s+the\s+(?:page|text)\s+|for\s+the\s+(?:page|text)\s+)?(?:is\s+now|is|now|drops?|went|came)\s+(?:\w+\s+){0,3}\d|\bthe\s+(?:original|old\s+text|first\s+version)\s+(?:sat|was|came\s+(?:out|in))\s+at\s+\d"
    r"|\b(?:everything|anything|the\s+(?:parts?|bits?|words?))\s+in\s+(?:square\s+)?brackets\s+(?:needs?|still|is\s+(?:for|up)|are\s+(?:for|up)|must|has\s+to|is\s+a\s+placeholder)\b"
    r"|\A\W*(?:shortened|trimmed|condensed|adapted|reworked|rewritten|cut\s+down|expanded)\s+from\s+your\b|\A\W*(?:shorter|longer|tighter|plainer|warmer|more\s+formal|less\s+formal|simpler),\s+(?:for|as|with|and)\b[^.?!]{0,100}:\W*\Z"
    r"|\b(?:something|a\s+(?:line|note|reply|version|sentence))\s+(?:like|along\s+(?:the\s+lines\s+of|these\s+lines|those\s+lines))\s*(?:this|these|the\s+following)?\s+(?:would|should|could|might)\s+(?:fit|work|do|calm|keep|suit|read)\b[^.?!]{0,120}:\W*\Z"
    r"|\b(?:next|from\s+here),?\s+i\s+(?:can|could|would)\s+(?:also\s+)?(?:\w+\s+){0,2}?(?:work\s+(?:out|up)|write|draft|add|do|turn|make|cover|expand|tackle|prepare|outline|put\s+together)\b[^.?!]{0,120}(?::\W*\Z|\?)"
)


RULES: tuple[Rule, ...] = (
    row(
        "material",
        "en",
        _EN,
        """you pasted | ve pasted | you attached | ve attached | you uploaded | ve uploaded | you typed | you transcribed | you copied
        | ve copied | you forwarded | you dictated | you scanned | you sent | ve sent | have sent | you gave | ve given | you supplied | you quoted
        | you listed | you asked | ve asked | you wanted | you wrote | you tried | your draft | your drafts | your notes | your outline
        | your transcript | your screenshot | your screenshots | your scan | your minutes | your brief | your briefing | your spec
        | your spreadsheet | your sheet | your bullet | your bullets | your manuscript | your voice | your recording | your style
        | your word | your prompt | your wording | your original | your own | your first | your rough | your old | your earlier | came through
        | draft | notes | transcript | minutes | brief | sheet""",
        """I left the second date out, since the list you pasted has both. | Your notes do not say who won the raffle.
        | The minutes you attached end in the middle of that item. | You asked for six names; I couldn't verify more than four.""",
        """Your draft is saved every minute. | Many of you asked for the recipe. | You sent the parcel back and we cut the label off.
        | The notes were left out in the rain.""",
    ),
    row(
        "report",
        "en",
        _REPORT,
        """words | characters | reading age | reading level | in brackets | square brackets | from your | shorter | longer | tighter | plainer
        | warmer | spaces | formal | simpler | like this | these lines | those lines | next i | here i | the original""",
        """That is 118 characters including spaces, so the price would still fit. | Everything in square brackets needs your input.
        | Shortened from your summary of the year. | Next I could work out either of these: | Shorter, for the leaflet, with the price first:""",
        """That is 300 words too many for me. | The text in brackets is quoted. | Next I could hear the rain. | Longer, for sure.""",
    ),
    row(
        "material",
        "de",
        _both(
            r"\b(?:dein|euer|eur)e?[nmrs]?\s+(?:\w+\s+)?\w*(?:entw[uü]rf\w*|notizen|vorlage|e-?mail|mail|nachricht|rohtext|text|liste|tabelle|transkript|scan|screenshot|stichpunkte\w*|stichworte\w*|briefing|vorgaben?|unterlagen|protokoll|manuskript|datei|gliederung|angaben|fassung|lebenslauf|anschreiben)\b|\b(?:du|ihr)\s+(?:mir\s+)?(?:\w+\s+)?(?:geschickt|gegeben|eingefügt|hochgeladen|angehängt|kopiert|genannt|gemailt|diktiert)\s+(?:hast|habt)\b|\b(?:die|den|das)\s+sie\s+mir\s+(?:geschickt|gesendet|gegeben|überlassen)\s+haben\b",
            r"\b(?:habe?\s+ich|ich\s+habe?)\b[^.!?]{0,120}\b(?:weggelassen|gestrichen|gekürzt|ergänzt|verschoben|übernommen|ersetzt|geändert|umgestellt|zusammengefasst|belassen|gelassen|beibehalten|markiert|eingesetzt|gerundet|korrigiert|vereinheitlicht|entfernt|übersetzt|formuliert|angenommen|genommen|gezogen|gemacht|genannt|erwähnt|aufgenommen|eingebaut|vermieden|ausgelassen)\b|\b(?:kommt|kommen)\s+\w+\s+vor\b|\bpass(?:t|en)\s+nicht\s+zu(?:sammen|einander)\b|\b(?:fehlt|fehlen|steht|stehen)\b[^.!?]{0,60}\b(?:noch|nicht|jetzt|nur|zwei|kein\w*)\b|\bnicht\s+(?:lesbar|eindeutig|klar)\b",
        )
        + r"|\bich\s+habe\s+(?:dir\s+)?(?:deinen|deine|dein|den|die|ihren)\s+(?:\w+\s+)?(?:text|entwurf|absatz|formulierung\w*|einleitung|notizen|rede|anschreiben|lebenslauf)\s[^.!?\n]{0,60}\b(?:überarbeitet|umformuliert|gekürzt|korrigiert|umgeschrieben|vereinfacht|gestrafft|zusammengefasst|formatiert)\b",
        """überarbeitet | umformuliert | umgeschrieben | gestrafft | dein | deine | deinem | deinen | deiner | eurem | euren | eurer | geschickt hast | gegeben hast | eingefügt hast | hochgeladen hast
        | angehängt hast | kopiert hast | genannt hast | gemailt hast | geschickt habt | gegeben habt | sie mir""",
        """Den zweiten Absatz habe ich gestrichen, er stand zwar in deinen Notizen, klang aber beleidigt. | In deiner Liste kommen beide vor.
        | Die Zahl, die du mir geschickt hast, habe ich gerundet.""",
        """Mach dir in deinen Notizen ein Kreuz. | Die Tasche habe ich weggelassen. | Dein Text gefällt mir.""",
    ),
    row(
        "material",
        "fr",
        _both(
            r"\b(?:votre|vos|ton|tes)\s+(?:\w+\s+)?(?:brouillon|notes|texte|mail|courriel|liste|tableau|transcription|capture|scan|plan|consignes?|cahier\s+des\s+charges|fichier|document|canevas|compte\s+rendu|enregistrement|original)\b|\b(?:vous\s+(?:m['’]avez|avez)|tu\s+(?:m['’]as|as))\s+(?:\w+\s+)?(?:envoyé|fourni|collé|transmis|joint|donné|partagé|copié|cité|dicté|demandé)e?s?\b|\b(?:fichier|texte|document)\s+d['’]origine\b|\bconformément\s+à\s+(?:la|votre|vos)\s+(?:consigne|demande)s?\b",
            r"\bj(?:['’]ai|e\s+(?:l|les)['’]?\s*ai|e\s+n['’]ai\s+(?:pas\s+)?|['’]en\s+ai)\s*(?:\w+\s+)?(?:laissé|gardé|coupé|retiré|supprimé|remplacé|ajouté|déplacé|raccourci|conservé|repris|corrigé|regroupé|arrondi|traduit|reformulé|mis|marqué|enlevé|omis|harmonisé|inventé|choisi|unifié|trouvé|ôté)e?s?\b|\b(?:a|ont)\s+été\s+(?:remplacée?s?|conservée?s?|supprimée?s?|laissée?s?|traduite?s?)\b|\bn['’](?:a|ont)\s+pas\s+été\s+traduite?s?\b|\bil\s+(?:me\s+)?manque\b|\bn['’]appara(?:ît|issent)\s+pas\b|\brestent?\s+(?:donc\s+|encore\s+)?à\s+(?:compléter|vérifier|confirmer|préciser)\b|\bà\s+(?:compléter|vérifier)\s+avant\b|\bne\s+(?:disent|dit|précisent?|mentionnent?|donnent?)\s+pas\b|\b(?:vide|absente?|illisible)\b[^.?!]{0,40}\b(?:fichier|traduire)",
        ),
        """votre brouillon | vos notes | votre texte | votre mail | votre courriel | votre liste | votre tableau | votre transcription | votre capture
        | votre plan | vos consignes | votre fichier | votre document | votre enregistrement | votre original | ton brouillon | tes notes | ton texte | ton mail
        | ton plan | ton fichier | avez envoyé | avez fourni | avez collé | avez transmis | avez joint | avez donné | avez copié | avez cité
        | avez demandé | avez partagé | tu m | tu as | vous m | as envoyé | as collé | as donné | as copié | as demandé | d origine | à la | à votre | de votre | de vos | dans vos""",
        """Vos notes ne disent pas qui a gagné la tombola. | J'ai raccourci le deuxième paragraphe de votre brouillon.
        | Les noms que tu m'as donnés, je les ai harmonisés : j'ai gardé le premier.""",
        """Gardez votre texte à portée de main. | J'ai gardé la clé. | Votre document a été signé hier.""",
    ),
    row(
        "material",
        "es",
        _both(
            r"\b(?:tu|tus)\s+(?:\w+\s+)?(?:borrador|notas|texto|mensaje|correo|lista|tabla|transcripción|captura|guion|guión|esquema|archivo|documento|apuntes|audio|grabación|instrucciones|encargo|original)\b|\b(?:me\s+)?(?:enviaste|pasaste|copiaste|pegaste|mandaste|adjuntaste|compartiste|dictaste|pediste|pedías|querías|mencionabas)\b|\b(?:me\s+)?has\s+(?:enviado|pasado|copiado|pegado|mandado|adjuntado|compartido|pedido)\b|\bel\s+(?:esquema|encargo|borrador)\s+(?:los|las|lo|la)?\s*pedía",
            r"\bhe\s+(?:dejado|quitado|cortado|cambiado|puesto|movido|acortado|mantenido|añadido|corregido|unificado|resumido|reescrito|eliminado|usado|respetado|marcado|traducido)\b|\b(?:dejé|quité|corté|cambié|puse|moví|acorté|mantuve|añadí|agregué|corregí|unifiqué|resumí|reescribí|eliminé|usé|respeté|inventé|marqué)\b|\b(?:falta|faltan|queda\s+pendiente|no\s+(?:dicen?|aparece|venía|consta|da\s+para)|aparece\b|se\s+mezclaba|se\s+llama)\b|\bno\s+encontré\b",
        ),
        """tu borrador | tus notas | tu texto | tu mensaje | tu correo | tu lista | tu tabla | tu transcripción | tu captura | tu guion | tu guión | tu esquema
        | tu archivo | tu documento | tus apuntes | tu audio | tu grabación | tus instrucciones | tu encargo | tu original | me enviaste | enviaste | me pasaste | me copiaste
        | copiaste | me pegaste | pegaste | me mandaste | mandaste | adjuntaste | compartiste | me pediste | pedías | querías | mencionabas | has enviado | has pasado | has copiado | has pegado | has mandado
        | has adjuntado | has pedido | el esquema | el encargo""",
        """En tus notas el puente se llama de dos maneras; he dejado la del cartel. | Con las dos que me copiaste no da para más.
        | Quité la cita de tu borrador.""",
        """Guarda tus notas. | He dejado la llave en la mesa. | Me pediste la verdad.""",
    ),
    row(
        "material",
        "it",
        _both(
            r"\b(?:tuo|tua|tuoi|tue)\s+(?:\w+\s+)?(?:bozza|appunti|testo|messaggio|mail|lista|elenco|tabella|trascrizione|schermata|scaletta|file|documento|note|registrazione|originale)\b|\bmi\s+hai\s+(?:mandato|inviato|dato|incollato|passato|allegato|chiesto|indicato|girato)\w?\b|\bhai\s+(?:incollato|allegato|caricato)\b",
            r"\b(?:ho|li\s+ho|l['’]ho|le\s+ho)\s+(?:\w+\s+)?(?:lasciat|tolt|tagliat|cambiat|spostat|accorciat|mantenut|tenut|aggiunt|corrett|unificat|riassunt|riscritt|eliminat|usat|mess|evitat|sostituit|tradott|scelt)[oaie]\b|\b(?:manca|mancano|non\s+(?:dice|dicono|risulta|compare|c['’]è))\b|\bè\s+diventat[oa]\b",
        ),
        """tua bozza | tuoi appunti | tuo testo | tuo messaggio | tua mail | tua lista | tuo elenco | tua tabella | tua trascrizione | tua scaletta | tuo file
        | tuo documento | tue note | tua registrazione | mi hai | hai incollato | hai allegato | hai caricato""",
        """Ho accorciato il secondo paragrafo della tua bozza. | Nei tuoi appunti manca la data. | I nomi che mi hai mandato li ho lasciati così.""",
        """Tieni i tuoi appunti in ordine. | Ho lasciato la macchina fuori. | Mi hai dato ragione.""",
    ),
    row(
        "material",
        "pt",
        _both(
            r"\b(?:seu|sua|seus|suas|teu|tua|teus|tuas)\s+(?:\w+\s+)?(?:rascunho|notas|anotações|mensagem|tabela|transcrição|print|captura|roteiro|arquivo|áudio|gravação|briefing|planilha|texto\s+original)\b|\b(?:você|vc)\s+(?:me\s+)?(?:enviou|mandou|passou|colou|anexou|transcreveu|copiou|pediu|compartilhou|digitou|ditou|gravou)\b|\bque\s+me\s+(?:enviaste|mandaste|deste|pediste)\b",
            r"\b(?:deixei|tirei|cortei|mudei|troquei|movi|encurtei|mantive|acrescentei|adicionei|corrigi|unifiquei|resumi|reescrevi|usei|coloquei|evitei|removi|arredondei|traduzi)\b|\b(?:fic(?:ou|aram)\s+(?:de\s+fora|sem)|corta\b|falta|faltam|não\s+(?:diz|dizem|aparece|consta|veio))\b|\bsaiu\s+d[oa]\b",
        ),
        """seu rascunho | suas notas | suas anotações | sua mensagem | sua tabela | sua transcrição | seu print | sua captura | seu roteiro | seu arquivo | seu áudio
        | sua gravação | seu briefing | sua planilha | teu rascunho | tuas notas | seu texto | você enviou | você mandou | você passou | você colou | você anexou | você transcreveu
        | você copiou | você pediu | você compartilhou | você digitou | você ditou | você gravou | você me | vc mandou | me enviaste | me mandaste""",
        """Cortei a parte do hotel que estava no seu rascunho. | A hora saiu do áudio que você transcreveu. | Suas notas não dizem quem ganhou; falta o nome.""",
        """Guarde suas notas. | Cortei o cabelo. | Você pediu, nós fizemos.""",
    ),
    row(
        "material",
        "ru",
        _both(
            r"\b(?:ваш(?:ем|ей|их|его|у|а|и|ими)?|тво(?:[её]м|ей|их|его|й|я|ю|и))\s+(?:\w+\s+)?(?:черновик\w*|заметк\w*|заметок|сообщени\w*|списк\w*|список|таблиц\w*|расшифровк\w*|скриншот\w*|план\w*|файл\w*|исходник\w*|бриф\w*|тз|текст\w*|письм\w*)\b|\b(?:вы|ты)\s+(?:мне\s+)?(?:прислал[аи]?|отправил[аи]?|вставил[аи]?|скинул[аи]?|указал[аи]?|приложил[аи]?|попросил[аи]?|просил[аи]?|перечислил[аи]?|не\s+указали)\b",
            r"\b(?:оставил|убрал|сократил|заменил|перен[её]с|поставил|исправил|сохранил|выбрал|опустил|округлил|вырезал|перев[её]л|переписал|пометил|взял|вписал|указал|добавил|включил|назвал)а?\b|\b(?:не\s+хватает|не\s+указан\w*|нет\s+\w+|не\s+сходятся|не\s+совпадают|встречается|пока\s+просто)\b",
        ),
        """вы прислали | вы мне | ты прислал | ты прислала | ты мне | вы отправили | вы вставили | вы скинули | вы указали | вы не | вы приложили | вы попросили
        | вы просили | ты просил | ты просила | вы перечислили | вашем черновике | ваших заметках | вашего черновика | ваши заметки | вашем списке | вашей таблице
        | вашей расшифровке | вашем плане | вашем файле | вашем тз | вашем тексте | вашего текста | ваш текст | твоём черновике | твоих заметках | твоём тексте | твой текст | вашем письме
        | твоих заметок | ваших заметок""",
        """Отчество главврача вы не указали, поэтому пока просто фамилия, её оставил. | Второй абзац из вашего текста я сократил.
        | Цифры, которые вы прислали, я округлил.""",
        """Ваш текст принят. | Я оставил ключ под ковриком. | Вы прислали цветы.""",
    ),
    row(
        "material",
        "zh",
        _both(
            r"(?:你|您)(?:之前|刚才|上次|前面|这边)?(?:发|给|提供|贴|上传|附|粘贴|拍|录|转|传|写|列|提|说|问|要求|关心|描述)(?:来|过来|给我|到|过)?的?[^。！？，]{0,10}(?:稿|笔记|文字|资料|材料|表|截图|录音|名单|消息|信息|照片|提纲|文件|文档|原文|数据|大纲|思路|问题|代码|要求)|(?:你|您)的(?:草稿|初稿|原稿|原文|笔记|提纲|稿子|录音|截图|大纲)|(?:和|跟|与)(?:你|您)(?:之前|前面|刚才)(?:问|提|说|聊|关心)",
            r"我(?:把|已|已经|没|先|只|按|都|就|将|也|会|来)[^。！？]{0,24}(?:删|改|保留|去掉|换成|挪|补|缩|压缩|合并|统一|放在|写成|估|整理|调整|拆|讲|列)|(?:请(?:再|您|你)?(?:核对|确认|核实)|没有|没写|缺|少了|对不上|不一致|看不清)|一整套|(?:已|都)(?:删|改|保留|去掉|换成|统一)",
        )
        + r"|我(?:已经?)?(?:把|将)(?:你|您)[^。！？]{0,24}(?:删|改|压缩|缩短|合并|统一|整理|调整|翻译|拆)",
        "你发 | 您发 | 你给 | 您给 | 你提 | 您提 | 你贴 | 您贴 | 你上 | 您上 | 你附 | 你粘 | 你拍 | 你录 | 你的 | 您的 | 你之 | 您之 | 你刚 | 您刚 | 你前 | 你说 | 你问 | 您要 | 你要 | 你关 | 您转 | 你转 | 您传 | 你传 | 您写 | 你写 | 您列 | 你列 | 你没 | 您没",
        """你发来的笔记里有两个日期，我先保留了第一个。 | 我把您提供的原文压缩成了三段。 | 你的草稿里没有写时间。""",
        """你的书在桌上。 | 我把门关上了。 | 您的订单已发货。""",
    ),
    row(
        "material",
        "ja",
        _both(
            r"(?:いただいた|お送りいただいた|ご提供いただいた|頂いた|ご共有いただいた|お預かりした|ご指定の|先ほどの|ご提示の|貼り付けていただいた)[^。]{0,12}(?:メモ|原稿|資料|文章|テキスト|下書き|データ|表|リスト|録音|写真|スクリーンショット|内容|情報|議事録|コード|条件|要件)",
            r"(?:省き|省い|残し|残して|削り|削っ|削除し|短くし|まとめ|直し|変更し|入れ替え|追加し|移し|統一し|訳し|書き直し|起こし|揃え|置き換え|合わせ|補い|反映し|外し|載せ|入れ|書き)(?:まし|てい|て書|てあり|てみ|ておき|たつもり)|(?:欠けて|抜けて|見当たら|書かれてい(?:ませ|な)|含まれてい(?:ませ|な)|不明)",
        ),
        "いた | 頂い | 預か | 指定 | 先ほ | 提示 | 貼り",
        """いただいたメモの順番に合わせてまとめました。 | ご提供いただいた資料には日付が書かれていませんでした。 | お預かりした原稿から二段落を削りました。""",
        """いただいた花を飾りました。 | 資料をまとめました。 | ご指定の時間に伺います。""",
    ),
    row(
        "material",
        "ar",
        _both(
            r"(?:التي|الذي)\s+(?:أرسلته\w?|أرسلتها|أرفقته\w?|أرفقتها|لصقته\w?|زودتني|أعطيتني|طلبته\w?|طلبتها|كتبته\w?)|(?:مسودتك|ملاحظاتك|رسالتك|قائمتك|جدولك|ملفك|مسودتكم|ملاحظاتكم|نصك|نصكم)\b",
            r"(?:حذفت|أبقيت|تركت|اختصرت|غيّرت|غيرت|نقلت|أضفت|صححت|استبدلت|دمجت|اعتمدت|حافظت|اكتفيت)\b|لم\s+(?:أحوّل|أذكر|أجد|أضف|أغير|يرد|تذكر)|(?:لا\s+(?:تذكر|يذكر|تتطابق|يتطابق)|ناقص|غير\s+واضح|فانتبه|مختلف)",
        ),
        "أرسلتها | أرسلته | أرفقتها | أرفقته | لصقته | لصقتها | زودتني | أعطيتني | طلبته | طلبتها | كتبته | مسودتك | ملاحظاتك | رسالتك | قائمتك | جدولك | ملفك | مسودتكم | ملاحظاتكم | نصك | نصكم",
        """حذفت الجملة الأخيرة من مسودتك لأنها مكررة. | الاسم في القائمة التي أرسلتها مختلف، فانتبه قبل الطباعة. | ملاحظاتك لا تذكر اسم الفائز.""",
        """اكتب ملاحظاتك في الدفتر. | تركت المفتاح على الطاولة.""",
    ),
    row(
        "material",
        "hi",
        _both(
            r"(?:आपके|आपकी|आपने|तुम्हारे|तुमने)\s+(?:\S+\s+){0,2}?(?:नोट्स|मसौदे|मसौदा|सूची|संदेश|ड्राफ्ट|टेक्स्ट|फ़ाइल|फाइल|भेजे|भेजी|भेजा|चिपकाया|माँगा|मांगा)",
            r"मैंने\s[^।]{0,120}(?:रखी|रखा|रखे|रख|हटा|काट|बदल|जोड़|छोटा|लिखा|छोड़|सुधार|मिला|लिया|ली)|(?:नहीं\s+(?:लिखा|दिया|मिला|था|है)|अलग-अलग|छूट)",
        )
        + r"|मैंने\s+(?:आपके|आपकी|आपका)\s+[^।]{0,60}(?:हटा|काट|बदल|जोड़|छोटा|सुधार|लिखा)",
        "आपके नोट्स | आपकी भेजी | आपकी सूची | आपने भेजा | आपने भेजे | आपने भेजी | आपके मसौदे | आपके ड्राफ्ट | आपके भेजे | आपने माँगा | आपके टेक्स्ट | आपकी फ़ाइल | आपके संदेश | नोट्स | भेजी | भेजे",
        """आपकी भेजी सूची में दो तारीख़ें थीं, मैंने पहली रखी है। | आपके नोट्स में नाम अलग-अलग है। | मैंने आपके मसौदे का दूसरा हिस्सा छोटा किया, एक वाक्य हटा दिया।""",
        """आपके नोट्स कहाँ हैं? | मैंने चाय रखी है।""",
    ),
)
