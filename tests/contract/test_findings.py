"""What vet and check find: lines with colour on a terminal, tables in documents."""

import re
from pathlib import Path

import pytest

from harness import ROOT, Cli
from jinan_laser.output.formats.style import painted
from jinan_laser.output.layout.lines import Span
from jinan_laser.output.links import printable
from jinan_laser.output.page import Screen
from markup import parsed, text_of
from wrong_bases import write_wrong

DRAFT = """Jinan counts 512 laser companies. The Qilu Laser park makes goods worth 500 million yuan
a year. The laser industry of Jinan is worth 20 billion yuan; 12,000 jobs hang on it.
济南激光企业超过300家。
"""
FOUND = ["differs", "overdue", "one origin", "unknown", "corroborated +1"]
ROLES = ["differs", "overdue", "single-origin", "unknown", "corroborated"]


@pytest.fixture
def draft(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:  # noqa: ARG001
    """A draft, and the shipped base instead of the one that is asked otherwise."""
    monkeypatch.setenv("JINAN_LASER_DATA", str(ROOT / "data" / "facts.toml"))
    path = tmp_path / "draft.md"
    path.write_text(DRAFT, encoding="utf-8")
    return str(path)


def test_each_finding_has_the_colour_of_a_standing(draft: str, cli: Cli) -> None:
    *lines, count = cli("vet", draft, screen=Screen(40, colour=True)).out.splitlines()
    for line, found, role in zip(lines, FOUND, ROLES, strict=True):
        place, seen, _ = re.split(f"({re.escape(painted(Span(found, role), links=False))})", line)
        assert re.fullmatch(rf"{re.escape(draft)}:\d+:\d+: ", place)
        assert "\x1b" in seen
    assert count.startswith("5 figures: ")
    plain = cli("vet", draft).out
    assert re.sub(r"\x1b\[[0-9;]*m", "", "\n".join([*lines, count, ""])) == plain


def test_what_else_a_figure_may_be_is_named(draft: str, cli: Cli) -> None:
    Path(draft).write_text(
        "Laser companies in Shenzhen; laser companies in the East Lake zone of Wuhan; "
        "makers of laser equipment in Wuhan: 200 companies",
        encoding="utf-8",
    )
    line = cli("vet", draft).out.splitlines()[0]
    assert line.endswith(" [wuhan-companies or east-lake-companies]")
    page = parsed(cli("vet", draft, "--format", "html").out)
    ids = [text_of(each) for each in page.iter("code")]
    assert ids[-2:] == ["wuhan-companies", "east-lake-companies"]


@pytest.mark.parametrize(
    ("code", "severity"), [("unparsed-printed", "warning"), ("bad-date", "error")]
)
def test_errors_and_warnings_have_colours(
    code: str, severity: str, cli: Cli, tmp_path: Path
) -> None:
    write_wrong(code, tmp_path / "facts.toml")
    words = ["check", str(tmp_path / "facts.toml")]
    coloured = cli(*words, screen=Screen(40, colour=True)).out
    assert painted(Span(f"{severity}[{code}]", severity), links=False) in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == cli(*words).out


def test_what_became_of_a_figure_is_told(cli: Cli, tmp_path: Path) -> None:
    draft = tmp_path / "draft.md"
    draft.write_text(
        "The scale of the Smalltown laser industry has passed 20 billion yuan in 2024."
        " The Harbour Zone is to have at least 40 firms by 2023."
        " The Laser Fair is expected to cover 5 hectares in 2024.\n",
        encoding="utf-8",
    )
    *lines, count = cli("vet", str(draft)).out.splitlines()
    others = "others: 15 billion (2021); ≤ 12.5 billion (2023)"
    assert [line.partition(": ")[2] for line in lines] == [
        f'disputed -1 "20 billion yuan": {others} [laser-scale]',
        'met "40 firms": a plan for 2023; it was met; others: 45 (2023-11) [zone-firms]',
        'missed "5 hectares": a forecast for 2024; it was missed; others: 3 (2024) [fair-ground]',
    ]
    assert count == "3 figures: 1 disputed, 1 met, 1 missed"
    explained = cli("vet", "--explain", str(draft)).out
    assert explained.count("    receipt: ") == 3


def test_an_address_is_a_link_on_a_terminal_that_has_them(draft: str, cli: Cli) -> None:
    out = cli("vet", draft, "--explain", screen=Screen(40, colour=True, links=True)).out
    assert "\x1b]8;id=jinan-laser;http://be.rezescnc.com/" in out


def test_the_page_of_a_draft_is_a_table(draft: str, cli: Cli) -> None:
    root = parsed(cli("vet", draft, "--explain", "--format", "html").out)
    assert "5 figures: 1 corroborated" in text_of(root)
    titles = [text_of(each) for each in root.iter("th") if each.get("scope") == "col"]
    assert titles == ["place", "text", "finding", "fact, id", "base has"]
    _, *rows = root.iter("tr")
    assert text_of(rows[0][0]) == f"{draft}:1:14"
    assert [text_of(row[2]).partition(":")[0] for row in rows] == FOUND
    assert [span.get("class") for row in rows for span in row[2].iter("span")] == ROLES
    linked = [each.attrib["href"] for row in rows for each in row.iter("a")]
    assert len(linked) == 4
    assert all("#:~:text=" in address for address in linked)
    assert "others: > 320 (2023-04 to 2024, 2 origins)" in text_of(rows[0])
    assert "why: jinan, company, laser" in text_of(rows[0])


def test_the_page_of_a_check_is_a_table(cli: Cli, tmp_path: Path) -> None:
    write_wrong("unparsed-printed", tmp_path / "facts.toml")
    root = parsed(cli("check", str(tmp_path / "facts.toml"), "--format", "html").out)
    assert "0 errors, 1 warning" in text_of(root)
    [titles, row] = [[text_of(cell) for cell in row] for row in root.iter("tr")]
    assert titles == ["place", "severity, code", "key", "message"]
    assert row[0].endswith("facts.toml:112:1")
    assert row[1:3] == ["warningunparsed-printed", "claims.area-gazette.printed"]


def test_where_nothing_is_found_the_page_says_so(cli: Cli, draft: str) -> None:
    assert "No mistakes were found." in cli("check", "--format", "html").out
    Path(draft).write_text("No figure here.\n", "utf-8")
    assert "No figure was found." in cli("vet", draft, "--format", "html").out
    assert cli("vet", draft, screen=Screen(80)).out == "0 figures\n"


def test_the_name_of_a_file_is_no_markup(draft: str, cli: Cli, tmp_path: Path) -> None:
    hostile = Path(draft).with_name("<img src=x onerror=alert(1)>&amp;\u202e.md")
    Path(draft).rename(hostile)
    root = parsed(cli("vet", str(hostile), "--format", "html").out)
    assert not list(root.iter("img"))
    _, first, *_ = root.iter("tr")
    assert text_of(first[0]) == f"{printable(str(hostile))}:1:14"
    write_wrong("unparsed-printed", tmp_path / "<s>.toml")
    root = parsed(cli("check", str(tmp_path / "<s>.toml"), "--format", "html").out)
    assert not list(root.iter("s"))
    assert f"{tmp_path}/<s>.toml:112:1" in text_of(root)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Senfeng's revenue was 991 million yuan in 2022.",
            "the base has 1.296 billion CNY/year (2024), and this figure (2022) [",
        ),
        (
            "The laser industry of Jinan is worth 18 billion yuan.",
            "(2024-04); others: ~ 18 billion (forecast, 2022); 15 billion",
        ),
    ],
)
def test_a_figure_of_another_time_is_told_as_one(
    sentence: str, told: str, draft: str, cli: Cli
) -> None:
    Path(draft).write_text(sentence, encoding="utf-8")
    assert told in cli("vet", draft).out
