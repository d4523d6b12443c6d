"""HTML: one page that needs nothing else, for a browser, for paper, for those who listen."""

from jinan_laser.output.layout.blocks import blocks
from jinan_laser.output.page import Foot, Heading, Screen, View
from jinan_laser.output.web.blocks import marked_up, picture
from jinan_laser.output.web.document import document
from jinan_laser.output.web.markup import NEWLINE, NOTHING, element, mixed
from jinan_laser.version import __version__


def render(view: View, screen: Screen) -> str:  # noqa: ARG001 - looks the same everywhere
    """Return the answer as a document; a single thing has a title of its own."""
    page = view.page()
    said = list(blocks(page, "document"))
    title = view.title or "answer"
    heading = title.partition(" ")[0].capitalize()
    match said:
        case [Heading(text), *said] if not view.many:
            title = heading = text
    asked = [element("p", element("code", mixed(f"jinan-laser {view.title}")), class_="quiet")]
    header = element("header", *(asked if view.title else ()), element("h1", mixed(heading)))
    drawn = picture(view.chart()) if view.chart and not view.fields else NOTHING
    main = element("main", drawn, *marked_up(said, 2))
    told = (element("p", line) for block in page if isinstance(block, Foot) for line in block.lines)
    footer = element("footer", *told, element("p", f"Answered by jinan-laser {__version__}."))
    return document(title, header, NEWLINE, main, NEWLINE, footer)
