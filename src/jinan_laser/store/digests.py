"""Digests of printed forms: by them a clone without the text of a source can check its claims.

They say of each printed form that was found in a text where it stands there, and nothing of
all the other words.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256

from jinan_laser.model.claim import Claim
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
