"""Further rules about what assistants say in English, by what they do: offer, announce, report, decline, plan.

They were written from general knowledge of how assistants of several generations speak, not from pages.
"""

# ruff: noqa: E501  a pattern reads best with one alternative to a line

from cleaner.rules.chatter_words import DOCUMENT, FIRM_YES, GAVE, HERE, SOFT, TEXT, WORK
from cleaner.rules.patterns import LONGEST_TALK
from cleaner.rules.rule import Rule, rows

_CHANGES = r"(?:changes|edits|adjustments|tweaks|revisions|modifications|refinements|additions|customi[sz]ations?)"
_TOLD = r"(?:just\s+)?(?:ask|let\s+me\s+know|tell\s+me|say\s+(?:so|the\s+word))"
_PASSAGE = r"(?:introduction|paragraph|wording|sentences?|conclusion|draft|text|essay|readme|letter|abstract|opening|passage|manuscript)"

RULES: tuple[Rule, ...] = (
    Rule(
        name="chatter.offer.form",
        label="llm_chatter",
        why="An assistant asks in which form or language the text is wanted as well.",
        pattern=(
            rf"\b(?:would\s+you\s+like|do\s+you\s+want)\s+(?:this|it|these|that)\s+(?:\w+\s+){{0,2}}?(?:exported|formatted|converted|translated|rewritten|shortened|expanded|adapted|turned|as\s+an?|in\s+(?:an?|another|markdown|latex|table|bullet|word|pdf|plain))\b[^.!]{{0,80}}\?"
            rf"|\b(?:would\s+you\s+like|do\s+you\s+want|want)\s+(?:an?|another|some|more)\s+(?:[\w-]+\s+){{0,3}}?(?:version|rewrite|translation|draft|outline|summary|breakdown|diagram)\b[^.!]{{0,100}}\?"
            rf"|\b(?:should|shall)\s+i\s+(?:also|now|next)\s+(?:include|add|write|draft|create|generate|expand|rewrite|convert|format|turn|translate|prepare|continue|proceed)\b(?=[^!]{{0,120}}\b{TEXT}\b)[^.!]{{0,160}}\?"
            rf"|\bif\s+you(?:['’]d|\s+would)?\s+(?:need|want|like|prefer)\s+(?:this|it|these)\s+(?:\w+\s+)?(?:in|as)\s+(?:an?|another|different|plain|markdown|pdf|table)\b[^!?\n]{{0,100}}?\b(?:{_TOLD}|i\s+can|i['’]ll)\b"
        ),
        triggers=(
            "would you",
            "do you",
            "want a",
            "want an",
            "want another",
            "want some",
            "want more",
            "should i",
            "shall i",
            "if you",
        ),
        longest=LONGEST_TALK,
        examples=(
            "Would you like this exported as a PDF?",
            "Do you want a shorter version for the leaflet?",
            "Should I also include a troubleshooting section?",
            "If you need this in another format (e.g., DOCX), just let me know.",
        ),
        near_misses=(
            "Would you like this room in blue?",
            "Do you want more tea?",
            "Should I include a cover letter?",
            "If you want it in another colour, call us.",
        ),
    ),
    Rule(
        name="chatter.offer.deeper",
        label="llm_chatter",
        why="An assistant offers to go into a part, to guide through it or to help with it.",
        pattern=(
            rf"\bif\s+you(?:['’]d|\s+would)?\s+(?:like|want|wish)\s+to\s+(?:dive|go|dig)\s+deeper\b[^.?!]{{0,80}}?\b(?:{_TOLD}|i\s+can|i['’]ll)\b|\bif\s+you(?:['’]d|\s+would)?\s+(?:like|want)\s+(?:me\s+)?to\s+(?:explore|expand\s+on|elaborate\s+on)\s+(?:any|one)\b[^.?!]{{0,80}}?\b(?:{_TOLD}|i\s+can|i['’]ll)\b"
            r"|\bif\s+(?:you(?:['’]d|\s+would)?\s+(?:like|want|prefer)|needed|helpful)[\s,—–-]{1,3}i\s+can\s+(?:also\s+|even\s+)?(?:walk|guide|take)\s+you\s+through\b|\bi\s+can\s+(?:also\s+)?help\s+(?:you\s+)?(?:turn|convert|expand|draft|rewrite|refine|structure|format|debug|polish|outline|adapt|tailor)\s+(?:this|it|these|your|the)\b"
            rf"|\bif\s+you\s+(?:tell|give|show|send)\s+me\b[^.?!]{{0,100}},\s*i(?:\s+can|['’]ll|\s+will|\s+could)\s+(?:\w+\s+){{0,2}}?{WORK}\b(?=[^?!]{{0,120}}\b(?:{TEXT}|debug|exact|commands?|more\s+specific)\b)|\bif\s+you\s+(?:share|paste|provide|upload)\b[^.?!]{{0,80}},\s*i(?:\s+can|['’]ll|\s+will|\s+could)\s+(?:\w+\s+){{0,2}}?{WORK}\b"
            rf"|\bnext,?\s+i\s+can\s+(?:\w+\s+){{0,3}}?{WORK}\b(?=[^?!]{{0,120}}\b{TEXT}\b)|\bi\s+can(?:\s+also|\s+even)?\s+(?!help\b){WORK}\b[^?!.]{{0,160}}?\bif\s+(?:(?:that|it)(?:['’]s|\s+would\s+be|\s+is|['’]d\s+be)?\s*(?:useful|helpful|needed|of\s+use)|needed|useful|helpful|desired)\b"
        ),
        triggers=rows("""
            deeper | explore any | explore one | expand on | elaborate on | through | help you | i can | tell me | give me | show me
            send me | you share | you paste | you provide | you upload | next i
        """),
        longest=LONGEST_TALK,
        examples=(
            "If you'd like to dive deeper into any of these, just ask!",
            "If you'd like, I can walk you through the installation.",
            "I can help you turn this into a short talk.",
            "If you paste the error, I can help find it.",
            "Next, I can help you create the table of contents.",
            "I can also provide a diagram if that would be useful.",
        ),
        near_misses=(
            "If you want to dive deeper, take the boat.",
            "If you give me a lift, I can help you move.",
            "I can help you carry this.",
            "I can bring cake if needed.",
        ),
    ),
    Rule(
        name="chatter.offer.told",
        label="llm_chatter",
        why="An assistant waits to be told which part of its text to change or what comes next.",
        pattern=(
            rf"\blet\s+me\s+know\b[^.?!]{{0,80}}?\bif\s+you(?:['’]d|\s+would)?\s+(?:like|want|need|prefer)\s+(?:to\s+(?:make\s+)?)?(?:any|some|further|more|additional|other)\s+(?:\w+\s+)?{_CHANGES}\b"
            r"|\blet\s+me\s+know\s+if\s+you(?:['’]d|\s+would)?\s+(?:like|want|need|wish)\s+to\s+(?:add|change|adjust|modify|tweak|refine|include|expand|customi[sz]e)\s+(?:anything|something|any|it)\b(?![^.?!]{0,60}\bcomments?\b)"
            r"|\btell\s+me\s+(?:which|what)\s+(?:section|part|version|option|format|tone|style|direction|chapter)s?\s+you(?:['’]d|\s+would)?\s+(?:like|want|prefer|need)\b|\btell\s+me\s+what\s+you(?:['’]d|\s+would)?\s+(?:like|want|need)(?:\s+me\s+to)?(?:\s+do)?\s+next\b"
            r"|\bsay\s+the\s+word\s+and\s+i(?:['’]ll|\s+will|\s+can)\s+(?:generate|draft|write|expand|format|rewrite|turn|convert|translate|put\s+together)\b"
            r"|\b(?:shall|should)\s+i\s+(?:continue|proceed|go\s+on|carry\s+on|move\s+on)\s+(?:with|to)\s+(?:the\s+)?(?:part|section|chapter|step|module|next|remaining|rest)\b[^.!]{0,60}\?|\bready\s+to\s+(?:move\s+on|continue|proceed)\s+(?:to|with)\s+(?:the\s+)?(?:part|section|next\s+(?:part|section))\b[^.!]{0,40}\?"
            rf"|\bi\s+hope\s+(?:this|it|that)\s+helps\b[^.!?]{{0,60}}\byour\s+(?:\w+\s+)?(?:project|essay|assignment|research|paper|thesis|writing|article|homework|presentation)\b|\A{SOFT}(?:hello|hi)\b[\s!,.]{{0,3}}how\s+(?:can|may)\s+i\s+assist\s+you\s+(?:today|with\s+your)\b"
        ),
        triggers=rows("""
            me know | tell me | the word | shall i | should i | ready to | hope this | hope it | hope that | assist you
        """),
        longest=LONGEST_TALK,
        examples=(
            "Let me know if this works for you or if you'd like any tweaks!",
            "Let me know if you want to add anything else.",
            "Just tell me which section you'd like to expand.",
            "Say the word and I'll draft it.",
            "End of part 1. Shall I continue with part 2?",
        ),
        near_misses=(
            "Let me know if you'd like any tea.",
            "Let me know in the comments if you want to add anything.",
            "Tell me what you want.",
            "Shall I continue with the story, he asked.",
        ),
    ),
    Rule(
        name="chatter.preamble.assent",
        label="llm_chatter",
        why="An assistant agrees to an order and sets to work.",
        pattern=(
            rf"\A{SOFT}{FIRM_YES}[\s!,.—–-]{{1,4}}i(?:['’]d|\s+would|['’]ll|\s+will)\s+be\s+(?:more\s+than\s+)?(?:happy|glad|delighted)\s+to\s+(?:help|assist|explain|provide|create|write|share|walk)\b|\A{SOFT}{FIRM_YES}[\s!,.—–-]{{1,4}}i\s+can\s+(?:certainly\s+|definitely\s+)?(?:help|assist|provide|explain|create|give)\b"
            rf"|\A{SOFT}(?:certainly|of\s+course|absolutely|understood|got\s+it|sure)!\s+let(?:['’]s|\s+us|\s+me)\s+(?:go|walk|break|work|dive|tackle|address|solve|explain|clarify|rewrite|start|look|take)\b"
            rf"|\A{SOFT}(?:{FIRM_YES}|perfect|great|excellent|awesome|good)[^\w\n]{{2,10}}{HERE}\s+(?:an?|the|your|my|some)\s[^\n]{{0,200}}:\W*\Z"
            rf"|\A{SOFT}{HERE}\s[^.?!\n]{{0,120}}?\b(?:you\s+can|ready\s+to|to)\s+(?:simply\s+|just\s+)?(?:copy|paste|copy[\s-]+(?:and[\s-]+)?paste|drop)\b[^.?!\n]{{0,40}}?\b(?:into|in|to)\s+your\b|\A{SOFT}{HERE}\s+(?:an?|the|your)\s+(?:[\w-]+,?\s+){{0,5}}?(?:readme|documentation|description|abstract|cover\s+letter|essay|speech|write-?up|summary|outline)\b[^.?!\n]{{0,40}}?\bfor\s+your\s+(?:[\w-]+\s+){{0,2}}?(?:repo(?:sitory)?|project|github|codebase|thesis|paper|essay|assignment|homework|blog|newsletter|book|presentation|report|research|portfolio|application)\b"
            rf"|\A{SOFT}you(?:['’]ve|\s+have)?\s+(?:asked|requested)\b[^.\n]{{0,140}}[.:]\s*{HERE}?\s*(?:here\s+it\s+is|below)?\b(?=[^\n]{{0,80}}:\W*\Z)"
            rf"|\A{SOFT}(?:[^.!?\n]{{0,60}}[.!]\s+)?(?:{HERE}|this\s+is)\s+the\s+(?:continuation|next\s+(?:part|section)|remaining\s+(?:part|section|row|step)s?|rest\s+of\s+(?:the|your)\s+(?:text|article|document|table|code|list|translation))\b[^.?!\n]{{0,80}}:\W*\Z|\bi(?:['’]ll|\s+will)\s+continue\s+(?:right\s+)?(?:from\s+)?where\s+(?:we|i)\s+(?:left\s+off|stopped)\b"
        ),
        triggers=rows("""
            be happy | be glad | be delighted | i can | let s | let us | let me | here s | here is | here are | below is | below are
            you asked | ve asked | have asked | you requested | ve requested | the continuation | the remaining | the next | ll continue | will continue
        """),
        longest=LONGEST_TALK,
        examples=(
            "Absolutely! I'd be happy to help you with that.",
            "Of course! Let's go through each question one by one.",
            "Perfect 👍 Here's the full, corrected file:",
            "Below is a clean text you can paste directly into your editor.",
            "Thank you for your patience. Here's the continuation:",
            "You've asked for a summary of chapter three. Here it is:",
        ),
        near_misses=(
            "Of course I'd be happy if it rained.",
            "Okay, let's go!",
            "Here is a door for your project room:",
            "Perfect. Here we are.",
            "You asked for it.",
        ),
    ),
    Rule(
        name="chatter.revision.made",
        label="llm_chatter",
        why="An assistant reports what it made of a text, and why.",
        pattern=(
            rf"\bi(?:['’]ve|\s+have)\s+(?:\w+ly\s+)?(?:revised|rewritten|restructured|reorgani[sz]ed|reformatted|edited|adjusted|expanded|improved|refined|reworked|simplified|condensed|shortened|rephrased)\s+(?:the|this|your)\s+(?:[\w-]+\s+){{0,2}}?{_PASSAGE}\s+(?:to|so\s+(?:that\s+)?it|for|and|while)\b|\bi(?:['’]ve|\s+have)\s+(?:organi[sz]ed|structured|formatted|arranged|cleaned\s+up|updated|combined|turned)\s+your\s+(?:[\w-]+\s+){{0,2}}?(?:notes|text|draft|content|readme|document|ideas|points|list|answers|bullets?|code|questions)\b"
            rf"|\bi(?:['’]ve|\s+have)?\s+(?:made\s+sure|ensured|included|incorporated|followed|covered|highlighted|integrated|worked\s+in)\b[^.?!]{{0,100}}?(?:\b(?:that\s+)?{GAVE}|\byour\s+(?:keywords?|instructions|requirements|notes|specifications|guidelines|brief|outline|bullet\s+points)\b)|\b(?:i\b|(?<!.)note:)[^.?!]{{0,100}}\bas\s+you\s+(?:asked|requested|instructed|specified)\b"
            r"|\bin\s+this\s+(?:revised\s+|updated\s+|new\s+)?(?:version|rewrite|draft|revision),?\s+i(?:['’]ve|\s+have)?\s+(?:focused\s+on|simplified|emphasi[sz]ed|rewrote|rewritten|rephrased|tightened|streamlined|clarified|corrected|toned\s+down|removed\s+(?:the\s+)?redundan)\b"
            r"|\b(?:i(?:['’]ve|\s+have)?\s+(?:tried\s+to\s+|aimed\s+to\s+)?|while\s+)(?:keep|kept|keeping|preserve|preserved|preserving|maintain|maintained|maintaining|retain|retained|retaining)\s+(?:the|your)\s+original\s+(?:meaning|tone|intent|wording|message|formatting|voice|structure\s+and)\b|\bthis\s+(?:rewrite|revision|version|draft)\s+(?:keeps|maintains|preserves|retains|respects)\s+your\s+(?:own\s+)?(?:tone|voice|style|meaning|wording|structure|intent|message)\b"
            rf"|\A{SOFT}(?:good|fair|great)\s+(?:point|catch)\b[^\n]{{1,40}}?\bi(?:['’]ve|\s+have)\s+(?:corrected|fixed|updated|changed|removed|added|adjusted)\b(?=[^\n]{{0,80}}\b{TEXT}\b)"
        ),
        triggers=rows("""
            revised | rewritten | restructured | reorganized | reorganised | reformatted | edited | adjusted | expanded | improved
            refined | reworked | simplified | condensed | shortened | rephrased | organized | organised | structured | formatted
            arranged | cleaned up | updated | combined | turned | made sure | ensured | included | incorporated | followed | covered
            highlighted | integrated | worked in | you asked | you requested | you instructed | you specified | this version
            this rewrite | this draft | this revision | original meaning | original tone | original intent | original wording
            original message | original formatting | original voice | original structure | good point | fair point | great point
            good catch | great catch | revised version | updated version | new version
        """),
        longest=LONGEST_TALK,
        examples=(
            "I have revised the introduction to make it more concise.",
            "I've organized your notes into a clear structure below.",
            "I made sure to include all the keywords you listed.",
            "In this version, I focused on plain language.",
            "I tried to keep the original meaning.",
        ),
        near_misses=(
            "I have updated this post to include new prices.",
            "In this version, I added mushrooms.",
            "I included all the ingredients you need.",
            "The band kept the original tone.",
        ),
    ),
    Rule(
        name="chatter.refusal.short",
        label="llm_chatter",
        why="An assistant declines, or says how far its knowledge goes.",
        pattern=(
            r"\bi\s*(?:can['’]?t|cannot|won['’]t|am\s+unable\s+to|['’]m\s+unable\s+to|am\s+not\s+able\s+to|['’]m\s+not\s+able\s+to)\s+(?:help|assist)(?:\s+you)?\s+with\s+(?:(?:that|this|your)\s+request\b|(?:creating|writing|generating|producing)\b)"
            r"|\b(?:i['’]?m\s+|i\s+am\s+)?sorry,?\s+but\s+i\s*(?:can['’]?t|cannot|am\s+unable\s+to|['’]m\s+unable\s+to)\s+(?:(?:generate|process|translate|summari[sz]e|rewrite|comply|fulfil+)\b|(?:provide|find|answer|create|write|access|view)\s+(?:the\s+(?:information|content|text|article|file|link|image)|that\b|this\b|any\s+information|an?\s+(?:answer|response|summary)))"
            r"|\bsorry\s+for\s+(?:the|any)\s+confusion,?\s+(?:but\s+)?(?:i\s+(?:don['’]t|do\s+not|cannot|can['’]t|am\s+(?:unable|an\s+ai|not\s+able))|as\s+an?\s+(?:ai|language))\b"
            r"|\bmy\s+(?:information|knowledge|data)\s+(?:is\s+|was\s+)?(?:only\s+|last\s+)?(?:current|up[\s-]to[\s-]date|accurate|updated|limited|goes|extends)?\s*(?:only\s+)?(?:up\s+to|until|to|as\s+of|in)\s+(?:\w+\s+)?20\d\d\b"
        ),
        triggers=rows("""
            request | with creating | with writing | with generating | with producing | sorry but | sorry for | my information
            my knowledge | my data | my training
        """),
        longest=LONGEST_TALK,
        examples=(
            "I can't help with that request.",
            "I'm sorry, but I cannot provide the information you're looking for.",
            "Sorry for the confusion, but I do not have access to the file.",
            "Please note that my information is only current up to 2021.",
        ),
        near_misses=(
            "I can't help with the move.",
            "I'm sorry, but I cannot provide a lift.",
            "Sorry for the confusion, the shop opens at nine.",
            "My training in 2021 was hard.",
        ),
    ),
    Rule(
        name="chatter.word_count.about",
        label="llm_chatter",
        why="About how long a text is, in a line of its own: nobody who counts rounds.",
        pattern=(
            r"\A[\W_]{0,6}(?:total\s+|final\s+|estimated\s+)?(?:word|character)\s+count\s*[:=]?\s*[*_]{0,2}\s*(?:~|≈|approximately|approx\.?|about|around|roughly)\s*\d[\d,.]*\+?(?:\s*(?:words|characters))?[\W_]*\Z"
            r"|\A[\W_]{0,4}[(\[*_]{1,3}\s*(?:~|≈|approximately|approx\.?|roughly)\s*\d[\d,.]*\s+words\s*[)\]*_]{1,3}\W*\Z"
        ),
        triggers=("word count", "character count", "words"),
        examples=(
            "Total word count: approximately 850 words",
            "(Approximately 500 words)",
            "**Word count:** ~1,200",
        ),
        near_misses=("Word count: 1,200", "About 500 words were spoken.", "(500 words)"),
    ),
    Rule(
        name="chatter.thinking.task",
        label="llm_chatter",
        why="A reasoning model says what it has to produce for its user.",
        pattern=(
            r"\A\W*(?:we|i)\s+(?:need|have|must|should)\s+(?:to\s+)?(?:produce|write|rewrite|generate|respond|answer|craft|output|translate|summari[sz]e|create|provide)\b[^\n]{0,240}?\bthe\s+user(?:['’]s)?\b"
            r"|\bthe\s+user\s+(?:asked|wants|requested|needs|asks|is\s+asking)\b[^\n]{0,240}?\b(?:so\s+)?(?:we|i|let\s+me)\s+(?:should|need\s+to|must|will|can|have\s+to|ll)?\s*(?:respond|answer|write|produce|provide|craft|output|start|structure)\b"
        ),
        triggers=("the user", "user s"),
        longest=LONGEST_TALK,
        examples=(
            "We need to produce a summary. The user asked for bullet points.",
            "I need to write a poem for the user.",
            "The user wants a recipe. I should start with the flour.",
        ),
        near_misses=(
            "The user wants speed, so we sell fast cars.",
            "We need to write tests.",
            "I need to answer the door.",
        ),
    ),
    Rule(
        name="chatter.revision_hint.heading",
        label="llm_chatter",
        hint=True,
        why="A heading over a text that was worked over, or over what was changed in it.",
        pattern=(
            rf"\A[\W_]{{0,6}}(?:rewritten|revised|improved|refined|polished|edited|corrected|proofread|humani[sz]ed|paraphrased|simplified|condensed|shortened|expanded|updated|final)\s+(?:version|{_PASSAGE}|section|summary|{DOCUMENT})\s*(?:\([^)\n]{{0,40}}\))?\s*:?[\W_]*\Z"
            r"|\A[\W_]{0,6}(?:here(?:['’]s|\s+is|\s+are)\s+)?(?:an?\s+|the\s+)?(?:\w+\s+of\s+(?:the\s+)?)?(?:key\s+|main\s+)?(?:changes|what|improvements)\s+i(?:['’]ve|\s+have)?\s+(?:made|changed|did|improved)\b"
        ),
        triggers=rows("""
            rewritten | revised | improved | refined | polished | edited | corrected | proofread | humanized | humanised
            paraphrased | simplified | condensed | shortened | expanded | updated | final | changes | changed | improvements
        """),
        examples=("Rewritten version:", "**Revised paragraph:**", "Here's what I changed:"),
        near_misses=("Final score:", "The revised version of the law", "Changes in the weather"),
    ),
)
