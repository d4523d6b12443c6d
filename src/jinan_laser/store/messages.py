"""How mistakes are put into words: what tomli says, a value, the known word that was meant.

``difflib`` compares two ids in some fifty microseconds. A wrong id for each of thousands of
known ones would take minutes; a fact base can hold both by mistake or on purpose. So the words
to compare with are chosen at a cost that does not explode.
"""

from collections.abc import Iterable
from difflib import SequenceMatcher

import tomli

from jinan_laser.diagnostics import Diagnostic, Position, escaped
from jinan_laser.errors import did_you_mean
from jinan_laser.model.base import FORMAT

_LONGEST_WORD = 60  # letters; whoever mistypes more of them needs no hint
_WORDS = 100
_SKETCHED = 200_000
_COMPARED = 100


class Nearest:
    """Finds the nearest words, as long as its budget lasts.

    What it costs is bounded for each object: words are looked up for the first hundred
    wrong ones only, and two hundred thousand known words are sketched for all of them
    together. Of those only the hundred most promising are compared with each wrong one.
    """

    def __init__(self) -> None:
        self._words = _WORDS
        self._sketched = _SKETCHED

    def words(self, wrong: str, known: Iterable[str], most: int, likeness: float) -> list[str]:
        """Return the known words that are most like a wrong one, the nearest first.

        Args:
            wrong: the word that is not known.
            known: those that are.
            most: how many to return at most.
            likeness: from 0 to 1, as ``difflib`` measures it; what is less like is left out.
        """
        if not self._words or not 0 < len(wrong) <= _LONGEST_WORD:
            return []
        self._words -= 1
        matcher = SequenceMatcher(b=wrong)
        near: list[tuple[float, str]] = []
        for highest, word in self._promising(matcher, len(wrong), known, likeness):
            if len(near) == most and highest < near[-1][0]:
                break
            matcher.set_seq1(word)
            near = sorted([*near, (matcher.ratio(), word)], reverse=True)[:most]
        return [word for ratio, word in near if ratio >= likeness]

    def _promising(
        self, matcher: SequenceMatcher[str], letters: int, known: Iterable[str], likeness: float
    ) -> list[tuple[float, str]]:
        """Return the words that may be so like, each after the highest ratio it can have."""
        longest = int(letters * 2 / likeness)
        lengths = {
            length
            for length in range(1, longest + 1)
            if 2 * min(length, letters) / (length + letters) >= likeness
        }
        found = []
        for word in known:
            if len(word) not in lengths:
                continue
            if not self._sketched:
                break
            self._sketched -= 1
            matcher.set_seq1(word)
            highest = matcher.quick_ratio()
            if highest >= likeness:
                found.append((highest, word))
        return sorted(found, reverse=True)[:_COMPARED]


_LONGEST_VALUE = 60
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
    return text if len(text) <= _LONGEST_VALUE else text[: _LONGEST_VALUE - 3] + "..."
