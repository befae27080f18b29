"""Rules about leaked assistant text in English: who speaks, and to whom.

No bare phrase is enough. A sure row joins a speaker (first person singular), an act of text work (expand, rewrite,
format) and its object (a table, a draft, your notes), or it is markup that only chat programs print. A row with
`hint=True` holds what people say as well: it informs the model and decides nothing.
"""

# ruff: noqa: E501  a pattern reads best with one alternative to a line

from cleaner.rules.patterns import ANY_LENGTH
from cleaner.rules.rule import Rule, rows

# What an assistant does to a text.
WORK = (
    r"(?:expand|rewrite|re-?phrase|reword|shorten|condense|trim|tighten|lengthen|extend|tailor|adapt|adjust|customi[sz]e|convert|re-?format|format|restructure"
    r"|generate|re-?generate|draft|redraft|write|create|make|produce|prepare|compile|compose|put\s+together|turn|transform|translate|summari[sz]e|outline|polish|refine|revise|edit"
    r"|proofread|elaborate|flesh\s+out|provide|give|add|include|suggest|show|walk\s+you|guide\s+you|help|design|build|sketch|work\s+(?:out|up)|continue|export|simplify|break|explain|go\s+deeper|go\s+(?:on|ahead)"
    r"|dig|dive|redo|propose|analy[sz]e|map|mock|list|share|clarify|cover|focus|start|proceed|insert|combine|merge|split|annotate|localise|localize|illustrate)"
)

# Work that can only be done to a text.
EDIT = r"(?:expand\s+(?:on|further|this|it)|elaborate|rewrite|re-?phrase|reword|shorten|condense|tailor|re-?format|re-?generate|draft|flesh\s+out|summari[sz]e|translate|proofread|go\s+deeper|dive\s+deeper)"

# What it does it to. Things of the world (a room, a table for two, a call) are left out where they can be.
DOCUMENT = (
    r"(?:tables?|drafts?|versions?|sections?|paragraphs?|articles?|readme|summar(?:y|ies)|outlines?|bullet\s+points?|blog|posts?|essays?|texts?|reports?|documents?|docs?|pdf|csv|json|ya?ml|markdown|\.?md"
    r"|html|latex|excel|word\s+file|templates?|checklists?|scripts?|snippets?|examples?|code|diagrams?|mermaid|flow\s?charts?|guides?|tutorials?|chapters?|introductions?|intro|conclusion|headlines?|titles?|subtitles?|taglines?|captions?"
    r"|threads?|tweets?|e-?mails?|cover\s+letter|spreadsheets?|charts?|slides?|deck|presentation|itinerary|tone|wording|format|formatting|content|write-?ups?|faqs?|meta\s+description|infographic|prompts?|quiz(?:zes)?"
    r"|flash\s?cards?|cheat\s?sheets?|worksheets?|lesson|hand-?outs?|landing\s+page|copy|schema|implementation|demo|function|breakdown|comparison|timeline|roadmap|references|citations|sources|bibliography|abstract|description"
    r"|caption|analysis|explanation|explanations|style|keywords|hashtags|press\s+release|newsletter|bio|pitch|plan|steps?|details|points?|topics?|parts?|examples)"
)

# What the person who typed the prompt had handed in.
YOURS = (
    r"your\s+(?:own\s+|original\s+|current\s+|existing\s+|latest\s+|first\s+|entire\s+|full\s+)?(?:[\w-]+\s+){0,3}?"
    r"(?:drafts?|notes?|text|texts|article|essay|readme|document|documentation|write-?up|outline|table|request|prompt|paragraphs?|sections?|manuscript|brief|briefing|bullets?|instructions?|requirements|topics|questions|solutions?"
    r"|assignment|description|keywords?|messages?|input|code|snippet|project|script|file|version|content|headings?|structure|wording|post|list|resume|résumé|cv|summary|abstract|thesis|chapter|story|copy|e-?mail|letter|spreadsheet|sheet|transcript|screenshot|attachment)\b"
)
GAVE = (
    r"you(?:['’]ve|['’]d|\s+have|\s+had)?\s+(?:already\s+|just\s+|kindly\s+)?"
    r"(?:provided|shared|pasted|uploaded|attached|supplied|submitted|sent(?:\s+(?:me|over))?|gave\s+me|given(?:\s+me)?|typed|quoted|asked\s+(?:for|me)|requested|specified|described|listed|outlined|mentioned)\b"
)

MAY = r"i(?:\s+(?:can|could|would\s+be\s+(?:happy|glad)\s+to|am\s+(?:happy|glad)\s+to)|['’](?:ll|d\s+be\s+(?:happy|glad)\s+to|m\s+(?:happy|glad)\s+to))"
WISH = r"(?:if\s+(?:you(?:['’]d|\s+would)\s+(?:like|prefer)|you\s+(?:want|wish|prefer|like|need)|it\s+(?:helps|would\s+help)|that\s+(?:helps|would\s+help)|useful|helpful|needed)\b(?:\s+(?:it|me\s+to|more|that))?)"
ASK = r"(?:(?:would\s+you\s+like|do\s+you\s+want|want|would\s+you\s+prefer|did\s+you\s+want|would\s+it\s+help(?:\s+for)?)\s+(?:me|for\s+me)\s+to|shall\s+i)"
MADE = r"(?:revised|refined|polished|rewritten|reworked|improved|updated|corrected|cleaned[\s-]?up|edited|expanded|shortened|condensed|tightened|reformatted|formatted|completed?|finished|final|finali[sz]ed|enhanced|proofread|simplified|restructured|rephrased|humani[sz]ed|fixed|optimi[sz]ed|alternative)"
YES = r"(?:certainly|sure(?:\s+thing)?|of\s+course|absolutely|got\s+it|perfect|great(?:\s+(?:question|choice|idea))?|understood|no\s+problem|definitely|happy\s+to\s+help|with\s+pleasure|gladly|right\s+away|okay|ok|alright|all\s+right|good|excellent|awesome|thanks?(?:\s+you)?\s+for\s+(?:sharing|providing|clarifying|the\s+(?:details|clarification|context)))"
HERE = r"(?:here(?:['’]s|\s+(?:is|are))|below\s+(?:is|are|you(?:['’]ll|\s+will)\s+find)|below['’]s|(?:what\s+)?follows\s+is)"
SOFT = r"[\W_]{0,6}"

