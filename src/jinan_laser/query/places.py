"""Where in a text something stands: locators in the order in which a reader meets them."""

import re

_SENTENCE = re.compile(r"p([0-9]+)(?:\.s([0-9]+))?")


def by_place(locator: str) -> tuple[int, int, int]:
    """Return a sort key: the title, then sentences as they are counted, then places in words.

    A whole paragraph comes before its sentences. Places in words have no order: they stay in
    that of the file.
    """
    if locator == "title":
        return (0, 0, 0)
    counted = _SENTENCE.fullmatch(locator)
    if counted is None:
        return (2, 0, 0)
    return (1, int(counted[1]), int(counted[2] or 0))
