"""Make two spellings of one thing equal: case, full-width letters, digit grouping."""

import re
import unicodedata

# A blank or comma between a digit and exactly three more: 25 000, 25,000 and 25000 are one.
_GROUPING = r"(?<=\d)[ ,](?=\d{3}(?!\d))"


_BETWEEN = "|"  # composes with no letter, is no digit and no blank


def fold(text: str) -> str:
    """Return the text in the form in which names and searches are compared."""
    folded = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
    return re.sub(_GROUPING, "", folded)


def squeeze(*texts: str) -> str:
    """Return texts as one, for a quick first look: a part of no squeeze is a part of no text.

    Whenever ``fold(a)`` is in ``fold(b)``, ``squeeze(a)`` is in ``squeeze(b)`` and in every
    squeeze of ``b`` among others. All blanks and commas are left out, not only those that
    group digits: that takes no pattern, and what is found too much ``fold`` sorts out.
    """
    squeezed = unicodedata.normalize("NFKC", _BETWEEN.join(texts)).casefold()
    squeezed = squeezed.replace(",", "").replace(" ", "")
    return squeezed if squeezed.isprintable() else "".join(squeezed.split())
