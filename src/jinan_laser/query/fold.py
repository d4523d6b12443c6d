"""Make two spellings of one thing equal: case, full-width letters, digit grouping."""

import re
import unicodedata

# A blank or comma between a digit and exactly three more: 25 000, 25,000 and 25000 are one.
_GROUPING = r"(?<=\d)[ ,](?=\d{3}(?!\d))"


def fold(text: str) -> str:
    """Return the text in the form in which names and searches are compared."""
    folded = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
    return re.sub(_GROUPING, "", folded)
