"""Timeline: what is dated, in order."""

from typing import TYPE_CHECKING, Unpack

from jinan_laser.query import ask

if TYPE_CHECKING:
    from jinan_laser.cli.data import DataFile
    from jinan_laser.output.view import View


def timeline(data: "DataFile", **period: Unpack[ask.Period]) -> "View":
    """Return the claims that have a date, by time."""
    from jinan_laser.output.answers.timeline import timeline_list

    return timeline_list(data.base, ask.timeline(data.base, **period))
