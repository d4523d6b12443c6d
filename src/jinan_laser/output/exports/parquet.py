"""Parquet: a folder with a typed file for each table. It needs pyarrow, an extra."""

from pathlib import Path
from typing import TYPE_CHECKING

from jinan_laser.errors import ExportError
from jinan_laser.output.exports.content import Content
from jinan_laser.output.exports.tables import TABLES, Table

if TYPE_CHECKING:
    import pyarrow as pa

_TYPES = {"text": "string", "integer": "int64", "number": "float64"}


def write_parquet(folder: Path, content: Content) -> None:
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


def _schema(table: Table) -> "pa.Schema":
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