_OFFER = (
    Rule(
        name="chatter.offer",
        label="llm_chatter",
        why="An assistant offers the next piece of text work to the person who typed the prompt.",
        pattern=rf"\b(?:{WISH}[^.?!]{{0,30}}?[\s,—–-]{{1,3}}{MAY}|{ASK})\s+(?:\w+\s+){{0,3}}?{WORK}\b",
        followed_by=rf"\b{DOCUMENT}\b",
        triggers=rows("""
            d like | would like | you want | you wish | you prefer | d prefer | want me | like me | shall i | it helps
            that helps | if useful | if helpful | if needed | would help | you need | for me
        """),
        longest=ANY_LENGTH,
        examples=(
            "If you’d like, I can rewrite the second section as a table or shorten it for print.",
            "Would you like me to turn this outline into a full draft?",
            "If it helps, I'd be happy to put together a checklist.",
        ),
        near_misses=(
            "If you'd like, we can arrange a visit to the showroom.",
            "Would you like me to call a doctor?",
            "If you want, I can pick you up at the station.",
        ),
    ),
    Rule(
        name="chatter.offer.edit",
        label="llm_chatter",
        why="An assistant offers work that can only be done to a text.",
        pattern=(
            rf"\b(?:{WISH}[^.?!]{{0,30}}?[\s,—–-]{{1,3}}{MAY}|{ASK})\s+(?:(?:also|even|then|next|further|gladly)\s+)?{EDIT}\b"
            rf"|\A{SOFT}(?:would\s+you\s+like|do\s+you\s+want)\s+me\s+to\s*:\W*\Z"
        ),
        triggers=rows("""
            d like | would like | you want | you wish | you prefer | d prefer | want me | like me | shall i | it helps
            that helps | if useful | if helpful | if needed | would help | you need | for me
        """),
        longest=ANY_LENGTH,
        examples=(
            "Would you like me to expand on any of these?",
            "If you want, I can translate it.",
            "Would you like me to:",
        ),
        near_misses=(
            "Would you like me to expand the room?",
            "If you want, we can translate it.",
            "You want to rewrite it.",
        ),
    ),
    Rule(
        name="chatter.offer.choice",
        label="llm_chatter",
        why="An assistant says what it can also write, and asks to be told.",
        pattern=rf"\bi\s+can(?:\s+also|\s+even)?\s+(?!help\b){WORK}\b[^?!]{{0,220}}?\b(?:if\s+you\b|just\s+(?:say|tell|ask)|tell\s+me\s+(?:which|what)|let\s+me\s+know|say\s+the\s+word)",
        followed_by=rf"\b{DOCUMENT}\b",
        triggers=("i can",),
        longest=ANY_LENGTH,
        examples=(
            "I can also format the reading list as a PDF – just say the word.",
            "I can turn this into a slide deck, tell me which part matters most.",
            "I can even add a short summary if you need one.",
        ),
        near_misses=(
            "I can also pick up the cake if you are late.",
            "We can also write a report, just ask.",
            "I can help you write.",
        ),
    ),
    Rule(
        name="chatter.offer.changes",
        label="llm_chatter",
        why="An assistant asks to be told of changes to the text it has delivered.",
        pattern=(
            rf"\b(?:let\s+me\s+know|tell\s+me|just\s+say)\s+if\s+you(?:['’]d|\s+would)?\s+(?:like|want|prefer|need)\s+(?:me\s+to\s+(?:\w+\s+){{0,2}}?{WORK}\b|(?:any\s+)?(?:further\s+|additional\s+|more\s+)?(?:changes|edits|adjustments|sections|modifications|revisions|tweaks)\b)"
            r"|\bif\s+you\s+need\s+(?:any\s+)?(?:further|more|additional|other)\s+(?:customi[sz]ation|clarification|adjustments?|changes|sections?|edits|revisions?|modifications?)\b[^.?!]{0,60}\blet\s+me\s+know"
        ),
        triggers=("me know", "tell me", "just say"),
        longest=ANY_LENGTH,
        examples=(
            "Let me know if you'd like me to add the missing dates.",
            "If you need further customization, let me know!",
            "Just say if you want any changes.",
        ),
        near_misses=(
            "Let me know in the comments if you would like more videos.",
            "Let me know if you need a lift.",
            "If you need more sugar, add some.",
        ),
    ),
    Rule(
        name="chatter.offer_hint",
        label="llm_chatter",
        hint=True,
        why="Somebody offers work, or asks to be told what comes next.",
        pattern=(
            rf"\b{WISH}[^.?!]{{0,30}}?[\s,—–-]{{1,3}}{MAY}\b"
            rf"|\A{SOFT}(?:{ASK})\b"
            rf"|\b(?:let\s+me\s+know|tell\s+me|just\s+say)\b[^.?!]{{0,60}}(?:[.!]|\band\s+i(?:['’]ll|\s+will|\s+can))"
            rf"|\bi(?:['’]ll|\s+can|\s+could|['’]d)\s+(?:also\s+|then\s+|happily\s+)?{WORK}\s+(?:it|this|that|the|one|an?)\b"
            r"|\A\W*which\s+(?:one|of\s+(?:these|those|them)|would\s+you|should\s+i|version|option)\b[^.?!]{0,60}\?"
        ),
        triggers=rows("""
            d like | would like | you want | you wish | you prefer | d prefer | want me | like me | shall i | should i
            me know | tell me | just say | i can | i could | i ll | i d | which one | which of | which would
            which should | which version | which option | it helps | that helps | if useful | if helpful
        """),
        longest=ANY_LENGTH,
        examples=(
            "If you want, I can send it tomorrow.",
            "Which one first?",
            "Tell me which it is and I'll put it in.",
        ),
        near_misses=("We can send it tomorrow.", "She told me which way to go.", "Which is why it rained."),
    ),
)

