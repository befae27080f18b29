"""Parquet: the text column is cleaned, all others stay, row groups are kept. The door to pyarrow, an optional extra."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, NamedTuple

from cleaner.api import Cleaner
from cleaner.errors import ConfigError, InputError
from cleaner.reading.records import Keys
from cleaner.running.files import Options
from cleaner.running.records import too_large
from cleaner.running.streams import Proportion, Writer, input_errors
from cleaner.running.task import LABELS_KEY, Item, Outcome, outcome_of
from cleaner.running.tree import Entry
from cleaner.writing.attributes import inline


class Column:
    """Which column of a file holds the pages, and how they are read."""

    def __init__(self, schema: Any, keys: Keys, kind: str) -> None:  # noqa: ANN401 - pyarrow has no types
        pairs = keys.candidates(kind)
        found = next((pair for pair in pairs if pair[0] in schema.names), None)
        if found is None:
            raise InputError(f"there is no column {pairs[0][0]!r}; name the right one with --text-key or --html-key")
        self.name, self.kind = found
        value = _pyarrow().types
        kind_of_column = schema.field(self.name).type
        if not (value.is_string(kind_of_column) or value.is_large_string(kind_of_column)):
            raise InputError(f"the column {self.name!r} holds {kind_of_column}, not strings; only strings are cleaned")


class Sizes:
    """Raises InputError where row groups unpack to far more than the size of the file, before they are unpacked.

    Values that repeat stand once in a file, so a small one can hold many copies of a large text.
    """

    def __init__(self, entry: Entry, schema: Any, max_ratio: float) -> None:  # noqa: ANN401
        from pyarrow.parquet import ParquetFile  # noqa: PLC0415

        types = _pyarrow().types
        self._columns = [
            field.name for field in schema if types.is_string(field.type) or types.is_large_string(field.type)
        ]
        self._file = ParquetFile(entry.path, read_dictionary=self._columns)
        self._proportion = Proportion(max_ratio, lambda: entry.size)

    def check(self, group: int) -> None:
        """Count a row group."""
        self._proportion.add(self._file.metadata.row_group(group).total_byte_size)
        for chunk in (chunk for one in self._columns for chunk in self._strings(group, one)):
            lengths = _pyarrow().compute.binary_length(chunk.dictionary)
            self._proportion.add(_pyarrow().compute.sum(lengths.take(chunk.indices)).as_py() or 0)

    def _strings(self, group: int, column: str) -> Any:  # noqa: ANN401
        return self._file.read_row_group(group, columns=[column]).column(0).chunks


class Row(NamedTuple):
    """What a row gets: the text of its page, and the labels of the lines if they are asked for."""

    text: str | None
    labels: list[dict[str, object]] | None = None


@dataclass(frozen=True)
class RowTask:
    """Cleans the page of a row."""

    engine: Cleaner
    kind: str
    labels: bool = False

    def __call__(self, text: str) -> Outcome:
        """Clean one page."""
        result = self.engine.clean(text, self.kind)
        return outcome_of(result, Row(result.text, inline(result) if self.labels else None))


class Outflow(io.RawIOBase):
    """A writable file for pyarrow, over anything that takes bytes."""

    def __init__(self, out: Writer) -> None:
        self._out = out
        self._size = 0

    def writable(self) -> bool:
        """Yes."""
        return True

    def tell(self) -> int:
        """Bytes written."""
        return self._size

    def write(self, data: Any) -> int:  # noqa: ANN401 - any buffer
        """Write all of it."""
        size = memoryview(data).nbytes
        self._out.write(bytes(data))
        self._size += size
        return size


class Groups:
    """Collects the rows of a row group, and writes it when it is complete."""

    def __init__(self, out: Outflow, options: Options) -> None:
        self._out = out
        self._options = options
        self._writer: Any = None
        self._rows: list[Row | None] = []

    def done(self, outcome: Outcome) -> None:
        """Take the cleaned text of the next row."""
        self._rows.append(outcome.data)

    def kept(self, item: Item, failure: str) -> None:
        """Take the next row as it was."""
        text = item.original if item.data is None else item.data[2]
        self._rows.append(Row(text if isinstance(text, str) else None))

    def dropped(self) -> None:
        """Leave the next row out."""
        self._rows.append(None)

    def mark(self, sign: tuple[Any, str, str]) -> None:
        """Write a row group: (table, column that was read, compression)."""
        table, column, compression = sign
        pyarrow = _pyarrow()
        rows = [row or Row(None) for row in self._rows]
        name = self._options.keys.out or column
        table = _with(table, name, pyarrow.array([row.text for row in rows], table.schema.field(column).type))
        if self._options.labels:
            table = _with(table, LABELS_KEY, pyarrow.array([row.labels for row in rows], _labels_type()))
        self._write(table.filter(pyarrow.array([row is not None for row in self._rows], pyarrow.bool_())), compression)
        self._rows = []

    def close(self) -> None:
        """Write the end of the file."""
        if self._writer is not None:
            self._writer.close()

    def _write(self, table: Any, compression: str) -> None:  # noqa: ANN401
        if self._writer is None:
            from pyarrow.parquet import ParquetWriter  # noqa: PLC0415

            self._writer = ParquetWriter(self._out, table.schema, compression=compression)
        self._writer.write_table(table, row_group_size=max(len(table), 1))


def items(entry: Entry, options: Options) -> Iterator[Item]:
    """Yield the rows of a file, one row group in memory at a time, and a mark behind each group."""
    arrow = _pyarrow()
    with input_errors():
        from pyarrow.parquet import ParquetFile  # noqa: PLC0415

        try:
            with ParquetFile(entry.path) as file:
                column = Column(file.schema_arrow, options.keys, entry.shape.kind)
                sizes = Sizes(entry, file.schema_arrow, options.max_ratio)
                finished = options.gauge.finished
                for group in range(file.num_row_groups):
                    sizes.check(group)
                    table = file.read_row_group(group)
                    yield from _rows(entry, table, column, options, group)
                    yield Item(str(entry.path), end=(table, column.name, _compression(file)))
                    options.gauge.finished = finished + entry.size * (group + 1) // file.num_row_groups
                if not file.num_row_groups:
                    yield Item(str(entry.path), end=(file.schema_arrow.empty_table(), column.name, "snappy"))
        except arrow.ArrowException as error:
            raise InputError(f"the file is damaged ({error}); get it again") from error


@contextmanager
def sink(out: Writer, entry: Entry, options: Options) -> Iterator[Groups]:
    """Write a Parquet file with the columns, the row groups and the compression of the input."""
    groups = Groups(Outflow(out), options)
    yield groups
    groups.close()


def _with(table: Any, name: str, values: Any) -> Any:  # noqa: ANN401
    """Add a column at the end, or put it in the place of the one that has the name."""
    field = _pyarrow().field(name, values.type)
    place = table.schema.get_field_index(name)
    return table.append_column(field, values) if place < 0 else table.set_column(place, field, values)


def _labels_type() -> Any:  # noqa: ANN401
    """The type of the column of labels: what `attributes.inline` collects."""
    pa = _pyarrow()
    types = {"line": pa.int64(), "start": pa.int64(), "end": pa.int64(), "label": pa.string()}
    return pa.list_(pa.struct(types | {"keep": pa.bool_(), "confidence": pa.float64()}))


def _rows(entry: Entry, table: Any, column: Column, options: Options, group: int) -> Iterator[Item]:  # noqa: ANN401
    limit = options.limits.size
    for row, text in enumerate(table.column(column.name).to_pylist(), 1):
        where = f"{entry.path}: row group {group + 1}, row {row}"
        size = len(text.encode()) if text is not None else 0
        if text is None:
            yield Item(where, None, 0, f"the field {column.name!r} is null, not a string; only strings are cleaned")
        elif limit is not None and size > limit:
            yield Item(where, None, size, too_large(limit), original=text)
        else:
            yield Item(where, ("parquet", column.kind, text), size)


def _compression(file: Any) -> str:  # noqa: ANN401
    meta = file.metadata
    name = meta.row_group(0).column(0).compression if meta.num_row_groups and meta.num_columns else "SNAPPY"
    return "none" if name == "UNCOMPRESSED" else str(name).lower()


def _pyarrow() -> Any:  # noqa: ANN401 - a module
    try:
        import pyarrow.compute  # noqa: PLC0415 - an optional extra
        import pyarrow.types  # noqa: PLC0415
    except ImportError as error:
        raise ConfigError("reading Parquet needs pyarrow; run `pip install 'cleaner[parquet]'`") from error
    return pyarrow
