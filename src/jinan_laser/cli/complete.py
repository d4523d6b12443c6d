"""Completion: what the shell offers when somebody presses Tab, and how it is answered.

Offering never fails: where the fact base cannot be read there is nothing to offer.
"""

import os
from collections.abc import Callable, Iterable
from contextlib import redirect_stderr
from io import StringIO
from typing import TYPE_CHECKING, Any, get_args

import typer

from jinan_laser.cli.commands import BY_NAME, COMMANDS
from jinan_laser.cli.data import DataFile
from jinan_laser.errors import JinanLaserError, UsageError
from jinan_laser.model.vocabulary import SourceKind
from jinan_laser.query.filters import languages as languages_of

if TYPE_CHECKING:
    from jinan_laser.cli.command import Command
    from jinan_laser.model.base import FactBase

Offer = tuple[str, str]
Completer = Callable[[typer.Context], list[Offer]]


def _from_base(offers: "Callable[[FactBase, Command], Iterable[Offer]]") -> Completer:
    def complete(ctx: typer.Context) -> list[Offer]:
        from jinan_laser.output.links import printable

        try:
            base = DataFile(ctx.params.get("data")).base
        except JinanLaserError:
            return []
        command = BY_NAME[ctx.info_name or ""]
        return [(id_, printable(label)) for id_, label in offers(base, command)]

    return complete


facts = _from_base(lambda base, _: ((fact.id, fact.label) for fact in base.facts.values()))
topics = _from_base(lambda base, _: ((row.id, row.title) for row in base.topics.values()))
units = _from_base(lambda base, _: ((unit, "") for unit in base.units))
languages = _from_base(lambda base, _: ((tag, "") for tag in languages_of(base)))
left_out = _from_base(
    lambda base, _: (
        *((kind, "") for kind in get_args(SourceKind)),
        *((row.id, row.publisher) for row in base.sources.values()),
        *((family, "") for family in {row.family: None for row in base.sources.values()}),
    )
)
measures = _from_base(
    lambda base, _: (
        (measure, "") for measure in {fact.measure: None for fact in base.facts.values()} if measure
    )
)
claims = _from_base(lambda base, _: ((claim.id, claim.statement) for claim in base.claims.values()))
sources = _from_base(lambda base, _: ((row.id, row.publisher) for row in base.sources.values()))
citable = _from_base(
    lambda base, _: (
        *((fact.id, fact.label) for fact in base.facts.values()),
        *((row.id, row.publisher) for row in base.sources.values()),
        *((claim.id, claim.statement) for claim in base.claims.values()),
    )
)
entities = _from_base(
    lambda base, command: (
        (entity.id, entity.title)
        for entity in base.entities.values()
        if not command.kinds or entity.kind in command.kinds
    )
)


def commands(ctx: typer.Context) -> list[str]:  # noqa: ARG001 - the same everywhere
    """Offer the commands that have a schema."""
    return [command.name for command in COMMANDS if command.row]


def fields(ctx: typer.Context, incomplete: str) -> list[str]:
    """Offer the fields of the command's rows after those that are there already."""
    from jinan_laser.output.fields import paths

    before, comma, _ = incomplete.rpartition(",")
    rows = BY_NAME[ctx.info_name or ""].row_type()
    return [f"{before}{comma}{path}" for path in paths(rows)]


def sorting(ctx: typer.Context) -> list[str]:
    """Offer the fields of the command's rows that have an order."""
    from jinan_laser.output.arrange import sortable

    return sortable(BY_NAME[ctx.info_name or ""].row_type())


COMPLETION_VARIABLE = "_JINAN_LASER_COMPLETE"


def answer_shell(main: Callable[[], Any]) -> Any:  # noqa: ANN401 - whatever Typer returns
    """Let Typer answer the shell.

    Raises:
        UsageError: nobody asked: the variables are not as a shell sets them.
        SystemExit: the shell has its answer.
    """
    if os.environ[COMPLETION_VARIABLE] == "complete_bash":
        _check_bash()
    complaint = StringIO()
    try:
        with redirect_stderr(complaint):
            return main()
    except SystemExit:
        if complaint.getvalue():
            reason = " ".join(complaint.getvalue().split()).removesuffix(".")
            raise UsageError(f"{COMPLETION_VARIABLE}: {reason[0].lower()}{reason[1:]}") from None
        raise


def _check_bash() -> None:
    """Refuse what bash never asks, where Typer would not."""
    try:
        if "COMP_WORDS" in os.environ and int(os.environ["COMP_CWORD"]) >= 0:
            return
    except (KeyError, ValueError):
        pass
    raise UsageError(
        f"{COMPLETION_VARIABLE} is set without the words of a line: COMP_WORDS, COMP_CWORD"
    )
