"""Rules about notes around an answer outside English: lengths, corrections, advice on gaps, notes on a translation."""

# ruff: noqa: E501  a pattern reads best with one alternative to a line

from cleaner.rules.chatter_stems import row
from cleaner.rules.rule import Rule

_COUNTED = (
    r"(?:anzahl\s+(?:der\s+)?wörter|w[oö]rt(?:er)?(?:zahl|anzahl)|zeichen(?:zahl|anzahl)|ca\.?\s+[\d.]+\s+(?:wörter|zeichen)|nombre\s+de\s+(?:mots|caractères)|environ\s[\d\s.]+mots"
    r"|(?:total|recuento|conteo|número|cantidad)[^()\n]{0,20}palabras|total:?\s+[\d.]+\s+palabras|palabras\s+aprox|(?:numero|conteggio|totale)[^()\n]{0,20}parole|circa\s+[\d.]+\s+(?:parole|battute)"
    r"|(?:contagem|número|total)[^()\n]{0,20}palavras|contagem:|количество\s+(?:слов|знаков)|объ[её]м:|(?:全文|共计|字数|本文)[^()\n]{0,12}\d[\d,]*+\s*+(?:字|文字)?|約\s*\d[\d,]*\s*(?:字|文字)|文字数|عدد\s+(?:الكلمات|الأحرف)|शब्द\s+संख्या|शब्दों\s+की\s+संख्या)"
)

