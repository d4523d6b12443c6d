"""Info: which program and which fact base answer."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinan_laser.cli.data import DataFile
    from jinan_laser.output.view import View


def info(data: "DataFile") -> "View":
    """Return what answers: program, fact base and file."""
    from jinan_laser.output.answers.info import info_view

    return info_view(data.base, data.name)
