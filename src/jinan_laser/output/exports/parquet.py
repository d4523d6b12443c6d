"""Parquet: a folder with a typed file for each table. It needs pyarrow, an extra."""

from os import SEEK_END
from pathlib import Path
from typing import TYPE_CHECKING

from jinan_laser.errors import ExportError
from jinan_laser.output.exports.content import Content
from jinan_laser.output.exports.tables import TABLES, ExportTable, hallmarks

if TYPE_CHECKING:
    import pyarrow as pa

_FOOTER = 8  # bytes at the end of each file: how long its schema is, and the magic
_MAGIC = b"PAR1"
_TYPES = {"text": "string", "integer": "int64", "number": "float64"}


def write(folder: Path, content: Content) -> None:
    """Write the folder: dates as strings with their precision, figures as doubles.

    Raises:
        ExportError: pyarrow is not installed.
    """
    try:
        import pyarrow as pa
        from pyarrow import parquet
    except ImportError:
        raise ExportError(
            "Parquet needs pyarrow; install it with: pip install 'jinan-laser[parquet]'"
        ) from None
    folder.mkdir()
    for table in TABLES:
        schema = _schema(table)
        rows = list(content.typed_rows(table))
        columns = [
            pa.array([row[at] for row in rows], field.type) for at, field in enumerate(schema)
        ]
        arrow = pa.Table.from_arrays(columns, schema=schema)
        parquet.write_table(arrow, folder / f"{table.name}.parquet", compression="zstd")


def _schema(table: ExportTable) -> "pa.Schema":
    import pyarrow as pa

    return pa.schema(
        pa.field(
            column.name,
            pa.type_for_alias(_TYPES[column.type]),
            nullable=not column.required,
            metadata={"description": column.description},
        )
        for column in table.columns
    )


def recognises(file: Path, table: ExportTable) -> bool:
    """Tell whether a file ends as ours do: with a schema that holds our names.

    The schema is not decoded: that would take pyarrow, which may not be there.
    """
    with file.open("rb") as stream:
        size = stream.seek(0, SEEK_END)
        stream.seek(max(0, size - _FOOTER))
        length, magic = stream.read(4), stream.read(4)
        if magic != _MAGIC:
            return False
        stream.seek(max(0, size - _FOOTER - int.from_bytes(length, "little")))
        schema = stream.read(size)
    return all(name.encode() in schema for name in hallmarks(table))
