"""Rules about offers: an assistant proposes the next piece of work, or asks for its material."""

# ruff: noqa: E501  a pattern reads best with one alternative to a line

from cleaner.rules.chatter_words import ASK, DOCUMENT, EDIT, MAY, SOFT, TEXT, WISH, WORK
from cleaner.rules.patterns import LONGEST_TALK
from cleaner.rules.rule import Rule, rows

_OFFER = (
    Rule(
        name="chatter.offer",
        label="llm_chatter",
        why="An assistant offers the next piece of text work to the person who typed the prompt.",
        pattern=rf"\b(?:{WISH}[^.?!]{{0,30}}?[\s,—–-]{{1,3}}{MAY}|{ASK})\s+(?:\w+\s+){{0,3}}?{WORK}\b",
        followed_by=rf"\b{TEXT}\b",
        triggers=rows("""
            d like | would like | you want | you wish | you prefer | d prefer | want me | like me | shall i | it helps
            that helps | if useful | if helpful | if needed | would help | you need | for me
        """),
        longest=LONGEST_TALK,
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
        longest=LONGEST_TALK,
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
        longest=LONGEST_TALK,
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
            rf"\b(?:let\s+me\s+know|tell\s+me|just\s+say)\s+if\s+you(?:['’]d|\s+would)?\s+(?:like|want|prefer|need)\s+(?:me\s+to\s+(?:\w+\s+){{0,2}}?{WORK}\b(?![^?!]{{0,160}}\b(?:or\s+if\s+you|comments?|videos?|episodes?|feedback|next\s+time)\b)|(?:any\s+)?(?:further\s+|additional\s+|more\s+)?(?:changes|edits|adjustments|sections|modifications|revisions|tweaks)\b)"
            r"|\bif\s+you\s+need\s+(?:any\s+)?(?:further|more|additional|other)\s+(?:customi[sz]ation|clarification|adjustments?|changes|sections?|edits|revisions?|modifications?)\b[^.?!]{0,60}\blet\s+me\s+know"
        ),
        triggers=("me know", "tell me", "just say"),
        longest=LONGEST_TALK,
        examples=(
            "Let me know if you'd like me to add the missing dates.",
            "If you need further customization, let me know!",
            "Just say if you want any changes.",
        ),
        near_misses=(
            "Let me know in the comments if you would like more videos.",
            "Let me know if you need a lift.",
            "Let me know if you want me to add a card to the list or if you find mistakes.",
            "If you need more sugar, add some.",
        ),
    ),
    Rule(
        name="chatter.offer.word",
        label="llm_chatter",
        why="An assistant waits for a word to go on writing.",
        pattern=(
            rf"\b(?:just\s+)?(?:say|tell\s+me|let\s+me\s+know|reply|type|drop\s+me|give\s+me|send\s+me)\b[^.?!]{{0,100}}?(?:,|\band|—|–|-)\s*i(?:['’]ll|\s+will|\s+can)\s+(?:\w+\s+){{0,2}}?{WORK}\b(?=[^?!]{{0,160}}?\b{DOCUMENT}\b)"
            r"|\b(?<!time to )(?:say|type|reply(?:\s+with)?|respond(?:\s+with)?|send)\s+[\"“'‘*`]+(?:next|continue|go(?:\s+ahead|\s+on)?|yes|part\s+\w+|more|proceed|done|ok)[\"”'’*`]+"
            rf"|\b(?:ready\s+for|shall\s+(?:we|i)\s+(?:continue|proceed|move\s+on|go\s+on)|would\s+you\s+like\s+to\s+(?:continue|proceed|move\s+on))\b[^.?!]{{0,60}}?\b(?:next|part\s+\w+|remaining)\s+(?:\w+\s+)?(?:sections?|parts?|chapters?|steps?|topics?)\b[^.?!]{{0,40}}\?"
            r"|\b(?:let\s+me\s+know|hesitate\s+to\s+ask|feel\s+free\s+to\s+ask|should\s+you\s+(?:need|require))\b[^.?!]{0,80}?\b(?:help|assist|assistance|questions?)\b[^.?!]{0,40}?\b(?:with|regarding|about|on)\s+your\s+(?:\w+\s+){0,2}?(?:essay|dissertation|thesis|assignment|article|blog|draft|manuscript|readme|code|paper)\b"
            r"|\blet\s+me\s+know\s+(?:if\s+(?:there(?:['’]s|\s+is)\s+)?(?:anything|something|any\s+(?:other\s+)?(?:part|section)s?)|what|which|how)\b[^.?!]{0,40}\byou(?:['’]d|\s+would)?\s+(?:like|want|need|prefer)\s+(?:me\s+to|to\s+(?:add|change|adjust|modify|include|expand|refine|tweak|proceed))\b(?![^?!]{0,80}\b(?:comments?|videos?|episodes?)\b)"
        ),
        triggers=rows("""
            just say | say the | say so | say which | say if | say what | say whether | say when | say how | just reply | reply and | reply with | just type | type the
            say next | say continue | say go | say yes | say part | say more | say proceed | say done | say ok | type next | type continue | type go | type yes | type part | type more | type proceed | type done | type ok
            reply next | reply continue | reply go | reply yes | reply part | reply more | reply proceed | reply done | reply ok | send next | send continue | send go | send yes | send part | send more | send proceed | send done | send ok
            tell me | me know | drop me | give me | send me | hesitate | free to | should you | respond with | ready for | shall we | shall i
            like to
        """),
        longest=LONGEST_TALK,
        examples=(
            "Tell me the word limit and I'll trim the introduction to fit.",
            "Reply “next” and the remaining rows follow.",
            "Ready for the next section?",
            "Let me know if there's anything else you'd like me to add.",
        ),
        near_misses=(
            "Tell me your size and I'll find a shoe.",
            "It is time to say “yes” to the dress.",
            "Say yes to fresh air.",
            "Let me know what you would like me to cover in the next videos.",
            "Ready for the next stop?",
        ),
    ),
    Rule(
        name="chatter.offer.happy",
        label="llm_chatter",
        why="An assistant would gladly work on the text again.",
        pattern=(
            rf"(?:\A{SOFT}|[.!?)…—–-]\s+)(?:i(?:['’]m|['’]d\s+be|\s+am|\s+would\s+be)\s+(?:more\s+than\s+)?)?(?:happy|glad)\s+to\s+(?:\w+\s+){{0,1}}?(?:{EDIT}|tweak|revise|refine|adjust|polish|re-?do|convert|extend|punch\s+up|rework|outline|split|turn|re-?write|add)\b(?![^.?!]{{0,80}}\b(?:order|booking|appointment|room|table\s+for|date|seat)\b)(?=[^?!]{{0,160}}?\b(?:{DOCUMENT}|if\s+(?:you|needed)|further)\b)"
        ),
        triggers=("happy to", "glad to"),
        longest=LONGEST_TALK,
        examples=(
            "Happy to tailor the wording if you tell me who reads it.",
            "I'm glad to shorten this further.",
            "I'd be more than happy to rewrite the ending as a table.",
        ),
        near_misses=(
            "Happy to help!",
            "We are happy to adjust your booking if you call us.",
            "I was happy to rewrite history.",
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
            r"|\A\W*(?:would\s+you\s+like|do\s+you\s+want|want|need|should\s+i|shall\s+i)\b[^.!]{0,160}\?\W*\Z"
            r"|\A\W*which\s+(?:one|of\s+(?:these|those|them)|would\s+you|should\s+i|version|option)\b[^.?!]{0,60}\?"
        ),
        triggers=rows("""
            d like | would like | you want | you wish | you prefer | d prefer | want me | like me | shall i | should i
            me know | tell me | just say | i can | i could | i ll | i d | which one | which of | which would
            which should | which version | which option | you like | do you | want me | want it | want this | want the | it helps | that helps | if useful | if helpful
        """),
        longest=LONGEST_TALK,
        examples=(
            "If you want, I can send it tomorrow.",
            "Which one first?",
            "Tell me which it is and I'll put it in.",
        ),
        near_misses=("We can send it tomorrow.", "She told me which way to go.", "Which is why it rained."),
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
        longest=LONGEST_TALK,
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
    Rule(
        name="chatter.question.missing",
        label="llm_chatter",
        why="An assistant says that the text it is to work on did not reach it.",
        pattern=(
            r"\b(?:your|the)\s+(?:text|article|message|file|image|attachment|document|content|input|prompt|link|passage|paragraph|transcript)\b[^.?!]{0,60}?\b(?:did(?:n['’]t|\s+not)\s+(?:come\s+through|attach|upload|go\s+through)|(?:seems|appears)\s+to\s+(?:be\s+(?:missing|incomplete|cut\s+off|empty|truncated)|have\s+been\s+(?:cut\s+off|truncated)))"
            r"|\bi\s+(?:don['’]t|do\s+not|can['’]t|cannot)\s+see\s+(?:any|an|the)\s+(?:text|content|file|image|attachment|document|article|code)\b[^.?!]{0,40}(?:\b(?:attached|provided|here|message|pasted|yet)\b)"
            r"|\bno\s+(?:text|content|article|document|keywords?|topic)\s+(?:(?:was|were|has\s+been|is|to\s+\w+\s+was)\s+)?(?:provided|supplied|included|attached)\b"
            r"|\bi\s+(?:need|require|would\s+need|['’]ll\s+need|will\s+need)\s+(?:the|some|more|your)\s+(?:actual\s+|full\s+|original\s+)?(?:text|content|title|article|context|keyword|topic)\s+(?:to\s+(?:translate|rewrite|summari|work|write|provide|help|edit)|in\s+order|before\s+i|so\s+(?:that\s+)?i)"
            r"|\b(?:could|can|would)\s+you\s+(?:please\s+)?(?:provide|share|paste|upload|specify|send|re-?send|supply)\s+(?:me\s+)?(?:with\s+)?(?:the|your|more|some|a)\s+(?=[^.?!]{0,60}\b(?:text|title|topic|keyword|content|article|paragraph|document|context|details|passage)\b)(?=[^.!]{0,160}\b(?:so\s+(?:that\s+)?i\s+can|for\s+me\s+to|and\s+i(?:['’]ll|\s+will|\s+can)|you(?:['’]d|\s+would)?\s+(?:like|want)\s+(?:me\s+to|translated|rewritten|summari)|main\s+points\b))"
            r"|\b(?:once|as\s+soon\s+as|when|after)\s+you(?:['’]ve|\s+have)?\s+(?:provide|share|paste|upload|send|give|provided|shared|pasted|sent)\b[^.?!]{0,80},\s*i(?:['’]ll|\s+will|\s+can)\s+(?:\w+\s+){0,2}?(?:translate|rewrite|summari[sz]e|write|draft|edit|proofread|generate|create|get\s+started|format|tailor)\b"
        ),
        triggers=rows("""
            come through | go through | t attach | t upload | not attach | not upload | missing | incomplete | cut off | truncated
            empty | t see | not see | cannot see | no text | no content | no article | no document | no keyword | no keywords | no topic
            i need | i require | would need | ll need | will need | could you | can you | would you | you provide | you share
            you paste | you upload | you send | you give | ve provided | have provided | ve shared | have shared | ve pasted
        """),
        longest=LONGEST_TALK,
        examples=(
            "It looks like the article you wanted me to read didn't come through.",
            "I don't see any text in your message.",
            "I need the full text to translate it.",
            "Could you paste the paragraph so that I can shorten it?",
            "Once you share the notes, I'll draft the letter.",
        ),
        near_misses=(
            "Your payment did not go through.",
            "I need the text of the law before Monday.",
            "Could you send the text to the printer?",
            "Once you send the form, we will write to you.",
        ),
    ),
)

RULES: tuple[Rule, ...] = _OFFER + _QUESTION
