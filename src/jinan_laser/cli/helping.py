"""Lay out the sections of a help text: no word is split, on a narrow screen neither."""

import re
from collections.abc import Iterator
from textwrap import wrap
from typing import Any

_GAP = 2
_WIDEST = 30  # columns that names may take; where less fits, two fifths of a line
_GOES_ON = " \\"  # tells a shell that a command line goes on below
_KEPT = "\xa0"  # a blank at which no line ends


def write_options(command: Any, context: Any, formatter: Any) -> None:  # noqa: ANN401 - Typer's
    """Write the arguments of a command by the names that the usage gives them, and its options."""
    arguments, options = [], []
    for parameter in command.get_params(context):
        record = parameter.get_help_record(context)
        if record is not None and parameter.param_type_name == "argument":
            arguments.append((parameter.metavar, record[1]))
        elif record is not None:
            options.append(record)
    for title, records in (("Arguments", arguments), ("Options", options)):
        if records:
            write_section(title, records, formatter)


def write_section(title: str, records: list[tuple[str, str]], formatter: Any) -> None:  # noqa: ANN401
    """Write names, and beside each what it means, under a title."""
    widest = min(_WIDEST, formatter.width * 2 // 5)
    names = min(max(len(name) for name, _ in records), widest)
    with formatter.section(title):
        indent = " " * formatter.current_indent
        room = formatter.width - formatter.current_indent - names - _GAP
        for name, meaning in records:
            lines = wrap(meaning, room, break_on_hyphens=False)
            # A name that is too long has a line of its own.
            above = [name] if len(name) > names else []
            beside = ["" if above else name, *[""] * len(lines)]
            for text in above:
                formatter.write(f"{indent}{text}\n")
            for first, line in zip(beside, lines, strict=False):
                formatter.write(f"{indent}{first:{names + _GAP}}{line}\n")


def write_examples(lines: str | None, formatter: Any) -> None:  # noqa: ANN401
    """Write command lines; one that is too long goes on below, as a shell takes it.

    Args:
        lines: what follows the name of the program, an example a line; None for no examples.
        formatter: what writes the help.
    """
    if lines is None:
        return
    with formatter.section("Examples"):
        indent = " " * formatter.current_indent
        for line in lines.splitlines():
            room = formatter.width - formatter.current_indent - len(_GOES_ON)
            parts = _parts(line, room)
            formatter.write(f"{_GOES_ON}\n".join(f"{indent}{part}" for part in parts) + "\n")


def _parts(line: str, room: int) -> Iterator[str]:
    """Yield a command line in parts that fit; an option and its value stay together."""
    kept = re.sub(r"(--[\w-]+) (?!-)", rf"\1{_KEPT}", f"jinan-laser {line}")
    for part in wrap(
        kept, room, subsequent_indent="    ", break_long_words=False, break_on_hyphens=False
    ):
        yield part.replace(_KEPT, " ")
