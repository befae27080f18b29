"""Rules about marks: thoughts, templates, labels, buttons, citations and orders around an answer."""

# ruff: noqa: E501  a pattern reads best with one alternative to a line

from cleaner.rules.patterns import ANY_LENGTH
from cleaner.rules.rule import Rule, rows

_PARTS = (
    Rule(
        name="chatter.translation",
        label="llm_chatter",
        why="An assistant announces or annotates a translation that was ordered.",
        pattern=(
            r"\b(?:here(?:['’]s|\s+is)|below\s+is)\s+(?:the|a|your)\s+(?:[\w-]+\s+){0,2}?(?:translation|translated\s+(?:version|text))\b(?=\s*(?::|of\s+(?:the|your)\s+(?:provided|given|following|text|content|markdown|english|original|[\w-]+\s+(?:text|content|document|you))|(?:in)?to\s+\w+|in(?:to)?\s+\w+\s*:|[.:]\W*\Z))"
            r"|\(?note:?\s+(?:that\s+)?the\s+translation\s+is\s+(?:complete|finished)\b"
            r"|\bi\s+(?:have\s+|['’]ve\s+)?translated\s+the\s+(?:text|content|document|above|provided)\b[^.?!]{0,80}\b(?:without|while|keeping|as\s+(?:requested|instructed|per))\b"
            r"|\bplease\s+(?:provide|send|paste|share)\s+[^.?!]{0,60}?\b(?:text|content|sentence)\b[^.?!]{0,40}?\b(?:translat\w*|that\s+should\s+go\s+into)\b"
        ),
        triggers=("translation", "translated", "translate"),
        longest=ANY_LENGTH,
        examples=(
            "Here is the translation of the provided text to Chinese:",
            "(Note: The translation is complete and all placeholders were kept.)",
            "Please provide the text you want translated.",
        ),
        near_misses=(
            "Here is the translation bureau you asked about.",
            "This page was translated by a machine.",
            "The translation of the poem is by Mrs Garnett.",
        ),
    ),
    Rule(
        name="chatter.word_count",
        label="llm_chatter",
        why="The length of a text in brackets or italics: an answer to an order by length.",
        pattern=r"(?:\A|\s)(?:[(\[][*_ ]*|[*_]{1,3}\(?)\s*(?:final\s+|total\s+|approx(?:imate)?\.?\s+)?(?:word|character)\s+count\s*:?\s*[*_]{0,2}\s*(?:about|approx(?:imately)?\.?|around|~|≈|exactly)?\s*[~≈]?\d[\d,.]*(?:\s*words)?\s*(?:,(?![^()\n]{0,40}(?:plus\s+or\s+minus|\+/-|±|give\s+or\s+take|per\s+cent|percent|%|maximum|minimum))[^()\n.]{0,60})?\.?[)\]*_]+\W*\Z",
        triggers=("word count", "character count"),
        longest=ANY_LENGTH,
        examples=(
            "(Word count: 712)",
            "*Word count: approx. 1,050*",
            "…and so it ends. (Word count: 158, limit in the brief was 160.)",
        ),
        near_misses=(
            "Word count: 712 · Chapters: 3",
            "(Word count: 2,914. Not proofread, all mistakes are mine.)",
            "The word count is 712.",
            "(Words: 712)",
            "(word count: 1,500, plus or minus ten per cent)",
        ),
    ),
    Rule(
        name="chatter.length_hint",
        label="llm_chatter",
        hint=True,
        why="The length of a text, in words or characters.",
        pattern=r"\b(?:(?:word|character)\s+count|length|words|characters)\b[^\w\n]{0,6}(?:[\w.]+\s+){0,3}?[~≈]?\d{2,}|\b\d{2,3}(?:,\d{3})?[\s-]+(?:words|characters)\b",
        triggers=("word count", "character count", "length", "words", "characters"),
        examples=("Word count: 712", "Length: about 1,180 words", "160 characters, spaces included"),
        near_misses=("In other words", "Length matters", "Two characters"),
    ),
    Rule(
        name="chatter.thinking",
        label="llm_chatter",
        why="A reasoning model talks to itself about its user.",
        pattern=(
            r"\A\W*</?(?:think|thinking|reasoning)>\W*\Z|\A\W*<(?:think|thinking)>\s*\w|[.!?…”\"]\s*</(?:think|thinking)>\s*\Z"
            r"|\A[^\w#/]*(?:(?:okay|ok|alright|hmm|wait|so|first|let['’]?s\s+see|let\s+me\s+(?:think|see))[\s,.:!…—-]{1,3}){1,3}(?:so\s+|first\s+|now\s+)?the\s+user\s+(?:wants|is\s+asking|asks|asked|provided|has|mentioned|pasted|gave|needs|said|wrote|is\s+(?:looking|requesting))\b"
            r"|\A\W*the\s+user\s+(?:wants|is\s+asking|asks\s+(?:for|me)|asked\s+(?:for|me)|pasted|is\s+requesting|needs\s+me|wants\s+me|says\s+they|would\s+like\s+me)\b[^.?!]{0,160}(?:\bi\s+(?:should|need|must|will)|\bme\s+to\b|\ban?\s+(?:article|post|essay|story|summary|page|poem)\b|\bthe\s+gist\b)"
            r"|\A\W*(?:thought|reasoned)\s+for\s+(?:\d+\s*(?:s|seconds?|m|minutes?)|a\s+(?:second|moment|few\s+seconds|couple))(?:\s+\d+\s*s(?:econds)?)?\W*\Z"
        ),
        signs=("<", "the user", " for "),
        triggers=("think", "thinking", "reasoning", "the user", "thought for", "reasoned for"),
        longest=ANY_LENGTH,
        examples=("<think>", "Okay, so the user wants a short poem about rain.", "Thought for 31s"),
        near_misses=("The user wants to save time.", "I think so.", "She thought for a second that he was joking."),
    ),
    Rule(
        name="chatter.thinking_hint",
        label="llm_chatter",
        hint=True,
        why="Somebody plans a text aloud.",
        pattern=(
            r"\bi\s+(?:should|need\s+to|must|shouldn['’]t)\s+(?:mention|avoid|keep|make\s+sure|include|start|check|explain|cover|use|write|structure|ensure|note|repeat|be\s+careful|consider|address|also)\b"
            r"|\b(?:the\s+user|they)\s+(?:wants?|asks?|asked|mentioned|provided|pasted)\b"
        ),
        triggers=rows("""
            i should | i need | i must | i shouldn | the user | they want | they ask | they asked | they mentioned
        """),
        longest=ANY_LENGTH,
        examples=("I need to avoid the word.", "I should mention the roof.", "They asked for three."),
        near_misses=("You should mention the roof.", "A user asked.", "Alright then"),
    ),
    Rule(
        name="chatter.template",
        label="llm_chatter",
        why="Markup that frames the turns of a chat for the model.",
        pattern=(
            r"<\|(?:im_start|im_end|im_sep|eot_id|endoftext|start_header_id|end_header_id|begin_of_text|end_of_text|assistant|user|system)\|>"
            r"|\A\W*(?:</?s>\s*)?\[/?inst\]|<</?sys>>"
            r"|\A\W{0,3}#{2,4}\s*(?:response|instruction|input)\s*:?\W*\Z"
            r"|[\w)][.!?…][\"”’)*]{0,3}(?:assistant|assistantfinal|assistantanalysis)\W*\Z"
            r"|\A\s*:::writing\s*\{"
            r"|\A\W*<(?:tool_call|function_call|/tool_call|/function_call)>"
        ),
        signs=("<", "[", "#", ":::", "assistant"),
        triggers=rows("""
            im start | im end | im sep | eot id | endoftext | header id | begin of | end of | inst | sys | response
            instruction | input | assistant | assistantfinal | assistantanalysis | writing variant | tool call
            function call
        """),
        longest=ANY_LENGTH,
        examples=(
            "<|im_start|>assistant",
            "Both names are given.assistant",
            '::: writing {variant="standard"}'.replace("::: writing ", ":::writing"),
            "### Response:",
        ),
        near_misses=("He is my assistant.", "### Response times", "INST stands for institute."),
    ),
    Rule(
        name="chatter.role",
        label="llm_chatter",
        why="A chat program's heading over a turn.",
        phrases=rows(
            "chatgpt said | gemini said | claude said | copilot said | grok said | deepseek said | chatgpt a dit | chatgpt ha dicho | chatgpt dijo | chatgpt disse | o chatgpt disse | gemini sagte | gemini hat gesagt | gemini a dit | gemini ha dicho | gemini ha detto | chatgpt ha detto | gemini disse | chatgpt сказал | chatgpt 说 | chatgpt说 | chatgptの発言 | chatgpt hat gesagt | chatgpt sagte"
        ),
        examples=("ChatGPT said:", "**Gemini said**", "Copilot said:"),
        near_misses=("ChatGPT said no.", "Chat", "He said:"),
    ),
    Rule(
        name="chatter.role_hint",
        label="llm_chatter",
        hint=True,
        why="A name that heads a turn of a conversation.",
        phrases=rows(
            "you said | chatgpt | claude | gemini | copilot | bard | assistant | user | prompt | response | ai | model | chatgpt 4o | human | me | you asked | my prompt | あなた | du hast gesagt | du sagtest | vous avez dit | tú dijiste | dijiste | hai detto | você disse | вы сказали | ты сказал | 你说 | 您说 | 你说过 | قلت | आपने कहा | utilisateur | usuario | utente | usuário | пользователь | 用户 | 助手 | ассистент | assistente | asistente | nutzer | المستخدم | المساعد | उपयोगकर्ता | सहायक"
        ),
        examples=("You said:", "ChatGPT:", "**Assistant:**"),
        near_misses=("You said it.", "Claude Monet", "Users"),
    ),
    Rule(
        name="chatter.ui",
        label="llm_chatter",
        why="A button or a note of a chat program.",
        phrases=rows("""
            regenerate response | export to sheets | no file chosen no file chosen | chatgpt can make mistakes check important info
            chatgpt can make mistakes consider checking important information | gemini can make mistakes so double check it
            gemini can make mistakes check important info | claude can make mistakes please double check responses
            claude can make mistakes please double check cited sources | copilot may make mistakes
            chatgpt may produce inaccurate information about people places or facts | is this conversation helpful so far
            you re using our basic model | stop generating | free research preview
        """),
        examples=("Regenerate response", "Export to Sheets", "ChatGPT can make mistakes. Check important info."),
        near_misses=("Regenerate", "Export", "Mistakes were made."),
    ),
    Rule(
        name="chatter.ui_hint",
        label="llm_chatter",
        hint=True,
        why="A button that chat programs have, and others too.",
        phrases=rows(
            "copy code | code snippet | no file chosen | chat history | open sidebar | skip to content chat history | copy | edit | run code | copy to clipboard"
        ),
        examples=("Copy code", "Code snippet", "Chat history"),
        near_misses=("Copy the code", "Code", "History"),
    ),
    Rule(
        name="chatter.citation",
        label="llm_chatter",
        why="A link into a chat program's own file store, or a line of its citation marks only.",
        pattern=(
            r"\A\W*(?:\[[^\]]{1,120}\]|[\w ]{0,40}:?\s*)\(?sandbox:/mnt/data/[^\s)]{1,200}\)?\W*\Z"
            r"|\A\W*(?:contentreference\[oaicite:\d+\](?:\{index=\d+\})?|[\ue200-\ue206]?(?:file)?cite[\ue200-\ue206]?(?:turn\d+\w+\d+[\ue200-\ue206]?)+|【\d+(?::\d+)?†[^】]{1,40}】|\[cite(?:_start|:\s*[\d,\s-]+)\]|[\s:.,;])+\Z"
        ),
        triggers=("sandbox", "contentreference", "cite", "source", "oaicite"),
        longest=ANY_LENGTH,
        examples=(
            "[Download the list](sandbox:/mnt/data/list.xlsx)",
            ":contentReference[oaicite:3]{index=3}",
            "【14†source】",
        ),
        near_misses=("Prices rose in May. 【14†source】", "Open the sandbox.", "Source"),
    ),
    Rule(
        name="chatter.prompt_echo",
        label="llm_chatter",
        why="The order for a text, left above the text.",
        pattern=(
            r"\A\W*(?:prompt\s*:\s*)?(?:act\s+as|imagine\s+you\s+are|you\s+are|pretend\s+to\s+be)\s+(?:an?\s+)(?:[\w-]+,?\s+){0,4}?(?:writer|copywriter|editor|blogger|journalist|expert|assistant|professional|specialist|marketer)\b[^?!]{0,120}?(?:\band\s+|[.,]\s*)(?:please\s+)?(?:write|rewrite|create|generate|draft|produce|your\s+task|summari[sz]e)\b"
            r"|\A\W*(?:prompt\s*:\s*)?(?:please\s+)?(?:can\s+(?:you|u)\s+)?(?:write|rewrite|create|generate|make)\s+(?:me\s+|it\s+)?(?=[^\n]{0,200}?\b(?:\d{2,4}|[\w-]+)[\s-]words?\b)(?=[^\n]{0,300}?\b(?:tone|seo|keywords?|plagiarism|headings?|humani[sz]e|ai\s+detect\w*|no\s+jargon|make\s+it|dont|don['’]t|sound|like\s+a\s+\w+|style|audience)\b)"
        ),
        triggers=rows("""
            act as | imagine you | you are | pretend to | write | rewrite | create | generate | make
        """),
        longest=600,
        examples=(
            "write me a 500 word blog about boilers, friendly tone, no jargon",
            "Act as an experienced travel blogger and write an article about Albania.",
            "Imagine you are a travel editor. Please rewrite this page.",
        ),
        near_misses=(
            "Write a 500-word essay and hand it in by Friday.",
            "You are an expert in your own life.",
            "Create an account to write reviews.",
        ),
    ),
    Rule(
        name="chatter.prompt_echo.secret",
        label="llm_chatter",
        why="The order for a text tells the assistant to hide itself.",
        pattern=r"\bdo(?:\s+not|n['’]t)\s+(?:mention|say|reveal)\s+(?:that\s+)?you(?:['’]re|\s+are)\s+an?\s+(?:ai|language\s+model)\b",
        triggers=("an ai", "a language"),
        examples=(
            "Do not mention that you are an AI.",
            "Write it in my voice and don't say you're an AI!",
            "Don't reveal that you are a language model.",
        ),
        near_misses=("They do not mention that it is an AI.", "You are an AI researcher."),
    ),
    Rule(
        name="chatter.prompt_hint",
        label="llm_chatter",
        hint=True,
        why="An order for a text, or its terms.",
        pattern=(
            r"\A\W*(?:prompt|task|instructions?|tone|audience|target\s+audience|style|word\s+count|keywords?)\s*:"
            r"|\A\W*(?:please\s+|pls\s+|can\s+(?:you|u)\s+|now\s+)?(?:write|rewrite|make|create|generate|summari[sz]e|translate|give\s+me|shorten|continue|explain)\s+(?:me|it|this|that|an?|the)\b"
            r"|\A\W*(?:act\s+as|you\s+are\s+an?)\b"
        ),
        triggers=rows("""
            prompt | task | instructions | tone | audience | style | word count | keywords | write | rewrite | make
            create | generate | summarize | summarise | translate | give me | shorten | continue | explain | act as
            you are
        """),
        examples=("Prompt: a cat in the rain", "pls rewrite this", "make it shorter"),
        near_misses=("He made it.", "Tone on tone", "We explain why."),
    ),
    Rule(
        name="chatter.title_options_hint",
        label="llm_chatter",
        hint=True,
        why="Titles, headlines or texts for other places are put up for choice.",
        pattern=(
            r"\A\W*(?:here\s+are\s+)?(?:(?:\d+|two|three|four|five|six|ten|some|a\s+few|several|more|other)\s+)?(?:possible|alternative|suggested|catchy|working|potential|proposed|optional|sample|backup|better)\s+(?:[\w-]+\s+){0,2}?(?:titles?|headlines?|taglines?|subject\s+lines?|hooks?|captions?|slugs?|pull\s+quotes?|hashtags?|visuals|images?|alt\s+text|meta\s+\w+|keywords?)\b[^.?!]{0,60}(?::|→|\Z)"
            r"|\A\W*(?:title|headline|subject\s+line|caption|tagline|slug)\s+(?:ideas|options|suggestions|alternatives)\b"
            r"|\A\W*(?:meta\s+(?:description|title)|image\s+prompt|focus\s+keyword|alt\s+text|seo\s+title|tweet-length\s+version|instagram\s+caption)\s*(?:\([^)]{1,40}\))?\s*:"
        ),
        triggers=rows("""
            titles | title | headlines | headline | taglines | tagline | subject line | subject lines | hooks | caption
            captions | slug | slugs | quotes | hashtags | visuals | image prompt | images | alt text
            meta description | meta title | keyword | keywords | length version
        """),
        examples=(
            "Three possible headlines for the newsletter:",
            "Title ideas, by mood:",
            "Meta description (151 characters): Hives that return",
        ),
        near_misses=("Titles and headlines", "The title was lost.", "Image credit: the museum"),
    ),
    Rule(
        name="chatter.placeholder.picture",
        label="llm_chatter",
        why="A picture is ordered in brackets, where an assistant could not put one.",
        pattern=(
            r"\A[\W_]{0,6}[\[（(【](?:please\s+)?(?:insert|add|include|place|attach|embed)\s+(?:here\s+)?(?:an?\s+|the\s+|your\s+)?(?:[\w-]+\s+){0,3}?(?:image|screenshot|photo|photograph|picture|diagram|chart|figure|video|gif|logo|illustration|infographic|map|graph)s?\b[^\[\]\n]{0,200}[\])）】][\W_]*\Z"
            r"|\A[\W_]{0,6}[\[（(【［](?:(?:hier\s+)?(?:bild|foto|grafik|screenshot)\b[^\[\]\n]{0,120}\beinfügen|inserta[r]?\s+(?:aquí\s+)?(?:una\s+|la\s+)?(?:imagen|foto|captura)|insér(?:er|ez)\s+(?:ici\s+)?(?:une\s+|l['’])?(?:image|photo|capture)|inserir\s+(?:aqui\s+)?(?:uma\s+)?(?:imagem|foto|captura)|inserire?\s+(?:qui\s+)?(?:un['’]?\s*)?(?:immagine|foto|schermata)|вставьте?\s+|вставить\s+(?:\w+\s+)?(?:изображение|фото|скриншот)|(?:此处|在此|这里)?(?:插入|添加|放)[^\[\]\n]{0,30}(?:图|照片|截图|案例|链接)|[^\[\]\n]{0,30}(?:画像|写真|スクリーンショット|図)を(?:挿入|追加)|(?:أدرج|أضف|ضع|إدراج)\s+(?:هنا\s+)?(?:ال)?(?:صورة|لقطة|رسم)|(?:यहाँ|यहां)?\s*[^\[\]\n]{0,30}(?:चित्र|फोटो|फ़ोटो|तस्वीर)\s+(?:यहाँ\s+|यहां\s+)?(?:डालें|जोड़ें|लगाएँ|लगाएं))[^\[\]\n]{0,120}[\])）】］][\W_]*\Z"
        ),
        triggers=rows("""
            image | images | screenshot | screenshots | photo | photos | photograph | picture | pictures | diagram | chart
            figure | video | gif | logo | illustration | infographic | map | graph | einfügen | insertar | inserta | insérer
            insérez | inserir | inserire | вставьте | вставить | 插入 | 添加 | 画像 | 写真 | 挿入 | 处放 | صورة | लगाएं | डालें | जोड़ें
        """),
        examples=(
            "[Insert a photo of the mill pond here]",
            "`[Add screenshot of the settings page]`",
            "（此处插入您与客户的真实案例，约150字）",
            "［ここに画像を挿入］",
            "[أدرج صورة هنا]",
            "[यहाँ चित्र डालें]",
        ),
        near_misses=("[insert coin]", "Insert the picture here", "[Photo: the museum]"),
    ),
    Rule(
        name="chatter.placeholder_hint.picture",
        label="llm_chatter",
        hint=True,
        why="Somebody says what a picture that is not there should show.",
        pattern=r"\A[\W_]{0,6}(?:image|picture|screenshot|photo|figure|diagram)\s+(?:placeholder|suggestion|idea|prompt)s?\b|\b(?:the|this)\s+(?:picture|image|screenshot|photo|diagram|video)\s+should\s+(?:show|include|depict|highlight|feature)\b",
        triggers=rows("""
            placeholder | placeholders | suggestion | suggestions | idea | image prompt | should show | should include
            should depict | should highlight | should feature
        """),
        longest=ANY_LENGTH,
        examples=("**Image placeholder:**", "The photo should show the door.", "Picture suggestion: a lock"),
        near_misses=("The picture shows the door.", "A good idea", "The image of the town"),
    ),
    Rule(
        name="chatter.title_options.measured",
        label="llm_chatter",
        why="A description for search engines, with its length, where a reader expects the article.",
        pattern=r"\A[\W_]{0,6}(?:(?:suggested|seo|optimi[sz]ed|proposed|optional)\s+)?(?:meta[\s-]+(?:description|title)|seo\s+title|title\s+tag|focus\s+key(?:word|phrase))\s*\(?(?:about\s+|~)?\d{2,3}\s+(?:characters|chars|words)\b|\A[\W_]{0,6}(?:meta[\s-]*beschreibung|méta[\s-]*description|metadescripción|meta[\s-]*descrizione|meta[\s-]*descrição)\s*\([^()\n]{0,30}\d{2,3}[^()\n]{0,30}\)\s*:",
        triggers=rows("""
            meta description | meta title | seo title | title tag | focus keyword | focus keyphrase | beschreibung
            metabeschreibung | méta description | metadescripción | meta descrizione | meta descrição
        """),
        longest=600,
        examples=(
            "Meta description (151 characters): Hives that return",
            "SEO title (58 characters incl. spaces): Boilers",
            "**Meta description (~155 characters):** A walk",
        ),
        near_misses=(
            "Meta description length matters.",
            "A meta description has 155 characters.",
            "Meta description: A walk by the sea",
        ),
    ),
    Rule(
        name="chatter.placeholder",
        label="llm_chatter",
        why="An assistant tells the person who ordered the text what to put in here.",
        pattern=(
            r"\A\W*\(?note\s*:?\s+(?:please\s+)?(?:add|insert|include|replace|attach)\s+(?:your|an?|the)\s+[^()\n]{0,60}\b(?:here|screenshot|picture|image|photo|link|logo)s?\b"
            r"|\A\W*(?:todo|note)\s+for\s+you\s*:"
            r"|\[[^\[\]\n]{0,80}\b(?:the\s+\w+\s+you\s+(?:mentioned|shared|sent|gave)|(?:like|as\s+in)\s+the\s+one\s+you\s+\w+)[^\[\]\n]{0,40}\]"
        ),
        triggers=rows("""
            note add | note insert | note include | note replace | note please | note attach | for you | you mentioned
            you shared | you sent | you gave | one you
        """),
        longest=ANY_LENGTH,
        examples=(
            "(Note: Add your screenshots here.)",
            "TODO for you: fill in the date",
            "Survived by [?? the son you mentioned, Mark or Marcus]",
        ),
        near_misses=("Add your comment here", "[insert coin]", "Note: the shop is closed."),
    ),
    Rule(
        name="chatter.placeholder.gap",
        label="llm_chatter",
        why="A gap in brackets, left open in an article that is no template.",
        pattern=(
            r"(?<![\w/=@.:\"'<-])\[(?:please\s+)?(?:(?:insert|add|include|provide|describe|enter)\s+(?:here\s+)?(?:(?!your\s+favou?rite)(?:your|the)\b|(?:an?\s+|any\s+|relevant\s+|specific\s+)?(?:[\w-]+\s+){0,2}?(?:links?|url|dates?|numbers?|names?|address|e-?mail|phone|details?|screenshot|image|photo|table|chart|source|citation|quote|statistics?|keyword|title|website|contact|company|brand|product|city|location|topic)\b)|link\s+to|your(?!\s+favou?rite)|author(?:['’]s)?\s+name|(?:company|business|brand|organi[sz]ation|client|product|website|blog)\s+name|name\s+of|phone\s+number|e-?mail\s+address|contact\s+(?:information|details)|website\s+url|publication\s+date)\b[^\[\]\n]{0,80}\](?![(:/@\w])"
            r"|[\[【](?:(?:dein|ihr|name\s+des)e?\s+(?:name|firma|unternehmen\w*|telefonnummer|e-?mail\S*|website|link)|(?:votre|nom\s+de\s+(?:votre|l['’]))\s?(?:nom|entreprise|adresse|site|téléphone|lien)|(?:tu|su)\s+(?:nombre|empresa|teléfono|correo|sitio\s+web|enlace)|nombre\s+de\s+(?:tu|la)\s+empresa|(?:il\s+)?tuo\s+(?:nome|sito|indirizzo|numero)|nome\s+(?:della\s+tua\s+azienda|da\s+(?:sua\s+)?empresa)|seu\s+(?:nome|site|telefone|e-?mail|link)|ваше\s+(?:имя|название)|ваш\s+(?:сайт|телефон|адрес)|название\s+(?:компании|вашей)|(?:您|你)的(?:姓名|名字|公司|网站|电话|邮箱|链接)[^\[\]\n]{0,10}|公司名称|(?:あなたの|貴社の)?(?:お名前|会社名|電話番号|メールアドレス)|اسمك|اسم\s+(?:الشركة|شركتك)|رقم\s+هاتفك|आपका\s+नाम|कंपनी\s+का\s+नाम)[^\[\]\n]{0,40}[\]】](?![(:])"
        ),
        signs=("[", "【"),
        triggers=rows("""
            insert | add your | add a | add the | add link | include your | include a | provide your | describe the | describe your | link to | enter your | enter the | your name
            your company | your website | your email | your e | your phone | your link | your city | your contact | your business | your brand | your address | your blog | your full | your actual
            your url | your store | your organization | your github | your title | your photo | author name | author s | company name | business name | brand name | organization name | organisation name
            client name | product name | website name | blog name | name of | phone number | email address | mail address | contact information | contact details | website url | publication date
            dein name | deine firma | ihr name | ihre firma | ihr unternehmen | deine website | ihre website | ihre telefonnummer | deine telefonnummer | votre nom | votre entreprise | votre adresse | votre site | votre lien | nom de
            tu nombre | su nombre | tu empresa | su empresa | tu correo | nombre de | tuo nome | tuo sito | nome della | nome da | seu nome | seu site | seu telefone | seu link | ваше имя | ваше название | ваш сайт | ваш телефон | ваш адрес
            название компании | название вашей | 您的 | 你的 | 公司 | 名前 | 会社 | 電話 | メー | اسمك | اسم الشركة | اسم شركتك | هاتفك | आपका नाम | कंपनी का
        """),
        longest=600,
        examples=(
            "By [Your Name]",
            "Call us today at [Insert Phone Number Here] for a quote.",
            "© 2024 [Company Name]. All rights reserved.",
            "Kontakt: [Ihr Name], Redaktion",
            "如需帮助，请联系【您的姓名】。",
        ),
        near_misses=(
            "[your](https://example.org) and [1]",
            "Your name",
            "Write a post about [your topic] for [your audience].",
            "[Add to cart]",
            "[insert witty remark here]",
            "Clone github.com/[your-name]/tide first.",
            "[insert your favourite joke here]",
            "[name of the rose]: a footnote",
        ),
    ),
    Rule(
        name="chatter.placeholder_hint",
        label="llm_chatter",
        hint=True,
        why="A gap in brackets, to be filled in.",
        pattern=(
            r"\[(?:insert|your|add|describe|link\s+to|enter|name\s+of|company|client|date|city|position|institution|number|optional|first\s+name|last\s+name|author|topic|product|state|phone|e-?mail|address|placeholder|feature\s+\d|x{2,}|\?\?)\b[^\[\]\n]{0,80}\](?!\()"
            r"|\binsert_[a-z_]{3,}|\byour_[a-z_]{3,}|\b20\d\d-xx-xx\b|\{\{[a-z_ ]{3,40}\}\}"
        ),
        signs=("[", "{{", "_", "-xx"),
        triggers=rows("""
            insert | placeholder | describe | optional | xx | your name | your email | your address | your company
            your phone | your city | your actual | your title | your position | your topic | your link | your github
            your username | link to | name of | first name | last name | company name | client name | author name
            product name | date here | state zip | add your | enter your | first two | number of
        """),
        longest=2000,
        examples=("[Your Name]", "Dear [client name],", "Filed on 2025-XX-XX"),
        near_misses=("[your](https://example.org)", "[1]", "Your name"),
    ),
)

RULES: tuple[Rule, ...] = _PARTS
