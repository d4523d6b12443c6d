"""Plans and forecasts, those that are late first."""

from typing import Unpack

import pytest

from jinan_laser.errors import FilterError
from jinan_laser.model.base import FactBase
from jinan_laser.query.ask import plans
from jinan_laser.query.filters import Filters


def ids(base: FactBase, **period: Unpack[Filters]) -> list[str]:
    return [fact.id for fact in plans(base, **period)]


def due(base: FactBase, **dates: str | None) -> FactBase:
    """Return the base with other due dates of headlines."""
    claims = {
        id_: claim.model_copy(update={"due": dates.get(claim.fact.replace("-", "_"), claim.due)})
        for id_, claim in base.claims.items()
    }
    return base.model_copy(update={"claims": claims})


def test_the_overdue_stand_before_the_pending_and_those_before_the_decided(
    small: FactBase,
) -> None:
    assert ids(small) == ["east-park-area", "fair-prospects", "fair-ground", "zone-firms"]


def test_those_of_one_verdict_stand_by_their_date_undated_ones_last(small: FactBase) -> None:
    later = due(small, east_park_area="2028", fair_prospects=None)
    assert ids(later)[:2] == ["east-park-area", "fair-prospects"]
    earlier = due(small, fair_prospects="2022")
    assert ids(earlier)[:2] == ["fair-prospects", "east-park-area"]


def test_a_period_looks_at_the_due_date(small: FactBase) -> None:
    assert ids(small, until="2023") == ["zone-firms"]
    assert ids(small, since="2024") == ["east-park-area", "fair-ground"]
    with pytest.raises(FilterError):
        ids(small, since="soon")
