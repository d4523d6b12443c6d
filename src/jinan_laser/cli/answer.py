"""Turn a function that answers into a Typer command whose answer is text."""

import inspect
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinan_laser.cli import options
from jinan_laser.cli.data import Data
from jinan_laser.cli.screen import screen
from jinan_laser.errors import UsageError

if TYPE_CHECKING:
    from jinan_laser.output.view import View

_SHARED = tuple(
    inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=option)
    for name, default, option in (
        ("json", False, options.Json),
        ("save", None, options.Save),
        ("data", None, options.Data),
    )
)


def answering(function: "Callable[..., View | str]") -> Callable[..., str]:
    """Return what Typer runs: the function with the options that every answer has.

    A view is rendered; text, a citation for example, is an answer as it is. What the
    command returns ``cli/app.py`` writes.
    """

    def run(*, json: bool, save: str | None, data: str | None, **own: Any) -> str:  # noqa: ANN401
        from jinan_laser.output.formats import render

        if save is not None and json:
            raise UsageError("--save draws what a terminal shows; leave out --json")
        answer = function(Data(data), **own)
        if isinstance(answer, str):
            return answer
        if save is not None:
            _save(answer, Path(save), " ".join(["jinan-laser", function.__name__, *_words(own)]))
        return render(answer, "json" if json else "table", screen())

    parameters = [*list(inspect.signature(function).parameters.values())[1:], *_SHARED]
    run.__name__ = function.__name__
    run.__doc__ = function.__doc__
    run.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    run.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    return run


def _save(view: "View", path: Path, title: str) -> None:
    from jinan_laser.output.formats.picture import check_picture, save_picture

    check_picture(path)
    save_picture(view, path, title)


def _words(own: dict[str, Any]) -> list[str]:
    """Return the options that were given, as the title of a picture says them."""
    return [str(text) for text in own.values() if text is not None]
