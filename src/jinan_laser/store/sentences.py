"""Where the sentences of a paragraph end, in the scripts that sources are printed in.

。！？ end one wherever they stand, other marks before a blank. A full stop ends none before a
small letter, nor behind a word that is always cut short (Dr., No., Feb.), an initial (U.S.) or a
day (12. März). What nobody can tell without knowing the language is left as it stands: two
sentences behind "U.S." count as one.
"""

import re

_CLOSING = "[\"'»”’)\\]）」』】》]*+"
_END = re.compile(rf"[。！？]++{_CLOSING} ?+(?!と)|[.!?…۔।]+{_CLOSING} ")
_NEVER_LAST_ROW = (
    "dr mr mrs ms prof st approx vs cf e.g i.e ca jan feb mar apr jun jul aug sept sep oct nov "
    "dec gen gov sen rep rev hon messrs nr bzw z.b d.h inkl ggf abs им ул проф акад см св тел "
    "просп пл обл пос вул праф імя дац"
)
_NEVER_LAST = frozenset(_NEVER_LAST_ROW.split())
_BEFORE_A_NUMBER_ROW = "no nos fig figs vol vols pp sec ch art eq nr рис табл стр ст гл мал"
_BEFORE_A_NUMBER = frozenset(_BEFORE_A_NUMBER_ROW.split())
_INITIALS = re.compile(r"(?:[A-ZА-ЯЁІЎ]\.)*[A-ZА-ЯЁІЎ]")
_OPENING = re.compile(r"[\s(\[\"'«“‘]")
_LONGEST_WORD = 40  # of those above none is longer
_DAY = re.compile(r"\d{1,2}")
_MONTH = re.compile(
    r"(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
    r"|Jahrhundert|januari|februari)\b"
)


def sentences(paragraph: str) -> list[tuple[int, int]]:
    """Return where each sentence begins and ends in a paragraph with single blanks."""
    found = []
    start = 0
    for match in _END.finditer(paragraph):
        if match.end() < len(paragraph) and _ends(paragraph, start, match):
            found.append((start, match.end() - match[0].endswith(" ")))
            start = match.end()
    return [*found, (start, len(paragraph))] if start < len(paragraph) else found


def _ends(  # noqa: PLR0911 - one return for each sort of word before the mark
    paragraph: str, start: int, match: re.Match[str]
) -> bool:
    """Return whether a sentence ends at a mark, behind which more text follows."""
    if match[0][0] != ".":
        return match[0][0] in "。！？" or not paragraph[match.end()].islower()
    following = paragraph[match.end() :].lstrip("\"'«“‘([")
    if following[:1].islower():
        return False
    if match[0].startswith(".."):
        return True
    before = paragraph[max(start, match.start() - _LONGEST_WORD) : match.start()]
    word = _OPENING.split(before)[-1]
    if word.casefold() in _BEFORE_A_NUMBER:
        return not following[:1].isdigit()
    if word.casefold() in _NEVER_LAST:
        return False
    if _INITIALS.fullmatch(word):
        return False
    if _DAY.fullmatch(word):
        return before != word and _MONTH.match(following) is None  # "1. Introduction" is numbered
    return True
