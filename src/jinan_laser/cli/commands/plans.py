"""Plans: what was promised, and what came of it."""

from typing import TYPE_CHECKING, Unpack

from jinan_laser.query import ask

if TYPE_CHECKING:
    from jinan_laser.cli.data import DataFile
    from jinan_laser.output.view import View


def plans(data: "DataFile", **period: Unpack[ask.Period]) -> "View":
    """Return the plans and forecasts, the overdue ones first.

    --since and --until look at the date for which they are due.
    """
    from jinan_laser.output.answers.plans import plan_list
    from jinan_laser.query.plans import plans as plans_of

    return plan_list(data.base, plans_of(data.base, **period))
