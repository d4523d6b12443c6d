"""How verdicts come about, until when was looked, how to cite; for search engines, a Dataset."""

import json
import re
from collections import Counter
from typing import Any

from jinan_laser.model.base import FactBase
from jinan_laser.model.source import Source
from jinan_laser.model.vocabulary import Verdict
from jinan_laser.output.citations import write
from jinan_laser.output.citations.reference import base_reference
from jinan_laser.output.links import escaped_json, target
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
        (base.headline(fact).is_ahead, evidence(base, fact).verdict) for fact in base.facts.values()
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


_LICENCE = re.compile(r"[A-Za-z0-9.+-]+")  # one licence of the SPDX list, no expression


def dataset(base: FactBase) -> Html:
    """Return the description for the head of the page."""
    about = base.about
    known: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": about.title,
        "description": (
            f"{about.title}: {len(base.facts)} facts, each with the words that printed it and "
            f"weighed against independent sources; {len(base.claims)} claims of "
            f"{len(base.sources)} sources, looked for until {about.checked}."
        ),
        "version": about.version,
        "inLanguage": "en",
        "keywords": [topic.title for topic in base.topics.values()],
        "isBasedOn": [_source(source) for source in base.sources.values()],
    }
    if about.keepers:
        known["creator"] = {"@type": "Organization", "name": about.keepers}
    if about.licence:
        single = _LICENCE.fullmatch(about.licence)
        page = f"https://spdx.org/licenses/{about.licence}.html"
        known["license"] = page if single else about.licence
    # In a script nothing is markup but what could end it.
    written = escaped_json(json.dumps(known, ensure_ascii=False)).replace("<", r"\u003c")
    return Html(f'<script type="application/ld+json">{written}</script>\n')


def _source(source: Source) -> dict[str, str]:
    known = {"@type": "CreativeWork", "name": source.original_title or source.title}
    if source.url and (address := target(source.url)):
        known["url"] = address
    if source.published:
        known["datePublished"] = source.published
    return {**known, "inLanguage": source.language}
