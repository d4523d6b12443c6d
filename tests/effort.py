"""How much a run does: no test depends on the time it takes."""

import gc
from collections.abc import Callable
from cProfile import Profile


def calls(run: Callable[[], object], of: str | None = None) -> int:
    """Count the calls of Python functions and of built-in ones, or of one Python function."""
    profile = Profile()
    gc.collect()
    gc.disable()  # what garbage does at its end is no part of the run
    try:
        profile.runcall(run)
    finally:
        gc.enable()
    return sum(
        entry.callcount
        for entry in profile.getstats()
        if of is None or getattr(entry.code, "co_name", None) == of
    )
