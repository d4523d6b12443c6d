"""Claim: what one source says to one fact, with its receipt."""

from typing import Annotated

from pydantic import Field

from jinan_laser.model.record import Date, Frozen, Id, Locator, Number, Text
from jinan_laser.model.vocabulary import Comparator, Stance, Status


class Claim(Frozen):
    """What one source says to one fact, with the figure as printed and its place."""

    id: Id
    fact: Annotated[Id, Field(description="The fact it answers", examples=["path-length"])]
    source: Annotated[Id, Field(description="The source that says it", examples=["town-paper"])]
    speaker: Annotated[
        Text | None,
        Field(description="Who says it in the page, and in which office; where it names one"),
    ] = None
    statement: Annotated[
        Text,
        Field(
            description="What is said, in the keepers' words, which stand alone",
            examples=["Sampleton has more than 40 km of cycle paths."],
        ),
    ]
    value: Annotated[
        Number | None,
        Field(
            description="The figure, normalised to the fact's unit", examples=[20000000000, 6.67]
        ),
    ] = None
    comparator: Annotated[
        Comparator | None, Field(description="How the figure bounds the truth; goes with value")
    ] = None
    as_of: Annotated[
        Date | None,
        Field(
            description="When the statement is about; not for plans and forecasts",
            examples=["2024", "2023-05", "2023-05-06"],
        ),
    ] = None
    due: Annotated[
        Date | None,
        Field(
            description="For when it is planned or forecast, instead of as_of",
            examples=["2027", "2028-05"],
        ),
    ] = None
    status: Annotated[Status, Field(description="A result, a plan, a forecast or an opinion")]
    stance: Annotated[Stance, Field(description="Towards the headline of the fact")]
    printed: Annotated[
        Text,
        Field(
            description="The figure or name exactly as the source prints it",
            examples=["more than 40 kilometres", "больш за 300 кампаній", "產業規模達150億元"],
        ),
    ]
    locator: Annotated[
        Locator,
        Field(
            description='Paragraph and sentence (p2.s5), "title", or "~ words" for an excerpt',
            examples=["p2.s5", "p3", "title", "~ last paragraph"],
        ),
    ]
    note: Annotated[Text | None, Field(description="Doubts, and why this stance")] = None

    @property
    def is_ahead(self) -> bool:
        """Whether it says what is to come, a plan or a forecast, and is no result."""
        return self.status in ("planned", "forecast")

    @property
    def date(self) -> str | None:
        """When it is about; for plans and forecasts, for when."""
        return self.due or self.as_of
