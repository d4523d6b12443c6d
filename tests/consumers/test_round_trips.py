"""Base, export, and back with the format's own reader: equal rows, in equal order."""

import tempfile
from pathlib import Path
from typing import get_args

import frictionless
import pytest
from hypothesis import given
from pyarrow import parquet

from bases import Made, fact_bases
from examples import examples
from jinan_laser.model.base import FactBase
from jinan_laser.output.exports import EXPORT_FORMATS, FILES, ExportFormat, export
from readers import READERS, Rows, expected

# Frictionless takes a third of a second for a base, the others a few milliseconds.
EXAMPLES = {"frictionless": 6, "duckdb": 15, "sqlite-utils": 15}


def exported(base: FactBase, format_: str, folder: Path) -> Path:
    path = folder / f"base.{format_}"
    [known] = [name for name in EXPORT_FORMATS if name == format_]
    counts = export(base, path, known, force=False, advance=lambda _: None)
    assert counts == {name: len(rows) for name, rows in expected(base).items()}
    return path


def read(base: FactBase, reader: str, folder: Path) -> Rows:
    format_, read_back = READERS[reader]
    return read_back(exported(base, format_, folder))


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("which", ["shipped", "small"])
def test_a_base(which: str, reader: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    base: FactBase = request.getfixturevalue(which)
    rows, wanted = read(base, reader, tmp_path), expected(base)
    assert rows == wanted
    if which == "shipped":
        return  # it may have nothing in a table
    assert {name: list(rows[name][0]) for name in rows} == {
        name: list(wanted[name][0]) for name in wanted
    }, "columns have an order, too"


@pytest.mark.parametrize("reader", READERS)
def test_made_up_bases(reader: str) -> None:
    @examples(EXAMPLES.get(reader, 40))
    @given(fact_bases())
    def round_trip(made: Made) -> None:
        with tempfile.TemporaryDirectory() as folder:
            assert read(made.base, reader, Path(folder)) == expected(made.base)

    round_trip()


@examples(6)
@given(fact_bases())
def test_frictionless_accepts_every_package(made: Made) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = exported(made.base, "datapackage", Path(folder))
        report = frictionless.validate(path / "datapackage.json")
        assert report.valid, report.flatten(["title", "note", "message"])


def test_frictionless_accepts_the_shipped_base(shipped: FactBase, tmp_path: Path) -> None:
    descriptor = exported(shipped, "datapackage", tmp_path) / "datapackage.json"
    report = frictionless.validate(descriptor)
    assert (report.valid, report.warnings) == (True, [])
    package = frictionless.Package(descriptor)
    assert package.version == shipped.about.version
    assert [licence["name"] for licence in package.licenses] == ["MIT"]
    addresses = [source.url for source in shipped.sources.values()]
    assert [source.get("path") for source in package.sources] == addresses


@pytest.mark.parametrize(
    ("table", "old", "new"),
    [
        ("claims", b"laser-firms,blog", b"laser-firms,nobody"),
        ("claims", b",reported,", b",repotred,"),
        ("sources", b"2024-04-16", b"2024-13-16"),
    ],
)
def test_frictionless_refuses_what_the_schema_forbids(
    table: str, old: bytes, new: bytes, small: FactBase, tmp_path: Path
) -> None:
    folder = exported(small, "datapackage", tmp_path)
    file = folder / f"{table}.csv"
    content = file.read_bytes()
    assert old in content
    file.write_bytes(content.replace(old, new))
    assert not frictionless.validate(folder / "datapackage.json").valid


@pytest.mark.parametrize("format_", [name for name in EXPORT_FORMATS if name not in FILES])
def test_the_same_base_gives_the_same_bytes(
    format_: ExportFormat, shipped: FactBase, tmp_path: Path
) -> None:
    assert format_ in get_args(ExportFormat)
    contents = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        path = exported(shipped, format_, tmp_path / name)
        contents.append({file.name: file.read_bytes() for file in path.iterdir()})
    assert contents[0] == contents[1]


def test_a_parquet_file_is_typed(small: FactBase, tmp_path: Path) -> None:
    schema = parquet.read_schema(exported(small, "parquet", tmp_path) / "claims.parquet")
    types = {field.name: str(field.type) for field in schema}
    assert (types["value"], types["as_of"]) == ("double", "string")
    assert [field.name for field in schema if field.nullable] == [
        "speaker",
        "value",
        "comparator",
        "as_of",
        "due",
        "note",
    ]
