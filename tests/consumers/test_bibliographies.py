"""Every citation of the shipped base is read by the programs it is written for."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import rispy
from bibtexparser.entrypoint import parse_string
from bibtexparser.middlewares import LatexDecodingMiddleware
from citeproc import (
    Citation,
    CitationItem,
    CitationStylesBibliography,
    CitationStylesStyle,
    Locator,
    formatter,
)
from citeproc.source.json import CiteProcJSON
from hypothesis import given

from bases import Made, fact_bases
from examples import examples, one_of
from harness import ROOT, SMALL
from jinan_laser.model.base import FactBase
from jinan_laser.output.citations import STYLES, write
from jinan_laser.output.citations.reference import Reference, base_reference, reference
from jinan_laser.output.links import printable
from jinan_laser.query.find import cite
from jinan_laser.store.load import load

Everything = list[Reference]
made_up = examples(15)


def everything(base: FactBase, accessed: str | None = "2025-06") -> Everything:
    """A citation of everything that can be cited."""
    ids = [*base.facts, *base.claims, *base.sources]
    return [base_reference(base), *(reference(cite(base, id_), accessed) for id_ in ids)]


def read_bibtex(references: Everything) -> dict[str, dict[str, str]]:
    library = parse_string(
        write(references, "bibtex"), append_middleware=[LatexDecodingMiddleware()]
    )
    assert library.failed_blocks == []
    return {
        entry.key: {field.key: str(field.value).strip("{}") for field in entry.fields}
        for entry in library.entries
    }


def read_ris(references: Everything) -> dict[str, dict[str, Any]]:
    return {str(entry["id"]): entry for entry in rispy.loads(write(references, "ris"))}


def read_csl(references: Everything) -> dict[str, dict[str, Any]]:
    return {item["id"]: item for item in json.loads(write(references, "csl-json"))}


@pytest.mark.parametrize("read", [read_bibtex, read_ris, read_csl])
def test_keys_are_unique_over_the_whole_base(
    read: Callable[[Everything], dict[str, Any]], shipped: FactBase
) -> None:
    references = everything(shipped)
    assert list(read(references)) == [reference.key for reference in references]


@pytest.mark.parametrize("file", [SMALL, ROOT / "data" / "facts.toml"], ids=lambda path: path.stem)
def test_bibtex_is_read_back(file: Path) -> None:
    references = everything(load(file))
    entries = read_bibtex(references)
    for wanted in references:
        entry = entries[wanted.key]
        assert entry["title"] == wanted.title
        assert entry.get("author") == wanted.author
        assert entry.get("date") == wanted.published
        assert entry.get("year") == (wanted.published and wanted.published[:4])
        assert ("month" in entry) is (len(wanted.published or "") > 4)
        assert ("note" in entry) is bool(wanted.note or wanted.archived)


@pytest.mark.parametrize("file", [SMALL, ROOT / "data" / "facts.toml"], ids=lambda path: path.stem)
def test_ris_is_read_back(file: Path) -> None:
    references = everything(load(file))
    entries = read_ris(references)
    for wanted in references:
        entry = entries[wanted.key]
        assert entry["title"] == wanted.title
        assert wanted.author in (entry.get("publisher"), *entry.get("authors", ()))
        assert entry.get("urls", []) == [*filter(None, (wanted.url, wanted.archived))]
        assert entry.get("year") == (wanted.published and wanted.published[:4])
        assert entry.get("notes", [""]) == [wanted.note]


def rendered(references: Everything) -> list[tuple[str, str]]:
    """Cite each and list each, as a processor does: the place goes with the cite."""
    items = json.loads(write(references, "csl-json"))
    places = {item["id"]: (item.pop("label", None), item.pop("locator", None)) for item in items}
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    bibliography = CitationStylesBibliography(style, CiteProcJSON(items), formatter.plain)
    cites = []
    for key, (label, locator) in places.items():
        place = {"locator": Locator(label, locator)} if label else {}
        citation = Citation([CitationItem(key, **place)])
        bibliography.register(citation)
        cites.append(str(bibliography.cite(citation, pytest.fail)))
    return list(zip(cites, map(str, bibliography.bibliography()), strict=True))


def test_a_csl_processor_renders_every_item(shipped: FactBase) -> None:
    references = everything(shipped)[:: one_of()]
    for wanted, (cite_text, entry) in zip(references, rendered(references), strict=True):
        assert (wanted.author or wanted.title) in cite_text
        assert wanted.title in entry
        assert f"({wanted.published[:4] if wanted.published else 'no date'})" in entry
        if wanted.url:
            assert wanted.url in entry
        if wanted.place and wanted.place.label == "paragraph":
            assert f"para. {wanted.place.locator})" in cite_text


def test_other_scripts_come_through(small: FactBase) -> None:
    [firms] = [item for item in everything(small) if item.key == "laser-firms-radio"]
    for style in (style for style in STYLES if style != "text"):
        assert "paragraph 4: “320多家”" in write([firms], style)


@made_up
@given(fact_bases())
def test_bibtex_and_ris_of_made_up_bases(made: Made) -> None:
    references = everything(made.base)
    keys = [reference.key for reference in references]
    assert list(read_bibtex(references)) == keys
    ris = read_ris(references)
    titles = [printable(reference.title) for reference in references]
    assert [ris[key]["title"] for key in keys] == titles


@made_up
@given(fact_bases())
def test_csl_of_made_up_bases(made: Made) -> None:
    references = everything(made.base)
    items = read_csl(references)
    assert [items[item.key]["title"] for item in references] == [item.title for item in references]
