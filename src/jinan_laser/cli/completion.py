"""Answer a shell that asks, by variables of its environment, how a line could go on."""

import os
from collections.abc import Callable
from contextlib import redirect_stderr
from io import StringIO
from typing import Any

from jinan_laser.errors import UsageError

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
            reason = " ".join(complaint.getvalue().split()).rstrip(".")
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
