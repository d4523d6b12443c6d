"""Check: is a fact base right?"""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from jinan_laser.cli.data import DataFile
    from jinan_laser.output.page import View


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
    save_digests: Annotated[
        bool,
        typer.Option(
            "--save-digests", help="First save beside FILE what checks need without --text."
        ),
    ] = False,
) -> "View":
    """Return every mistake in a fact base.

    Checks shape, references, order and meaning, and that each value is what its source
    printed. Status 4 when there are errors, 0 when there are only warnings. --fix moves lines
    of the file and changes none; comments go with what stands below them. --save-digests lets
    others, who have no text, check what a source printed.
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
    named = file or data.named
    if fix:
        if not named:
            raise UsageError("--fix: name the file that is to be put in order")
        _put_in_order(Path(file or data.path))
    if save_digests:
        if not named:
            raise UsageError("--save-digests: name the file beside which they are to be saved")
        if not texts:
            raise UsageError("--save-digests: give the text of a source with --text")
        _save_digests(Path(file or data.path), texts)
    return check_view(check_base(file or data.path, texts), github=github)


def _put_in_order(file: Path) -> None:
    """Put a file in order, all of it or nothing; what is no TOML is left to the report."""
    from jinan_laser.errors import FactBaseError
    from jinan_laser.store.load import BYTE_ORDER_MARK, parse, read
    from jinan_laser.store.reorder import reordered

    try:
        marked = read(file)
        text = marked.removeprefix(BYTE_ORDER_MARK)
        parse(text, str(file))
    except FactBaseError:
        return
    ordered = reordered(text)
    if ordered != text:
        mark = BYTE_ORDER_MARK if marked != text else ""
        _write(file, mark + ordered, "--fix")


def _save_digests(file: Path, texts: dict[str, Path]) -> None:
    """Save digests of what claims quote of some texts; what is unreadable is left to the report."""
    from jinan_laser.errors import FactBaseError
    from jinan_laser.store.digests import beside
    from jinan_laser.store.wording import with_digests

    try:
        content = with_digests(file, texts)
    except FactBaseError:
        return
    _write(beside(file), content, "--save-digests")


def _write(file: Path, content: str, option: str) -> None:
    """Write a file, all of it or nothing."""
    from jinan_laser.cli.interrupt import interruptible
    from jinan_laser.errors import UsageError
    from jinan_laser.output.in_place import in_place

    try:
        with interruptible() as leave_if_told, in_place(file, leave_if_told) as new:
            new.write_bytes(content.encode("utf-8"))
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise UsageError(f"{option}: {file}: {reason}") from None