_NOTES = (
    row(
        "word_count",
        "any",
        rf"\A\W{{0,3}}[(（\[【*_]{{1,3}}(?=[^\n]{{0,60}}\d)[^()（）\n]{{0,12}}{_COUNTED}[^()（）\n]{{0,70}}[)）\]】*_]{{1,3}}\W{{0,3}}\Z",
        """wörter | wörterzahl | wortzahl | wortanzahl | zeichenzahl | zeichen | mots | caractères | palabras | parole | battute | palavras | contagem | слов | знаков
        | объём | объем | 全文 | 共计 | 字数 | 本文 | 文字 | 約8 | 約4 | عدد الكلمات | الكلمات | शब्द संख्या | शब्दों की""",
        "(Nombre de mots : 503) | （全文共计863字） | [Contagem: 412 palavras]",
        "(150 palabras) | Das Buch hat 300 Wörter. | （约束）",
    ),
    row(
        "report",
        "any",
        r"\A\W*(?:\w+\s+){0,2}?\d[\d.,\s]*(?:zeichen|wörter|anschläge)\b[^.!?\n]{0,40}\b(?:passt|passen|also|bleibt|reicht|unter)\b|\A\W*(?:\w+\s+){0,2}?\d[\d.,\s]*(?:caracteres|palabras|palavras)\b[^.!?\n]{0,40}\b(?:cabe|caben|cabem|sobra|queda|entra|límite|limite|cravados)\b"
        r"|\A\W*(?:\w+\s+){0,3}?\d[\d.,\s]*(?:caractères|mots|signes)\b[^.!?\n]{0,50}\b(?:tient|rentre|passe|limite|espaces\s+comprises)\b|\A\W*(?:\w+\s+){0,3}?\d[\d.,\s]*(?:caratteri|parole|battute)\b[^.!?\n]{0,50}\b(?:sta|stanno|entra|ci\s+sta|limite|rientra)\b"
        r"|\A\W*(?:получилось|вышло|итого|всего)\s+\d[\d\s]*(?:знак|слов|символ)\w*\b|\A\W*(?:正文|全文|这版|一共|总共)[^。\n]{0,8}[\d一二三四五六七八九十百千]+\s*(?:多)?字[^。\n]{0,20}(?:没超|不超|比|少|正好|刚好|符合)|ご指定の\d+字|\d+字(?:です|で収め|に収め)",
        """zeichen | wörter | anschläge | caracteres | palabras | palavras | caractères | mots | signes | caratteri | parole | battute | знаков | слов | символов
        | 正文 | 全文 | 这版 | 一共 | 总共 | 指定 | 字で | 字に""",
        "1.392 Zeichen mit Leerzeichen, passt also in die Spalte. | 139 caracteres, cabe de sobra. | Получилось 790 знаков.",
        "Das sind 300 Wörter. | Máximo 200 palabras. | 全书共三十万字。",
    ),
    row(
        "apology",
        "any",
        r"\b(?:entschuldigung|tut\s+mir\s+leid|stimmt|mist|du\s+hast\s+recht|sie\s+haben\s+recht|guter\s+hinweis|danke\s+für\s+den\s+hinweis)\b[^\n]{0,160}(?:\bneue\s+fassung|korrigiert\w*|richtig\s+lautet|berichtigt\w*|überarbeitete\s+\w+)[^\n.]{0,50}:\W*\Z"
        r"|(?:tienes\s+razón|tiene\s+razón|disculpa|perdón|perdona|lo\s+siento)\b[^\n]{0,160}(?:corregid[oa]|aquí\s+va|versión\s+correcta|lo\s+correcto)[^\n.]{0,50}:\W*\Z"
        r"|(?:vous\s+avez\s+raison|tu\s+as\s+raison|autant\s+pour\s+moi|désolée?|mes\s+excuses|m['’]excuser)\b[^\n]{0,160}(?:corrigée?s?|rectifiée?s?|version\s+correcte)[^\n.]{0,50}:\W*\Z"
        r"|(?:hai\s+ragione|ha\s+ragione|chiedo\s+scusa|mi\s+scuso|scusa|scusami|errore\s+mio)\b[^\n]{0,160}(?:corrett[oa]|rettificat[oa]|correggo)[^\n.]{0,50}:\W*\Z"
        r"|(?:você\s+tem\s+razão|tem\s+razão|peço\s+desculpas?|desculpe|desculpa|perdão)\b[^\n]{0,160}(?:corrigid[oa]|\bcerto|versão\s+correta|correção)[^\n.]{0,50}:\W*\Z"
        r"|(?:прошу\s+прощения|приношу\s+(?:свои\s+)?извинения|извините|извини|вы\s+правы|ты\s+прав|ты\s+права)[^\n]{0,160}(?:исправленн\w*|пересчитал\w?|верный\s+вариант|поправил\w?)[^\n.]{0,50}:\W*\Z"
        r"|(?:抱歉|对不起|你说得对|您说得对|不好意思)[^\n]{0,60}(?:更正|改过|修正|改正|重新|下面是|以下是)[^\n。]{0,20}[：:]\W*\Z"
        r"|(?:失礼(?:いた)?しました|申し訳(?:ありません|ございません)|ご指摘の(?:とおり|通り))[^\n]{0,80}(?:正しくは|修正(?:版|後|しました)|計算し直し|訂正(?:版|しました)|書き直し(?:ました|ます))"
        r"|(?:أعتذر|عذر[اً]{1,2}|معك\s+حق)[^\n]{0,120}(?:الصواب|المصححة|المصحح|المعدلة|الصحيح)[^\n.]{0,40}:\W*\Z|(?:माफ़|माफ|क्षमा|सही\s+पकड़ा|आप\s+सही)[^\n]{0,140}(?:सही\s+\S+\s+यह|ठीक\s+किया|सुधारा|संशोधित)[^\n।]{0,40}:\W*\Z",
        """entschuldigung | mir leid | stimmt | mist | hast recht | haben recht | guter hinweis | danke für | tienes razón | tiene razón | disculpa | perdón | perdona
        | lo siento | avez raison | as raison | autant pour | désolé | désolée | mes excuses | m excuser | hai ragione | ha ragione | chiedo scusa | mi scuso | scusa | scusami | errore mio
        | tem razão | peço desculpa | peço desculpas | desculpe | perdão | прошу прощения | приношу извинения | свои извинения | извините | извини | вы правы | ты прав | ты права | 抱歉 | 对不 | 说得 | 意思 | 失礼 | 申し | 指摘
        | أعتذر | عذرًا | عذراً | معك حق | माफ़ कीजिए | माफ कीजिए | माफ़ करें | क्षमा करें | सही पकड़ा | आप सही""",
        """Entschuldigung, da habe ich zwei Orte vertauscht. Richtig lautet der Abschnitt: | Tienes razón, disculpa el error. Aquí va el párrafo corregido:
        | 抱歉，刚才把两个日期弄混了，更正如下： | Mi scuso per la confusione. Ecco la versione corretta:""",
        "Entschuldigung, wie spät ist es? | Tienes razón. | 抱歉，本店今日休息。",
    ),
    row(
        "adjust",
        "any",
        r"\b(?:vergiss\s+nicht|vergessen\s+sie\s+nicht|denk(?:en\s+sie)?\s+daran)\b[^\n]{0,120}(?:zu\s+ersetzen|einzusetzen|auszufüllen)|\bersetzen?\s+(?:sie\s+)?(?:bitte\s+)?(?:die\s+)?(?:platzhalter|angaben\s+in\s+(?:eckigen\s+)?klammern|\[)[^\n]{0,80}\bdurch\b|\b(?:passen?\s+(?:sie\s+)?den\s+(?:text|inhalt)|du\s+kannst\s+(?:den\s+text|die\s+vorlage|die\s+formulierung\w*))\b[^\n]{0,80}\b(?:an|anpassen|abändern)\b"
        r"|\bn['’](?:oubliez|oublie)\s+pas\s+(?:de\s+remplacer|d['’]adapter|d['’]insérer|de\s+compléter)\b|\bremplace[zr]?\s+(?:les\s+)?(?:passages\s+|éléments\s+|mentions\s+)?(?:entre\s+crochets|\[)|\bn['’]hésite[zs]?\s+pas\s+à\s+(?:adapter|modifier|ajuster|personnaliser)\s+(?:le|ce|cette|les)\s+(?:texte|contenu|modèle|version|lettre|message|formulation)"
        r"|\b(?:siéntete\s+libre|no\s+dudes|puedes)\s+(?:de\s+|en\s+)?(?:adaptar|modificar|ajustar|personalizar|cambiar)\s+(?:el\s+|este\s+|los\s+)?(?:texto|contenido|mensaje|nombres|plantilla|borrador)|\b(?:reemplaza|sustituye|recuerda\s+(?:cambiar|sustituir|reemplazar))\s+(?:lo\s+que\s+está\s+)?(?:los\s+|el\s+)?(?:corchetes|entre\s+corchetes|texto\s+entre|\[|datos\s+entre)"
        r"|\b(?:sentiti\s+libero|puoi)\s+(?:di\s+)?(?:adattare|modificare|personalizzare)\s+(?:il|questo|la)\s+(?:testo|contenuto|messaggio|bozza|modello)|\b(?:ricordati\s+di\s+)?sostitui(?:re|sci)\s+(?:le\s+parti\s+|i\s+campi\s+|il\s+testo\s+)?(?:tra\s+parentesi|\[)"
        r"|\b(?:sinta-se\s+à\s+vontade|fique\s+à\s+vontade)\s+para\s+(?:adaptar|modificar|ajustar|editar|personalizar)\s+(?:o\s+|este\s+|os\s+)?(?:texto|conteúdo|mensagem|tom|modelo|detalhes|nomes|rascunho)|\b(?:lembre-se\s+de\s+|é\s+só\s+)?(?:trocar|substituir|substitua|troque)\s+(?:o\s+que\s+está\s+|os\s+campos\s+|o\s+texto\s+)?(?:entre\s+colchetes|em\s+maiúsculas|\[)"
        r"|\bне\s+забудь(?:те)?\s+(?:заменить|подставить|вписать|указать\s+сво)|\b(?:квадратных\s+скобках|скобках)\b[^\n]{0,40}\bзамените|\bзамените\b[^\n]{0,60}\b(?:в\s+квадратных|в\s+скобках|\[)"
        r"|(?:您|你)?可以?(?:根据|按)(?:您|你)?(?:的)?(?:实际情况|实际需要|需要|具体情况)[^。\n]{0,12}(?:修改|调整|替换|补充)[^。\n]{0,20}(?:内容|文字|文案|模板|措辞|时间|名称|数据|信息|标题)|(?:请|记得|只需)?(?:将|把)[^。\n]{0,24}(?:替换|换)(?:为|成)(?:您|你)(?:自己)?的|直接复制[^。\n]{0,16}(?:到|进)"
        r"|(?:実際の|ご自身の|貴社の)[^。\n]{0,16}(?:に置き換えて|に差し替えて|に書き換えて)[^。\n]{0,12}(?:ください|お使い|ご使用)|(?:必要に応じて|適宜)[^。\n]{0,20}(?:文章|文面|内容|表現|テキスト)[^。\n]{0,16}(?:修正|調整|変更|編集)(?:して|し)"
        r"|لا\s+تنس[َى]?\s+(?:استبدال|إضافة|ملء)|(?:يمكنك|لا\s+تتردد\s+في)\s+تعديل\s+(?:النص|المحتوى|الصياغة|القالب)|(?:अपने\s+हिसाब\s+से|ज़रूरत\s+के\s+अनुसार)\s+(?:\S+\s+){0,3}?(?:बदल\s+लें|संशोधित)",
        """vergiss nicht | sie nicht | denk daran | sie daran | ersetze | ersetzen | den text | den inhalt | du kannst | oubliez pas | oublie pas | entre crochets | n hésitez | n hésite
        | remplacez | siéntete libre | no dudes | puedes | corchetes | recuerda | reemplaza | sustituye | sentiti libero | puoi | tra parentesi | sostituisci | sostituire
        | à vontade | colchetes | maiúsculas | substitua | substituir | trocar | troque | не забудьте | не забудь | скобках | замените | 根据 | 实际 | 替换 | 换成 | 复制 | 置き | 差し | 書き | 適宜 | 応じ
        | لا تنس | لا تنسَ | يمكنك تعديل | في تعديل | हिसाब से | के अनुसार""",
        """Vergiss nicht, [Vereinsname] durch deine Angaben zu ersetzen. | N'oubliez pas de remplacer les passages entre crochets. | Sinta-se à vontade para ajustar o tom.
        | 您可以根据实际情况修改活动时间。 | Не забудьте подставить название компании.""",
        """Vergiss nicht, die Batterie zu wechseln. | N'oubliez pas de fermer la porte. | 请根据天气调整衣物。 | Не забудьте зонт.""",
    ),
    row(
        "translation",
        "en",
        r"\bhere(?:['’]s|\s+is)\s+the\s+(?:spanish|french|german|italian|portuguese|chinese|japanese|arabic|hindi|russian|english)\s+(?:text\b|version\b|translation\b|for\s+(?:the|your)\b)|\bno(?:thing)?\s+(?:text\s+|translatable\s+content\s+|content\s+)?(?:to\s+(?:be\s+)?translated?|between\s+the\s+tags)\b|\bplease\s+send\s+the\s+next\s+segment"
        r"|\(note:\s+(?:i\s+(?:kept|left|preserved|translated)|the\s+(?:placeholders|product\s+(?:names|codes)|code|formatting)|idioms)\b|\bnote:\s+the\s+translation\s+(?:keeps|leaves|preserves|retains|maintains)\b",
        """the spanish | the french | the german | the italian | the portuguese | the chinese | the japanese | the arabic | the hindi | the russian | the english | to translate | be translated | translatable
        | between the | next segment | note i | note the | note idioms""",
        """There is nothing to translate in this segment. | Here is the French for the block you selected: | (Note: I kept the product codes unchanged in the translation.)""",
        """Here is the English teacher. | Note the date. | He wants to translate poems.""",
    ),
    row(
        "preamble",
        "again",
        r"\A\W*(?:\(?cont(?:inued|\.)\)?\W*\Z|continuing\s+(?:from|with|at)\s+(?:the\s+next\s+section|step|section|part|chapter|item|row|point|where)\b[^\n]{0,60}:\W*\Z|picking\s+(?:the\s+thread\s+|it\s+)?(?:back\s+)?up\s+(?:again\s+)?(?:at|from)\b[^\n]{0,60}:\W*\Z|here\s+is\s+the\s+continuation\b|starting\s+again\s+at\b)"
        r"|\bi\s+(?:stopped|was\s+cut\s+off)\s+(?:mid-?\w+|in\s+the\s+middle)\b[^\n]{0,60}\b(?:limit|length)|\[(?:response|output|answer|message)\s+(?:truncated|cut\s+off)\b|\bcontinued\s+in\s+(?:the\s+)?next\s+(?:message|response|reply)\b|\b(?:response|output)\s+was\s+(?:truncated|cut\s+off)\b"
        r"|\A\W*ich\s+mache\s+(?:bei|mit)\s+[^\n]{1,40}\bweiter\b|\bje\s+(?:reprends|continue)\s+(?:au|à\s+partir|là\s+où)\b|\A\W*(?:continúo|sigo)\s+donde\s+(?:lo\s+)?(?:dejamos|dejé)|\briprendo\s+da(?:l|lla|i|ove)\b[^\n]{0,60}\binterrott|\bcontinuo\s+(?:de\s+)?onde\s+(?:parei|paramos)|\b(?:продолжаю|продолжение)\b[^\n]{0,60}\b(?:напишите|напиши|следующем\s+сообщении)|\A\W*продолжаю\s+с\s"
        r"|由于(?:篇幅|字数|长度)(?:限制|原因)[^。\n]{0,30}(?:回复|继续|下一条|发送)|(?:回复|输入|发送)[“\"「]继续[”\"」]|\A\W*(?:接上文|接着上面|接上一条)[，,：:]|[「『]続け[てる][」』]と(?:送|入力|お伝え|言っ)|\A\W*[（(]前回の続き[）)]|نكمل\s+من\s+حيث\s+توقفنا|(?:जहाँ|जहां)\s+(?:से\s+)?(?:छोड़ा|रुके)\s+(?:था|थे)",
        """cont | continued | continuing | picking the | picking up | picking it | the continuation | starting again | i stopped | cut off | truncated | mache bei | mache mit | je reprends | je continue
        | donde lo | donde dejé | riprendo dal | riprendo dalla | riprendo da | onde parei | onde paramos | продолжаю | продолжение | 由于 | 继续 | 接上 | 接着 | 続け | 前回 | حيث توقفنا | छोड़ा था | रुके थे""",
        """I stopped mid-row because of the length limit. Starting again at “Tuesday”: | 由于篇幅限制，剩余部分请回复“继续”查看。 | Ich mache bei Punkt 6 weiter, da war Schluss:
        | Continuing from step 6:""",
        """Continuing education for nurses: | To be continued | Ich mache weiter. | 由于天气原因，比赛取消。""",
    ),
    row(
        "thinking",
        "time",
        r"\A\W*(?:思考時間[：:]\s*\d+\s*秒|(?:已)?(?:深度)?思考\s*(?:了)?\s*[（(]?(?:用时)?\s*\d+\s*秒[）)]?|\d+\s*秒間?考えました|nachgedacht\s+(?:für|in)\s+\d+\s*(?:s|sekunden?)|réflexion\s+(?:durant|pendant)\s+\d+\s*(?:s|secondes?)|(?:pensó|pensado|razonó)\s+durante\s+\d+\s*(?:s|segundos?)|(?:pensou|pensamento)\s+por\s+\d+\s*(?:s|segundos?)|(?:ragionato|pensato)\s+per\s+\d+\s*(?:s|secondi)|(?:думал\w*|размышлял\w*)\s+\d+\s*(?:с|секунд\w*)|فكّ?ر(?:ت)?\s+(?:لمدة\s+)?\d+\s*(?:ثانية|ثوان\w*))\W*\Z",
        """思考 | 考え | nachgedacht für | nachgedacht in | réflexion durant | réflexion pendant | pensó durante | pensado durante | razonó durante | pensou por | pensamento por | ragionato per | pensato per
        | думал | думала | думало | размышлял | размышляла | فكر | فكّر | فكرت""",
        "思考時間: 7秒 | Nachgedacht für 14 Sekunden | Pensó durante 8 segundos | 已深度思考（用时 12 秒）",
        "Er hat lange nachgedacht. | 思考題 | Pensó durante horas.",
    ),
    row(
        "ui",
        "any",
        r"\A\W*(?:chatgpt|gemini|claude|copilot|deepseek)\s*(?:kann\s+fehler\s+machen|peut\s+(?:faire|commettre)\s+des\s+erreurs|puede\s+cometer\s+errores|può\s+(?:commettere|fare)\s+errori|pode\s+cometer\s+erros|может\s+(?:допускать|совершать)\s+ошибки|可能会?(?:犯错|出错|也会犯错)|も間違え|は間違える|の回答は必ずしも正しい|قد\s+يرتكب|गलतियाँ\s+कर|से\s+गलतियाँ)[^\n]{0,120}\Z"
        r"|\A\W*(?:内容由\s*ai\s*生成|本回答由\s*ai\s*生成)[^\n]{0,30}\Z",
        "chatgpt kann | gemini kann | claude kann | copilot kann | chatgpt | gemini | claude | copilot | deepseek | 生成",
        "ChatGPT kann Fehler machen. Überprüfe wichtige Informationen. | ChatGPT puede cometer errores. Comprueba la información. | 内容由 AI 生成，请仔细甄别",
        "ChatGPT schreibt Texte. | Claude Monet | 生成器",
    ),
)

