"""Bodies of HTTP messages, unpacked as their Content-Encoding says, piece by piece. The door to brotli."""

import gzip
import io
import zlib
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from cleaner.errors import ConfigError, InputError
from cleaner.reading.decode import refuse_binary
from cleaner.running.streams import CHUNK, Frames, Proportion


class Bodies(NamedTuple):
    """Unpacks bodies: at most one byte more than `limit` of each, all of them in proportion to their file."""

    limit: int | None
    proportion: Proportion

    def unpack(self, body: bytes, coding: str) -> bytes:
        """Unpack a body; one that is cut short gives what stands before the cut.

        A body that is text is taken as it is: many crawlers unpack what they keep, and leave the headers as they were.
        Raises InputError.
        """
        if coding in {"", "identity"}:
            return body
        pieces: list[bytes] = []
        try:
            self._collect(_unpacker(coding)(body), pieces)
        except MemoryError:
            raise
        except Exception as error:
            if _is_text(body):
                return body
            if not (isinstance(error, EOFError) and any(pieces)):
                raise InputError(_reason(coding, error)) from error
        return b"".join(pieces)

    def _collect(self, unpacked: Iterator[bytes], pieces: list[bytes]) -> None:
        left = None if self.limit is None else self.limit + 1
        for piece in unpacked:
            self.proportion.add(len(piece))
            pieces.append(piece[:left])
            left = None if left is None else left - len(pieces[-1])
            if left == 0:
                return


def _reason(coding: str, error: Exception) -> str:
    if isinstance(error, InputError | ConfigError):
        return str(error)
    return f"its body is damaged ({coding[:20]}: {error or 'cut short'}); fetch it again, or leave it out"


def _is_text(body: bytes) -> bool:
    try:
        refuse_binary(body)
    except InputError:
        return False
    return True


def _unpacker(coding: str) -> Callable[[bytes], Iterator[bytes]]:
    try:
        return UNPACKERS[coding]
    except KeyError:
        raise InputError(
            f"its Content-Encoding is {coding[:40]!r}, and only {', '.join(UNPACKERS)} can be unpacked; leave it out"
        ) from None


def _gzip(body: bytes) -> Iterator[bytes]:
    with gzip.GzipFile(fileobj=io.BytesIO(body)) as file:
        while piece := file.read1(CHUNK):
            yield piece


def _deflate(body: bytes) -> Iterator[bytes]:
    has_header = len(body) > 1 and body[0] & 15 == 8 and int.from_bytes(body[:2], "big") % 31 == 0
    decompressor = zlib.decompressobj(zlib.MAX_WBITS if has_header else -zlib.MAX_WBITS)  # many servers send none
    while piece := decompressor.decompress(body, CHUNK):
        yield piece
        body = decompressor.unconsumed_tail
    if not decompressor.eof:
        raise EOFError


def _brotli(body: bytes) -> Iterator[bytes]:
    decompressor = _decompressor_of_brotli()
    while piece := decompressor.process(body, output_buffer_limit=CHUNK):
        yield piece
        body = b""
    if not decompressor.is_finished():
        raise EOFError


def _zstd(body: bytes) -> Iterator[bytes]:
    file = io.BufferedReader(Frames(io.BytesIO(body)), CHUNK)
    while piece := file.read1(CHUNK):
        yield piece


UNPACKERS: dict[str, Callable[[bytes], Iterator[bytes]]] = {
    "gzip": _gzip,
    "x-gzip": _gzip,
    "deflate": _deflate,
    "br": _brotli,
    "zstd": _zstd,
}
"""Content-Encoding → how a body is unpacked."""


def _decompressor_of_brotli() -> Any:  # noqa: ANN401 - brotli has no types
    try:
        from brotli import Decompressor  # noqa: PLC0415 - an optional extra

        decompressor = Decompressor()
        decompressor.can_accept_more_data  # noqa: B018 - only then it unpacks piece by piece
    except (ImportError, AttributeError) as error:
        raise ConfigError("unpacking br needs brotli 1.2 or later; run `pip install 'cleaner[warc]'`") from error
    return decompressor
