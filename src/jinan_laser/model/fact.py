"""Fact: one question about one entity, in one unit; and the topics that facts are listed under."""

from typing import Annotated

from pydantic import Field

from jinan_laser.model.record import Frozen, Id, Text
from jinan_laser.model.unit import UnitId


class Topic(Frozen):
    """A heading under which facts are listed; lists have the topics in the order of the file."""

    id: Id
    title: Annotated[Text, Field(description="The heading", examples=["Paths"])]


class Fact(Frozen):
    """One question about one entity, or several; its answers are claims."""

    id: Id
    subject: Annotated[Id, Field(description="The entity it is about", examples=["sampleton"])]
    about: Annotated[
        tuple[Id, ...],
        Field(
            strict=False,
            fail_fast=True,
            description="Further entities it is about",
            examples=[["cycle-club"]],
        ),
    ] = ()
    topic: Annotated[Id, Field(description="The topic it is listed under", examples=["paths"])]
    label: Annotated[
        Text,
        Field(
            description="What is asked, in a few words that stand alone",
            examples=["Length of Sampleton's cycle paths"],
        ),
    ]
    measure: Annotated[
        Text | None,
        Field(
            description="What is measured; facts of one measure can be compared",
            examples=["area", "revenue"],
        ),
    ] = None
    scope: Annotated[
        Text | None,
        Field(
            description="What was counted, where that differs from what one would expect",
            examples=["paths apart from the road"],
        ),
    ] = None
    unit: Annotated[
        UnitId | None,
        Field(
            description="Unit of the claims' values; present exactly when they are",
            examples=["km", "CNY/year"],
        ),
    ] = None
    headline: Annotated[
        Id,
        Field(description="The claim that is shown first", examples=["path-length-town-paper"]),
    ]
    note: Annotated[Text | None, Field(description="What nobody found, what to beware of")] = None

    @property
    def entities(self) -> tuple[str, ...]:
        """The ids of all entities it is about, its subject first, each once."""
        return tuple(dict.fromkeys((self.subject, *self.about)))