_PREAMBLE = (
    Rule(
        name="chatter.preamble",
        label="llm_chatter",
        why="An assistant agrees and announces the text that was ordered.",
        pattern=(
            rf"(?:\A{SOFT}|[.!?:][\s)*_\"”]*){YES}[\s!.,:;—–-]{{1,4}}(?:{HERE}\s"
            r"|i(?:['’]ve|\s+have|['’]ll|\s+can|\s+will)\s+(?:(?:definitely|certainly|now|also)\s+)?(?:help\s+you\s+with|write|draft|rewrite|revise|expand|provide|generate|created|updated|written|drafted|rewritten|prepared|put\s+together|revised)\b)"
        ),
        followed_by=rf"\b(?:{DOCUMENT}|you|your)\b",
        triggers=rows(
            "here s | here is | here are | below is | below are | below you | below s | follows is | help you | i ve | i have | i ll | i will"
        ),
        longest=ANY_LENGTH,
        examples=(
            "Certainly! Here's a short article on soil health for your newsletter:",
            "Sure, I can help you with that text. Tell me its length.",
            "Got it — below is the checklist.",
        ),
        near_misses=(
            "Here is a list of the winners:",
            "“Certainly, sir,” he said, “here is your hat.”",
            "Sure, here and there it rained.",
            "Of course, here are the facts of the case as the court saw them.",
        ),
    ),
    Rule(
        name="chatter.preamble.yours",
        label="llm_chatter",
        why="An assistant announces what it has made of the text it was given.",
        pattern=rf"\A{SOFT}{HERE}\s+(?:the|an?|some)\s+(?:[\w-]+\s+){{0,4}}?(?:continuation|version|breakdown|rewrite|revision|draft|summary|explanation|outline|template|solutions?|answers?|corrections?|suggestions?)\s+(?:of|for|to|based\s+on)\s",
        followed_by=rf"{YOURS}|{GAVE}|\bcontinuation\s+of\s+your\b",
        triggers=rows("here s | here is | here are | below is | below are | follows is"),
        longest=ANY_LENGTH,
        examples=(
            "Here is the continuation of your essay on tides:",
            "Here's a summary of the minutes you shared.",
            "Here are the solutions for each of your questions:",
        ),
        near_misses=(
            "Here is the draft of the bill.",
            "Here is a summary of the talk.",
            "Here are answers to common questions:",
        ),
    ),
    Rule(
        name="chatter.preamble.input",
        label="llm_chatter",
        why="An assistant says what it was given, and what it has made of it.",
        pattern=(
            rf"\A{SOFT}it\s+(?:seems|looks|appears)\s+(?:like|that|as\s+(?:if|though))\s+you(?:['’]ve|\s+have)\s+(?:provided|shared|pasted|sent|included|uploaded)\b"
            rf"|\A{SOFT}(?:based|drawing|building|going)\s+(?:on|off|from)\s+(?:the|your|what)\b[^.?!]{{0,40}}?(?:{YOURS}|{GAVE})[^.?!]{{0,160}}?\b(?:{HERE}|i(?:['’]ve|\s+have)\s+(?:created|put|drafted|written|prepared))"
        ),
        triggers=rows("you ve | you have | based on | drawing on | building on | going off | going from"),
        longest=ANY_LENGTH,
        examples=(
            "Based on the notes you shared, here's a first outline:",
            "It seems like you've provided the minutes of a meeting.",
            "It looks like you have pasted the same paragraph twice.",
        ),
        near_misses=(
            "Based on your location, we show prices in euros.",
            "Based on a true story.",
            "It seems that you have a cold.",
        ),
    ),
    Rule(
        name="chatter.preamble_hint",
        label="llm_chatter",
        hint=True,
        why="The line agrees to something or announces a text.",
        pattern=(
            rf"\A{SOFT}{YES}[\s!.,:;—–-]{{1,4}}(?:{HERE}|i(?:['’](?:ve|ll|d)|\s+(?:can|have|will))|let['’]?s|let\s+me)\b"
            rf"|\A{SOFT}{HERE}\s+(?:an?|the|your|my|some|three|five|\d+)\s+(?=[^.?!]{{0,80}}?\b{DOCUMENT}\b)[^.?!]{{0,200}}:\W*\Z"
            rf"|\A{SOFT}(?:example|suggested|sample|proposed|possible|draft)\s+(?:[\w-]+\s+){{0,3}}?(?:of\s+|for\s+)?your\b"
            r"|\A\W*(?:something|one)\s+(?:like|along\s+(?:these|those)\s+lines)\b[^.?!]{0,80}:\W*\Z"
        ),
        triggers=rows("""
            here s | here is | here are | below is | below are | i can | i ve | i have | i ll | i will | let me | let s
            of your | for your | something like | something along | example completion | certainly
        """),
        longest=ANY_LENGTH,
        examples=(
            "Sure, let me explain.",
            "Here is a short summary of the talk:",
            "Sample layout of your page:",
        ),
        near_misses=("Here is the hall.", "Let me explain.", "Examples abound."),
    ),
)

