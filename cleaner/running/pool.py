"""Runs a task over items, here or in worker processes of loky, and hands the outcomes on in the order of the items.

A worker that dies takes its batch with it; the documents of the batches that were being worked on are then tried
one by one, so that only the one that kills its worker is lost. Where not even a worker without a document lives, the
run ends. Outcomes depend on nothing but the item: workers use one numeric thread each, and the size of batches is
nothing a task can see.
"""

import os
import re
import signal
import threading
import time
import warnings
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from functools import cache
from multiprocessing.connection import wait
from typing import TYPE_CHECKING, Any, Protocol

from cleaner.errors import ConfigError
from cleaner.running.limits import Limits, TimeUp, slow, within
from cleaner.running.task import Item, Outcome, Task, attempt, warm_up

if TYPE_CHECKING:
    from joblib.externals.loky import ProcessPoolExecutor

BATCH = 32
BATCH_BYTES = 1 << 18
"""A batch is sent to a worker when it has so many documents or bytes."""

AHEAD = 8
"""Batches per worker on their way, so that the others have work while one is at a slow document."""

PENDING_BYTES = 1 << 26
"""Bytes on their way through the workers, at most, where there is more than one batch."""

PATIENCE = 1.0
"""Seconds between two looks at whether the workers live."""

STARTS = 3
"""How often a worker is started that dies before it has got a document, until that is no accident any more."""

ONE_THREAD = dict.fromkeys(
    (
        "OMP_NUM_THREADS",
        "OPENBLAS_NUM_THREADS",
        "MKL_NUM_THREADS",
        "BLIS_NUM_THREADS",
        "VECLIB_MAXIMUM_THREADS",
        "NUMEXPR_NUM_THREADS",
    ),
    "1",
)

Emit = Callable[[Item, Outcome], None]
Batch = list[Item]
Outcomes = Future[list[Outcome]]


class Runner(Protocol):
    """Takes items one after another; each comes out through the `emit` it was made with."""

    def submit(self, item: Item) -> None:
        """Take the next item."""

    def drain(self) -> None:
        """Return when all items have come out."""


@contextmanager
def runner(task: Task, emit: Emit, jobs: int, limits: Limits, batch: int = BATCH) -> Iterator[Runner]:
    """Make a runner of `jobs` processes, -1 for one per core; all have ended when the block has.

    With one job nothing is started, unless there is a time limit, which only a process of its own can hold to.
    """
    if jobs == 1 and limits.seconds is None:
        yield Here(task, emit)
        return
    workers = Workers(task, emit, jobs, limits, batch)
    try:
        yield workers
    finally:
        workers.close()


class Here:
    """Runs the task in this process."""

    def __init__(self, task: Task, emit: Emit) -> None:
        self._task = task
        self._emit = emit

    def submit(self, item: Item) -> None:
        """Run the task; the outcome comes out at once."""
        self._emit(item, Outcome(failure=item.failure) if item.data is None else attempt(self._task, item.data))

    def drain(self) -> None:
        """All has come out."""


