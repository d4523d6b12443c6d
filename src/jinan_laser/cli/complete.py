"""What the shell offers at the Tab key: ids with their labels.

A completion never fails: where the fact base cannot be read there is nothing to offer.
"""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

import typer

from jinan_laser.cli.commands import COMMANDS
from jinan_laser.cli.data import Data
from jinan_laser.errors import JinanLaserError

if TYPE_CHECKING:
    from jinan_laser.model.base import FactBase

Offer = tuple[str, str]
Completer = Callable[[typer.Context], list[Offer]]


def _from_base(offers: "Callable[[FactBase], Iterable[Offer]]") -> Completer:
    def complete(ctx: typer.Context) -> list[Offer]:
        try:
            return list(offers(Data(ctx.params.get("data")).base))
        except JinanLaserError:
            return []

    return complete


def _entities(kind: str | None) -> Completer:
    return _from_base(
        lambda base: (
            (entity.id, entity.name.en)
            for entity in base.entities.values()
            if kind in (None, entity.kind)
        )
    )


facts = _from_base(lambda base: ((fact.id, fact.label) for fact in base.facts.values()))
sources = _from_base(lambda base: ((row.id, row.publisher) for row in base.sources.values()))
citable = _from_base(
    lambda base: (
        *((fact.id, fact.label) for fact in base.facts.values()),
        *((row.id, row.publisher) for row in base.sources.values()),
        *((claim.id, claim.statement) for claim in base.claims.values()),
    )
)
entities = _entities(None)
parks = _entities("park")
policies = _entities("policy")
companies = _entities("company")


def commands(ctx: typer.Context) -> list[str]:  # noqa: ARG001 - the same everywhere
    """Offer the commands that have a schema."""
    return [command.name for command in COMMANDS if command.row]


def fields(ctx: typer.Context, incomplete: str) -> list[str]:
    """Offer the fields of the command's rows after those that are there already."""
    from jinan_laser.output.fields import paths

    before, comma, _ = incomplete.rpartition(",")
    rows = [command for command in COMMANDS if command.name == ctx.info_name]
    return [f"{before}{comma}{path}" for command in rows for path in paths(command.row_type())]