_REVISION = (
    Rule(
        name="chatter.revision",
        label="llm_chatter",
        why="An assistant hands back a text that was given to it, worked over.",
        pattern=rf"\A{SOFT}(?:{YES}[\s!.,:;—–-]{{1,4}})?{HERE}\s+(?:the|a|an|your)\s+(?:(?:[\w-]+,?\s+(?:and\s+)?){{0,4}}?){MADE}(?:\s+(?:and|,)\s+[\w-]+)?\s+(?:[\w-]+\s+){{0,2}}?(?:versions?|drafts?|text|article|readme|paragraphs?)\b",
        followed_by=r"\byour?\b|:\W*\Z|\bwith\s+(?:the\s+)?(?:corrections?|changes|grammar|improvements|improved|all\b)",
        triggers=rows("version | versions | draft | drafts | text | article | readme | paragraph | paragraphs"),
        signs=("here", "below", "follows"),
        longest=ANY_LENGTH,
        examples=(
            "Here's a polished version of your cover letter:",
            "Sure! Here is the revised and shortened text:",
            "Below is an updated draft with the corrections marked.",
        ),
        near_misses=(
            "Here is the latest version of the program.",
            "Here is the final version of the song.",
            "The council has a revised version of your tax band.",
        ),
    ),
    Rule(
        name="chatter.revision.report",
        label="llm_chatter",
        why="An assistant reports what it has done to the text of the person who typed the prompt.",
        pattern=r"\bi(?:['’]ve|\s+have)?\s+(?:(?:also|only|just|carefully|lightly|now)\s+)?(?:rewritten|rewrote|revised|expanded|shortened|condensed|restructured|reorgani[sz]ed|reworded|rephrased|polished|reformatted|tightened|corrected|proofread|trimmed|edited|kept|preserved|incorporated|adjusted)\b",
        followed_by=rf"{YOURS}|\bas\s+(?:requested|instructed)\b|\bto\s+(?:match|fit|meet)\s+your\b",
        triggers=rows("""
            rewritten | rewrote | revised | expanded | shortened | condensed | restructured | reworded | rephrased
            polished | reformatted | tightened | corrected | proofread | trimmed | i kept | ve kept | i preserved
            ve preserved | incorporated | i adjusted | ve adjusted | reorganized | reorganised | ve edited | i edited
        """),
        longest=ANY_LENGTH,
        examples=(
            "I've shortened the second paragraph of your draft and left the quotation alone.",
            "I kept the wording of your original text.",
            "I have reformatted the list as requested.",
        ),
        near_misses=("I have rewritten the song three times since then.", "We revised your order.", "She polished it."),
    ),
    Rule(
        name="chatter.revision.keeps",
        label="llm_chatter",
        why="An assistant says what its version keeps of the text it was given.",
        pattern=r"\bthis\s+(?:revised\s+|updated\s+|new\s+|edited\s+)?(?:version|draft|rewrite|revision)\s+(?:now\s+)?(?:keeps|maintains|preserves|retains|incorporates|addresses|follows|respects|sticks)\b",
        followed_by=rf"{YOURS}|\byour\s+original\s+(?:\w+\s+){{0,2}}?(?:topics|ideas?|meaning|intent|order|points?|message|direction|phrasing|voice)\b",
        triggers=(
            "this version",
            "this draft",
            "this rewrite",
            "this revision",
            "revised version",
            "updated version",
            "new version",
            "edited version",
        ),
        longest=ANY_LENGTH,
        examples=(
            "This version keeps your original order but reads more smoothly.",
            "This draft incorporates your notes on the second act.",
            "This revised version retains the tone of your letter.",
        ),
        near_misses=(
            "This version keeps the old engine.",
            "This draft beer keeps you cool.",
            "The version follows your phone.",
        ),
    ),
    Rule(
        name="chatter.revision_hint",
        label="llm_chatter",
        hint=True,
        why="Somebody reports what was changed in a text, or speaks of material that was handed in.",
        pattern=(
            rf"\b{YOURS}|\b{GAVE}"
            r"|\bi(?:['’]ve|['’]d|\s+have)?\s+(?:also\s+|only\s+|just\s+|therefore\s+)?(?:moved|cut|kept|left|put|dropped|swapped|replaced|removed|added|merged|split|trimmed|shortened|rewrote|rewritten|changed|marked|flagged|used|took|taken|treated|rendered|rounded|assumed|guessed|skipped|combined|reordered|counted|translated|inferred)\b"
            r"|\A\W*(?:shortened|trimmed|reworded|moved|swapped|rewritten|cut|kept|changed|removed|dropped|left\s+out|tightened|translated)\b[^.?!]{0,80}\b(?:from|to|for|because|so\s+that|since|as|in)\b"
        ),
        triggers=rows("""
            you provided | ve provided | you shared | ve shared | you pasted | you uploaded | you attached
            you supplied | you submitted | you sent | you gave | ve given | you typed | you quoted | you asked
            you requested | you specified | you described | you listed | you outlined | you mentioned | you had
            your draft | your notes | your text | your article | your essay | your readme | your outline | your table
            your request | your prompt | your brief | your original | your message | your file | your sheet
            your transcript | your list | i moved | i cut | i kept | i left | i put | i dropped | i swapped | i replaced
            i removed | i added | i merged | i trimmed | i shortened | i rewrote | i changed | i marked | i used
            i took | i treated | i rendered | i rounded | i assumed | i guessed | ve moved | ve cut | ve kept | ve left
            ve put | ve dropped | ve swapped | ve replaced | ve removed | ve added | ve merged | ve trimmed
            ve shortened | ve changed | ve marked | ve used | ve taken | ve treated | ve assumed | ve guessed
            ve skipped | shortened | trimmed | reworded | swapped | rewritten | tightened | translated
        """),
        longest=ANY_LENGTH,
        examples=(
            "Both dates come from the list you attached.",
            "I moved the last sentence up, since it names the river.",
            "Shortened from two pages, because the form allows one.",
        ),
        near_misses=("You can attach a list.", "The rain moved east.", "Notes from the board."),
    ),
)

