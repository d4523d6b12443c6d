"""What stands above a column can be given to ``--fields``, and what a person reads is a field."""

import json
from typing import Any

import pytest

from harness import ROOT, Cli
from jinan_laser.cli.commands import BY_NAME
from jinan_laser.cli.data import DataFile
from jinan_laser.output.fields import narrow
from jinan_laser.output.page import Grid, View

LISTS = [
    *("facts", "parks", "policies", "companies", "entities", "plans"),
    *("claims", "sources", "timeline"),
]
_YEAR = {"year"}  # of the timeline: the first four digits of the column that follows


def listed(name: str) -> View:
    view: View = BY_NAME[name].function()(DataFile(str(ROOT / "data" / "facts.toml")))
    return view


@pytest.mark.parametrize("name", LISTS)
def test_every_heading_of_a_list_is_a_field(name: str) -> None:
    view = listed(name)
    [grid, *_] = (block for block in view.page() if isinstance(block, Grid))
    headings = {column.title for column in grid.columns} - _YEAR
    assert len(headings) >= 4
    for heading in headings:
        assert len(narrow(view, heading).fields) == 1


def test_every_heading_of_a_search_is_a_field(cli: Cli) -> None:
    headings = cli("search", "radio").out.splitlines()[0].split()
    assert cli("search", "radio", "--fields", ",".join(headings)).status == 0


def test_every_csv_heading_is_a_field(cli: Cli) -> None:
    whole = cli("facts", "--format", "csv").out
    headings = (
        whole.partition("\n")[0].replace("source,", "source.id,").replace("subject,", "subject.id,")
    )  # by their paths alone these two are the whole objects
    assert cli("facts", "--format", "csv", "--fields", headings).out == whole


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("as of", "as_of"),
        ("source_url", "source.url"),
        ("url", "source.url"),
        ("supporting", "origins.supporting"),
    ],
)
def test_a_short_way_to_write_a_field(written: str, meant: str, cli: Cli) -> None:
    assert cli("facts", "--fields", f"id,{written}") == cli("facts", "--fields", f"id,{meant}")


def test_an_ambiguous_last_part_lists_what_it_fits(cli: Cli) -> None:
    result = cli("facts", "--fields", "kind")
    assert (result.status, result.out) == (2, "")
    assert result.err.endswith('; did you mean "subject.kind" or "source.kind"?\n')


def said(row: dict[str, Any]) -> str:
    """Return the id of the claim that a fact, a claim or an event is told by."""
    if "claims" in row:
        row = next(claim for claim in row["claims"] if claim["statement"] == row["statement"])
    return str(row["headline"] if "headline" in row else row["id"])


@pytest.mark.parametrize("command", ["facts", "claims", "timeline"])
def test_the_answer_is_the_figure_or_else_the_statement(command: str, cli: Cli) -> None:
    rows = json.loads(cli(command, "--json").out)
    read = {said(row): row["answer"] for row in rows}
    assert read.get("laser-scale-blog", "> 20 billion CNY") == "> 20 billion CNY"
    assert read["east-park-area-blog"] == "6.67 ha"
    assert read["east-park-opened-blog"] == "East Park has opened."
    for row in rows:
        [without] = {claim["value"] is None for claim in row.get("claims", [row])}
        assert (row["answer"] == row["statement"]) == without
