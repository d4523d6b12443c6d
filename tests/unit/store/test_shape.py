from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import pytest
from pydantic import BaseModel, Field, ValidationError, create_model

from changing import changed
from jinan_laser.model.base import FactBase
from jinan_laser.model.record import Date, Id, Locator
from jinan_laser.store.check import check
from jinan_laser.store.codes import CODES
from jinan_laser.store.shape import shape_diagnostics


def complaint(annotation: Any, text: str) -> str:  # noqa: ANN401 - any type
    """Have the text refused under a key that no fact base has, and return what is said."""
    table: type[BaseModel] = create_model("Table", new_key=(annotation, ...))
    document = {"new_key": text}
    with pytest.raises(ValidationError) as caught:
        table.model_validate(document)
    found, omitted = shape_diagnostics(caught.value, document, "new.toml")
    assert (len(found), omitted) == (1, 0)
    return str(found[0]).removeprefix("new.toml: ")


@pytest.mark.parametrize(
    ("annotation", "text", "expected"),
    [
        (Date, "2024-13", 'error[bad-date] new_key: "2024-13": a date is written YYYY, YYYY-MM'),
        (Id, "Jinan City", 'error[bad-id] new_key: "Jinan City": an id is lower-case words and'),
        (Locator, "page 4", 'error[bad-locator] new_key: "page 4": a locator is "p2.s5", "p2",'),
    ],
)
def test_a_string_is_told_by_the_pattern_it_breaks_and_not_by_its_key(
    annotation: object, text: str, expected: str
) -> None:
    assert complaint(annotation, text).startswith(expected)


def patterns(schema: Any) -> Iterator[str]:  # noqa: ANN401 - any JSON
    """Yield every pattern of a JSON Schema: of strings, and of the keys of tables."""
    if isinstance(schema, dict):
        yield from schema.get("patternProperties", {})
        if isinstance(schema.get("pattern"), str):
            yield schema["pattern"]
        for value in schema.values():
            yield from patterns(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from patterns(value)


def test_every_pattern_of_the_format_has_a_code() -> None:
    known = set(patterns(FactBase.model_json_schema()))
    said = [complaint(Annotated[str, Field(pattern=pattern)], "\n") for pattern in known]
    codes = sorted(line.partition("[")[2].partition("]")[0] for line in said)
    assert codes == [
        *("bad-date", "bad-factor", "bad-id", "bad-language", "bad-locator"),
        *("bad-unit", "bad-unit", "bad-version"),  # the id of a unit, and a word for it
    ]
    assert set(codes) <= set(CODES)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("format = 2\n", 'format = "2"\n', 'format: "2" is a string, expected an integer'),
        ("format = 2\n", "format = 2.0\n", "format: 2.0 is a float, expected an integer"),
        ("format = 2\n", "format = true\n", "format: true is a boolean, expected an integer"),
        (
            'title = "Context"',
            "title = 7",
            "topics.context.title: 7 is an integer, expected a string",
        ),
        (
            'published = "2024-05"',
            "published = 2024-05-01",
            "2024-05-01 is a date or time; put it in quotes, expected a string",
        ),
        (
            'aliases = ["The Town"]',
            'aliases = "The Town"',
            'entities.town.aliases: "The Town" is a string, expected an array of strings',
        ),
        (
            'aliases = ["The Town"]',
            "aliases = [7]",
            "entities.town.aliases.0: 7 is an integer, expected a string",
        ),
        (
            'name = { en = "Park" }',
            'name = "Park"',
            'entities.park.name: "Park" is a string, expected a table',
        ),
        (
            "value = 290",
            "value = [290]",
            "claims.firms-evening-news.value: this is an array, expected a number",
        ),
        ("value = 290", "value = { a = 1 }", "value: this is a table, expected a number"),
        ('"公顷" = 1', '"公顷" = [1]', "this is an array, expected a number or a fraction"),
        (
            'kind = "park"\n',
            'kind = ["park"]\n',
            "policy, rule, company, institution, event, technology",
        ),
        ("value = 290", "value = true", "value: true is a boolean, expected a number"),
        (
            'words = ["firms", "家"]',
            'words = "firms"',
            '"firms" is a string, expected an array of words, or a table of words with factors',
        ),
        (
            '"公顷" = 1',
            '"公顷" = true',
            'units.ha.words."公顷": true is a boolean, expected a number or a fraction',
        ),
        (
            'kind = "park"\n',
            'kind = "perk"\n',
            'kind: "perk" is not a known kind; did you mean "park"?',
        ),
        (
            'kind = "park"\n',
            'kind = "zzzz"\n',
            "rule, company, institution, event, technology",
        ),
        (
            'status = "planned"',
            'status = "plan"',
            'status: "plan" is not a known status; did you mean "planned"?',
        ),
        ('label = "Area"\n', "", 'facts.area.label: the key "label" is missing'),
        (
            'label = "Area"',
            'lable = "x"\nlabel = "Area"',
            'facts.area.lable: no such key; did you mean "label"?',
        ),
        (
            'label = "Area"',
            'id = "x"\nlabel = "Area"',
            "facts.area.id: the id of a table is its name",
        ),
        (
            'name = { en = "Park" }',
            'name = { be = "Парк" }',
            'entities.park.name.en: the key "en" is missing',
        ),
        (
            'label = "Area"',
            'label = ""',
            "facts.area.label: leave the key out when nothing is known",
        ),
        ("value = 290", "value = nan", "value: nan is not a figure"),
        ("value = 290", "value = inf", "value: inf is not a figure"),
        (
            "value = 290",
            "value = 9007199254740994",
            "9007199254740994 is beyond 2^53, where figures lose digits",
        ),
        (
            "value = 290",
            "value = -9007199254740994",
            "-9007199254740994 is beyond 2^53, where figures lose digits",
        ),
        (
            '"公顷" = 1',
            '"公顷" = 0',
            'units.ha.words."公顷": 0: a factor is a number above 0, or a fraction such as "1/15"',
        ),
        (
            '"公顷" = 1',
            '"公顷" = "1:15"',
            '"1:15": a factor is a number above 0, or a fraction such as "1/15"',
        ),
        (
            '["firms", "家"]',
            '["7 firms"]',
            '"7 firms": a word for a unit begins with no digit; "*" or "#" may stand at its end',
        ),
        (
            "[units.ha]",
            '[units."h a"]',
            '"h a": a unit has at most 30 letters, no blank, and no digit at its head',
        ),
        (
            'version = "1.0.0"',
            'version = "1.0"',
            '"1.0": a version is three numbers with dots between them',
        ),
        (
            'language = "zh"',
            'language = "Chinese"',
            '"Chinese": a language is a tag of BCP 47 such as "en", "zh-Hant" or "pt-BR"',
        ),
        (
            'as_of = "2024-05"',
            'as_of = "May"',
            '"May": a date is written YYYY, YYYY-MM or YYYY-MM-DD',
        ),
        (
            'locator = "p2.s1"',
            'locator = "2"',
            '"2": a locator is "p2.s5", "p2", "title", or "~ words" where only an excerpt was seen',
        ),
        (
            'headline = "area-gazette"',
            'headline = "Area"',
            '"Area": an id is lower-case words and digits joined by single hyphens',
        ),
    ],
)
def test_what_is_wrong_with_a_value(old: str, new: str, said: str, tmp_path: Path) -> None:
    found = [str(each) for each in check(changed(tmp_path, (old, new))).diagnostics]
    assert [line for line in found if line.endswith(said)]
