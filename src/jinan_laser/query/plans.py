"""Plans and forecasts: what was to come, the overdue first."""

from collections.abc import Iterable

from jinan_laser.model.base import FactBase
from jinan_laser.model.fact import Fact
from jinan_laser.model.vocabulary import Verdict
from jinan_laser.query.dates import by_time
from jinan_laser.query.evidence import evidence

# What is late needs an answer, what is to come may get one, what is decided has it.
_ORDER: tuple[Verdict, ...] = ("overdue", "pending", "disputed", "missed", "met", "not-said")


def plans(base: FactBase, facts: Iterable[Fact]) -> list[Fact]:
    """Return those facts whose headline is a plan or forecast: overdue, pending, decided ones.

    Those of one verdict stand by the date they are due, undated ones last, then in the order of
    the file.
    """
    places = {id_: place for place, id_ in enumerate(base.facts)}

    def key(fact: Fact) -> tuple[int, tuple[str, str], int]:
        due = by_time(base.headline(fact).due)
        return _ORDER.index(evidence(base, fact).verdict), due, places[fact.id]

    planned = (fact for fact in facts if base.headline(fact).status in ("planned", "forecast"))
    return sorted(planned, key=key)
