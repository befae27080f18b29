"""Files as streams of bytes: plain, .gz and .zst, read and written piece by piece.

Concatenated members are read through. An input that unpacks to far more than its size is refused, so that a small
file cannot fill memory, disk or time.
"""

import gzip
import io
import zlib
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Protocol

from cleaner.errors import ConfigError, InputError, OutputError

PACKED = (".gz", ".zst")
"""Suffixes of compressed files."""

MAGIC = {b"\x1f\x8b": ".gz", b"\x28\xb5\x2f\xfd": ".zst"}
"""How compressed files begin, whatever their names say."""

MAX_RATIO = 200
"""Unpacked bytes per packed byte; pages pack 3 to 10 times, many copies of one page up to 100."""

SLACK = 1 << 25
"""Unpacked bytes from which the ratio counts."""

WINDOW = 1 << 27
"""Memory that a .zst file may ask for, in bytes (what `zstd` itself allows)."""

BEFORE = ". What stood before was read"
"""End of the message about a damaged file of many documents; a page has nothing before the damage."""

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


def packed_by_magic(head: bytes) -> str:
    r"""Return the suffix of the files that begin like this, or an empty string.

    >>> packed_by_magic(b"\x1f\x8b\x08"), packed_by_magic(b"WARC/1.0")
    ('.gz', '')
    """
    return next((suffix for magic, suffix in MAGIC.items() if head.startswith(magic)), "")


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
def reading(path: Path, max_ratio: float = MAX_RATIO, gauge: Gauge | None = None) -> Iterator[io.BufferedReader]:
    """Open a file for reading, unpacked if its suffix says that it is packed.

    Raises InputError if it cannot be read or is damaged, here or in the block.
    """
    with input_errors(), ExitStack() as stack:
        file = stack.enter_context(path.open("rb"))
        stack.enter_context((gauge or Gauge()).watching(file))
        yield stack.enter_context(unpacking(file, packed_as(path), max_ratio))


@contextmanager
def unpacking(file: io.BufferedReader, suffix: str, max_ratio: float) -> Iterator[io.BufferedReader]:
    """Unpack an open file as a suffix says; raises EOFError if it is empty, as gzip and zstd do."""
    if not suffix:
        yield file
        return
    if not file.peek(1):
        raise EOFError
    with _unpack(file, suffix) as unpacked:
        yield io.BufferedReader(Capped(unpacked, Proportion(max_ratio, file.tell)), CHUNK)


@contextmanager
def input_errors() -> Iterator[None]:
    """Turn what reading a file can raise into InputError; what nobody expects is said to be a bug."""
    try:
        yield
    except (BrokenPipeError, InputError, ConfigError, OutputError):
        raise
    except EOFError as error:
        raise InputError(f"the file is cut short; get it again{BEFORE}") from error
    except (gzip.BadGzipFile, zlib.error) as error:
        raise InputError(f"the file is damaged ({error}); get it again{BEFORE}") from error
    except OSError as error:
        raise InputError(f"{error.strerror or error}; give the name of a readable file") from error
    except MemoryError as error:
        raise InputError("not enough memory to read the file; leave it out") from error
    except Exception as error:
        raise InputError(_unexpected(error)) from error


@contextmanager
def of_one_page() -> Iterator[None]:
    """Leave out of messages that what stood before was read: a page is read whole or not at all."""
    try:
        yield
    except InputError as error:
        raise InputError(str(error).removesuffix(BEFORE)) from error


def _unexpected(error: Exception) -> str:
    if type(error).__name__ != "ZstdError":
        return f"internal error ({type(error).__name__}: {error}); please report it with this file"
    if "too much memory" in str(error):
        return f"it takes more than {WINDOW >> 20} MB of memory to unpack; do it first with `zstd -d --long=31 FILE`"
    return f"the file is damaged ({error}); get it again{BEFORE}"


class Proportion:
    """Raises InputError where what is unpacked grows out of proportion to `packed`, the bytes it was packed in."""

    def __init__(self, max_ratio: float, packed: Callable[[], int]) -> None:
        self._max_ratio = max_ratio
        self._packed = packed
        self._size = 0

    def add(self, size: int) -> None:
        """Count unpacked bytes."""
        self._size += size
        if self._size > SLACK and self._size > self._max_ratio * self._packed():
            raise InputError(
                f"it unpacks to more than {self._max_ratio:g} times its size, as archives made to do harm do; "
                "if you trust it, raise --max-ratio"
            )


class Capped(io.RawIOBase):
    """Reads an unpacked stream, as long as it keeps its proportion."""

    def __init__(self, unpacked: io.BufferedIOBase, proportion: Proportion) -> None:
        self._unpacked = unpacked
        self._proportion = proportion

    def readable(self) -> bool:
        """Yes."""
        return True

    def readinto(self, buffer: Any) -> int:  # noqa: ANN401 - any writable buffer
        """Read and count."""
        view = memoryview(buffer)
        data = self._unpacked.read1(len(view))  # all that stands before a cut
        view[: len(data)] = data
        self._proportion.add(len(data))
        return len(data)


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
