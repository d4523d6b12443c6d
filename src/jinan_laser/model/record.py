"""What all records have in common, and the shapes of ids, dates, languages and places."""

from typing import Annotated

from pydantic import AllowInfNan, BaseModel, ConfigDict, Field

from jinan_laser.model.dates import DATE_PATTERN
from jinan_laser.model.language import LANGUAGE_PATTERN

ID_PATTERN = r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
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


class Frozen(BaseModel):
    """A record that says exactly what its table says: no other keys, no silent conversion."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, defer_build=True)


def keys_of(record: type[Frozen]) -> list[str]:
    """Return the keys that a table may have, in their order; its id is its name, no key."""
    return [field for field in record.model_fields if field != "id"]
