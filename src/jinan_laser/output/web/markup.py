"""Markup in which every text is escaped: only what these functions made is taken as it is.

Words of another language stand in an element that says which: who listens hears them said right.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from html import escape

from jinan_laser.output.links import printable, target
from jinan_laser.output.page import Foreign


class Html(str):
    """Finished markup."""

    __slots__ = ()


NOTHING = Html()
NEWLINE = Html("\n")


def text(content: str) -> Html:
    """Return a text that is no markup, with every character that could steer a reader replaced."""
    return content if isinstance(content, Html) else Html(escape(printable(content)))


def element(name: str, /, *content: str, **attributes: str | bool | None) -> Html:
    """Return an element.

    Args:
        name: what it is.
        content: texts, which are escaped, and markup.
        attributes: by name, a blank ``_`` at the end taken away and others as hyphens. None, False
            and "" are left out; True has no value.
    """
    return Html(f"{_start(name, attributes)}{''.join(map(text, content))}</{name}>")


def void(name: str, /, **attributes: str | bool | None) -> Html:
    """Return an element that holds nothing."""
    return _start(name, attributes)


def joined(parts: Iterable[Html], between: str = "") -> Html:
    """Return markup with a text between its parts."""
    return Html(text(between).join(parts))


def link(address: str | None, *content: str) -> Html:
    """Return content that leads to a page, or stands alone where there is no whole address."""
    leads_to = target(address) if address else None
    if leads_to is None:
        return Html("".join(map(text, content)))
    return element("a", *content, href=leads_to, rel="noreferrer")


def _start(name: str, attributes: dict[str, str | bool | None]) -> Html:
    written = "".join(
        f" {key.removesuffix('_').replace('_', '-')}"
        + ("" if value is True else f'="{escape(printable(str(value)))}"')
        for key, value in attributes.items()
        if value
    )
    return Html(f"<{name}{written}>")


_LETTERS = {  # of each script, by its ISO 15924 code: of several in one word the first counts
    "Jpan": "\u3040-\u30ff",
    "Kore": "\u1100-\u11ff\uac00-\ud7ff",
    "Hani": "\u2e80-\u2fdf\u3005-\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff",
    "Cyrl": "\u0400-\u052f",
    "Arab": "\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc",
    "Deva": "\u0900-\u097f",
    "Grek": "\u0370-\u03ff",
    "Hebr": "\u0590-\u05ff",
    "Thai": "\u0e00-\u0e7f",
}
_SCRIPTS = {script: re.compile(f"[{letters}]") for script, letters in _LETTERS.items()}
_WORD = f"[{''.join(_LETTERS.values())}]+"
_WORDS = re.compile(f"{_WORD}(?:[ -]{_WORD})*")
_FROM_RIGHT = re.compile(f"[{_LETTERS['Arab']}{_LETTERS['Hebr']}]")


def split_by_language(text: str, foreign: Foreign) -> Iterator[tuple[str, str]]:
    """Yield a text in parts, each with its language; "" for ours.

    Args:
        text: our words, and others between them.
        foreign: words of other languages. Those that stand in the text are of theirs, and so are
            others in the same letters; of those in still others only the script is known.
    """
    languages = {_script(words): language for words, language in reversed(foreign)}
    for words, language in foreign:
        if words and words in text:
            before, _, text = text.partition(words)
            yield from _by_script(before, languages)
            yield words, language
    yield from _by_script(text, languages)


def _by_script(text: str, languages: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for words in _WORDS.findall(text):
        before, _, text = text.partition(words)
        script = _script(words)
        yield before, ""
        yield words, languages.get(script, f"und-{script}")
    yield text, ""


def _script(text: str) -> str:
    """Return the script of the first words that have no Latin letters; "" without any."""
    found = _WORDS.search(text)
    scripts = (script for script, letters in _SCRIPTS.items() if found and letters.search(found[0]))
    return next(scripts, "")


def is_from_the_right(text: str) -> bool:
    """Tell whether a text has letters that are written from the right."""
    return _FROM_RIGHT.search(text) is not None


def spoken(name: str, words: str, language: str | None, **attributes: str | None) -> Html:
    """Return words of one language in an element of that name; None for ours."""
    direction = "auto" if is_from_the_right(words) else None
    return element(name, words, lang=language, dir=direction, **attributes)


def mixed(content: str, foreign: Foreign = ()) -> Html:
    """Return our words, with those of other languages in elements of their own.

    Args:
        content: the whole text.
        foreign: words of other languages that may stand in it.
    """
    known = tuple((printable(words), language) for words, language in foreign)
    return joined(
        spoken("span", part, language) if language else text(part)
        for part, language in split_by_language(printable(content), known)
    )
