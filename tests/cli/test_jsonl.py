"""`cleaner --jsonl` in a pipe: records, bad records, signals, full disks."""

import bz2
import functools
import gzip
import json
import lzma
import os
import pty
import re
import signal
import subprocess
import threading

import pytest

import cleaner as library

from ..command import SEED_FILES, SHARED, cleaner, needs_shared, read_terminal
from .processes import alive, start, wait_until, workers_of

TEXTS = [path.read_text() for path in SEED_FILES]
SUMMARY = 2
"""Lines of the summary."""


def record(number, text="", **fields):
    return json.dumps({"id": number, **fields, "text": text or TEXTS[number % len(TEXTS)]}) + "\n"


@pytest.fixture
def run(model):
    return functools.partial(cleaner, "--jsonl", CLEANER_MODEL=str(model))


@pytest.fixture(scope="session")
def engine(model):
    return library.Cleaner(model=model)


def test_each_text_becomes_what_the_library_makes_of_it_and_nothing_else_changes(run, engine):
    lines = [
        '{"n":1.10, "big": 123456789012345678901234567890,\t"text": ' + json.dumps(text) + ', "e": "\\u00e9\\/"}'
        for text in TEXTS
    ]
    out = run(data="\n".join(lines).encode()).stdout.decode()
    expected = [
        line.replace(json.dumps(text), json.dumps(engine.clean(text).text))
        for line, text in zip(lines, TEXTS, strict=True)
    ]
    assert out == "\n".join(expected)
    assert out != "\n".join(lines)


def test_the_bytes_are_the_same_for_any_number_of_workers_and_any_batch(run):
    data = "".join(record(number) for number in range(150)).encode()
    alone = run(data=data).stdout
    assert [json.loads(line)["id"] for line in alone.splitlines()] == list(range(150))
    assert run("--jobs", 2, data=data).stdout == alone
    assert run("--jobs", 3, "--line-buffered", data=data).stdout == alone


@pytest.mark.parametrize("jobs", [1, 2])
def test_the_first_record_comes_out_before_the_last_is_read(model, jobs):
    process = start("--jsonl", "--quiet", "--jobs", jobs, environment={"CLEANER_MODEL": str(model)})
    for number in range(2):
        process.stdin.write(record(number).encode())
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["id"] == number
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (0, b"", b"")


def test_keys_say_what_is_read_and_where_it_goes(run, engine):
    page = "<html><body><h1>Title</h1><p>Some words of a paragraph</p><ul><li>Share</ul>"
    fields = {"html": page, "body": TEXTS[0], "text": "untouched"}
    data = json.dumps(fields).encode()
    html = json.loads(run("--html-key", "html", "--out-key", "clean", data=data).stdout)
    assert html == fields | {"clean": engine.clean(page, "html").text}
    body = json.loads(run("--text-key", "body", data=data).stdout)
    assert body == fields | {"body": engine.clean(TEXTS[0]).text}
    null = json.loads(run("--html-key", "html", data=json.dumps(fields | {"html": None}).encode()).stdout)
    assert null == fields | {"html": None, "text": engine.clean("untouched").text}
    only = json.loads(run(data=json.dumps({"html": page}).encode()).stdout)
    assert only == {"html": engine.clean(page, "html").text}


def test_labels_are_written_into_the_record_and_into_a_sidecar(run, engine, tmp_path):
    sidecar = tmp_path / "a.jsonl"
    data = "".join(record(number) for number in range(4)).encode()
    out = run("--inline-labels", "--attributes", sidecar, data=data).stdout
    rows = [json.loads(line) for line in sidecar.read_text().splitlines()]
    for number, line in enumerate(out.splitlines()):
        result = engine.clean(TEXTS[number])
        labels = [(row["start"], row["end"], row["label"]) for row in json.loads(line)["labels"]]
        assert labels == [(one.start, one.end, one.label) for one in result.lines]
        spans = {
            (span[0], span[1], name.removeprefix("cleaner__"))
            for name, found in rows[number]["attributes"].items()
            for span in found
        }
        assert spans == {label for label in labels if label[2] != "blank"}
        assert rows[number]["id"] == number


