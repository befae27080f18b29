"""`cleaner corpus` on web archives: bodies packed in many ways, damage, types, what is kept of a page that fails."""

import functools
import gzip
import json
import random
import zlib

import brotli
import pytest
import zstandard

from ..command import cleaner

HTML = "<html><body><h1>A title</h1><p>Some words of a paragraph, and a café</p></body></html>"
BYTES = HTML.encode()
TEXT = "Some words of a paragraph, and a café"
RAW = zlib.compressobj(wbits=-15)


def record(headers, body, content_type="application/http; msgtype=response", kind="response"):
    """One record of a WARC file."""
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:x>\r\nWARC-Target-URI: http://a/\r\n"
        f"WARC-Date: 2020-01-01T00:00:00Z\r\nContent-Type: {content_type}\r\n"
        f"Content-Length: {len(headers) + len(body)}\r\n\r\n"
    )
    return head.encode() + headers + body + b"\r\n\r\n"


def response(body=BYTES, content_type="text/html", **headers):
    """A page as a server sent it."""
    lines = ["HTTP/1.1 200 OK", *([f"Content-Type: {content_type}"] if content_type is not None else [])]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return record("\r\n".join([*lines, "", ""]).encode(), body)


@pytest.fixture
def run(model, tmp_path):
    """Clean files, given by name, and return the process, and the records that came out by the name of the file."""

    def clean(files, *options):
        (tmp_path / "in").mkdir()
        for name, data in files.items():
            (tmp_path / "in" / name).write_bytes(data)
        command = functools.partial(cleaner, "corpus", tmp_path / "in", "--out-dir", tmp_path / "out")
        ended = command("--keep", "all", *options, CLEANER_MODEL=str(model))
        assert b"Traceback" not in ended.stderr
        return ended, {path.name: records(path) for path in (tmp_path / "out").glob("*.warc.jsonl*")}

    return clean


def records(path):
    data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return [json.loads(line) for line in data.splitlines()]


PACKED = {
    "gzip": gzip.compress(BYTES),
    "x-gzip": gzip.compress(BYTES),
    "deflate": zlib.compress(BYTES),
    "Deflate ": RAW.compress(BYTES) + RAW.flush(),
    "br": brotli.compress(BYTES),
    "zstd": zstandard.compress(BYTES),
}


def test_bodies_are_unpacked_as_their_servers_packed_them(run):
    pages = [response(body, Content_Encoding=coding) for coding, body in PACKED.items()]
    chunked = b"%x\r\n%b\r\n0\r\n\r\n" % (len(PACKED["br"]), PACKED["br"])
    pages.append(response(chunked, Content_Encoding="br", Transfer_Encoding="chunked"))
    pages += [response(Content_Encoding=coding) for coding in (*PACKED, "identity", "utf-8")]  # unpacked by a crawler
    ended, made = run({"a.warc": b"".join(pages)})
    assert ended.returncode == 0, ended.stderr
    assert [TEXT in one["text"] for one in made["a.warc.jsonl"]] == [True] * len(pages)


def test_a_page_that_cannot_be_unpacked_costs_one_document_not_the_archive(run):
    noise = random.Random(1).randbytes(300)
    damaged = PACKED["gzip"][:30] + b"x" * 60
    bad = [response(noise, Content_Encoding="br"), response(damaged, Content_Encoding="gzip")]
    bad += [response(PACKED["zstd"][:-9] + b"y" * 9, Content_Encoding="zstd"), response(noise, Content_Encoding="pack")]
    ended, made = run({"a.warc": b"".join(response() + one for one in bad) + response()})
    messages = ended.stderr.decode()
    assert ended.returncode == 1
    assert [f"a.warc:{number}: its " in messages for number in (2, 4, 6, 8)] == [True] * 4
    assert "Content-Encoding is 'pack'" in messages
    assert [TEXT in one["text"] for one in made["a.warc.jsonl"]] == [True] * 5


def test_all_records_before_a_cut_or_damage_come_out(run):
    pages = [response(HTML.replace("title", f"title {number}").encode()) for number in range(30)]
    packed = [gzip.compress(page, mtime=0) for page in pages]
    whole = b"".join(packed)
    noise = random.Random(2).randbytes(len(packed[0]))
    files = {
        "cut.warc.gz": whole + packed[0][:-20],
        "bad.warc.gz": whole + packed[0][:10] + noise + whole,
        "headers.warc.gz": packed[0][:100],
        "headers.warc": pages[0] + pages[1].partition(b"HTTP/")[0],
    }
    ended, made = run(files)
    assert ended.returncode == 1
    assert [len(made[name]) for name in ("cut.warc.jsonl.gz", "bad.warc.jsonl.gz", "headers.warc.jsonl")] == [30, 30, 1]
    assert b"4 failed" in ended.stderr
    assert b"cut.warc.gz: the archive is cut short; get it again. What stood before was read" in ended.stderr


def test_a_cut_is_told_wherever_it_is(run):
    """In the body of a record that is no page, behind its headers, and in them."""
    archive, cuts = response() + response(bytes(3600), "image/png"), (-3000, -3604, -3640, -3700, -3760, -3800)
    ended, made = run({f"a{cut}.warc": archive[:cut] for cut in cuts})
    assert [len(records) for records in made.values()] == [1] * len(cuts)
    for cut in cuts:
        assert f"a{cut}.warc: the archive is damaged (" in ended.stderr.decode()


