"""What the elements of HTML mean for lines, as tables."""

from typing import Final


def _set(names: str) -> frozenset[str]:
    return frozenset(names.split())


BLOCKS: Final = _set(
    "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption "
    "figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav noframes ol "
    "optgroup option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp"
)
"""Elements that begin and end a line."""

TIGHT: Final = _set("body button dd dt html li summary tbody td tfoot th thead tr")
"""Blocks without an empty line above and below."""

_NEVER_SHOWN: Final = _set(
    "annotation annotation-xml audio canvas datalist iframe noembed script select style svg template textarea title "
    "video"
)
SKIPPED: Final = dict.fromkeys(_NEVER_SHOWN, "never") | {"noframes": "fallback", "noscript": "fallback"}
"""Elements whose text is not on the page, and why."""

HIDING: Final = _set("style hidden aria-hidden")
"""Attributes that may hide an element."""

MAY_BE_LEFT_OUT: Final = frozenset({*SKIPPED, "dialog"})
"""Elements that are left out without such an attribute."""

LISTS: Final = _set("dir menu ol ul")
PREFORMATTED: Final = _set("listing plaintext pre xmp")
CELLS: Final = _set("td th")
HEADINGS: Final = _set("h1 h2 h3 h4 h5 h6")
STRUCTURAL: Final = _set("li table tr") | LISTS | PREFORMATTED | CELLS | HEADINGS
"""Blocks that mean more than the lines they begin and end."""

APART: Final = _set("a cite data label span time")
"""Inline elements that style sheets set apart: two in a row are two words. So are elements a page defines itself."""

PAGE: Final = BLOCKS - _set("details option search summary") | _set(
    "head iframe link meta noscript script style template title"
)
"""Elements that occur in pages and, as names between angle brackets, hardly anywhere else."""

INLINE: Final = _set("a abbr b br cite code em font i img input kbd label mark q s small span strong sub sup time tt u")
"""Elements that stand in text, by the names they have in pages."""
