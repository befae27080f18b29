"""Other extractors, each behind a function from the page to its text. They are optional; see `SYSTEMS`.

An adapter takes the bytes of a page and its language code. It may raise anything: the runner counts that.
"""

import logging
import warnings
from collections.abc import Callable
from importlib.util import find_spec
from typing import NamedTuple

from systems import line_filters, page_extractors

for name in ("boilerpy3", "trafilatura", "newspaper", "goose3", "readability"):
    logging.getLogger(name).setLevel(logging.CRITICAL)  # what fails is counted; the talk about pages is not needed

warnings.filterwarnings("ignore", message="nltk is not installed")  # newspaper's summaries, which nobody asks for here

Extract = Callable[[bytes, str], str]


class System(NamedTuple):
    """One row: the name in tables, the packages it needs, how it is called, and whether `… | cleaner` is measured.

    `on_text` is there for filters of the flattened text: what is timed of them, as of cleaner, without the flattening.
    """

    name: str
    packages: str
    extract: Extract
    chained: bool = False
    on_text: Callable[[str], str] | None = None

    @property
    def installed(self) -> bool:
        return all(find_spec(package) is not None for package in self.packages.split())


FLOOR = "keep everything (text)"

SYSTEMS: tuple[System, ...] = (
    System("trafilatura", "trafilatura", page_extractors.trafilatura_default, chained=True),
    System("trafilatura fast", "trafilatura", page_extractors.trafilatura_fast),
    System("trafilatura favor_recall", "trafilatura", page_extractors.trafilatura_recall, chained=True),
    System("trafilatura favor_precision", "trafilatura", page_extractors.trafilatura_precision),
    System("resiliparse main", "resiliparse", page_extractors.resiliparse_main, chained=True),
    System("readability-lxml", "readability", page_extractors.readability, chained=True),
    System("jusText", "justext", page_extractors.justext),
    System("boilerpy3", "boilerpy3", page_extractors.boilerpy3),
    System("newspaper4k", "newspaper", page_extractors.newspaper4k),
    System("goose3", "goose3", page_extractors.goose3),
    System("C4 line filter (text)", "datatrove", line_filters.c4, on_text=line_filters.c4_text),
    System(
        "FineWeb document filter (text)", "datatrove spacy", line_filters.fineweb, on_text=line_filters.fineweb_text
    ),
    System(FLOOR, "resiliparse", page_extractors.keep_everything),
)
