"""Rules about preambles outside English: an assistant agrees and announces a text."""

# ruff: noqa: E501  a pattern reads best with one alternative to a line

from cleaner.rules.chatter_stems import AR, DE, ES, FR, HI, IT, JA, MARK, PT, RU, START, ZH, row
from cleaner.rules.rule import Rule

_PREAMBLE = (
    row(
        "preamble",
        "de",
        rf"{START}(?:gerne?|natürlich|selbstverständlich|klar|na\s+klar|aber\s+sicher|perfekt|alles\s+klar|super|verstanden|sehr\s+gerne?){MARK}(?:hier\s+(?:ist|sind|kommt|findest|habe\s+ich)|anbei|im\s+folgenden|unten\s+findest)\b(?=[^.?!]{{0,200}}(?:{DE}|\bde?in|\bihre?[nrms]?\b))"
        rf"|\A\W*hier\s+(?:ist|kommt)\s+(?:(?:ein|der|die|eine|das|deine?|ihre?)\s+)(?:überarbeitete|verbesserte|gekürzte|vollständige|korrigierte|angepasste|optimierte|erweiterte|fertige|ausformulierte)[nrs]?\s+(?:\w+\s+)?(?:\w*{DE})"
        rf"|\A\W*hier\s+(?:ist|kommt)\s+die\s+(?:\w+\s+)?übersetzung\b(?=[^.?!]{{0,80}}(?::|ins\s|deine|ihre))",
        "hier ist | hier sind | hier kommt | hier findest | hier habe | gerne anbei | natürlich anbei | im folgenden | unten findest",
        "Gerne! Hier ist ein Entwurf für den Newsletter: | Natürlich, hier sind drei Titel für deinen Beitrag. | Hier ist eine überarbeitete Version des Textes:",
        "Hier ist der Eingang zum Park. | Natürlich ist hier viel los. | Hier sind die Ergebnisse der Wahl:",
    ),
    row(
        "preamble",
        "fr",
        rf"{START}(?:bien\s+sûr|avec\s+plaisir|certainement|parfait|d['’]accord|entendu|volontiers|absolument|très\s+bien|super)[\s  !,.:;—–-]{{1,5}}(?:voici|voilà|ci-dessous)\b(?=[^.?!]{{0,200}}(?:{FR}|\bvotre\b|\bton\b|\bta\b))"
        rf"|\A\W*voici\s+(?:une|la|le|un|votre|ton|ta)\s+(?:version|brouillon|texte|article|proposition)\s+(?:\w+\s+)?(?:revue|révisée?|corrigée?|améliorée?|complète|raccourcie?|reformulée?|réécrite?|plus\s+\w+)\b(?=[^.?!]{{0,120}}(?::|\bvotre\b|\bton\b|\bvous\b))",
        "voici | voilà | ci dessous",
        "Bien sûr ! Voici un article sur les tilleuls : | Voici une proposition plus courte pour votre annonce : | Voici une version corrigée de votre texte :",
        "Voici les lauréats du concours : | Bien sûr, voilà qui est dit. | Voici la version longue du film.",
    ),
    row(
        "preamble",
        "es",
        rf"{START}(?:¡?claro(?:\s+que\s+sí)?|¡?por\s+supuesto|¡?con\s+gusto|¡?perfecto|¡?entendido|¡?desde\s+luego|¡?excelente|¡?genial|¡?listo|¡?muy\s+bien){MARK}(?:aquí\s+(?:tienes?|está|están|te\s+(?:dejo|presento)|va)|a\s+continuación|te\s+(?:dejo|comparto|presento)|esta\s+es)\b(?=[^.?!]{{0,200}}(?:{ES}|\btu\b|\btus\b|\bsu\b))"
        rf"|\A\W*aquí\s+(?:tienes|te\s+dejo)\s+(?=[^.?!]{{0,160}}(?:{ES}))(?=[^.?!]{{0,240}}(?::|\btu\b|\btus\b|correcc|revisad|mejorad|traduc))",
        "aquí tienes | aquí tiene | aquí está | aquí están | aquí te | aquí va | a continuación | te dejo | te comparto | te presento | esta es",
        "¡Claro! Aquí tienes un resumen del texto: | Perfecto, te dejo la tabla lista para copiar. | Aquí tienes la versión corregida de tu artículo:",
        "Claro, aquí está el problema de fondo. Nadie lo vio. | Aquí tienes mi mano. | A continuación, la lista de ganadores.",
    ),
    row(
        "preamble",
        "it",
        rf"{START}(?:certo|certamente|certo\s+che\s+sì|ma\s+certo|perfetto|volentieri|assolutamente|ottimo|va\s+bene|d['’]accordo|con\s+piacere){MARK}(?:ecco(?:ti|lo|la|li)?|di\s+seguito|qui\s+sotto)\b(?=[^.?!]{{0,200}}(?:{IT}|\btuo\b|\btua\b))"
        rf"|\A\W*ecco(?:ti)?\s+(?:una|la|il|un|lo)?\s*(?:tua\s+|tuo\s+)?(?:versione|bozza|testo|articolo|traduzione)\b(?=[^.?!]{{0,120}}(?:rivist|corrett|migliorat|complet|tradott|più\s+brev|tuo|tua|richiest|in\s+italiano))",
        "ecco | eccoti | eccolo | eccola | di seguito | qui sotto",
        "Certo! Ecco una bozza dell'articolo: | Perfetto, ecco il testo con le correzioni. | Ecco una versione rivista della tua lettera:",
        "Ecco i vincitori del premio: | Certo, ecco perché piove. | Ecco il testo della legge.",
    ),
    row(
        "preamble",
        "pt",
        rf"{START}(?:claro(?:\s+que\s+sim)?|com\s+certeza|perfeito|certo|entendido|com\s+prazer|ótimo|sem\s+problemas?|beleza|combinado){MARK}(?:aqui\s+(?:está|estão|vai|tem|tens)|segue(?:m)?|abaixo\s+está|eis)\b(?=[^.?!]{{0,200}}(?:{PT}|\bseus?\b|\bsuas?\b|\bteu\b))"
        rf"|(?:\A\W*|\])aqui\s+(?:está|estão|vai)\s+(?:a|o|uma?|os|as)\s+(?=[^.?!]{{0,60}}(?:proposta|{PT}))(?=[^.?!]{{0,160}}(?:\bsua\b|\bseu\b|\bteu\b|revisad|corrigid|melhorad|traduz|traduç|reescrit))",
        "aqui está | aqui estão | aqui vai | aqui tem | aqui tens | claro segue | certeza segue | perfeito segue | certo segue | abaixo está | claro eis",
        "Claro! Aqui está um resumo do texto: | Com certeza! Segue a proposta de artigo: | Aqui está a versão revisada do seu texto:",
        "Aqui está o segredo da massa. | Claro que chove aqui. | Segue a lista dos vencedores.",
    ),
    row(
        "preamble",
        "ru",
        rf"{START}(?:конечно|разумеется|безусловно|отлично|хорошо|с\s+удовольствием|понял|поняла|без\s+проблем|прекрасно|готово){MARK}(?:вот|ниже|держи(?:те)?|представляю|предлагаю)\b(?=[^.?!]{{0,200}}(?:{RU}|\bваш|\bтво))"
        rf"|\A\W*вот\s+(?:\w+\s+)?(?:переработанн|исправленн|сокращ[её]нн|обновл[её]нн|улучшенн|отредактированн|доработанн|готов|переведенн|переведённ)\w+\s+(?:\w+\s+)?(?:{RU})",
        "вот | ниже | держи | держите | представляю | предлагаю",
        "Конечно! Вот пример текста для рассылки: | Отлично, ниже таблица по вашему плану. | Вот переработанный вариант статьи:",
        "Вот и всё. | Конечно, вот дом, где он жил. | Вот список победителей:",
    ),
    row(
        "preamble",
        "zh",
        rf"\A\W*(?:当然可以|没问题){MARK}(?:以下是|下面是|这是)|\A\W*(?:当然可以|当然|好的|没问题|可以的|明白了|收到|很好|非常好|没有问题){MARK}(?:这是|以下是|下面是|我(?:来|会|将|已经|把|按)|这里是|为(?:你|您)|我们来)(?=[^。]{{0,200}}{ZH})"
        rf"|\A\W*以下是(?:为|根据|按照)(?:你|您)[^。]{{0,80}}(?:{ZH})|\A\W*以下是[^。]{{0,40}}(?:修改后|润色后|改写后|优化后)的[^。]{{0,20}}[：:]"
        rf"|\A\W*(?:语气|正文|标题|内容)[^。]{{0,20}}(?:已|改得|调整)[^。]{{0,60}}(?:按|你|您)"
        rf"|\A\W*我[^。\n]{{0,30}}(?:拆|讲|写|整理|梳理|列|分析|说|总结|来)[^。\n]{{0,12}}[，,、]\W?不(?:讲|说|绕|堆|玩)(?:概念|废话|空话|套话|弯|虚|大道理|术语)",
        "当然 | 好的 | 没问 | 明白 | 收到 | 很好 | 以下 | 语气 | 非常 | 不讲 | 不说 | 不绕 | 不堆 | 不玩",
        "当然可以！以下是一份面试题清单： | 好的，我来把第二段改写一下： | 以下是为您整理的会议摘要： | 我一步一步给你讲，不绕弯子。",
        "好的教育从家庭开始。 | 以下是获奖名单： | 当然，这是另一回事。 | 我来说，不讲道理的人很多。",
    ),
    row(
        "preamble",
        "ja",
        rf"\A\W*(?:もちろん(?:です)?|承知(?:しました|いたしました)|かしこまりました|了解(?:しました|です)|わかりました|はい)[！!。、,\s]{{1,3}}(?:以下|こちら|では|それでは|次)(?=[^。]{{0,160}}(?:{JA}|です|：))"
        rf"|\A\W*以下(?:は|に|が)[^。]{{0,60}}(?:ご要望|ご依頼|ご指定|修正した|書き直した|翻訳した)[^。]{{0,40}}(?:です|ます|：)"
        rf"|\A\W*(?:いい|良い|素晴らしい|とても良い)(?:ご)?質問です[。！]",
        "もち | 承知 | かし | 了解 | わか | はい | 以下 | 質問",
        "もちろんです！以下は記事の要約です： | 承知しました。こちらが書き直した文章です。 | いい質問です。先ほどのコードには含まれていません。",
        "もちろん雨も降る。 | 以下は受賞者の一覧です。 | 質問は受付まで。",
    ),
    row(
        "preamble",
        "ar",
        rf"{START}(?:بالتأكيد|بالطبع|طبعًا|طبعا|حسنًا|حسنا|ممتاز|بكل\s+سرور|تمام|أكيد)[\s!,.:؛،👍😊-]{{1,5}}(?:إليك|هذا|هذه|فيما\s+يلي|سأ\w+|دعنا)(?=[^.؟!]{{0,200}}(?:{AR}|خوارزم|لك))"
        rf"|\A\W*(?:إليك|فيما\s+يلي)\s+(?:نسخة|النسخة|صيغة|مسودة)\b",
        "إليك | فيما يلي | بالتأكيد هذا | بالطبع هذا | بالطبع هذه | ممتاز هذا | ممتاز هذه | حسنًا دعنا | حسنا دعنا | تمام هذا",
        "بالتأكيد! إليك مقالًا قصيرًا عن التربة: | بالطبع، إليك جدول المقارنة: | إليك نسخة أقصر من النص:",
        "بالطبع هذا هو السبب. | إليك أهم الأخبار. | فيما يلي أسماء الفائزين:",
    ),
    row(
        "preamble",
        "hi",
        rf"\A\W*(?:ज़रूर|जरूर|बिल्कुल|बिलकुल|अवश्य|ठीक\s+है|निश्चित\s+रूप\s+से|हाँ)[\s!,।.-]{{1,4}}(?:यहाँ|यहां|नीचे|ये\s+रहा|यह\s+रहा|मैं|आइए|यह)\s*(?=[^।]{{0,200}}(?:{HI}|आपके))"
        rf"|\A\W*(?:यहाँ|यहां|नीचे)\s+(?:आपके|आपका|आपकी)\s+[^।]{{0,100}}{HI}[^।]{{0,60}}(?:है|हैं|गया|रहा)",
        "ज़रूर | जरूर | बिल्कुल | बिलकुल | अवश्य | ठीक है | निश्चित रूप | यहाँ आपके | यहां आपके | यहाँ आपका | यहां आपका | नीचे आपके | नीचे आपका | यहाँ आपकी",
        "ज़रूर! यहाँ एक लेख का मसौदा है: | बिल्कुल! नीचे तालिका दी गई है। | यहाँ आपके लेख का छोटा संस्करण है:",
        "यहाँ विजेताओं के नाम हैं। | बिल्कुल सही कहा। | ज़रूर आइए, मेला कल है।",
    ),
)

RULES: tuple[Rule, ...] = _PREAMBLE