_LIMITS = (
    Rule(
        name="chatter.refusal",
        label="llm_chatter",
        why="An assistant declines a request to write something.",
        pattern=(
            r"\bi\s*(?:['’]?m|\s+am)?\s*(?:very\s+|really\s+)?sorry,?\s+but\s+i(?:\s+(?:cannot|can['’]?t|am\s+(?:unable|not\s+able)\s+to|won['’]?t(?:\s+be\s+able\s+to)?)|['’]m\s+(?:unable|not\s+able)\s+to)\s+(?:assist|comply|fulfil+|generate|create|write|produce|provide|continue|complete|help)\b(?=[^.?!]{0,60}?(?:with\s+(?:that|this)\b(?:\s+request|\W*\Z|[.!]\s)|\brequest|\b(?:content|article|text|reviews?|translation|information\s+(?:about|on))\b))"
            r"|\bi\s+(?:cannot|can['’]?t|am\s+(?:unable|not\s+able)\s+to)\s+(?:fulfil+|comply\s+with)\s+(?:this|that|your|the)\s+request"
            r"|\bgoes\s+against\s+(?:the\s+|our\s+|openai['’]?s?\s+|my\s+)?(?:usage|use|content|community)\s+(?:polic|guidelines)"
            r"|\b(?:it\s+is|it['’]s)\s+(?:not\s+possible|impossible)\s+(?:for\s+me\s+)?to\s+(?:write|create|generate|produce)\s+(?:a|an|any)\s+(?:[\w-]+\s+){0,4}?(?:article|post|review|text|content|description)\b"
            r"|\bi(?:['’]m|\s+am)\s+(?:not\s+(?:able|equipped|designed|programmed)|unable)\s+to\s+(?:write|create|generate|produce|compose)\s+(?:an?\s+|any\s+|the\s+|such\s+|this\s+)?(?:[\w-]+\s+){0,4}?(?:articles?|blog|posts?|reviews?|texts?|content|descriptions?|essays?|images?)\b"
            r"|\bmy\s+(?:capabilities|abilities|functions?)\s+(?:are|is)\s+(?:focused|limited|restricted)\b"
        ),
        triggers=rows("""
            sorry | request | policy | policies | guidelines | not possible | impossible | unable | not able | equipped
            my capabilities | my abilities | not designed | not programmed
        """),
        longest=ANY_LENGTH,
        examples=(
            "I'm sorry, but I can't assist with that request.",
            "I cannot fulfill this request as it goes against the content policy.",
            "It is not possible to write a meaningful article for the keyword given.",
        ),
        near_misses=(
            "I'm sorry, but I can't help you carry the piano.",
            "The council cannot fulfil this request before May.",
            "It is not possible to write a history of tea without India.",
        ),
    ),
    Rule(
        name="chatter.self_reference",
        label="llm_chatter",
        why="The speaker calls itself a language model.",
        pattern=(
            r"\b(?:as|being)\s+an?\s+(?:[\w-]+\s+){0,2}?(?:ai\s+(?:language\s+)?(?:model|assistant|system|chatbot)|(?:large\s+)?language\s+(?:ai\s+)?model)\b[^.?!]{0,60}?[,;]\s*(?:however,?\s+)?(?:i\b|my\b|it(?:['’]s|\s+is)\s+(?:not\s+)?(?:my|within))"
            r"|\b(?:as|being)\s+an?\s+(?:ai|artificial\s+intelligence),\s*(?:i|my)\b"
            r"|\bi(?:['’]m|\s+am)\s+(?:just\s+|only\s+|merely\s+)?an?\s+(?:ai|(?:large\s+)?language)\s+(?:language\s+)?(?:model|assistant)\b"
            r"|\bi\s+(?:do\s+not|don['’]?t|cannot|can['’]?t)\s+(?:have|hold|possess)\s+(?:any\s+)?(?:personal|lived|real-?world)\s+(?:experiences?|opinions?|beliefs?|feelings?|preferences?|emotions?)\b(?=[^.?!]{0,200}?(?:\bai\b|\bbut\s+i\s+can\b|\bmodel\b|[,.]))"
            r"|\bi\s+(?:do\s+not|don['’]?t)\s+have\s+(?:direct\s+)?(?:real-?time|internet|web|browsing)\s+(?:access|data|information|capabilit)"
            r"|\bi\s+(?:cannot|can['’]?t|am\s+unable\s+to|don['’]?t\s+have\s+the\s+ability\s+to)\s+(?:browse|access)\s+(?:the\s+(?:internet|web)|real-?time|external\s+(?:links|urls|websites|content)|urls)\b"
        ),
        triggers=rows("""
            language model | ai model | ai language | language ai | an ai | artificial intelligence | ai assistant
            have personal | hold personal | have lived | any personal | real time | realtime | browse | have internet
            have direct | access external | access real
        """),
        longest=ANY_LENGTH,
        examples=(
            "As an AI language model, I cannot taste food.",
            "I am only an AI assistant and have no body.",
            "I don't have real-time access to prices.",
        ),
        near_misses=(
            "As an AI researcher, I work with such models every day.",
            "They used an AI language model for the summary.",
            "I don't have personal belongings in the car.",
        ),
    ),
    Rule(
        name="chatter.cutoff",
        label="llm_chatter",
        why="An assistant names the day its knowledge ends.",
        pattern=(
            r"\b(?:as\s+of|since|up\s+to|until|after|based\s+on|beyond|before)\s+my\s+(?:last|latest|most\s+recent|current)?\s*(?:knowledge|training)(?:\s+data)?(?:\s+(?:update|cut-?off|cut\s+off))?\b"
            r"|\bas\s+of\s+my\s+(?:last|latest|most\s+recent)\s+(?:update|data|information|training)\s+(?:in|from|on|of|was)\b"
            r"|\bmy\s+(?:knowledge|training\s+data)\s+(?:cut-?off|ends|stops)\b|\bmy\s+(?:knowledge|training\s+data|information)\s+(?:on\s+[\w\s]{1,30}?|about\s+[\w\s]{1,30}?)?(?:only\s+(?:goes|extends|reaches)|goes\s+up\s+to|extends\s+(?:only\s+)?to)\b"
        ),
        triggers=rows("""
            my knowledge | my training | last knowledge | last update | latest update | recent update | last training
            latest data | latest knowledge | recent knowledge | my information | current knowledge
        """),
        longest=ANY_LENGTH,
        examples=(
            "As of my last knowledge update in April 2023, the bridge was still closed.",
            "My training data ends in 2021.",
            "Rules may have changed since my knowledge cutoff.",
        ),
        near_misses=(
            "As of my last visit in April 2023, the bridge was still closed.",
            "To my knowledge the bridge was closed.",
            "My training ends in May, and then I start work.",
        ),
    ),
    Rule(
        name="chatter.limits_hint",
        label="llm_chatter",
        hint=True,
        why="Somebody cannot do, know or check something.",
        pattern=(
            r"\bi(?:['’]m|\s+am)?\s*(?:sorry|afraid|unable|not\s+able)\b[^.?!]{0,20}\bi?\s*(?:can|to)"
            r"|\bi\s+(?:cannot|can['’]?t|couldn['’]?t|could\s+not|wasn['’]?t\s+able\s+to|don['’]?t\s+have\s+(?:access|any\s+way)|have\s+no\s+(?:way|means))\s+(?:of\s+)?(?:to\s+)?(?:verify|check|confirm|open|see|look|access|find|tell|know|provide|write|test|browse|view|read)"
            r"|\bi\s+(?:was(?:n['’]t|\s+not)|haven['’]?t\s+been|have\s+not\s+been)\s+given\b"
            r"|\b(?:the|in)\s+(?:provided|available)\s+(?:search\s+results|sources|documents|information|text|context)\b"
            r"|\bdevelopments\s+may\s+have\b"
        ),
        triggers=rows("""
            sorry | afraid | unable | not able | verify | confirm | i cannot | can t | couldn t | could not | no way
            no means | t given | not given | been given | was given | provided | available | developments may
        """),
        longest=ANY_LENGTH,
        examples=(
            "I couldn't verify the date.",
            "I was not given the name of the school.",
            "This is not stated in the provided sources.",
        ),
        near_misses=("We could not verify the date.", "The name was given.", "Sources were provided."),
    ),
)

