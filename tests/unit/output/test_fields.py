"""Names by language are fields: each alone, or all of them."""

import csv
import json
from io import StringIO

import pytest

from harness import Cli


def test_a_name_in_each_language_that_is_asked_for(cli: Cli) -> None:
    fields = "id,name.zh,name.sr-Latn"
    zone, park = json.loads(cli("parks", "--fields", fields, "--json").out)
    assert zone == {"id": "harbour-zone", "name": {"zh": None, "sr-Latn": "Lučka zona"}}
    assert park == {"id": "east-park", "name": {"zh": "东激光园", "sr-Latn": None}}
    rows = list(csv.reader(StringIO(cli("parks", "--fields", fields, "--format", "csv").out)))
    assert rows == [
        ["id", "name_zh", "name_sr-Latn"],
        ["harbour-zone", "", "Lučka zona"],
        ["east-park", "东激光园", ""],
    ]


def test_all_names_are_an_object_and_in_csv_two_columns(cli: Cli) -> None:
    [row] = csv.DictReader(StringIO(cli("fact", "laser-firms", "--format", "csv").out))
    assert row["subject_name_en"] == "Smalltown laser industry"
    [told] = json.loads(cli("facts", "--search", "320", "--fields", "subject.name", "--json").out)
    assert json.loads(row["subject_name"]) == told["subject"]["name"]


@pytest.mark.parametrize("path", ["subject.name.", "subject.name.Chinese", "subject.zh", "zh"])
def test_what_is_no_language_is_no_field(path: str, cli: Cli) -> None:
    result = cli("facts", "--fields", path)
    assert (result.status, result.out) == (2, "")
    assert f'no field "{path}"' in result.err


def test_a_field_in_capitals_is_suggested_as_it_is_written(cli: Cli) -> None:
    assert cli("facts", "--fields", "ID").err.endswith('; did you mean "id"?\n')
