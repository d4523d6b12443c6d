"""Write down what was asked, as somebody would type it: the title of a page or picture."""

import inspect
import re
import shlex
from collections.abc import Iterable, Mapping
from typing import Any


def asked(
    name: str, parameters: Iterable[inspect.Parameter], given: Mapping[str, Any], fields: str | None
) -> str:
    """Return what follows the name of the program: facts --topic parks.

    Args:
        name: of the command.
        parameters: its own arguments, and as keywords its options.
        given: their values, by name.
        fields: those to which the answer is narrowed, if it is.
    """
    words = [name]
    for parameter in parameters:
        value = given[parameter.name]
        if value is None or value == parameter.default:
            continue
        option = (
            [f"--{parameter.name.replace('_', '-')}"]
            if parameter.kind is parameter.KEYWORD_ONLY
            else []
        )
        for each in value if isinstance(value, list | tuple) else [value]:
            words += option if each is True else [*option, _typed(str(each))]
    return " ".join([*words, *(["--fields", _typed(fields)] if fields else ())])


def _typed(word: str) -> str:
    """Return a word as a shell needs it; letters of any script need no quotes."""
    return word if re.fullmatch(r"[\w@%+=:,./-]+", word) else shlex.quote(word)
