"""A base about something else goes through every command, every format and every export.

It is the one of a battery maker, and it must be answered for as what it is: nothing but the
name of the program may speak of the base that ships with it.
"""

import csv
import json
import re
import shlex
from io import StringIO
from pathlib import Path
from typing import get_args

import pytest
from jsonschema import Draft202012Validator
from pyarrow import parquet

from harness import BATTERY, ROOT, Cli
from jinan_laser import Lookup, load
from jinan_laser.cli.command import Command
from jinan_laser.cli.commands import COMMANDS
from jinan_laser.model.base import RECORDS
from jinan_laser.model.vocabulary import EntityKind, Verdict
from jinan_laser.output.citations import STYLES
from jinan_laser.output.exports import EXPORT_FORMATS, ExportFormat, export
from jinan_laser.output.formats import FORMATS
from jinan_laser.output.page import Screen
from markup import parsed, text_of
from readers import READERS, expected

# What a command is asked; those that are not here need nothing.
WORDS = {
    "fact": ["plant-cost"],
    "claim": ["second-hall-release"],
    "park": ["cellgården"],
    "policy": ["cellplanen"],
    "company": ["볼트베르크"],
    "entity": ["norrwiek"],
    "search": ["gigawatt"],
    "source": ["Vad blev det av cellfabriken?"],
    "trend": ["jobs-goal"],
    "compare": ["capacity"],
    "diff": ["battery.toml", "battery.toml"],
    "vet": ["draft.md"],
    "init": ["new.toml"],
    "export": ["battery.sqlite", "--force"],
}
# It was not made for one article, and says so.
ASKED = [command for command in COMMANDS if command.row and command.name != "article"]
# Above the entities of each kind on its page.
KINDS = [
    "Parks and zones",
    "Policies and rules",
    "Companies",
    "Institutions",
    "Events",
    "Technologies",
    "Places and industries",
]
# Of a command that shows or lists things of the base, something that must be among them.
SHOWN = {
    "facts": "Cost of the Cell Yard",
    "fact": "19억 유로",
    "parks": "Salt Island estate",
    "park": "Capacity of the whole Cell Yard",
    "policies": "Permit rule",
    "policy": "Output from which a cell plant needs a permit",
    "companies": "Voltberg",
    "company": "Cost of the Cell Yard",
    "entities": "Metal union",
    "entity": "Salt Island estate",
    "search": "16 gigawattimmar",
    "claims": "The second hall of the Cell Yard stands empty.",
    "claim": "second-hall-release",
    "compare": "60 GWh/year",
    "sources": "Tygodnik Energia",
    "source": "The first line of the Cell Yard makes 16 GWh a year.",
    "plans": "Voltberg",
    "disputes": "Three years later, and less.",
    "trend": "1,200 jobs",
    "vet": "1.9 billion euros",
    "timeline": "10,000 t/year",
    "cite": "Cell Watch, Norrvik",
    "info": "Voltberg: promises and batteries",
}


