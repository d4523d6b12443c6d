"""The lake of docs/scale.md: its commands and the views beside them give the program's verdicts."""

import re
import shutil
from pathlib import Path

import duckdb
import pytest

from harness import ROOT
from jinan_laser.model.base import FactBase
from jinan_laser.output.exports import export
from jinan_laser.query.evidence import evidence

SCALE = (ROOT / "docs" / "scale.md").read_text(encoding="utf-8")
VIEWS = (ROOT / "benchmarks" / "lake-duckdb.sql").read_text(encoding="utf-8")
LARGE = (ROOT / "benchmarks" / "large.sql").read_text(encoding="utf-8")
RULE = (ROOT / "src/jinan_laser/output/exports/verdicts.sql").read_text(encoding="utf-8")


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to work in, with the folders of the lake that the page makes."""
    monkeypatch.chdir(tmp_path)
    [folders] = re.findall(r"^mkdir -p (.*)$", SCALE, re.MULTILINE)
    for folder in folders.split():
        (tmp_path / folder).mkdir(parents=True)
    return tmp_path


def test_the_lake_gives_the_same_verdicts(small: FactBase, here: Path) -> None:
    export(small, here / "base.parquet", "parquet", force=False, advance=lambda _: None)
    [copied] = re.findall(r"^for table in (.*); do cp ", SCALE, re.MULTILINE)
    for table in copied.split():
        shutil.copy(here / f"base.parquet/{table}.parquet", here / "lake" / table)
    [split] = re.findall(r'^duckdb -c "(COPY .*?)"$', SCALE, re.MULTILINE | re.DOTALL)
    with duckdb.connect() as database:
        database.execute(split)
        database.execute(VIEWS)
        rows = database.execute(RULE).fetchall()
    by_program = {fact.id: evidence(small, fact) for fact in small.facts.values()}
    assert {row[0]: row[1:] for row in rows} == by_program
    years = {path.name for path in (here / "lake" / "claims").iterdir()}
    assert {"year=2024", "year=none"} <= years


@pytest.mark.usefixtures("here")
def test_the_large_lake_has_every_verdict() -> None:
    with duckdb.connect() as database:
        database.execute(re.sub(r"0000(?=\b)", "", LARGE))  # a ten-thousandth of it
        database.execute(VIEWS)
        counts = database.execute(f"SELECT verdict FROM ({RULE}) GROUP BY verdict").fetchall()  # noqa: S608
    assert len(counts) == 8
