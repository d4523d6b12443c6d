"""Digests of printed forms: by them a clone without the text of a source can check its claims.

They say of each printed form that was found in a text where it stands there, and nothing of
all the other words.
"""

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from jinan_laser.diagnostics import Diagnostic
from jinan_laser.errors import FactBaseError
from jinan_laser.model.claim import Claim
from jinan_laser.store.codes import diagnostic
from jinan_laser.store.load import BYTE_ORDER_MARK, parse, read
from jinan_laser.store.positions import positions
from jinan_laser.store.texts import Text, folded

LENGTH = 16  # hexadecimal digits: no two of a million phrases have one digest by chance


@dataclass(frozen=True, slots=True)
class Digests:
    """What was found in the text of one source.

    Attributes:
        text: the digest of the text, as ``Text.digest`` has it.
        printed: for the digest of each printed form the places where it stands, as
            ``Text.places`` names them.
    """

    text: str
    printed: Mapping[str, tuple[str, ...]]

    def holds(self, printed: str, locator: str) -> bool:
        """Tell whether a phrase was found at a place, or inside it; at "~ words", anywhere."""
        inside = f"{locator}."
        return any(
            locator.startswith("~") or place == locator or place.startswith(inside)
            for place in self.places(printed)
        )

    def places(self, printed: str) -> Iterator[str]:
        """Yield where a phrase was found; nothing if it was not looked for."""
        yield from self.printed.get(_digest(self.text, printed), ())


def digests_of(text: Text, claims: Iterable[Claim]) -> Digests:
    """Return the digests of what claims quote of a text, as far as it stands there."""
    whole = text.digest
    found = {
        _digest(whole, claim.printed): tuple(text.places(claim.printed))
        for claim in claims
        if claim.locator != "title"
    }
    return Digests(whole, {digest: found[digest] for digest in sorted(found) if found[digest]})


def _digest(text: str, printed: str) -> str:
    # The digest of the text is the salt: what was found in another text is not mistaken for this.
    return sha256(f"{text}\n{folded(printed)}".encode()).hexdigest()[:LENGTH]


_DIGEST = re.compile(rf"[0-9a-f]{{{LENGTH}}}")
_DIGEST_OF_A_TEXT = re.compile(r"[0-9a-f]{64}")
_PLACE = re.compile(r"p[1-9][0-9]*(\.s[1-9][0-9]*)?")
_HEAD = """\
# Where printed forms of the claims stand in the texts of their sources, for whoever checks the
# base without those texts. Written by "check --save-digests"; not to be edited.
"""


def beside(base: Path) -> Path:
    """Return the file that holds the digests for a fact base; it need not exist."""
    return base.with_name(f"{base.stem}.digests.toml")


def read_digests(base: Path) -> tuple[dict[str, Digests], list[Diagnostic]]:
    """Return the digests beside a fact base, by source, and what is wrong with their file.

    Where there is no such file, there is neither.
    """
    file = beside(base)
    if not os.path.exists(file):  # noqa: PTH110 - Path.exists raises for a name that is too long
        return {}, []
    name = str(file)
    try:
        text = read(file).removeprefix(BYTE_ORDER_MARK)
        document = parse(text, name)
    except FactBaseError as error:
        return {}, list(error.diagnostics)
    found = {source: _read(table) for source, table in document.items()}
    wrong = [(source,) for source, digests in found.items() if digests is None]
    places = positions(text, wrong) if wrong else {}
    message = "these are no digests as they are saved; remove the file, and save them anew"
    return (
        {source: digests for source, digests in found.items() if digests is not None},
        [diagnostic("bad-digests", message, name, key, places[key].key) for key in wrong],
    )


def in_toml(digests: Mapping[str, Digests]) -> str:
    """Return the content of a file of digests, which ``read_digests`` reads."""
    parts = [_HEAD]
    for source in sorted(digests):
        each = digests[source]
        lines = [f"[{source}]", f'text = "{each.text}"', "", f"[{source}.printed]"]
        for digest, places in each.printed.items():
            named = ", ".join(f'"{place}"' for place in places)
            lines.append(f"{digest} = [{named}]")
        parts.append("".join(f"{line}\n" for line in lines))
    return "\n".join(parts)


def _read(table: Any) -> Digests | None:  # noqa: ANN401 - whatever the file holds
    """Return the digests of a table, or nothing if it does not hold what is saved."""
    if not (isinstance(table, dict) and set(table) == {"text", "printed"}):
        return None
    text, printed = table["text"], table["printed"]
    if not (_is(_DIGEST_OF_A_TEXT, text) and isinstance(printed, dict)):
        return None
    for digest, places in printed.items():
        if not (_is(_DIGEST, digest) and isinstance(places, list) and places):
            return None
        if not all(_is(_PLACE, place) for place in places):
            return None
    return Digests(text, {digest: tuple(places) for digest, places in printed.items()})


def _is(pattern: re.Pattern[str], value: object) -> bool:
    return isinstance(value, str) and pattern.fullmatch(value) is not None
