"""The endings that a noun takes in Russian, Belarusian, Urdu and Marathi.

They let a keeper list one form of a word where its others differ in the ending only: член also
finds членами, компания компаний, ملک ملکوں, देश देशांमध्ये. English has few, and lists both.
"""

import re
from functools import cache
from typing import NamedTuple


class _Script(NamedTuple):
    """How nouns of a script end.

    Attributes:
        letters: the first and the last one of its letters.
        shortest: so many letters stay at least: shorter words are found in others by chance.
        dropped: letters that give way to an ending.
        endings: all endings, as an expression.
    """

    letters: tuple[str, str]
    shortest: int
    dropped: str
    endings: str


_SCRIPTS = (
    _Script(
        ("а", "ў"),
        4,
        "аеоуыіияюйь",
        "[ауыиеоюяьій]|[оеаяы][мй]|[ое]ю|ью|[оеая][вў]|[ая]м[иі]|[ая]х",
    ),
    _Script(("ء", "ۓ"), 2, "ہا", "[یو]?(?:وں|اں|یں)|ات|ز|س|ے"),
    _Script(
        ("ऄ", "ॡ"),
        2,
        "ािीेूु",
        "(?:्यां?|[ाे]|ां|ी?ं)?(?:ना|ला|ने|नी|शी|चा|ची|चे|च्या|चं|त|तील|तून|मध्ये|मधील|मधून|वर|वरील|वरून"
        "|साठी|हून|पेक्षा|पर्यंत|सह|मुळे|कडे|कडून|पासून|बाबत|द्वारे)?",
    ),
)


def inflected(word: str) -> tuple[str, re.Pattern[str]] | None:
    """Return what stays of a word, and what follows in its forms; None if it takes no ending."""
    for script in _SCRIPTS:
        first, last = script.letters
        if first <= word[-1] <= last:
            stem = word[:-1] if word[-1] in script.dropped else word
            known = len(stem) >= script.shortest
            return (stem, _any_of(script.endings)) if known else None
    return None


@cache
def _any_of(endings: str) -> re.Pattern[str]:
    return re.compile(f"(?:{endings})?")
