"""The command as a process: ^C at any moment, streams that are closed or broken, output that is the input."""

import os
import signal
import subprocess
import sys
import threading

import pytest

from ..command import cleaner
from .processes import start, wait_until

RECORD = b'{"text": "The council approved the plan for a new bridge on Monday."}\n'
PAGE = b"The council approved the plan for a new bridge on Monday.\n"
COMMANDS = [("--jsonl", "--quiet"), ("--jsonl", "--quiet", "--jobs", "2"), ("--labels",), ()]


def shell(line, *arguments, data=b""):
    """Run the command by a line of shell, in which it stands as "$@"."""
    command = ["sh", "-c", line, "sh", sys.executable, "-m", "cleaner", *map(str, arguments)]
    return subprocess.run(command, input=data, capture_output=True, timeout=60, check=False)


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_an_interrupt_is_one_line_even_while_the_rest_is_imported(arguments):
    """The signals are taken first; `-v` tells when an import has come to that."""
    process = start(*arguments, python=("-v",))
    seen = []
    reader = threading.Thread(target=lambda: seen.extend(process.stderr))
    reader.start()
    wait_until(lambda: any(b"import 'cleaner.cli.app'" in line for line in seen))
    os.killpg(process.pid, signal.SIGINT)
    assert process.wait(60) == 130
    reader.join()
    process.stdin.close()
    assert b"".join(seen).count(b"cleaner: interrupted\n") == 1
    assert b"Traceback" not in b"".join(seen)


def test_a_signal_that_is_ignored_stays_ignored():
    process = subprocess.Popen(
        ["sh", "-c", 'trap "" INT; exec "$@"', "sh", sys.executable, "-m", "cleaner", "--jsonl", "--quiet"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        start_new_session=True,
    )
    process.stdin.write(RECORD)
    process.stdin.flush()
    assert process.stdout.readline() == RECORD
    os.killpg(process.pid, signal.SIGINT)
    out, _ = process.communicate(RECORD, timeout=60)
    assert (process.returncode, out) == (0, RECORD)


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_a_closed_output_or_input_is_exit_code_3_in_one_line(arguments):
    data = RECORD if "--jsonl" in arguments else PAGE
    ended = shell('"$@" >&-', *arguments, data=data)
    assert (ended.returncode, ended.stderr.count(b"\n")) == (3, 1)
    assert b"standard output: Bad file descriptor" in ended.stderr
    ended = shell('"$@" <&-', *arguments)
    assert (ended.returncode, ended.stdout, ended.stderr.count(b"\n")) == (3, b"", 1)
    assert b"standard input: Bad file descriptor" in ended.stderr


@pytest.mark.parametrize("arguments", [("--help",), ("corpus", "-h"), ("--jsonl", "--help")], ids=" ".join)
def test_help_goes_where_other_output_goes(arguments):
    for where in (">/dev/full", ">&-"):
        ended = shell(f'"$@" {where}', *arguments)
        assert (ended.returncode, ended.stderr.count(b"\n")) == (3, 1), (where, ended.stderr)


@pytest.mark.parametrize("arguments", [("--keep", "all"), ("--jsonl", "--keep", "all")], ids=" ".join)
def test_unbuffered_python_writes_all_bytes_or_says_so(tmp_path, arguments):
    page = "A line of the page.\\n" * 40_000
    (tmp_path / "a").write_text('{"text": "' + page + '"}\n' if "--jsonl" in arguments else page)
    ended = shell(f'ulimit -f 100; PYTHONUNBUFFERED=1 "$@" {tmp_path}/a > {tmp_path}/out', *arguments)
    assert (ended.returncode, b"standard output: File too large" in ended.stderr) == (3, True)


@pytest.mark.parametrize("where", ["2>&-", "2>/dev/full", "2>&1 >&3 | true"])
@pytest.mark.parametrize("arguments", COMMANDS[:2], ids=" ".join)
def test_without_anybody_to_talk_to_the_output_is_the_same(arguments, where):
    ended = shell(f'exec 3>&1; "$@" {where}', *arguments, data=b"{\n" + RECORD)
    assert ended.stdout == RECORD


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_output_never_goes_to_an_input(tmp_path, arguments):
    path = tmp_path / "page"
    path.write_bytes(RECORD)
    for line in (f'"$@" {path} >>{path}', f'"$@" <{path} >>{path}'):
        ended = shell(line, *arguments)
        assert (ended.returncode, ended.stderr.count(b"\n")) == (2, 1)
        assert b"would be lost" in ended.stderr
        assert path.read_bytes() == RECORD


def test_a_report_and_the_output_are_two_files(tmp_path):
    for arguments in (("--jsonl", "--attributes", "/dev/stdout"), ("--report", tmp_path / "out.jsonl")):
        ended = shell(f'"$@" >{tmp_path}/out.jsonl', *arguments, data=RECORD)
        assert (ended.returncode, ended.stderr.count(b"\n")) == (2, 1)
        assert [path.name for path in tmp_path.iterdir()] == ["out.jsonl"]


@pytest.mark.parametrize("name", ["--attributes", "--report"])
def test_a_report_may_go_to_a_device_or_pipe_which_stays_one(tmp_path, name):
    pipe = tmp_path / "pipe.jsonl"
    os.mkfifo(pipe)
    got = []
    reader = threading.Thread(target=lambda: got.append(pipe.read_bytes()))
    reader.start()
    arguments = ("--jsonl",) if name == "--attributes" else ()
    assert cleaner(*arguments, name, pipe, data=RECORD).returncode == 0
    reader.join(60)
    assert got[0].count(b"\n") == 1
    assert pipe.is_fifo()


def test_an_end_that_python_would_ignore_is_an_end():
    program = "\n".join(
        (
            "from cleaner.cli.process import leave, prepare",
            "class Held:",
            "    def __del__(self): leave(130)",
            "prepare()",
            "Held()",
            "print('went on')",
        )
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False, timeout=60)
    assert (run.returncode, run.stdout, run.stderr) == (130, b"", b"")


@pytest.mark.parametrize("error", ["InputError", "RuntimeError"])
def test_a_signal_decides_the_exit_code_whatever_fails_on_the_way_out(error):
    program = "\n".join(
        (
            "import signal",
            "from cleaner.__main__ import main",
            "from cleaner.cli import app, shell",
            "from cleaner.errors import InputError",
            "@shell.guarded",
            "def run():",
            "    try: signal.raise_signal(signal.SIGTERM)",
            f"    finally: raise {error}('lost on the way out')",
            "app.run = run",
            "main()",
        )
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False, timeout=60)
    assert (run.returncode, run.stdout, run.stderr) == (143, b"", b"")
