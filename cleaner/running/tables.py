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
from cleaner.running.task import Item, Outcome, outcome_of
from cleaner.running.tree import Entry
from cleaner.writing.attributes import inline

WIDTHS = {"BOOLEAN": 1, "INT32": 4, "INT64": 8, "INT96": 8, "FLOAT": 4, "DOUBLE": 8, "BYTE_ARRAY": 4}
"""Bytes of a value in memory, by its physical type; a string takes its length on top, and a fixed one says its own."""


BATCH = 64
"""Rows of strings that are read at a time where nothing says how large they are."""


class Column:
    """Which column of a file holds the pages, how they are read, and the type of what is written.

    Categories and views become strings; pages in bytes are decoded as files of their kind are, and written in UTF-8.
    """

    def __init__(self, schema: Any, keys: Keys, kind: str) -> None:  # noqa: ANN401 - pyarrow has no types
        pairs = keys.candidates(kind)
        found = next((pair for pair in pairs if pair[0] in schema.names), None)
        if found is None:
            raise InputError(f"there is no column {pairs[0][0]!r}; name the right one with --text-key or --html-key")
        self.name, self.kind = found
        taken = next((name for name in (keys.labels, keys.rendered) if name in schema.names), None)
        if taken is not None:
            raise InputError(f"there is a column {taken!r} already; name another with --labels-key or --rendered-key")
        if schema.names.count(self.name) > 1:
            raise InputError(f"there are several columns {self.name!r}; rename all but one")
        given = schema.field(self.name).type
        self.type = _written_as(given)
        if self.type is None:
            raise InputError(
                f"the column {self.name!r} holds {given}, and only strings are cleaned; cast it to string, "
                "or name another one with --text-key or --html-key"
            )


class Sizes:
    """Raises InputError where row groups unpack to far more than the size of the file, before they are unpacked.

    Values that repeat stand once in a file, so a small one can hold many copies of a large text.
    """

    def __init__(self, entry: Entry, file: Any, max_ratio: float) -> None:  # noqa: ANN401
        from pyarrow.parquet import ParquetFile  # noqa: PLC0415

        self._leaves = [file.schema.column(number) for number in range(len(file.schema))]
        repeated = [leaf.path for leaf in self._leaves if leaf.physical_type == "BYTE_ARRAY"]
        self._file = ParquetFile(entry.path, read_dictionary=repeated)
        self._plain = file
        self._proportion = Proportion(max_ratio, lambda: entry.size)

    def check(self, group: int) -> None:
        """Count a row group."""
        facts = self._file.metadata.row_group(group)
        self._proportion.add(facts.total_byte_size)
        for number, leaf in enumerate(self._leaves):
            self._proportion.add(facts.column(number).num_values * WIDTHS.get(leaf.physical_type, leaf.length))
            if leaf.physical_type == "BYTE_ARRAY":
                for column in self._strings(group, leaf.path):
                    self._add(column)

    def _strings(self, group: int, path: str) -> Iterator[Any]:
        """Read a column of strings: repeated ones once, or few rows at a time where its encoding forbids that."""
        try:
            yield from self._file.read_row_group(group, columns=[path]).columns
        except OSError:
            for batch in self._plain.iter_batches(BATCH, row_groups=[group], columns=[path]):
                yield from batch.columns

    def _add(self, values: Any) -> None:  # noqa: ANN401 - a column, or what is inside of it
        """Count strings, wherever they are in a column."""
        types, compute = _pyarrow().types, _pyarrow().compute
        for chunk in getattr(values, "chunks", [values]):
            if types.is_dictionary(chunk.type):
                lengths = compute.binary_length(chunk.dictionary)
                self._proportion.add(compute.sum(lengths.take(chunk.indices)).as_py() or 0)
            elif types.is_nested(chunk.type):
                for inner in chunk.flatten() if types.is_struct(chunk.type) else [chunk.values]:
                    self._add(inner)
            else:
                self._proportion.add(chunk.nbytes)


class Row(NamedTuple):
    """What a row gets: the text of its page, the labels of its lines and its rendered text if they are asked for."""

    text: str | bytes | None
    labels: list[dict[str, object]] | None = None
    rendered: str | None = None


@dataclass(frozen=True)
class RowTask:
    """Cleans the page of a row."""

    engine: Cleaner
    kind: str
    keys: Keys

    def __call__(self, page: str | bytes) -> Outcome:
        """Clean one page."""
        result = self.engine.clean(page, self.kind)
        labels = inline(result) if self.keys.labels is not None else None
        rendered = result.document.source if self.keys.rendered is not None else None
        return outcome_of(result, Row(result.text, labels, rendered))


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
        self._rows.append(Row(text if isinstance(text, str | bytes) else None))

    def dropped(self) -> None:
        """Leave the next row out."""
        self._rows.append(None)

    def mark(self, sign: tuple[Any, Column, dict[str, Any]]) -> None:
        """Write a row group: (table, column that was read, format of the file)."""
        table, column, form = sign
        pyarrow = _pyarrow()
        rows = [row or Row(None) for row in self._rows]
        keys = self._options.keys
        if keys.rendered is not None:
            table = _with(table, keys.rendered, pyarrow.array([row.rendered for row in rows], column.type))
        if keys.labels is not None:
            table = _with(table, keys.labels, pyarrow.array([row.labels for row in rows], _labels_type()))
        table = _with(table, keys.out or column.name, pyarrow.array([row.text for row in rows], column.type))
        self._write(_filtered(table, [row is not None for row in self._rows]), form)
        self._rows = []

    def close(self) -> None:
        """Write the end of the file."""
        if self._writer is not None:
            self._writer.close()

    def _write(self, table: Any, form: dict[str, Any]) -> None:  # noqa: ANN401
        if self._writer is None:
            from pyarrow.parquet import ParquetWriter  # noqa: PLC0415

            self._writer = ParquetWriter(self._out, table.schema, **form)
        self._writer.write_table(table, row_group_size=max(len(table), 1))


