"""Unit: what figures are counted or measured in, and the words by which it is known in print."""

from fractions import Fraction
from functools import cached_property
from typing import Annotated, Any

from pydantic import AllowInfNan, BeforeValidator, Field
from pydantic_core import PydanticKnownError

from jinan_laser.model.record import LARGEST, Frozen, exact
from jinan_laser.model.vocabulary import UnitKind

UNIT_PATTERN = r"^[^\s0-9\"'\\][^\s\"'\\]{0,29}$"
# A word that ends in * may have any ending; one that ends in # stands before its number.
WORD_PATTERN = r"^[^\s0-9*#]([^*#]*[^\s*#])?(\*| ?#)?$"
FACTOR_PATTERN = r"^[1-9][0-9]{0,14}/[1-9][0-9]{0,14}$"

UnitId = Annotated[str, Field(pattern=UNIT_PATTERN)]
UnitWord = Annotated[str, Field(pattern=WORD_PATTERN)]
Factor = (
    Annotated[int, Field(gt=0, le=LARGEST)]
    | Annotated[float, AllowInfNan(allow_inf_nan=False), Field(gt=0, le=LARGEST)]
    | Annotated[str, Field(pattern=FACTOR_PATTERN)]
)


def _with_factors(words: Any) -> Any:  # noqa: ANN401 - whatever the file holds
    """Give each word of a list the factor 1; Pydantic judges everything else."""
    if not isinstance(words, list):
        return words
    if not all(isinstance(word, str) for word in words):
        raise PydanticKnownError("tuple_type")
    return dict.fromkeys(words, 1)


class Unit(Frozen):
    """What figures are counted or measured in, and the words by which it is known in print."""

    id: UnitId
    kind: Annotated[
        UnitKind,
        Field(
            description="count: a number without a word may be of it; money: from a hundred "
            "million on; rank: a place in an order; year: of the calendar; measure: all else"
        ),
    ] = "measure"
    words: Annotated[
        dict[UnitWord, Factor],
        BeforeValidator(
            _with_factors, json_schema_input_type=list[UnitWord] | dict[UnitWord, Factor]
        ),
        Field(
            description="The words for it in print, in any language; with a table: how many of "
            'the unit one of the word is. "hectare*" has any ending, "RMB #" stands before its '
            "number",
            examples=[["companies", "家", "кампані*"], {"hectares": 1, "亩": "1/15"}],
        ),
    ] = {}  # noqa: RUF012 - Pydantic copies it

    @cached_property
    def factors(self) -> dict[str, Fraction]:
        """How many of the unit one of each word is, exact."""
        return {word: exact(factor) for word, factor in self.words.items()}
