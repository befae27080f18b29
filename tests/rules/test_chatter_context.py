"""A line that sounds like an assistant decides only where an assistant speaks."""

import pytest

from cleaner.document import Document
from cleaner.features.table import tabulate
from cleaner.reading import read
from cleaner.rules.registry import find
from cleaner.rules.rule import CERTAIN

OFFER = "If you'd like, I can rewrite the second section as a table."
PROSE = "The ferry runs every hour in summer.\nIt takes bicycles, and dogs on a lead.\n"


def decided(text):
    findings = find(tabulate(Document.from_text(text)))
    return [f.line for f in findings if f.label == "llm_chatter" and f.confidence >= CERTAIN]


def test_an_offer_below_an_article_decides():
    assert decided(f"{PROSE}\n{OFFER}") == [3]


@pytest.mark.parametrize(
    "line",
    [
        f"“{OFFER}”",
        f'"{OFFER}" was the last line of the report.',
        f"„{OFFER}“ stand dort.",
        f"The leaflet ended: «{OFFER}»",
        f"> {OFFER}",
        f"Hollis: {OFFER}",
        f"    {OFFER}",
        f"// {OFFER}",
        f"`{OFFER}`",
        f"{OFFER}”",
    ],
)
def test_a_quoted_or_spoken_offer_does_not_decide(line):
    assert decided(f"{PROSE}\n{line}") == []


def test_a_listing_does_not_decide_but_a_fence_of_plain_text_does():
    assert decided(f"{PROSE}\n```python\n{OFFER}\n```\n") == []
    assert decided(f"{PROSE}\n```markdown\n{OFFER}\n```\n") == [4]


@pytest.mark.parametrize(
    "subject",
    [
        "Readers wrote to us about chatbots.",
        "Die Texte waren KI-generiert.",
        "Le texte vient de ChatGPT.",
        "用大模型写的告示。",
    ],
)
def test_a_page_about_assistants_does_not_decide(subject):
    assert decided(f"{subject}\n\n{OFFER}") == []


def test_an_answer_below_a_question_is_no_preamble():
    preamble = "Sure! Here's a short guide to the forms you need."
    assert decided(f"{PROSE}\n{preamble}") == [3]
    assert decided(f"{PROSE}\nCan I change my booking?\n{preamble}") == []


def test_doubted_lines_stay_as_evidence():
    findings = find(tabulate(Document.from_text(f"“{OFFER}”")))
    assert [f.rule for f in findings] == ["chatter.offer"]
    assert 0 < findings[0].confidence < CERTAIN


AI_PROSE = "Chatbots write letters now.\n" + "The ferry runs every hour in summer and takes bicycles too.\n" * 8


def test_the_edges_of_a_page_about_assistants_are_where_answers_are_pasted():
    assert decided(f"{AI_PROSE}\n{OFFER}") == [10]
    assert decided(f"{AI_PROSE}\n{OFFER}\n\n{PROSE}") == []


def test_what_is_set_off_by_a_rule_is_no_quotation():
    assert decided(f"{AI_PROSE}\n---\n\n{OFFER}\n\n{PROSE}") == [12]


def test_a_letter_holds_the_words_of_its_writer():
    letter = (
        "Dear Marjorie,\nI have rewritten the introduction of your draft to make it shorter.\n{}\nThe hall is booked."
    )
    assert decided(f"{PROSE}\n" + letter.format("It rained.")) == []
    assert decided(f"{PROSE}\n" + letter.format("It rained.").replace("Dear Marjorie,", "The draft")) == [4]


def test_posts_of_people_do_not_decide_but_marks_of_chats_do():
    posts = "2 Answers\nasked Jun 3, 2017 at 9:12\n"
    assert decided(f"{posts}Sure! Here's a revised version of your text:\n{PROSE}") == []
    assert decided(f"{posts}ChatGPT said:\n{PROSE}") == [2]


def test_an_author_who_says_i_and_you_elsewhere_offers_a_service():
    service = "I read your first ten pages for nothing.\nI keep your voice, and you keep the rights.\n"
    assert decided(f"{service}\n{OFFER}\n\n{PROSE}") == []


def test_a_voice_is_foreign_where_nobody_else_says_i():
    voice = "If you send the missing paragraph, I can place it before the photo."
    assert decided(f"{PROSE}\n{voice}\n\n{PROSE}") == [3]
    assert decided(f"I live by the sea.\nMy boat is blue.\n\n{voice}\n\n{PROSE}") == []
    assert decided(f"{PROSE}\n“{voice}” she said.\n\n{PROSE}") == []