def test_the_sidecar_has_a_row_for_every_record_that_comes_out_and_is_packed_as_its_name_says(run, tmp_path):
    sidecar = tmp_path / "a.jsonl.gz"
    data = f'{record(0, key="a")}{{"text": null, "key": "b"}}\n{{"text": "Two."}}\n{{\n'.encode()
    kept = run("--on-error", "keep", "--id-key", "key", "--attributes", sidecar, data=data)
    rows = [json.loads(line) for line in gzip.decompress(sidecar.read_bytes()).splitlines()]
    assert [row["id"] for row in rows] == ["a", "b", None, None]
    assert len(kept.stdout.splitlines()) == len(rows)
    assert rows[0]["attributes"].keys() == rows[1]["attributes"].keys()
    assert not any(rows[1]["attributes"].values())


def test_a_field_that_is_there_is_not_written_over_by_labels(run):
    data = record(0, "A text.", labels=["sports"]).encode()
    refused = run("--inline-labels", data=data)
    assert (refused.returncode, refused.stdout) == (1, b"")
    assert b"there is a field 'labels' already; name another" in refused.stderr
    made = json.loads(run("--inline-labels", "--labels-key", "lines", data=data).stdout)
    assert made["labels"] == ["sports"]
    assert [line["line"] for line in made["lines"]] == [1]


def test_labels_of_html_count_in_the_rendered_text(run, tmp_path):
    page = "<html><body><nav>Menu</nav><p>The bridge opens on Monday.</p></body></html>"
    data = (json.dumps({"id": 1, "text": page}) + "\n").encode()
    sidecar = tmp_path / "a.jsonl"
    refused = run("--attributes", sidecar, data=data)
    assert (refused.returncode, refused.stdout, sidecar.read_bytes()) == (1, b"", b"")
    assert b"--rendered-key" in refused.stderr
    made = json.loads(run("--attributes", sidecar, "--rendered-key", "all", data=data).stdout)
    row = json.loads(sidecar.read_text())
    spans = sorted(span for spans in row["attributes"].values() for span in spans)
    assert [made["all"][start:end] for start, end, _ in spans] == ["Menu", "The bridge opens on Monday."]


def test_a_field_that_was_named_is_the_only_one_read(run):
    data = b'{"html": "<p>One.</p>", "content": "Two."}\n'
    ended = run("--text-key", "contnt", data=data)
    assert (ended.returncode, ended.stdout) == (1, b"")
    assert b"there is no field 'contnt'" in ended.stderr


def test_marks_of_chat_programs_are_cut_out_when_asked(run):
    data = record(0, "The bridge opens on Monday :contentReference[oaicite:0]{index=0}.").encode()
    assert run("--keep", "all", data=data).stdout == data
    assert b"oaicite" not in run("--keep", "all", "--scrub", data=data).stdout


BAD = {
    b"{": "not JSON",
    b"[]": "not an object",
    b'{"id": 1}': "'text'",
    b'{"text": null}': "null",
    b'{"text": "\xff"}': "UTF-8",
    b'{"text": "' + b"x" * 3000 + b'"}': "--max-bytes",
}


@pytest.mark.parametrize("jobs", [1, 2])
def test_bad_records_are_told_counted_and_dropped(run, jobs):
    good = [record(number, "A short text.").encode() for number in range(len(BAD) + 1)]
    data = b"".join(one + bad + b"\n" for one, bad in zip(good, [*BAD, b""], strict=True))
    ended = run("--jobs", jobs, "--max-bytes", "2k", "--keep", "all", data=data)
    messages = ended.stderr.decode().splitlines()
    assert ended.returncode == 1
    assert ended.stdout == b"".join(good) + b"\n"
    for number, (message, reason) in enumerate(zip(messages, BAD.values(), strict=False)):
        assert message.startswith(f"cleaner: standard input:{2 * number + 2}: ")
        assert reason in message
    assert len(messages) == len(BAD) + SUMMARY
    assert f"{len(BAD)} failed" in messages[-SUMMARY]


def test_bad_records_can_be_kept_or_stop_the_run(run):
    data = b"".join(one + b"\n" for one in BAD) + record(0, "A short text.").encode()
    kept = run("--on-error", "keep", "--keep", "all", "--max-bytes", "2k", data=data)
    assert (kept.returncode, kept.stdout) == (1, data)
    good = record(0, "A short text.").encode()
    for jobs in (1, 2):
        stopped = run("--strict", "--keep", "all", "--jobs", jobs, data=good + data)
        assert (stopped.returncode, stopped.stdout) == (1, good)
        assert b"standard input:2: not JSON" in stopped.stderr.splitlines()[-1]
        assert b"1 document, 1 line, 1 failed" in stopped.stderr


