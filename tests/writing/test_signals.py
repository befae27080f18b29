"""Signals wait until what belongs together is done."""

import signal
import threading

import pytest

from cleaner.writing.signals import undisturbed


@pytest.fixture
def heard():
    """The signals that reached the handler, which raises as the command's does."""
    numbers = []

    def handler(number, _):
        numbers.append(number)
        raise SystemExit(143)

    before = signal.signal(signal.SIGTERM, handler)
    yield numbers
    signal.signal(signal.SIGTERM, before)


def test_a_signal_comes_when_the_block_has_ended(heard):
    done = []
    with pytest.raises(SystemExit), undisturbed():
        signal.raise_signal(signal.SIGTERM)
        done.append(list(heard))
    assert done == [[]]
    assert heard == [signal.SIGTERM]
    with pytest.raises(SystemExit):
        signal.raise_signal(signal.SIGTERM)


def test_an_ignored_signal_stays_ignored():
    before = signal.signal(signal.SIGTERM, signal.SIG_IGN)
    try:
        with undisturbed():
            assert signal.getsignal(signal.SIGTERM) is signal.SIG_IGN
            signal.raise_signal(signal.SIGTERM)
        assert signal.getsignal(signal.SIGTERM) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGTERM, before)


def test_another_thread_does_its_block():
    done = []

    def work():
        with undisturbed():
            done.append(True)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert done