@pytest.mark.parametrize(("tag", "decides"), [("p", True), ("blockquote", False), ("pre", False)])
def test_quotations_and_code_of_an_html_page_do_not_decide(tag, decides):
    page = "".join(f"<p>{line}</p>" for line in PROSE.splitlines()) + f"<{tag}>{OFFER}</{tag}>"
    findings = find(tabulate(read(page.encode(), "html")))
    assert any(f.label == "llm_chatter" and f.confidence >= CERTAIN for f in findings) == decides


@pytest.mark.parametrize(
    "line",
    [
        "必要であれば、図書館の係員がご案内いたします。",
        "如果需要，我会在下一章详细说明。",
        "Напишите в комментариях, и я добавлю ваш город.",
        "Soll ich euch im nächsten Beitrag die Rückseite zeigen?",
        "Si quieres, puedo mandarte una carta.",
        "Se vuoi, posso farti da guida.",
        "يمكنني أن أرسل لك قائمة الأسعار",
    ],
)
def test_offers_of_people_in_other_languages_do_not_decide(line):
    assert decided(f"{PROSE}\n{line}") == []


@pytest.mark.parametrize(
    "line",
    [
        "—Si quieres, puedo leerte el texto —dijo Marcos.",
        "— Хотите, я переведу вам текст? — спросил Марк.",
        "— Si tu veux, je peux te traduire ce texte — dit Marc.",
        "— Se vuoi, posso riscrivere il testo — disse Marco.",
        "— Se quiser, posso traduzir o texto — disse Marcos.",
        "— Se quiser, posso traduzir o texto.\n— Obrigada.",
    ],
)
def test_speech_set_with_dashes_does_not_decide(line):
    assert decided(f"{PROSE}\n{line}\n\n{PROSE}") == []
    assert decided(f"{PROSE}\n{line.replace('— ', '').replace('—', '')}\n\n{PROSE}") == [3]


@pytest.mark.parametrize(
    ("author", "offer"),
    [
        ("Soy traductora en Cádiz.", "Si quieres, puedo traducir el texto."),
        ("Lavoro da dieci anni come redattrice.", "Se vuoi, posso riscrivere il testo."),
        ("Trabalho em Lisboa desde 2009.", "Se quiser, posso traduzir o texto."),
        ("Я переводчик из Тулы.", "Если хотите, могу перевести текст."),
        ("株式会社あおばです。", "ご希望であれば、文章を翻訳することもできます。"),
        ("我们是一家翻译公司。", "如果你愿意，我可以把文章翻译一遍。"),
        ("أنا مترجمة من تونس.", "إذا أردت، يمكنني ترجمة المقال."),
        ("मैं जयपुर में अनुवादक हूँ।", "यदि आप चाहें, तो मैं लेख का अनुवाद कर सकता हूँ।"),
    ],
)
def test_an_author_or_a_firm_outside_english_offers_a_service(author, offer):
    assert decided(f"{PROSE}\n{offer}\n\n{PROSE}") == [3]
    assert decided(f"{author}\n\n{offer}\n\n{PROSE}") == []


MENU = "From here I could go on with:\n- a quiz\n- the same lesson for beginners\nWhich one first?"
FRAME = "- Regenerate response\n- Copy code\n- No file chosen\n- ChatGPT can make mistakes. Check important info."


@pytest.mark.parametrize("block", [MENU, FRAME])
def test_a_block_on_a_page_about_assistants_does_not_decide(block):
    assert decided(f"{PROSE}\n{block}\n\n{PROSE}") == [3, 4, 5, 6]
    assert decided(f"{AI_PROSE}\n{block}\n\n{PROSE}") == []


def test_a_menu_at_the_bottom_of_a_page_about_assistants_decides():
    assert decided(f"{AI_PROSE}\n{MENU}\n") == [10, 11, 12, 13]


@pytest.mark.parametrize(
    "around",
    [
        "2 Answers\nasked Jun 3, 2017 at 9:12\n{}\n",
        "Dear Marjorie,\n{}\n",
        "```text\n```\n```python\n{}\n```\n",
        "From: Ann\nSubject: Lessons\n\n{}\n",
    ],
)
def test_a_menu_of_a_person_does_not_decide(around):
    assert decided(f"{PROSE}\n" + around.format(MENU) + PROSE) == []


def test_buttons_over_a_listing_decide_on_a_page_about_assistants_too():
    assert decided(f"{AI_PROSE}\nbash\nCopy\nEdit\n{PROSE}") == [10, 11, 12]


