"""Citations keep what is known as it is known, and nothing in them breaks a format."""

import json
import re
from dataclasses import replace

import pytest
from markdown_it import MarkdownIt

from harness import BARE
from jinan_laser.model.base import FactBase
from jinan_laser.output.answers.citations import citations
from jinan_laser.output.base_name import base_name
from jinan_laser.output.citations import STYLES, Style, write
from jinan_laser.output.citations.reference import Pinpoint, Reference, base_reference, reference
from jinan_laser.output.formats import render
from jinan_laser.output.page import Cell, Paragraph, Screen
from jinan_laser.query.find import cite
from jinan_laser.store.load import load

AWKWARD = Reference(
    "key",
    "Smith & Sons {Ltd}, 50%",
    r"[a_b #1 $ ~ ^ \ ]",
    "2023-11",
    "2025",
    "http://x.example/{a}?b=1&c=%20#d_e~f",
    language="en",
    place=Pinpoint("table 3", "table", "3"),
    printed="50 %",
)


def test_bibtex_has_names_for_months() -> None:
    written = [
        write([replace(AWKWARD, published=f"2023-{month:02}")], "bibtex") for month in range(1, 13)
    ]
    names = [re.search(r"  month = (\w+),", text) for text in written]
    assert [name and name[1] for name in names] == (
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    )


def test_bibtex_escapes_texts_but_not_addresses() -> None:
    assert write([AWKWARD], "bibtex").splitlines() == [
        "@misc{key,",
        r"  author = {{Smith \& Sons \textbraceleft{}Ltd\textbraceright{}, 50\%}},",
        r"  title = {{[a\_b \#1 \$ \textasciitilde{} \textasciicircum{} \textbackslash{} ]}},",
        "  year = {2023},",
        "  month = nov,",
        "  date = {2023-11},",
        "  language = {en},",
        "  url = {http://x.example/%7Ba%7D?b=1&c=%20#d_e~f},",
        "  urldate = {2025},",
        r"  note = {table 3: “50 \%”},",
        "}",
    ]


def test_ris_keeps_an_organisation_with_a_comma_whole() -> None:
    lines = write([AWKWARD], "ris").splitlines()
    assert "PB  - Smith & Sons {Ltd}, 50%" in lines
    assert {"DA  - 2023/11//", "Y2  - 2025///", "PY  - 2023"} <= set(lines)
    assert lines[-1] == "ER  - "


@pytest.mark.parametrize(
    ("date", "parts"), [("2024-04-16", [2024, 4, 16]), ("2023-11", [2023, 11]), ("2023", [2023])]
)
def test_a_partial_date_stays_partial(date: str, parts: list[int]) -> None:
    [item] = json.loads(write([Reference("key", "A", "T", date, date)], "csl-json"))
    assert item["issued"] == item["accessed"] == {"date-parts": [parts]}


def test_what_is_unknown_is_left_out(small: FactBase) -> None:
    copy = reference(cite(small, "radio-copy"), "2025")
    [item] = json.loads(write([copy], "csl-json"))
    assert not {"issued", "URL", "accessed", "locator", "label", "note"} & item.keys()
    bibtex = write([copy], "bibtex")
    assert not [key for key in ("year", "url", "note") if f" {key}" in bibtex]
    assert [line[:2] for line in write([copy], "ris").splitlines()] == [
        "TY",
        "ID",
        "AU",
        "TI",
        "LA",
        "ER",
    ]
    assert write([copy], "text") == (
        "Copier (undated): [Copy of the broadcast]. Language: en. No address.\n"
    )


@pytest.mark.parametrize("style", STYLES)
def test_the_base_names_its_edition_its_keepers_and_its_licence(
    style: Style, small: FactBase
) -> None:
    text = write([base_reference(small)], style)
    words = ("1.2.3", "Lasers of Smalltown", "Smalltown Archive", "Licence: CC-BY-4.0")
    assert all(word in text for word in words)


@pytest.mark.parametrize("style", STYLES)
def test_a_base_without_keepers_names_nobody(style: Style) -> None:
    text = write([base_reference(load(BARE))], style)
    assert "A base that has next to nothing" in text
    assert not re.search("author|contributor|AU  -|PB  -|licen|jinan", text, re.IGNORECASE)


