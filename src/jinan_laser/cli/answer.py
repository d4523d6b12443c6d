"""Make the function that Typer runs for a command: its own options and those of all answers."""

import inspect
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, get_args

import typer

from jinan_laser.cli import options
from jinan_laser.cli.command import Command
from jinan_laser.cli.data import DataFile
from jinan_laser.errors import JinanLaserError, UsageError

if TYPE_CHECKING:
    from jinan_laser.output.formats import Format
    from jinan_laser.output.page import Page, View


def _option(name: str, default: object, annotation: object) -> inspect.Parameter:
    kind = inspect.Parameter.KEYWORD_ONLY
    return inspect.Parameter(name, kind, default=default, annotation=annotation)


_CONTEXT = inspect.Parameter(
    "context", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=typer.Context
)
_DATA = _option("data", None, options.DataOption)
_SHOWING = (
    _option("format", "table", options.FormatOption),
    _option("json", default=False, annotation=options.JsonOption),
    _option("fields", None, options.FieldsOption),
    _option("save", None, options.SaveOption),
)
_PAGES = ("markdown", "html")  # formats for people that say why a list is empty


class Answer(NamedTuple):
    """An answer as it is written, what the program ends with, and what standard error gets.

    Attributes:
        text: for standard output.
        exit_status: what the program ends with.
        notes: lines for standard error.
        failed: what could not be done beside; its status is that of the program.
    """

    text: str
    exit_status: int = 0
    notes: tuple[str, ...] = ()
    failed: JinanLaserError | None = None


def callback(command: Command) -> Callable[..., Answer]:
    """Return the function that Typer reads options off, and calls with them.

    The screen comes from Typer's context. ``cli/app.py`` writes the answer that is returned.
    """
    function = command.function()
    own = tuple(_own(function))
    if command.row is None:
        return _signed(_with_text(function), (*own, _DATA))
    return _signed(_with_view(command, function, own), (_CONTEXT, *own, *_SHOWING, _DATA))


def _with_text(function: Callable[..., str]) -> Callable[..., Answer]:
    def run(*, data: str | None, **own: Any) -> Answer:  # noqa: ANN401
        return Answer(function(DataFile(data), **own))

    return run


def _with_view(
    command: Command,
    function: "Callable[..., View | str]",
    parameters: tuple[inspect.Parameter, ...],
) -> Callable[..., Answer]:
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
        file = DataFile(data)
        answer = function(file, **own)
        if isinstance(answer, str):
            if fields or save or format != "table":
                raise UsageError("this style has one form: no --format, --json, --fields, --save")
            return Answer(answer)
        if fields is not None:
            from jinan_laser.output.fields import narrow

            answer = narrow(answer, fields)
        elif answer.hints:
            answer = _with_hints(answer, file)
        if not answer.rows and (save or format in _PAGES or context.obj.width is not None):
            from jinan_laser.cli.nothing import explained

            answer = explained(answer, command, file, own)
        if save is not None or format == "html":
            from jinan_laser.cli.asked import asked

            answer = answer._replace(title=asked(command.name, parameters, own, fields))
        if save is not None:
            _save(answer, Path(save))
        notes = (*answer.notes, *_left_out(command, file, own))
        text = render(answer, format, context.obj)
        return Answer(text, answer.exit_status, notes, answer.failed)

    return run


def _own(function: Callable[..., Any]) -> Iterator[inspect.Parameter]:
    """Yield the options of a function: what follows the data, and each filter that it takes."""
    for parameter in list(inspect.signature(function).parameters.values())[1:]:
        if parameter.kind is inspect.Parameter.VAR_KEYWORD:
            [filters] = get_args(parameter.annotation)
            for name in options.FILTERS:
                if name in filters.__annotations__:
                    yield _option(name, None, options.filter_option(name))
        else:
            yield parameter


def _signed(
    run: Callable[..., Answer], parameters: tuple[inspect.Parameter, ...]
) -> Callable[..., Answer]:
    """Give a function the options that Typer reads off it."""
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


def _with_hints(view: "View", file: DataFile) -> "View":
    """Return an answer with what to type next at its foot."""
    from jinan_laser.output.page import Foot

    hints = tuple(f"{why}: {file.command_line(words)}" for why, words in view.hints)

    def page() -> "Page":
        *others, last = view.page()
        if isinstance(last, Foot):
            return (*others, last._replace(hints=hints))
        return (*others, last, Foot((), hints))

    return view._replace(page=page)


def _save(view: "View", path: Path) -> None:
    from jinan_laser.cli.interrupt import interruptible
    from jinan_laser.output.formats.picture import check_picture, save_picture

    check_picture(path, view)
    with interruptible():
        save_picture(view, path)


def _left_out(command: Command, file: DataFile, own: dict[str, Any]) -> tuple[str, ...]:
    """Say how much a period leaves out for want of a date: what fits else, but has none."""
    if "undated" not in own or not (own["since"] or own["until"]):
        return ()
    undated = {"since": None, "until": None, "undated": True, "limit": None}
    asked = {name: undated.get(name, value) for name, value in own.items()}
    view = command.function()(file, **asked)
    return (f"{len(view.rows)} left out for want of a date: --undated",) if view.rows else ()


def browse(address: str | None) -> str:
    """Open an address of the web, and return what became of it.

    Args:
        address: what to open; None where a page has none.
    """
    from jinan_laser.output.links import is_web

    if address is None:
        return "the fact base has no address of this page"
    if not is_web(address):
        return f"not opened, for it is no address of the web: {address}"
    import webbrowser

    try:
        opened = webbrowser.open(address)
    except (webbrowser.Error, OSError, ValueError):  # BROWSER may be no command line
        opened = False
    return f"opened {address}" if opened else f"no browser to open {address}"
