"""View: an answer that does not know yet how it will be shown."""

from collections.abc import Callable
from typing import Any, NamedTuple

from jinan_laser.output.page import Page


class View(NamedTuple):
    """The answer to a command.

    Attributes:
        row_type: the class of its rows.
        data: for scripts: a tuple of rows for a list, one row for a single thing.
        page: for people; built only when a person looks.
        fields: the dotted paths to which the answer is narrowed; empty for all.
        exit_status: what the program ends with when the answer was given.
    """

    row_type: type
    data: Any
    page: Callable[[], Page]
    fields: tuple[str, ...] = ()
    exit_status: int = 0

    @property
    def rows(self) -> tuple[Any, ...]:
        """The rows, one for a single thing."""
        return self.data if isinstance(self.data, tuple) else (self.data,)
