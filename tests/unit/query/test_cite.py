"""What is cited for a word: a fact's headline, a claim, a source, never an entity."""

import pytest

from jinan_laser.errors import AmbiguousIdError, UnknownIdError
from jinan_laser.model.base import FactBase
from jinan_laser.query.find import cite


@pytest.mark.parametrize(
    ("word", "id_", "source", "claim"),
    [
        ("laser-firms", "laser-firms", "blog", "laser-firms-blog"),
        ("Scale of the industry", "laser-scale", "blog", "laser-scale-blog"),
        ("laser-firms-radio", "laser-firms-radio", "radio", "laser-firms-radio"),
        ("ＬＡＳＥＲ-firms-RADIO", "laser-firms-radio", "radio", "laser-firms-radio"),
        ("radio", "radio", "radio", None),
        ("Town Radio", "radio", "radio", None),
    ],
)
def test_a_word_finds(word: str, id_: str, source: str, claim: str | None, small: FactBase) -> None:
    cited = cite(small, word)
    assert (cited.id, cited.source.id) == (id_, source)
    assert (cited.claim and cited.claim.id) == claim


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("acme", ("company", "acme")),
        ("Acme Laser", ("company", "acme")),
        ("optics valley", ("park", "east-park")),
        ("激光", None),
    ],
)
def test_an_entity_is_not_cited(word: str, found: tuple[str, str] | None, small: FactBase) -> None:
    with pytest.raises(UnknownIdError) as caught:
        cite(small, word)
    assert caught.value.found == found
    if found:
        assert caught.value.advice == "cite one of its facts"


def test_a_mistyped_id_gets_the_nearest(small: FactBase) -> None:
    with pytest.raises(UnknownIdError, match="no fact, claim or source") as caught:
        cite(small, "laser-frims")
    assert "laser-firms" in caught.value.suggestions
    with pytest.raises(AmbiguousIdError):
        cite(small, "town")


def test_what_nothing_is_near_to_is_looked_for_among_the_facts(small: FactBase) -> None:
    with pytest.raises(UnknownIdError) as caught:
        cite(small, "zzzz")
    assert (caught.value.sort, caught.value.suggestions) == ("fact", ())