@needs_shared
def test_records_between_the_lines_of_the_json_test_suite_are_not_lost(run):
    suite = sorted((SHARED / "hostile/jsontestsuite/test_parsing").glob("*.json"))
    bad = [path.read_bytes() for path in suite if b"\n" not in path.read_bytes()]
    data = b"".join(b"%b\n%b" % (line, record(number, "Good.").encode()) for number, line in enumerate(bad))
    ended = run("--keep", "all", data=data)
    assert ended.returncode == 1
    assert [line for line in ended.stdout.splitlines(True) if b"Good." in line] == [
        record(number, "Good.").encode() for number in range(len(bad))
    ]
    assert run("--keep", "all", "--on-error", "keep", data=data).stdout == data


@needs_shared
def test_naughty_strings_pass_as_texts_ids_and_names(run, tmp_path):
    strings = json.loads((SHARED / "hostile/blns/blns.json").read_text())
    lines = [json.dumps({"id": one, one: 1, "text": one}, ensure_ascii=bool(n % 2)) for n, one in enumerate(strings)]
    data = "\n".join(lines).encode("utf-8", "backslashreplace")
    sidecar = tmp_path / "a.jsonl"
    ended = run("--keep", "all", "--kind", "text", "--attributes", sidecar, data=data)
    assert (ended.returncode, ended.stdout) == (0, data)
    assert [json.loads(line)["id"] for line in sidecar.read_text().splitlines()] == [
        json.loads(line)["id"] for line in lines
    ]


def test_ten_thousand_tiny_records_come_out(run):
    data = "".join(f'{{"id":{number},"text":"Line {number}"}}\n' for number in range(10_000)).encode()
    ended = run("--keep", "all", "--jobs", 2, data=data)
    assert (ended.returncode, ended.stdout) == (0, data)
    assert b"10,000 documents, 10,000 lines, 0 failed" in ended.stderr


def test_one_huge_record_between_small_ones_comes_out(run):
    huge = record(1, "The council approved the plan for a new bridge. " * 1_000_000)
    data = (record(0, "One.") + huge + record(2, "Two.")).encode()
    ended = run("--keep", "all", data=data)
    assert ended.returncode == 0
    assert ended.stdout == data


PACKED = {
    "gzip": gzip.compress(b"{}"),
    "zstd": b"\x28\xb5\x2f\xfd more",
    "xz": lzma.compress(b"{}"),
    "zip": b"PK\x03\x04 more",
    "bzip2": bz2.compress(b"{}"),
    "UTF-16": '{"text": "a"}\n{}\n'.encode("utf-16"),
    "utf-16be": '{"text": "a"}\n{}\n'.encode("utf-16-be"),
    "UTF-32": '{"text": "a"}\n{}\n'.encode("utf-32"),
}


@pytest.mark.parametrize("kind", PACKED)
def test_a_stream_that_is_no_json_lines_as_a_whole_is_told_once(run, kind):
    ended = run("--quiet", data=PACKED[kind])
    assert (ended.returncode, ended.stdout, ended.stderr.count(b"\n")) == (3, b"", 1)
    assert kind in ended.stderr.decode()


def test_odd_records_are_records(run):
    """A byte order mark, line ends of Windows, empty lines, names that stand twice, no last line end."""
    data = (
        b'\xef\xbb\xbf{"text":"Line 1","n":1}\r\n\r\n  \n'
        b'{"text":"first","text":"Line 2"}\n\t{ "text" : "Line 3" }\t\n{"text":"","x":"\\ud800"}'
    )
    ended = run("--keep", "all", "--quiet", data=data)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, data, b"")
    cut = run("--drop", "body", "--keep", "all", "--out-key", "clean", "--quiet", data=data).stdout
    assert cut.startswith(b'\xef\xbb\xbf{"text":"Line 1","n":1,"clean":')
    assert cut.endswith(b'{"text":"","x":"\\ud800","clean":""}')
    assert b'"text":"first","text":"Line 2","clean":' in cut


