"""A run over files: what becomes of the rest when one goes, changes or kills its worker. Nothing is cleaned here."""

import json
import os
from dataclasses import dataclass

import pytest

from cleaner.errors import InputError
from cleaner.labels import NAMES
from cleaner.reading.records import Keys
from cleaner.running.corpus import Job, Output, run
from cleaner.running.files import Options
from cleaner.running.limits import Limits
from cleaner.running.manifest import NAME, manifest
from cleaner.running.report import Reporter
from cleaner.running.streams import MAX_RATIO, Gauge
from cleaner.running.task import Outcome
from cleaner.running.tree import plan


@dataclass(frozen=True)
class Copying:
    """Gives every document back, unless it says how it ends."""

    def __call__(self, data):
        payload = data[2]
        if b"refuse" in payload:
            raise InputError("refused")
        if b"exit" in payload:
            os._exit(7)
        if b"slow in C" in payload:
            pow(3, 10**9)  # nothing but the end of the process stops this
        return Outcome(payload, counts=(1,) * len(NAMES))


class Run:
    """A run over a folder, in two steps, and what it said."""

    def __init__(self, source, out, limits=Limits(), jobs=1):  # noqa: B008 - a tuple
        self.out = out
        self.said = []
        self.reporter = Reporter(self.said.append)
        self.job = Job(Copying(), plan([source], out), Options(limits, Keys(), MAX_RATIO, Gauge()), jobs)

    def go(self, resume=False, max_bytes=1):
        with manifest(self.out, {"options": {"max_bytes": max_bytes}}, resume) as opened:
            run(self.job, opened, self.reporter)
        return self


@pytest.fixture
def source(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    for name in "abcd":
        (folder / f"{name}.txt").write_text(f"page {name}")
    return folder


def rows(out):
    return [json.loads(line) for line in (out / NAME).read_text().splitlines()[1:]]


def test_a_file_that_vanishes_before_it_is_read_fails_alone(source, tmp_path):
    begun = Run(source, tmp_path / "out")
    (source / "b.txt").unlink()
    begun.go()
    assert [message.partition("b.txt: ")[2] for message in begun.said] == [
        "No such file or directory; give the name of a readable file"
    ]
    assert begun.reporter.tally.exit_code == 1
    assert sorted(path.name for path in (tmp_path / "out").glob("*.txt")) == ["a.txt", "c.txt", "d.txt"]
    (source / "b.txt").write_text("here again")
    assert Run(source, tmp_path / "out").go(resume=True).reporter.tally.exit_code == 0
    assert (tmp_path / "out/b.txt").read_text() == "here again"


def test_a_file_that_changes_after_the_run_has_seen_it_is_done_again(source, tmp_path):
    begun = Run(source, tmp_path / "out")
    (source / "b.txt").write_text("changed while the run was at another file")
    begun.go()
    (tmp_path / "out/b.txt").write_text("stands for what was there before the change")
    again = Run(source, tmp_path / "out").go(resume=True)
    assert again.reporter.tally.earlier == 3
    assert (tmp_path / "out/b.txt").read_bytes() == (source / "b.txt").read_bytes()


@pytest.mark.parametrize("step", ["finish", "commit"])
def test_a_run_that_ends_at_any_step_of_closing_a_file_can_be_resumed(source, tmp_path, monkeypatch, step):
    Run(source, tmp_path / "whole").go()
    before, count = getattr(Output, step), 0

    def end_at_third(output, *arguments):
        nonlocal count
        count += 1
        if count == 3:
            raise KeyboardInterrupt
        return before(output, *arguments)

    with monkeypatch.context() as patch:
        patch.setattr(Output, step, end_at_third)
        with pytest.raises(KeyboardInterrupt):
            Run(source, tmp_path / "out").go()
    assert not (tmp_path / "out/c.txt").exists()
    again = Run(source, tmp_path / "out").go(resume=True)
    assert (again.reporter.tally.documents, again.reporter.tally.earlier) == (4, 2)
    assert rows(tmp_path / "out") == rows(tmp_path / "whole")


def test_every_file_has_its_row_before_it_has_its_name(source, tmp_path, monkeypatch):
    before = Output.commit

    def watched(output):
        assert rows(tmp_path / "out")[-1]["output"] == output.entry.output.name
        assert not output.entry.output.exists()
        before(output)

    monkeypatch.setattr(Output, "commit", watched)
    Run(source, tmp_path / "out").go()
    assert len(rows(tmp_path / "out")) == 4


def test_under_higher_limits_what_fails_for_another_reason_is_tried_once_more(source, tmp_path):
    (source / "b.txt").write_text("refuse")
    Run(source, tmp_path / "out").go()
    said = [Run(source, tmp_path / "out").go(resume=True, max_bytes=size).said for size in (1, 2, 2)]
    assert [message.partition("b.txt: ")[2] for (message,) in said] == [
        "1 document failed in an earlier run",
        "refused",
        "1 document failed in an earlier run",
    ]


def test_a_document_that_kills_its_worker_costs_itself(source, tmp_path):
    (source / "b.jsonl").write_bytes(b"".join(b'{"n": %d}\n' % number for number in range(5)) + b'"exit"\n{}\n')
    (source / "c.txt").write_text("slow in C")
    ended = Run(source, tmp_path / "out", Limits(seconds=0.3), jobs=2).go()
    where = [message.split("/")[-1] for message in ended.said]
    assert where[0].startswith("b.jsonl:6: its worker process died (EXIT(7))")
    assert where[1:] == ["c.txt: took longer than 0.3 s; raise --timeout, or leave it out"]
    assert len((tmp_path / "out/b.jsonl").read_bytes().splitlines()) == 6
    assert sorted(path.name for path in (tmp_path / "out").glob("*.txt")) == ["a.txt", "b.txt", "d.txt"]


def test_many_small_files_and_a_large_one(tmp_path):
    source, out = tmp_path / "in", tmp_path / "out"
    for number in range(1000):
        path = source / f"{number % 7}/{number}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"page {number}")
    (source / "0/large.jsonl").write_bytes((b'{"text": "%b"}\n' % (b"x" * 5000)) * 4_000)
    ended = Run(source, out).go()
    assert (ended.said, ended.reporter.tally.documents) == ([], 5_000)
    for path in filter(os.path.isfile, source.rglob("*")):
        assert (out / path.relative_to(source)).read_bytes() == path.read_bytes()
    again = Run(source, out).go(resume=True)
    assert again.reporter.tally.earlier == 5_000
