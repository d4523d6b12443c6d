"""Turn a function that answers into a Typer command whose answer is text."""

import inspect
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from jinan_laser.cli import options
from jinan_laser.cli.data import Data
from jinan_laser.cli.screen import screen

if TYPE_CHECKING:
    from jinan_laser.output.view import View

_SHARED = (
    inspect.Parameter(
        "json", inspect.Parameter.KEYWORD_ONLY, default=False, annotation=options.Json
    ),
    inspect.Parameter(
        "data", inspect.Parameter.KEYWORD_ONLY, default=None, annotation=options.Data
    ),
)


def answering(function: "Callable[..., View | str]") -> Callable[..., str]:
    """Return what Typer runs: the function with the options that every answer has.

    A view is rendered; text, a citation for example, is an answer as it is. What the
    command returns ``cli/app.py`` writes.
    """

    def run(*, json: bool, data: str | None, **own: Any) -> str:  # noqa: ANN401
        from jinan_laser.output.formats import render

        answer = function(Data(data), **own)
        if isinstance(answer, str):
            return answer
        return render(answer, "json" if json else "table", screen())

    parameters = [*list(inspect.signature(function).parameters.values())[1:], *_SHARED]
    run.__name__ = function.__name__
    run.__doc__ = function.__doc__
    run.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    run.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    return run
