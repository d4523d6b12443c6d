from collections.abc import Iterator
from typing import Annotated, Any

import pytest
from pydantic import BaseModel, Field, ValidationError, create_model

from jinan_laser.model.base import FactBase
from jinan_laser.model.record import Date, Id, Locator
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