_TRANSLATION = (
    row(
        "translation",
        "de",
        r"\A\W*(?:(?:gerne?|natürlich|klar|selbstverständlich)[\s!,.–—-]{1,4})?(?:hier\s+(?:ist\s+)?die\s+übersetzung|die\s+übersetzung\s+(?:lautet|des\s+textes))\b[^\n]{0,80}:\W*\Z|\bhabe\s+ich\s+(?:mit|als)\s+[„\"“«]|\bwiedergegeben,?\s+weil|\bnichts\s+zu\s+übersetzen\b",
        "übersetzung | ich mit | ich als | wiedergegeben | zu übersetzen",
        "Hier ist die Übersetzung ins Deutsche: | „Pot luck“ habe ich mit „Mitbringbuffet“ wiedergegeben, weil es kein Wort gibt. | Gerne! Hier die Übersetzung des Absatzes:",
        "Die Übersetzung besorgte ein Freund. | Hier ist die Übersetzung erschienen. | Ich habe den Text ins Deutsche übersetzt.",
    ),
    row(
        "translation",
        "fr",
        r"\A\W*(?:(?:bien\s+sûr|avec\s+plaisir|certainement|d['’]accord)[\s  !,.–—-]{1,5})?(?:voici|ci-dessous)\s+(?:la\s+)?traduction\b|\A\W*voici\s+le\s+texte\s+traduit\b(?=[^.?!]{0,100}(?::|\bde\s+votre|\ben\s+\w+))|\brien\s+à\s+traduire\b|\b(?:texte\s+à\s+traduire|segment)\s+(?:semble|ne\s+contient|est\s+vide)",
        "traduction | à traduire | segment | texte traduit",
        "Voici la traduction en français, en conservant la mise en forme : | Le texte à traduire semble vide. | Avec plaisir ! Voici la traduction du paragraphe :",
        "La traduction est de Mme Roux. | Voici le texte de la loi. | J'ai gardé les noms sans les traduire.",
    ),
    row(
        "translation",
        "es",
        r"\A\W*(?:¡?(?:claro|por\s+supuesto|con\s+gusto)[\s!,.–—-]{1,4})?(?:aquí\s+(?:está|tienes|va)|a\s+continuación)[^\n.]{0,12}\bla\s+traducción\b|\bdejé\s+[“\"«][^”\"»\n]{1,40}[”\"»]\s+sin\s+traducir|\bnada\s+(?:que|para)\s+traducir\b",
        "la traducción | sin traducir | que traducir | para traducir",
        "Aquí tienes la traducción al español: | Dejé “brunch” sin traducir. | No hay nada que traducir en este fragmento.",
        "La traducción es de María Ruiz. | He dejado los nombres sin traducir.",
    ),
    row(
        "translation",
        "it",
        r"\A\W*(?:(?:certo|certamente|volentieri|ecco)[\s!,.–—-]{1,4})?(?:di\s+seguito|ecco)\s+la\s+traduzione\b|\bnulla\s+da\s+tradurre\b",
        "la traduzione | da tradurre",
        "Di seguito la traduzione in italiano della scheda: | Certo! Ecco la traduzione del testo: | In questo segmento non c'è nulla da tradurre.",
        "La traduzione è di Anna Neri. | Ecco il testo della legge.",
    ),
    row(
        "translation",
        "pt",
        r"\A\W*(?:(?:claro|com\s+certeza|com\s+prazer)[\s!,.–—-]{1,4})?(?:aqui\s+está|segue|abaixo)\s+(?:está\s+)?a\s+tradução\b|\bnada\s+(?:a|para)\s+traduzir\b",
        "a tradução | a traduzir | para traduzir",
        "Aqui está a tradução para o português: | Claro! Segue a tradução do parágrafo: | Não há nada a traduzir neste trecho.",
        "A tradução é de Ana Reis. | Há muito para fazer.",
    ),
    row(
        "translation",
        "ru",
        r"\A\W*(?:(?:конечно|хорошо|с\s+удовольствием)[\s!,.–—-]{1,4})?(?:вот|ниже)\s+(?:\w+\s+)?перевод\b|\b(?:оставил|оставила)\s+без\s+перевода\b|\bтекст\w*\s+для\s+перевода\s+(?:нет|отсутствует|не\s+(?:указан|предоставлен|обнаружен))",
        "перевод | перевода",
        "Вот перевод текста на русский: | Конечно! Вот перевод: | Слово «brunch» оставила без перевода. | Текста для перевода нет.",
        "Перевод с английского Анны Серовой. | Вот и перевал. | Книга осталась без перевода.",
    ),
    row(
        "translation",
        "zh",
        r"\A\W*(?:(?:当然(?:可以)?|好的|没问题)[！!，,。\s]{1,3})?以下(?:是|为)[^。\n]{0,20}(?:译文|翻译)|没有硬译|保留了英文|保留原文(?:不译|未译)|(?:没有|无)(?:需要翻译|可翻译|需翻译)的(?:文本|内容|文字)",
        "译文 | 翻译 | 硬译 | 保留",
        "以下是该段落的中文译文： | 当然可以！以下是翻译： | “brunch”没有硬译，保留了英文。 | 此段没有需要翻译的内容。",
        "翻译公司招聘。 | 翻译如下：",
    ),
    row(
        "translation",
        "ja",
        r"\A\W*(?:(?:もちろん(?:です)?|承知しました|かしこまりました)[！!。、]\s?)?以下(?:が|は|に)[^。\n]{0,20}(?:訳|翻訳)(?:です|を|は|：|文です|になります)|と訳しました|と訳してあります|のまま残しています|翻訳(?:すべき|する)(?:テキスト|文章|内容)(?:が|は)(?:ありません|見当たりません|空)",
        "翻訳 | 訳で | 訳し | 訳を | 訳は | 訳文 | まま",
        "以下は日本語訳です： | “pot luck”は「持ち寄り」と訳しました。 | 翻訳するテキストが見当たりません。",
        "翻訳会社が人を募集している。 | 以下の書類を翻訳会社へ送る。",
    ),
    row(
        "translation",
        "ar",
        r"(?:إليك|فيما\s+يلي)\s+(?:ال)?ترجمة|لا\s+يوجد\s+(?:نص|محتوى)\s+(?:لل?ترجمة|لترجمته)",
        "الترجمة | ترجمة | للترجمة | لترجمته",
        "إليك ترجمة النص إلى العربية: | فيما يلي الترجمة المطلوبة: | لا يوجد نص للترجمة في هذا المقطع.",
        "الترجمة للأستاذ سامي. | ترجمة وتدقيق",
    ),
    row(
        "translation",
        "hi",
        r"अनुवाद\s+(?:इस\s+प्रकार|नीचे|यह)\s|\A\W*(?:यहाँ|यहां)\s+(?:\S+\s+){0,5}?अनुवाद\s+(?:दिया\s+गया\s+)?है\s*:\W*\Z|अनुवाद\s+करने\s+के\s+लिए\s+कोई\s+(?:पाठ|टेक्स्ट)\s+नहीं",
        "अनुवाद इस | अनुवाद नीचे | अनुवाद यह | अनुवाद है | अनुवाद दिया | अनुवाद करने",
        "अनुवाद इस प्रकार है: | यहाँ पाठ का हिंदी अनुवाद दिया गया है: | अनुवाद करने के लिए कोई पाठ नहीं मिला।",
        "अनुवाद: रमेश वर्मा | यह अनुवाद अच्छा है। | नीचे हिंदी अनुवाद दिया गया है।",
    ),
)

RULES: tuple[Rule, ...] = _NOTES + _TRANSLATION
