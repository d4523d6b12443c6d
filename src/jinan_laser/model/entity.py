"""Entity: what a fact is about. It carries names only: what can be wrong is a claim."""

from typing import Annotated, Any

from pydantic import BeforeValidator, Field
from pydantic_core import PydanticCustomError

from jinan_laser.model.record import Frozen, Id, Language, Text
from jinan_laser.model.vocabulary import EntityKind


def _with_english(names: Any) -> Any:  # noqa: ANN401 - whatever the file holds
    if isinstance(names, dict) and "en" not in names:
        raise PydanticCustomError("no_english", "")
    return names


class Entity(Frozen):
    """What a fact is about: a place, a park, a policy, a company, an event ..."""

    id: Id
    kind: Annotated[EntityKind, Field(description="What sort of thing it is")]
    within: Annotated[
        Id | None, Field(description="The entity it lies in or belongs to", examples=["sampleton"])
    ] = None
    name: Annotated[
        dict[Language, Text],
        BeforeValidator(_with_english),
        Field(
            description="Its names by language (BCP 47): in English, or a gloss; in others as a "
            "source prints them, in their dictionary form",
            examples=[{"en": "Sampleton", "sv": "Provstad"}],
            json_schema_extra={"required": ["en"], "additionalProperties": False},
        ),
    ]
    aliases: Annotated[
        tuple[Text, ...],
        Field(
            strict=False,
            fail_fast=True,
            description="Other names it is found by",
            examples=[["The Spokes"]],
        ),
    ] = ()
    note: Annotated[Text | None, Field(description="What a reader should know first")] = None

    @property
    def title(self) -> str:
        """Its name in English, or a gloss."""
        return self.name["en"]
