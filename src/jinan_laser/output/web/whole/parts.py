"""What several sections show: facts, entities and sources by their links, claims as receipts."""

from collections.abc import Callable

from jinan_laser.model.base import FactBase
from jinan_laser.output.answers.claims import ClaimRow
from jinan_laser.output.answers.facts import FactRow
from jinan_laser.output.answers.others import OtherRow, told_others
from jinan_laser.output.answers.refs import SourceRef, unmistakable
from jinan_laser.output.answers.source import SourceClaimRow
from jinan_laser.output.figure import figure, when
from jinan_laser.output.page import Foreign
from jinan_laser.output.web.markup import NOTHING, Html, element, joined, link, mixed, spoken, text

Passed = Callable[[str, int], None]
"""Counts what is written: called with the name of a table and a number."""


def fact_link(id_: str, label: str) -> Html:
    """Return a link to the evidence of a fact."""
    return element("a", label, href=f"#fact-{id_}")


def entity_link(base: FactBase, id_: str) -> Html:
    """Return a link to an entity."""
    return element("a", base.entities[id_].title, href=f"#entity-{id_}")


def source_link(source: SourceRef) -> Html:
    """Return who printed it and when, as a link to what is known of the source."""
    told = f"{source.publisher}, {source.published or 'undated'}"
    return element("a", told, href=f"#source-{source.id}")


def standing(row: FactRow) -> Html:
    """Return how a fact stands, in words and colour."""
    return element("span", row.standing, class_=row.verdict)


def answer(row: FactRow) -> Html:
    """Return the headline figure of a fact; nothing where it has none."""
    return NOTHING if row.value is None else element("span", row.answer, class_="figure")


def others(rows: tuple[OtherRow, ...], base: FactBase) -> Html:
    """Return what others print instead; nothing where they print nothing else."""
    if not rows:
        return NOTHING
    label = element("span", "others: ", class_="label")
    return element("div", label, told_others(rows, base.units), class_="others")


def says(base: FactBase, row: FactRow | SourceClaimRow) -> Html:
    """Return what is said, as a link to its evidence, and what others print instead."""
    fact = row.fact if isinstance(row, SourceClaimRow) else row.id
    if row.value is None:
        return fact_link(fact, row.statement)
    told = element("span", row.answer, class_="figure")
    return joined([fact_link(fact, row.label), text(": "), told, others(row.others, base)])


def receipt(base: FactBase, claim: ClaimRow, on_origin: str = "") -> Html:
    """Return what a source says: in our words, in its own with a link to them, and where.

    Args:
        base: where the claim is from.
        claim: what it says.
        on_origin: what is to be known of its origin.
    """
    told = figure(claim.value, claim.comparator, claim.unit, base.units)
    value = [element("span", told, class_="figure"), " "] if told else []
    date = when(claim.as_of, claim.due, "undated")
    language = claim.source.language
    quote = spoken("q", claim.printed, language)
    found_at = claim.link or claim.source.url
    words = link(found_at, quote) if found_at else quote
    where = [words, ", ", source_link(claim.source), f", {claim.locator}"]
    who = [f"; {claim.speaker}"] if claim.speaker else []
    origin = f"; origin {claim.source.family}{on_origin}"
    return element(
        "li",
        *value,
        element("span", f"{claim.status}, {date}", class_=claim.status),
        element("div", claim.statement),
        element("div", *where, *who, origin, class_="quiet"),
        note("div", claim.note, ((claim.printed, language),)),
        id=f"claim-{claim.id}",
    )


def note(name: str, words: str | None, known: Foreign) -> Html:
    """Return a note in an element of that name; nothing for none.

    Args:
        name: of the element.
        words: what it says.
        known: words and names of what it is on, each with its language.
    """
    foreign = unmistakable(known)
    return element(name, mixed(words, foreign), class_="note") if words else NOTHING


def in_line(parts: list[Html]) -> Html:
    """Return parts on one line, with dots between those that say something."""
    return joined((part for part in parts if part), " · ")
