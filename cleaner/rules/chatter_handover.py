"""Rules about what stands around a text that is handed over: advice, judgement and apology."""

from cleaner.rules.chatter_words import HERE, MADE
from cleaner.rules.patterns import LONGEST_TALK
from cleaner.rules.rule import Rule, rows

_HANDOVER = (
    Rule(
        name="chatter.adjust",
        label="llm_chatter",
        why="An assistant hands a text over and tells the person who ordered it how to fit it in.",
        pattern=(
            r"\bfeel\s+free\s+to\s+(?:further\s+)?(?:adjust|modify|customi[sz]e|tweak|edit|change|adapt|personali[sz]e|refine|expand|tailor|replace)\s+(?:(?:and|or)\s+\w+\s+)?(?:the\s+|this\s+|these\s+|any\s+(?:of\s+the\s+)?)?(?:[\w-]+\s+){0,2}?(?:content|texts?|template|wording|placeholders?|tone|draft|letter|e-?mail|readme|descriptions?|document|documentation|article|post|version|sections?|sentences?|paragraphs?|headings?|prompts?|script)\b"
            r"|\b(?:replace|swap|fill\s+in)\s+(?:the\s+)?(?:placeholders?|bracketed|brackets|text\s+in\s+brackets|[`\"“]?[\[<{][^\]>}]{2,40}[\]>}][`\"”]?)\s*(?:text\s+|parts?\s+|fields?\s+|with\s+|by\s+)?(?:with\s+|by\s+)?(?:your|the\s+(?:actual|real|name)|actual)\b"
            r"|\b(?:you\s+can|you\s+may|simply|just)\s+(?:then\s+)?copy(?:\s+and\s+|[-/])paste\s+(?:this|it|the\s+(?:text|code|content|above|below))\b(?=[^.?!]{0,80}?\b(?:readme|repo|repository|editor|document|doc|directly|straight|cms)\b)"
            r"|\byou\s+can\s+(?:further\s+)?(?:customi[sz]e|modify|adjust|adapt|tweak)\s+(?:it\s+further|this(?:\s+(?:template|readme|draft|text|letter|article|version|document|outline|post))?(?:\s+further)?)\s+(?:based\s+on|according\s+to|to\s+(?:fit|suit|match|better))\s+(?:\w+\s+)?your\b"
            r"|\b(?:adjust|customi[sz]e|modify|adapt)\s+(?:the\s+|this\s+|these\s+|any\s+)?(?:[\w-]+\s+){0,2}?(?:content|text|template|wording|names|details|sections|placeholders|links)\s+(?:as\s+(?:needed|necessary|per\s+your)|to\s+(?:better\s+)?(?:fit|suit|match|reflect)\s+your)\b"
            r"|\bsave\s+this\s+(?:as|in\s+a\s+file)\s+[`\"“*]*[\w-]+\.(?:md|txt|html|py|docx?)\b"
        ),
        triggers=rows("""
            feel free | replace | swap | fill in | copy and | copy paste | can customize | can customise | can modify
            can adjust | can adapt | can tweak | further customize | adjust | customize | customise | modify | adapt
            save this
        """),
        longest=LONGEST_TALK,
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
        longest=LONGEST_TALK,
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
        longest=LONGEST_TALK,
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
        longest=LONGEST_TALK,
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
        longest=LONGEST_TALK,
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
    Rule(
        name="chatter.apology.again",
        label="llm_chatter",
        why="An assistant speaks of its last answer, or brings the corrected one.",
        pattern=(
            r"(?:\A\W{0,6}|[.!?]\s)(?:(?:i['’]?m\s+|i\s+am\s+)?(?:so\s+)?sorry|my\s+(?:mistake|bad|apologies)|apologies|i\s+apologi[sz]e|good\s+catch|oops|you(?:['’]re|\s+are)\s+(?:absolutely\s+|quite\s+|completely\s+)?(?:right|correct)|thanks?(?:\s+you)?\s+for\s+(?:catching|pointing|flagging|the\s+correction))\b[^\n]{0,140}?\b(?:my\s+(?:last|previous|earlier|first)\s+(?:message|answer|response|reply|version|draft|table|list|attempt)|(?:the|a)\s+(?:corrected|fixed|revised|updated|full|complete|right)\s+(?:version|text|table|list|paragraph|passage|section|draft|answer|sentence|calculation)|here(?:['’]s|\s+is)\s+the\s+(?:corrected|fixed|revised|full|complete|missing|right))\b"
        ),
        triggers=rows("""
            sorry | apologies | apologize | apologise | my mistake | my bad | good catch | oops | re right | are right
            absolutely right | quite right | completely right | re correct | are correct | for catching | for pointing
            for flagging | correction
        """),
        longest=LONGEST_TALK,
        examples=(
            "Sorry, my last answer stopped in the middle of the list.",
            "You're right, the year was wrong. Here's the corrected paragraph:",
            "Good catch – my previous version had two Tuesdays.",
        ),
        near_misses=(
            "Sorry, my last bus leaves at nine.",
            "You're right, the year was wrong.",
            "Apologies for the late issue of the paper.",
        ),
    ),
)

RULES: tuple[Rule, ...] = _HANDOVER
