"""Write down what was asked, as somebody would type it: the title of a page or picture."""

import inspect
import shlex
from collections.abc import Iterable, Mapping
from typing import Any


def asked(
    name: str, parameters: Iterable[inspect.Parameter], given: Mapping[str, Any], fields: str | None
) -> str:
    """Return what follows the name of the program: facts --topic parks.

    Args:
        name: of the command.
        parameters: its own arguments and options, as Typer reads them.
        given: their values, by name.
        fields: those to which the answer is narrowed, if it is.
    """
    words = [name]
    for parameter in parameters:
        value = given[parameter.name]
        if value is None or value == parameter.default:
            continue
        [option] = parameter.annotation.__metadata__
        for each in value if isinstance(value, list | tuple) else [value]:
            words += (option.param_decls or ())[:1]  # an argument has none
            words += [] if each is True else [shlex.quote(str(each))]
    return " ".join([*words, *(["--fields", shlex.quote(fields)] if fields else ())])
