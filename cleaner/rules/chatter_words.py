"""Named pieces of regex about text work: what an assistant does to a text, what it is called, and who gave it."""

# ruff: noqa: E501  a pattern reads best with one alternative to a line

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

# The same without what travel agents, coaches and doctors offer, too.
TEXT = (
    DOCUMENT.replace("|itinerary", "")
    .replace("|plan|steps?|details|points?|topics?|parts?", "")
    .replace("|guides?", "")
    .replace("|lesson", "")
    .replace("|sources", "")
    .replace("|comparison", "")
    .replace("|content", "")
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
ASK = r"(?:(?:would\s+you\s+like|do\s+you\s+want|(?<!you\s)want|would\s+you\s+prefer|did\s+you\s+want|would\s+it\s+help(?:\s+for)?)\s+(?:me|for\s+me)\s+to|shall\s+i)"
MADE = r"(?:revised|refined|polished|rewritten|reworked|improved|updated|corrected|cleaned[\s-]?up|edited|expanded|shortened|condensed|tightened|reformatted|formatted|completed?|finished|final|finali[sz]ed|enhanced|proofread|simplified|restructured|rephrased|humani[sz]ed|fixed|optimi[sz]ed|alternative)"
FIRM_YES = r"(?:certainly|sure(?:\s+thing)?|of\s+course|absolutely|got\s+it|understood|no\s+problem|definitely|happy\s+to\s+help|with\s+pleasure|gladly|thanks?(?:\s+you)?\s+for\s+(?:sharing|providing|clarifying|the\s+(?:details|clarification|context)))"
YES = r"(?:certainly|sure(?:\s+thing)?|of\s+course|absolutely|got\s+it|perfect|great(?:\s+(?:question|choice|idea))?|understood|no\s+problem|definitely|happy\s+to\s+help|with\s+pleasure|gladly|right\s+away|okay|ok|alright|all\s+right|good|excellent|awesome|thanks?(?:\s+you)?\s+for\s+(?:sharing|providing|clarifying|the\s+(?:details|clarification|context)))"
HERE = r"(?:here(?:['’]s|\s+(?:is|are))|below\s+(?:is|are|you(?:['’]ll|\s+will)\s+find)|below['’]s|(?:what\s+)?follows\s+is)"
SOFT = r"[\W_]{0,6}"