def test_files_follow_each_other_each_record_on_its_line(run, tmp_path):
    (tmp_path / "a.jsonl").write_text(record(0, "One.").rstrip())
    (tmp_path / "b.jsonl").write_text(record(1, "Two."))
    ended = run("--keep", "all", tmp_path / "a.jsonl", tmp_path / "none.jsonl", tmp_path / "b.jsonl")
    assert ended.stdout.decode() == record(0, "One.") + record(1, "Two.")
    assert ended.returncode == 1
    assert b"none.jsonl: No such file" in ended.stderr
    assert b"1 file not read to the end" in ended.stderr
    for middle in ("", "{", record(2, "x" * 3000).rstrip()):
        (tmp_path / "c.jsonl").write_text(middle)
        ended = run("--keep", "all", "--max-bytes", "2k", *(tmp_path / f"{name}.jsonl" for name in "cacb"))
        assert ended.stdout.decode() == record(0, "One.") + record(1, "Two.")
    kept = run("--keep", "all", "--max-bytes", "2k", "--on-error", "keep", tmp_path / "c.jsonl", tmp_path / "b.jsonl")
    assert kept.stdout.decode() == f"{middle}\n{record(1, 'Two.')}"


def test_no_readable_file_is_exit_code_3_and_leaves_no_sidecar(run, tmp_path):
    ended = run("--attributes", tmp_path / "a.jsonl", tmp_path / "none.jsonl")
    assert (ended.returncode, ended.stdout) == (3, b"")
    assert not (tmp_path / "a.jsonl").exists()


def test_a_file_that_unpacks_to_far_more_than_its_size_is_read_if_it_is_trusted(run, tmp_path):
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(gzip.compress(record(0, "One.", more="x" * 40_000_000).encode()))
    assert b"raise --max-ratio" in run(path).stderr
    assert run("--max-ratio", 2000, path).returncode == 0


def test_check_writes_nothing_and_tells_whether_anything_would_go(run, tmp_path):
    data = record(0).encode()
    would = run("--check", data=data)
    assert (would.returncode, would.stdout) == (1, b"")
    assert b"1 of 1 documents would be changed" in would.stderr
    assert run("--check", "--keep", "all", data=data).returncode == 0
    blank = record(0, "One.\n\nTwo.").encode()
    assert run("--check", "--keep", "all", "--drop", "blank", data=blank).returncode == 1
    marked = record(0, "One :contentReference[oaicite:0]{index=0}.").encode()
    assert run("--check", "--keep", "all", "--scrub", data=marked).returncode == 1
    assert run("--check", data=data + b"{\n").returncode == 3
    path = tmp_path / "page.txt"
    path.write_text(TEXTS[0])
    assert cleaner(path, "--check", "--keep", "all").returncode == 0
    changed = cleaner(path, "--check")
    assert (changed.returncode, changed.stdout) == (1, b"")
    assert b"would be removed" in changed.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        *(("--jobs", "0"), ("--max-bytes", "many"), ("--on-error", "cry"), ("--timeout", "-1"), ("--threshold", "x")),
        ("--inline-labels", "--out-key", "labels"),
        *(("--strict", "--on-error", "keep"), ("--check", "--attributes", "a.jsonl"), ("--attributes", "-")),
        ("--rendered-key", "text"),
    ],
)
def test_wrong_options_are_exit_code_2_in_one_line(run, arguments):
    ended = run(*arguments, data=b"")
    assert (ended.returncode, ended.stdout, ended.stderr.count(b"\n")) == (2, b"", 1)


