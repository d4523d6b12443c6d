"""The article that a fact base checks, if it was made for one."""

from jinan_laser.errors import UnknownIdError
from jinan_laser.model.base import FactBase
from jinan_laser.model.source import Source


def article(base: FactBase) -> Source:
    """Return the source that headlines come from where it has one.

    Raises:
        UnknownIdError: the base names none.
    """
    if base.about.base is None:
        raise UnknownIdError("this fact base has no article of its own", sort="source")
    return base.sources[base.about.base]
