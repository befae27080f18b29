"""Rules about answers: an assistant announces a text, or hands back one that was given to it."""

# ruff: noqa: E501  a pattern reads best with one alternative to a line

from cleaner.rules.chatter_words import DOCUMENT, FIRM_YES, GAVE, HERE, MADE, SOFT, YES, YOURS
from cleaner.rules.patterns import LONGEST_TALK
from cleaner.rules.rule import Rule, rows

_PREAMBLE = (
    Rule(
        name="chatter.preamble",
        label="llm_chatter",
        why="An assistant agrees and announces the text that was ordered.",
        pattern=(
            rf"(?:\A{SOFT}|[.!?:][\s)*_\"”]*)(?:{FIRM_YES}[\s!.,:;—–-]{{1,4}}{HERE}\s|{YES}[\s!.,:;—–-]{{1,4}}(?:{HERE}\s+(?:an?|the|your|my)\s"
            r"|i(?:['’]ve|\s+have|['’]ll|\s+can|\s+will)\s+(?:(?:definitely|certainly|now|also)\s+)?(?:help\s+you\s+with|write|draft|rewrite|revise|expand|provide|generate|created|updated|written|drafted|rewritten|prepared|put\s+together|revised)\b))"
        ),
        followed_by=rf"\b(?:{DOCUMENT}|you|your)\b|:\W*\Z",
        triggers=rows(
            "here s | here is | here are | below is | below are | below you | below s | follows is | help you | i ve | i have | i ll | i will"
        ),
        longest=LONGEST_TALK,
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
            "Okay, here are 12 new books for your holidays.",
        ),
    ),
    Rule(
        name="chatter.preamble.yours",
        label="llm_chatter",
        why="An assistant announces what it has made of the text it was given.",
        pattern=rf"\A{SOFT}{HERE}\s+(?:the|an?|some)\s+(?:[\w-]+\s+){{0,4}}?(?:continuation|version|breakdown|rewrite|revision|draft|summary|explanation|outline|template|solutions?|answers?|corrections?|suggestions?|readme(?:\.md)?|file|table|list|article|post|section|paragraph|essay|letter|e-?mail|report|plan|guide|script|code|captions?|descriptions?|documentation|structure|translation|overview|checklist|copy|text|prompt|analysis|review|abstract|introduction|conclusion)\s+(?:of|for|to|based\s+on|from|in|using|with|as|that|about|on)\s",
        followed_by=rf"{YOURS}|{GAVE}|\bcontinuation\s+of\s+your\b",
        triggers=rows("here s | here is | here are | below is | below are | follows is"),
        longest=LONGEST_TALK,
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
            rf"\A{SOFT}it\s+(?:seems|looks|appears)\s+(?:like|that|as\s+(?:if|though))\s+you(?:['’]ve|\s+have)?\s+(?:provided|shared|pasted|sent|included|uploaded)\b"
            rf"|\A{SOFT}(?:based|drawing|building|going)\s+(?:on|off|from)\s+(?:the|your|what)\b[^.?!]{{0,40}}?(?:{YOURS}|{GAVE})[^.?!]{{0,160}}?\b(?:{HERE}|i(?:['’]ve|\s+have)\s+(?:created|put|drafted|written|prepared))"
        ),
        triggers=rows(
            "you ve | you have | you provided | you shared | you pasted | you sent | you included | you uploaded | based on | drawing on | building on | going off | going from"
        ),
        longest=LONGEST_TALK,
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
        name="chatter.preamble.ordered",
        label="llm_chatter",
        why="An assistant says that this is what was ordered, or where it goes on.",
        pattern=(
            rf"\bas\s+(?:you\s+)?requested[,:—–-]*\s+(?:{HERE}|i(?:['’]ve|\s+have)|this\s+(?:version|draft|text|article))\b|\A{SOFT}{HERE}[^.?!]{{0,100}}?\b(?:as\s+(?:you\s+)?requested|(?:that\s+)?you\s+(?:requested|asked\s+(?:for|me)))\b"
            r"|\bi(?:['’]ve|\s+have)\s+(?:just\s+|now\s+|also\s+)?(?:created|written|drafted|prepared|generated|updated|put\s+together|compiled|formatted|structured|converted|summari[sz]ed)\s+(?:[\w.-]+,?\s+){0,7}?(?:for|to|from|of|based\s+on|matching)\s+your\s+(?:[\w-]+\s+){0,2}?(?:project|readme|repo(?:sitory)?|assignment|essay|thesis|document|notes|code|draft|article|outline|request|requirements|specifications|text|description|prompt|manuscript)\b"
            r"|\A\W*(?:continuing|picking\s+up|resuming)\s+(?:right\s+|directly\s+|exactly\s+)?(?:from\s+|at\s+|with\s+)?(?:where\s+(?:i|we|it)\s+(?:left\s+off|stopped|was\s+cut)|the\s+(?:previous|last)\s+(?:section|part|response|answer|message))\b[^.?!]{0,60}:\W*\Z"
            rf"|\A{SOFT}(?:great|good|excellent|perfect|thanks?(?:\s+you)?)[^.!?:]{{0,60}}[.!,—–-]+\s*(?:based\s+on|with|given|using)\s+(?:that|this|your|the\s+\w+\s+you)\b[^.?!]{{0,80}},\s*(?:{HERE}|i(?:['’]ve|\s+have))\b"
        ),
        triggers=rows("""
            requested | you asked | your project | your readme | your repo | your repository | your assignment | your essay
            your thesis | your document | your notes | your code | your draft | your article | your outline | your request
            your requirements | your specifications | your text | your description | your prompt | your manuscript | continuing
            picking up | resuming | based on | with that | given that | using the
        """),
        longest=LONGEST_TALK,
        examples=(
            "As requested, here is the shorter text.",
            "I've put together a clear guide for your thesis.",
            "Continuing from where I left off:",
            "Here are the three captions you asked for.",
        ),
        near_misses=(
            "He left, as requested, by the back door.",
            "I've created a printable list for your kitchen.",
            "Picking up the children from school:",
            "Here is the hall you will be asked about.",
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
        longest=LONGEST_TALK,
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
        pattern=rf"\A{SOFT}(?:{YES}[\s!.,:;—–-]{{1,4}})?{HERE}\s+(?:the|a|an|your)\s+(?:(?:[\w-]+,?\s+(?:and\s+)?){{0,4}}?){MADE}(?:\s+(?:and|,)\s+[\w-]+)?\s+(?:[\w-]+\s+){{0,2}}?(?:versions?|drafts?|text|article|readme|paragraphs?|essay|letter|e-?mail|abstract|introduction|section|summary|resume|résumé|cv|caption|bio|story)\b",
        followed_by=r"\byour?\b|:\W*\Z|\bwith\s+(?:the\s+)?(?:corrections?|changes|grammar|improvements|improved|all\b)",
        triggers=rows(
            "version | versions | draft | drafts | text | article | readme | paragraph | paragraphs | essay | letter | email | mail | abstract | introduction | section | summary | resume | résumé | cv | caption | bio | story"
        ),
        signs=("here", "below", "follows"),
        longest=LONGEST_TALK,
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
        longest=LONGEST_TALK,
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
        longest=LONGEST_TALK,
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
        longest=LONGEST_TALK,
        examples=(
            "Both dates come from the list you attached.",
            "I moved the last sentence up, since it names the river.",
            "Shortened from two pages, because the form allows one.",
        ),
        near_misses=("You can attach a list.", "The rain moved east.", "Notes from the board."),
    ),
)

RULES: tuple[Rule, ...] = _PREAMBLE + _REVISION
