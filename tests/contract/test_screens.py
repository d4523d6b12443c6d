"""What a person sees on a terminal of 120, 80 and 40 columns, without colour."""

import re
import shutil
from pathlib import Path

import pytest

from drawn import assert_whole
from harness import DRAFT, NEWER, ROOT, SMALL, Cli
from jinan_laser.model.base import FactBase
from jinan_laser.output.answers.claims import claim_list
from jinan_laser.output.answers.disputes import dispute_list
from jinan_laser.output.answers.entities import entity_list
from jinan_laser.output.answers.entity import entity_view
from jinan_laser.output.answers.fact import fact_view
from jinan_laser.output.answers.facts import fact_list
from jinan_laser.output.answers.source import source_view
from jinan_laser.output.answers.sources import source_list
from jinan_laser.output.answers.timeline import plan_list, timeline_list
from jinan_laser.output.answers.trend import trend_view
from jinan_laser.output.formats.table import render
from jinan_laser.output.page import Screen
from jinan_laser.query.select import (
    article,
    plans,
    select_dated,
    select_entities,
    select_facts,
    select_sources,
)
from jinan_laser.query.series import events
from jinan_laser.version import __version__

SCREENS = Path(__file__).parent / "screens"
VIEWS = {
    "facts": lambda base: fact_list(base, select_facts(base)),
    "nothing": lambda base: fact_list(base, ()),
    "disputes": lambda base: dispute_list(base, [base.facts["laser-scale"]]),
    "trend": lambda base: trend_view(base, base.facts["laser-scale"]),
    "timeline": lambda base: timeline_list(base, events(base, select_dated(base))),
    "fact": lambda base: fact_view(base, base.facts["laser-scale"]),
    "opinion": lambda base: fact_view(base, base.facts["acme-best"]),
    "plan": lambda base: fact_view(base, base.facts["east-park-area"]),
    "no-disputes": lambda base: dispute_list(base, ()),
    "park": lambda base: entity_view(base, base.entities["east-park"]),
    "sources": lambda base: source_list(base, select_sources(base)),
    "policies": lambda base: entity_list(base, select_entities(base, "policy")),
    "article": lambda base: source_view(base, article(base)),
    "source": lambda base: source_view(base, base.sources["radio"]),
    "plans": lambda base: plan_list(base, plans(base, base.facts.values())),
    "no-trend": lambda base: trend_view(base, base.facts["acme-best"]),
    "claims": lambda base: claim_list(base, base.claims_by_fact["laser-firms"]),
}


COLOURED = (
    *(
        "article",
        "cite laser-scale",
        "claim laser-scale-rival",
        "claims --fact laser-scale",
        "claims --fact zone-firms",
    ),
    *("compare", "compare companies", "diff small.toml newer.toml", "disputes", "entities"),
    *("entity acme", "export a.csv", "fact laser-scale", "facts", "facts --fields id,source.url"),
    *("facts --min 1 --max 2", "info", "init b.toml", "park east-park", "plans", "search laser"),
    *("source rival", "sources", "timeline", "trend laser-scale", "vet draft.md --explain"),
    *("diff small.toml small.toml", "trend acme-best", "fact laser-scale --without blog"),
)


@pytest.mark.parametrize("width", [120, 80, 40])
@pytest.mark.parametrize("name", VIEWS)
def test_screen(name: str, width: int, small: FactBase, rewrite: bool) -> None:
    path = SCREENS / f"{name}-{width}.txt"
    actual = render(VIEWS[name](small), Screen(width))
    if rewrite:
        path.write_text(actual, encoding="utf-8")
    assert actual == path.read_text(encoding="utf-8")


def test_what_has_which_colour(
    cli: Cli, rewrite: bool, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Escape sequences are written as the numbers in them, between braces."""
    for base in (SMALL, NEWER, DRAFT):
        shutil.copy(base, tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("JINAN_LASER_DATA", SMALL.name)
    said = [
        f"$ {words}\n{cli(*words.split(), screen=Screen(100, colour=True)).out}"
        for words in COLOURED
    ]
    actual = re.sub(r"\x1b\[([0-9;]*)m", r"{\1}", "".join(said)).replace("{0}", "{}")
    actual = actual.replace(__version__, "VERSION")
    path = SCREENS / "colours.txt"
    if rewrite:
        path.write_text(actual, encoding="utf-8")
    assert actual == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", VIEWS)
def test_colours_and_links_change_no_letter(name: str, small: FactBase) -> None:
    view = VIEWS[name](small)
    coloured = render(view, Screen(80, colour=True, links=True))
    assert re.sub(r"\x1b\[[0-9;]*m|\x1b\]8;.*?\x1b\\", "", coloured) == render(view, Screen(80))


@pytest.mark.parametrize("name", VIEWS)
def test_nothing_is_lost_whatever_the_width(name: str, small: FactBase) -> None:
    view = VIEWS[name](small)
    for width in (30, 59, 60, 61, 79, 120, 200):
        assert_whole(view.page(), render(view, Screen(width)), width)


def test_counts_and_what_to_type_next_stand_at_the_foot_together(cli: Cli) -> None:
    *_, rows, foot = cli("facts", screen=Screen(120)).out.split("\n\n")
    assert "fair-prospects" in rows
    assert foot == (
        "10 facts: 1 corroborated, 3 by one origin only, 1 disputed, 2 plans of which 1 overdue"
        " and 1 met, 2 forecasts of which 1\nmissed, 1 opinion. Looked until 2025-03-31.\n"
        "One in full: jinan-laser fact laser-firms\n"
    )
    assert foot not in cli("facts").out


@pytest.mark.parametrize(
    ("measure", "hint"),
    [("power", "Over time: jinan-laser trend cutter-power"), ("area", "One in full: ")],
)
def test_what_can_be_drawn_over_time_is_named(
    measure: str, hint: str, cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("JINAN_LASER_DATA", str(ROOT / "data" / "facts.toml"))
    assert cli("compare", measure, screen=Screen(80)).out.splitlines()[-1].startswith(hint)


def test_what_else_tells_of_an_event_stands_below_it(
    cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("JINAN_LASER_DATA", str(ROOT / "data" / "facts.toml"))
    out = cli("timeline", "--since", "2019-09", "--until", "2019-09", screen=Screen(80)).out
    assert "\n         also: The Shandong laser community has existed" in out


@pytest.mark.parametrize("width", [120, 80, 65])
def test_what_of_the_article_stands_up_is_said_first(width: int, shipped: FactBase) -> None:
    article_view = source_view(shipped, article(shipped))
    first = " ".join(render(article_view, Screen(width)).splitlines()[:10])
    count = len(shipped.claims_by_source[shipped.about.base or ""])
    assert f"{count} statements: " in first
    assert re.search(
        r"\d+ corroborated, .* \d+ plans of which \d+ overdue, .* differently\.", first
    )
