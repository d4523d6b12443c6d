"""The SQLite export is a sound database, and every search finds every script."""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import sqlite_utils
from datasette.app import Datasette

from jinan_laser.model.base import FactBase
from jinan_laser.output.exports import export
from jinan_laser.query.search import search

LONG = ["лазер", "Лазер", "laser", "激光产业"]  # three letters or more: MATCH finds them


@pytest.fixture
def file(shipped: FactBase, tmp_path: Path) -> Path:
    path = tmp_path / "base.sqlite"
    export(shipped, path, "sqlite", force=False, advance=lambda _: None)
    return path


@pytest.fixture
def database(file: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(file)) as connection:
        yield connection


def test_it_is_sound(database: sqlite3.Connection) -> None:
    assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    database.execute("INSERT INTO search (search) VALUES ('integrity-check')")


def test_tables_have_keys(database: sqlite3.Connection) -> None:
    found = database.execute("PRAGMA foreign_key_list(claims)").fetchall()
    assert {(row[3], row[2], row[4]) for row in found} == {
        ("fact", "facts", "id"),
        ("source", "sources", "id"),
    }
    columns = database.execute("PRAGMA table_info(claims)").fetchall()
    assert [(row[1], row[2]) for row in columns if row[5]] == [("id", "TEXT")]
    assert ("value", "REAL") in {(row[1], row[2]) for row in columns}


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE claims SET fact = 'nothing' WHERE id = 'qilu-area-rezes-2024'",
        "UPDATE facts SET headline = 'nothing' WHERE id = 'qilu-area'",
        "UPDATE claims SET status = 'rumoured'",
        "UPDATE claims SET as_of = 'soon'",
        "UPDATE claims SET printed = NULL",
        "INSERT INTO names SELECT * FROM names",
    ],
)
def test_it_refuses_what_a_fact_base_cannot_say(
    statement: str, database: sqlite3.Connection
) -> None:
    database.execute("PRAGMA foreign_keys = ON")
    with pytest.raises(sqlite3.IntegrityError), database:
        database.execute(statement)


def searched(base: FactBase, word: str) -> set[tuple[str, str, str]]:
    """What our own search finds in the texts that the index holds."""
    left_out = {"id", "value", "about", "note", "as_of", "due", "published"}
    return {
        ("claim", place.claim, place.text) if place.claim else (match.section, match.id, place.text)
        for match in search(base, word)
        for place in match.places
        if place.key not in left_out
    }


@pytest.mark.parametrize("word", LONG)
def test_match_finds(word: str, database: sqlite3.Connection, shipped: FactBase) -> None:
    rows = database.execute(
        "SELECT section, id, texts.text FROM search JOIN texts ON texts.rowid = search.rowid"
        " WHERE search MATCH ?",
        [word],
    ).fetchall()
    assert set(rows) == searched(shipped, word) != set()


@pytest.mark.parametrize("word", ["激光", "лазер", "laser"])
def test_like_finds(word: str, database: sqlite3.Connection, shipped: FactBase) -> None:
    rows = database.execute(
        "SELECT section, id, text FROM texts WHERE text LIKE ?", [f"%{word}%"]
    ).fetchall()
    assert set(rows) <= searched(shipped, word)
    assert len(rows) > 5


@pytest.mark.parametrize("word", LONG)
def test_sqlite_utils_finds(word: str, database: sqlite3.Connection, shipped: FactBase) -> None:
    texts = sqlite_utils.Database(database).table("texts")
    rows = {(row["section"], row["id"], row["text"]) for row in texts.search(word)}
    assert rows == searched(shipped, word)


@pytest.mark.parametrize(
    "query", ["_search=лазер", "_search=laser", "_search=激光产业", "text__contains=激光"]
)
def test_datasette_finds(query: str, file: Path, shipped: FactBase) -> None:
    async def ask() -> list[dict[str, str]]:
        datasette = Datasette([str(file)])
        try:
            answer = await datasette.client.get(f"/base/texts.json?{query}&_shape=array&_size=max")
            rows: list[dict[str, str]] = answer.json()
            return rows
        finally:
            for database in datasette.databases.values():
                database.close()

    word = query.split("=")[1]
    rows = asyncio.run(ask())
    assert {(row["section"], row["id"], row["text"]) for row in rows} == searched(shipped, word)
