"""LABELS: why a line is on the page. One row per label; the CLI, the docs and the scores read this table."""

from typing import NamedTuple


class Label(NamedTuple):
    """One reason for a line to be on a page."""

    name: str
    kept: bool
    """Whether the default policy keeps lines of this label."""
    meaning: str
    example: str


LABELS: tuple[Label, ...] = (
    Label("body", True, "the content a reader came for", "The United States has announced plans to …"),
    Label("blank", True, "no letter, digit or symbol at all", ""),
    Label("ad", False, "an advertising slot or its marker, sponsored or affiliate blocks", "Story continues below"),
    Label(
        "promo",
        False,
        "the site asks for something: newsletter, subscription, donation, app, coupon",
        "Sign up for our daily newsletter",
    ),
    Label(
        "navigation",
        False,
        "menus, breadcrumbs, search boxes, tags, archives, pagers, buttons",
        "Previous Article Next Article",
    ),
    Label("related", False, "links and teasers to other articles, with their headings", "Related Posts"),
    Label("social", False, "share and follow buttons, counters of likes, shares and views", "Tweet 14"),
    Label("comments", False, "reader comments below an article, comment forms and counters", "Leave a Reply"),
    Label("byline", False, "author, date, reading time, source credit, author box", "3 min read"),
    Label(
        "disclaimer",
        False,
        "legal text: copyright, denial of responsibility, affiliate disclosure, terms",
        "All trademarks belong to their rightful owners",
    ),
    Label("consent", False, "cookie and privacy banners and their buttons", "We value your privacy"),
    Label("calendar", False, "a calendar or schedule widget: month, weekday row, grid of days", "M T W T F S S"),
    Label(
        "media",
        False,
        "leftovers of a picture, player or embed: file names, alt dumps, bare credits",
        "screenshot 20240913 140245 chrome6826947823168445608",
    ),
    Label(
        "llm_chatter",
        False,
        "words of a chat assistant that leaked into the page",
        "If you’d like, I can help expand the table further … Let me know!",
    ),
    Label(
        "duplicate",
        False,
        "a line or block that already stood earlier in the document",
        "(the second copy of a paragraph)",
    ),
    Label(
        "junk",
        False,
        "nothing readable: separators, ornaments, mojibake, stray counters, leaked markup",
        ". . . . $ $ $ $",
    ),
)

NAMES: tuple[str, ...] = tuple(label.name for label in LABELS)
INDEX: dict[str, int] = {name: i for i, name in enumerate(NAMES)}
BODY, BLANK = INDEX["body"], INDEX["blank"]
DEFAULT_KEEP: frozenset[str] = frozenset(label.name for label in LABELS if label.kept)
