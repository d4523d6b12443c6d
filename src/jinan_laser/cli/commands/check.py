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
    github: Annotated[
        bool, typer.Option("--github", help="Write mistakes as GitHub Actions shows them.")
    ] = False,
    fix: Annotated[
        bool, typer.Option("--fix", help="First put the tables and keys of FILE in order.")
    ] = False,
) -> "View":
    """Return every mistake in a fact base.

    Checks shape, references, order and meaning, and that each value is what its source
    printed. Status 4 when there are errors, 0 when there are only warnings. --fix moves lines
    of the file and changes none; comments go with what stands below them.
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
    if fix:
        if not file and not data.named:
            raise UsageError("--fix: name the file that is to be put in order")
        _put_in_order(Path(file or data.path))
    return check_view(check_base(file or data.path, texts), github=github)


def _put_in_order(file: Path) -> None:
    """Put a file in order, all of it or nothing; what is no TOML is left to the report."""
    from jinan_laser.cli.interrupt import interruptible
    from jinan_laser.errors import FactBaseError, UsageError
    from jinan_laser.output.in_place import in_place
    from jinan_laser.store.load import BYTE_ORDER_MARK, parse, read
    from jinan_laser.store.reorder import reordered

    try:
        marked = read(file)
        text = marked.removeprefix(BYTE_ORDER_MARK)
        parse(text, str(file))
    except FactBaseError:
        return
    ordered = reordered(text)
    if ordered == text:
        return
    mark = BYTE_ORDER_MARK if marked != text else ""
    try:
        with interruptible() as leave_if_told, in_place(file, leave_if_told) as new:
            new.write_bytes((mark + ordered).encode("utf-8"))
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise UsageError(f"--fix: {file}: {reason}") from None
