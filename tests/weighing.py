"""Fact bases of one fact, made to be weighed."""

from collections.abc import Sequence
from typing import Any

from jinan_laser.model.base import FactBase
from jinan_laser.query.evidence import evidence

SOURCE = {"title": "t", "publisher": "p", "language": "en", "kind": "news"}


def document_with(*claims: tuple[str, str, str], checked: str = "2024-06-30") -> dict[str, Any]:
    """Return the document of a base of one fact, the first claim its headline.

    Args:
        claims: family, stance and status of each.
        checked: until when the keepers looked.
    """
    return {
        "format": 2,
        "about": {"title": "t", "version": "1.0.0", "checked": checked},
        "topics": {"parks": {"title": "Parks"}},
        "sources": {
            f"s{number}": SOURCE | {"family": family}
            for number, (family, _, _) in enumerate(claims)
        },
        "entities": {"e": {"kind": "place", "name": {"en": "e"}}},
        "facts": {"f": {"subject": "e", "topic": "parks", "label": "l", "headline": "c0"}},
        "claims": {
            f"c{number}": {
                "fact": "f",
                "source": f"s{number}",
                "statement": "s",
                "status": status,
                "stance": stance,
                "printed": "p",
                "locator": "p1",
            }
            for number, (_, stance, status) in enumerate(claims)
        },
    }


def base_with(
    *claims: tuple[str, str, str], due: str | None = None, checked: str = "2024-06-30"
) -> FactBase:
    """Return such a base; its headline is due then, if at all."""
    document = document_with(*claims, checked=checked)
    if due is not None:
        document["claims"]["c0"]["due"] = due
    return FactBase.model_validate(document)


def weigh(
    *claims: tuple[str, str, str], due: str | None = None, checked: str = "2024-06-30"
) -> tuple[str, int, int]:
    base = base_with(*claims, due=due, checked=checked)
    weighed = evidence(base, base.facts["f"])
    return weighed.verdict, weighed.supporting, weighed.disputing


# The rule row by row: status of the headline, the other claims, its due date, the day until which
# the keepers looked, the verdict. Python and SQL are held to it.
Row = tuple[str, list[tuple[str, str, str]], str | None, str, str]
_DAY = "2024-06-30"
_MET, _MISSED = ("a", "supports", "reported"), ("b", "disputes", "reported")
TABLE: list[Row] = [
    ("reported", [("a", "disputes", "reported")], None, _DAY, "disputed"),
    ("reported", [_MET, _MISSED], None, _DAY, "disputed"),
    ("reported", [("a", "supports", "reported")], None, _DAY, "corroborated"),
    ("reported", [], None, _DAY, "single-origin"),
    ("reported", [("own", "supports", "reported")], None, _DAY, "single-origin"),
    ("reported", [("own", "disputes", "reported")], None, _DAY, "single-origin"),
    ("reported", [("a", "context", "reported")], None, _DAY, "single-origin"),
    ("reported", [_MET, ("a", "disputes", "reported")], None, _DAY, "disputed"),
    ("opinion", [_MET, _MISSED], None, _DAY, "opinion"),
    ("opinion", [], None, _DAY, "opinion"),
    *(
        row
        for status in ("planned", "forecast")
        for row in (
            (status, [_MET], "2023", _DAY, "met"),
            (status, [_MET], None, _DAY, "met"),
            (status, [_MISSED], "2025", _DAY, "missed"),
            (status, [_MET, _MISSED], "2023", _DAY, "disputed"),
            (status, [("own", "supports", "reported")], "2023", _DAY, "met"),
            (status, [("own", "disputes", "reported")], "2025", _DAY, "missed"),
            (status, [_MISSED, ("a", "supports", "planned")], "2025", _DAY, "missed"),
            (status, [("a", "supports", "opinion")], "2023", _DAY, "overdue"),
            (status, [("a", "supports", "planned")], "2023", _DAY, "overdue"),
            (status, [("a", "disputes", "forecast")], "2023", _DAY, "overdue"),
            (status, [("a", "context", "reported")], "2024-05", _DAY, "overdue"),
            (status, [], "2024-06-29", _DAY, "overdue"),
            (status, [], "2024-06-30", _DAY, "pending"),
            (status, [], "2024-06", _DAY, "pending"),
            (status, [], "2024", _DAY, "pending"),
            (status, [], "2025-01", _DAY, "pending"),
            (status, [], "2023-12", "2024", "overdue"),
            (status, [], "2024-01", "2024", "pending"),
            (status, [], "2024-01-31", "2024-02", "overdue"),
            (status, [], None, _DAY, "pending"),
        )
    ),
]


def base_of(rows: Sequence[Row]) -> FactBase:
    """Return a base with a fact for each row: f0 and so on. Their keepers looked on one day."""
    [day] = {row[3] for row in rows}
    facts, sources, claims = {}, {}, {}
    for number, (headline, others, due, _, _) in enumerate(rows):
        own = document_with(("own", "supports", headline), *others)
        if due is not None:
            own["claims"]["c0"]["due"] = due
        facts[f"f{number}"] = own["facts"]["f"] | {"headline": f"c0-{number}"}
        for id_, source in own["sources"].items():
            sources[f"{id_}-{number}"] = source
        for id_, claim in own["claims"].items():
            names = {"fact": f"f{number}", "source": f"{claim['source']}-{number}"}
            claims[f"{id_}-{number}"] = claim | names
    tables = {"facts": facts, "sources": sources, "claims": claims}
    return FactBase.model_validate(document_with(checked=day) | tables)
