"""A whole document: it loads nothing, runs nothing but what it says itself, and looks the same."""

from base64 import b64encode
from functools import cache
from hashlib import sha256
from pathlib import Path

from jinan_laser.output.web.markup import NEWLINE, NOTHING, Html, element, joined, void
from jinan_laser.version import __version__

_FOLDER = Path(__file__).parent


def document(title: str, *body: Html, data: Html = NOTHING, script: str = "") -> str:
    """Return an HTML document.

    Args:
        title: what it is called.
        body: what it shows.
        data: what the head says of it for programs.
        script: the name of a file of this package; nothing else in the document ever runs.
    """
    style = _file("style.css")
    code = _file(script) if script else ""
    policy = (
        f"default-src 'none'; style-src '{_digest(style)}'; base-uri 'none'; form-action 'none'"
    )
    if code:
        policy += f"; script-src '{_digest(code)}'"
    head = element(
        "head",
        NEWLINE,
        joined(
            [
                void("meta", charset="utf-8"),
                Html(f'<meta http-equiv="Content-Security-Policy" content="{policy}">'),
                void("meta", name="viewport", content="width=device-width, initial-scale=1"),
                void("meta", name="color-scheme", content="light dark"),
                void("meta", name="referrer", content="no-referrer"),
                void("meta", name="generator", content=f"jinan-laser {__version__}"),
                element("title", title),
                element("style", Html(style)),
            ],
            NEWLINE,
        ),
        NEWLINE,
        data,
    )
    end = element("script", Html(code)) if code else NOTHING
    page = element(
        "html", NEWLINE, head, NEWLINE, element("body", NEWLINE, *body, end), NEWLINE, lang="en"
    )
    return f"<!DOCTYPE html>\n{page}\n"


@cache
def _file(name: str) -> str:
    return (_FOLDER / name).read_text(encoding="utf-8")


def _digest(content: str) -> str:
    return f"sha256-{b64encode(sha256(content.encode()).digest()).decode()}"