@pytest.fixture
def battery(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Cli:
    """The program in a folder that holds the base; it is named on each command line."""
    (tmp_path / "battery.toml").write_bytes(BATTERY.read_bytes())
    (tmp_path / "draft.md").write_text("The Cell Yard cost 1.9 billion euros.\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return cli


def lines_of(name: str) -> list[str]:
    words = [name, *WORDS.get(name, ())]
    return words if name == "init" else [*words, "--data", "battery.toml"]


def speaks_of_the_shipped_base(text: str) -> bool:
    own_name = re.sub("jinan[-_]laser", "", text, flags=re.IGNORECASE)
    return re.search("jinan|济南|rezes|qilu", own_name, re.IGNORECASE) is not None


@pytest.mark.parametrize("command", ASKED, ids=lambda command: command.name)
def test_every_command_in_every_format(command: Command, battery: Cli) -> None:
    name = command.name
    out = {}
    for format_ in FORMATS:
        result = battery(*lines_of(name), "--format", format_)
        Path("new.toml").unlink(missing_ok=True)  # nothing is begun over it
        assert (result.status, result.err) == (0, ""), format_
        assert not speaks_of_the_shipped_base(result.out), format_
        out[format_] = result.out
    schema = json.loads(battery("schema", name).out)
    Draft202012Validator(schema).validate(json.loads(out["json"]))
    assert len({len(row) for row in csv.reader(StringIO(out["csv"]))}) == 1
    assert SHOWN.get(name, "") in out["table"]
    assert SHOWN.get(name, "") in out["markdown"]


def test_it_has_no_article(battery: Cli) -> None:
    result = battery("article", "--data", "battery.toml")
    assert (result.status, result.out) == (3, "")
    assert result.err == (
        "error: this fact base has no article of its own;"
        " all of them: jinan-laser sources --data battery.toml\n"
    )


def test_every_schema(battery: Cli) -> None:
    for asked in ("--file", *(command.name for command in ASKED)):
        result = battery("schema", asked, "--data", "battery.toml")
        assert (result.status, result.err) == (0, ""), asked
        assert not speaks_of_the_shipped_base(result.out), asked


@pytest.mark.parametrize("command", ASKED, ids=lambda command: command.name)
def test_every_command_on_a_terminal_and_as_a_picture(command: Command, battery: Cli) -> None:
    pictures = [Path(f"picture.{suffix}") for suffix in ("svg", "html")]
    asked: list[tuple[int | None, list[str]]] = [(40, []), (100, [])]
    asked += [(None, ["--save", str(picture)]) for picture in pictures]
    for width, options in asked:
        result = battery(*lines_of(command.name), *options, screen=Screen(width))
        Path("new.toml").unlink(missing_ok=True)  # nothing is begun over it
        assert (result.status, result.err) == (0, ""), (width, options)
        assert not speaks_of_the_shipped_base(result.out), (width, options)
    for picture in pictures:
        assert not speaks_of_the_shipped_base(picture.read_text("utf-8")), picture


@pytest.mark.parametrize("format_", [format_ for format_ in EXPORT_FORMATS if format_ != "html"])
def test_every_export_names_the_keepers_and_the_licence(format_: str, battery: Cli) -> None:
    path = Path(f"battery.{format_}")
    result = battery("export", str(path), "--data", "battery.toml")
    assert (result.status, result.err) == (0, "")
    reader, read = next((name, read) for name, (of, read) in READERS.items() if of == format_)
    rows = read(path)
    assert rows == expected(load(BATTERY).base), reader
    [about] = rows["about"]
    assert about["keepers"] == "Cell Watch, Norrvik"
    assert about["licence"] == "CC0-1.0 OR CC-BY-4.0"
    assert not speaks_of_the_shipped_base(json.dumps(rows, ensure_ascii=False))
    files = [path] if path.is_file() else list(path.iterdir())
    assert not any(
        speaks_of_the_shipped_base(file.read_bytes().decode("latin-1"))
        for file in files
        if file.suffix != ".parquet"
    )
    for file in files if format_ == "parquet" else ():
        assert not speaks_of_the_shipped_base(str(parquet.read_schema(file).metadata))


def test_a_page_names_them_too(battery: Cli) -> None:
    assert battery("export", "a.html", "--data", "battery.toml").status == 0
    page = Path("a.html").read_text("utf-8")
    assert "Cell Watch, Norrvik: Voltberg" in page
    titles = [text_of(each) for each in parsed(page).iter("h3")]
    assert [title for title in titles if title in KINDS] == KINDS
    assert '"license": "CC0-1.0 OR CC-BY-4.0"' in page
    assert not speaks_of_the_shipped_base(page)


def test_a_data_package_names_them_too(battery: Cli) -> None:
    assert battery("export", "a.datapackage", "--data", "battery.toml").status == 0
    package = json.loads(Path("a.datapackage/datapackage.json").read_text("utf-8"))
    assert package["name"] == "voltberg-promises-and-batteries"
    assert package["licenses"] == [
        {"name": "CC0-1.0-OR-CC-BY-4.0", "title": "CC0-1.0 OR CC-BY-4.0"}
    ]
    assert package["contributors"] == [{"title": "Cell Watch, Norrvik", "role": "author"}]


@pytest.mark.parametrize("style", STYLES)
def test_every_style_of_a_citation(style: str, battery: Cli) -> None:
    words = ["plant-cost", "norrvik-post", "workforce-energia"]
    result = battery("cite", *words, "--style", style, "--data", "battery.toml")
    assert (result.status, result.err) == (0, "")
    assert not speaks_of_the_shipped_base(result.out)
    assert "Voltberg przy pracy [Voltberg at work]" in " ".join(result.out.split())
    assert "https://archive.example/celler" in result.out
    own = battery("cite", "--style", style, "--data", "battery.toml").out
    assert "Cell Watch, Norrvik" in own
    assert "CC0-1.0 OR CC-BY-4.0" in own


def test_where_it_names_no_keepers_and_no_licence_nobody_is_named(battery: Cli) -> None:
    text = BATTERY.read_text("utf-8")
    bare = re.sub(r"^(keepers|licence) = .*\n", "", text, flags=re.MULTILINE)
    Path("battery.toml").write_text(bare, encoding="utf-8")
    for style in STYLES:
        out = battery("cite", "--style", style, "--data", "battery.toml").out
        assert "Voltberg: promises" in out
        assert not re.search("author|contributor|licence|jinan|AU  -|PB  -", out, re.IGNORECASE)
    assert battery("export", "a.datapackage", "--data", "battery.toml").status == 0
    package = json.loads(Path("a.datapackage/datapackage.json").read_text("utf-8"))
    assert not {"licenses", "contributors"} & package.keys()
    row = json.loads(battery("info", "--data", "battery.toml", "--json").out)
    assert (row["keepers"], row["licence"]) == (None, None)


def test_check_finds_no_error_and_says_what_was_not_read(battery: Cli) -> None:
    report = json.loads(battery("check", "battery.toml", "--json").out)
    assert report["errors"] == 0
    assert {found["code"] for found in report["diagnostics"]} <= {"unparsed-printed"}


def test_it_has_what_there_is() -> None:
    """Every verdict, kind of entity and section: or the tests above would show too little."""
    base = load(BATTERY)
    assert {row.verdict for row in base.facts()} | {"not-said"} == set(get_args(Verdict))
    assert {row.kind for row in base.entities()} == set(get_args(EntityKind))
    assert {row.language.partition("-")[0] for row in base.sources()} == {
        "en",
        "de",
        "sv",
        "pl",
        "ko",
    }
    for section, record in RECORDS.items():
        used = {key for row in getattr(base.base, section).values() for key in row.model_fields_set}
        assert used == set(record.model_fields), section


def test_it_shares_no_topic_and_no_unit_with_the_shipped_base() -> None:
    own, other = load(BATTERY).base, load(ROOT / "data" / "facts.toml").base
    assert not own.topics.keys() & other.topics.keys()
    assert {"GWh/year", "t/year", "EUR", "jobs"} <= own.units.keys() - other.units.keys()


@pytest.mark.parametrize(
    "line",
    [
        ["fact", "nonsense"],
        ["park", "voltberg"],
        ["park"],
        ["facts", "plant-cost"],
        ["nonsense"],
        ["cite", "voltberg"],
        ["fact", "plant-cost-spam"],
    ],
    ids=" ".join,
)
def test_a_hint_leads_back_to_it(line: list[str], battery: Cli) -> None:
    for data in (["--data", "battery.toml"], ["--data=battery.toml"]):
        result = battery(*line, *data)
        assert result.status in {2, 3}
        assert result.err.endswith(" --data battery.toml\n")
        assert "jinan-laser" in result.err


@pytest.mark.parametrize(
    "line",
    [
        ["trend", "best-employer"],
        ["trend", "estate-area"],
        ["facts", "--topic", "people", "--status", "forecast"],
        ["facts", "--search", "nowhere"],
        ["search", "gigawatt nowhere"],
        ["timeline", "--since", "2050"],
    ],
    ids=" ".join,
)
def test_what_to_type_next_leads_back_to_it(line: list[str], battery: Cli) -> None:
    result = battery(*line, "--data", "battery.toml", screen=Screen(200))
    _, told, following = " ".join(result.out.split()).partition(": jinan-laser ")
    assert told
    offered = following.partition(" Looked until")[0]
    assert offered.endswith(" --data battery.toml")
    assert battery(*shlex.split(offered)).status == 0


def test_the_name_of_a_base_is_quoted_where_it_must_be(battery: Cli) -> None:
    Path("battery.toml").rename("my batteries.toml")
    err = battery("fact", "nonsense", "--data", "my batteries.toml").err
    assert err.endswith(" jinan-laser facts --data 'my batteries.toml'\n")


def test_python_asks_it_too(tmp_path: Path) -> None:
    base: Lookup = load(BATTERY)
    assert base.verdict("jobs-goal").verdict == "missed"
    assert [row.value for row in base.fact("plant-cost").others] == [1_900_000_000]
    format_: ExportFormat
    for format_ in EXPORT_FORMATS:
        path = tmp_path / format_
        assert export(base.base, path, format_, force=False, advance=lambda _: None)["claims"] == 21
