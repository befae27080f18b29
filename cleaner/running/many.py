"""`Cleaner.clean_many` with workers.

Sources and results are pickled here and not by the pool, so that one which cannot be costs itself alone.
"""

import pickle
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from joblib.externals.loky.backend.reduction import dumps

from cleaner.api import Cleaner
from cleaner.errors import InputError
from cleaner.result import Result
from cleaner.running.limits import Limits
from cleaner.running.pool import runner
from cleaner.running.task import Item, Outcome


@dataclass(frozen=True)
class ResultTask:
    """Labels a pickled source, and pickles its result."""

    engine: Cleaner
    kind: str

    def __call__(self, data: bytes) -> Outcome:
        """Label one page."""
        return Outcome(bytes(dumps(self.engine.clean(pickle.loads(data), self.kind))))


class Results(Iterator[Result]):
    """The results of a run with workers, in order.

    For a document that fails `next` raises InputError, and goes on with the one after it when it is called again. What
    the sources themselves raise comes when the results of all sources before it have come.
    """

    def __init__(self, engine: Cleaner, sources: Iterable[object], jobs: int, kind: str) -> None:
        self._outcomes = _run(ResultTask(engine, kind), iter(sources), jobs)

    def __next__(self) -> Result:
        item, outcome = next(self._outcomes)
        if outcome.failure:
            raise InputError(f"{item.where}: {outcome.failure}")
        result: Result = pickle.loads(outcome.data)
        return result


def _run(task: ResultTask, sources: Iterator[object], jobs: int) -> Iterator[tuple[Item, Outcome]]:
    ready: deque[tuple[Item, Outcome]] = deque()
    errors: list[Exception] = []
    with runner(task, lambda item, outcome: ready.append((item, outcome)), jobs, Limits()) as workers:
        for number, source in enumerate(_until_error(sources, errors), 1):
            workers.submit(_item(f"document {number}", source))
            while ready:
                yield ready.popleft()
        workers.drain()
        yield from ready
    if errors:
        raise errors[0]


def _until_error(sources: Iterator[object], errors: list[Exception]) -> Iterator[object]:
    """Yield the sources; what they raise is their end, and is put into `errors`."""
    try:
        yield from sources
    except Exception as error:
        errors.append(error)


def _item(where: str, source: object) -> Item:
    try:
        data = bytes(dumps(source))
    except Exception as error:  # any class can have its own way to be pickled
        return Item(where, failure=f"it cannot be sent to a worker process ({error}); give text, bytes, or jobs=1")
    return Item(where, data, len(data))
