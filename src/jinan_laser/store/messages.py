"""Pieces of messages: a value as TOML shows it, and the known word nearest to a wrong one."""

from collections.abc import Iterable
from difflib import get_close_matches

from jinan_laser.diagnostics import escaped
from jinan_laser.errors import did_you_mean

_LONGEST = 60
_LIKENESS = 0.7  # "hectares" is nearest to "years", but not near
_LONGEST_INTEGER = 128  # in bits; Python refuses to print an integer of thousands of digits


def shown(value: object) -> str:
    """Return a value on one line: cut short, without anything that steers a terminal."""
    if isinstance(value, str):
        cut = value if len(value) <= _LONGEST else value[: _LONGEST - 3] + "..."
        return f'"{escaped(cut)}"'
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict | list):
        return "this"
    if isinstance(value, int) and value.bit_length() > _LONGEST_INTEGER:
        return "this integer"
    return str(value)


def hint(word: object, known: Iterable[str]) -> str:
    """Return ``; did you mean "..."?`` with the known word nearest to a wrong one, or nothing."""
    if not isinstance(word, str) or len(word) > _LONGEST:
        return ""
    return did_you_mean(get_close_matches(word, known, n=1, cutoff=_LIKENESS))
