"""Init: begin a fact base of one's own."""

from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from jinan_laser.cli.data import DataFile
    from jinan_laser.output.view import View


def init(
    data: "DataFile",
    file: Annotated[str, typer.Argument(metavar="FILE", help="The TOML file to write.")],
) -> "View":
    """Write a small fact base to begin with.

    It has each kind of table, with a comment on each key. What stands there already is
    never written over.
    """
    import os
    from pathlib import Path

    from jinan_laser.errors import UsageError
    from jinan_laser.output.answers.init import init_view
    from jinan_laser.store.create import create

    if data.named:
        raise UsageError("name the new fact base as FILE, without --data")
    if not file:
        raise UsageError("FILE: no file is named")
    create(Path(file))
    return init_view(os.fsencode(file).decode("utf-8", "replace"))
