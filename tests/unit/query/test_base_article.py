"""The article is the source that the base names."""

import pytest

from harness import BARE
from jinan_laser.errors import UnknownIdError
from jinan_laser.model.base import FactBase
from jinan_laser.query.select import article
from jinan_laser.store.load import load


def test_the_base_names_it(small: FactBase) -> None:
    assert article(small) is small.sources["blog"]


def test_a_base_may_have_none() -> None:
    with pytest.raises(UnknownIdError, match=r"^this fact base has no article of its own$"):
        article(load(BARE))
