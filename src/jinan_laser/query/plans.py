"""Plans and forecasts: what was to come, the overdue first."""

from jinan_laser.model.base import FactBase
from jinan_laser.model.fact import Fact
from jinan_laser.model.vocabulary import Verdict
from jinan_laser.query.dates import by_time, overlaps, parse_period
from jinan_laser.query.evidence import evidence

# What is late needs an answer, what is to come may get one, what is decided has it.
_ORDER: tuple[Verdict, ...] = ("overdue", "pending", "disputed", "missed", "met")


def plans(base: FactBase, since: str | None = None, until: str | None = None) -> list[Fact]:
    """Return the facts whose headline is a plan or forecast: overdue, pending, decided ones.

    Those of one verdict stand by the date they are due, undated ones last.

    Args:
        base: where to look.
        since: they are not due before this YYYY, YYYY-MM or YYYY-MM-DD.
        until: they are not due after this date.

    Raises:
        FilterError: not a date, or a period that ends before it begins.
    """
    since, until = parse_period(since, until)

    def key(fact: Fact) -> tuple[int, tuple[str, str]]:
        due = base.headline(fact).due
        return _ORDER.index(evidence(base, fact).verdict), by_time(due)

    planned = (
        fact
        for fact in base.facts.values()
        if base.headline(fact).status in ("planned", "forecast")
        and overlaps(base.headline(fact).due, since, until)
    )
    return sorted(planned, key=key)
