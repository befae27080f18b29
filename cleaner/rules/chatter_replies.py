"""More of what assistants say in reply, in English and elsewhere: what is ready, what could be other, what was missing.

Like `chatter_talk`, written from general knowledge of how assistants speak.
"""

# ruff: noqa: E501  a pattern reads best with one alternative to a line

from cleaner.rules.chatter_stems import AR, DE, ES, FR, HI, IT, PT, RU, row
from cleaner.rules.chatter_words import HERE, SOFT, TEXT
from cleaner.rules.patterns import LONGEST_TALK
from cleaner.rules.rule import Rule, rows

_READY = r"ready\s+(?:to|for)\s+(?:copy|publish|paste|submit|post|print|github|download|copying|publishing)"
_OTHER = r"(?:shorter|longer|simpler|punchier|warmer|softer|funnier|plainer|friendlier|more\s+\w+|less\s+\w+)"
_GIVEN = r"(?:shared|provided|pasted|gave(?:\s+me)?|sent(?:\s+me)?|uploaded|attached|included|described)"
_FILES = r"(?:links?|images?|pdfs?|files?|attachments?|urls?|screenshots?|documents?|pictures?|photos?)"
_EDITED = r"(?:überarbeitet|verbessert|korrigiert|gekürzt|vollständig|ausformuliert|corrigé|amélioré|complet|révisé|reformulé|corregid|mejorad|complet|revisad|reescrit|corrett|migliorat|rivist|corrigid|melhorad|reescrit|исправленн|улучшенн|полн|переработанн|отредактированн|التعديل|المعدل|المصحح|الكامل|المحسن|संशोधित|पूरा|सुधार)"
_STEMS = "|".join((DE, FR, ES, IT, PT, RU, AR, HI))

