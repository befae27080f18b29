"""Workers: order, and what happens when one dies or takes too long."""

import ctypes
import faulthandler
import itertools
import os
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from cleaner.errors import ConfigError, InputError
from cleaner.running.limits import Limits, TimeUp, within
from cleaner.running.pool import ONE_THREAD, PENDING_BYTES, runner
from cleaner.running.task import Item, Outcome


@dataclass(frozen=True)
class Trouble:
    """Does what a document says."""

    def __call__(self, data):
        if data == "exit":
            os._exit(7)
        if data == "crash":
            ctypes.string_at(0)
        if data == "refuse":
            raise InputError("refused")
        if data == "bug":
            raise KeyError("bug")
        if data == "options":
            raise ConfigError("wrong option")
        if data == "slow":
            time.sleep(60)
        if data == "tick":
            time.sleep(0.3)
        if data == "slow in C":
            sum(itertools.repeat(1, 10**10))  # nothing but the end of the process stops this: no signal is looked at
        if data == "threads":
            return Outcome({name: os.environ.get(name) for name in ONE_THREAD})
        return Outcome(f"{data}!")


def outcomes(data, jobs, seconds=None, batch=4):
    """Run the data through; returns (data, outcome) pairs as they come out."""
    out = []
    limits = Limits(seconds=seconds)
    with runner(Trouble(), lambda item, outcome: out.append((item.data, outcome)), jobs, limits, batch) as workers:
        for one in data:
            workers.submit(Item(str(one), one, 1))
        workers.drain()
    return out


@pytest.mark.parametrize(("jobs", "batch"), [(1, 4), (2, 1), (2, 7), (3, 100)])
def test_everything_comes_out_once_and_in_order(jobs, batch):
    data = [str(number) for number in range(40)]
    assert outcomes(data, jobs, batch=batch) == [(one, Outcome(f"{one}!")) for one in data]


def test_a_worker_that_dies_costs_one_document():
    data = [*"abcdef", "exit", *"ghijklmnopqrstuvw", "crash", *"xyz"]
    out = outcomes(data, 2)
    assert [one for one, _ in out] == data
    assert [one for one, outcome in out if "worker process died" in outcome.failure] == ["exit", "crash"]
    assert all(outcome == Outcome(f"{one}!") for one, outcome in out if one not in ("exit", "crash"))


HALF_AN_ANSWER = """
import os, signal, subprocess
from cleaner.running.limits import Limits
from cleaner.running.pool import runner
from cleaner.running.task import Item, Outcome

def task(data):
    if data == "5":  # the pipe is full when the worker is killed, and nobody reads until it is dead
        kill = f"sleep 0.3; kill -KILL {os.getpid()}; kill -CONT {os.getppid()}"
        subprocess.Popen(["sh", "-c", kill])
        os.kill(os.getppid(), signal.SIGSTOP)
    return Outcome(data * 3_000_000)

def show(item, outcome):
    print(item.where, outcome.failure[:23] or outcome.data == item.where * 3_000_000)

with runner(task, show, 2, Limits(), 2) as workers:
    for number in range(9):
        workers.submit(Item(str(number), str(number), 1))
    workers.drain()
"""


def test_a_worker_that_dies_in_the_middle_of_its_answer_costs_one_document():
    out = subprocess.run(
        [sys.executable, "-c", HALF_AN_ANSWER], capture_output=True, text=True, timeout=100, check=True
    )
    expected = [f"{number} {'its worker process died' if number == 5 else True}" for number in range(9)]
    assert (out.stdout.splitlines(), out.stderr) == (expected, "")


def test_a_slow_document_costs_itself_in_python_and_in_c():
    data = [*"abc", "slow", *"def", "slow in C", *"ghi"]
    out = outcomes(data, 1, seconds=0.3)
    assert [one for one, _ in out] == data
    assert {one: outcome.failure[:9] for one, outcome in out if outcome.failure} == {
        "slow": "took long",
        "slow in C": "took long",
    }


@pytest.mark.parametrize("at_the_end", [False, True])
def test_both_clocks_are_stopped_when_the_time_is_up_before_or_after_the_work(monkeypatch, at_the_end):
    clocks = []

    def ring(which, seconds):
        clocks.append(seconds)
        if (seconds == 0) == at_the_end:
            signal.raise_signal(signal.SIGALRM)

    monkeypatch.setattr(signal, "setitimer", ring)
    monkeypatch.setattr(faulthandler, "dump_traceback_later", lambda *_, **__: clocks.append("armed"))
    monkeypatch.setattr(faulthandler, "cancel_dump_traceback_later", lambda: clocks.append("stopped"))
    before = signal.getsignal(signal.SIGALRM)
    try:
        with pytest.raises(TimeUp):
            within(60, lambda: "done")
    finally:
        signal.signal(signal.SIGALRM, before)
    assert clocks == ["armed", 60, 0, "stopped"]


def test_a_failure_without_words_is_a_failure():
    class Silent:
        def __call__(self, data):
            raise InputError

    out = []
    with runner(Silent(), lambda item, outcome: out.append(outcome.failure), 1, Limits()) as workers:
        workers.submit(Item("a", "a", 1))
    assert out[0].startswith("internal error (InputError")


def test_a_worker_has_one_numeric_thread(monkeypatch):
    monkeypatch.setenv("OMP_NUM_THREADS", "7")
    [(_, outcome)] = outcomes(["threads"], 2)
    assert set(outcome.data.values()) == {"1"}


def test_the_reader_runs_ahead_of_a_slow_document_by_so_many_bytes():
    """The sizes are only said: sixteen batches would be on their way if bytes were not counted."""
    read, ahead = [], []
    with runner(Trouble(), lambda item, outcome: ahead.append(len(read)), 2, Limits()) as workers:
        for number in range(20):
            read.append(number)
            workers.submit(Item(str(number), "tick" if number == 0 else "a", PENDING_BYTES // 4))
        workers.drain()
    assert ahead[0] <= 6


@pytest.mark.parametrize("jobs", [1, 2])
def test_errors_cost_one_document_but_wrong_options_end_the_run(jobs):
    out = outcomes(["a", "refuse", "bug", "b"], jobs)
    assert [outcome.failure[:14] for _, outcome in out] == ["", "refused", "internal error", ""]
    with pytest.raises(ConfigError, match="wrong option"):
        outcomes(["a", "options", "b"], jobs)


def test_items_without_work_keep_their_place():
    out = []
    with runner(Trouble(), lambda item, outcome: out.append(item.where), 2, Limits(), 3) as workers:
        for number in range(10):
            workers.submit(Item(str(number), None if number % 3 else "x", 1))
        workers.drain()
    assert out == [str(number) for number in range(10)]


def test_neither_worker_nor_feeder_outlives_its_pool():
    """A feeder that ends with the process may leave a semaphore to its tracker, which complains."""
    before, threads = children(), set(threading.enumerate())
    with runner(Trouble(), lambda item, outcome: None, 2, Limits(), 1) as workers:
        workers.submit(Item("a", "a", 1))
        workers.submit(Item("slow", "slow", 1))
        assert len(children() - before) >= 2
    assert {
        pid for pid in children() - before if "loky" in command_of(pid) and "tracker" not in command_of(pid)
    } == set()
    assert set(threading.enumerate()) <= threads


def children():
    return set(Path(f"/proc/self/task/{os.getpid()}/children").read_text().split())


def command_of(pid):
    try:
        return Path(f"/proc/{pid}/cmdline").read_text()
    except OSError:
        return ""
