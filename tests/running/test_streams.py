"""Compressed streams: members, damage, bombs."""

import gzip
import io

import pytest
import zstandard

from cleaner.errors import InputError
from cleaner.running.streams import packing, reading

DATA = b"".join(b"line %d of a text\n" % number for number in range(20_000))
PACK = {".gz": gzip.compress, ".zst": zstandard.compress}
BOTH = pytest.mark.parametrize("suffix", PACK)


def read(path, data, **options):
    path.write_bytes(data)
    with reading(path, **options) as file:
        return file.read()


@BOTH
def test_concatenated_members_are_read_through(tmp_path, suffix):
    pack = PACK[suffix]
    assert read(tmp_path / f"a{suffix}", pack(DATA[:1000]) + pack(b"") + pack(DATA[1000:])) == DATA


@BOTH
def test_what_is_packed_is_read_back_and_packs_to_the_same_bytes(tmp_path, suffix):
    packed = []
    for _ in range(2):
        out = io.BytesIO()
        with packing(out, suffix) as file:
            for start in range(0, len(DATA), 777):
                file.write(DATA[start : start + 777])
        packed.append(out.getvalue())
    assert packed[0] == packed[1]
    assert read(tmp_path / f"a{suffix}", packed[0]) == DATA


@BOTH
@pytest.mark.parametrize("cut", [3, 40, -1])
def test_a_cut_is_noticed_and_what_stood_before_is_read(tmp_path, suffix, cut):
    path = tmp_path / f"a{suffix}"
    first = PACK[suffix](b"first\n")
    path.write_bytes(first + PACK[suffix](DATA)[:cut])
    with pytest.raises(InputError, match=r"cut short|damaged"), reading(path) as file:
        assert file.readline() == b"first\n"
        file.read()


@BOTH
def test_other_bytes_are_refused(tmp_path, suffix):
    with pytest.raises(InputError, match="damaged"):
        read(tmp_path / f"a{suffix}", b"this is no archive, whatever its name says")


@BOTH
def test_an_archive_that_grows_out_of_proportion_is_refused(tmp_path, suffix):
    bomb = PACK[suffix](bytes(100_000_000))
    with pytest.raises(InputError, match="--max-ratio"):
        read(tmp_path / f"a{suffix}", bomb)
    assert len(read(tmp_path / f"a{suffix}", PACK[suffix](bytes(40_000_000)), max_ratio=1e9)) == 40_000_000


def test_a_missing_file_is_named_with_the_reason(tmp_path):
    with pytest.raises(InputError, match="No such file"), reading(tmp_path / "none"):
        pass


@BOTH
def test_an_empty_file_is_no_packed_file(tmp_path, suffix):
    with pytest.raises(InputError, match="cut short"):
        read(tmp_path / f"a{suffix}", b"")


def test_a_file_that_needs_much_memory_is_not_said_to_be_damaged(tmp_path):
    parameters = zstandard.ZstdCompressionParameters(window_log=28)
    packed = zstandard.ZstdCompressor(compression_params=parameters).compressobj()
    with pytest.raises(InputError, match=r"128 MB of memory to unpack; do it first with `zstd -d --long=31 FILE`"):
        read(tmp_path / "a.zst", packed.compress(DATA) + packed.flush())


def test_what_nobody_expects_is_an_error_of_the_file(tmp_path):
    (tmp_path / "a.txt").write_bytes(DATA)
    with (
        pytest.raises(InputError, match=r"internal error \(KeyError: 'x'\); please report it"),
        reading(tmp_path / "a.txt"),
    ):
        raise KeyError("x")
