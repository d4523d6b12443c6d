"""The verdict rule as SQL says what the Python rule says, in every engine at hand."""

import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import get_args

import duckdb
import pytest
from hypothesis import given

from bases import Made, fact_bases
from examples import examples
from generated import generated_document
from harness import BATTERY, ROOT, SMALL
from jinan_laser.model.base import FactBase
from jinan_laser.model.vocabulary import Verdict
from jinan_laser.output.exports import export
from jinan_laser.query.evidence import evidence
from jinan_laser.store.load import load
from weighing import TABLE, base_of

RULE = ROOT / "src/jinan_laser/output/exports/verdicts.sql"
Verdicts = dict[str, tuple[str, int, int]]


def by_python(base: FactBase) -> Verdicts:
    found = {fact.id: evidence(base, fact) for fact in base.facts.values()}
    return {id_: (was.verdict, was.supporting, was.disputing) for id_, was in found.items()}


def by_duckdb(base: FactBase, folder: Path) -> Verdicts:
    path = folder / "base.parquet"
    export(base, path, "parquet", force=False, advance=lambda _: None)
    with duckdb.connect() as database:
        for table in ("about", "facts", "claims", "sources"):
            database.execute(f"CREATE VIEW {table} AS FROM '{path}/{table}.parquet'")
        rows = database.execute(RULE.read_text(encoding="utf-8")).fetchall()
    assert len(rows) == len(base.facts)
    return {row[0]: row[1:] for row in rows}


def by_sqlite(base: FactBase, folder: Path) -> Verdicts:
    path = folder / "base.sqlite"
    export(base, path, "sqlite", force=False, advance=lambda _: None)
    with closing(sqlite3.connect(path)) as database:
        return {row[0]: row[1:] for row in database.execute("SELECT * FROM verdicts")}


@pytest.mark.parametrize("engine", [by_duckdb, by_sqlite])
@pytest.mark.parametrize("day", sorted({row[-2] for row in TABLE}))
def test_the_table_of_verdicts(
    day: str, engine: Callable[[FactBase, Path], Verdicts], tmp_path: Path
) -> None:
    rows = [row for row in TABLE if row[-2] == day]
    base = base_of(rows)
    verdicts = engine(base, tmp_path)
    assert [verdicts[f"f{number}"][0] for number in range(len(rows))] == [row[-1] for row in rows]
    assert verdicts == by_python(base)


def test_the_shipped_base(shipped: FactBase, tmp_path: Path) -> None:
    assert by_duckdb(shipped, tmp_path) == by_python(shipped)


@pytest.mark.parametrize("engine", [by_duckdb, by_sqlite])
@pytest.mark.parametrize("file", [SMALL, BATTERY], ids=lambda file: file.stem)
def test_a_base_with_every_verdict(
    file: Path, engine: Callable[[FactBase, Path], Verdicts], tmp_path: Path
) -> None:
    base = load(file)
    verdicts = engine(base, tmp_path)
    assert verdicts == by_python(base)
    assert {verdict for verdict, _, _ in verdicts.values()} == set(get_args(Verdict)) - {"not-said"}


def test_a_generated_base(tmp_path: Path) -> None:
    base = FactBase.model_validate(generated_document(10_000))
    verdicts = by_duckdb(base, tmp_path)
    assert verdicts == by_python(base)
    assert {verdict for verdict, _, _ in verdicts.values()} == set(get_args(Verdict)) - {"not-said"}


@examples(30)
@given(fact_bases())
def test_made_up_bases(made: Made) -> None:
    with tempfile.TemporaryDirectory() as folder:
        assert by_duckdb(made.base, Path(folder)) == by_python(made.base)
