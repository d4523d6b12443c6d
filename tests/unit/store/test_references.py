"""Whatever a table names must exist; where it does not, check says what was meant."""

from pathlib import Path

import pytest

from changing import changed
from jinan_laser.store.check import check


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            'base = "gazette"',
            'base = "gazete"',
            'error[unknown-source] about.base: no source "gazete"; did you mean "gazette"?',
        ),
        (
            'kind = "park"\n',
            'kind = "park"\nwithin = "twon"\n',
            'error[unknown-entity] entities.park.within: no entity "twon"; did you mean "town"?',
        ),
        (
            'topic = "parks"',
            'topic = "zzz"',
            'facts.area.topic: no topic "zzz"; known are context, industry, parks',
        ),
        (
            'unit = "ha"',
            'unit = "acre"',
            'error[unknown-unit] facts.area.unit: no unit "acre"; known are companies, ha',
        ),
        (
            'subject = "park"',
            'subject = "parc"',
            'error[unknown-entity] facts.area.subject: no entity "parc"; did you mean "park"?',
        ),
        (
            'subject = "park"',
            'subject = "park"\nabout = ["town", "zzz"]',
            'error[unknown-entity] facts.area.about.1: no entity "zzz"',
        ),
        (
            'headline = "area-gazette"',
            'headline = "area-gazete"',
            'facts.area.headline: no claim "area-gazete"; did you mean "area-gazette"?',
        ),
        (
            'fact = "area"',
            'fact = "aria"',
            'error[unknown-fact] claims.area-gazette.fact: no fact "aria"; did you mean "area"?',
        ),
        (
            'headline = "area-gazette"',
            'headline = "motto-gazette"',
            'facts.area.headline: claim "motto-gazette" belongs to the fact "motto"',
        ),
        (
            "[entities.park]",
            "[entities.gazette]",
            'error[repeated-id] entities.gazette: the id is also that of a table of "sources"',
        ),
    ],
)
def test_what_is_wrong_with_a_reference(old: str, new: str, said: str, tmp_path: Path) -> None:
    file = changed(tmp_path, (old, new))
    found = [str(each) for each in check(file).diagnostics]
    assert [each for each in found if each.endswith(said)]


@pytest.mark.parametrize(
    ("more", "listed"),
    [
        (17, f"; known are context, industry, parks, {', '.join(f't{n}' for n in range(17))}"),
        (18, ""),
    ],
)
def test_twenty_topics_are_listed_and_more_are_not(more: int, listed: str, tmp_path: Path) -> None:
    topics = "".join(f'[topics.t{number}]\ntitle = "T{number}"\n\n' for number in range(more))
    file = changed(
        tmp_path,
        ("[units.companies]", f"{topics}[units.companies]"),
        ('topic = "parks"', 'topic = "zzzz"'),
    )
    [message] = [each.message for each in check(file).diagnostics if each.code == "unknown-topic"]
    assert message == f'no topic "zzzz"{listed}'


def test_of_no_units_at_all_that_is_said(tmp_path: Path) -> None:
    file = changed(
        tmp_path,
        ('[units.companies]\nkind = "count"\nwords = ["firms", "家"]\n\n', ""),
        ('[units.ha]\nwords = { "hectares" = 1, "公顷" = 1, "亩" = "1/15" }\n\n', ""),
    )
    found = [each.message for each in check(file).diagnostics if each.code == "unknown-unit"]
    assert found == ['no unit "companies"; none is declared', 'no unit "ha"; none is declared']
