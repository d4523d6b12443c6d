"""A search finds a text in every script, however its digits are grouped."""

import pytest

from jinan_laser.model.base import FactBase
from jinan_laser.query.fold import fold
from jinan_laser.query.search import search


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("PROMOTIONAL", None),
        ("lasers at", ("source", "blog", "title")),
        ("trade | week", ("source", "rival", "publisher")),
        ("оптыка", None),
        ("小镇", ("entity", "smalltown-lasers", "name.zh")),
        ("план", ("entity", "laser-plan", "name.be")),
        ("optics", ("entity", "east-park", "aliases")),
        ("opening", ("fact", "east-park-opened", "label")),
        ("hectares", ("claim", "east-park-area-blog", "statement")),
        ("20 МІЛЬЯРДАЎ", ("claim", "laser-scale-blog", "printed")),
        ("20000000000", ("claim", "laser-scale-blog", "value")),
        ("20,000,000,000", ("claim", "laser-scale-blog", "value")),
    ],
)
def test_found_in(text: str, place: tuple[str, str, str] | None, small: FactBase) -> None:
    places = [(match.section, match.id, match.key) for match in search(small, text)]
    assert places[:1] == ([place] if place else [])


@pytest.mark.parametrize("text", ["", " ", "\n"])
def test_nothing_is_found_nowhere(text: str, small: FactBase) -> None:
    assert not list(search(small, text))


@pytest.mark.parametrize(
    "text", ["25 000 W", "25,000 w", "25\u00a0000 W", "２５０００ Ｗ", "25000 w"]
)
def test_spellings_of_one_figure(text: str) -> None:
    assert fold(text) == "25000 w"


@pytest.mark.parametrize("text", ["6,67", "1, 2, 300", "2022 2023"])
def test_a_comma_that_groups_no_digits_stays(text: str) -> None:
    assert fold(text) == text
