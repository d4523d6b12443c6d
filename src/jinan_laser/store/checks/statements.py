"""Statements: each stands alone, and says the figure that its claim has, and no other."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from jinan_laser.diagnostics import Diagnostic
from jinan_laser.model.base import FactBase
from jinan_laser.model.claim import Claim
from jinan_laser.model.record import exact
from jinan_laser.store.codes import diagnostic
from jinan_laser.store.messages import brief
from jinan_laser.store.printed.figure import Figure
from jinan_laser.store.printed.figures import figures
from jinan_laser.store.printed.units import UnitWords

_GENERIC = (
    "area authors? article base building cit(?:y|ies) clusters? compan(?:y|ies) conference count "
    "district event exhibition exports? factory firms? industry machines? makers? market "
    "output page park parks plan plant policy product production projects? province region report "
    "revenue scale sector site source strategy town trade zone"
)
_WITHOUT_SUBJECT = re.compile(
    r"(?:It|Its|They|Their|He|His|She|Her|We|Our|This|That|These|Those|There|Here)\b"
    rf"|The (?:same )?(?:{'|'.join(_GENERIC.split())})\b(?!'s? )(?! (?:of|in|at|on|for|near"
    rf"|called) )"
)
_ROUNDED = Fraction(1, 100)
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_NUMBER = re.compile(  # but for years and days
    rf"(?<![\w.,-])(?!(?:19|20)\d\d\b|\d\d? (?:{_MONTHS})\b)"
    r"(\d[\d,]*(?:\.\d+)?)(?: (million|billion|trillion)\b)?"
)
_YEAR = re.compile(r"(?:19|20)\d\d(?<![\w.,-]\d{4})(?![\w-]|[.,]\d)")
_TIMES = {"": 1, "million": 10**6, "billion": 10**9, "trillion": 10**12}
# Figures that a statement may add: when something was, how long it took, who came first.
_PERIODS = {"date", "years", "months", "days", "rank"}


def repeated_labels(base: FactBase, name: str) -> Iterator[Diagnostic]:
    """Yield each label that another fact has already: readers know facts by their labels."""
    seen: dict[str, str] = {}
    for fact in base.facts.values():
        first = seen.setdefault(fact.label.casefold(), fact.id)
        if first != fact.id:
            message = f'"{first}" has this label: say what tells them apart'
            yield diagnostic("repeated-label", message, name, ("facts", fact.id, "label"))


def statements_without_subject(base: FactBase, name: str) -> Iterator[Diagnostic]:
    """Yield each statement that opens with a word for what only its neighbours name."""
    names = {
        name_.casefold().removeprefix("the ")
        for entity in base.entities.values()
        for name_ in (*entity.name.values(), *entity.aliases)
    }
    for claim in base.claims.values():
        match = _WITHOUT_SUBJECT.match(claim.statement)
        if match and match[0].casefold().removeprefix("the ") not in names:
            message = f'"{match[0]}" stands for what nobody has named: statements stand alone'
            yield diagnostic("no-subject", message, name, ("claims", claim.id, "statement"))


def statement_dates(base: FactBase, name: str) -> Iterator[Diagnostic]:
    """Yield each statement whose years are neither the claim's nor on its page.

    One of its years is enough: a statement may tell what went before.
    """
    units = UnitWords({})
    for claim in base.claims.values():
        said = set(_YEAR.findall(claim.statement))
        source = base.sources.get(claim.source)
        if not said or not claim.date or source is None:
            continue
        dates = (claim.as_of, claim.due, source.published, source.title, claim.printed)
        if any(year in str(date) for year in said for date in dates):
            continue
        read = figures(claim.statement, "en", units)
        counted = {str(figure.printed) for figure in read if figure.of != "date"}
        if told := sorted(said - counted):
            message = f"it says {' and '.join(told)}, the claim is of {claim.date}"
            yield diagnostic("statement-date", message, name, ("claims", claim.id, "statement"))


def statement_figures(
    base: FactBase, claim: Claim, printed: Sequence[Figure], units: UnitWords, name: str
) -> Iterator[Diagnostic]:
    """Yield what a statement says beside its value and what was printed.

    Statements are English. Where the claim has a value, only figures of its unit are compared, else
    all but dates, durations and places in an order: those may come from the page around it.
    """
    fact = base.facts.get(claim.fact)
    unit = fact.unit if fact else None
    said = [each for each in figures(claim.statement, "en", units) if not _is_period(each, base)]
    key = ("claims", claim.id, "statement")
    value = claim.value
    if value is not None and unit is not None:
        of_unit = [figure for figure in said if unit in figure.factors]
        other = [figure for figure in of_unit if not _is_value(figure, unit, value)]
        if of_unit and len(other) == len(of_unit):
            amounts = " or ".join(_brief(figure.amount(unit)) for figure in of_unit)
            message = f"it says {amounts}, the value is {value}"
            yield diagnostic("statement-value", message, name, key)
            return
        said = other
    elif not printed:
        return  # a name was printed, and the statement says what it is about
    for figure in said:
        written = claim.statement[figure.start : figure.end]
        if written[:1].isdigit() and not any(_same(figure, each) for each in printed):
            message = f"{brief(written)} is neither the value nor in what was printed"
            yield diagnostic("statement-figure", message, name, key)


def says_only(claim: Claim) -> bool:
    """Return whether a statement has no number in digits but its value, at a glance."""
    numbers = _NUMBER.findall(claim.statement)
    if claim.value is None or len(numbers) != 1:
        return not numbers and claim.value is None
    [(digits, times)] = numbers
    plain = digits.replace(",", "")
    number = Fraction(plain) if "." in plain else int(plain)
    return number * _TIMES[times] == abs(exact(claim.value))


def _is_value(figure: Figure, unit: str, value: float) -> bool:
    """Return whether a statement's figure is the value, rounded at most to a hundredth."""
    wanted = abs(exact(value))
    return abs(abs(figure.amount(unit)) - wanted) <= wanted * _ROUNDED


def _same(figure: Figure, other: Figure) -> bool:
    """Return whether two figures are one, in any of their units: 20 kW and 20,000 watts."""
    units = figure.factors.keys() & other.factors.keys()
    if any(abs(figure.amount(unit)) == abs(other.amount(unit)) for unit in units):
        return True
    return abs(figure.printed) == abs(other.printed)


def _is_period(figure: Figure, base: FactBase) -> bool:
    """Return whether a figure is a date, a duration or a place in an order."""
    kinds = {base.units[unit].kind for unit in figure.factors}
    return figure.of in _PERIODS or bool(kinds & {"rank", "year"}) or "years" in figure.factors


def _brief(amount: Fraction) -> str:
    return str(amount.numerator) if amount.denominator == 1 else f"{float(amount):g}"
