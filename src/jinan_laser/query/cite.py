"""What a citation points at: a source, a place in it, or the fact base itself."""

from dataclasses import dataclass

from jinan_laser.model.base import FactBase
from jinan_laser.model.claim import Claim
from jinan_laser.model.source import Source
from jinan_laser.query.find import find_citable_id


@dataclass(frozen=True, slots=True)
class Cited:
    """What is cited under an id.

    Attributes:
        id: the id that was asked for: unique over all tables, and stable for ever.
        source: the source that is cited.
        claim: the claim whose place in the source is cited; None for the whole source.
    """

    id: str
    source: Source
    claim: Claim | None


def cite(base: FactBase, word: str) -> Cited:
    """Return what is cited for a word: a fact stands for its headline claim.

    Raises:
        UnknownIdError: no fact, claim or source, or more than one, goes by the word.
    """
    id_ = find_citable_id(base, word)
    if id_ in base.sources:
        return Cited(id_, base.sources[id_], None)
    claim = base.claims.get(id_) or base.headline(base.facts[id_])
    return Cited(id_, base.sources[claim.source], claim)