RULES: tuple[Rule, ...] = (
    Rule(
        name="chatter.preamble.ready",
        label="llm_chatter",
        why="An assistant hands over a text that is ready, or another version of one.",
        pattern=(
            rf"\A{SOFT}(?:{HERE}|your\s+\w+\s+is)\b[^.?!\n]{{0,120}}\b{_READY}\b|\A{SOFT}{HERE}\s+(?:an?|the|your)\s+(?:[\w-]+,?\s+(?:and\s+|but\s+)?){{0,3}}?(?:{_OTHER}|concise|improved|cleaner|polished|condensed|refined|revised|rewritten|humani[sz]ed|professional|updated)[\w\s,-]{{0,30}}?\s(?:version|rewrite|draft)s?\b[^.?!\n]{{0,80}}:\W*\Z"
            rf"|\A[\W_]{{0,6}}(?:done|here\s+you\s+go|there\s+you\s+go|all\s+set)\s*[!.—–-]+\s[^\n]{{0,120}}?\byour\s+(?:\w+\s+){{0,2}}?(?:readme|notes|text|essay|draft|article|document|documentation|letter|file|table|outline)\b"
            r"|\bi(?:['’]ve|\s+have)\s+(?:put|organi[sz]ed|compiled|gathered|consolidated|combined|collected)\s+(?:everything|it\s+all|all\s+of\s+(?:this|it))\s+(?:in|into)\s+(?:an?|one)\s+(?:[\w-]+\s+){0,3}?(?:file|document|table|section|list|readme|page)\b"
            r"|\bi(?:['’]ve|\s+have)?\s+(?:rewrote|rewritten|rephrased|reworded|condensed)\s+(?:it|this|them)\s+(?:to|so|in|for|as)\b|\bi(?:['’]ve|\s+have)?\s+(?:shortened|trimmed|cut|expanded|condensed)\s+(?:it|this|them|the\s+text)\s+(?:down\s+)?to\s+(?:about\s+|around\s+|roughly\s+|under\s+)?\d+\s+(?:words|characters)\b"
            rf"|\A{SOFT}thank(?:s|\s+you)\s+for\s+(?:providing|sharing|pasting|uploading|sending)\s+(?:me\s+)?(?:the|your|this)\s+(?:\w+\s+)?(?:text|article|code|draft|details|document|content|essay|information|notes|file|image|context|clarification)\b[^.!?\n]{{0,40}}[.!]\s+(?:{HERE}|i\b|i['’]|based|let|below)"
            r"|\A[\W_]{0,6}(?:understood|got\s+it|noted)\s*[.!,—–-]+\s*i(?:['’]ll|\s+will)\s+(?:keep|use|make|write|avoid|include|focus|follow|stick|adjust|start|continue|rewrite)\b"
        ),
        triggers=rows("""
            ready to | ready for | here s | here is | here are | below is | below are | below s | follows is | done | you go | all set
            ve put | have put | ve organized | have organized | ve organised | have organised | ve compiled | have compiled
            ve gathered | have gathered | ve consolidated | have consolidated | ve combined | have combined | ve collected
            have collected | rewrote | rewritten | rephrased | reworded | condensed | shortened | trimmed | expanded | for providing
            for sharing | for pasting | for uploading | for sending | understood | got it | noted
        """),
        longest=LONGEST_TALK,
        examples=(
            "Below is the full article, ready to publish:",
            "Here’s a shorter, punchier version:",
            "Here you go! A clean and complete version of your notes:",
            "I've put everything into a single Markdown file for you.",
            "I rewrote it to sound more natural.",
            "Thank you for providing the text. Here is my feedback:",
            "Understood. I will keep the tone formal.",
        ),
        near_misses=(
            "The boat is ready to sail.",
            "Here is the latest version of the app:",
            "Done! The cake is in the oven.",
            "I've put everything in the car.",
            "I shortened it to the knee.",
            "Thank you for sharing your story. We love it.",
        ),
    ),
    Rule(
        name="chatter.preamble.given",
        label="llm_chatter",
        why="An assistant draws on what it was given, or on what was not said.",
        pattern=(
            rf"\b(?:based\s+on|according\s+to|from|judging\s+(?:by|from)|looking\s+at)\s+(?:the|your)\s+(?:\w+\s+)?(?:image|text|code|information|details|description|data|screenshot|file|document|notes|draft|table|context|output|logs?|error|outline|link)\s+(?:that\s+)?you(?:['’]ve|\s+have)?\s+{_GIVEN}\b(?![^.?!\n]{{0,120}}\b(?:we|our)\b)"
            r"|\bbased\s+on\s+our\s+(?:conversation|chat|discussion)s?(?:\s+so\s+far)?,\s+(?:here|i\b|i['’]|below)|\bsince\s+you\s+(?:did(?:n['’]t|\s+not)|have(?:n['’]t|\s+not))\s+(?:specif\w+|mention\w*|provid\w+|give\w*|includ\w+|say|said|name\w*|state\w*|share\w*)\b[^.?!\n]{0,80}?,\s*(?:i\b|i['’]|the\s+\w+\s+(?:is|are|assumes))"
            rf"|\b(?:as\s+)?per\s+your\s+request,?\s+(?=[^.?!\n]{{0,120}}\b{TEXT}\b)(?![^.?!\n]{{0,120}}\bwe\b)"
        ),
        triggers=rows("""
            you provided | ve provided | have provided | you shared | ve shared | have shared | you pasted | ve pasted | you gave
            you sent | ve sent | you uploaded | ve uploaded | you attached | you included | you described | based on | since you
            your request
        """),
        longest=LONGEST_TALK,
        examples=(
            "Based on the image you shared, the error comes from line 12.",
            "Based on our conversation, here is a summary of the project:",
            "Since you didn't specify a language, I used Python.",
            "As per your request, the article uses simple English.",
        ),
        near_misses=(
            "Based on the information you provided, we will contact you.",
            "As per your request, we have closed the account.",
            "Based on our experience, here is what counts.",
        ),
    ),
    Rule(
        name="chatter.offer.other",
        label="llm_chatter",
        why="An assistant would make its text other than it is: shorter, in another tone, language or form.",
        pattern=(
            rf"\bi\s+can\s+(?:also\s+)?make\s+(?:it|this|them)\s+{_OTHER}\b|\bi\s+can\s+(?:also\s+)?(?:generate|create|write|draft|prepare|export|convert|produce)\s+(?:the|an?|this|it|these)\b(?=[^.?!\n]{{0,60}}\b{TEXT}\b)[^.?!\n]{{0,80}}\bfor\s+you\b"
            r"|\blet\s+me\s+know\b[^.?!\n]{0,24}(?:,|\band)\s*i(?:['’]ll|\s+will|\s+can)\s+(?:adjust|tailor|adapt|rewrite|refine|revise|expand|tweak|reformat|customi[sz]e|modify|polish|extend)\b"
            r"|\bif\s+you(?:['’]d|\s+would)?\s+(?:prefer|like|want|need)\s+(?:an?\s+|the\s+)?(?:different|another|more|less|shorter|longer)\b[^.?!\n]{0,60}\b(?:tone|style|format|version|language|structure|length|angle)\b[^.?!\n]{0,40}\b(?:let\s+me\s+know|just\s+(?:ask|say)|i\s+can|tell\s+me)\b"
            r"|\blet\s+me\s+know\s+if\s+you(?:['’]d\s+like|\s+would\s+like|\s+want|\s+prefer|\s+need)\s+(?:this|it)\s+(?:in|as|to\s+be)\b|\blet\s+me\s+know\s+which\s+(?:version|option|style|format|draft|tone|direction|approach|section)\b|\blet\s+me\s+know\s+if\s+i\s+should\s+(?:go\s+deeper|expand|adjust|add|include|change|shorten|rewrite|continue|elaborate|make\s+it)\b"
            r"|\b(?:would\s+you\s+like|do\s+you\s+want|want)\s+me\s+to\s+(?:write|translate|rewrite|format|convert|turn|put|make|export|save)\s+(?:it|this|them|these|that)\s+(?:in|into|as|to|an?)\b[^.!\n]{0,100}\?"
            r"|\bwould\s+you\s+(?:prefer|rather\s+have)\s+(?:an?|the)\s[^.!\n]{0,60}\b(?:table|bullet\s+points|version|paragraphs?|outline|summary|checklist)\b[^.!\n]{0,40}\?|\bwhat\s+would\s+you\s+like\s+me\s+to\s+(?:do|work\s+on|focus\s+on|tackle|write|cover|add|explore)\b[^.!\n]{0,40}\?|\bwhich\s+(?:part|section|one|version)\s+would\s+you\s+like\s+me\s+to\b"
        ),
        triggers=rows("""
            i can | me know | if you | want me | like me | you prefer | rather have
        """),
        longest=LONGEST_TALK,
        examples=(
            "I can make it shorter or more formal if you prefer.",
            "If you have a format in mind, let me know and I'll adjust it.",
            "If you’d prefer a different tone, let me know.",
            "Do you want me to write it in Arabic as well?",
            "Would you prefer a table or bullet points?",
            "What would you like me to do next?",
            "Let me know if I should go deeper into any part.",
        ),
        near_misses=(
            "I can make it on Friday.",
            "Let me know, and I'll pick you up.",
            "If you want a different room, let me know.",
            "Would you prefer tea or coffee?",
            "What would you like to eat?",
        ),
    ),
    Rule(
        name="chatter.meta.above",
        label="llm_chatter",
        why="An assistant says that the text it wrote is as it was ordered.",
        pattern=(
            r"\bthe\s+(?:above\s+(?:article|content|text|response|essay|version|blog\s+post|draft)|(?:article|content|text|essay|response|draft)\s+above)\s+(?:is|meets|follows|has\s+been|was|includes|uses|covers|adheres)\b[^.?!\n]{0,80}\b(?:optimi[sz]ed|requirements|guidelines|keywords?|written|readab\w+|seo|instructions|word\s+(?:count|limit)|tone)\b"
            rf"|\bthis\s+(?:version|text|draft|article|readme|documentation|essay|letter)\s+is\s+(?:now\s+)?[^.?!\n]{{0,60}}\b{_READY}\b"
        ),
        triggers=(
            "the above",
            "above is",
            "above meets",
            "above follows",
            "above has",
            "above was",
            "ready to",
            "ready for",
        ),
        longest=LONGEST_TALK,
        examples=(
            "The above content is optimized for SEO and readability.",
            "The article above meets your requirements for length.",
            "This version is more professional and ready to submit.",
        ),
        near_misses=("The text above is blue.", "The above text was carved in 1820.", "This letter is ready."),
    ),
    Rule(
        name="chatter.self_reference.files",
        label="llm_chatter",
        why="The speaker cannot open what it was given.",
        pattern=(
            rf"\bi\s*(?:can['’]t|cannot|couldn['’]t|could\s+not|wasn['’]t\s+able\s+to|was\s+not\s+able\s+to|am\s+unable\s+to|['’]m\s+unable\s+to|don['’]t\s+have\s+the\s+ability\s+to)\s+(?:view|open|access|see|read|load|process|display)\s+(?:the\s+|any\s+|your\s+)?{_FILES}\b[^.?!\n]{{0,60}}?(?:\byou\s+{_GIVEN}|,?\s+so\s+i\b|,?\s+but\s+(?:if|i)\b|\bdirectly\b|\bfrom\s+here\b|\bin\s+this\s+(?:chat|conversation)\b)"
        ),
        triggers=rows("""
            link | links | image | images | pdf | pdfs | file | files | attachment | attachments | url | urls | screenshot
            screenshots | document | documents | picture | pictures | photo | photos
        """),
        longest=LONGEST_TALK,
        examples=(
            "I couldn't access the link you provided.",
            "Please note that I can't view images, so I relied on your description.",
            "I wasn't able to open the PDF you uploaded.",
        ),
        near_misses=(
            "I cannot open the file.",
            "I couldn't see the picture on the wall.",
            "We could not read the document you sent.",
        ),
    ),
    row(
        "preamble",
        "edited",
        rf"\A\W*(?:hier\s+(?:ist|findest\s+du|kommt|hast\s+du)|voici|voilà|aquí\s+(?:está|tienes|va)|te\s+dejo|ecco(?:ti)?|aqui\s+(?:está|vai)|segue|вот|إليك|यहाँ|यहां)\s(?=[^\n]{{0,80}}{_EDITED})(?=[^\n]{{0,100}}(?:{_STEMS}))[^\n]{{0,160}}[:：]\W*\Z"
        r"|我(?:已经?)?(?:根据|按照|按)(?:你|您)的(?:要求|需求|意见|反馈|描述|思路)[^。\n]{0,24}(?:修改|调整|重写|更新|改写|整理|补充|完善)|\A\W*(?:好的|当然)[，！,!]\s*我们(?:继续|接着|来|开始)[^。\n]{0,30}[：:]\W*\Z|(?:修正版|改訂版|完成版|書き直した文章|修正後の文章)は(?:以下|次)の(?:とおり|通り)です",
        "hier ist | hier findest | hier kommt | hier hast | voici | voilà | aquí está | aquí tienes | aquí va | te dejo | ecco | eccoti | aqui está | aqui vai | segue | вот | إليك | यहाँ | यहां | 根据 | 按照 | 我按 | 好的 | 当然 | 修正 | 改訂 | 完成 | 書き",
        "Hier findest du eine überarbeitete Fassung: | Te dejo el texto corregido: | Вот полный код с комментариями: | 我已经根据你的要求修改了代码： | 修正版は以下のとおりです。",
        "Hier ist die vollständige Liste der Sieger. | Voici le complet : | Вот список: | 根据天气调整。",
    ),
    row(
        "offer",
        "noch",
        rf"\bich\s+kann\s+(?:dir|ihnen)\s+(?:auch\s+|gerne?\s+|noch\s+|dazu\s+){{1,3}}(?=[^.?!\n]{{0,160}}{DE})|\b(?:möchtest|willst)\s+du\s+(?:noch|auch|lieber)\s(?=[^.!\n]{{0,120}}{DE})[^.!\n]{{0,160}}\?|\b(?:dis|dites)-moi\s+si\s+(?:tu|vous)\s+(?:veux|voulez|souhaites|souhaitez)\s+que\s+je\s+(?:détaille|développe|continue|ajoute|modifie|raccourcisse|précise|traduise|adapte)\b"
        rf"|\b(?:posso\s+também|também\s+posso)\s+\w++(?=[^?!\n]{{0,160}}{PT})[^?!\n]{{0,200}}\bse\s+(?:preferir|desejar|precisar)|次の(?:章|節|部分|パート|セクション)に進み(?:ましょうか|ますか)",
        "ich kann | möchtest du | willst du | dis moi | dites moi | posso também | também posso | 次の",
        "Ich kann dir auch gerne eine Tabelle dazu erstellen. | Möchtest du noch eine Tabelle zu den Punkten? | Posso também criar uma versão resumida, se preferir. | 次の章に進みましょうか？",
        "Ich kann dir auch gerne helfen. | Möchtest du noch Kaffee? | 次の駅に進みます。",
    ),
)
