"""The reader of printed figures, with units of its own: tests/units.toml."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import tomli

from jinan_laser.model.unit import Unit
from jinan_laser.store.printed.figure import Figure
from jinan_laser.store.printed.figures import figures
from jinan_laser.store.printed.units import UnitWords


def unit_words(units: Mapping[str, Mapping[str, Any]]) -> UnitWords:
    """Return the words of units that are written as in a fact base."""
    declared = {id_: Unit.model_validate({"id": id_, **table}) for id_, table in units.items()}
    return UnitWords(declared)


WORDS = unit_words(tomli.loads(Path(__file__).with_name("units.toml").read_text("utf-8"))["units"])
COUNTS = {"companies", "countries", "groups", "members", "organisations", "people", "projects"}
MONEY = {"CNY", "CNY/year"}


def read_all(printed: str, language: str = "en", words: UnitWords = WORDS) -> tuple[Figure, ...]:
    return figures(printed, language, words)


def read(printed: str, language: str = "en", words: UnitWords = WORDS) -> Figure:
    [figure] = read_all(printed, language, words)
    return figure


def fits(figure: Figure) -> set[str]:
    """Return the units of facts that a figure can answer."""
    return set(figure.factors)


def amount(figure: Figure) -> object:
    """Return how much a figure is in the only unit that it fits, or in any that it fits alike."""
    amounts = {figure.amount(unit) for unit in figure.factors} or {figure.printed}
    [one] = amounts
    return one
