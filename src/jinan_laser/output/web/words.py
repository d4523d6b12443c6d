"""Words of other languages in a page: each in an element that says which it is."""

from jinan_laser.output.page import Foreign
from jinan_laser.output.printable import printable
from jinan_laser.output.web.languages import is_from_the_right, split_by_language
from jinan_laser.output.web.markup import Html, element, joined, text


def spoken(name: str, words: str, language: str | None, **attributes: str | None) -> Html:
    """Return words of one language in an element of that name; None for ours."""
    direction = "auto" if is_from_the_right(words) else None
    return element(name, words, lang=language, dir=direction, **attributes)


def mixed(content: str, foreign: Foreign = ()) -> Html:
    """Return our words, with those of other languages in elements of their own.

    Args:
        content: the whole text.
        foreign: words of other languages that may stand in it.
    """
    known = tuple((printable(words), language) for words, language in foreign)
    return joined(
        spoken("span", part, language) if language else text(part)
        for part, language in split_by_language(printable(content), known)
    )
