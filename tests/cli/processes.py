"""The command as a process that is watched, signalled and killed."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path


def start(*arguments, **options):
    """Start the command with pipes; it is alone in its group, as in a shell. `python` are options of Python."""
    environment = os.environ | options.pop("environment", {})
    command = [sys.executable, *options.pop("python", ()), "-m", "cleaner", *map(str, arguments)]
    pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE) | options
    pipes |= {"env": environment, "start_new_session": True, "preexec_fn": hear_signals}
    return subprocess.Popen(command, **pipes)


def hear_signals():
    """Let ^C and the end of a terminal reach a child even where the tests run in the background or under nohup."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    signal.signal(signal.SIGHUP, signal.SIG_DFL)


def workers_of(pid):
    """Process ids of the workers of a run."""
    return [child for child in descendants(pid) if b"popen_loky" in Path(f"/proc/{child}/cmdline").read_bytes()]


def descendants(pid):
    """Process ids of all that a process started, and so on."""
    try:
        found = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return []
    return [int(child) for child in found] + [one for child in found for one in descendants(child)]


def alive(pid):
    """Whether a process runs (a zombie does not)."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def wait_until(condition, seconds=60):
    """Wait until something holds; raises AssertionError if it never does."""
    for _ in range(int(seconds * 50)):
        if condition():
            return
        time.sleep(0.02)
    raise AssertionError("waited in vain")
