"""Reads and writes a model: arrays in one .npz (never pickled), and beside it a JSON card that says what they are."""

import hashlib
import io
import json
import math
import os
import struct
import zipfile
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

LARGE = {"text": "i1", "markup": "f2", "word keys": "u4", "word vectors": "i1"}
"""Arrays that are read a few rows at a time, so they stay as they are stored: as numbers of this type."""

MAX_SIZE = 1 << 27
"""Bytes of all arrays, unpacked; the model that ships has 5 million."""

HEAD = 1 << 12
"""Bytes of an entry in which the shape of its array stands; numpy writes 128."""

EXPONENT = np.uint16(0x7C00)
"""Bits of a half float that are all set where it is no finite number."""

MATRIX = 2
NPY_VERSION = (1, 0)
"""What numpy writes for plain arrays."""
_LOCAL_HEADER = struct.Struct("<26xHH")
"""The head of an entry of a zip archive: lengths of the name and of the extra field, which stand before the data."""
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
    try:
        path = absolute.resolve()
        card_path = path.with_suffix(".json")
    except (OSError, RuntimeError, ValueError) as error:  # links in a circle, no name, or one that no file can have
        raise ModelError(f"{absolute}: this is no model ({error}); {ADVICE}") from error
    card = _read_card(card_path)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ModelError(f"{path}: cannot read the model ({error.strerror}); {ADVICE}") from error
    sha256 = hashlib.sha256(data).hexdigest()
    if sha256 != card.get("sha256"):
        raise ModelError(f"{path}: the file is not the one its card {path.stem}.json describes; {ADVICE}")
    share, calibration = _read_settings(path, card)
    return Model(path.stem, sha256, _read_arrays(path, data), share, calibration)


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
        with np.errstate(over="ignore"):
            share, rows = float(card["content_share"]), np.asarray(card["calibration"], np.float32)
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise ModelError(f"{path}: its card lacks a usable content_share or calibration ({error}); {ADVICE}") from error
    if not 0 <= share <= 1:
        raise ModelError(f"{path}: its card has a content_share of {share}, not from 0 to 1; {ADVICE}")
    if rows.ndim != MATRIX or len(rows) != 2 or rows.shape[1] < 2 or not _is_finite(rows):
        raise ModelError(f"{path}: its card has a calibration that is not two rows of numbers; {ADVICE}")
    return share, (rows[0], rows[1])


def _check_arrays(path: Path, arrays: Arrays) -> Arrays:
    """Return the arrays that a model of this format has; raises ModelError if one is missing or has another shape."""
    first = pick(arrays, 0).get("page", _NOTHING)
    width = first.shape[0] if first.ndim == MATRIX else 0
    n_words = max(1, arrays.get("word keys", _NOTHING).size)
    shapes = network_shapes(None, len(OUTPUTS), width)
    networks = [number for number in range(len(arrays)) if number == 0 or pick(arrays, number)]
    expected: dict[str, tuple[int | None, ...]] = {
        "text": (1 << BITS, len(OUTPUTS)),
        "text scale": (1,),
        "word keys": (n_words,),
        "word vectors": (n_words, DIMENSIONS),
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
        held = arrays[name].dtype
        if name in LARGE and held.str[1:] != LARGE[name]:
            raise ModelError(f"{path}: the array {name!r} holds {held}, not {np.dtype(LARGE[name])}; {ADVICE}")
    return {name: arrays[name] for name in expected}


def _is_finite(array: npt.NDArray[Any]) -> bool:
    """Tell whether all numbers are finite; numpy takes ten times as long over half floats as their bits do."""
    if array.dtype == np.float16:
        return not bool(((array.view(np.uint16) & EXPONENT) == EXPONENT).any())
    return bool(np.isfinite(array).all())


def _read_arrays(path: Path, data: bytes) -> Arrays:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            size = sum(entry.file_size for entry in archive.infolist())
            if size > MAX_SIZE:
                raise ValueError(f"it unpacks to {size:,} bytes, more than {MAX_SIZE:,}")
            stored = {
                entry.filename.removesuffix(".npy"): _read_array(archive, entry, data) for entry in archive.infolist()
            }
    except Exception as error:  # archives, packers, numpy and the parser of its heads each raise their own
        raise ModelError(f"{path}: the model is damaged ({error}); {ADVICE}") from error
    with np.errstate(over="ignore"):  # what is too large is not finite
        arrays = {
            name: array if name in LARGE else array.astype(np.float32)
            for name, array in _check_arrays(path, stored).items()
        }
    for name, array in arrays.items():
        if array.dtype.kind == "f" and not _is_finite(array):
            raise ModelError(f"{path}: the array {name!r} holds what is no finite number; {ADVICE}")
    return arrays


def _read_array(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, data: bytes) -> npt.NDArray[Any]:
    """Read an array as a view of the bytes of the archive, which are checked already; `numpy.load` copies them."""
    if entry.compress_type == zipfile.ZIP_STORED:
        start = entry.header_offset + _LOCAL_HEADER.size + sum(_LOCAL_HEADER.unpack_from(data, entry.header_offset))
        held = memoryview(data)[start : start + entry.file_size]
    else:
        held = memoryview(archive.read(entry))
    head = io.BytesIO(held[:HEAD])
    version = np.lib.format.read_magic(head)
    if version != NPY_VERSION:
        raise ValueError(f"{entry.filename} is of version {version}, not {NPY_VERSION}")
    shape, by_columns, dtype = np.lib.format.read_array_header_1_0(head)
    if dtype.kind not in "fiu" or by_columns:
        raise ValueError(f"{entry.filename} holds {dtype}, not rows of numbers")
    return np.frombuffer(held, dtype, math.prod(shape), head.tell()).reshape(shape)