_QUESTION = (
    Rule(
        name="chatter.question",
        label="llm_chatter",
        why="An assistant asks for the material it is to work on.",
        pattern=(
            r"\bplease\s+(?:provide|share|send|paste|supply|give|upload|specify|include|enter)\s+(?:me\s+)?(?:with\s+)?(?:the|your|more|some|an?|additional|further)\s+(?=[^.?!]{0,80}?\b(?:title|topic|text|content|article|keyword|context|paragraph|source|information|details|sentence|document|passage|material|input)\b)(?=[^.?!]{0,160}?\b(?:(?:you(?:['’]d|\s+would)?\s+(?:like|want|need|wish)(?:\s+me)?\s+to\s+(?:be\s+)?(?:translat|rewrit|summari|writ|work|cover|use|re-?phrase|edit|analy|include|paraphras|proofread|have)\w*)|(?:want|like|need)\s+(?:me|translated|to\s+be\s+translated|translating|summarized|rewritten)|so\s+(?:that\s+)?i\s+can|and\s+i(?:['’]ll|\s+will|\s+can)|for\s+me\s+to|i\s+need\s+(?:the|it|to)|to\s+work\s+on))"
            r"|\b(?:without|until)\s+(?:i\s+)?(?:know(?:ing)?|having)\s+(?:the|more\s+about\s+the|your)\s+(?:[\w-]+\s+){0,2}?(?:title|topic|context|keyword|text)\b[^.?!]{0,100}\bi(?:\s+(?:cannot|can['’]?t|am\s+unable)|['’]m\s+unable)"
            r"|\bif\s+you\s+(?:could|can|would)\s+(?:please\s+)?(?:provide|share|give|send)\s+(?:me\s+)?(?:with\s+)?(?:the|more|some|your)\b[^.?!]{0,80},\s*i(?:['’](?:d|ll)|\s+(?:can|would|will))\b[^.?!]{0,60}\b(?:write|help|tailor|create|generate|provide|assist|produce|draft|translate)\b"
            r"|\bit\s+(?:looks|seems|appears)\s+(?:like\s+|that\s+|as\s+if\s+)?(?:your|the)\s+(?:message|text|input|prompt|request|content|question|sentence)\s+(?:you\s+(?:provided|sent|pasted)\s+)?(?:got|was|is|has\s+been|may\s+(?:be|have\s+been)|contains\s+only)\s+(?:cut\s+off|incomplete|empty|truncated|missing|only|a\b)"
            r"|\b(?:the|your)\s+(?:text|input|message)\s+you(?:['’]ve|\s+have)?\s+(?:provided|sent|pasted|shared)\s+(?:is|was|seems|appears|contains|does|looks)\b"
            rf"|\bwhich\s+(?:one|of\s+(?:these|them|those)|version|option|part|section|format|direction)\s+(?:would\s+you\s+(?:like|prefer|want)|do\s+you\s+(?:want|prefer)|should\s+i)\s+(?:me\s+to\s+)?(?:{WORK}|first|next|take|tackle|use|do)\b"
        ),
        triggers=rows("""
            please provide | please share | please send | please paste | please supply | please give | please upload
            please specify | please include | please enter | without knowing | until i | you could | you can | you would
            looks like | seems like | appears that | your message | text you | input you | message you | would you
            do you | should i
        """),
        longest=ANY_LENGTH,
        examples=(
            "Please provide the text you would like me to translate.",
            "If you could share the title, I can write the introduction.",
            "It looks like your message was cut off.",
            "Which of these would you like me to expand first?",
        ),
        near_misses=(
            "Please provide the following information in your application.",
            "Please send the text to the editors by Friday.",
            "If you could give us a call, we can help.",
            "Which of these would you like for dinner?",
        ),
    ),
)

