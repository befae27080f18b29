"""The library: `clean`, and `Cleaner` for options. The way of a page through the rooms stands here."""

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from numbers import Integral
from pathlib import Path

from cleaner.classifier.storage import load_model
from cleaner.classifier.threads import one_thread
from cleaner.config import Config
from cleaner.deciding.combine import decide
from cleaner.decision import Decisions
from cleaner.document import Document
from cleaner.errors import ConfigError
from cleaner.features.table import tabulate
from cleaner.reading import read
from cleaner.result import Explain, Result
from cleaner.rules.facts import gather


class Cleaner:
    """Labels pages and keeps the lines that a policy chooses.

    The arguments are those of `Config`. Raises ConfigError at once; a model that cannot be read raises ModelError at
    the first page.

    >>> engine = Cleaner(keep=("byline",), threshold={"promo": 0.8})
    >>> engine.clean("").text
    ''
    """

    def __init__(  # noqa: PLR0913, PLR0917 - one parameter per option
        self,
        keep: str | Iterable[str] = (),
        drop: str | Iterable[str] = (),
        threshold: Mapping[str, float] | None = None,
        preset: str | None = None,
        model: Path | str | None = None,
        scrub: bool = False,
    ) -> None:
        self.config = Config.of(keep, drop, threshold, preset, model, scrub)

    def clean(self, source: object, kind: str = "auto") -> Result:
        """Label a page: str, bytes or a BeautifulSoup; `kind` is "auto", "text", "html" or "markdown".

        Raises InputError if `source` is no page, ConfigError for an unknown kind, ModelError.
        """
        document = read(source, kind)
        return Result(document, label(document, self.config), self.config, explainer)

    def clean_many(self, sources: Iterable[object], jobs: int = 1, kind: str = "auto") -> Iterator[Result]:
        """Label pages one after another: the results come in order, and few pages are held at a time.

        `jobs` is the number of worker processes, -1 for one per core; with 1 no process is started. For a page that
        cannot be read, or whose worker dies, `next` raises InputError; calling it again goes on with the page after it.
        What `sources` raises comes behind the results before it. Raises ConfigError for another number of workers, and
        where no workers can be started.
        """
        if not isinstance(jobs, Integral) or jobs == 0 or jobs < -1:
            raise ConfigError(f"jobs={jobs!r} is no number of workers; give 1 or more, or -1 for one per core")
        if jobs == 1:
            return map(partial(self.clean, kind=kind), sources)
        from cleaner.running.many import Results  # noqa: PLC0415 - imports joblib

        return Results(self, sources, jobs, kind)


def clean(source: object, kind: str = "auto") -> Result:
    """Label a page with the default options; see `Cleaner.clean`."""
    return _DEFAULT.clean(source, kind)


def label(document: Document, config: Config) -> Decisions:
    """Give every line of a document a label and a confidence."""
    model, table = load_model(config.model), tabulate(document)
    facts = gather(table)
    with one_thread():
        return decide(model, table, model.predict(table, facts), facts)


def explainer(document: Document, config: Config) -> Explain:
    """Return a function that collects the evidence for a label, given the index of a line and of the label."""
    from cleaner.classifier.explain import Explainer  # noqa: PLC0415 - who only wants the text needs no evidence

    table = tabulate(document)
    return Explainer(load_model(config.model), table, gather(table)).explain


_DEFAULT = Cleaner()