class Workers:
    """Runs the task in worker processes."""

    def __init__(self, task: Task, emit: Emit, jobs: int, limits: Limits, batch: int) -> None:
        self._emit = emit
        self._jobs = _loky().cpu_count() if jobs == -1 else jobs
        self._batch_size = batch
        self._timeout = limits.seconds
        self._task = task
        self._executor = self._start()
        self._batch: Batch = []
        self._pending: deque[tuple[Batch, Outcomes]] = deque()
        self._bytes = 0

    def submit(self, item: Item) -> None:
        """Add an item to the next batch; outcomes that are ready come out."""
        self._batch.append(item)
        self._bytes += item.size
        if len(self._batch) >= self._batch_size or sum(one.size for one in self._batch) >= BATCH_BYTES:
            self._dispatch()
            self._collect()

    def drain(self) -> None:
        """Wait for everything."""
        self._dispatch()
        while self._pending:
            self._first()

    def close(self) -> None:
        """End the workers at once."""
        _end(self._executor)

    def _start(self) -> "ProcessPoolExecutor":
        """Make a pool; its workers are started when there is work for them."""
        arguments = (self._task, self._timeout, os.getpid())
        with _no_workers():
            return _loky().ProcessPoolExecutor(
                self._jobs, timeout=None, initializer=_begin, initargs=arguments, env=ONE_THREAD
            )

    def _start_one(self) -> None:
        """Make a pool of one worker, and wait until that is ready for a document."""
        for _ in range(STARTS):
            self._executor = self._start()
            ready = _send(self._executor, [], 1)
            if not _lost(self._executor, ready):
                ready.result()
                return
            _end(self._executor)
        raise ConfigError(cannot_start(f"they die at once{_code(ready.exception())}"))

    def _dispatch(self) -> None:
        if self._batch:
            self._pending.append((self._batch, _send(self._executor, self._batch, self._jobs)))
            self._batch = []

    def _collect(self) -> None:
        """Hand on what is ready, and wait for more if too much is on its way."""
        while self._pending and (
            self._pending[0][1].done()
            or len(self._pending) > AHEAD * self._jobs
            or (self._bytes > PENDING_BYTES and len(self._pending) > 1)
        ):
            self._first()

    def _first(self) -> None:
        """Wait for the first batch and hand its outcomes on."""
        if _lost(self._executor, self._pending[0][1]):
            self._recover()
        batch, future = self._pending.popleft()
        outcomes = iter(future.result())
        for item in batch:
            self._bytes -= item.size
            self._emit(item, Outcome(failure=item.failure) if item.data is None else next(outcomes))

    def _recover(self) -> None:
        """Do again what was lost when a worker died: what was in the works one by one, the rest as it was."""
        _end(self._executor)
        lost = [index for index, (_, future) in enumerate(self._pending) if _lost(self._executor, future)]
        for index in lost[: self._jobs]:  # batches are begun in their order
            batch = self._pending[index][0]
            self._pending[index] = (batch, _done(self._one_by_one(batch)))
        self._executor = self._start()
        for index in lost[self._jobs :]:
            batch = self._pending[index][0]
            self._pending[index] = (batch, _send(self._executor, batch, self._jobs))

    def _one_by_one(self, batch: Batch) -> list[Outcome]:
        outcomes = []
        self._start_one()
        for item in (item for item in batch if item.data is not None):
            begun = time.monotonic()
            future = _send(self._executor, [item], 1)
            if not _lost(self._executor, future):
                outcomes += future.result()
                continue
            outcomes.append(Outcome(failure=self._cause(future.exception(), time.monotonic() - begun)))
            _end(self._executor)
            self._start_one()
        _end(self._executor)
        return outcomes

    def _cause(self, error: BaseException | None, seconds: float) -> str:
        if self._timeout is not None and seconds >= self._timeout:
            return slow(self._timeout)
        return f"its worker process died{_code(error)}; perhaps it takes too much memory"


def cannot_start(reason: str) -> str:
    """Say that there are no workers, and how to go without them."""
    return f"worker processes cannot be started: {reason}; mend that, or go without them: --jobs 1 --timeout 0"


@contextmanager
def _no_workers() -> Iterator[None]:
    """Turn what loky raises where the system gives no locks or no processes into ConfigError."""
    try:
        yield
    except OSError as error:
        reason = f"{error.strerror or error} (each is a process, and needs a writable /dev/shm)"
        raise ConfigError(cannot_start(reason)) from error


def _loky() -> Any:  # noqa: ANN401 - loky has no types
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # where there are no locks joblib warns, and loky raises
        from joblib.externals import loky  # noqa: PLC0415 - takes 0.2 s to import
    return loky


def _code(error: BaseException | None) -> str:
    """Find the exit codes of workers in loky's words."""
    code = re.search(r"\{(.*?)\}", str(error))
    return f" ({code[1]})" if code else ""


