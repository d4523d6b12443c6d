"""A fact base of any size, the same at every run: invented facts with every verdict.

The other benchmarks and the tests import it; from the command line it does nothing.
"""

import random
from collections.abc import Iterator
from typing import Any

from jinan_laser.model.vocabulary import Stance, Status

_CLAIMS_PER_FACT = 5
_CLAIMS_PER_SOURCE = 10
_STATUSES: tuple[Status, ...] = ("reported", "reported", "planned", "forecast", "opinion")
_STANCES: tuple[Stance, ...] = ("supports", "supports", "disputes", "context", "context")


def generated_document(claims: int) -> dict[str, Any]:
    """Return the document of a fact base with this many claims.

    There are five claims to a fact, ten claims to a source, and two sources to an origin
    on average; headlines are of every status, and so are their supporters.
    """
    chance = random.Random(claims)
    sources = max(2, claims // _CLAIMS_PER_SOURCE)
    return {
        "format": 2,
        "about": {
            "title": "Generated",
            "version": "1.0.0",
            "base": "source-0",
            "checked": "2024-06-30",
        },
        "topics": {"industry": {"title": "Industry"}},
        "units": {"CNY": {"kind": "money", "words": ["元"]}},
        "sources": {f"source-{n}": _source(n, chance) for n in range(sources)},
        "entities": {"city-0": {"kind": "place", "name": {"en": "Generated City", "zh": "激光城"}}},
        "facts": {f"fact-{n}": _fact(n) for n in range(claims // _CLAIMS_PER_FACT)},
        "claims": dict(_claim(n, sources, chance) for n in range(claims)),
    }


def generated_toml(claims: int) -> str:
    """Return the same fact base as a TOML document."""
    return "\n".join(_lines(generated_document(claims))) + "\n"


def _source(number: int, chance: random.Random) -> dict[str, Any]:
    return {
        "title": f"Report {number} on lasers",
        "publisher": f"Publisher {number % 97}",
        "url": f"https://source-{number}.example/laser?id={number}",
        "language": chance.choice(["en", "zh", "be"]),
        "published": f"20{chance.randrange(10, 25)}-{chance.randrange(1, 13):02}",
        "kind": "news",
        "family": f"source-{number // 2 * 2}",
    }


def _fact(number: int) -> dict[str, Any]:
    return {
        "subject": "city-0",
        "topic": "industry",
        "label": f"Question {number}",
        "unit": "CNY",
        "headline": f"claim-{number * _CLAIMS_PER_FACT}",
    }


def _claim(number: int, sources: int, chance: random.Random) -> tuple[str, dict[str, Any]]:
    headline = number % _CLAIMS_PER_FACT == 0
    date, status = f"20{chance.randrange(10, 25)}", chance.choice(_STATUSES)
    return f"claim-{number}", {
        "fact": f"fact-{number // _CLAIMS_PER_FACT}",
        "source": f"source-{chance.randrange(sources)}",
        "statement": f"The laser industry made {number} yuan, says the report.",
        "value": number,
        "comparator": ">",
        "due" if status in {"planned", "forecast"} else "as_of": date,
        "status": status,
        "stance": "supports" if headline else chance.choice(_STANCES),
        "printed": f"{number}元",
        "locator": f"p{number % 9 + 1}.s{number % 7 + 1}",
    }


def _lines(document: dict[str, Any]) -> Iterator[str]:
    yield f"format = {document['format']}"
    yield from _table("about", document["about"])
    for section in ("topics", "units", "sources", "entities", "facts", "claims"):
        for id_, table in document[section].items():
            yield from _table(f"{section}.{id_}", table)


def _table(name: str, table: dict[str, Any]) -> Iterator[str]:
    yield f"\n[{name}]"
    for key, value in table.items():
        yield f"{key} = {_value(value)}"


def _value(value: Any) -> str:  # noqa: ANN401 - whatever TOML holds
    if isinstance(value, list):
        return f"[{', '.join(map(_value, value))}]"
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {_value(text)}" for key, text in value.items()) + " }"
    return str(value) if isinstance(value, int) else f'"{value}"'
