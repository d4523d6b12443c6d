"""What programs that read an export rely on, as it was: names, types, words, rules, rows."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from harness import Cli

FOLDER = Path(__file__).parent


@pytest.fixture
def held(rewrite: bool) -> "Held":
    return Held(rewrite=rewrite)


class Held:
    """Texts that are held to files beside this one."""

    def __init__(self, *, rewrite: bool) -> None:
        self._rewrite = rewrite

    def to(self, name: str, actual: str) -> None:
        path = FOLDER / name
        if self._rewrite:
            path.write_text(actual, encoding="utf-8")
        assert actual == path.read_text(encoding="utf-8")


def test_what_a_package_says_of_itself(cli: Cli, tmp_path: Path, held: Held) -> None:
    folder = tmp_path / "a.datapackage"
    assert cli("export", str(folder)).status == 0
    described = json.loads((folder / "datapackage.json").read_text("utf-8"))
    for resource in described["resources"]:
        assert resource.pop("bytes") == (folder / resource["path"]).stat().st_size
        resource.pop("hash")  # a validator that is not ours computes it again
    held.to("datapackage.json", json.dumps(described, indent=1, ensure_ascii=False) + "\n")


def test_the_tables_of_a_database(cli: Cli, tmp_path: Path, held: Held) -> None:
    file = tmp_path / "a.sqlite"
    assert cli("export", str(file)).status == 0
    with closing(sqlite3.connect(file)) as database:
        rows = database.execute(
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'search_%' "
            "AND name NOT LIKE 'sqlite_%' ORDER BY rowid"
        )
        held.to("tables.sql", "".join(f"{sql};\n" for (sql,) in rows))


def test_the_rows_that_are_computed(cli: Cli, tmp_path: Path, held: Held) -> None:
    folder = tmp_path / "a.csv"
    assert cli("export", str(folder)).status == 0
    names = ("topics", "unit_words", "further_subjects", "verdicts", "others", "facts_flat")
    texts = [(folder / f"{name}.csv").read_bytes().decode().replace("\r\n", "\n") for name in names]
    held.to("rows.txt", "\n".join(texts))
