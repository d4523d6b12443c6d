"""Read an export back, each format with a reader of its own: rows by table."""

import csv
import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import duckdb
import frictionless
import sqlite_utils
from pyarrow import parquet

from jinan_laser.model.base import FactBase
from jinan_laser.model.claim import Claim
from jinan_laser.output.exports.flat import COLUMNS
from jinan_laser.output.figure import figure
from jinan_laser.output.links import link_to
from jinan_laser.query.evidence import evidence, others

Rows = dict[str, list[dict[str, Any]]]
NAMES = (
    *("about", "topics", "units", "unit_words", "sources", "entities", "names", "aliases"),
    *("facts", "further_subjects", "claims", "verdicts", "others", "facts_flat"),
)


def expected(base: FactBase) -> Rows:
    """Say what every export must hold, straight from the models."""
    entities = base.entities.values()
    return {
        "about": [base.about.model_dump()],
        "topics": [
            {**row.model_dump(), "position": position}
            for position, row in enumerate(base.topics.values(), start=1)
        ],
        "units": [{"id": row.id, "kind": row.kind} for row in base.units.values()],
        "unit_words": [
            {"unit": row.id, "word": word, "factor": str(factor)}
            for row in base.units.values()
            for word, factor in row.words.items()
        ],
        "sources": [row.model_dump() for row in base.sources.values()],
        "entities": [
            {"id": row.id, "kind": row.kind, "within": row.within, "note": row.note}
            for row in entities
        ],
        "names": [
            {"entity": row.id, "language": language, "name": name}
            for row in entities
            for language, name in row.name.items()
        ],
        "aliases": [{"entity": row.id, "alias": name} for row in entities for name in row.aliases],
        "facts": [row.model_dump(exclude={"about"}) for row in base.facts.values()],
        "further_subjects": [
            {"fact": row.id, "entity": entity}
            for row in base.facts.values()
            for entity in dict.fromkeys(row.about)
            if entity != row.subject
        ],
        "claims": [row.model_dump() for row in base.claims.values()],
        "verdicts": [
            {
                "fact": row.id,
                "verdict": evidence(base, row).verdict,
                "supporting": evidence(base, row).supporting,
                "disputing": evidence(base, row).disputing,
            }
            for row in base.facts.values()
        ],
        "others": [
            {
                "fact": row.id,
                "value": other.value,
                "status": other.status,
                "comparators": " ".join(other.comparators) or None,
                "earliest": other.earliest,
                "latest": other.latest,
                "origins": other.origins,
            }
            for row in base.facts.values()
            for other in others(base, base.headline(row))
        ],
        "facts_flat": [_flat(base, row) for row in base.claims.values()],
    }


def _flat(base: FactBase, claim: Claim) -> dict[str, Any]:
    """Spell out every name that a claim has to do with."""
    fact, source = base.facts[claim.fact], base.sources[claim.source]
    names = [base.entities[id_].name["en"] for id_ in fact.entities]
    within = base.entities[fact.subject].within
    said = claim.value is not None
    own = claim.model_dump(exclude={"id", "fact", "source"})
    row = own | {
        "claim": claim.id,
        "fact": fact.id,
        "label": fact.label,
        "topic": base.topics[fact.topic].title,
        "subject": names[0],
        "also_about": "; ".join(names[1:]) or None,
        "within": base.entities[within].name["en"] if within else None,
        "measure": fact.measure,
        "scope": fact.scope,
        "figure": figure(claim.value, claim.comparator, fact.unit, base.units) or None,
        "unit": fact.unit if said else None,
        "is_headline": "yes" if base.headline(fact) == claim else "no",
        "verdict": evidence(base, fact).verdict,
        "source": source.id,
        "source_title": source.title,
        "source_kind": source.kind,
        "link": link_to(source, claim),
        **source.model_dump(include={"publisher", "published", "language", "family", "url"}),
    }
    return {column.name: row[column.name] for column in COLUMNS}


def read_csv(folder: Path) -> Rows:
    def rows(name: str) -> list[dict[str, Any]]:
        with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as stream:
            return [_typed(row) for row in csv.DictReader(stream, strict=True)]

    return {name: rows(name) for name in NAMES}


def _typed(row: dict[str, str]) -> dict[str, Any]:
    """A spreadsheet knows no types: empty is nothing, and figures are read as such."""
    typed: dict[str, Any] = {key: text or None for key, text in row.items()}
    for key in {"value", "supporting", "disputing", "position", "origins"} & typed.keys():
        typed[key] = None if typed[key] is None else float(typed[key])
    return typed


def read_jsonl(folder: Path) -> Rows:
    def rows(name: str) -> list[dict[str, Any]]:
        text = (folder / f"{name}.jsonl").read_bytes().decode()
        assert text.endswith("\n") or not text
        return [json.loads(line) for line in text.split("\n")[:-1]]

    return {name: rows(name) for name in NAMES}


def read_sqlite3(file: Path) -> Rows:
    with closing(sqlite3.connect(file)) as database:
        database.row_factory = sqlite3.Row
        rows = {
            name: [dict(row) for row in database.execute(f"SELECT * FROM {name}")]  # noqa: S608
            for name in NAMES
        }
    return _in_order_of_facts(rows)


def read_sqlite_utils(file: Path) -> Rows:
    with closing(sqlite3.connect(file)) as connection:
        database = sqlite_utils.Database(connection)
        return _in_order_of_facts({name: list(database[name].rows) for name in NAMES})


def _in_order_of_facts(rows: Rows) -> Rows:
    """Sort what a view computes: only tables keep their order."""
    order = [row["id"] for row in rows["facts"]]
    rows["verdicts"].sort(key=lambda row: order.index(row["fact"]))
    return rows


def read_pyarrow(folder: Path) -> Rows:
    return {name: parquet.read_table(folder / f"{name}.parquet").to_pylist() for name in NAMES}


def read_duckdb(folder: Path) -> Rows:
    rows: Rows = {}
    with duckdb.connect() as database:
        for name in NAMES:
            answer = database.execute("SELECT * FROM read_parquet(?)", [f"{folder}/{name}.parquet"])
            columns = [column[0] for column in answer.description or ()]
            rows[name] = [dict(zip(columns, row, strict=True)) for row in answer.fetchall()]
    return rows


def read_frictionless(folder: Path) -> Rows:
    package = frictionless.Package(folder / "datapackage.json")
    rows = {
        resource.name: [row.to_dict() for row in resource.read_rows()]  # type: ignore[attr-defined]
        for resource in package.resources
    }
    for row in (*rows["claims"], *rows["others"], *rows["facts_flat"]):
        row["value"] = None if row["value"] is None else float(row["value"])
    return rows


READERS: dict[str, tuple[str, Callable[[Path], Rows]]] = {
    "csv": ("csv", read_csv),
    "json": ("jsonl", read_jsonl),
    "sqlite3": ("sqlite", read_sqlite3),
    "sqlite-utils": ("sqlite", read_sqlite_utils),
    "pyarrow": ("parquet", read_pyarrow),
    "duckdb": ("parquet", read_duckdb),
    "frictionless": ("datapackage", read_frictionless),
}