def test_a_page_that_is_cut_has_nothing_before_the_cut(run):
    ended, _ = run({"a.html.gz": gzip.compress(BYTES)[:-12]})
    assert ended.stderr.splitlines()[0].endswith(b"a.html.gz: the file is cut short; get it again")


def test_types_are_read_as_they_are_meant_and_what_is_no_page_is_counted(run):
    html = ["text/xml", "application/xml", "html", '"text/html"', "text/html, text/html", "application/octet-stream"]
    feed = b"<?xml version='1.0'?><rss><channel><title>News</title></channel></rss>"
    pages = [*(response(content_type=name) for name in html), response(content_type=None), response(content_type="")]
    others = [response(b"\x89PNG\r\n", "image/png")] * 3 + [response(feed, "text/xml"), response(feed, None)]
    ended, made = run({"a.warc": b"".join([*pages, *others])})
    assert ended.returncode == 0
    assert [TEXT in one["text"] for one in made["a.warc.jsonl"]] == [True] * 8
    assert b"passed over in archives: 3 \xc3\x97 image/png, 1 \xc3\x97 text/xml, 1 \xc3\x97 no type\n" in ended.stderr


@pytest.mark.parametrize("jobs", [1, 2])
def test_pages_that_fail_can_be_kept_as_records_without_a_text(run, jobs):
    bad = response(b"\x89PNG\r\n\x1a\n" + bytes(50)) + response(
        PACKED["gzip"][:30] + b"x" * 60, Content_Encoding="gzip"
    )
    archive = bad + response(BYTES * 20) + response()
    ended, made = run({"a.warc": archive}, "--on-error", "keep", "--max-bytes", "1k", "--jobs", jobs)
    *kept, whole = made["a.warc.jsonl"]
    assert ended.returncode == 1
    facts = {"id": "<urn:x>", "url": "http://a/", "date": "2020-01-01T00:00:00Z"}
    assert [one | facts for one in kept] == kept
    assert [one["text"] for one in kept] == [None] * 3
    errors = [one["error"][:20] for one in kept]
    assert errors == ["this is a PNG image,", "its body is damaged ", "larger than 1,000 by"]
    assert TEXT in whole["text"]


@pytest.mark.parametrize("pack", [gzip.compress, zstandard.compress])
def test_an_archive_may_be_packed_whatever_its_name_says_but_not_out_of_proportion(run, pack):
    page, headers = response(b"a " * 20_000_000, "text/plain"), b"WARC/1.0\r\nX: " + b"a" * 5_000_000
    files = {"plain.warc": pack(response()), "bomb.warc": pack(page), "header.warc": pack(headers)}
    ended, made = run(files, "--max-bytes", "100k")
    assert ended.returncode == 1
    assert [TEXT in one["text"] for one in made["plain.warc.jsonl"]] == [True]
    assert b"bomb.warc: it unpacks to more than 200 times its size" in ended.stderr
    assert b"header.warc: the headers of a record are longer than" in ended.stderr


def test_bodies_count_as_what_an_archive_unpacks_to(run):
    page = response(gzip.compress(b"\x89PNG\r\n" + bytes(12_000_000)), Content_Encoding="gzip")
    ended, made = run({"a.warc": page * 4 + response()})
    assert b"a.warc:2: this is a PNG" in ended.stderr
    assert b"a.warc:3: it unpacks to more than 200 times its size" in ended.stderr
    assert TEXT in made["a.warc.jsonl"][0]["text"]


def test_charsets_that_only_python_knows_are_not_believed(run):
    page = HTML.replace("paragraph", r"p\u0061ragraph").encode()
    names = ["undefined", "punycode", "unicode_escape", "raw_unicode_escape", "idna", "hex", "martian", "utf-7"]
    ended, made = run({"a.warc": b"".join(response(page, f"text/html; charset={name}") for name in names)})
    assert ended.returncode == 0, ended.stderr
    found = [r"Some words of a p\u0061ragraph, and a café" in one["text"] for one in made["a.warc.jsonl"]]
    assert found == [True] * len(names)


def test_pages_are_decoded_as_http_says(run):
    words = {"iso-8859-1": ("“café”", "cp1252"), "utf-16le": ("café", "utf-16-le"), "big5": ("讀書", "big5")}
    pages = [
        response(HTML.replace("café", word).encode(codec), f"text/html; charset={name}")
        for name, (word, codec) in words.items()
    ]
    _, made = run({"a.warc": b"".join(pages)})
    found = zip(words.values(), made["a.warc.jsonl"], strict=True)
    assert [word in one["text"] for (word, _), one in found] == [True] * 3


def test_labels_and_the_rendered_page_are_written_into_the_record_if_they_are_asked_for(run):
    options = ("--inline-labels", "--rendered-key", "all", "--out-key", "clean")
    _, made = run({"a.warc": response()}, *options)
    (row,) = made["a.warc.jsonl"]
    assert list(row) == ["id", "url", "date", "clean", "all", "labels"]
    assert [row["all"][line["start"] : line["end"]] for line in row["labels"]] == ["A title", TEXT]
