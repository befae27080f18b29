"""`cleaner corpus`: files and folders, kill and resume, archives that do harm."""

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


def test_the_bytes_are_the_same_for_any_number_of_workers(run, folder, tmp_path):
    outs = [tmp_path / "one" / "out", tmp_path / "two" / "out"]
    for jobs, out in enumerate(outs, 1):
        assert run(folder, "--out-dir", out, "--jobs", jobs, "--quiet").stderr == b""
    one, two = map(tree, outs)
    assert one.pop(NAME).replace(b"/one/", b"/two/") == two.pop(NAME)
    assert one == two


# --- interrupted ---------------------------------------------------------------------------------------------------


def test_killed_at_random_moments_and_resumed_it_ends_like_an_uninterrupted_run(run, model, folder, tmp_path):
    for number in range(8):
        (folder / f"more{number}.jsonl.gz").write_bytes(gzip.compress(records(12, number)))
    expected, out = tmp_path / "expected", tmp_path / "out"
    begun = time.monotonic()
    assert run(folder, "--out-dir", expected).returncode == 0
    seconds = time.monotonic() - begun
    chance = random.Random(5)
    for _ in range(3):
        process = start("corpus", folder, "--out-dir", out, "--resume", environment={"CLEANER_MODEL": str(model)})
        time.sleep(chance.uniform(0.2, 0.8) * seconds)
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
    ended = run(folder, "--out-dir", out, "--resume")
    assert ended.returncode == 0, ended.stderr
    made, wanted = tree(out), tree(expected)
    assert made.pop(NAME).replace(b"/out/", b"/expected/") == wanted.pop(NAME)
    assert made == wanted


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
