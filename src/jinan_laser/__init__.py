"""Look up facts about the laser industry of Jinan, each figure with its receipt.

``load()`` returns a fact base that answers the questions of the command line.
"""

from typing import TYPE_CHECKING

from jinan_laser.version import __version__

if TYPE_CHECKING:
    import os

    from jinan_laser.api import Lookup

__all__ = ["__version__", "load"]


def load(path: "str | os.PathLike[str] | None" = None) -> "Lookup":
    """Load a fact base to ask; without a path the one that ships with the package.

    The environment variable ``JINAN_LASER_DATA`` names another one.

    Raises:
        jinan_laser.errors.FactBaseError: the file cannot be read or is invalid; it carries
            a diagnostic for each mistake.
    """
    # Imported here: the command line imports this package before it knows what it needs.
    from jinan_laser.api import Lookup
    from jinan_laser.store.load import load as load_base

    return Lookup(load_base(path))
