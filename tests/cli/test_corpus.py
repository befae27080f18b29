"""`cleaner corpus`: files and folders, kill and resume, archives that do harm."""

import ctypes
import functools
import gzip
import io
import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import time

import pyarrow
import pytest
import zstandard
from pyarrow import parquet
from warcio.warcwriter import WARCWriter

import cleaner as library
from cleaner.running.manifest import NAME

from ..command import SEED_FILES, SHARED, cleaner, needs_shared
from .processes import alive, start, wait_until, workers_of

TEXTS = [path.read_text() for path in SEED_FILES]
needs_namespaces = pytest.mark.skipif(
    not shutil.which("unshare") or subprocess.run(["unshare", "-rm", "true"], check=False).returncode != 0,
    reason="no disk can be mounted here",
)
HTML = "<html><body><h1>A title</h1><p>Some words of a paragraph</p><ul><li>Share</ul></body></html>"


@pytest.fixture
def run(model):
    return functools.partial(cleaner, "corpus", CLEANER_MODEL=str(model))


@pytest.fixture(scope="session")
def engine(model):
    return library.Cleaner(model=model)


def records(count, first=0):
    return "".join(
        json.dumps({"id": number, "n": 1.5, "text": TEXTS[number % len(TEXTS)]}) + "\n"
        for number in range(first, first + count)
    ).encode()


@pytest.fixture
def folder(tmp_path):
    """Pages and records of several kinds in folders."""
    root = tmp_path / "in"
    (root / "sub/deep").mkdir(parents=True)
    for number, text in enumerate(TEXTS):
        (root / f"{number}.txt").write_text(text)
    (root / "sub/page.html").write_text(HTML)
    (root / "sub/page.html.gz").write_bytes(gzip.compress(HTML.encode()))
    (root / "sub/a.jsonl").write_bytes(records(7))
    (root / "sub/b.jsonl.gz").write_bytes(gzip.compress(records(5)) + gzip.compress(records(5, 5)))
    (root / "sub/deep/c.jsonl.zst").write_bytes(zstandard.compress(records(5)) + zstandard.compress(records(5, 5)))
    return root


def tree(root):
    """Relative path → bytes of all files below a folder."""
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def rows(out):
    return [json.loads(line) for line in (out / NAME).read_text().splitlines()]


def test_every_kind_of_file_is_mirrored_with_what_the_library_makes_of_it(run, engine, folder, tmp_path):
    out = tmp_path / "out"
    ended = run(folder, "--out-dir", out)
    assert ended.returncode == 0, ended.stderr
    files = tree(out)
    page = engine.clean(HTML, "html").text.encode()
    assert {name for name in files if name != NAME} == {
        *(f"{number}.txt" for number in range(len(TEXTS))),
        *("sub/page.html.txt", "sub/page.html.txt.gz", "sub/a.jsonl", "sub/b.jsonl.gz", "sub/deep/c.jsonl.zst"),
    }
    for number, text in enumerate(TEXTS):
        assert files[f"{number}.txt"] == engine.clean(text).text.encode()
    assert files["sub/page.html.txt"] == gzip.decompress(files["sub/page.html.txt.gz"]) == page
    packed = zstandard.ZstdDecompressor().stream_reader(io.BytesIO(files["sub/deep/c.jsonl.zst"])).read()
    assert gzip.decompress(files["sub/b.jsonl.gz"]) == packed
    assert packed == cleaner("--jsonl", data=records(10), CLEANER_MODEL=str(engine.config.model)).stdout


def test_the_manifest_says_what_was_done(run, folder, tmp_path):
    (folder / "sub/a.jsonl").write_bytes(records(7) + b"{\n")
    ended = run(folder, "--out-dir", tmp_path / "out")
    head, *files = rows(tmp_path / "out")
    assert ended.returncode == 1
    assert head["cleaner"] == library.__version__
    assert len(head["model"]["sha256"]) == 64
    row = next(row for row in files if row["input"] == "sub/a.jsonl")
    assert (row["documents"], row["failed"]) == (7, 1)
    assert sum(row["documents"] for row in files) == len(TEXTS) + 2 + 7 + 10 + 10
    assert "34 documents" in ended.stderr.decode()


