"""How many examples a property is tried with: all in CI, a share of them in everyday runs."""

from hypothesis import settings

_WHOLE = 100  # examples of a property that says nothing about their number


def examples(most: int) -> settings:
    """Return the settings of a property that wants a number of its own.

    Args:
        most: how many examples it has where others have a hundred.
    """
    return settings(max_examples=-(-most * settings().max_examples // _WHOLE))


def one_of() -> int:
    """Return of how many cases one is tried, where all of them are tried in CI."""
    return _WHOLE // settings().max_examples
