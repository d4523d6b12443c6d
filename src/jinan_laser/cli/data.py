"""The fact base that a command asks: located at once, loaded when it is needed."""

import os
import shlex
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinan_laser.model.base import FactBase


class DataFile:
    """The file of a fact base that has not been read yet."""

    def __init__(self, path: str | None) -> None:
        self._path = path

    @property
    def named(self) -> bool:
        """Whether the command line names the file."""
        return self._path is not None

    def command_line(self, words: str) -> str:
        """Return a command line to type next: it asks the same fact base."""
        named = f" --data {shlex.quote(self._path)}" if self._path else ""
        return f"jinan-laser {words}{named}"

    @cached_property
    def path(self) -> Path:
        """The file to read."""
        from jinan_laser.errors import UsageError
        from jinan_laser.store.load import locate

        if self._path == "":
            raise UsageError("--data: no file is named")
        return locate(self._path)

    @property
    def name(self) -> str:
        """The file as text that every encoding can print."""
        return os.fsencode(self.path).decode("utf-8", "replace")

    @cached_property
    def base(self) -> "FactBase":
        """The fact base.

        Raises:
            FactBaseError: the file cannot be read or is invalid.
        """
        from jinan_laser.store.load import load

        return load(self.path)


def data_named(arguments: Sequence[str]) -> DataFile:
    """Return the fact base that a command line names, though it may make no sense otherwise."""
    for word, following in pairwise([*arguments, ""]):
        if word == "--":
            break
        if word == "--data":
            return DataFile(following)
        if word.startswith("--data="):
            return DataFile(word.removeprefix("--data="))
    return DataFile(None)