def add_archives(root):
    """Put a web archive and a table into a folder."""
    with (root / "sub/w.warc.gz").open("wb") as file:
        writer = WARCWriter(file, gzip=True)
        for number, text in enumerate(TEXTS * 2):
            content = io.BytesIO(text.encode())
            url = f"http://example.org/{number}"
            writer.write_record(writer.create_warc_record(url, "resource", content, warc_content_type="text/plain"))
    table = pyarrow.table({"id": list(range(20)), "text": [TEXTS[number % len(TEXTS)] for number in range(20)]})
    parquet.write_table(table, root / "sub/t.parquet", row_group_size=7)


def test_the_bytes_are_the_same_for_any_number_of_workers(run, folder, tmp_path):
    add_archives(folder)
    made = []
    for jobs in (1, 2, 3):
        out = tmp_path / f"{jobs}/out"
        assert run(folder, "--out-dir", out, "--jobs", jobs, "--quiet").stderr == b""
        made.append(tree(out))
    assert {"sub/w.warc.jsonl.gz", "sub/t.parquet"} < made[0].keys()
    assert made[0] == made[1] == made[2]


# --- interrupted ---------------------------------------------------------------------------------------------------


def test_killed_at_any_moment_and_resumed_it_ends_like_an_uninterrupted_run(run, model, folder, tmp_path):
    add_archives(folder)
    for number in range(8):
        (folder / f"sub/x{number}.jsonl.gz").write_bytes(gzip.compress(records(40, number)))
    expected, out = tmp_path / "expected", tmp_path / "out"
    assert run(folder, "--out-dir", expected).returncode == 0
    total, chance, seen = len(rows(expected)), random.Random(5), []
    for least in (1, 4, 9, 13):
        command = "corpus", folder, "--out-dir", out, "--resume", "--jobs", 2
        process = start(*command, environment={"CLEANER_MODEL": str(model)})
        wait_until(functools.partial(has_lines, out, least, process))
        time.sleep(chance.uniform(0, 0.1))
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        seen.append(lines_of(out))
    assert any(1 < count < total for count in seen)
    ended = run(folder, "--out-dir", out, "--resume")
    assert ended.returncode == 0, ended.stderr
    assert tree(out) == tree(expected)


def has_lines(out, least, process):
    """Whether a run has written so many rows, or has ended."""
    return lines_of(out) >= least or process.poll() is not None


def lines_of(out):
    """How many rows a manifest has, if it is there."""
    return (out / NAME).read_bytes().count(b"\n") if (out / NAME).exists() else 0


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_signals_leave_whole_files_only_and_no_workers(model, folder, tmp_path, number, code):
    (folder / "zz.jsonl").write_bytes(records(3000))
    out = tmp_path / "out"
    process = start(
        *("corpus", folder, "--out-dir", out, "--jobs", 2, "--quiet"), environment={"CLEANER_MODEL": str(model)}
    )
    wait_until(lambda: list(out.rglob("*.txt")) and len(workers_of(process.pid)) >= 2)
    workers = workers_of(process.pid)
    os.killpg(process.pid, number) if number == signal.SIGINT else process.send_signal(number)  # ^C reaches all
    assert process.wait(60) == code
    assert process.stderr.read() == (b"cleaner: interrupted\n" if code == 130 else b"")
    wait_until(lambda: not any(map(alive, workers)))
    assert set(tree(out)) == {row["output"] for row in rows(out)[1:]} | {NAME}


def test_resume_does_only_what_is_left_and_counts_the_rest(run, folder, tmp_path):
    out = tmp_path / "out"
    first = run(folder, "--out-dir", out)
    times = {path: path.stat().st_mtime_ns for path in out.rglob("*.txt")}
    (out / "sub/a.jsonl").unlink()
    (folder / "0.txt").write_text(TEXTS[1])
    second = run(folder, "--out-dir", out, "--resume")
    assert second.returncode == 0
    changed = {path.name for path, before in times.items() if path.stat().st_mtime_ns != before}
    assert changed == {"0.txt"}
    assert (out / "0.txt").read_bytes() == (out / "1.txt").read_bytes()
    assert (out / "sub/a.jsonl").exists()
    assert b"34 documents" in first.stderr
    assert b"34 documents" in second.stderr


