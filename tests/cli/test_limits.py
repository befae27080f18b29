"""Limits of a document, and what becomes of a run where the system is short of files, room or processes.

What the system lacks, or does slowly, a `sitecustomize` says, which Python runs first in the command and its workers.
"""

import functools
import json
import math
import os

import pytest

from cleaner.cli.bulk import limits_of
from cleaner.running.limits import Limits

from ..command import cleaner

WORKER = "import sys\nworker = any('popen_loky' in one for one in sys.orig_argv)\n"


@pytest.fixture
def run(model, tmp_path):
    """Run the command for records, in a system that some lines of Python make."""

    def run(*arguments, system="", data=b""):
        (tmp_path / "sitecustomize.py").write_text(WORKER + system)
        path = os.pathsep.join(filter(None, [str(tmp_path), os.environ.get("PYTHONPATH")]))
        return cleaner(*arguments, data=data, CLEANER_MODEL=str(model), PYTHONPATH=path)

    return run


@pytest.fixture
def records(run):
    return functools.partial(run, "--jsonl", "--quiet", "--keep", "all")


def record(text):
    return json.dumps({"text": text}).encode() + b"\n"


# --- time ----------------------------------------------------------------------------------------------------------

TROUBLE = """
import itertools, json, os, time
loads = json.loads

def trouble(raw):  # a record is read by it, in the worker
    if "sleeps" in str(raw):
        time.sleep(60)
    if "counts in C" in str(raw):
        try:
            sum(itertools.repeat(1, 10**9))  # many seconds in which no signal is looked at
        finally:
            os.write(2, b"nobody ended it")
    if "exits" in str(raw):
        os._exit(7)
    return loads(raw)

if worker:
    json.loads = trouble
"""


def test_a_document_over_the_time_costs_itself_even_in_c_and_so_does_one_that_ends_its_process(records):
    good = record("A short text.")
    bad = [record(text) for text in ("It sleeps.", "It counts in C.", "It exits.")]
    data = good + b"".join(one + good for one in bad)
    ended = records("--jobs", 2, "--timeout", "0.2", data=data, system=TROUBLE)
    told = ended.stderr.decode().splitlines()
    assert (ended.returncode, ended.stdout) == (1, good * 4)
    assert [message.partition("; ")[0] for message in told] == [
        "cleaner: standard input:2: took longer than 0.2 s",
        "cleaner: standard input:4: took longer than 0.2 s",
        "cleaner: standard input:6: its worker process died (EXIT(7))",
    ]


def test_a_time_that_is_over_at_once_is_told_for_every_document(records):
    ended = records("--timeout", "0.000001", data=record("A short text.") * 20)
    told = ended.stderr.decode().splitlines()
    assert (ended.returncode, ended.stdout, len(told)) == (1, b"", 20)
    assert all("took longer than 1e-06 s; raise --timeout" in message for message in told)


SLOW_MODEL = """
import pathlib, time
read = pathlib.Path.read_bytes

def slow(path):
    time.sleep(0.7 * (path.suffix == ".npz"))
    return read(path)

pathlib.Path.read_bytes = slow
"""


def test_the_time_of_a_document_begins_when_the_model_is_read(records):
    good = record("A short text.")
    ended = records("--timeout", "0.4", data=good, system=SLOW_MODEL)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, good, b"")


# --- size ----------------------------------------------------------------------------------------------------------

FEW_FILES = "import resource\nresource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))"

NO_ROOM = """
import tempfile

def full(*arguments, **options):
    raise OSError(28, "No space left on device")

tempfile.TemporaryFile = full
"""


def test_documents_over_the_size_do_not_use_up_files(records):
    data = record("A text of more than so many bytes.") * 300
    ended = records("--jobs", 2, "--max-bytes", "20", "--on-error", "keep", data=data, system=FEW_FILES)
    assert (ended.returncode, ended.stdout) == (1, data)


