"""Rules about limits: an assistant declines, names what it is, or says where its knowledge ends."""

# ruff: noqa: E501  a pattern reads best with one alternative to a line

from cleaner.rules.chatter_words import DOCUMENT, WORK
from cleaner.rules.patterns import ANY_LENGTH
from cleaner.rules.rule import Rule, rows

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
        name="chatter.refusal.help",
        label="llm_chatter",
        why="An assistant will not help with this, or offers something else instead.",
        pattern=(
            r"\A\W*(?:(?:i['’]?m\s+|i\s+am\s+)?(?:very\s+|really\s+)?sorry,?\s+(?:but\s+)?|unfortunately,?\s+|my\s+apologies,?\s+(?:but\s+)?)i\s*(?:can['’]?t|cannot|am\s+unable\s+to|['’]m\s+unable\s+to|am\s+not\s+able\s+to|['’]m\s+not\s+able\s+to|won['’]t\s+be\s+able\s+to)\s+(?:help|assist)(?:\s+you)?\s+with\s+(?:that|this)(?:\s+(?:request|one|topic|task))?\b\W*(?:\Z|[.!]\s)"
            rf"|\bi\s*(?:can['’]?t|cannot|am\s+unable\s+to|['’]m\s+unable\s+to|am\s+not\s+able\s+to|['’]m\s+not\s+able\s+to|won['’]t)\b[^.?!]{{0,140}}[,.;—–-]\s*(?:but|however,?|instead,?|what)\s+i\s+(?:can|could|['’]d\s+be\s+happy\s+to)\s+(?:\w+\s+){{0,2}}?{WORK}\b(?=[^?!]{{0,160}}\b{DOCUMENT}\b)"
            r"|\b(?:violates?|goes\s+against|falls\s+outside|conflicts?\s+with)\s+(?:my|openai['’]?s?|the\s+(?:content|usage|use))\s+(?:\w+\s+)?(?:polic(?:y|ies)|guidelines)\b"
            r"|\bi\s+(?:can['’]?t|cannot|won['’]t|am\s+unable\s+to)\s+(?:provide|create|generate|write|produce|invent|fabricate)\s+(?:[\w-]+\s+){0,3}?(?:content|articles?|reviews?|testimonials?|texts?|quotes|blog\s+posts?)\s+(?:that|which|on|about|for|because|as\b)"
        ),
        triggers=rows("""
            help with | help you | assist with | assist you | but i | however i | instead i | what i | policy | policies | guidelines
            unable | i cannot | i can | i won
        """),
        longest=ANY_LENGTH,
        examples=(
            "I'm sorry, but I can't assist with that.",
            "I can't copy the lyrics, but I can write a short summary of the song.",
            "I cannot create reviews for a product nobody has used.",
        ),
        near_misses=(
            "I'm sorry, but I can't help with the move.",
            "I can't come on Friday, but I can bring the cake.",
            "I cannot write about that day.",
        ),
    ),
    Rule(
        name="chatter.self_reference.reach",
        label="llm_chatter",
        why="The speaker says what a program can reach and what not.",
        pattern=(
            r"\bi\s*(?:can['’]?t|cannot|am\s+unable\s+to|['’]m\s+unable\s+to|am\s+not\s+able\s+to|['’]m\s+not\s+able\s+to|don['’]t\s+have\s+the\s+ability\s+to)\s+directly\s+(?:access|view|open|browse|download|execute|create|generate|interact|see|edit)\b"
            r"|\bi\s+(?:don['’]?t|do\s+not)\s+have\s+(?:direct\s+)?access\s+to\s+(?:real-?time|current|live|up-to-date|external|the\s+internet|your\s+(?:files?|calendar|account|data|repository|codebase|screen))\b"
            r"|\bi(?:['’]m|\s+am|\s+was)\s+(?:an?\s+(?:ai|artificial\s+intelligence|virtual\s+assistant|language\s+model|large\s+language\s+model)\b[^.?!]{0,30}\b)?(?:developed|created|trained|made)\s+by\s+(?:openai|anthropic|google|microsoft|meta|deepseek|mistral|alibaba)\b"
            r"|\bas\s+an?\s+ai\s+i\s+(?:do|don|can|am|have|cannot|lack)\b"
            r"|\bmy\s+training\s+data\s+(?:includes?|does|do\s+not|only|goes|is|has|contains?|was|may|up)\b"
        ),
        triggers=rows("""
            directly access | directly view | directly open | directly browse | directly download | directly execute
            directly create | directly generate | directly interact | directly see | directly edit | access to | by openai
            by anthropic | by google | by microsoft | by meta | by deepseek | by mistral | by alibaba | an ai | my training
        """),
        longest=ANY_LENGTH,
        examples=(
            "I can't directly open the link you pasted.",
            "I do not have access to real-time prices.",
            "I was trained by OpenAI and have no hands.",
        ),
        near_misses=(
            "I do not have access to the cellar.",
            "The phone was made by Google.",
            "My training starts on Monday.",
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
            r"|\b(?:reflected|covered|included|captured)\s+in\s+(?:this|my)\s+(?:answer|response|reply)\b"
        ),
        triggers=rows("""
            this answer | this response | my answer | my response | my knowledge | my training | last knowledge | last update | latest update | recent update | last training
            latest data | latest knowledge | recent knowledge | my information | current knowledge
        """),
        longest=ANY_LENGTH,
        examples=(
            "As of my last knowledge update in April 2023, the bridge was still closed.",
            "My training data ends in 2021.",
            "Later rules are not reflected in this answer.",
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

RULES: tuple[Rule, ...] = _LIMITS
