"""Turn a function that answers into a Typer command whose answer is text."""

import inspect
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import typer

from jinan_laser.cli import options
from jinan_laser.cli.data import Data
from jinan_laser.errors import UsageError

if TYPE_CHECKING:
    from jinan_laser.output.formats import Format
    from jinan_laser.output.view import View

_CONTEXT = inspect.Parameter(
    "context", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=typer.Context
)
_DATA = inspect.Parameter(
    "data", inspect.Parameter.KEYWORD_ONLY, default=None, annotation=options.Data
)
_SHOWING = tuple(
    inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=option)
    for name, default, option in (
        ("format", "table", options.Format),
        ("json", False, options.Json),
        ("fields", None, options.Fields),
        ("save", None, options.Save),
    )
)


class Answer(NamedTuple):
    """An answer as it is written, and what the program ends with."""

    text: str
    exit_status: int = 0


def telling(function: Callable[..., str]) -> Callable[..., Answer]:
    """Return what Typer runs for a function that answers with finished text."""

    def run(*, data: str | None, **own: Any) -> Answer:  # noqa: ANN401
        return Answer(function(Data(data), **own))

    return _signed(run, function, (_DATA,))


def answering(function: "Callable[..., View | str]") -> Callable[..., Answer]:
    """Return what Typer runs for a function that answers with a view.

    Or, now and then, with text of a form of its own: a citation. It gets the options by
    which every answer is shown. How the reader's screen is, the context knows; what is
    returned ``cli/app.py`` writes.
    """

    def run(  # noqa: PLR0913 - one parameter for each option
        context: typer.Context,
        *,
        format: "Format",  # noqa: A002 - the word users type
        json: bool,
        fields: str | None,
        save: str | None,
        data: str | None,
        **own: Any,  # noqa: ANN401
    ) -> Answer:
        from jinan_laser.output.formats import render

        format = _format(format, save, json=json)  # noqa: A001
        answer = function(Data(data), **own)
        if isinstance(answer, str):
            if fields or save or format != "table":
                raise UsageError("this style has one form: no --format, --json, --fields, --save")
            return Answer(answer)
        if fields is not None:
            from jinan_laser.output.fields import narrow

            answer = narrow(answer, fields)
        if save is not None:
            _save(answer, Path(save), " ".join(["jinan-laser", function.__name__, *_words(own)]))
        return Answer(render(answer, format, context.obj), answer.exit_status)

    return _signed(run, function, (*_SHOWING, _DATA), (_CONTEXT,))


def _signed(
    run: Callable[..., Answer],
    function: Callable[..., Any],
    shared: tuple[inspect.Parameter, ...],
    first: tuple[inspect.Parameter, ...] = (),
) -> Callable[..., Answer]:
    """Give a wrapper the name, the help and the options that Typer reads off it."""
    own = list(inspect.signature(function).parameters.values())[1:]
    parameters = [*first, *own, *shared]
    run.__name__ = function.__name__
    run.__doc__ = function.__doc__
    run.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    run.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    return run


def _format(chosen: "Format", save: str | None, *, json: bool) -> "Format":
    if json and chosen not in ("table", "json"):
        raise UsageError(f"--json and --format {chosen} exclude each other")
    format_: Format = "json" if json else chosen
    if save is not None and format_ != "table":
        raise UsageError(f"--save draws what a terminal shows; leave out the format {format_}")
    return format_


def _save(view: "View", path: Path, title: str) -> None:
    from jinan_laser.output.formats.picture import check_picture, save_picture

    check_picture(path)
    save_picture(view, path, title)


def _words(own: dict[str, Any]) -> list[str]:
    """Return the options that were given, as the title of a picture says them."""
    return [str(text) for text in own.values() if text is not None]