def _done(outcomes: list[Outcome]) -> Outcomes:
    future: Outcomes = Future()
    future.set_result(outcomes)
    return future


def _end(executor: "ProcessPoolExecutor") -> None:
    """Kill the workers of a pool. If work was waiting, loky's thread trips over its own list once they are dead."""
    before = threading.excepthook
    queue = executor._call_queue

    def hook(arguments: threading.ExceptHookArgs) -> None:
        if arguments.thread is None or arguments.thread.name != "ExecutorManagerThread":
            before(arguments)

    threading.excepthook = hook
    try:
        _kill(executor)
        executor.shutdown(wait=True, kill_workers=True)
        if queue is not None:
            _wait_for_feeder(queue)
    finally:
        threading.excepthook = before


def _wait_for_feeder(queue: Any) -> None:  # noqa: ANN401 - loky has no types
    """Wait for the thread that feeds the workers: one that ends with this process may give back half a semaphore.

    The tracker of semaphores complains on stderr then. loky does not wait where it made the queue itself.
    """
    queue.close()
    if queue._thread is not None:
        queue._thread.join(PATIENCE)


def _kill(executor: "ProcessPoolExecutor") -> None:
    """Kill the workers, and let loky's threads know, which wait for half an answer or for a reader otherwise."""
    for worker in list(executor._processes.values()):
        with suppress(ProcessLookupError):
            os.kill(worker.pid, signal.SIGKILL)
    if executor._result_queue is not None:
        executor._result_queue._writer.close()
        executor._call_queue._reader.close()


def _lost(executor: "ProcessPoolExecutor", future: Outcomes) -> bool:
    """Wait for a batch and tell whether its worker, or another one, died before it was done.

    loky sees that itself, except where a worker died in the middle of an answer: it waits for the rest then.
    """
    from joblib.externals.loky.process_executor import BrokenProcessPool  # noqa: PLC0415

    while True:
        try:
            return isinstance(future.exception(PATIENCE), BrokenProcessPool)
        except TimeoutError:
            if wait([worker.sentinel for worker in list(executor._processes.values())], 0):
                _kill(executor)


def _send(executor: "ProcessPoolExecutor", batch: Batch, jobs: int) -> Outcomes:
    """Submit a batch. There are never more workers than batches in the works, and at most `jobs`.

    Workers that are started never see ^C: the mask of signals is handed down.
    """
    from multiprocessing import resource_tracker  # noqa: PLC0415

    from joblib.externals.loky.backend import resource_tracker as trackers_of_loky  # noqa: PLC0415
    from joblib.externals.loky.process_executor import BrokenProcessPool  # noqa: PLC0415

    for tracker in (resource_tracker, trackers_of_loky):
        tracker.ensure_running()  # they would lift the mask when they start
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    executor._max_workers = min(jobs, len(executor._pending_work_items) + 1)
    try:
        with _no_workers():
            future: Outcomes = executor.submit(_run, [item.data for item in batch if item.data is not None])
        return future
    except BrokenProcessPool as error:  # a worker has died since
        broken: Outcomes = Future()
        broken.set_exception(error)
        return broken
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


# --- in the worker -------------------------------------------------------------------------------------------------

_state: dict[str, Any] = {}


def _begin(task: Task, timeout: float | None, parent: int) -> None:
    _state.update(task=task, timeout=timeout)
    threading.Thread(target=_end_with, args=(parent,), daemon=True).start()


def _end_with(parent: int) -> None:
    """End this process soon after the one that started it, however that ended."""
    while os.getppid() == parent:
        time.sleep(0.5)
    os._exit(1)


def _run(batch: Sequence[Any]) -> list[Outcome]:
    _get_ready()
    return [attempt(_limited, data) for data in batch]


@cache
def _get_ready() -> None:
    warm_up(_state["task"])


def _limited(data: object) -> Outcome:
    seconds = _state["timeout"]
    try:
        outcome: Outcome = within(seconds, lambda: _state["task"](data))
        return outcome
    except TimeUp:
        return Outcome(failure=slow(seconds))
