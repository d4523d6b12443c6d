"""Fact bases of one fact, made to be weighed."""

from typing import Any

from jinan_laser.model.base import FactBase
from jinan_laser.query.evidence import evidence

SOURCE = {"title": "t", "publisher": "p", "language": "en", "kind": "news"}


def base_with(
    *claims: tuple[str, str, str], due: str | None = None, checked: str = "2024-06-30"
) -> FactBase:
    """Return a base of one fact; each claim is (family, stance, status), the first the headline."""
    document: dict[str, Any] = {
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
    if due is not None:
        document["claims"]["c0"]["due"] = due
    return FactBase.model_validate(document)


def weigh(
    *claims: tuple[str, str, str], due: str | None = None, checked: str = "2024-06-30"
) -> tuple[str, int, int]:
    base = base_with(*claims, due=due, checked=checked)
    weighed = evidence(base, base.facts["f"])
    return weighed.verdict, weighed.supporting, weighed.disputing
