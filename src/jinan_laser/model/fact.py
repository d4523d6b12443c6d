"""Fact: one question about one entity, in one unit."""

from typing import Annotated

from pydantic import Field

from jinan_laser.model.record import Frozen, Id, Text
from jinan_laser.model.vocabulary import Topic, Unit


class Fact(Frozen):
    """One question about one entity; its answers are claims."""

    id: Id
    subject: Annotated[Id, Field(description="The entity it is about", examples=["qilu"])]
    topic: Annotated[Topic, Field(description="The heading it is listed under")]
    label: Annotated[
        Text, Field(description="What is asked, in a few words", examples=["Laser companies"])
    ]
    unit: Annotated[
        Unit | None, Field(description="Unit of the claims' values; present exactly when they are")
    ] = None
    headline: Annotated[
        Id,
        Field(description="The claim that is shown first", examples=["laser-companies-rezes-2024"]),
    ]
    note: Annotated[Text | None, Field(description="What nobody found, what to beware of")] = None
