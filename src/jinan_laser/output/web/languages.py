"""In which language words are that stand among ours: who listens hears them said right."""

import re
from collections.abc import Iterator, Mapping

from jinan_laser.output.page import Foreign

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
