"""Bad input is cleaned, refused or lost; a process that does not answer is ended, and the next input is cleaned."""

import multiprocessing
import time

import pytest
import robustness
from hostile import Input
from robustness import CANARY, Outcome, Worker, judge

import cleaner
from cleaner.errors import InputError

TEXT = Input("corpus", "name", b"The council voted on Tuesday to repair the bridge.", "text")
EXPECTED = cleaner.clean(CANARY).text


def raising(error):
    def clean(*arguments, **options):
        raise error

    return clean


def test_an_innocent_page_is_cleaned():
    assert judge(TEXT, EXPECTED) == Outcome("cleaned")


@pytest.mark.parametrize(
    ("error", "outcome"),
    [(KeyError("x"), Outcome("lost", "KeyError")), (RecursionError(), Outcome("lost", "RecursionError"))],
)
def test_an_error_that_is_none_of_cleaner_is_a_loss(error, outcome, monkeypatch):
    monkeypatch.setattr(cleaner, "clean", raising(error))
    assert judge(TEXT, EXPECTED) == outcome


def test_a_refusal_is_no_loss_if_it_has_a_message(monkeypatch):
    clean = cleaner.clean
    for error, verdict in ((InputError("too long; cut it"), "refused"), (InputError(""), "lost")):
        refusing = raising(error)
        monkeypatch.setattr(
            cleaner, "clean", lambda data, kind="auto", no=refusing: no() if kind == "text" else clean(data)
        )
        assert judge(TEXT, EXPECTED).verdict == verdict


def test_a_page_that_comes_out_otherwise_afterwards_is_a_loss():
    assert judge(TEXT, "something else").problem == "another page comes out otherwise afterwards"


def compute(seconds):
    while time.process_time() < seconds:
        pass


@pytest.mark.parametrize("hang", [lambda: time.sleep(60), lambda: compute(60)], ids=["waits", "computes"])
def test_a_process_that_hangs_is_ended_and_the_next_one_cleans(hang, monkeypatch):
    monkeypatch.setattr(robustness, "mp", multiprocessing.get_context("fork"))  # so it has what is exchanged here
    monkeypatch.setattr(robustness, "PATIENCE", 5)
    monkeypatch.setattr(robustness, "judge", lambda item, expected: hang())
    worker = Worker(limit=0.2)
    outcome = worker.clean(TEXT)
    assert (outcome.verdict, outcome.problem) == ("lost", "no answer after 0.2 s")
    assert outcome.seconds < 30
    monkeypatch.setattr(robustness, "judge", judge)
    worker.limit = 60
    assert worker.clean(TEXT).verdict == "cleaned"
    worker.stop()
