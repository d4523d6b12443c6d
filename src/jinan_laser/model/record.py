"""What all records have in common, and the shapes of ids, dates, languages and places."""

from fractions import Fraction
from typing import Annotated

from pydantic import AllowInfNan, BaseModel, ConfigDict, Field

ID_PATTERN = r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
# A calendar date cut off where knowledge ends. The pattern knows the length of every
# month and the leap years, so that no Python code runs once for each date of a large base.
_LEAP_YEAR = r"([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)"
DATE_PATTERN = (
    r"^([0-9]{4}(-(0[1-9]|1[0-2]))?"
    r"|[0-9]{4}-(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
    r"|[0-9]{4}-(0[469]|11)-(0[1-9]|[12][0-9]|30)"
    r"|[0-9]{4}-02-(0[1-9]|1[0-9]|2[0-8])"
    rf"|{_LEAP_YEAR}-02-29)$"
)
# BCP 47 as it recommends to write it, so that one language has one spelling: "zh-Hant" and not
# "zh-hant". Language, script, region, variants, extensions, private use.
LANGUAGE_PATTERN = (
    r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*"
    r"(-[0-9a-wyz](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?$"
)
# p2.s5 or p2 where the text was counted; the title; or, after "~", words for a page of which
# only an excerpt was seen.
LOCATOR_PATTERN = r"^(p[1-9][0-9]{0,3}(\.s[1-9][0-9]{0,3})?|title|~ \S.*)$"

Id = Annotated[str, Field(pattern=ID_PATTERN)]
Date = Annotated[str, Field(pattern=DATE_PATTERN)]
Language = Annotated[str, Field(pattern=LANGUAGE_PATTERN)]
Locator = Annotated[str, Field(pattern=LOCATOR_PATTERN)]
Text = Annotated[str, Field(min_length=1)]
# JSON readers keep integers exact up to here, and Python prints none of thousands of digits.
LARGEST = 2**53
Number = (
    Annotated[int, Field(ge=-LARGEST, le=LARGEST)]
    | Annotated[float, AllowInfNan(allow_inf_nan=False), Field(ge=-LARGEST, le=LARGEST)]
)


def exact(value: float | str) -> Fraction:
    """Return a number as it is written: 6.67 is 667/100, and not the nearest binary fraction."""
    return Fraction(value) if isinstance(value, int) else Fraction(str(value))


class Frozen(BaseModel):
    """A record that says exactly what its table says: no other keys, no silent conversion."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, defer_build=True)


def keys_of(record: type[Frozen]) -> list[str]:
    """Return the keys that a table may have, in their order; its id is its name, no key."""
    return [field for field in record.model_fields if field != "id"]


def certainly_before(date: str, other: str) -> bool:
    """Return whether one partial date is before another, whatever is missing of them."""
    known = min(len(date), len(other))
    return date[:known] < other[:known]
