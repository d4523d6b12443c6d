"""How mistakes are put into words: what tomli says, a value, the word that was meant."""

from collections.abc import Iterable

import tomli

from jinan_laser.diagnostics import Diagnostic, Position, escaped
from jinan_laser.errors import did_you_mean
from jinan_laser.model.base import FORMAT
from jinan_laser.store.nearest import Nearest

_LONGEST = 60
_LINE = 1_000  # more of a line is never needed
_LIKENESS = 0.7  # "hectares" is nearest to "years", but not near
_LONGEST_INTEGER = 128  # in bits; Python refuses to print an integer of thousands of digits


def syntax_diagnostic(error: tomli.TOMLDecodeError, name: str) -> Diagnostic:
    """Return the diagnostic of a text that tomli refuses."""
    code, message = _explain(error)
    beyond = max(0, error.pos - len(error.doc))  # tomli may look for more than there is
    return Diagnostic(code, message, name, (), Position(error.lineno, error.colno - beyond))


def other_format(found: int, text: str, name: str) -> Diagnostic:
    """Return what to say of a document of a format that the program does not read."""
    from jinan_laser.store.positions import positions

    message = f"format {brief(found)}; this program reads format {FORMAT}"
    if 0 < found < FORMAT:
        message += ": docs/own-base.md says what to change in the file"
    place = positions(text, [("format",)])[("format",)].key
    return Diagnostic("unknown-format", message, name, ("format",), place)


def _explain(error: tomli.TOMLDecodeError) -> tuple[str, str]:
    start = error.doc.rfind("\n", 0, error.pos) + 1
    line = error.doc[start : start + _LINE].partition("\n")[0].strip()
    header = line.split("]")[0].strip("[ \t")
    if error.msg.startswith("Cannot declare"):
        return "duplicate-table", f'there is a table "{_cut(header)}" already'
    if error.msg == "Cannot overwrite a value" or error.msg.startswith("Duplicate inline"):
        return "duplicate-key", f'a key is there already: "{_cut(line)}"'
    return "not-toml", error.msg[:1].lower() + error.msg[1:]


def brief(value: object) -> str:
    """Return a value on one line: cut short, without anything that steers a terminal."""
    if isinstance(value, str):
        return f'"{escaped(_cut(value))}"'
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict | list):
        return "this"
    if isinstance(value, int) and value.bit_length() > _LONGEST_INTEGER:
        return "this integer"
    return str(value)


def hint(word: object, known: Iterable[str], nearest: Nearest | None = None) -> str:
    """Return ``; did you mean "..."?`` with the known word nearest to a wrong one, or nothing.

    Many wrong words share one ``nearest``, so that together they do not take for ever.
    """
    if not isinstance(word, str):
        return ""
    return did_you_mean((nearest or Nearest()).words(word, known, most=1, likeness=_LIKENESS))


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 3] + "..."
