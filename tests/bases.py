"""Strategies for small valid fact bases: the TOML text, and what it loads as.

``fact_bases()`` draws a base that is canonical, too: sections and keys in their order,
claims in the order of their facts and then by time. Texts hold every script, quotes, commas,
line breaks and whatever else trips up an exporter, but no control characters.
"""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, get_args

from hypothesis import strategies as st

from jinan_laser.model import vocabulary
from jinan_laser.model.base import About, FactBase
from jinan_laser.model.claim import Claim
from jinan_laser.model.entity import Entity
from jinan_laser.model.fact import Fact
from jinan_laser.model.record import keys_of
from jinan_laser.model.source import Source
from jinan_laser.query.dates import by_time
from jinan_laser.store.load import build, parse

Document = dict[str, Any]
_AWKWARD = "\n\"',;|\\&%$#_{}~^@=<>[]*` \u3000激光лазерאé𝄞"

TOPICS: Document = {"industry": {"title": "Industry"}, "parks": {"title": "Parks & 园区"}}
UNITS: Document = {
    "companies": {"kind": "count", "words": ["firms", "кампані*", "家"]},
    "CNY/year": {"kind": "money", "words": ["yuan", "元", "RMB #"]},
    "ha": {"words": {"ha": 1, "亩": "1/15", "km2": 100}},
    "rank": {"kind": "rank"},
    "year": {"kind": "year", "words": []},
    "%": {"words": {"%": 1, "成": 10}},
}


@dataclass(frozen=True)
class Made:
    """A fact base that was made up, and the text of its file."""

    text: str
    base: FactBase


def words(of: object) -> st.SearchStrategy[str]:
    return st.sampled_from(get_args(of))


letters = st.sampled_from(_AWKWARD) | st.characters(exclude_categories=("Cc", "Cs", "Cn", "Co"))
texts = st.text(letters, min_size=1, max_size=12).map(str.strip).filter(bool)
dates = st.dates().map(str).flatmap(lambda day: st.sampled_from([day[:4], day[:7], day]))
numbers = st.integers(-(2**53), 2**53) | st.floats(-(2.0**53), 2.0**53)
languages = st.sampled_from(["en", "zh", "zh-Hant", "be", "sv", "pt-BR", "sr-Latn"])
names = st.dictionaries(languages, texts, max_size=3).flatmap(
    lambda drawn: texts.map(lambda english: drawn | {"en": english})
)
locators = st.sampled_from(["p1", "p2.s5", "title", "~ second block", "~ section 1.1"])


