"""Which words may begin a figure: few do, and all others are passed over at once."""

from functools import lru_cache

from jinan_laser.store.printed import spelled
from jinan_laser.store.printed.folded import plain
from jinan_laser.store.printed.ranks import is_place
from jinan_laser.store.printed.shares_in_words import is_part
from jinan_laser.store.printed.words import pattern

# First words of figures in several words.
_FIRST = pattern(
    r"number|top|led|leads|leading|tops|topped|heads|headed|every|half|سب|ہر|प्रत्येक|दर|सर्वात|सर्वांत"
    r"|نمبر|नंबर|سرفہرست|ٹاپ|टॉप|лидиру\w*|лідзіру\w*|возглав\w*|узнач\w*|پون|पाऊण|сам\w*|кажд\w*"
    r"|кожн\w*|пол\w*|паў\w*"
)


_OUT_OF = plain("पैकी")


@lru_cache(maxsize=4096)
def may_begin(word: str) -> bool:
    """Return whether a word may begin a number in words, a share or a place in an order."""
    word = word.removeprefix("top-").removeprefix("топ-")
    if word in spelled.ONE or word in spelled.PARTS or word in spelled.GOVERNED:
        return True
    if word in spelled.SURPASSED or spelled.head(word):
        return True
    stems = {word, *map(word.removesuffix, spelled.ENDINGS)}
    known = any(stem in spelled.NUMBERS or stem in spelled.BARE for stem in stems)
    head = word.partition("-")[0].removesuffix(_OUT_OF)
    return (
        known
        or head in spelled.NUMBERS
        or is_part(word)
        or is_part(head)
        or is_place(word)
        or _FIRST.fullmatch(head) is not None
    )