def items(entry: Entry, options: Options) -> Iterator[Item]:
    """Yield the rows of a file, one row group in memory at a time, and a mark behind each group."""
    arrow = _pyarrow()
    with input_errors():
        from pyarrow.parquet import ParquetFile  # noqa: PLC0415

        try:
            with ParquetFile(entry.path) as file:
                column = Column(file.schema_arrow, options.keys, entry.shape.kind)
                sizes = Sizes(entry, file, options.max_ratio)
                form = _form(file, column, options)
                finished = options.gauge.finished
                for group in range(file.num_row_groups):
                    sizes.check(group)
                    table = file.read_row_group(group)
                    yield from _rows(entry, table, column, options, group)
                    yield Item(str(entry.path), size=table.nbytes, end=(table, column, form))  # waits in the pool
                    options.gauge.finished = finished + entry.size * (group + 1) // file.num_row_groups
                if not file.num_row_groups:
                    yield Item(str(entry.path), end=(file.schema_arrow.empty_table(), column, form))
        except (arrow.ArrowException, OSError) as error:
            if getattr(error, "errno", None) is not None:
                raise
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


def _filtered(table: Any, mask: list[bool]) -> Any:  # noqa: ANN401
    """Leave the rows out that are not in the mask."""
    arrow = _pyarrow()
    if all(mask):
        return table
    try:
        return table.filter(arrow.array(mask))
    except arrow.ArrowNotImplementedError:  # as for views
        rows = [table.slice(number, 1) for number, is_kept in enumerate(mask) if is_kept]
        return arrow.concat_tables(rows or [table.slice(0, 0)])


def _labels_type() -> Any:  # noqa: ANN401
    """The type of the column of labels: what `attributes.inline` collects."""
    pa = _pyarrow()
    types = {"line": pa.int64(), "start": pa.int64(), "end": pa.int64(), "label": pa.string()}
    return pa.list_(pa.struct(types | {"keep": pa.bool_(), "confidence": pa.float64()}))


def _rows(entry: Entry, table: Any, column: Column, options: Options, group: int) -> Iterator[Item]:  # noqa: ANN401
    limit = options.limits.size
    for row, text in enumerate(table.column(column.name).to_pylist(), 1):
        where = f"{entry.path}: row group {group + 1}, row {row}"
        size = len(text.encode() if isinstance(text, str) else text or b"")
        if text is None:
            yield Item(where, None, 0, f"the field {column.name!r} is null, not a string; only strings are cleaned")
        elif limit is not None and size > limit:
            yield Item(where, None, size, too_large(limit), original=text)
        else:
            yield Item(where, ("parquet", column.kind, text), size)


def _written_as(given: Any) -> Any:  # noqa: ANN401
    """The type of a column of pages when it is written, or None if it holds none."""
    types = _pyarrow().types
    is_text = (types.is_string, types.is_large_string, getattr(types, "is_string_view", types.is_string))
    if any(check(given) for check in (types.is_string, types.is_large_string, types.is_binary, types.is_large_binary)):
        return given
    value = given.value_type if types.is_dictionary(given) else given
    return _pyarrow().string() if any(check(value) for check in is_text) else None


def _form(file: Any, column: Column, options: Options) -> dict[str, Any]:  # noqa: ANN401
    """Say in the words of pyarrow how a file is written: its version, and the compression of its columns."""
    meta = file.metadata
    version = "1.0" if meta.format_version == "1.0" else "2.6"
    group = meta.row_group(0) if meta.num_row_groups else None
    facts = [group.column(number) for number in range(group.num_columns)] if group is not None else []
    codecs = {fact.path_in_schema: _codec(fact.compression) for fact in facts}
    if len({*codecs.values()}) <= 1:
        return {"version": version, "compression": next(iter(codecs.values()), "snappy")}
    keys = options.keys
    labels = [f"{keys.labels}.list.element.{field.name}" for field in _labels_type().value_type]
    names = filter(None, [keys.out or column.name, keys.rendered, *labels])
    added = dict.fromkeys(names, codecs[column.name])
    return {"version": version, "compression": added | codecs}


def _codec(name: str) -> str:
    return "none" if name == "UNCOMPRESSED" else name.lower()


def _pyarrow() -> Any:  # noqa: ANN401 - a module
    try:
        import pyarrow.compute  # noqa: PLC0415 - an optional extra
        import pyarrow.types  # noqa: PLC0415
    except ImportError as error:
        raise ConfigError("reading Parquet needs pyarrow; run `pip install 'cleaner[parquet]'`") from error
    return pyarrow
