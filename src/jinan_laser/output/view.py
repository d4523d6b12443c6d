"""View: an answer that does not know yet how it will be shown."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from jinan_laser.output.page import Page


@dataclass(frozen=True, slots=True)
class View:
    """The answer to a command.

    Attributes:
        data: for scripts: a tuple of rows for a list, one row for a single thing.
        page: for people; built only when a person looks.
    """

    data: Any
    page: Callable[[], Page]
