"""Disputes: where the origins disagree."""

from typing import TYPE_CHECKING

from jinan_laser.query import ask

if TYPE_CHECKING:
    from jinan_laser.cli.data import DataFile
    from jinan_laser.output.view import View


def disputes(data: "DataFile") -> "View":
    """Return the facts that origins disagree about."""
    from jinan_laser.output.answers.disputes import dispute_list

    return dispute_list(data.base, ask.disputes(data.base))
