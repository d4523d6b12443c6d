"""How verdicts come about, until when was looked, and how to cite."""

from collections import Counter

from jinan_laser.model.base import FactBase
from jinan_laser.model.vocabulary import Verdict
from jinan_laser.output.citations import write
from jinan_laser.output.citations.reference import base_reference
from jinan_laser.output.web.blocks import body, row, table
from jinan_laser.output.web.markup import Html, element, joined, text
from jinan_laser.query.evidence import evidence

_TITLES = ("headline", "verdict", "when", "facts")
# In the order in which they are tried.
_RULES: tuple[tuple[str, Verdict, str], ...] = (
    ("a result", "disputed", "an independent origin contradicts it"),
    ("a result", "corroborated", "else, at least one other independent origin supports it"),
    ("a result", "single-origin", "else"),
    ("a plan or forecast", "disputed", "it was reported that it came true, and that it did not"),
    ("a plan or forecast", "met", "else, it was reported that it came true"),
    ("a plan or forecast", "missed", "else, it was reported that it did not come true"),
    (
        "a plan or forecast",
        "overdue",
        "else, its date had passed before the day until which was looked",
    ),
    ("a plan or forecast", "pending", "else: it is due later, or has no date"),
    ("an opinion", "opinion", "always: no figure can settle it"),
)


def verdict_section(base: FactBase) -> Html:
    """Return the rules by which facts are weighed, and how many facts each decided."""
    counts = Counter(
        (base.headline(fact).status in ("planned", "forecast"), evidence(base, fact).verdict)
        for fact in base.facts.values()
    )
    rows = (
        row(
            _TITLES,
            [
                text(headline),
                element("span", verdict, class_=verdict),
                text(when),
                text(str(counts[headline == "a plan or forecast", verdict])),
            ],
        )
        for headline, verdict, when in _RULES
    )
    return joined(
        [
            element(
                "p",
                "A verdict is computed from the claims to a fact and stored nowhere. Copies, "
                "translations and reports of one press conference are one origin and count once, "
                "and the origin of the headline itself never speaks for it. What follows + and - "
                "is the number of other origins for and against.",
            ),
            element(
                "p",
                f"The keepers looked for reports until {base.about.checked}: plans are judged by "
                "that day. That nobody else was found who says the same does not mean that it is "
                "wrong, and what many say may go back to an origin that nobody knows.",
            ),
            table(_TITLES, body(rows)),
        ]
    )


def citation_section(base: FactBase) -> Html:
    """Return how to cite the base, a fact of it, and what stands behind a fact."""
    reference = base_reference(base)
    return joined(
        [
            element("p", "The whole: ", element("span", write([reference], "text").rstrip("\n"))),
            element("pre", Html(_lines(write([reference], "bibtex"))), tabindex="0"),
            element(
                "p",
                "One fact: cite the page that prints it. Its receipt gives publisher, date, "
                "address, place and words; the heading of a fact is a link to its place here.",
            ),
        ]
    )


def _lines(written: str) -> str:
    return "\n".join(map(text, written.rstrip("\n").split("\n")))
