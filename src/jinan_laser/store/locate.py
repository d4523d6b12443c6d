"""Which file the fact base is read from."""

import os
from pathlib import Path

DATA_VARIABLE = "JINAN_LASER_DATA"
_FILE = Path("data", "facts.toml")


def locate(path: str | os.PathLike[str] | None = None) -> Path:
    """Return the fact base to read; it need not exist.

    In this order: the path that is given, the environment variable
    ``JINAN_LASER_DATA``, the file shipped inside the package, the file of the checkout
    that an editable installation points to.
    """
    named = path or os.environ.get(DATA_VARIABLE)
    if named:
        return Path(named)
    package = Path(__file__).parents[1]
    shipped = package / _FILE
    return shipped if shipped.is_file() else package.parents[1] / _FILE
