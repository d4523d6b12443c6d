"""Entity: what a fact is about. It carries names only: what can be wrong is a claim."""

from typing import Annotated

from pydantic import Field

from jinan_laser.model.record import Frozen, Id, Text
from jinan_laser.model.vocabulary import EntityKind


class Names(Frozen):
    """The names of an entity, one for each language in which a source names it."""

    en: Annotated[Text, Field(description="English, or a gloss")]
    be: Annotated[Text | None, Field(description="Belarusian, in its dictionary form")] = None
    zh: Annotated[Text | None, Field(description="Chinese, as a source prints it")] = None


class Entity(Frozen):
    """What a fact is about: the city, a park, a policy, a company, an event ..."""

    id: Id
    kind: Annotated[EntityKind, Field(description="What sort of thing it is")]
    name: Annotated[Names, Field(description="Its names")]
    aliases: Annotated[
        tuple[Text, ...],
        Field(
            strict=False,
            fail_fast=True,
            description="Other names it is found by",
            examples=[["Qilu Laser park"]],
        ),
    ] = ()
    note: Annotated[Text | None, Field(description="What a reader should know first")] = None
