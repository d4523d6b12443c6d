"""Sentences that were copied: figures and names are taken over, sentences are not."""

import re
from collections.abc import Iterator

from jinan_laser.diagnostics import Diagnostic
from jinan_laser.model.base import FactBase
from jinan_laser.store.codes import diagnostic

_PRINTED_WORDS = 8
_PRINTED_IDEOGRAPHS = 40  # Chinese and Japanese put no blanks between words
_STATEMENT_WORDS = 50
_IDEOGRAPH = re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_SENTENCE_END = re.compile(r"(?<!\bLtd)(?<!\bCo)(?<!\bInc)(?<!\bCorp)[.!?…。！？][\"'»”’)]*$")


def copied_sentences(base: FactBase, name: str) -> Iterator[Diagnostic]:
    """Yield each printed form and statement that is too long to be our own or a figure."""
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
        return f"{words} words"
    if ideographs > _PRINTED_IDEOGRAPHS:
        return f"{ideographs} characters"
    return "it ends like a sentence" if _SENTENCE_END.search(printed) else ""
