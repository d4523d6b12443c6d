"""Check: is a fact base right?"""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from jinan_laser.cli.data import DataFile
    from jinan_laser.output.view import View


def check(
    data: "DataFile",
    file: Annotated[
        str | None, typer.Argument(metavar="FILE", help="A fact base; else the one in use.")
    ] = None,
    *,
    text: Annotated[
        list[str] | None,
        typer.Option(
            "--text",
            metavar="SOURCE=PATH",
            help="Compare with the words of a source, too; may be repeated.",
        ),
    ] = None,
) -> "View":
    """Return every mistake in a fact base.

    Checks shape, references, order and meaning, and that each value is what its source
    printed. Status 4 when there are errors, 0 when there are only warnings.
    """
    from jinan_laser.errors import UsageError
    from jinan_laser.output.answers.check import check_view
    from jinan_laser.store.check import check as check_base

    if file and data.named:
        raise UsageError("name one fact base: FILE or --data")
    texts = {}
    for pair in text or ():
        source, equals, path = pair.partition("=")
        if not (source and equals and path):
            raise UsageError(f'--text: "{pair}" is not SOURCE=PATH')
        texts[source] = Path(path)
    return check_view(check_base(file or data.path, texts))