_HANDOVER = (
    Rule(
        name="chatter.adjust",
        label="llm_chatter",
        why="An assistant hands a text over and tells the person who ordered it how to fit it in.",
        pattern=(
            r"\bfeel\s+free\s+to\s+(?:further\s+)?(?:adjust|modify|customi[sz]e|tweak|edit|change|adapt|personali[sz]e|refine|expand|tailor|replace)\s+(?:(?:and|or)\s+\w+\s+)?(?:the\s+|this\s+|these\s+|any\s+(?:of\s+the\s+)?)?(?:[\w-]+\s+){0,2}?(?:content|texts?|template|wording|placeholders?|tone|draft|letter|e-?mail|readme|descriptions?|document|article|post|version)\b"
            r"|\b(?:replace|swap|fill\s+in)\s+(?:the\s+)?(?:placeholders?|bracketed|brackets|text\s+in\s+brackets|[`\"“]?[\[<{][^\]>}]{2,40}[\]>}][`\"”]?)\s*(?:text\s+|parts?\s+|fields?\s+|with\s+|by\s+)?(?:with\s+|by\s+)?(?:your|the\s+(?:actual|real|name)|actual)\b"
            r"|\b(?:you\s+can|you\s+may|simply|just)\s+(?:then\s+)?copy(?:\s+and\s+|[-/])paste\s+(?:this|it|the\s+(?:text|code|content|above|below))\b(?=[^.?!]{0,80}?\b(?:readme|repo|repository|editor|document|doc|directly|straight|cms)\b)"
            r"|\byou\s+can\s+(?:further\s+)?(?:customi[sz]e|modify|adjust|adapt|tweak)\s+(?:it|this|this\s+template)\s+(?:further\s+)?(?:based\s+on|according\s+to|to\s+(?:fit|suit|match|better))\s+(?:\w+\s+)?your\b"
            r"|\b(?:adjust|customi[sz]e|modify|adapt)\s+(?:the\s+|this\s+|these\s+|any\s+)?(?:[\w-]+\s+){0,2}?(?:content|text|template|wording|names|details|sections|placeholders|links)\s+(?:as\s+(?:needed|necessary|per\s+your)|to\s+(?:better\s+)?(?:fit|suit|match|reflect)\s+your)\b"
            r"|\bsave\s+this\s+(?:as|in\s+a\s+file)\s+[`\"“*]*[\w-]+\.(?:md|txt|html|py|docx?)\b"
        ),
        triggers=rows("""
            feel free | replace | swap | fill in | copy and | copy paste | can customize | can customise | can modify
            can adjust | can adapt | can tweak | further customize | adjust | customize | customise | modify | adapt
            save this
        """),
        longest=ANY_LENGTH,
        examples=(
            "Feel free to adjust the wording to your taste.",
            "Replace [Company] with your actual employer.",
            "Adjust the names as needed.",
        ),
        near_misses=(
            "Feel free to adjust the amount of sugar.",
            "Replace the filter with a new one every year.",
            "Adjust the mirrors as needed.",
        ),
    ),
    Rule(
        name="chatter.adjust_hint",
        label="llm_chatter",
        hint=True,
        why="The reader is told to fit a text or an example in.",
        pattern=(
            r"\bfeel\s+free\s+to\s+(?:further\s+)?(?:adjust|modify|customi[sz]e|tweak|edit|change|adapt|use|copy|expand|reach)\b"
            r"|\b(?:before|when)\s+you\s+(?:publish|submit|post|send|upload|hit\s+publish)\b|\bdouble-?check\s+(?:the|that|all|your)\b"
            r"|\breplace\s+.{2,40}?\s+with\s+your\b|\bcopy\s+(?:and\s+paste|from\s+here)\b|\bpaste\s+(?:this|it)\b"
        ),
        triggers=rows("""
            feel free | you publish | you submit | you post | you send | you upload | you hit | double check | with your
            copy and | copy from | paste this | paste it
        """),
        longest=ANY_LENGTH,
        examples=("Feel free to edit.", "Double-check the names before you publish.", "Paste this under the heading."),
        near_misses=("He felt free to go.", "The paper published it.", "A cheque was sent."),
    ),
    Rule(
        name="chatter.meta",
        label="llm_chatter",
        why="An assistant judges the text it has just written, by the order it was given.",
        pattern=(
            r"\bi(?:['’]ve|\s+have)?\s+(?:\w+\s+)?followed\s+(?:the|your|all(?:\s+the)?|these)\s+(?:guidelines|instructions|requirements|formatting|structure)\b"
            r"|\b(?:as\s+per|according\s+to|in\s+line\s+with|based\s+on|following|per)\s+your\s+(?:requirements|instructions|specifications|guidelines|brief|prompt)\b(?=[^.?!]{0,120}?(?:[,.:!]|\Z))"
            r"|\bwithout\s+adding\s+(?:any\s+)?(?:extra|additional|new)\s+(?:content|information|text|explanations?)\b"
            r"|\bi(?:['’]ve|\s+have)?\s+(?:maintained|kept|used|adopted|preserved)\s+(?:an?|the|your)\s+(?:[\w-]+,?\s+(?:and\s+|yet\s+|but\s+)?){0,4}?(?:tone|style|formatting|voice)\b"
            r"|\A\W*(?:i\s+hope\s+(?:this|the)\s+(?:\w+\s+)?(?:article|draft|text|version|content|essay|post)\s+(?:meets|helps|works|fits)\b)"
        ),
        triggers=rows("""
            guidelines | instructions | requirements | your specifications | your brief | your prompt
            without adding | tone | style | formatting | voice | hope this | hope the
        """),
        longest=ANY_LENGTH,
        examples=(
            "Please note that I followed the guidelines and changed no names.",
            "I kept a friendly yet formal tone throughout.",
            "I hope this article meets your requirements.",
        ),
        near_misses=(
            "The firm followed the guidelines of the ministry.",
            "The novel has a friendly tone.",
            "I hope this finds you well.",
        ),
    ),
    Rule(
        name="chatter.meta_hint",
        label="llm_chatter",
        hint=True,
        why="The line speaks about the text it stands in, its tone, length or fitness.",
        pattern=(
            r"\A\W*(?:why\s+(?:this|it)\s+works|key\s+(?:changes|improvements)(?:\s+made)?|what(?:\s+i)?(?:['’]ve|\s+was)?\s+(?:changed|improved|added)|changes\s+made|notes?\s+on\s+(?:tone|the\s+changes)|summary\s+of\s+changes)\W*\Z"
            r"|\bthis\s+(?:version|draft|text|piece|article|response|answer|explanation|rewrite|structure|summary)\s+(?:now\s+)?(?:keeps|maintains|provides|gives|offers|covers|balances|avoids|runs|stays|highlights|ensures|reads|assumes|includes|uses)\b"
            r"|\b(?:it|that|this)\s+(?:runs\s+to|comes\s+(?:out\s+)?(?:to|at)|is)\s+(?:about\s+|now\s+|at\s+)?\d[\d,.]*\s+(?:words|characters)\b|\b\d[\d,.]*\s+(?:words|characters)\s+(?:including|with|excluding|without|incl)\b"
            r"|\b(?:the\s+)?tone\s+(?:is|throughout|stays|remains|was)\b|\breading\s+(?:age|level)\b|\bthe\s+keyword\s+(?:appears|is\s+used|occurs)\b|\bas\s+(?:you\s+)?(?:requested|instructed)\b"
        ),
        triggers=rows("""
            this works | it works | key changes | key improvements | changes made | of changes | was changed | i changed
            was improved | i added | was added | ve changed | this version | this draft | this text | this piece
            this article | this response | this answer | this explanation | this rewrite | this structure | this summary
            words | characters | tone | reading age | reading level | keyword | requested | instructed | on tone
            the changes
        """),
        longest=ANY_LENGTH,
        examples=("Why this works:", "This draft runs to four pages.", "That comes to 118 characters."),
        near_misses=("Why this matters", "The version of 1820", "Words fail me."),
    ),
    Rule(
        name="chatter.apology",
        label="llm_chatter",
        why="An assistant takes back an earlier answer and brings the next one.",
        pattern=(
            rf"\b(?:i\s+apologi[sz]e|apologies|my\s+apologies|sorry)\s+for\s+(?:the|any|my|that)\s+(?:earlier\s+|previous\s+)?(?:confusion|oversight|error|mistake|omission|misunderstanding|mix-?up)(?:\s+earlier)?[\s.!,—–-]{{1,4}}(?:{HERE}|let\s+me|i(?:['’]ve|\s+have|['’]ll))\b"
            rf"|\byou(?:['’]re|\s+are)\s+(?:absolutely|completely|totally|quite)?\s*(?:right|correct)\b[\s.!,:;—–-]{{1,4}}(?:i\s+(?:apologi[sz]e|missed|should|overlooked|made|misread|was\s+wrong)|(?:{HERE})\s+(?:the|a|an)\s+{MADE}|my\s+(?:apologies|mistake)|thank\s+you\s+for\s+(?:catching|pointing))"
        ),
        triggers=rows("""
            apologize | apologise | apologies | sorry for | re right | are right | absolutely right | completely right
            totally right | are correct | re correct | quite right
        """),
        longest=ANY_LENGTH,
        examples=(
            "Apologies for the oversight! Here is the corrected table:",
            "You're absolutely right, I missed the third source.",
            "I apologize for the confusion. Let me restate the steps:",
        ),
        near_misses=(
            "We apologize for any inconvenience.",
            "You're absolutely right. And we're not trying to.",
            "Apologies for the late reply.",
        ),
    ),
)

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
        pattern=r"(?:\A|\s)(?:[(\[][*_ ]*|[*_]{1,3}\(?)\s*(?:final\s+|total\s+|approx(?:imate)?\.?\s+)?(?:word|character)\s+count\s*:?\s*[*_]{0,2}\s*(?:about|approx(?:imately)?\.?|around|~|≈|exactly)?\s*[~≈]?\d[\d,.]*(?:\s*words)?\s*(?:,[^()\n.]{0,60})?\.?[)\]*_]+\W*\Z",
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
            "chatgpt said | gemini said | claude said | copilot said | grok said | deepseek said | chatgpt a dit | chatgpt ha dicho | chatgpt dijo | chatgpt disse | chatgpt hat gesagt | chatgpt sagte"
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
            "you said | chatgpt | claude | gemini | copilot | bard | assistant | user | prompt | response | ai | model | chatgpt 4o | human | me | you asked | my prompt | あなた"
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
        name="chatter.title_options",
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

RULES: tuple[Rule, ...] = _OFFER + _PREAMBLE + _REVISION + _LIMITS + _QUESTION + _HANDOVER + _PARTS
