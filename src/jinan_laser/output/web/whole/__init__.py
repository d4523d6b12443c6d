"""The whole base as one page: the article first, then everything, each fact with its address.

It works without its script, which only hides what a reader does not look for.
"""

from jinan_laser.model.base import FactBase
from jinan_laser.output.standing import counted
from jinan_laser.output.web.document import document
from jinan_laser.output.web.markup import NEWLINE, Html, element, joined, void
from jinan_laser.output.web.whole.article import article_section
from jinan_laser.output.web.whole.entities import entity_section, source_section
from jinan_laser.output.web.whole.facts import evidence_section, fact_section, plan_section
from jinan_laser.output.web.whole.method import citation_section, dataset, verdict_section
from jinan_laser.output.web.whole.parts import Passed
from jinan_laser.version import __version__


def whole_base(base: FactBase, passed: Passed) -> str:
    """Return the document; what a base does not have, has no section.

    Args:
        base: what it is of.
        passed: called with each entity, fact and source that is written, by the name of its table,
            and with the number of claims of a fact; may raise to stop the work.
    """
    written = [
        ("article", "What of the article stands up?", article_section(base)),
        ("facts", "Facts by topic", fact_section(base)),
        ("plans", "Plans and forecasts", plan_section(base)),
        ("entities", "All that facts are about", entity_section(base, passed)),
        ("evidence", "Every fact with its evidence", evidence_section(base, passed)),
        ("sources", "Sources", source_section(base, passed)),
        ("verdicts", "How verdicts come about", verdict_section(base)),
        ("cite", "How to cite", citation_section(base)),
    ]
    sections = [(id_, title, content) for id_, title, content in written if content]
    shown = [
        element(
            "section",
            element("h2", title, id=f"{id_}-title"),
            content,
            id=id_,
            aria_labelledby=f"{id_}-title",
        )
        for id_, title, content in sections
    ]
    return document(
        base.about.title,
        element("a", "Skip to the content", href="#content", class_="skip"),
        _header(base, [id_ for id_, _, _ in sections]),
        NEWLINE,
        element("main", joined(shown, NEWLINE), id="content"),
        NEWLINE,
        element("footer", element("p", f"Written by jinan-laser {__version__}.")),
        data=dataset(base),
        script="filter.js",
    )


def _header(base: FactBase, sections: list[str]) -> Html:
    about = base.about
    origins = len({source.family for source in base.sources.values()})
    size = (
        f"{counted(len(base.facts), 'fact')} with {counted(len(base.claims), 'claim')} from "
        f"{counted(len(base.sources), 'source')} of {counted(origins, 'independent origin')}"
    )
    links = (element("li", element("a", id_.capitalize(), href=f"#{id_}")) for id_ in sections)
    box = element(
        "form",
        element("label", "Show only what contains", for_="wanted"),
        " ",
        void("input", type="search", id="wanted", autocomplete="off"),
        " ",
        element("span", role="status", id="found", class_="quiet"),
        id="filter",
        role="search",
        hidden=True,
    )
    return element(
        "header",
        element("h1", about.title),
        element("p", f"Data version {about.version}, looked until {about.checked}: {size}."),
        element("nav", element("ul", *links), aria_label="Sections"),
        box,
    )
