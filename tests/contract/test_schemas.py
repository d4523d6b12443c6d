"""What ``--json`` prints is what ``schema`` promises, says a validator that is not ours."""

import json
import re
from functools import cache
from pathlib import Path

import pytest
import tomli
from jsonschema import Draft202012Validator

from harness import ROOT, Cli
from jinan_laser.cli.commands import COMMANDS

TRANSCRIPTS = Path(__file__).parent / "transcripts"
SCHEMA_FILE = ROOT / "data" / "facts.schema.json"


@cache
def validator(schema: str) -> Draft202012Validator:
    parsed = json.loads(schema)
    assert parsed["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert parsed["$id"].startswith("urn:jinan-laser:")
    Draft202012Validator.check_schema(parsed)
    return Draft202012Validator(parsed)


def test_every_golden_json_fits_its_schema(cli: Cli) -> None:
    checked = set()
    for path in TRANSCRIPTS.glob("*.txt"):
        for block in path.read_text(encoding="utf-8").split("$ jinan-laser ")[1:]:
            command, _, rest = block.partition("\n")
            out = re.sub(r"^! .*\n", "", rest.rpartition("[0]\n")[0], flags=re.MULTILINE)
            name, *options = command.split()
            if "--json" in options and out and not any("--fields" in o for o in options):
                validator(cli("schema", name).out).validate(json.loads(out))
                checked.add(name)
    assert checked == {command.name for command in COMMANDS if command.row}


def test_every_key_is_described_and_required(cli: Cli) -> None:
    for command in COMMANDS:
        if not command.row:
            continue
        schema = json.loads(cli("schema", command.name).out)
        for place in [*schema.get("$defs", {}).values(), schema]:
            properties = place.get("properties", {})
            assert all(key.get("description") for key in properties.values()), command.name
            assert set(place.get("required", ())) == set(properties)


def test_a_changed_key_is_noticed(cli: Cli) -> None:
    rows = json.loads(cli("policies", "--json").out)
    rows[0]["name"]["en"] = None
    assert list(validator(cli("schema", "policies").out).iter_errors(rows))


def test_the_schema_of_the_data_file_is_the_committed_one(cli: Cli, rewrite: bool) -> None:
    made = cli("schema", "--file").out
    if rewrite:
        SCHEMA_FILE.write_text(made, encoding="utf-8")
    assert made == SCHEMA_FILE.read_text(encoding="utf-8")


@pytest.mark.parametrize("file", [ROOT / "data" / "facts.toml", ROOT / "tests" / "small.toml"])
def test_the_data_fits_the_schema_of_the_data_file(file: Path) -> None:
    document = tomli.loads(file.read_text(encoding="utf-8"))
    validator(SCHEMA_FILE.read_text(encoding="utf-8")).validate(document)


@pytest.mark.parametrize(
    ("section", "table", "key", "value"),
    [
        ("claims", "qilu-area-rezes-2024", "value", "6.67"),
        ("claims", "qilu-area-rezes-2024", "due", "2024-13"),
        ("claims", "qilu-area-rezes-2024", "stance", "agrees"),
        ("claims", "qilu-area-rezes-2024", "id", "x"),
        ("facts", "qilu-area", "unit", "square km"),
        ("sources", "rezes-2024", "language", "Belarusian"),
        ("sources", "rezes-2024", "extent", "half"),
        ("entities", "qilu", "name", {"be": "парк"}),
        ("entities", "qilu", "name", {"en": "park", "Belarusian": "парк"}),
        ("units", "ha", "words", {"acres": 0}),
        ("units", "ha", "words", ["2 acres"]),
        ("units", "ha", "kind", "area"),
        ("topics", "parks", "name", "Parks"),
        ("sources", "rezes-2024", "note", ""),
    ],
)
def test_an_editor_sees_a_mistake(section: str, table: str, key: str, value: object) -> None:
    document = tomli.loads((ROOT / "data" / "facts.toml").read_text(encoding="utf-8"))
    document[section][table][key] = value
    errors = list(validator(SCHEMA_FILE.read_text(encoding="utf-8")).iter_errors(document))
    assert len(errors) == 1
