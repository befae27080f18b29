"""Rules about what nobody can read: ornaments, icons, leaked templates, loading signs."""

# ruff: noqa: E501  a pattern reads best with one alternative to a line

from cleaner.rules.rule import Rule, rows

RULES: tuple[Rule, ...] = (
    Rule(
        name="junk.ornament",
        label="junk",
        why="The line holds only ornaments.",
        gate="wordless",
        pattern=(
            r"\A(?:[.*~·•$°¤✦✧❖◆◇☼❋✿-]\s+){2,}+[.*~·•$°¤✦✧❖◆◇☼❋✿-]\Z"
            r"|\A(?=[^*~·•✦✧❖◆◇☼❋✿$]*+[*~·•✦✧❖◆◇☼❋✿$])[.*~·•$°¤✦✧❖◆◇☼❋✿=_\s-]{5,}+\Z"
            r"|\A[☆★⭐✩✰\s]{2,}+\Z|\A[\ue000-\uf8ff\s]++\Z|\A[\u200b-\u200f\u2060-\u2064\ufeff\ufffd\s]++\Z"
        ),
        longest=1 << 20,
        examples=("* . * . . .", ". . . . . $ $ $ $", "* * *", "☆☆☆☆☆", "\uf09a \uf232"),
        near_misses=("* 7 *", "…", "}", "---", "|---|---|", "│     │", "-->", ");"),
    ),
    Rule(
        name="junk.lone_bullet",
        label="junk",
        why="A bullet without an item.",
        gate="wordless",
        pattern=r"\A[•\s]*\Z",
        examples=("•", "  • ", "• •"),
        near_misses=("• a", "*", "-", "• /"),
    ),
    Rule(
        name="junk.loading",
        label="junk",
        why="A sign that something was still to be loaded.",
        phrases=rows("""
            loading | loading please wait | please wait | loading more | loading content | loading posts
            loading page | please wait while loading | wird geladen | lädt | laden | bitte warten
            inhalte werden geladen | lade | chargement | chargement en cours | veuillez patienter | cargando
            caricamento | caricamento in corso | carregando | ładowanie | загрузка | идёт загрузка | laddar
            yükleniyor | 读取中 | 加载中 | 正在加载 | 読み込み中 | 로딩 중 | جاري التحميل
        """),
        examples=("Loading…", "Loading, please wait...", "Wird geladen …", "加载中"),
        near_misses=("Loading the truck", "Laden in Berlin", "Please wait for the bus"),
    ),
    Rule(
        name="junk.template",
        label="junk",
        why="A template that was never filled in, or a form field that should be hidden.",
        pattern=(
            r"\A(?:this field is hidden when viewing the form|this field should be left blank|if you are human, leave this field blank\.?|leave this field (?:empty|blank)(?: if you're human)?:?)\Z"
            r"|\A\[/?[a-z][a-z0-9]*_[a-z0-9_]{2,40}(?:\s+[a-z_]{2,20}=[\"”“'′″][^\]]{0,200})?\]\Z"
            r"|\A(?:\{\{\s*[\w.|$ ()-]{1,60}\s*\}\}\s*)+\Z|\A<%=?\s.{1,80}%>\Z|\A(?:title )+title\Z"
            r"|\Alorem ipsum dolor sit amet\b"
        ),
        triggers=("hidden", "blank", "empty", "lorem", "title"),
        longest=400,
        examples=(
            "This field is hidden when viewing the form",
            "Lorem ipsum dolor sit amet, consectetur",
            "Leave this field blank",
        ),
        near_misses=("The hidden field", "A blank page", "Titles of honour", "The lorem ipsum text comes from Cicero"),
    ),
    Rule(
        name="junk.styles",
        label="junk",
        why="A style sheet, a script or markup that leaked into the text.",
        pattern=(
            r"\A(?:\.|#)[\w-]{2,60}(?:[\s,>+~:.#][\w\s,>+~:.#()-]{0,120})?\{[^{}]{0,400}\}"
            r"|\A@(?:media|font-face|keyframes|import)\b.{0,60}\{.{0,300}(?:px|font-|color)"
            r"|\A(?:/\*\s*)?<!\[cdata\[|\A(?:window\.)?datalayer\s*=|\A\(adsbygoogle\s*="
            r"|\A(?:googletag\.cmd\.push|gtag\(['\"]|fbq\(['\"]|__tcfapi\(|_gaq\.push)"
            r"|\A\{\"@context\"\s*:\s*\"https?:"
        ),
        triggers=(
            "padding",
            "margin",
            "color",
            "width",
            "display",
            "font",
            "cdata",
            "datalayer",
            "adsbygoogle",
            "googletag",
            "gtag",
            "fbq",
            "context",
            "media",
        ),
        longest=1 << 20,
        examples=(
            ".post-title { color: #333; margin: 0 auto; }",
            "(adsbygoogle = window.adsbygoogle || []).push({});",
            "googletag.cmd.push(function() { googletag.display('div-1'); });",
        ),
        near_misses=(
            "Set the color in the style sheet.",
            "The context of the media debate",
            "width: the size from side to side",
        ),
    ),
)
