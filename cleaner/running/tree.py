"""Files and folders → what is read and where it is written. No name here comes from the contents of a file."""

import errno
import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from cleaner.errors import ConfigError, InputError
from cleaner.reading.records import parse
from cleaner.running.manifest import NAME
from cleaner.running.streams import packed_as, reading

LONGEST = 1 << 24
"""Bytes of a first line of .json that are looked at."""

TEMPORARY = len("..abcdefgh.tmp")
"""Bytes by which the name of a temporary file is longer than that of its file, at most."""

NO_RECORDS = "no JSON Lines: its first line is not a whole object"


class Shape(NamedTuple):
    """How files of a suffix are read.

    `reader` is a name of `formats.READERS`, `kind` that of their pages, `added` what is added to the name of the
    output because it is of another kind, `packed` whether they may be compressed, `sniffed` whether a look at the
    first line must tell that they are what they seem.
    """

    reader: str
    kind: str = "auto"
    added: str = ""
    packed: bool = True
    sniffed: bool = False


SHAPES: dict[str, Shape] = {
    ".txt": Shape("page"),
    ".text": Shape("page"),
    ".md": Shape("page", "markdown"),
    ".markdown": Shape("page", "markdown"),
    ".html": Shape("page", "html", ".txt"),
    ".htm": Shape("page", "html", ".txt"),
    ".xhtml": Shape("page", "html", ".txt"),
    ".jsonl": Shape("jsonl"),
    ".ndjson": Shape("jsonl"),
    ".json": Shape("jsonl", sniffed=True),
    ".warc": Shape("warc", "auto", ".jsonl"),
    ".wet": Shape("warc", "text", ".jsonl"),
    ".parquet": Shape("parquet", packed=False),
}
"""Files by suffix; .gz and .zst may follow. A file that is named itself and has another suffix is a page."""


class Entry(NamedTuple):
    """A file to read.

    `name` is that under its folder, `output` where its output goes, `shape` how it is read; `size` in bytes and
    `modified` in nanoseconds are what they were before it was read.
    """

    path: Path
    name: str
    output: Path
    shape: Shape
    size: int
    modified: int

    @property
    def packing(self) -> str:
        """The suffix that says how the file is packed, or an empty string."""
        return packed_as(self.path)

    @property
    def output_name(self) -> str:
        """The path of the output below its folder."""
        return (Path(self.name).parent / self.output.name).as_posix()


class Plan(NamedTuple):
    """What is to be done, in order; what is passed over and what cannot be done: (path, why)."""

    entries: list[Entry]
    skipped: list[tuple[Path, str]]
    failed: list[tuple[Path, str]]

    def read_as(self, kind: str) -> "Plan":
        """Read as `kind` what neither the suffix nor the file itself says the kind of."""
        entries = [
            entry._replace(shape=entry.shape._replace(kind=kind)) if entry.shape.kind == "auto" else entry
            for entry in self.entries
        ]
        return self._replace(entries=entries)


def plan(inputs: Sequence[Path], out_dir: Path) -> Plan:
    """Find the files in `inputs`, sorted by name within each folder, and mirror their relative paths in `out_dir`.

    Links inside a folder are followed only if they lead to files inside it. A file that is named twice is taken once.
    Raises InputError for an input that is not there, and ConfigError where two outputs, or an output and an input,
    would be the same file.
    """
    made = Plan([], [], [])
    for given in inputs:
        mode = _mode(given)
        if stat.S_ISDIR(mode):
            _add_folder(made, given, out_dir)
        elif not stat.S_ISREG(mode):
            raise InputError(f"{given}: neither a file nor a folder; give the names of files or folders")
        else:
            _add_named(made, given, out_dir)
    for entry in list(_too_long(made.entries, out_dir)):
        made.entries.remove(entry)
        made.failed.append((entry.path, "with its suffix the name is longer than the disk takes; shorten it"))
    return made._replace(entries=_checked(made.entries, out_dir))


def shape_of(path: Path) -> Shape | None:
    """Look up how a file is read; None for an unknown suffix."""
    suffixes = path.suffixes[-2:]
    if packed_as(path):
        shape = SHAPES.get(suffixes[0].lower()) if len(suffixes) == 2 else None
        return shape if shape is not None and shape.packed else None
    return SHAPES.get(path.suffix.lower())


def _mode(given: Path) -> int:
    try:
        return given.stat().st_mode
    except OSError as error:
        raise InputError(f"{given}: {error.strerror}; give the names of files or folders") from error


def _add_named(made: Plan, path: Path, out_dir: Path) -> None:
    shape = shape_of(path) or Shape("page")
    if shape.sniffed and not _holds_records(path):
        made.failed.append((path, f"{NO_RECORDS}; write one per line (`jq -c` does)"))
    else:
        made.entries.append(_entry(path, path.name, out_dir, shape))


