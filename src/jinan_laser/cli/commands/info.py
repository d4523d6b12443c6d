"""Info: which program and which fact base answer."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinan_laser.cli.data import Data
    from jinan_laser.output.view import View


def info(data: "Data") -> "View":
    """Show versions, counts, and the file the facts were read from."""
    from jinan_laser.output.answers.info import info_view

    return info_view(data.base, data.name)
