"""Reads and writes a model: arrays in one .npz (never pickled), and beside it a JSON card that says what they are."""

import hashlib
import io
import json
import math
import os
import struct
import zipfile
import zlib
from functools import cache, lru_cache
from pathlib import Path
from typing import IO, Any

import numpy as np
import numpy.typing as npt

from cleaner.classifier.columns import MARKUP_BITS, OUTPUTS, TEXT_COLUMNS
from cleaner.classifier.network import network_shapes, numbered, pick
from cleaner.classifier.predict import Model
from cleaner.errors import ModelError
from cleaner.features.ngrams import BITS
from cleaner.features.words import DIMENSIONS

FORMAT = 2
"""Raised when columns or arrays change their meaning; a file of another format is refused."""

VARIABLE = "CLEANER_MODEL"
SHIPPED = "web-lines"
ADVICE = "reinstall cleaner, or train one with `cleaner train --data DIR --out FILE`"

F32 = npt.NDArray[np.float32]
Arrays = dict[str, npt.NDArray[Any]]

LARGE = ("text", "markup", "word keys", "word vectors")
"""Arrays that are read a few rows at a time, so they stay as small as they are stored."""

MATRIX = 2
NPY_VERSION = (1, 0)
"""What numpy writes for plain arrays."""
_LOCAL_HEADER = struct.Struct("<26xHH")
"""The head of an entry of a zip archive: lengths of the name and of the extra field, which stand before the data."""
_DAMAGES = (OSError, ValueError, EOFError, RuntimeError, struct.error, zlib.error, zipfile.BadZipFile)
"""What reading a file that is no archive of arrays raises."""
_NOTHING = np.zeros(0, np.float32)


