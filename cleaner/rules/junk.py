"""Rules about what nobody can read: ornaments, icons, leaked templates, loading signs."""

# ruff: noqa: E501  a pattern reads best with one alternative to a line

import re
from collections.abc import Iterator

from cleaner.features.table import Table
from cleaner.rules.gates import numeric
from cleaner.rules.rule import BlockRule, Rule, rows

FEWEST_SLIDES = 3
"""Slides of a gallery whose counters are told from fractions."""

_FIELD = r"\{\{\{?[\w.|$\[\]()'\"\s-]{1,80}+\}?\}\}"  # {{ title }}

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
    Rule(
        name="junk.lone_sign",
        label="junk",
        why="A sign that stood between two things which are gone.",
        gate="wordless",
        pattern=r"\A(?:[,;!#—―…›]|, ,|\.)\Z|\A[\u200c\u200d\ufe0f]+\Z",
        items=False,
        longest=6,
        examples=(",", "!", "—", "."),
        near_misses=("}", "-", "→", ");", "*", ">", "❤️ 3", "..."),
    ),
    Rule(
        name="junk.sign_hint",
        label="junk",
        why="A lone sign that is mostly left over, and sometimes an operator, a button or an ellipsis.",
        hint=True,
        gate="wordless",
        phrases=rows(
            "%d | title | label | description | i | n | text link | success | fail | infobox | unavailable | on | off | copied | or | or or"
        ),
        pattern=r"\A[\U0001f300-\U0001faff]\ufe0f?\Z|\A(?:\||\+|×|/|\.{3}|►|▼|✕|✖|✓|\(\)|\[\]|%|\?|:|_)\Z",
        longest=20,
        examples=("×", "/", "Text Link"),
        near_misses=("}", "---", "or else"),
    ),
    Rule(
        name="junk.placeholder",
        label="junk",
        why="A placeholder of a page builder that nobody replaced.",
        phrases=rows("""
            entrance overlay title | entrance overlay description | modal title | modal heading | page load link | text link
            heading here | your heading here | add your heading text here | add your text here | your text here | enter your text here
            insert your text here | your custom text here | your content goes here | your content here | click here to edit
            click edit button to change this text | i am text block click edit button to change this text
            this is some text inside of a div block | your title goes here | your title here | title here | subtitle here
            this is the heading | this is a heading | this is the title | placeholder text | sample text | sample heading | dummy text
            replace me | replace this text | change me | change this text | edit this text | lorem ipsum | speaker name
            your content goes here edit or remove this text inline or in the module content settings | slide title | slide heading
            button text | button label | link text | image title | image caption goes here | caption goes here | card title | tab title
            toggle content goes here click edit button to change this text | this is a toggle
            title title title | undefined | null | nan | object object | undefined undefined | null null | wpdiscuz
            hier steht dein text | hier steht ihr text | ihr text hier | dein text hier | ihre überschrift | mustertext | platzhalter
            votre texte ici | texte ici | titre ici | introduzca el texto aquí | introduce tu texto aquí | tu texto aquí | escribe tu texto aquí
            inserisci qui il testo | inserisci il testo qui | il tuo testo qui | insira seu texto aqui | seu texto aqui | tekst hier
            wpisz tekst tutaj | введите текст | double click to edit | double click here to add text | select a dynamic block
            oops looks like we re having trouble connecting to our server | refresh your browser window to try again
            something went wrong wait a moment and try again | please verify you are human | verify you are human | checking your browser
            just a moment | please wait while you are redirected | enable javascript and cookies to continue
            please wait while we verify your browser | you need to enable javascript to run this app | javascript is disabled
            javascript is required | please enable javascript | please enable javascript to continue | please enable javascript to view this page
            javascript seems to be disabled in your browser | your browser does not support javascript | bitte aktivieren sie javascript
            veuillez activer javascript | por favor active javascript | javascript is not enabled | abilita javascript
        """),
        examples=("Your content goes here", "Page load link", "undefined", "Add Your Heading Text Here"),
        near_misses=("The placeholder text was printed", "Error of judgement", "Null and void", "Replace the oil"),
    ),
    Rule(
        name="junk.unfilled",
        label="junk",
        why="A template whose fields were never filled in.",
        pattern=(
            rf"\A[^{{}}]{{0,40}}+{_FIELD}(?:[^{{}}]{{0,80}}+{_FIELD}){{0,5}}[^{{}}]{{0,40}}+\Z"
            r"|\A[^${}\n]{0,40}\$\{[\w.\s]{1,60}\}[^;{}]{0,40}\Z"
            r"|\A(?:\{[a-z][a-z_]{2,24}\}\s*)+\Z|\A[^%]{0,10}%(?:\d\$)?[sd](?:\s+%(?:\d\$)?[sd])*\Z|\A[^{}.!?]{0,40}\{(?:cart|vendor|product|post|user|site|page|item)_?[a-z_]{2,20}\}[^{}]{0,50}\Z"
            r"|\A%d (?:bloggern gefällt|bloggers like|blogueurs aiment|blogueros les gusta|blogger[si]? )|\A%%\w{2,30}%%\Z|\A##\w{2,30}##\Z|\A\*\* ?\w{0,20} ?\*\*\Z"
        ),
        gate="wordless",
        triggers=rows(
            "d | s | title | name | count | vendor_count | vendor | size | cartsize | product | item | x | url | price | user | page | post | text | label | id | author | date | message"
            "| number | localize"
        ),
        signs=("{", "%", "##", "**"),
        longest=200,
        examples=(
            "{{ title }}",
            "{{ number }}",
            "{{ $localize('cart.total') }}",
            "Hello ${name}",
            "{title} {title} {title}",
            "%d",
            "%s %s",
        ),
        near_misses=("{ margin: 0 }", "50 % d", "${", "printf prints the values", "if (x) { return }"),
    ),
    Rule(
        name="junk.shortcode",
        label="junk",
        why="A shortcode of a content system that was not carried out.",
        pattern=(
            r"\A\[/?(?:gallery|caption|embed|video|audio|playlist|contact-form(?:-7)?|vc_\w+|et_pb_\w+|fusion_\w+|av_\w+|rev_slider|wpforms|gravityform|ninja_forms?|mc4wp_form|quote|button|columns?|row|section|toc|adrotate|ad|youtube|tweet|img|iframe|slider|product|products|tabs?|accordion|toggle|su_\w+|elementor-template|table|newsletter\w*|social\w*|sharing\w*|cta_module|widget|smartslider3|metaslider|layerslider|nggallery|ngg\w*|dropcap|spacer|divider)"
            r"(?:\s+[^\[\]=]{0,60}=[^\[\]]{0,300})?\](?:.{0,80}\[/\w+\])?\Z|\A\[\w+(?:\s+\w+=[\"”“″'′’]?[^\]\s]{1,60}[\"”“″'′’]?){1,8}\s*/?\]\Z"
            r"|\A\[[a-z][\w-]*(?:\s+[a-z][\w-]*=[\"”“″'′’][^\"”“″'′’\[\]]{0,120}[\"”“″'′’]){1,12}\s*/?\]?\Z"
        ),
        triggers=rows(
            "gallery | caption | embed | video | audio | playlist | contact form | wpforms | gravityform | quote | button | column | columns | row | section | toc | youtube | tweet | img | iframe"
            "| slider | product | products | tab | tabs | accordion | toggle | table | newsletter | ids | id | cta_module | widget | url | src | title | width | ad | form | dropcap | spacer | divider"
        ),
        longest=400,
        examples=(
            '[gallery ids="1,2,3"]',
            "[quote quote=1]",
            "[/quote]",
            "[CTA_MODULE]",
            '[contact-form-7 id="12" title="Contact"]',
            '[in-post-player video-id="a1b2" title="How to prune roses"]',
        ),
        near_misses=("[see the gallery]", "[1]", "[quoted in the paper]", "[Table 3 shows the yield]"),
    ),
    Rule(
        name="junk.machine",
        label="junk",
        why="What a program wrote for itself: data, warnings, timings, hashes.",
        pattern=(
            r"\A\{\"[\w-]{2,40}\":[^\n]{5,}\}?\Z|\A\{'[\w-]{2,20}': '[^\n]{5,}"
            r"|\A(?:php )?(?:warning|notice|fatal error|deprecated|parse error|strict standards)\s*:\s.{5,300}\b(?:in /\S+|on line \d+|in [a-z]:\\\S+)"
            r"|\A(?:sql time|time)\s*:\s*\d[\d.]*s?\s*\|.{0,200}\bmemory\b|\A\d+ queries in \d[\d.]* seconds\b|\A(?:page )?(?:generated|rendered|loaded|created) in \d[\d.]* ?(?:s|ms|sec|seconds)\b.{0,60}\Z"
            r"|\A/[\w/-]{3,120}\.(?:html?|php|aspx?)\?\w+=\S{1,200}\Z"
            r"|\A(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})\Z|\A[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\Z"
            r"|\Adata:(?:image|font|application)/[\w.+-]{2,30};base64,|\A(?:please ensure javascript is enabled for purposes of)\b|\Aloading (?:related|more|similar|recommended|latest|location|payment|your)\b[\w ]{1,30}(?:\.{2,3}|…)\Z|\Alade weitere inhalte\b.{0,6}\Z"
            r"|\Asorry,? (?:but )?your browser (?:needs|does not support) javascript\b"
        ),
        triggers=rows(
            "line | sql | queries | memory | generated in | rendered in | html | php | aspx | asp | base00 | data | javascript | loading | lade weitere | categories | id | url | image | title | name | type"
            "| distance | in | layoutmobile | loadingdistance"
        ),
        longest=1 << 20,
        examples=(
            "Warning: Use of undefined constant in /www/example.php on line 12",
            '{"name":"widget","type":"box"}',
            "42 queries in 0.123 seconds",
            "/shop/bags/item-one.html?color=red&cgid=bags",
            "Loading Related Articles...",
        ),
        near_misses=(
            "Warning: contents may be hot",
            "Generated in 2019 by hand",
            "The data are given in line 3",
            "Loading the related trucks",
        ),
    ),
)


