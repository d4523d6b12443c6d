"""What a chart shows of a fact: a mark for each figure, and what it does not show."""

from collections.abc import Collection
from typing import NamedTuple

from jinan_laser.model.base import FactBase
from jinan_laser.model.fact import Fact
from jinan_laser.model.vocabulary import Comparator, Status
from jinan_laser.output.answers.refs import source_line, source_ref
from jinan_laser.output.figure import figure, when
from jinan_laser.query.dates import by_time
from jinan_laser.query.series import Point

_IN_WORDS: dict[Comparator, str] = {
    "=": "",
    ">": "more than ",
    ">=": "at least ",
    "~": "about ",
    "<": "less than ",
    "<=": "at most ",
}


class Mark(NamedTuple):
    """A figure of a date, by whomever.

    Attributes:
        key: the letters by which the list below the chart names it.
        date: a partial date: when the figure is about, or due.
        when: the same as a person reads it.
        value: the figure.
        comparator: how it bounds the truth.
        status: a result, a plan, a forecast or an opinion.
        figure: comparator, value and unit as a person reads them.
        short: the same without the unit but with the number of origins, where there are several.
        spoken: the same in words only.
        stance: what it is to the headline: "supports", "disputes", "context", or "headline".
        headline: whether the headline of the fact is among what it stands for.
        origins: for each origin its first page, and what of the same origin says so again.
    """

    key: str
    date: str
    when: str
    value: float
    comparator: Comparator
    status: Status
    figure: str
    short: str
    spoken: str
    stance: str
    headline: bool
    origins: tuple[str, ...]

    @property
    def told(self) -> str:
        """What it is: a result's stance, and of all else also what it is instead of one."""
        return self.stance if self.status == "reported" else f"{self.status}, {self.stance}"

    @property
    def who(self) -> str:
        """Who says so; what one origin repeats counts once."""
        each = "; ".join(self.origins)
        return f"{len(self.origins)} origins: {each}" if len(self.origins) > 1 else each


def marks(base: FactBase, fact: Fact, points: Collection[Point]) -> tuple[Mark, ...]:
    """Return the marks of dated figures of a fact by time; several origins may share one."""
    shared: dict[tuple[str, float, str, Status], list[Point]] = {}
    for point in points:
        first = point.first
        said = (point.date, point.value, first.comparator or "=", first.status)
        shared.setdefault(said, []).append(point)
    return tuple(
        _mark(base, fact, points, _letters(number)) for number, points in enumerate(shared.values())
    )


def undrawn(base: FactBase, fact: Fact, drawn: Collection[str]) -> str:
    """Return in a sentence which figures are not drawn, and why; "" for none.

    Args:
        base: where the fact is from.
        fact: the fact.
        drawn: ids of the claims whose figures are drawn.
    """
    undated = tampered = filtered = 0
    for claim in base.claims_by_fact[fact.id]:
        if claim.value is not None:
            if base.sources[claim.source].is_tampered:
                tampered += 1
            elif claim.date is None:
                undated += 1
            elif claim.id not in drawn:
                filtered += 1
    left_out = [
        *([f"{undated} without a date"] if undated else []),
        *([f"{tampered} of pages that were tampered with"] if tampered else []),
        *([f"{filtered} that filters left out"] if filtered else []),
    ]
    return f"Figures that are not drawn: {', '.join(left_out)}." if left_out else ""


def _mark(base: FactBase, fact: Fact, points: list[Point], key: str) -> Mark:
    first = points[0].first
    comparator = first.comparator or "="
    value = points[0].value
    headline = any(claim.id == fact.headline for point in points for claim in point.claims)
    stances = dict.fromkeys(point.first.stance for point in points)
    kind = base.units[fact.unit].kind if fact.unit else "measure"
    unit = fact.unit if kind in ("rank", "year") else None
    shared = f" ({len(points)} origins)" if len(points) > 1 else ""
    return Mark(
        key=key,
        date=points[0].date,
        when=when(first.as_of, first.due),
        value=value,
        comparator=comparator,
        status=first.status,
        figure=figure(value, comparator, fact.unit, base.units),
        short=figure(value, comparator, unit, base.units) + shared,
        spoken=_IN_WORDS[comparator] + figure(value, None, fact.unit, base.units),
        stance="headline" if headline else ", ".join(stances),
        headline=headline,
        origins=tuple(_origin(base, point) for point in points),
    )


def _origin(base: FactBase, point: Point) -> str:
    """Return who said it first, and how often and until when the same origin said it again."""
    page = source_line(source_ref(base.sources[point.first.source]))
    if not point.copies:
        return page
    count = len(point.copies)
    latest = max((claim.date or "" for claim in point.copies), key=by_time)
    until = f" until {latest}" if by_time(latest) > by_time(point.date) else ""
    return f"{page} and {count} cop{'y' if count == 1 else 'ies'}{until} (1 origin)"


def _letters(number: int) -> str:
    """Return A to Z, then AA, AB ..."""
    letters = ""
    while number >= 0:
        number, at = divmod(number, 26)
        letters = chr(ord("A") + at) + letters
        number -= 1
    return letters