@cache
def shipped_model() -> Path:
    """Where the model that ships is: in the wheel inside the package, in a checkout in `models/`."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "models" / f"{SHIPPED}.npz"
    return inside if inside.is_file() else package.parent / "models" / f"{SHIPPED}.npz"


def load_model(path: Path | None = None) -> Model:
    """Read a model, once per process.

    `path` is the .npz file; None is the one the environment variable CLEANER_MODEL names, else the one that ships.
    Raises ModelError, which names the file and says what to do.
    """
    chosen = path or Path(os.environ.get(VARIABLE) or shipped_model())
    return _load(chosen.absolute())


@lru_cache(maxsize=4)
def _load(absolute: Path) -> Model:
    path = absolute.resolve()
    card = _read_card(path.with_suffix(".json"))
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ModelError(f"{path}: cannot read the model ({error.strerror}); {ADVICE}") from error
    sha256 = hashlib.sha256(data).hexdigest()
    if sha256 != card.get("sha256"):
        raise ModelError(f"{path}: the file is not the one its card {path.stem}.json describes; {ADVICE}")
    return Model(path.stem, sha256, _read_arrays(path, data), *_read_settings(path, card))


def save_model(path: Path, arrays: Arrays, card: dict[str, Any]) -> None:
    """Write the arrays and their card; the hash of the file and the format are added to the card."""
    path.parent.mkdir(parents=True, exist_ok=True)
    stored = {name: _stored(name, array) for name, array in sorted(arrays.items())}
    with path.open("wb") as file:
        _write_npz(file, stored)
    fields = {"format": FORMAT, "sha256": hashlib.sha256(path.read_bytes()).hexdigest(), "outputs": list(OUTPUTS)}
    text = json.dumps(fields | {"columns": list(TEXT_COLUMNS)} | card, indent=1, ensure_ascii=False)
    path.with_suffix(".json").write_text(text + "\n", encoding="utf-8")


def _stored(name: str, array: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """Weights are stored as float16; what is whole numbers already, and their scales, as they are."""
    return array if array.dtype.kind in "iu" or name.endswith("scale") else array.astype(np.float16)


def _write_npz(file: IO[bytes], arrays: dict[str, npt.NDArray[Any]]) -> None:
    """Write arrays as numpy.savez does, but without the time of day, so that equal weights are equal files."""
    with zipfile.ZipFile(file, "w") as archive:  # weights hardly shrink, and inflating them costs more than a page
        for name, array in arrays.items():
            with archive.open(zipfile.ZipInfo(f"{name}.npy", (1980, 1, 1, 0, 0, 0)), "w") as entry:
                np.lib.format.write_array(entry, array, allow_pickle=False)


def _read_card(path: Path) -> dict[str, Any]:
    try:
        card = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ModelError(f"{path}: cannot read the card of the model ({error.strerror}); {ADVICE}") from error
    except (ValueError, RecursionError) as error:
        raise ModelError(f"{path}: the card of the model is damaged ({error}); {ADVICE}") from error
    found = card.get("format") if isinstance(card, dict) else None
    if found != FORMAT:
        newer = isinstance(found, int) and found > FORMAT
        hint = "update cleaner" if newer else ADVICE
        raise ModelError(f"{path}: a model of format {found}, this version of cleaner reads {FORMAT}; {hint}")
    if card.get("outputs") != list(OUTPUTS) or card.get("columns") != list(TEXT_COLUMNS):
        raise ModelError(f"{path}: a model of other labels or features than this version of cleaner has; {ADVICE}")
    return dict(card)


def _read_settings(path: Path, card: dict[str, Any]) -> tuple[float, tuple[F32, F32]]:
    """Return the share of content and the line of calibration that a card holds."""
    try:
        share, (raw, right) = float(card["content_share"]), np.asarray(card["calibration"], np.float32)
    except (KeyError, TypeError, ValueError) as error:
        raise ModelError(f"{path}: its card lacks a usable {error}; {ADVICE}") from error
    return share, (raw, right)


def _check_shapes(path: Path, arrays: Arrays) -> None:
    """Raise ModelError unless the arrays are those of a model of this format."""
    first = pick(arrays, 0).get("page", _NOTHING)
    width = first.shape[0] if first.ndim == MATRIX else 0
    shapes = network_shapes(None, len(OUTPUTS), width)
    networks = [number for number in range(len(arrays)) if number == 0 or pick(arrays, number)]
    expected: dict[str, tuple[int | None, ...]] = {
        "text": (1 << BITS, len(OUTPUTS)),
        "text scale": (1,),
        "word keys": (None,),
        "word vectors": (None, DIMENSIONS),
        "word scale": (1,),
        "markup": (1 << MARKUP_BITS, len(OUTPUTS)),
        "text bias": (len(OUTPUTS),),
        "markup bias": (len(OUTPUTS),),
        **{name: shape for number in networks for name, shape in numbered(shapes, number).items()},
    }
    for name, shape in expected.items():
        found = arrays[name].shape if name in arrays else "missing"
        if len(found) != len(shape) or any(a not in (None, b) for a, b in zip(shape, found, strict=True)):
            raise ModelError(f"{path}: the array {name!r} is {found}, not {shape}; {ADVICE}")


def _read_arrays(path: Path, data: bytes) -> Arrays:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            arrays = {
                entry.filename.removesuffix(".npy"): _read_array(archive, entry, data) for entry in archive.infolist()
            }
    except _DAMAGES as error:
        raise ModelError(f"{path}: the model is damaged ({error}); {ADVICE}") from error
    _check_shapes(path, arrays)
    return {name: array if name in LARGE else array.astype(np.float32) for name, array in arrays.items()}


def _read_array(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, data: bytes) -> npt.NDArray[Any]:
    """Read an array as a view of the bytes of the archive, which are checked already; `numpy.load` copies them."""
    start = 0
    if entry.compress_type == zipfile.ZIP_STORED:
        start = entry.header_offset + _LOCAL_HEADER.size + sum(_LOCAL_HEADER.unpack_from(data, entry.header_offset))
    else:
        data = archive.read(entry)
    head = io.BytesIO(data)
    head.seek(start)
    version = np.lib.format.read_magic(head)
    if version != NPY_VERSION:
        raise ValueError(f"{entry.filename} is of version {version}, not {NPY_VERSION}")
    shape, by_columns, dtype = np.lib.format.read_array_header_1_0(head)
    if dtype.kind not in "fiu" or by_columns:
        raise ValueError(f"{entry.filename} holds {dtype}, not rows of numbers")
    return np.frombuffer(data, dtype, math.prod(shape), head.tell()).reshape(shape)