def test_resume_refuses_other_options_and_another_model(run, model, folder, tmp_path):
    out = tmp_path / "out"
    run(folder, "--out-dir", out)
    before = tree(out)
    for ended in (
        run(folder, "--out-dir", out, "--resume", "--keep", "ad"),
        run(folder, "--out-dir", out, "--resume", "--max-bytes", "1k"),
        cleaner("corpus", folder, "--out-dir", out, "--resume", CLEANER_MODEL=str(other_model(model, tmp_path))),
        run(folder, "--out-dir", out),
    ):
        assert (ended.returncode, ended.stderr.count(b"\n")) == (2, 1)
        assert b"--out-dir" in ended.stderr
    assert tree(out) == before


def other_model(model, tmp_path):
    from ..tiny_model import write_tiny_model  # noqa: PLC0415

    return write_tiny_model(tmp_path / "tiny.npz", seed=1)


def test_resume_knows_its_files_however_the_folders_are_called(run, folder, tmp_path):
    assert run(folder, "--out-dir", tmp_path / "out", "--quiet").returncode == 0
    before = tree(tmp_path / "out")
    (tmp_path / "out").rename(tmp_path / "moved")
    same = os.path.relpath(folder), "--out-dir", os.path.relpath(tmp_path / "moved")
    assert run(*same, "--resume", "--quiet").returncode == 0
    assert tree(tmp_path / "moved") == before


def test_resume_does_again_what_is_not_as_it_was(run, folder, tmp_path):
    out = tmp_path / "out"
    assert run(folder, "--out-dir", out, "--quiet").returncode == 0
    before = tree(out)
    changed = TEXTS[0].swapcase().encode()
    assert len(changed) == (folder / "0.txt").stat().st_size
    (folder / "0.txt").write_bytes(changed)
    damaged = out / "sub/a.jsonl"
    damaged.write_bytes(damaged.read_bytes()[:-9] + b"\0" * 9)
    ended = run(folder, "--out-dir", out, "--resume")
    after = tree(out)
    assert b"34 documents (26 by an earlier run)" in ended.stderr
    assert after["0.txt"] != before["0.txt"]
    assert after["sub/a.jsonl"] == before["sub/a.jsonl"]


def test_what_an_input_gave_goes_with_it_when_it_goes_bad(run, folder, tmp_path):
    out = tmp_path / "out"
    assert run(folder, "--out-dir", out, "--quiet").returncode == 0
    (folder / "0.txt").write_bytes(b"\x89PNG\r\n\x1a\n")
    (folder / "1.txt").unlink()
    ended = run(folder, "--out-dir", out, "--resume")
    assert ended.returncode == 1
    assert not (out / "0.txt").exists()
    assert rows(out)[-1]["output"] is None
    assert (out / "1.txt").exists()
    message = f"left as they are: 1 × an output whose input was not found, such as {out / '1.txt'}"
    assert message in ended.stderr.decode()


def test_what_a_killed_run_left_is_removed_even_if_its_input_is_gone(run, folder, tmp_path):
    out = tmp_path / "out"
    assert run(folder, "--out-dir", out, "--quiet").returncode == 0
    before = tree(out)
    for name in ("sub/.gone.txt.a1b2c3_4.tmp", "sub/.a.jsonl.abcdefgh.tmp", ".zz.txt.abcdefgh.tmp"):
        (out / name).write_text("half")
    (out / ".mine.tmp").write_text("precious")
    assert run(folder, "--out-dir", out, "--resume", "--quiet").returncode == 0
    assert tree(out) == before | {".mine.tmp": b"precious"}