def table(
    required: dict[str, st.SearchStrategy[Any]], **optional: st.SearchStrategy[Any]
) -> st.SearchStrategy[Any]:
    """Draw a table whose optional keys may be missing, its keys in the order given."""
    order = [*required, *optional]
    return st.fixed_dictionaries(required, optional=optional).map(
        lambda drawn: {key: drawn[key] for key in order if key in drawn}
    )


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """Draw the document of a valid base."""
    sources: Document = {}
    for number in range(draw(st.integers(1, 5))):
        id_ = f"source-{number}"
        family = st.sampled_from([*sources, id_])
        sources[id_] = _ordered(
            draw(
                table(
                    {
                        "title": texts,
                        "publisher": texts,
                        "language": languages,
                        "kind": words(vocabulary.SourceKind),
                        "family": family,
                    },
                    original_title=texts,
                    url=texts,
                    archived=texts,
                    published=dates,
                    accessed=dates,
                    extent=words(vocabulary.Extent),
                    note=texts,
                )
            ),
            keys_of(Source),
        )
    entities: Document = {}
    for number in range(draw(st.integers(1, 3))):
        drawn = draw(
            table(
                {"kind": words(vocabulary.EntityKind), "name": names},
                aliases=st.lists(texts, max_size=3, unique=True),
                note=texts,
                **({"within": st.sampled_from(list(entities))} if entities else {}),
            )
        )
        entities[f"entity-{number}"] = _ordered(drawn, keys_of(Entity))
    facts: Document = {}
    claims: Document = {}
    for number in range(draw(st.integers(1, 4))):
        fact = f"fact-{number}"
        figures = draw(st.booleans())
        own = {
            f"claim-{number}-{at}": draw(_claims(fact, list(sources), figures=figures))
            for at in range(draw(st.integers(1, 5)))
        }
        headline = draw(st.sampled_from(list(own)))
        own[headline]["stance"] = "supports"
        claims |= dict(sorted(own.items(), key=lambda item: by_time(_date(item[1]))))
        facts[fact] = _ordered(
            {
                "subject": draw(st.sampled_from(list(entities))),
                "topic": draw(st.sampled_from(list(TOPICS))),
                "label": draw(texts),
                **({"unit": draw(st.sampled_from(list(UNITS)))} if figures else {}),
                "headline": headline,
                **draw(
                    table(
                        {},
                        about=st.lists(st.sampled_from(list(entities)), max_size=2),
                        measure=texts,
                        scope=texts,
                        note=texts,
                    )
                ),
            },
            keys_of(Fact),
        )
    about = {"title": texts, "version": st.just("1.0.0"), "checked": dates}
    optional = {"base": st.just("source-0"), "keepers": texts, "licence": texts}
    return {
        "format": 2,
        "about": _ordered(draw(table(about, **optional)), keys_of(About)),
        "topics": TOPICS,
        "units": UNITS,
        "sources": sources,
        "entities": entities,
        "facts": facts,
        "claims": claims,
    }


def fact_bases() -> st.SearchStrategy[Made]:
    """Draw a valid base together with its text."""
    return documents().map(made)


def made(document: Document) -> Made:
    text = toml(document)
    return Made(text, build(parse(text, "made.toml"), "made.toml"))


def toml(document: Document) -> str:
    """Write a document the way the fact base is written."""
    lines = [f"format = {document['format']}", *_block("about", document["about"])]
    for section in ("topics", "units", "sources", "entities", "facts", "claims"):
        for id_, keys in document[section].items():
            lines += _block(f"{section}.{_key(id_)}", keys)
    return "\n".join(lines) + "\n"


def _claims(fact: str, sources: list[str], *, figures: bool) -> st.SearchStrategy[Document]:
    figure = {"value": numbers, "comparator": words(vocabulary.Comparator)} if figures else {}
    return table(
        {
            "fact": st.just(fact),
            "source": st.sampled_from(sources),
            "statement": texts,
            **figure,
            "status": words(vocabulary.Status),
            "stance": words(vocabulary.Stance),
            "printed": texts,
            "locator": locators,
        },
        as_of=dates,
        speaker=texts,
        note=texts,
    ).map(lambda drawn: _ordered(_with_due(drawn), keys_of(Claim)))


def _with_due(drawn: Document) -> Document:
    """Have plans and forecasts due when they were drawn to be about."""
    if drawn["status"] in {"planned", "forecast"} and "as_of" in drawn:
        drawn["due"] = drawn.pop("as_of")
    return drawn


def _date(claim: Document) -> str | None:
    date: str | None = claim.get("due", claim.get("as_of"))
    return date


def _ordered(drawn: Document, keys: Sequence[str]) -> Document:
    return {key: drawn[key] for key in keys if key in drawn}


def _block(name: str, keys: Document) -> list[str]:
    return ["", f"[{name}]", *(f"{key} = {_value(value)}" for key, value in keys.items())]


def _key(key: str) -> str:
    return key if re.fullmatch(r"[\w-]+", key, re.ASCII) else _value(key)


def _value(value: object) -> str:
    if isinstance(value, dict):
        pairs = (f"{_key(key)} = {_value(each)}" for key, each in value.items())
        return "{ " + ", ".join(pairs) + " }"
    if isinstance(value, list):
        return f"[{', '.join(map(_value, value))}]"
    # A JSON string is a TOML string; both escape quotes, backslashes and line breaks alike.
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)