@pytest.mark.parametrize(
    "head",
    [
        "From: Ann Lee\nTo: Bob Lee\nSubject: Minutes\n\n",
        "Von: Anna\nGesendet: Montag\nBetreff: Protokoll\n\n",
        "On Tue, 3 May 2011 at 10:12, Ann Lee wrote:\n> Is it done?\n\n",
    ],
)
def test_what_a_mail_offers_does_not_decide(head):
    assert decided(f"{head}{PROSE}\n{OFFER}\n\n{PROSE}") == []


def test_a_draft_with_a_subject_is_no_mail():
    assert decided(f"Subject: Minutes\n\n{PROSE}\n{OFFER}\n") == [5]


def test_the_length_of_a_text_decides_below_it_only():
    prose = "The lamp had burnt all night in the window of the small house by the river."
    assert decided(f"The Lamp\n(Word count: 2,914)\n{prose}\n") == []
    assert decided(f"The Lamp\n{prose}\n(Word count: 2,914)\n") == [2]


@pytest.mark.parametrize(
    "line",
    [
        "Here is a revised version of the outline from last week, with the changes we discussed in class.",
        "Here is the updated version of our price list:",
        "Sure! Here's the updated version of our price list.",
    ],
)
def test_what_is_handed_over_among_people_who_met_does_not_decide(line):
    assert decided(f"{PROSE}\n{line}\n\n{PROSE}") == []


TITLES = "Here are five title options:"


def test_titles_put_up_for_choice_decide_where_nobody_else_speaks_of_titles():
    assert decided(f"{PROSE}\n{TITLES}\n\n{PROSE}") == [3]
    course = "The title of your thesis is due in May.\nEssays are handed in on paper.\n"
    assert decided(f"{course}\n{TITLES}\n\n{PROSE}") == []


def test_a_thought_between_quotation_marks_does_not_decide():
    thought = "Okay, der Nutzer möchte einen Text über Bienen."
    assert decided(f"{PROSE}\n{thought}\n\n{PROSE}") == [3]
    assert decided(f"{PROSE}\n„{thought}“ stand dort.\n\n{PROSE}") == []


FERRY = "The ferry to the island runs every hour in summer and takes bicycles and dogs on a lead.\n"


@pytest.mark.parametrize(
    ("gaps", "decides"),
    [
        ("By [Your Name]", True),
        ("Call us at [Insert Phone Number] before you come.", True),
        ("Tickets cost more on Sundays; see [your website] or ask [name of the captain] on board.", True),
        ("Tell the captain [your name] on board.", False),
        ("Dear [Your Name],", False),
        ("By [Your Name]\nThis template is for letters.", False),
        ("Write a post about ferries by [your name] and [company name].", False),
        ("`By [Your Name]`\n" * 7, False),
    ],
)
def test_gaps_decide_in_an_article_that_is_no_template(gaps, decides):
    assert bool(decided(FERRY * 6 + gaps + "\n" + FERRY)) == decides
    assert decided(PROSE + gaps) == [], "there is no article around the gap"


GERMAN = (
    "Die Fähre fährt im Sommer jede Stunde und nimmt auch Räder und Hunde mit.\n"
    "Wer im Herbst kommt, wartet länger, denn dann fährt nur noch ein Boot am Tag.\n"
)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Here is a short summary of the timetable and the prices:", "chatter.preamble.foreign"),
        ("If you want, I can also add the prices to the table.", "chatter.offer"),
        ("If you want, I can explain the prices with an example.", "chatter.offer"),
        ("I could also add a line with the prices to the table.", "chatter.offer.foreign"),
    ],
)
def test_english_talk_on_a_page_in_another_language_decides(line, name):
    findings = find(tabulate(Document.from_text(f"{GERMAN * 3}\n{line}\n\n{GERMAN}")))
    assert [f.rule for f in findings if f.label == "llm_chatter" and f.confidence >= CERTAIN] == [name]


@pytest.mark.parametrize("line", ["Here is a short summary of the timetable and the prices:"])
def test_english_talk_does_not_decide_on_pages_in_english_or_in_both(line):
    assert decided(f"{FERRY * 6}\n{line}\n\n{FERRY}") == []
    assert decided(f"{GERMAN * 3}\n{line}\n\n{FERRY * 2}") == []
    assert decided(f"{GERMAN * 3}\n“{line}”\n\n{GERMAN}") == []
    assert decided(f"{GERMAN}\n{line}") == [], "too short a page"
