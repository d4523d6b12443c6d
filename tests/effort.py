"""How much a run does: no test depends on the time it takes."""

import sys
from collections.abc import Callable
from typing import Any


def calls(run: Callable[[], object], of: str | None = None) -> int:
    """Count the calls of Python functions and of built-in ones, or of one Python function."""
    count = 0

    def see(frame: Any, event: str, _argument: object) -> None:  # noqa: ANN401 - a frame
        nonlocal count
        counted = event in ("call", "c_call") if of is None else event == "call"
        count += counted and of in (None, frame.f_code.co_name)

    before = sys.getprofile()
    sys.setprofile(see)
    try:
        run()
    finally:
        sys.setprofile(before)
    return count
