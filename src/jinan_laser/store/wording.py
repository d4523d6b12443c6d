"""Claims against the words of their sources: the texts that are given, else their digests."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Protocol

from jinan_laser.diagnostics import Diagnostic
from jinan_laser.errors import FactBaseError
from jinan_laser.model.base import FactBase
from jinan_laser.model.claim import Claim
from jinan_laser.store.codes import Findings, diagnostic
from jinan_laser.store.digests import Digests, beside, digests_of, in_toml, read_digests
from jinan_laser.store.load import BYTE_ORDER_MARK, load, read
from jinan_laser.store.messages import brief, hint
from jinan_laser.store.texts import Text

_NAMED = 3  # places in a message; a word may stand in thousands


class _Words(Protocol):
    """What knows where a phrase stands: a text, or the digests of what was found in it."""

    def holds(self, printed: str, locator: str) -> bool: ...

    def places(self, printed: str) -> Iterator[str]: ...


def compare_words(
    base: FactBase, file: Path, texts: Mapping[str, Path], found: Findings, *, whole: bool
) -> tuple[int, int]:
    """Compare claims with the texts that are given, and else with the digests beside the base.

    Args:
        base: what is compared.
        file: where it stands.
        texts: for some sources, by id, the file that holds their words.
        found: takes the mistakes.
        whole: whether no table was left out of the base: else nobody knows what it needs.

    Returns:
        How many sources were compared with their text, and how many with digests.
    """
    name = str(file)
    claims = _claims_by_source(base)
    known, unreadable = _read_texts(base, texts, name)
    found.add(unreadable)
    for source, text in known.items():
        found.add(against_text(claims[source], text, name))
    digests, wrong = read_digests(file)
    found.add(wrong)
    others = [source for source in digests if source in base.sources and source not in texts]
    for source in others:
        found.add(against_digests(claims[source], digests[source], name))
    if whole:
        found.add(_old_digests(base, known, digests, file))
    return len(known), len(others)


def with_digests(file: Path, texts: Mapping[str, Path]) -> str:
    """Return what is to stand beside a base: the digests there, and those of some texts anew.

    Args:
        file: the base.
        texts: for some sources, by id, the file that holds their words.

    Raises:
        FactBaseError: the base, a text or the digests there cannot be read.
    """
    base = load(file)
    found, wrong_texts = _read_texts(base, texts, str(file))
    digests, wrong_digests = read_digests(file)
    if wrong := [*wrong_texts, *wrong_digests]:
        raise FactBaseError(wrong)
    claims = _claims_by_source(base)
    new = {source: digests_of(text, claims[source]) for source, text in found.items()}
    return in_toml({**{id_: each for id_, each in digests.items() if id_ in base.sources}, **new})


def _read_texts(
    base: FactBase, texts: Mapping[str, Path], name: str
) -> tuple[dict[str, Text], list[Diagnostic]]:
    """Return the texts of sources that can be read, and what is wrong with the others."""
    found: dict[str, Text] = {}
    wrong: list[Diagnostic] = []
    for source, path in texts.items():
        if source not in base.sources:
            nearest = hint(source, base.sources)
            message = f'a text was given for "{source}", which is no source{nearest}'
            wrong.append(diagnostic("unknown-text", message, name))
            continue
        try:
            found[source] = Text(read(path).removeprefix(BYTE_ORDER_MARK))
        except FactBaseError as error:
            wrong += error.diagnostics
    return found, wrong


def against_text(claims: Iterable[Claim], text: Text, name: str) -> Iterator[Diagnostic]:
    """Yield each claim whose printed form does not stand in its text where its locator says."""
    return _against(claims, text, ("printed-nowhere", "stands nowhere in the text"), name)


def against_digests(claims: Iterable[Claim], digests: Digests, name: str) -> Iterator[Diagnostic]:
    """Yield each claim whose printed form was not found in its text where its locator says."""
    says = "was not found in the text when its digests were saved"
    return _against(claims, digests, ("printed-unseen", says), name)


def _old_digests(
    base: FactBase, texts: Mapping[str, Text], digests: Mapping[str, Digests], file: Path
) -> Iterator[Diagnostic]:
    """Yield the sources whose digests are not of their text and claims, or that do not exist."""
    name = str(beside(file))
    claims = _claims_by_source(base)
    for source, each in digests.items():
        if source not in base.sources:
            message = f"digests of {brief(source)}, which is no source{hint(source, base.sources)}"
            yield diagnostic("unknown-text", message, name)
        elif source in texts and each != digests_of(texts[source], claims[source]):
            message = f'"{source}" has another text or other claims; save anew with --save-digests'
            yield diagnostic("old-digests", message, name)


def _claims_by_source(base: FactBase) -> Mapping[str, list[Claim]]:
    """Return the claims of each source, none of what is no source."""
    claims = defaultdict(list)
    for claim in base.claims.values():
        claims[claim.source].append(claim)
    return claims


def _against(
    claims: Iterable[Claim], words: _Words, absent: tuple[str, str], name: str
) -> Iterator[Diagnostic]:
    """Yield each claim whose printed form does not stand where its locator says.

    The title of a page is not part of its text, so a locator ``title`` is not checked. Words
    ("~ ...") name no exact place: the phrase may stand anywhere in the text. ``absent`` is the
    code of what stands nowhere, and what to say of it.
    """
    for claim in claims:
        if claim.locator == "title" or words.holds(claim.printed, claim.locator):
            continue
        found = list(islice(words.places(claim.printed), _NAMED + 1))
        key = ("claims", claim.id)
        if not found:
            code, says = absent
            message = f"{brief(claim.printed)} {says}"
            yield diagnostic(code, message, name, (*key, "printed"))
        else:
            named = " and ".join([*found[:_NAMED], *["elsewhere"] * (len(found) > _NAMED)])
            message = f"{brief(claim.printed)} stands in {named}, not {claim.locator}"
            paragraph = claim.locator.partition(".")[0]
            near = words.holds(claim.printed, paragraph)
            code = "other-sentence" if near else "printed-elsewhere"
            yield diagnostic(code, message, name, (*key, "locator"))
