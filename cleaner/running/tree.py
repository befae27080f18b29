"""Files and folders → what is read and where it is written. No name here comes from the contents of a file."""

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from cleaner.errors import ConfigError, InputError
from cleaner.running.manifest import NAME
from cleaner.running.streams import packed_as


class Shape(NamedTuple):
    """How files of a suffix are read.

    `reader` is a name of `formats.READERS`, `kind` that of their pages, `added` what is added to the name of the
    output because it is of another kind, `packed` whether they may be compressed.
    """

    reader: str
    kind: str = "auto"
    added: str = ""
    packed: bool = True


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
    ".warc": Shape("warc", "auto", ".jsonl"),
    ".wet": Shape("warc", "text", ".jsonl"),
    ".parquet": Shape("parquet", packed=False),
}
"""Files by suffix; .gz and .zst may follow. A file that is named itself and has another suffix is a page."""


class Entry(NamedTuple):
    """A file to read, its name under its folder, where its output goes, how it is read, and its size in bytes."""

    path: Path
    name: str
    output: Path
    shape: Shape
    size: int

    @property
    def packing(self) -> str:
        """The suffix that says how the file is packed, or an empty string."""
        return packed_as(self.path)

    @property
    def output_name(self) -> str:
        """The path of the output below its folder."""
        return (Path(self.name).parent / self.output.name).as_posix()


class Plan(NamedTuple):
    """What is to be done, in order, and what is passed over: (path, why)."""

    entries: list[Entry]
    skipped: list[tuple[Path, str]]


def plan(inputs: Sequence[Path], out_dir: Path) -> Plan:
    """Find the files in `inputs`, sorted by name within each folder, and mirror their relative paths in `out_dir`.

    Links inside a folder are followed only if they lead to files inside it. Raises InputError for an input that is
    not there, and ConfigError where two outputs, or an output and an input, would be the same file.
    """
    made = Plan([], [])
    for given in inputs:
        if given.is_dir():
            _add_folder(made, given, out_dir)
        elif given.is_file():
            made.entries.append(_entry(given, given.name, out_dir, shape_of(given) or Shape("page")))
        else:
            raise InputError(f"{given}: neither a file nor a folder; give the names of files or folders")
    _check(made.entries, out_dir)
    return made


def shape_of(path: Path) -> Shape | None:
    """Look up how a file is read; None for an unknown suffix."""
    suffixes = path.suffixes[-2:]
    if packed_as(path):
        shape = SHAPES.get(suffixes[0].lower()) if len(suffixes) == 2 else None
        return shape if shape is not None and shape.packed else None
    return SHAPES.get(path.suffix.lower())


def _add_folder(made: Plan, folder: Path, out_dir: Path) -> None:
    root, hidden = folder.resolve(), out_dir.resolve()
    for path in _files(folder, hidden):
        target = path.resolve()
        shape = shape_of(path)
        if not target.is_relative_to(root):
            made.skipped.append((path, "a link that leads out of the folder"))
        elif not target.is_file():
            made.skipped.append((path, "not a file"))
        elif path.name == NAME:
            made.skipped.append((path, "the manifest of a run"))
        elif shape is None:
            made.skipped.append((path, "a file of another kind"))
        else:
            made.entries.append(_entry(path, path.relative_to(folder).as_posix(), out_dir, shape))


def _files(folder: Path, hidden: Path) -> Iterator[Path]:
    """Yield the files below a folder but not those of the output; linked folders are not entered."""
    for parent, folders, files in os.walk(folder):
        here = Path(parent)
        folders[:] = sorted(name for name in folders if (here / name).resolve() != hidden)
        yield from (here / name for name in sorted(files))


def _entry(path: Path, name: str, out_dir: Path, shape: Shape) -> Entry:
    output = out_dir / name
    if shape.added:
        packing = output.suffix if packed_as(output) else ""
        output = output.with_name(output.name.removesuffix(packing) + shape.added + packing)
    return Entry(path, name, output, shape, path.stat().st_size)


def _check(entries: Iterable[Entry], out_dir: Path) -> None:
    taken: dict[Path, Path] = {}
    entries = list(entries)
    read = {entry.path.resolve() for entry in entries}
    for entry in entries:
        target = entry.output.resolve()
        if target in read:
            raise ConfigError(f"{entry.output}: this is an input and would be lost; choose another --out-dir")
        if not target.is_relative_to(out_dir.resolve()):
            raise ConfigError(f"{entry.output}: a link leads out of the output folder; remove it")
        if target in taken:
            raise ConfigError(f"{entry.path} and {taken[target]} would both be written to {entry.output}; rename one")
        taken[target] = entry.path
