"""Timeline: what is dated, in order."""

from typing import TYPE_CHECKING

from jinan_laser.cli import options

if TYPE_CHECKING:
    from jinan_laser.cli.data import Data
    from jinan_laser.output.view import View


def timeline(data: "Data", *, since: options.Since = None, until: options.Until = None) -> "View":
    """All that is dated, in order; a plan at its target date."""
    from jinan_laser.output.answers.timeline import timeline_list
    from jinan_laser.query.dates import parse_period
    from jinan_laser.query.select import select_dated

    base = data.base
    since, until = parse_period(since, until)
    return timeline_list(base, select_dated(base, since, until))
