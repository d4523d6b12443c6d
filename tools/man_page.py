"""Write the manual page out of the help of the commands: ``python tools/man_page.py``."""

from pathlib import Path
from typing import Any

import typer

from jinan_laser.cli.app import PROGRAM, app
from jinan_laser.cli.commands import COMMANDS, GROUPS

PAGE = Path(__file__).parents[1] / "man" / f"{PROGRAM}.1"
_SHARED = ("format", "json", "fields", "save", "data")
_ENVIRONMENT = (
    ("JINAN_LASER_DATA", "The fact base to ask when --data names none."),
    ("NO_COLOR, FORCE_COLOR", "Never colour an answer; colour it even in a pipe."),
    ("COLUMNS", "Width to fold an answer to on a terminal."),
)
STATUSES = {
    0: "answered, also with nothing",
    1: "unexpected failure; with `vet --strict`, a figure to look at",
    2: "the command line is wrong",
    3: "no such id",
    4: "the fact base is unreadable or invalid, or a draft unreadable",
    130: "interrupted",
    141: "the reader of the answer went away",
}


def man_page() -> str:
    """Return the page as roff."""
    program: Any = typer.main.get_command(app)
    lines = [
        f'.TH {PROGRAM.upper()} 1 "" "{PROGRAM}" "User Commands"',
        ".SH NAME",
        rf"{_text(PROGRAM)} \- {_text(_first(program.help).rstrip('.'))}",
        ".SH SYNOPSIS",
        rf"\fB{_text(PROGRAM)}\fR \fICOMMAND\fR [\fIARGUMENT\fR] [\fIOPTION\fR]...",
        ".SH OPTIONS",
        *_options(program),
        ".SH OPTIONS OF ANSWERS",
        *_options(_built(program, "facts"), shared=True),
        ".SH COMMANDS",
    ]
    for group in GROUPS:
        lines.append(f".SS {_text(group)}")
        for command in COMMANDS:
            if command.group == group:
                lines += _command(command.name, _built(program, command.name))
    lines += [".SH EXAMPLES", *_verbatim(program.epilog), ".SH ENVIRONMENT"]
    for name, meaning in _ENVIRONMENT:
        lines += [".TP", rf"\fB{_text(name)}\fR", _text(meaning)]
    lines.append(".SH EXIT STATUS")
    for status, meaning in STATUSES.items():
        lines += [".TP", rf"\fB{status}\fR", _text(f"{meaning[0].upper()}{meaning[1:]}.")]
    return "\n".join(lines) + "\n"


def _built(program: Any, name: str) -> Any:  # noqa: ANN401 - Typer's types are private
    return program.get_command(typer.Context(program, info_name=PROGRAM), name)


def _command(name: str, command: Any) -> list[str]:  # noqa: ANN401 - Typer's type is private
    arguments = " ".join(
        rf"\fI{_text(parameter.metavar)}\fR"
        for parameter in command.params
        if parameter.param_type_name == "argument"
    )
    lines = [".PP", rf"\fB{_text(PROGRAM)} {_text(name)}\fR {arguments}".rstrip(), ".RS"]
    for paragraph in command.help.split("\n\n"):
        lines += [".PP", _text(" ".join(paragraph.split()))]
    return [*lines, *_options(command), *_verbatim(command.epilog), ".RE"]


def _options(command: Any, *, shared: bool = False) -> list[str]:  # noqa: ANN401
    """Return its own options, or those that it shares with all that answer."""
    context = typer.Context(command, info_name=PROGRAM, resilient_parsing=True)
    lines = []
    for parameter in command.params:
        if parameter.param_type_name == "option" and (parameter.name in _SHARED) == shared:
            names, meaning = parameter.get_help_record(context)
            lines += [".TP", rf"\fB{_text(names)}\fR", _text(meaning)]
    return lines


def _verbatim(epilog: str) -> list[str]:
    return [
        ".PP",
        ".nf",
        *(_text(f"{PROGRAM} {example}") for example in epilog.splitlines()),
        ".fi",
    ]


def _first(text: str) -> str:
    return text.split("\n\n", maxsplit=1)[0]


def _text(text: str) -> str:
    """Return text in which nothing is a request of roff."""
    escaped = text.replace("\\", r"\e").replace("-", r"\-")
    return rf"\&{escaped}" if escaped.startswith((".", "'")) else escaped


if __name__ == "__main__":
    PAGE.write_text(man_page(), encoding="utf-8")