def test_failures_of_an_earlier_run_are_told_and_count(run, folder, tmp_path):
    out = tmp_path / "out"
    (folder / "sub/a.jsonl").write_bytes(records(2) + b"{\n")
    (folder / "bad.txt").write_bytes(b"\x89PNG\r\n\x1a\n")
    assert run(folder, "--out-dir", out, "--quiet").returncode == 1
    before = tree(out)
    ended = run(folder, "--out-dir", out, "--resume", "--quiet")
    told = [f"cleaner: {folder / name}: 1 document failed in an earlier run" for name in ("bad.txt", "sub/a.jsonl")]
    assert (ended.returncode, ended.stderr.decode().splitlines()) == (1, told)
    strict = run(folder, "--out-dir", out, "--resume", "--strict")
    assert strict.returncode == 1
    assert strict.stderr.splitlines()[-1].endswith(b"in an earlier run (stopped here, as --strict says)")
    assert tree(out) == before


def test_higher_limits_let_what_failed_be_done_again_and_nothing_else(run, folder, tmp_path):
    out = tmp_path / "out"
    (folder / "large.txt").write_bytes(b"word " * 10_000)
    assert run(folder, "--out-dir", out, "--max-bytes", "40k", "--timeout", 50).returncode == 1
    times = {path: path.stat().st_mtime_ns for path in out.rglob("*.*") if path.name != NAME}
    lower = run(folder, "--out-dir", out, "--resume", "--max-bytes", "60k", "--timeout", 40)
    assert (lower.returncode, b"timeout: 50.0 then, 40.0 now" in lower.stderr) == (2, True)
    for _ in range(2):
        ended = run(folder, "--out-dir", out, "--resume", "--max-bytes", "60k", "--timeout", 0)
        assert (ended.returncode, (out / "large.txt").exists()) == (0, True)
    assert b"35 documents (35 by an earlier run)" in ended.stderr
    assert times == {path: path.stat().st_mtime_ns for path in times}


def test_resume_writes_over_nothing_that_is_not_from_the_same_input(run, folder, tmp_path):
    out = tmp_path / "out"
    shutil.copytree(folder, tmp_path / "other")
    assert run(folder / "0.txt", "--out-dir", out, "--quiet").returncode == 0
    (out / "1.txt").write_text("precious")
    before = tree(out)
    other = run(tmp_path / "other/0.txt", "--out-dir", out, "--resume")
    assert (other.returncode, str(folder / "0.txt").encode() in other.stderr) == (2, True)
    more = run(folder, "--out-dir", out, "--resume")
    assert (more.returncode, b"1.txt: is there already" in more.stderr) == (2, True)
    assert tree(out) == before


def test_a_folder_takes_one_run_at_a_time(run, model, folder, tmp_path):
    (folder / "zz.jsonl").write_bytes(records(3000))
    out = tmp_path / "out"
    process = start("corpus", folder, "--out-dir", out, environment={"CLEANER_MODEL": str(model)})
    wait_until(lambda: (out / NAME).exists() and (out / NAME).stat().st_size)
    ended = run(folder, "--out-dir", out, "--resume")
    assert ended.returncode == 2
    assert b"another run" in ended.stderr
    process.kill()
    process.communicate()


# --- what must not be written --------------------------------------------------------------------------------------


def test_neither_the_input_nor_a_file_that_is_there_is_written_over(run, folder, tmp_path):
    before = tree(folder)
    assert run(folder / "0.txt", "--out-dir", folder).returncode == 2
    assert tree(folder) == before
    (tmp_path / "out").mkdir()
    (tmp_path / "out/3.txt").write_text("precious")
    for more in ((), ("--resume",)):
        assert run(folder, "--out-dir", tmp_path / "out", *more).returncode == 2
        assert tree(tmp_path / "out") == {"3.txt": b"precious"}


def test_what_a_run_has_written_can_be_cleaned_again_without_its_manifest(run, folder, tmp_path):
    assert run(folder, "--out-dir", folder / "out", "--quiet").returncode == 0
    ended = run(folder, "--out-dir", tmp_path / "again")
    assert ended.returncode == 0
    assert b"the manifest of a run" in ended.stderr
    assert f"out/{NAME}" not in tree(tmp_path / "again")
    assert "out/0.txt" in tree(tmp_path / "again")


