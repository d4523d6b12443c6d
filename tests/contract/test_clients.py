"""The real clients of our output read it: jq, pandas."""

import json
from io import StringIO

import jq
import pandas as pd
import pytest

from harness import Cli
from laid_flat import flat

LISTS = [
    ["facts"],
    ["parks"],
    ["policies"],
    ["companies"],
    ["entities"],
    ["claims"],
    ["sources"],
    ["search", "laser"],
    ["trend", "laser-scale"],
    ["timeline"],
    ["disputes"],
]


@pytest.mark.parametrize(
    ("command", "program", "expected"),
    [
        (["policies"], ".[].name.en", ["Laser plan", "Size rule"]),
        (["facts"], '.[] | select(.status == "planned") | .id', ["east-park-area", "zone-firms"]),
        (["park", "east-park"], ".facts.planned[].value", [6.67]),
        (["claims"], "[.[].source.family] | unique", [["blog", "radio", "rival", "survey"]]),
        (["facts"], "map(.value // 0) | add", [20020000351.67]),
    ],
)
def test_jq(command: list[str], program: str, expected: list[object], cli: Cli) -> None:
    assert jq.compile(program).input_text(cli(*command, "--json").out).all() == expected


@pytest.mark.parametrize("command", LISTS, ids=" ".join)
def test_pandas(command: list[str], cli: Cli) -> None:
    rows = json.loads(cli(*command, "--json").out)
    frame = pd.read_csv(StringIO(cli(*command, "--format", "csv").out), keep_default_na=False)
    assert len(frame) == len(rows)
    assert list(frame.columns) == list(flat(rows[0]))
