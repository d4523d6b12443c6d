"""Rows behave as the frozen dataclasses that they are declared as."""

import copy
import pickle
from dataclasses import FrozenInstanceError, asdict, fields, replace

import pytest

from jinan_laser.output.rows.entity_ref import EntityRef, NameRow

NAME = NameRow("East Park", None, "东园")
ROW = EntityRef("east-park", "park", NAME)


def test_by_place_and_by_name() -> None:
    assert EntityRef(id="east-park", kind="park", name=NAME) == ROW
    assert EntityRef("east-park", name=NAME, kind="park") == ROW


@pytest.mark.parametrize(
    ("values", "named"),
    [
        ((), {}),
        (("a", "park"), {}),
        (("a", "park", NAME, 1), {}),
        (("a", "park", NAME), {"id": "a"}),
        (("a", "park"), {"names": NAME}),
    ],
)
def test_each_value_once(values: tuple[object, ...], named: dict[str, object]) -> None:
    with pytest.raises(TypeError, match="EntityRef takes each of id, kind, name once"):
        EntityRef(*values, **named)  # type: ignore[arg-type]


def test_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        ROW.id = "other"  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del ROW.id
    with pytest.raises(FrozenInstanceError):
        ROW.other = 1


def test_compared_by_value() -> None:
    twin = EntityRef("east-park", "park", NameRow("East Park", None, "东园"))
    assert (twin, hash(twin)) == (ROW, hash(ROW))
    assert replace(ROW, id="west-park") != ROW
    assert ROW != ("east-park", "park", NAME)
    assert len({ROW, twin}) == 1


def test_copied() -> None:
    assert copy.deepcopy(ROW) == pickle.loads(pickle.dumps(ROW)) == ROW  # noqa: S301 - its own


def test_a_dataclass_that_says_what_it_is() -> None:
    assert [field.name for field in fields(ROW)] == ["id", "kind", "name"]
    assert asdict(NAME) == {"en": "East Park", "be": None, "zh": "东园"}
    assert repr(NAME) == "NameRow(en='East Park', be=None, zh='东园')"
