"""Diff: what a new edition of the facts says differently."""

from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from jinan_laser.cli.data import DataFile
    from jinan_laser.output.view import View


def diff(
    data: "DataFile",  # noqa: ARG001 - both bases are named
    old: Annotated[str, typer.Argument(metavar="OLD", help="The earlier fact base, a TOML file.")],
    new: Annotated[str, typer.Argument(metavar="NEW", help="The later fact base, a TOML file.")],
) -> "View":
    """Return every change from one fact base to another.

    Changes of nothing but the wording are counted at the end; --json lists them, too.
    """
    from jinan_laser.output.answers.diff import diff_view
    from jinan_laser.store.load import load

    return diff_view(load(old), load(new))
