"""Labelled pages are read in every shape in which they are published."""

import gzip
import json

import pytest

from cleaner.corpus.labelled import LabelledPage, digest, read_samples
from cleaner.errors import InputError

from ..command import cleaner

HTML = b"<p>The cat sat.</p>"


def page_file(folder, name):
    path = folder / "html" / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(gzip.compress(HTML) if name.endswith(".gz") else HTML)


@pytest.mark.parametrize("packed", [True, False])
def test_json_lines_with_pages_beside_them(tmp_path, packed):
    rows = [
        {"id": "b", "html": "html/b.html.gz", "split": "val", "lang": "de", "with": ["cat"], "without": ["dog"]},
        {"id": "a", "html": "html/a.html", "split": "train", "page_type": "forum", "main_content": "The cat"},
    ]
    text = "\n".join(map(json.dumps, rows)).encode()
    (tmp_path / f"pages.jsonl{'.gz' * packed}").write_bytes(gzip.compress(text) if packed else text)
    page_file(tmp_path, "b.html.gz")
    page_file(tmp_path, "a.html")
    first, second = read_samples(tmp_path)
    assert (first.id, first.page_type, first.main, first.html()) == (f"{tmp_path.name}/a", "forum", "The cat", HTML)
    assert (second.lang, second.wanted, second.unwanted, second.html()) == ("de", ("cat",), ("dog",), HTML)
    assert [page.id[-1] for page in read_samples(tmp_path, "val")] == ["b"]


def test_wcxb_as_published(tmp_path):
    (tmp_path / "ground-truth").mkdir()
    gold = {"ground_truth": {"main_content": "The cat", "with": ["cat"], "without": []}}
    gold["_internal"] = {"page_type": {"primary": "product"}}
    (tmp_path / "ground-truth" / "0001.json").write_text(json.dumps(gold))
    page_file(tmp_path, "0001.html.gz")
    (page,) = read_samples(tmp_path, "val")
    assert (page.page_type, page.main, page.wanted, page.html()) == ("product", "The cat", ("cat",), HTML)


def test_the_article_extraction_benchmark(tmp_path):
    (tmp_path / "ground-truth.json").write_text(json.dumps({"ab": {"articleBody": "The cat", "url": "https://x"}}))
    page_file(tmp_path, "ab.html.gz")
    (page,) = read_samples(tmp_path)
    assert (page.main, page.page_type, page.html()) == ("The cat", "article", HTML)


def test_the_evaluation_data_of_trafilatura_are_read_and_never_run(tmp_path):
    row = {"https://x": {"file": "x.html", "with": ["cat"], "without": ["dog"]}}
    (tmp_path / "evaldata.py").write_text(f"raise SystemExit('run')\nEVAL_PAGES = {row!r}\n")
    page_file(tmp_path, "x.html")
    (page,) = read_samples(tmp_path)
    assert (page.wanted, page.unwanted, page.html()) == (("cat",), ("dog",), HTML)


def test_a_page_that_is_missing_is_named(tmp_path):
    (tmp_path / "evaldata.json").write_text(json.dumps({"https://x": {"file": "x.html", "with": ["cat"]}}))
    with pytest.raises(InputError, match=r"x\.html is missing"):
        read_samples(tmp_path)


def test_a_folder_without_labelled_pages_is_refused_with_the_known_shapes(tmp_path):
    with pytest.raises(InputError, match=r"pages\.jsonl"):
        read_samples(tmp_path)


def test_the_digest_changes_with_a_page_or_with_what_is_known_of_it(tmp_path):
    page_file(tmp_path, "a.html")
    path = tmp_path / "html" / "a.html"
    before = digest([LabelledPage("a", path, main="cat")], [])
    assert digest([LabelledPage("a", path, main="cat")], []) == before
    assert digest([LabelledPage("a", path, main="dog")], []) != before
    path.write_bytes(HTML + b" ")
    assert digest([LabelledPage("a", path, main="cat")], []) != before


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("pages.jsonl", b"{"),
        ("pages.jsonl", b"[1]"),
        ("pages.jsonl", b'{"id": "a", "main_content": "The cat"}'),
        ("pages.jsonl.gz", b"no gzip"),
        ("ground-truth.json", b'{"a": {}}'),
        ("evaldata.py", b"EVAL_PAGES = {1: dict()}"),
        ("evaldata.json", b"[]"),
        ("ground-truth.json", b"[" * 100_000),
        ("pages.jsonl", b'{"id": "a", "html": "a.html", "with": [1]}'),
        ("pages.jsonl", b'{"id": "a", "html": "x\\u0000y"}'),
        ("pages.jsonl.gz", gzip.compress(b" " * 50_000_000)),
    ],
)
def test_a_damaged_index_is_named(tmp_path, name, content):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(InputError, match=name):
        read_samples(tmp_path)


@pytest.mark.parametrize("data", [None, b"no gzip", gzip.compress(HTML)[:-9]])
def test_a_damaged_page_is_named(tmp_path, data):
    if data is not None:
        (tmp_path / "a.html.gz").write_bytes(data)
    with pytest.raises(InputError, match=r"a\.html\.gz"):
        LabelledPage("a", tmp_path / "a.html.gz").html()


def test_ids_may_be_numbers(tmp_path):
    (tmp_path / "pages.jsonl").write_text(json.dumps({"id": 7, "html": "a.html"}))
    assert read_samples(tmp_path)[0].id == f"{tmp_path.name}/7"


def secret_beside(folder):
    """A folder for labelled pages, and a page beside it that is none of them."""
    (folder / "secret.html").write_bytes(HTML)
    inside = folder / "pages"
    (inside / "html").mkdir(parents=True)
    (inside / "html" / "link.html").symlink_to(folder / "secret.html")
    return inside


@pytest.mark.parametrize(
    ("index", "content"),
    [
        ("pages.jsonl", '{"id": "a", "html": "../secret.html", "main_content": "The cat"}'),
        ("pages.jsonl", '{"id": "a", "html": "/etc/passwd", "main_content": "The cat"}'),
        ("pages.jsonl", '{"id": "a", "html": "html/link.html", "main_content": "The cat"}'),
        ("ground-truth.json", '{"../../secret": {"articleBody": "The cat"}}'),
        ("evaldata.json", '{"https://x": {"file": "link.html", "with": ["cat"]}}'),
    ],
)
def test_labels_cannot_have_a_file_outside_of_their_folder_read(tmp_path, index, content):
    folder = secret_beside(tmp_path)
    (folder / index).write_text(content)
    run = cleaner("evaluate", folder)
    assert (run.returncode, run.stdout, run.stderr.count(b"\n")) == (3, b"", 1)
    assert "outside of the folder" in run.stderr.decode()


def test_a_page_that_unpacks_to_far_more_than_its_size_is_refused(tmp_path):
    (tmp_path / "a.html.gz").write_bytes(gzip.compress(b" " * 50_000_000))
    (tmp_path / "pages.jsonl").write_text('{"id": "a", "html": "a.html.gz", "main_content": "The cat"}')
    run = cleaner("evaluate", tmp_path)
    assert (run.returncode, run.stderr.count(b"\n")) == (3, 1)
    assert "a.html.gz: it unpacks to more than" in run.stderr.decode()
