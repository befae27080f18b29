"""Feeds mutated bytes to what reads bytes: pages, JSON Lines records, models. Needs `pip install 'cleaner[fuzz]'`.

    python scripts/fuzz.py page CORPUS_DIR…        (or record, model, array, card; options of libFuzzer may follow)

Whatever is not one of cleaner's own errors is a crash. Its input becomes a case in the tests before it is repaired.
"""

import hashlib
import io
import json
import sys
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import cleaner
from cleaner.classifier.storage import load_model, shipped_model
from cleaner.reading.records import parse


def page(data: bytes) -> None:
    """Clean a page: no line is lost, and all labels kept give the text back."""
    result = cleaner.clean(data)
    assert "\n".join(line.text for line in result) == result.document.source.removesuffix("\n")
    assert result.with_policy(keep="all").text == result.document.source


def record(data: bytes) -> None:
    """Read a record, and write it back unchanged."""
    line = data.replace(b"\n", b" ")
    parsed = parse(line)
    for key in parsed.values:
        raw = parsed.raw(key)
        assert raw is not None
        assert parsed.replace({key: raw}) == line


def model(data: bytes) -> None:
    """Read a model whose card vouches for it."""
    _load(data, json.dumps(_card_of(data)).encode())


def array(data: bytes) -> None:
    """Read a model whose first array is damaged, in an archive that is not."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("text.npy", data)
    model(archive.getvalue())


def card(data: bytes) -> None:
    """Read the card of a model; the fields of an object stand in the place of those of a good card."""
    try:
        fields = json.loads(data)
    except (ValueError, RecursionError):
        fields = None
    _load(b"", json.dumps(_card_of(b"") | fields).encode() if isinstance(fields, dict) else data)


def _card_of(data: bytes) -> dict[str, object]:
    good = json.loads(shipped_model().with_suffix(".json").read_bytes())
    return good | {"sha256": hashlib.sha256(data).hexdigest()}


def _load(archive: bytes, card: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.npz"
        path.write_bytes(archive)
        path.with_suffix(".json").write_bytes(card)
        load_model(path)


TARGETS: dict[str, Callable[[bytes], None]] = {
    "page": page,
    "record": record,
    "model": model,
    "array": array,
    "card": card,
}


def fuzz(target: Callable[[bytes], None]) -> Callable[[bytes], None]:
    """Let a target fail with cleaner's own errors."""

    def run(data: bytes) -> None:
        try:
            target(data)
        except cleaner.CleanerError:
            return

    return run


def main() -> None:
    """Choose the target, and leave the rest to libFuzzer."""
    try:
        import atheris  # noqa: PLC0415 - an optional extra
    except ImportError:
        sys.exit("fuzz: atheris is not installed; run `pip install 'cleaner[fuzz]'`")
    if len(sys.argv) < 2 or sys.argv[1] not in TARGETS:
        sys.exit(f"fuzz: give a target: {', '.join(TARGETS)}")
    target = TARGETS[sys.argv.pop(1)]
    atheris.instrument_all()
    atheris.Setup(sys.argv, fuzz(target))
    atheris.Fuzz()


if __name__ == "__main__":
    main()
