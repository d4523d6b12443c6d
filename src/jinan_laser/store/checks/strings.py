"""What the strings hold: characters one cannot see, sentences that were copied."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from jinan_laser.diagnostics import Diagnostic, Key
from jinan_laser.model.base import FactBase
from jinan_laser.store.codes import diagnostic

_NEVER_CHARACTERS = "".join(
    f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000)
)
_HIDDEN = re.compile(
    "[\x00-\x1f\x7f-\x9f"  # control, line ends included: every string is one line
    "\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"  # zero width, direction, separators
    "\u00ad\u034f\ufff0-\ufffc"  # hyphens and joiners that are not drawn, annotations
    "\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\U00016fe4\U0001d159"  # fillers
    "\u180b-\u180f\ufe00-\ufe0f\U000e0000-\U000e0fff"  # variation selectors, tags
    "\U00013430-\U00013440\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"  # layout of rare scripts
    f"\ufdd0-\ufdef{_NEVER_CHARACTERS}]"
)
_SEEN = bytes((10, 13, *range(32, 127)))  # what nearly all of a file is made of
# With one, or over several lines, a string may hold what does not stand in the file.
_ESCAPE = re.compile(r"\\[^\"\\]")
_OWN_KEYS = {("units",), ("entities",)}  # where keepers choose keys: words, languages
_DEEPEST = 8  # what lies deeper is under a key that no fact base has
_PRINTED_WORDS = 12  # a noun phrase may take nine
_PRINTED_IDEOGRAPHS = 40  # Chinese and Japanese put no blanks between words
_STATEMENT_WORDS = 50
_IDEOGRAPH = re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_SENTENCE_END = re.compile(r"(?<!\bLtd)(?<!\bCo)(?<!\bInc)(?<!\bCorp)[.!?…。！？][\"'»”’)]*$")


def hidden_characters(text: str, document: Mapping[str, Any], name: str) -> Iterator[Diagnostic]:
    """Yield each string that holds a character one cannot see, or that turns the direction."""
    odd = text.encode().translate(None, _SEEN).decode()  # a tenth of the time of looking at all
    told = '"""' not in text and "'''" not in text and not _ESCAPE.search(text)
    if told and not _HIDDEN.search("".join(set(odd))):
        return
    unfinished: list[tuple[Key, Iterator[tuple[object, Any]]]] = [((), iter(document.items()))]
    while unfinished:
        outer, values = unfinished[-1]
        for part, value in values:
            key = (*outer, str(part))
            if outer[:1] in _OWN_KEYS and (match := _HIDDEN.search(str(part))):
                yield diagnostic("hidden-character", _unseen(match, "of the key "), name, key)
            if isinstance(value, str):
                if match := _HIDDEN.search(value):
                    yield diagnostic("hidden-character", _unseen(match), name, key)
            elif isinstance(value, dict | list) and len(outer) < _DEEPEST:
                inside = value.items() if isinstance(value, dict) else enumerate(value)
                unfinished.append((key, iter(inside)))
                break
        else:
            unfinished.pop()


def _unseen(match: re.Match[str], where: str = "") -> str:
    return f"character {match.start() + 1} {where}is U+{ord(match[0]):04X}, which is not seen"


def copied_sentences(base: FactBase, name: str) -> Iterator[Diagnostic]:
    """Yield each printed form and statement that is too long to be our own or a figure.

    Figures and names are taken over from a source, its sentences are not.
    """
    for claim in base.claims.values():
        if excess := _sentence(claim.printed):
            message = f"{excess}: quote the figure or the name, never a sentence"
            yield diagnostic("printed-sentence", message, name, ("claims", claim.id, "printed"))
        words = len(claim.statement.split())
        if words > _STATEMENT_WORDS:
            message = f"{words} words, more than {_STATEMENT_WORDS}: say it in fewer of our own"
            yield diagnostic("long-statement", message, name, ("claims", claim.id, "statement"))


def _sentence(printed: str) -> str:
    """Return what makes a printed form a sentence, or nothing."""
    words = len(printed.split())
    ideographs = len(_IDEOGRAPH.findall(printed))
    if words > _PRINTED_WORDS:
        return f"{words} words, more than {_PRINTED_WORDS}"
    if ideographs > _PRINTED_IDEOGRAPHS:
        return f"{ideographs} characters, more than {_PRINTED_IDEOGRAPHS}"
    return "it ends like a sentence" if _SENTENCE_END.search(printed) else ""
