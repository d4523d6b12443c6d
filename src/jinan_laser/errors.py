"""Everything that ends a command early on purpose, each kind with its exit status.

They are raised anywhere and caught in one place, ``cli/app.py``. Whatever else is
raised is a bug: people see its traceback, scripts an error like all others.
"""

from collections.abc import Sequence
from typing import ClassVar

from jinan_laser.diagnostics import Diagnostic, in_lines


class JinanLaserError(Exception):
    """Base of the errors a user can cause.

    Attributes:
        message: one line without a full stop.
        suggestions: what to type instead, nearest first.
    """

    code: ClassVar[str] = "failure"
    exit_status: ClassVar[int] = 1

    def __init__(self, message: str, suggestions: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.message = message
        self.suggestions = tuple(suggestions)

    def __str__(self) -> str:
        """Return what a traceback shows: the message, and what to type instead."""
        return f"{self.message}{did_you_mean(self.suggestions)}"

    def lines(self) -> list[str]:
        """Return what a person reads, a line for each mistake."""
        return [f"error: {self.message}{did_you_mean(self.suggestions)}"]


class UsageError(JinanLaserError):
    """The words of the command line are off; status 2."""

    code = "usage"
    exit_status = 2


class FilterError(UsageError):
    """A filter cannot be meant as it is given.

    The message names filters as Python does; ``spelled`` names them as the command line does.
    """

    def __init__(
        self, template: str, *filters: str, suggestions: Sequence[str] = (), **values: str
    ) -> None:
        self._template = template
        self._filters = filters
        self._values = values
        super().__init__(self.spelled(""), suggestions)

    def spelled(self, prefix: str) -> str:
        """Return the message with a prefix before the name of each filter: ``--since``."""
        names = self._filters
        if prefix:
            names = tuple(prefix + name.replace("_", "-") for name in names)
        return self._template.format(*names, **self._values)


class ExportError(JinanLaserError):
    """An export cannot be written; status 1. What stood in its place stands there still."""

    code = "export-failed"


class UnknownIdError(JinanLaserError):
    """Nothing goes by the name that was given; status 3.

    A sort of thing is ``fact``, ``claim``, ``source``, ``entity``, or a kind of entity.

    Attributes:
        sort: the sort of thing that was asked for.
        found: sort and id of what to look at instead; None if nothing goes by the name.
        advice: what to do with what was found.
        elsewhere: what to search for; None if it stands nowhere in the base.
    """

    code = "unknown-id"
    exit_status = 3

    def __init__(  # noqa: PLR0913 - what is known of the word
        self,
        message: str,
        suggestions: Sequence[str] = (),
        *,
        sort: str,
        found: tuple[str, str] | None = None,
        advice: str = "try",
        elsewhere: str | None = None,
    ) -> None:
        super().__init__(message, suggestions)
        self.sort = sort
        self.found = found
        self.advice = advice
        self.elsewhere = elsewhere

    def __str__(self) -> str:
        """Return the message, and what else the name may mean."""
        if self.found and self.advice == "try":  # else the message names it
            return f'{self.message}; there is the {self.found[0]} "{self.found[1]}"'
        return super().__str__()


class AmbiguousIdError(UnknownIdError):
    """A word fits several things; its suggestions are the ids of all of them.

    Attributes:
        labels: what each of them is called, in the same order.
    """

    code = "ambiguous-id"
    _LISTED = 12

    def __init__(
        self, message: str, suggestions: Sequence[str], labels: Sequence[str], *, sort: str
    ) -> None:
        super().__init__(message, suggestions, sort=sort)
        self.labels = tuple(labels)

    def lines(self) -> list[str]:
        """Return one line that lists what the word fits, the likeliest first."""
        each = zip(self.suggestions, self.labels, strict=True)
        listed = [f"{id_} ({label})" for id_, label in each][: self._LISTED]
        more = len(self.suggestions) - len(listed)
        rest = f" and {more} more; write a longer part" if more else ""
        return [f"error: {self.message}: {', '.join(listed)}{rest}"]


class FactBaseError(JinanLaserError):
    """The fact base cannot be read or is invalid; status 4.

    Attributes:
        diagnostics: what is wrong, at least one mistake and at most a thousand.
        omitted: how many more there are, at least.
    """

    code = "invalid-fact-base"
    exit_status = 4

    def __init__(self, diagnostics: Sequence[Diagnostic], omitted: int = 0) -> None:
        super().__init__("; ".join(in_lines(diagnostics, omitted)))
        self.diagnostics = tuple(diagnostics)
        self.omitted = omitted

    def lines(self) -> list[str]:
        """Return one line for each diagnostic, and one for those that are not listed."""
        return in_lines(self.diagnostics, self.omitted)


class DraftError(JinanLaserError):
    """A draft cannot be read; status 4.

    Attributes:
        mistakes: what is wrong, one line for each draft.
    """

    code = "unreadable-draft"
    exit_status = 4

    def __init__(self, mistakes: Sequence[str]) -> None:
        super().__init__("; ".join(mistakes))
        self.mistakes = tuple(mistakes)

    def lines(self) -> list[str]:
        """Return one line for each draft."""
        return [f"error: {mistake}" for mistake in self.mistakes]


class UnexpectedError(JinanLaserError):
    """A bug; status 1. It is made where everything else is caught, and never raised."""

    code = "unexpected"

    def __init__(self, error: Exception) -> None:
        kind = type(error).__name__
        super().__init__(" ".join(f"{kind}: {error}".split()) if str(error) else kind)
        self._error = error

    def lines(self) -> list[str]:
        """Return the traceback."""
        from traceback import format_exception

        return "".join(format_exception(self._error)).splitlines()


def did_you_mean(suggestions: Sequence[str]) -> str:
    """Return the tail of a message that offers the suggestions, or nothing."""
    if not suggestions:
        return ""
    return "; did you mean " + " or ".join(f'"{suggestion}"' for suggestion in suggestions) + "?"


def reason(error: OSError) -> str:
    """Return what the system says of a failure, fit for the end of a message."""
    text = error.strerror or str(error)
    return text[:1].lower() + text[1:]