def test_the_attributes_never_replace_the_input(run, model, tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text(record(0))
    assert run(path, "--attributes", path).returncode == 2
    with path.open("rb") as file:
        process = start("--jsonl", "--attributes", path, stdin=file, environment={"CLEANER_MODEL": str(model)})
        _, message = process.communicate(timeout=60)
    assert (process.returncode, b"this is an input" in message) == (2, True)
    assert path.read_text() == record(0)


def test_attributes_that_are_not_written_are_told(model, tmp_path):
    source = feeder(record(0).rstrip())
    arguments = ("--jsonl", "--attributes", tmp_path / "a.jsonl")
    process = start(*arguments, stdin=source.stdout, environment={"CLEANER_MODEL": str(model)})
    process.stdout.readline()
    process.stdout.close()
    assert process.wait(60) == 0
    assert b"a.jsonl: not written" in process.stderr.read()
    source.kill()
    source.wait()


# --- the pipe breaks -----------------------------------------------------------------------------------------------

ENDLESS = "import sys\nwhile True: sys.stdout.write(sys.argv[1] + '\\n')"


def feeder(line):
    """A process that writes a line for ever."""
    import sys  # noqa: PLC0415

    return subprocess.Popen([sys.executable, "-c", ENDLESS, line], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_closed_pipe_ends_quietly(model, jobs):
    source = feeder(record(0).rstrip())
    process = start("--jsonl", "--jobs", jobs, stdin=source.stdout, environment={"CLEANER_MODEL": str(model)})
    process.stdout.readline()
    process.stdout.close()
    assert process.wait(60) == 0
    assert process.stderr.read() == b""
    source.kill()
    source.wait()


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_full_disk_is_exit_code_3_in_one_line(model, jobs):
    with open("/dev/full", "wb") as full:  # noqa: PTH123
        process = start("--jsonl", "--jobs", jobs, stdout=full, environment={"CLEANER_MODEL": str(model)})
        _, err = process.communicate(record(0).encode() * 100, timeout=60)
    assert (process.returncode, err.count(b"\n")) == (3, 1)
    assert b"standard output" in err


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_signals_end_the_run_with_its_workers_and_leave_no_file(model, tmp_path, number, code):
    source = feeder(record(0).rstrip())
    sidecar = tmp_path / "attributes.jsonl"
    process = start(
        "--jsonl",
        "--jobs",
        2,
        "--attributes",
        sidecar,
        stdin=source.stdout,
        stdout=subprocess.DEVNULL,
        environment={"CLEANER_MODEL": str(model)},
    )
    wait_until(lambda: len(workers_of(process.pid)) >= 2 and list(tmp_path.iterdir()))
    workers = workers_of(process.pid)
    os.killpg(process.pid, number) if number == signal.SIGINT else process.send_signal(number)  # ^C reaches all
    assert process.wait(60) == code
    assert process.stderr.read() == (b"cleaner: interrupted\n" if code == 130 else b"")
    wait_until(lambda: not any(map(alive, workers)))
    assert list(tmp_path.iterdir()) == []
    source.kill()
    source.wait()


def test_workers_that_are_killed_cost_nothing(model):
    lines = [record(number).encode() for number in range(150)]
    expected = cleaner("--jsonl", "--quiet", data=b"".join(lines), CLEANER_MODEL=str(model)).stdout
    process = start("--jsonl", "--quiet", "--jobs", 2, bufsize=0, environment={"CLEANER_MODEL": str(model)})
    process.stdin.write(lines[0])
    first = process.stdout.readline()
    for pid in workers_of(process.pid):
        os.kill(pid, signal.SIGKILL)
    out, err = process.communicate(b"".join(lines[1:]), timeout=100)
    assert (process.returncode, err) == (0, b"")
    assert first + out == expected


def test_workers_end_soon_after_a_run_that_was_killed(model):
    process = start("--jsonl", "--jobs", 2, environment={"CLEANER_MODEL": str(model)})
    process.stdin.write(record(0).encode())
    process.stdin.flush()
    process.stdout.readline()
    workers = workers_of(process.pid)
    process.kill()
    assert workers
    wait_until(lambda: not any(map(alive, workers)))
    process.communicate()


def test_on_a_terminal_escapes_are_shown_and_nothing_else_is(model):
    data = json.dumps({"text": "\x9b31m red", "id": "\x9b"}, ensure_ascii=False).encode()
    shown = on_terminal(model, "--keep", "all", "--quiet", data=data, stdout=True)
    assert shown == r'{"text": "\x9b31m red", "id": "\x9b"}'


def test_progress_has_rate_and_time_left_and_can_be_silenced(model, tmp_path):
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(gzip.compress("".join(map(record, range(40))).encode()))
    told = re.compile(r"\r\x1b\[K\d+ documents?, \d+/s, \d+\.\d MB/s, \d+ %, \d+:\d\d left")
    shown = on_terminal(model, path)
    assert told.search(shown)
    assert shown.count("cleaner: 40 documents") == 1
    assert shown.rindex("left\r\x1b[K") < shown.index("cleaner: 40 documents")
    assert on_terminal(model, path, "--quiet") == ""
    assert "left" not in on_terminal(model, path, stdout=True)


def on_terminal(model, *arguments, data=b"", stdout=False):
    """Run with messages, and the output if `stdout`, on a terminal; returns what it shows."""
    master, slave = pty.openpty()
    environment = {"CLEANER_MODEL": str(model), "TERM": "xterm", "NO_COLOR": "1"}
    out = {"stdout": slave} if stdout else {}
    process = start("--jsonl", *arguments, stderr=slave, environment=environment, **out)
    os.close(slave)
    reader = threading.Thread(target=process.communicate, args=(data,), kwargs={"timeout": 60})
    reader.start()
    shown = read_terminal(master)
    reader.join()
    return shown
