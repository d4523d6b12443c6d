"""Vet: does a draft say what the base knows?"""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from jinan_laser.cli.data import DataFile
    from jinan_laser.output.page import View


def vet(
    data: "DataFile",
    files: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="FILES", help="Drafts: text, Markdown, HTML; else, or for -, standard input."
        ),
    ] = None,
    *,
    strict: Annotated[
        bool,
        typer.Option(
            "--strict", help="Status 1 if one is differs, overdue, missed, disputed, unknown."
        ),
    ] = False,
    explain: Annotated[
        bool, typer.Option("--explain", help="Below each its receipt, and why this fact.")
    ] = False,
    github: Annotated[
        bool, typer.Option("--github", help="Write findings as GitHub Actions shows them.")
    ] = False,
) -> "View":
    """Return every figure of a draft with what the base knows of it.

    Nothing is guessed: a figure of which no fact speaks clearly enough is unknown. What the
    base says else of the same thing is told as differs.
    """
    from jinan_laser.errors import DraftError
    from jinan_laser.output.answers.findings import vet_view
    from jinan_laser.store.drafts import read_draft

    drafts = []
    mistakes: list[str] = []
    for name in files or ["-"]:
        try:
            drafts.append((name, read_draft(None if name == "-" else Path(name))))
        except DraftError as error:
            mistakes += error.mistakes
    failed = DraftError(mistakes) if mistakes else None
    if failed and not drafts:
        raise failed
    return vet_view(data.base, drafts, strict=strict, explain=explain, github=github, failed=failed)
