"""Strategies for small valid fact bases: the TOML text, and what it loads as.

``fact_bases()`` draws a base that is canonical, too: sections and keys in their order,
claims in the order of their facts and then by time. Texts hold every script, quotes, commas,
line breaks and whatever else trips up an exporter, but no control characters.
"""

import json
from dataclasses import dataclass
from typing import Any, get_args

from hypothesis import strategies as st

from jinan_laser.model import vocabulary
from jinan_laser.model.base import FactBase
from jinan_laser.query.dates import by_time
from jinan_laser.store.load import build, parse

Document = dict[str, Any]
_AWKWARD = "\n\"',;|\\&%$#_{}~^@=<>[]*` \u3000激光лазерאé𝄞"


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
                        "language": words(vocabulary.Language),
                        "kind": words(vocabulary.SourceKind),
                        "family": family,
                    },
                    url=texts,
                    published=dates,
                    note=texts,
                )
            ),
            ("title", "publisher", "url", "language", "published", "kind", "family", "note"),
        )
    entities = {
        f"entity-{number}": draw(
            table(
                {
                    "kind": words(vocabulary.EntityKind),
                    "name": table({"en": texts}, be=texts, zh=texts),
                },
                aliases=st.lists(texts, max_size=3, unique=True),
                note=texts,
            )
        )
        for number in range(draw(st.integers(1, 3)))
    }
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
        claims |= dict(sorted(own.items(), key=lambda item: by_time(item[1].get("as_of"))))
        facts[fact] = {
            "subject": draw(st.sampled_from(list(entities))),
            "topic": draw(words(vocabulary.Topic)),
            "label": draw(texts),
            **({"unit": draw(words(vocabulary.Unit))} if figures else {}),
            "headline": headline,
            **draw(table({}, note=texts)),
        }
    return {
        "format": 1,
        "about": {"title": draw(texts), "version": "1.0.0", "base": "source-0"},
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
    for section in ("sources", "entities", "facts", "claims"):
        for id_, keys in document[section].items():
            lines += _block(f"{section}.{id_}", keys)
    return "\n".join(lines) + "\n"


def _claims(fact: str, sources: list[str], *, figures: bool) -> st.SearchStrategy[Document]:
    figure = {"value": numbers, "comparator": words(vocabulary.Comparator)} if figures else {}
    keys = ("fact", "source", "statement", "value", "comparator", "as_of", "status", "stance")
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
        note=texts,
    ).map(lambda drawn: _ordered(drawn, (*keys, "printed", "locator", "note")))


def _ordered(drawn: Document, keys: tuple[str, ...]) -> Document:
    return {key: drawn[key] for key in keys if key in drawn}


def _block(name: str, keys: Document) -> list[str]:
    return ["", f"[{name}]", *(f"{key} = {_value(value)}" for key, value in keys.items())]


def _value(value: object) -> str:
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {_value(text)}" for key, text in value.items()) + " }"
    if isinstance(value, list):
        return f"[{', '.join(map(_value, value))}]"
    # A JSON string is a TOML string; both escape quotes, backslashes and line breaks alike.
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)
