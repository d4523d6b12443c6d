"""Claims: the evidence, statement by statement."""

from typing import TYPE_CHECKING, Unpack

from jinan_laser.query import ask

if TYPE_CHECKING:
    from jinan_laser.cli.data import DataFile
    from jinan_laser.output.view import View


def claims(data: "DataFile", **filters: Unpack[ask.ClaimFilters]) -> "View":
    """Return the claims that fit every filter."""
    from jinan_laser.output.answers.claims import claim_list

    return claim_list(data.base, ask.claims(data.base, **filters))