def _counters(table: Table) -> Iterator[int]:
    """The lines that number the slides of a gallery, from `1/4` to `4/4`."""
    slides: dict[int, list[tuple[int, int]]] = {}
    for line in numeric(table).tolist():
        if table.tokens.counts[line] == 2 and (match := _OF.match(table.document.lines[line])):
            slides.setdefault(int(match[2]), []).append((int(match[1]), line))
    for number, found in slides.items():
        counted = [count for count, _ in found]
        if number >= FEWEST_SLIDES and counted == list(range(1, number + 1)) * (len(found) // number):
            yield from (line for _, line in found)


_OF = re.compile(r"\s*(\d{1,3})\s?/\s?(\d{1,3})\s*\Z")

BLOCK_RULES: tuple[BlockRule, ...] = (
    BlockRule(
        name="junk.counters",
        label="junk",
        why="Counters of the slides of a gallery, from the first to the last.",
        find=_counters,
        examples=("1/3\n2/3\n3/3", "1 / 4\n2 / 4\n3 / 4\n4 / 4", "1/3\n2/3\n3/3\n1/3\n2/3\n3/3"),
        near_misses=("1/2\n2/2", "5/5\n5/5\n4/5", "1/3\n2/3", "3/3\n2/3\n1/3", "1/4\n2/4\n3/4"),
    ),
)
