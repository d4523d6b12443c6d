"""How much a run does: no test depends on the time it takes."""

from collections.abc import Callable
from cProfile import Profile


def calls(run: Callable[[], object], of: str | None = None) -> int:
    """Count the calls of Python functions and of built-in ones, or of one Python function."""
    profile = Profile()
    profile.runcall(run)
    return sum(
        entry.callcount
        for entry in profile.getstats()
        if of is None or getattr(entry.code, "co_name", None) == of
    )
