"""FactBase: the whole document, and the indexes that questions need."""

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import Annotated, Any, Literal, TypeVar, get_args, get_origin

from pydantic import BeforeValidator, Field
from pydantic_core import PydanticCustomError, PydanticKnownError

from jinan_laser.model.claim import Claim
from jinan_laser.model.entity import Entity
from jinan_laser.model.fact import Fact, Topic
from jinan_laser.model.record import Date, Frozen, Id, Text
from jinan_laser.model.source import Source
from jinan_laser.model.unit import Unit

T = TypeVar("T")
FORMAT = 2
VERSION_PATTERN = r"^[0-9]+\.[0-9]+\.[0-9]+$"


class About(Frozen):
    """What the fact base itself is called, and which edition it is."""

    title: Annotated[Text, Field(description="Title of the fact base")]
    version: Annotated[
        str,
        Field(
            pattern=VERSION_PATTERN,
            description="Of the data: major = a figure changed or went, minor = added, "
            "patch = wording",
        ),
    ]
    base: Annotated[
        Id | None, Field(description="The source that headlines come from where it has one")
    ] = None
    checked: Annotated[
        Date,
        Field(
            description="Until when the keepers looked for reports; plans are judged against it",
            examples=["2026-11-23"],
        ),
    ]
    keepers: Annotated[Text | None, Field(description="Who is cited for the fact base itself")] = (
        None
    )
    licence: Annotated[
        Text | None,
        Field(description="Licence of the data, an SPDX expression", examples=["CC-BY-4.0"]),
    ] = None


def _name_by_key(section: Any) -> Any:  # noqa: ANN401 - whatever the file holds
    """Give each table of a section its key as ``id``: the file writes it only once."""
    if not isinstance(section, dict):
        return section  # Pydantic says what is wrong with it
    named = {}
    for key, table in section.items():
        if isinstance(table, dict):
            if "id" in table:
                raise PydanticCustomError("id_in_table", "", {"table": key})
            named[key] = {"id": key, **table}
        else:
            named[key] = table
    return named


def _whole(value: Any) -> Any:  # noqa: ANN401 - whatever the file holds
    """Refuse 1.0 and true, which Python takes for 1."""
    if type(value) is not int:
        raise PydanticKnownError("int_type")
    return value


_Keyed = BeforeValidator(_name_by_key)


def _group(keys: Iterable[str], pairs: Iterable[tuple[str, T]]) -> dict[str, tuple[T, ...]]:
    grouped: dict[str, list[T]] = {key: [] for key in keys}
    for key, value in pairs:
        grouped[key].append(value)
    return {key: tuple(values) for key, values in grouped.items()}


class FactBase(Frozen):
    """A checked fact base: tables by id, in the order of the file."""

    format: Annotated[
        Literal[2], BeforeValidator(_whole), Field(description="Version of the file format")
    ]
    about: About
    topics: Annotated[dict[str, Topic], _Keyed]
    units: Annotated[dict[str, Unit], _Keyed] = {}  # noqa: RUF012 - Pydantic copies it
    sources: Annotated[dict[str, Source], _Keyed]
    entities: Annotated[dict[str, Entity], _Keyed]
    facts: Annotated[dict[str, Fact], _Keyed]
    claims: Annotated[dict[str, Claim], _Keyed]

    @cached_property
    def claims_by_fact(self) -> Mapping[str, tuple[Claim, ...]]:
        """The claims of each fact, in file order; every fact is a key."""
        return _group(self.facts, ((claim.fact, claim) for claim in self.claims.values()))

    @cached_property
    def claims_by_source(self) -> Mapping[str, tuple[Claim, ...]]:
        """The claims of each source, in file order; every source is a key."""
        return _group(self.sources, ((claim.source, claim) for claim in self.claims.values()))

    @cached_property
    def facts_by_entity(self) -> Mapping[str, tuple[Fact, ...]]:
        """The facts about each entity, in file order; every entity is a key."""
        facts = self.facts.values()
        return _group(self.entities, ((id_, fact) for fact in facts for id_ in fact.entities))

    @cached_property
    def entities_within(self) -> Mapping[str, tuple[Entity, ...]]:
        """What lies directly in each entity, in file order; every entity is a key."""
        entities = self.entities.values()
        return _group(self.entities, ((each.within, each) for each in entities if each.within))

    def headline(self, fact: Fact) -> Claim:
        """The claim that is shown first for a fact."""
        return self.claims[fact.headline]

    def is_said(self, fact: Fact) -> bool:
        """Tell whether the headline of a fact is among the claims it is weighed by."""
        return any(claim.id == fact.headline for claim in self.claims_by_fact[fact.id])

    def weighed_by(self, keeps: Callable[[Claim], bool]) -> "FactBase":
        """Return the same base, whose facts are weighed by some of their claims only."""
        some = self.model_construct(**dict(self))
        vars(some)["claims_by_fact"] = {
            fact: tuple(filter(keeps, claims)) for fact, claims in self.claims_by_fact.items()
        }
        return some

    def checked_until(self, day: str) -> "FactBase":
        """Return the same base, as if the keepers had looked until an earlier day only."""
        about = self.about.model_copy(update={"checked": day})
        then = self.model_construct(**dict(self) | {"about": about})
        vars(then)["claims_by_fact"] = self.claims_by_fact
        return then

    def with_facts(self, facts: Mapping[str, Fact], weighed_by: Mapping[str, Claim]) -> "FactBase":
        """Return the base with some facts, weighed by some claims only, in place of its own."""
        claims = {**self.claims, **weighed_by}
        some = self.model_construct(**dict(self) | {"facts": dict(facts), "claims": claims})
        own = ((claim.fact, claim) for claim in weighed_by.values())
        vars(some)["claims_by_fact"] = _group(facts, own)
        return some


# The keys of the document, in their order.
SECTIONS = tuple(FactBase.model_fields)
# The sections whose tables are records by their ids, each with its record.
RECORDS: Mapping[str, type[Frozen]] = {
    section: get_args(field.annotation)[1]
    for section, field in FactBase.model_fields.items()
    if get_origin(field.annotation) is dict
}
# The keys of tables that hold tables themselves, with keys that the keepers choose.
MAPPINGS = ("name", "words")
