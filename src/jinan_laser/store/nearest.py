"""The known words that a wrong one may stand for, found at a cost that does not explode.

``difflib`` compares two ids in some fifty microseconds. A wrong id for each of thousands of
known ones would take minutes; a fact base can hold both by mistake or on purpose.
"""

from collections.abc import Iterable
from difflib import SequenceMatcher

_LONGEST = 60  # letters; whoever mistypes more of them needs no hint
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
        if not self._words or not 0 < len(wrong) <= _LONGEST:
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
