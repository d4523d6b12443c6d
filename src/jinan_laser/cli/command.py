"""What there is to know about a command."""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, get_args

if TYPE_CHECKING:
    from collections.abc import Callable

    from jinan_laser.model.vocabulary import EntityKind

Group = Literal["Find facts", "Judge the evidence", "Cite and export", "About the data"]
GROUPS: tuple[Group, ...] = get_args(Group)


class Command(NamedTuple):
    """What is known about a command.

    Attributes:
        name: the word that users type; its function has the same.
        module: the file of ``cli/commands`` in which its function stands.
        group: the heading under which the help lists it.
        summary: what it answers, in a sentence.
        row: public name of the class of its rows; None if it answers with text.
        examples: what follows the program's name on command lines worth trying.
        many: whether it answers with a list of rows or with one.
        twin: the command for all where this is for one, and the other way round.
        takes_name: whether its one argument may be a name of several words.
        kinds: the kinds of entities it is for; the first has its name.
    """

    name: str
    module: str
    group: Group
    summary: str
    row: str | None
    examples: tuple[str, ...]
    many: bool = False
    twin: str | None = None
    takes_name: bool = False
    kinds: "tuple[EntityKind, ...]" = ()

    def function(self) -> "Callable[..., Any]":
        """Import what answers; for kinds of entities it is made from what answers for all."""
        function: Callable[..., Any]
        module = import_module(f"jinan_laser.cli.commands.{self.module}")
        if self.kinds:
            function = (module.all_of if self.many else module.one_of)(*self.kinds)
        else:
            function = getattr(module, self.name)
        return function

    def row_type(self) -> type:
        """Import the class of its rows."""
        row_type: type = getattr(import_module("jinan_laser"), str(self.row))
        return row_type


def both(  # noqa: PLR0913 - a column of the table each
    names: tuple[str, str],
    module: str,
    group: Group,
    summaries: tuple[str, str],
    *,
    rows: tuple[str, str],
    examples: tuple[tuple[str, ...], tuple[str, ...]],
    kinds: "tuple[EntityKind, ...]" = (),
) -> tuple[Command, Command]:
    """Return the commands for all things of a sort and for one of them."""
    all_, one = names
    return (
        Command(
            all_,
            module,
            group,
            summaries[0],
            rows[0],
            examples[0],
            many=True,
            twin=one,
            kinds=kinds,
        ),
        Command(
            one,
            module,
            group,
            summaries[1],
            rows[1],
            examples[1],
            twin=all_,
            takes_name=True,
            kinds=kinds,
        ),
    )
