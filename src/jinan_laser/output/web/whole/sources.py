"""The sources: who, when, how much of it was seen, and which go back to one origin."""

from collections.abc import Iterator

from jinan_laser.model.base import FactBase
from jinan_laser.model.source import Source
from jinan_laser.output.standing import counted
from jinan_laser.output.web.blocks import pair_list
from jinan_laser.output.web.markup import NOTHING, Html, element, joined, link, text
from jinan_laser.output.web.whole.parts import Passed, note
from jinan_laser.output.web.words import spoken

_SEEN = {"whole": "the whole page", "excerpt": "a part of the page"}


def source_section(base: FactBase, passed: Passed) -> Html:
    """Return the sources in the order of the file, each with those of its family."""
    families: dict[str, list[Source]] = {}
    for source in base.sources.values():
        families.setdefault(source.family, []).append(source)
    told = "Pages of one family go back to one origin and count once."
    listed = (
        _source(base, source, families[source.family], passed) for source in base.sources.values()
    )
    return joined([element("p", told), *listed])


def _source(base: FactBase, source: Source, family: list[Source], passed: Passed) -> Html:
    passed("sources", 1)
    known = ((name, value) for name, value in _known(base, source, family) if value)
    heading = element("h3", element("a", source.title, href=f"#source-{source.id}"))
    return element("article", heading, pair_list(known), class_="entry", id=f"source-{source.id}")


def _known(base: FactBase, source: Source, family: list[Source]) -> Iterator[tuple[str, Html]]:
    others = [
        element("a", other.id, href=f"#source-{other.id}") for other in family if other != source
    ]
    same = Html(text("; the same origin: ") + joined(others, " · ")) if others else NOTHING
    original = source.original_title
    seen = ", ".join(filter(None, (_SEEN.get(source.extent or ""), source.accessed)))
    yield "title", spoken("cite", original, source.language) if original else NOTHING
    yield "publisher", text(f"{source.publisher} ({source.kind})")
    yield "published", text(f"{source.published or 'undated'}, language {source.language}")
    yield "seen", text(seen)
    yield "address", link(source.url, source.url) if source.url else NOTHING
    yield "archived", link(source.archived, source.archived) if source.archived else NOTHING
    yield "family", Html(text(source.family) + same)
    yield "used for", text(counted(len(base.claims_by_source[source.id]), "claim"))
    yield "note", note("span", source.note, ((original or "", source.language),))