@pytest.mark.parametrize("style", STYLES)
def test_a_page_has_its_own_title_and_where_its_copy_lies(style: Style, small: FactBase) -> None:
    text = write([reference(cite(small, "survey"), None)], style)
    assert "Mässan i siffror [The fair in figures]" in text
    assert "https://survey.example/fair" in text
    assert "https://archive.example/fair" in text
    assert re.search("2025-03-30|2025/03/30|2025,\\s+3,\\s+30", text), "seen by the keepers"
    seen = write([reference(cite(small, "survey"), "2031")], style)
    assert "2031" in seen
    assert "2025-03-30" not in seen


def test_a_title_in_english_needs_no_gloss(small: FactBase) -> None:
    survey = small.sources["survey"].model_copy(update={"language": "en-GB"})
    base = small.model_copy(update={"sources": {**small.sources, "survey": survey}})
    assert reference(cite(base, "survey"), None).title == "Mässan i siffror"


def test_a_page_of_which_only_the_copy_is_there(small: FactBase) -> None:
    survey = small.sources["survey"].model_copy(update={"url": None})
    base = small.model_copy(update={"sources": {**small.sources, "survey": survey}})
    assert write([reference(cite(base, "survey"), None)], "text").endswith(
        "Language: sv. Archived: https://archive.example/fair (seen 2025-03-30)\n"
    )


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Laser industry of Jinan", "laser-industry-of-jinan"),
        ("Småstads batterier: 2024", "smastads-batterier-2024"),
        ("电池", "fact-base"),
        ("a b c d e f g h i j", "a-b-c-d-e-f-g-h"),
    ],
)
def test_a_base_has_a_name_that_programs_take(title: str, name: str, small: FactBase) -> None:
    assert base_name(small.about.model_copy(update={"title": title})) == name


@pytest.mark.parametrize("style", ["text", "bibtex", "ris"])
def test_nothing_breaks_a_line_or_steers_a_terminal(style: Style, small: FactBase) -> None:
    claim = small.claims["laser-firms-blog"].model_copy(
        update={"printed": "a\nER  - \r\nTY\x1b[2J\x9b"}
    )
    evil = small.model_copy(update={"claims": {**small.claims, claim.id: claim}})
    [line] = [
        line
        for line in write([reference(cite(evil, claim.id), None)], style).split("\n")
        if "“" in line
    ]
    assert line.rstrip(",}.").endswith("”") or style == "text"
    assert not {"\r", "\x1b", "\x9b"} & set(line)


HIDDEN = "\u202e\u200b\u2066\u200d\ufeff\u2060\u3164\ufe0f\ufffe\x9b"


@pytest.mark.parametrize("style", STYLES)
def test_no_hidden_character_reaches_a_terminal(style: Style) -> None:
    text = f"a{HIDDEN}b"
    hostile = Reference(
        "key",
        text,
        text,
        "2023",
        "2025",
        f"http://x.example/{text}",
        language="en",
        place=Pinpoint(text),
        printed=text,
    )
    shown = write([hostile], style)
    assert not set(HIDDEN) & set(shown)
    if style == "csl-json":
        assert json.loads(shown)[0]["title"] == text, "JSON can say it all the same"
    else:
        assert shown.count("a" + "\ufffd" * len(HIDDEN) + "b") >= 3


@pytest.mark.parametrize(
    "publisher", ["1. x", "12) x", "- x", "+ x", "---", "* x", "# x", "> x", "    x", "1.5 x", "-x"]
)
def test_a_citation_in_markdown_is_one_paragraph(publisher: str, small: FactBase) -> None:
    source = small.sources["blog"].model_copy(update={"publisher": publisher})
    base = small.model_copy(update={"sources": {**small.sources, "blog": source}})
    view = citations(base, ["blog"], "text", None)
    assert not isinstance(view, str)
    page = (Paragraph(Cell(publisher)), *view.page())
    view = view._replace(page=lambda: page)
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(render(view, "markdown", Screen()))
    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"] * 2
    inline = tokens[1].children or ()
    assert "".join(child.content for child in inline) == publisher.strip()
