"""How much a run does: no test depends on the time it takes."""

import sys
from collections.abc import Callable


def calls(run: Callable[[], object]) -> int:
    """Count the calls of Python functions and of built-in ones."""
    count = 0

    def see(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(see)
    try:
        run()
    finally:
        sys.setprofile(before)
    return count
