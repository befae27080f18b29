"""Rules about titles that an assistant puts up for choice: a reader is told one title, not five.

Pages on writing list titles as well, and courses list subjects of theses: `chatter_context` doubts what stands on a
page that speaks of titles elsewhere.
"""

# ruff: noqa: E501  a pattern reads best with one alternative to a line

from cleaner.rules.chatter_words import HERE, SOFT, YES
from cleaner.rules.patterns import LONGEST_TALK
from cleaner.rules.rule import Rule, rows

_FEW = r"(?:a\s+few|some|several|two|three|four|five|six|seven|eight|nine|ten|[2-9]|10)"
_TITLE = r"(?:titles?|headlines?|headings?|subject\s+lines?|taglines?|slogans?|captions?|hooks?|pull\s+quotes?|meta\s+descriptions?)"
_POST = r"(?:articles?|(?:blog\s+)?posts?|blog|newsletter|piece|story|video|draft|podcast|page|press\s+release)"

_FOREIGN_FEW = r"(?:\w+\s+){1,3}?"

RULES: tuple[Rule, ...] = (
    Rule(
        name="chatter.title_options.choice",
        label="llm_chatter",
        why="An assistant puts up titles for choice.",
        pattern=(
            rf"\A{SOFT}(?:{YES}[\s!.,:;—–-]{{1,4}})?{HERE}\s+(?:{_FEW}\s+)(?:[\w-]+,?\s+){{0,3}}?{_TITLE}\s+(?:options|suggestions|alternatives|variations|choices)\b[^.?!\n]{{0,80}}:\W*\Z"
            rf"|\A{SOFT}(?:{YES}[\s!.,:;—–-]{{1,4}})?{HERE}\s+(?:{_FEW}\s+)(?:[\w-]+,?\s+){{0,3}}?{_TITLE}\s+(?:(?:ideas|options|suggestions)\s+)?for\s+(?:your|the|this)\s+(?:[\w-]+\s+){{0,2}}?{_POST}\b[^.?!\n]{{0,60}}:\W*\Z"
            rf"|\A{SOFT}(?:some\s+|{_FEW}\s+)?(?:possible|suggested|alternative|potential|proposed|optional|catchy|catchier)\s+(?:[\w-]+\s+)?{_TITLE}\s+for\s+your\s+(?:[\w-]+\s+){{0,2}}?{_POST}\b[^.?!\n]{{0,40}}:"
        ),
        triggers=rows("""
            title options | headline options | line options | lines options | tagline options | caption options | slogan options | hook options | title suggestions
            headline suggestions | line suggestions | tagline suggestions | caption suggestions | title alternatives | headline alternatives
            title variations | headline variations | title choices | titles for | headlines for | headings for | lines for | taglines for | slogans for | captions for
            hooks for | ideas for | options for | suggestions for | quotes for | descriptions for | title for | headline for
        """),
        longest=LONGEST_TALK,
        examples=(
            "Here are five title options:",
            "Sure! Here are three catchy headline suggestions, by mood:",
            "Possible titles for your article: The Mill, The Weir, Two Floods",
            "Here are some titles for your blog post on bees:",
        ),
        near_misses=(
            "Here are 50 catchy title ideas for your travel blog:",
            "Here are the titles for the spring:",
            "Possible titles for your thesis: see the list at the office",
            "Title options",
            "Here are five titles we loved:",
        ),
    ),
    Rule(
        name="chatter.title_options.any",
        label="llm_chatter",
        why="An assistant puts up titles for choice.",
        pattern=(
            rf"\A\W*(?:\w+[!,.]\s+)?hier\s+(?:sind|kommen)\s+{_FOREIGN_FEW}(?:titel|überschriften|headline)-?(?:vorschläge|ideen|varianten|optionen|alternativen)\b[^.?!\n]{{0,80}}:\W*\Z|\A\W*(?:mögliche|alternative|vorgeschlagene)\s+(?:titel|überschriften)\s+für\s+(?:deinen|ihren|euren)\s+(?:\w+\s+)?(?:artikel|beitrag|text|newsletter|blog\w*)\b[^.?!\n]{{0,40}}:"
            rf"|\A\W*(?:bien\s+sûr\s*[!,.]\s*)?voici\s+{_FOREIGN_FEW}(?:propositions|idées|suggestions|options|pistes)\s+de\s+titres?\b[^.?!\n]{{0,80}}:\W*\Z|\A\W*(?:titres?\s+possibles?|propositions\s+de\s+titres?)\s+pour\s+(?:votre|ton)\s+(?:article|texte|billet|blog)\b[^.?!\n]{{0,40}}:"
            rf"|\A\W*(?:¡?claro[!,.]\s+)?aquí\s+(?:tienes|van|te\s+dejo)\s+{_FOREIGN_FEW}(?:opciones|ideas|propuestas|sugerencias|alternativas)\s+de\s+(?:títulos?|titulares?)\b[^.?!\n]{{0,80}}:\W*\Z|\A\W*(?:posibles\s+(?:títulos|titulares)|títulos\s+posibles)\s+para\s+tu\s+(?:artículo|texto|entrada|blog)\b[^.?!\n]{{0,40}}:"
            rf"|\A\W*(?:certo[!,.]\s+)?ecco\s+{_FOREIGN_FEW}(?:proposte|opzioni|idee|alternative)\s+(?:di|per\s+il)\s+titol[oi]\b[^.?!\n]{{0,80}}:\W*\Z|\A\W*(?:possibili\s+titoli|titoli\s+possibili)\s+per\s+il\s+tuo\s+(?:articolo|testo|post|blog)\b[^.?!\n]{{0,40}}:"
            rf"|\A\W*(?:claro[!,.]\s+)?aqui\s+(?:estão|vão|ficam)\s+{_FOREIGN_FEW}(?:opções|sugestões|ideias|propostas|alternativas)\s+de\s+títulos?\b[^.?!\n]{{0,80}}:\W*\Z|\A\W*(?:possíveis\s+títulos|títulos\s+possíveis)\s+para\s+(?:o\s+)?seu\s+(?:artigo|texto|post|blog)\b[^.?!\n]{{0,40}}:"
            rf"|\A\W*(?:конечно[!,.]\s+)?вот\s+{_FOREIGN_FEW}вариант\w*\s+(?:заголовк|названи)\w+[^.?!\n]{{0,80}}:\W*\Z|\A\W*(?:возможные|варианты)\s+(?:заголовк\w+|названи\w+)\s+для\s+(?:вашей|твоей|вашего|твоего)\s+(?:стать|текст|пост|блог)\w*[^.?!\n]{{0,40}}:"
            r"|\A\W*(?:(?:当然可以|好的|没问题)[！，。]\s?)?(?:以下|下面)是[^。\n]{0,10}[几两三四五六七八九十\d]+个[^。\n]{0,6}(?:备选)?(?:标题|题目)[^。\n]{0,20}[：:]\W*\Z"
            r"|\A\W*(?:(?:もちろんです|承知しました)[！。]\s?)?(?:以下(?:は|に|が)[^。\n]{0,20}(?:タイトル|見出し)(?:案|候補)|(?:タイトル|見出し)(?:案|候補)を[^。\n]{0,10}(?:つ|個|案)[^。\n]{0,12}(?:ご提案|挙げ|用意|考え))[^\n]{0,20}[：:。]\W*\Z"
            r"|\A\W*إليك\s+(?:\w+\s+){1,2}?(?:عناوين|خيارات\s+للعنوان|مقترحات\s+للعنوان|اقتراحات\s+للعنوان)[^.؟!\n]{0,60}:\W*\Z|\A\W*(?:यहाँ|यहां)\s+(?:\S+\s+){0,6}?शीर्षक(?:ों)?\s+(?:के\s+)?(?:विकल्प|सुझाव)[^।\n]{0,40}:\W*\Z"
        ),
        triggers=rows("""
            titelvorschläge | titelideen | titelvarianten | titeloptionen | titelalternativen | titel vorschläge | titel ideen | überschriften vorschläge | headline ideen | headline vorschläge | headline varianten | titel für
            überschriften für | de titres | de titre | titres possibles | titre possible | de título | de títulos | de titular | de titulares | títulos para | titulares para | títulos possíveis | títulos posibles | títulos possíveis
            di titolo | di titoli | il titolo | titoli per | titoli possibili | заголовка | заголовков | названия | названий | заголовки | 标题 | 题目 | タイ | 見出 | عناوين | للعنوان | शीर्षक | शीर्षकों
        """),
        longest=LONGEST_TALK,
        examples=(
            "Hier sind fünf Titelvorschläge für den Beitrag:",
            "Voici trois propositions de titres :",
            "¡Claro! Aquí tienes cinco opciones de título:",
            "Ecco tre proposte di titolo:",
            "Aqui estão algumas sugestões de título:",
            "Вот несколько вариантов заголовка:",
            "以下是五个备选标题：",
            "以下はタイトル案です：",
            "إليك خمسة عناوين للمقال:",
            "यहाँ पाँच शीर्षक विकल्प हैं:",
        ),
        near_misses=(
            "Hier sind die Titel der Saison:",
            "Voici les titres du jour :",
            "Aquí tienes los títulos de crédito:",
            "Вот и заголовки.",
            "以下是标题党文章。",
            "タイトル案を募集します。",
        ),
    ),
)
