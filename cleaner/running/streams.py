"""Files as streams of bytes: plain, .gz and .zst, read and written piece by piece.

Concatenated members are read through. An input that unpacks to far more than its size is refused, so that a small
file cannot fill memory, disk or time.
"""

import gzip
import io
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Protocol

from cleaner.errors import ConfigError, InputError, OutputError

PACKED = (".gz", ".zst")
"""Suffixes of compressed files."""

MAX_RATIO = 200
"""Unpacked bytes per packed byte; pages pack 3 to 10 times, many copies of one page up to 100."""

SLACK = 1 << 25
"""Unpacked bytes from which the ratio counts."""

WINDOW = 1 << 27
"""Memory that a .zst file may ask for, in bytes (what `zstd` itself allows)."""

CHUNK = 1 << 17
MORSEL = 1 << 10
"""Bytes of a .zst file that are unpacked at a time: 4 bytes can stand for 128 KB."""

LEVEL = 6
"""Level of .gz; .zst takes its default, 3."""


class Writer(Protocol):
    """Takes bytes."""

    def write(self, data: bytes, /) -> object:
        """Write all of `data`."""

    def flush(self) -> object:
        """Hand on what is held back."""


def packed_as(path: Path) -> str:
    """Return the suffix that says how a file is packed, in small letters, or an empty string."""
    suffix = path.suffix.lower()
    return suffix if suffix in PACKED else ""


@dataclass
class Gauge:
    """How much has been read: bytes as they stand on the disk, packed or not."""

    finished: int = 0
    file: IO[bytes] | io.FileIO | None = None

    @property
    def read(self) -> int:
        """Bytes of all files so far."""
        return self.finished + (self.file.tell() if self.file is not None else 0)

    @contextmanager
    def watching(self, file: IO[bytes] | io.FileIO) -> Iterator[None]:
        """Count what the block reads from an open file."""
        self.file = file
        try:
            yield
        finally:
            self.finished = self.read
            self.file = None


@contextmanager
def reading(path: Path, max_ratio: float = MAX_RATIO, gauge: Gauge | None = None) -> Iterator[IO[bytes]]:
    """Open a file for reading, unpacked if its suffix says that it is packed.

    Raises InputError if it cannot be read or is damaged, here or in the block.
    """
    with input_errors(), ExitStack() as stack:
        file = stack.enter_context(path.open("rb"))
        stack.enter_context((gauge or Gauge()).watching(file))
        suffix = packed_as(path)
        if not suffix:
            yield file
            return
        unpacked = stack.enter_context(_unpack(file, suffix))
        yield io.BufferedReader(Capped(unpacked, file, max_ratio), CHUNK)


@contextmanager
def input_errors() -> Iterator[None]:
    """Turn what reading a file can raise into InputError."""
    try:
        yield
    except (BrokenPipeError, InputError, ConfigError, OutputError):
        raise
    except EOFError as error:
        raise InputError("the file is cut short; get it again. What stood before the cut was read") from error
    except (gzip.BadGzipFile, zlib.error) as error:
        raise InputError(f"the file is damaged ({error}); get it again. What stood before was read") from error
    except OSError as error:
        raise InputError(f"{error.strerror or error}; give the name of a readable file") from error
    except Exception as error:
        if type(error).__name__ != "ZstdError":
            raise
        raise InputError(f"the file is damaged ({error}); get it again. What stood before was read") from error


class Capped(io.RawIOBase):
    """Reads an unpacked stream, and raises InputError where it grows out of proportion to the packed file."""

    def __init__(self, unpacked: io.BufferedIOBase, packed: IO[bytes], max_ratio: float) -> None:
        self._unpacked = unpacked
        self._packed = packed
        self._max_ratio = max_ratio
        self._size = 0

    def readable(self) -> bool:
        """Yes."""
        return True

    def readinto(self, buffer: Any) -> int:  # noqa: ANN401 - any writable buffer
        """Read and count."""
        view = memoryview(buffer)
        data = self._unpacked.read1(len(view))  # all that stands before a cut
        view[: len(data)] = data
        self._size += len(data)
        if self._size > SLACK and self._size > self._max_ratio * self._packed.tell():
            raise InputError(out_of_proportion(self._max_ratio))
        return len(data)


def out_of_proportion(max_ratio: float) -> str:
    """Say that a file unpacks to too much."""
    return (
        f"it unpacks to more than {max_ratio:g} times its size, as archives made to do harm do; "
        "if you trust it, raise --max-ratio"
    )


@contextmanager
def packing(out: Writer, suffix: str) -> Iterator[Writer]:
    """Pack what is written to `out` as `suffix` says; the same bytes give the same file, whenever it is written."""
    if suffix == ".gz":
        with gzip.GzipFile("", "wb", LEVEL, out, mtime=0) as packed:
            yield packed
    elif suffix == ".zst":
        with zstandard().ZstdCompressor().stream_writer(out, closefd=False) as packed:
            yield packed
    else:
        yield out


@contextmanager
def _unpack(file: IO[bytes], suffix: str) -> Iterator[io.BufferedIOBase]:
    if suffix == ".gz":
        with gzip.GzipFile(fileobj=file) as unpacked:
            yield unpacked
    else:
        yield io.BufferedReader(Frames(file), CHUNK)


class Frames(io.RawIOBase):
    """Reads the frames of a .zst file one after another; raises EOFError if the last is cut short.

    (zstandard's own reader takes a cut for the end.)
    """

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._decompressor = zstandard().ZstdDecompressor(max_window_size=WINDOW)
        self._frame: Any = None
        self._packed = b""
        self._ready = memoryview(b"")

    def readable(self) -> bool:
        """Yes."""
        return True

    def readinto(self, buffer: Any) -> int:  # noqa: ANN401 - any writable buffer
        """Unpack the next bytes."""
        while not self._ready and self._advance():
            pass
        size = min(len(buffer), len(self._ready))
        buffer[:size] = self._ready[:size]
        self._ready = self._ready[size:]
        return size

    def _advance(self) -> bool:
        """Unpack a little; returns whether there was anything left."""
        self._packed = self._packed or self._file.read(MORSEL)
        if not self._packed:
            if self._frame is not None:
                raise EOFError
            return False
        self._frame = self._frame or self._decompressor.decompressobj()
        self._ready = memoryview(self._frame.decompress(self._packed))
        self._packed = b""
        if self._frame.eof:
            self._packed, self._frame = self._frame.unused_data, None
        return True


def zstandard() -> Any:  # noqa: ANN401 - a module
    """Import zstandard; raises ConfigError."""
    try:
        import zstandard as module  # noqa: PLC0415 - only .zst needs it
    except ImportError as error:
        raise ConfigError("reading and writing .zst needs zstandard; run `pip install 'cleaner[zstd]'`") from error
    return module