@needs_namespaces
@pytest.mark.parametrize("options", ["ro", "size=48k"])
def test_a_disk_that_is_read_only_or_full_is_exit_code_3_in_one_line(folder, tmp_path, model, options):
    """The disk is one of memory, mounted where only this run sees it."""
    (folder / "sub/a.jsonl").write_bytes(records(40))
    disk = tmp_path / "disk"
    disk.mkdir()
    script = """
        mount -t tmpfs -o "$1" tmpfs "$2" && cd "$3" && shift 3
        "$@"
        code=$?
        ls -A -R "$OLDPWD" "$DISK" >&2
        exit $code
    """
    command = [sys.executable, "-m", "cleaner", "corpus", folder, "--out-dir", disk / "out", "--keep", "all"]
    ended = subprocess.run(
        ["unshare", "-rm", "sh", "-c", script, "sh", options, disk, tmp_path, *command, "--quiet"],
        capture_output=True,
        env=os.environ | {"CLEANER_MODEL": str(model), "DISK": str(disk)},
        check=False,
    )
    message, *listed = ended.stderr.decode().splitlines()
    assert ended.returncode == 3
    assert "cannot be written (" in message
    assert not [name for name in listed if name.endswith(".tmp")]


def test_a_full_disk_is_exit_code_3_and_leaves_no_half_file(model, folder, tmp_path):
    """A limit on the size of files stands for a full disk."""
    out = tmp_path / "out"
    (folder / "sub/a.jsonl").write_bytes(records(100))
    ended = subprocess.run(
        [sys.executable, "-m", "cleaner", "corpus", folder, "--out-dir", out, "--timeout", "0", "--keep", "all"],
        capture_output=True,
        env=os.environ | {"CLEANER_MODEL": str(model)},
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000)),
        check=False,
    )
    assert ended.returncode == 3
    assert ended.stderr.count(b"\n") == 1
    assert b"a.jsonl: cannot be written" in ended.stderr
    assert set(tree(out)) == {row["output"] for row in rows(out)[1:]} | {NAME}


def test_links_out_of_the_folder_are_passed_over_and_told(run, folder, tmp_path):
    (tmp_path / "secret.txt").write_text("secret")
    (folder / "link.txt").symlink_to(tmp_path / "secret.txt")
    ended = run(folder, "--out-dir", tmp_path / "out")
    assert "link.txt" not in tree(tmp_path / "out")
    assert b"a link that leads out of the folder" in ended.stderr


