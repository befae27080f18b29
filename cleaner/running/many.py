"""`Cleaner.clean_many` with workers."""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cleaner.api import Cleaner
from cleaner.errors import InputError
from cleaner.result import Result
from cleaner.running.limits import Limits
from cleaner.running.pool import runner
from cleaner.running.task import Item, Outcome


@dataclass(frozen=True)
class ResultTask:
    """Labels a source, handed over in a tuple, since None is a source too."""

    engine: Cleaner
    kind: str

    def __call__(self, data: tuple[object]) -> Outcome:
        """Label one page."""
        return Outcome(self.engine.clean(data[0], self.kind))


class Results(Iterator[Result]):
    """The results of a run with workers, in order.

    For a document that fails `next` raises InputError, and goes on with the one after it when it is called again.
    """

    def __init__(self, engine: Cleaner, sources: Iterable[object], jobs: int, kind: str) -> None:
        self._outcomes = _run(ResultTask(engine, kind), sources, jobs)

    def __next__(self) -> Result:
        item, outcome = next(self._outcomes)
        if outcome.failure:
            raise InputError(f"{item.where}: {outcome.failure}")
        result: Result = outcome.data
        return result


def _run(task: ResultTask, sources: Iterable[object], jobs: int) -> Iterator[tuple[Item, Outcome]]:
    ready: deque[tuple[Item, Outcome]] = deque()
    with runner(task, lambda item, outcome: ready.append((item, outcome)), jobs, Limits()) as workers:
        for number, source in enumerate(sources, 1):
            size = len(source) if isinstance(source, str | bytes) else 0
            workers.submit(Item(f"document {number}", (source,), size))
            while ready:
                yield ready.popleft()
        workers.drain()
        yield from ready