def _add_folder(made: Plan, folder: Path, out_dir: Path) -> None:
    root = _real(folder)
    for path in _files(made, folder, _real(out_dir)):
        shape = shape_of(path)
        try:
            why = _why_not(path, shape, root)
            if shape is None or why:
                made.skipped.append((path, why))
            else:
                made.entries.append(_entry(path, path.relative_to(folder).as_posix(), out_dir, shape))
        except OSError as error:
            made.failed.append((path, _unreadable(error)))


def _why_not(path: Path, shape: Shape | None, root: Path) -> str:
    """Say why a file that was found is passed over; an empty string if it is not."""
    if not _real(path).is_relative_to(root):
        return "a link that leads out of the folder"
    if path.name == NAME:
        return "the manifest of a run"
    if shape is None:
        return "a file of another kind"
    if not _is_file(path):
        return "not a file"
    return NO_RECORDS if shape.sniffed and not _holds_records(path) else ""


def _files(made: Plan, folder: Path, hidden: Path) -> Iterator[Path]:
    """Yield the files below a folder but not those of the output; linked folders are not entered."""

    def tell(error: OSError) -> None:
        made.failed.append((Path(error.filename), _unreadable(error)))

    for parent, folders, files in os.walk(folder, onerror=tell):
        here = Path(parent)
        links = [name for name in sorted(folders) if (here / name).is_symlink()]
        made.skipped.extend((here / name, "a link to a folder") for name in links)
        folders[:] = sorted(name for name in folders if name not in links and _real(here / name) != hidden)
        yield from (here / name for name in sorted(files))


def _unreadable(error: OSError) -> str:
    return f"{error.strerror}; make it readable, or leave it out"


def _is_file(path: Path) -> bool:
    """Tell whether this is a file or leads to one; raises OSError where that cannot be seen."""
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except OSError as error:
        if error.errno in (errno.ENOENT, errno.ELOOP):  # a link that leads nowhere, or a file that has just gone
            return False
        raise


def _real(path: Path) -> Path:
    """Follow all links; those that lead in a circle, where `Path.resolve` raises, are left."""
    return Path(os.path.realpath(path))


def _holds_records(path: Path) -> bool:
    """Tell whether the first line of a file that is not blank is a whole object of JSON.

    A file that cannot be read passes: what is wrong with it is told when it is its turn.
    """
    try:
        with reading(path) as file:
            line = next((line for line in iter(lambda: file.readline(LONGEST), b"") if not line.isspace()), b"")
    except InputError:
        return True
    try:
        parse(line)
    except InputError:
        return False
    return True


def _entry(path: Path, name: str, out_dir: Path, shape: Shape) -> Entry:
    output = out_dir / name
    if shape.added:
        packing = output.suffix if packed_as(output) else ""
        output = output.with_name(output.name.removesuffix(packing) + shape.added + packing)
    status = path.stat()
    return Entry(path, name, output, shape, status.st_size, status.st_mtime_ns)


def _too_long(entries: Iterable[Entry], out_dir: Path) -> Iterator[Entry]:
    """Yield the files whose output, with the suffix that is added, has a longer name than the disk takes."""
    root = _real(out_dir)
    there = next(folder for folder in (root, *root.parents) if os.access(folder, os.F_OK))
    longest_name, longest_path = (os.pathconf(there, kind) for kind in ("PC_NAME_MAX", "PC_PATH_MAX"))
    for entry in entries:
        name, path = (len(os.fsencode(part)) for part in (entry.output.name, root / entry.output_name))
        if name > longest_name or path + TEMPORARY >= longest_path:
            yield entry


def _checked(entries: Sequence[Entry], out_dir: Path) -> list[Entry]:
    """Return the entries, each once; raises ConfigError where something would be lost."""
    taken: dict[Path, Entry] = {}
    root = _real(out_dir)
    read = {_real(entry.path) for entry in entries}
    for entry in entries:
        target = _real(entry.output)
        other = taken.setdefault(target, entry)
        if target in read:
            raise ConfigError(f"{entry.output}: this is an input and would be lost; choose another --out-dir")
        if target == root / NAME:
            raise ConfigError(f"{entry.path}: its output would take the place of the manifest; rename it")
        if not target.is_relative_to(root):
            raise ConfigError(f"{entry.output}: a link leads out of the output folder; remove it")
        if _real(other.path) != _real(entry.path):
            both = f"{entry.path} and {other.path} would both be written to {entry.output}"
            raise ConfigError(f"{both}; {_apart(entry, other)}")
    return list(taken.values())


def _apart(one: Entry, other: Entry) -> str:
    """Say how two files come to outputs of their own."""
    if _real(one.path.parent) == _real(other.path.parent):
        return "HTML becomes .html.txt, and an archive .jsonl; rename one"
    folder = os.path.commonpath([_real(one.path), _real(other.path)])
    return f"give the folder that holds both, {folder}, or rename one"
