"""The closed sets of words that the fact base uses, and the shapes of ids and dates.

Each set is a ``Literal``: the validator, the JSON Schema, the options of the command
line and the type checker read the same list.
"""

from typing import Annotated, Literal

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
# p2.s5 or p2 where the text was counted; the title; or, after "~", words for a page of which
# only an excerpt was seen.
LOCATOR_PATTERN = r"^(p[1-9][0-9]{0,3}(\.s[1-9][0-9]{0,3})?|title|~ \S.*)$"

Kind = Literal[
    "city", "industry", "park", "policy", "company", "institution", "event", "technology"
]
Topic = Literal[
    "context",
    "industry",
    "exports",
    "milestones",
    "parks",
    "policies",
    "companies",
    "outlook",
]
Status = Literal["reported", "planned", "forecast", "opinion"]
Stance = Literal["supports", "disputes", "context"]
Comparator = Literal["=", ">", ">=", "~", "<", "<="]
Language = Literal["en", "zh", "zh-Hant", "be", "ja", "ur", "mr", "ru"]
SourceKind = Literal[
    "company-blog",
    "news",
    "news-copy",
    "trade-press",
    "trade-portal",
    "government",
    "financial-press",
    "reference",
    "forum",
    "tampered-copy",
]
Unit = Literal[
    "CNY",
    "CNY/year",
    "companies",
    "countries",
    "groups",
    "ha",
    "members",
    "organisations",
    "people",
    "projects",
    "rank",
    "W",
    "year",
    "years",
    "%",
]

Id = Annotated[str, Field(pattern=ID_PATTERN)]
Date = Annotated[str, Field(pattern=DATE_PATTERN)]
Locator = Annotated[str, Field(pattern=LOCATOR_PATTERN)]
Text = Annotated[str, Field(min_length=1)]
# JSON readers keep integers exact up to here.
_LARGEST = 2**53
Number = (
    Annotated[int, Field(ge=-_LARGEST, le=_LARGEST)]
    | Annotated[float, AllowInfNan(allow_inf_nan=False), Field(ge=-_LARGEST, le=_LARGEST)]
)


class Frozen(BaseModel):
    """A record that says exactly what its table says: no other keys, no silent conversion."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)