def test_a_document_over_the_size_takes_room_only_where_it_is_kept(records):
    good, large = record("A short text."), record("x" * 3_000_000)
    dropped = records("--max-bytes", "1M", data=good + large + good, system=NO_ROOM)
    assert (dropped.returncode, dropped.stdout) == (1, good * 2)
    kept = records("--max-bytes", "1M", "--on-error", "keep", data=good + large + good, system=NO_ROOM)
    assert (kept.returncode, kept.stdout) == (3, good)
    assert b"No space left on device; make room, name another one with TMPDIR" in kept.stderr
    assert records("--max-bytes", "1M", "--on-error", "keep", data=good + large + good).stdout == good + large + good


@pytest.mark.parametrize(("on_error", "code"), [("drop", 1), ("keep", 3)])
def test_a_page_over_the_size_takes_room_only_where_it_is_kept(run, tmp_path, on_error, code):
    page = tmp_path / "page.txt"
    page.write_text("x" * 3_000_000)
    arguments = ("--out-dir", tmp_path / "out", "--max-bytes", "1M", "--on-error", on_error, "--timeout", 0)
    ended = run("corpus", page, *arguments, system=NO_ROOM)
    assert ended.returncode == code
    assert (b"TMPDIR" in ended.stderr) == (on_error == "keep")


# --- options -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("size", "number"),
    [("0", None), ("0.5", 1), ("500k", 500_000), ("1KiB", 1024), ("1.5 Mi", 3 << 19), ("2GB", 2 * 10**9), ("7b", 7)],
)
def test_sizes_are_read_as_they_are_written(size, number):
    assert limits_of(size, None) == Limits(number)


@pytest.mark.parametrize(("timeout", "seconds"), [(None, None), (0.0, None), (math.inf, None), (0.5, 0.5)])
def test_a_time_without_end_is_no_limit(timeout, seconds):
    assert limits_of("0", timeout).seconds == seconds


@pytest.mark.parametrize(
    ("option", "value"),
    [
        *(("--max-bytes", "999999999999g"), ("--max-bytes", "1i"), ("--max-bytes", "nan")),
        *(("--timeout", "1e12"), ("--timeout", "nan"), ("--jobs", 10**20), ("--jobs", "-2")),
        *(("--max-ratio", "nan"), ("--max-ratio", "-1"), ("--max-ratio", "0.5"), ("--max-ratio", "inf")),
    ],
)
def test_a_limit_out_of_bounds_is_exit_code_2_and_says_what_to_give(run, tmp_path, option, value):
    (tmp_path / "page.txt").write_text("A line of text\n")
    ended = run("corpus", tmp_path / "page.txt", "--out-dir", tmp_path / "out", f"{option}={value}")
    assert (ended.returncode, ended.stderr.count(b"\n")) == (2, 1)
    assert f"{option} ".encode() in ended.stderr
    assert b"give a number" in ended.stderr


# --- processes -----------------------------------------------------------------------------------------------------

NO_LOCKS = """
import _multiprocessing

class SemLock:
    SEM_VALUE_MAX = 1

    def __init__(self, *arguments, **options):
        raise OSError(13, "Permission denied")

_multiprocessing.SemLock = SemLock
"""


@pytest.mark.parametrize(
    ("system", "reason"),
    [
        ("import os\nif worker: os._exit(5)", b"they die at once (EXIT(5))"),
        (NO_LOCKS, b"Permission denied (each is a process, and needs a writable /dev/shm)"),
    ],
    ids=["dead at once", "no locks"],
)
def test_workers_that_cannot_be_started_end_the_run(records, system, reason):
    ended = records("--jobs", 2, data=record("A short text.") * 100, system=system)
    assert (ended.returncode, ended.stdout, ended.stderr.count(b"\n")) == (2, b"", 1)
    assert b"worker processes cannot be started: " + reason in ended.stderr
    assert b"--jobs 1 --timeout 0" in ended.stderr


def test_no_more_workers_are_started_than_there_is_work_for(records, tmp_path):
    system = f"import os\nif worker: open({str(tmp_path)!r} + f'/worker {{os.getpid()}}', 'w').close()"
    good = record("A short text.")
    assert records("--jobs", 40, data=good, system=system).stdout == good
    assert len(list(tmp_path.glob("worker *"))) == 1