def test_linked_folders_are_passed_over_and_told(run, folder, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    (folder / "linked").symlink_to(tmp_path / "elsewhere")
    ended = run(folder / "sub", folder, "--out-dir", tmp_path / "out")
    assert ended.returncode == 0
    assert f"1 × a link to a folder, such as {folder / 'linked'}" in ended.stderr.decode()


def without_privileges(*arguments, model):
    """Run the command bound by the permissions of files, even for root."""

    def give_up():
        for capability in (1, 2):  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH
            ctypes.CDLL(None).prctl(24, capability, 0, 0, 0)  # PR_CAPBSET_DROP

    command = [sys.executable, "-m", "cleaner", "corpus", *map(str, arguments)]
    environment = os.environ | {"CLEANER_MODEL": str(model)}
    return subprocess.run(command, capture_output=True, env=environment, preexec_fn=give_up, check=False)


def test_folders_and_files_that_cannot_be_read_are_failures(model, folder, tmp_path):
    (folder / "listed").mkdir()
    (folder / "listed/x.txt").write_text("A text")
    (folder / "0.txt").chmod(0)
    (folder / "listed").chmod(0o400)
    (folder / "sub/deep").chmod(0)
    ended = without_privileges(folder, "--out-dir", tmp_path / "out", "--quiet", model=model)
    (folder / "sub/deep").chmod(0o700)
    (folder / "listed").chmod(0o700)
    told = {message.split(": ")[1] for message in ended.stderr.decode().splitlines()}
    assert (ended.returncode, told) == (1, {str(folder / name) for name in ("0.txt", "listed/x.txt", "sub/deep")})
    assert {"1.txt", "sub/a.jsonl"} < tree(tmp_path / "out").keys()


def test_an_output_folder_that_may_not_be_entered_is_exit_code_3(model, folder, tmp_path):
    out = tmp_path / "out"
    out.mkdir(0o600)
    ended = without_privileges(folder, "--out-dir", out, model=model)
    assert (ended.returncode, ended.stderr.count(b"\n")) == (3, 1)
    assert b"cannot be written (Permission denied); choose another --out-dir" in ended.stderr


def test_a_name_too_long_for_the_disk_fails_alone(run, tmp_path):
    source, out = tmp_path / "in", tmp_path / "out"
    source.mkdir()
    names = ["a.txt", "\N{GRINNING FACE}" * 62 + ".txt", "n" * 248 + ".html"]
    for name in names:
        (source / name).write_text("A text")
    ended = run(source, "--out-dir", out, "--quiet", "--keep", "all")
    assert ended.returncode == 1
    assert ended.stderr.decode().split(": ")[1:] == [
        str(source / names[2]),
        "with its suffix the name is longer than the disk takes; shorten it\n",
    ]
    assert tree(out).keys() == {*names[:2], NAME}


@pytest.mark.parametrize("what", [b"[]\n", b"5\n", b"{}\n", b'{"options": {}}\n{"input": "0.txt"}\n', None])
def test_a_damaged_manifest_is_told_in_one_line(run, folder, tmp_path, what):
    (tmp_path / NAME).write_bytes(what) if what else os.mkfifo(tmp_path / NAME)
    ended = run(folder, "--out-dir", tmp_path, "--resume")
    assert (ended.returncode, ended.stderr.count(b"\n")) == (2, 1)
    message = f"{NAME}:{what.count(10)}: damaged" if what else "not a regular file"
    assert message in ended.stderr.decode()


def test_where_nothing_can_be_cleaned_that_is_an_error(run, tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in/picture.jpg").write_bytes(b"x")
    ended = run(tmp_path / "in", "--out-dir", tmp_path / "out", "--quiet")
    assert (ended.returncode, ended.stderr.count(b"\n")) == (3, 1)
    assert b"nothing to clean in " in ended.stderr
    assert not (tmp_path / "out").exists()


@needs_shared
def test_naughty_strings_pass_as_names_of_files(run, tmp_path):
    source, out = tmp_path / "in", tmp_path / "out"
    source.mkdir()
    for one in json.loads((SHARED / "hostile/blns/blns.json").read_text()):
        name = os.fsencode(one.encode("utf-8", "surrogatepass").replace(b"/", b"%").replace(b"\0", b"%"))
        if len(name) < 240:
            (source / os.fsdecode(name + b".txt")).write_text("A text")
    ended = run(source, "--out-dir", out, "--keep", "all", "--jobs", 2)
    assert ended.returncode == 0
    assert b"\x1b" not in ended.stderr
    expected = {name: data for name, data in tree(source).items() if name != ".txt"}
    made = tree(out)
    assert len(made.pop(NAME).splitlines()) == len(expected) + 1
    assert made == expected


def test_suffixes_may_be_in_capitals(run, folder, tmp_path):
    (tmp_path / "capitals").mkdir()
    shutil.copy(folder / "sub/b.jsonl.gz", tmp_path / "capitals/B.JSONL.GZ")
    shutil.copy(folder / "sub/page.html.gz", tmp_path / "capitals/PAGE.HTML.Gz")
    assert run(tmp_path / "capitals", "--out-dir", tmp_path / "out").returncode == 0
    files = tree(tmp_path / "out")
    assert len(gzip.decompress(files["B.JSONL.GZ"]).splitlines()) == 10
    assert gzip.decompress(files["PAGE.HTML.txt.Gz"])


def test_names_with_escapes_are_shown_escaped(run, tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "\x1b[31mred.jsonl").write_text("{\n")
    (tmp_path / "in" / os.fsdecode(b"\xff.txt")).write_text("A text")
    ended = run(tmp_path / "in", "--out-dir", tmp_path / "out")
    assert ended.returncode == 1
    assert b"\x1b" not in ended.stderr
    assert b"\\x1b[31mred.jsonl:1: " in ended.stderr


def test_json_lines_may_be_called_json(run, engine, tmp_path):
    source, out = tmp_path / "in", tmp_path / "out"
    source.mkdir()
    (source / "c4.json.gz").write_bytes(gzip.compress(b"\n" + records(3)))
    (source / "dolma.json").write_bytes(records(3))
    (source / "list.json").write_bytes(b"[\n" + records(1) + b"]\n")
    ended = run(source, "--out-dir", out)
    assert (ended.returncode, b"1 \xc3\x97 no JSON Lines" in ended.stderr) == (0, True)
    assert tree(out).keys() == {"c4.json.gz", "dolma.json", NAME}
    texts = [json.loads(line)["text"] for line in tree(out)["dolma.json"].splitlines()]
    assert texts == [engine.clean(text).text for text in TEXTS[:3]]
    named = run(source / "list.json", "--out-dir", tmp_path / "named", "--quiet")
    assert (named.returncode, named.stderr.count(b"\n")) == (1, 1)
    assert b"list.json: no JSON Lines" in named.stderr


def test_documents_of_which_nothing_is_kept_are_counted(run, folder, tmp_path):
    (folder / "blank.txt").write_text("\n\n")
    ended = run(folder, "--out-dir", tmp_path / "out", "--keep", "all")
    assert b"empty" not in ended.stderr
    ended = run(folder, "--out-dir", tmp_path / "none", "--drop", ",".join(label.name for label in library.LABELS))
    assert b"35 documents, 34 came out empty, " in ended.stderr
    assert sum(row["empty"] for row in rows(tmp_path / "none")[1:]) == 34


# --- bad documents -------------------------------------------------------------------------------------------------


def test_bad_documents_are_told_and_the_rest_is_written(run, folder, tmp_path):
    (folder / "binary.txt").write_bytes(b"\x89PNG\r\n\x1a\n")
    (folder / "large.txt").write_bytes(b"word " * 10_000)
    (folder / "cut.jsonl.gz").write_bytes(gzip.compress(records(4), 0)[:-300])
    (folder / "no.jsonl.zst").write_bytes(b"no archive")
    (folder / "bomb.txt.gz").write_bytes(gzip.compress(bytes(300_000_000)))
    ended = run(folder, "--out-dir", tmp_path / "out", "--max-bytes", "40k", "--jobs", 2)
    text = ended.stderr.decode()
    assert ended.returncode == 1
    assert ["binary.txt: this is a PNG" in text, "large.txt: larger than 40,000" in text] == [True, True]
    assert ["cut.jsonl.gz: the file is cut" in text, "no.jsonl.zst: the file is damaged" in text] == [True, True]
    assert "bomb.txt.gz: " in text
    files = tree(tmp_path / "out")
    assert not files.keys() & {"binary.txt", "large.txt", "no.jsonl.zst", "bomb.txt.gz"}
    assert len(gzip.decompress(files["cut.jsonl.gz"]).splitlines()) >= 2
    assert "0.txt" in files
    assert f"{34 + len(gzip.decompress(files['cut.jsonl.gz']).splitlines())} documents" in text


def test_documents_that_fail_can_be_kept_as_they_are(run, tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in/large.txt").write_bytes(b"word " * 10_000)
    (tmp_path / "in/a.jsonl").write_bytes(records(1) + b"{\n" + records(1, 1))
    ended = run(
        tmp_path / "in", "--out-dir", tmp_path / "out", "--on-error", "keep", "--max-bytes", "40k", "--keep", "all"
    )
    assert ended.returncode == 1
    files = tree(tmp_path / "out")
    assert files["large.txt"] == b"word " * 10_000
    assert files["a.jsonl"] == (tmp_path / "in/a.jsonl").read_bytes()


def test_strict_stops_at_the_first_and_leaves_no_half_file(run, tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in/a.jsonl").write_bytes(records(3) + b"{\n" + records(3))
    ended = run(tmp_path / "in", "--out-dir", tmp_path / "out", "--strict")
    assert ended.returncode == 1
    assert b"3 documents" in ended.stderr
    assert b"a.jsonl:4: not JSON" in ended.stderr.splitlines()[-1]
    assert list(tree(tmp_path / "out")) == [NAME]


def test_the_kind_of_texts_can_be_told(run, engine, tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in/a.txt").write_text(HTML)
    (tmp_path / "in/b.md").write_text("# One\n\nTwo.\n")
    (tmp_path / "in/c.jsonl").write_text(json.dumps({"text": HTML}) + "\n")
    assert run(tmp_path / "in", "--out-dir", tmp_path / "out", "--kind", "text", "--keep", "all").returncode == 0
    made = tree(tmp_path / "out")
    assert made["a.txt"].decode() == json.loads(made["c.jsonl"])["text"] == HTML
    wrong = run(tmp_path / "in", "--out-dir", tmp_path / "no", "--kind", "pdf")
    assert (wrong.returncode, wrong.stderr.count(b"\n"), (tmp_path / "no").exists()) == (2, 1, False)


# --- archives and tables -------------------------------------------------------------------------------------------


@needs_shared
def test_broken_web_archives_give_what_can_be_read(run, tmp_path):
    source = tmp_path / "in"
    shutil.copytree(SHARED / "hostile/warc/test/data", source)
    page = (source / "example-iana.org-chunked.warc").read_bytes()
    (source / "cut.warc").write_bytes(page + page[:-3000])
    (source / "mess.warc").write_bytes(b"WARC/1.0\r\nContent-Length: -5\r\n\r\n" + bytes(100))
    ended = run(source, "--out-dir", tmp_path / "out", "--keep", "all")
    assert ended.returncode == 1
    assert b"Traceback" not in ended.stderr
    assert b"WARNING" not in ended.stderr
    pages = {path.name: path for path in (tmp_path / "out").iterdir()}
    whole = [json.loads(line) for line in pages["example-iana.org-chunked.warc.jsonl"].read_text().splitlines()]
    assert [(one["url"], "Internet Assigned Numbers Authority" in one["text"]) for one in whole] == [
        ("http://www.iana.org/", True)
    ]
    assert [json.loads(line) for line in pages["cut.warc.jsonl"].read_text().splitlines()] == whole
    assert b"cut.warc: the archive is damaged (a record is cut short)" in ended.stderr


def test_a_table_keeps_its_columns_row_groups_and_compression(run, engine, tmp_path):
    (tmp_path / "in").mkdir()
    table = pyarrow.table(
        {"id": list(range(11)), "text": [TEXTS[n % 5] for n in range(11)], "x": [[n] for n in range(11)]}
    )
    parquet.write_table(table, tmp_path / "in/t.parquet", row_group_size=4, compression="zstd")
    parquet.write_table(table.slice(0, 0), tmp_path / "in/empty.parquet")
    parquet.write_table(pyarrow.table({"text": ["a", None]}), tmp_path / "in/null.parquet")
    (tmp_path / "in/bad.parquet").write_bytes(b"PAR1 no table PAR1")
    ended = run(tmp_path / "in", "--out-dir", tmp_path / "out", "--jobs", 2)
    assert ended.returncode == 1
    assert b"bad.parquet: the file is damaged" in ended.stderr
    assert b"null.parquet: row group 1, row 2" in ended.stderr
    made = parquet.ParquetFile(tmp_path / "out/t.parquet")
    assert [made.metadata.row_group(group).num_rows for group in range(made.num_row_groups)] == [4, 4, 3]
    assert made.metadata.row_group(0).column(0).compression == "ZSTD"
    texts = [engine.clean(text).text for text in table.column("text").to_pylist()]
    assert made.read() == table.set_column(1, "text", pyarrow.array(texts))
    assert parquet.read_table(tmp_path / "out/empty.parquet") == table.slice(0, 0)
    assert parquet.read_table(tmp_path / "out/null.parquet").num_rows == 1


def test_a_small_table_of_many_copies_of_a_large_text_is_refused_unread(run, tmp_path):
    (tmp_path / "in").mkdir()
    texts = pyarrow.DictionaryArray.from_arrays(pyarrow.array([0] * 5_000, pyarrow.int32()), ["x" * 100_000])
    parquet.write_table(pyarrow.table({"text": texts.cast(pyarrow.string())}), tmp_path / "in/bomb.parquet")
    assert (tmp_path / "in/bomb.parquet").stat().st_size < 300_000
    ended = run(tmp_path / "in", "--out-dir", tmp_path / "out")
    assert (ended.returncode, list(tree(tmp_path / "out"))) == (1, [NAME])
    assert b"bomb.parquet: it unpacks to more than 200 times its size" in ended.stderr
