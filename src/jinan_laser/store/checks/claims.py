"""Claims against the facts they answer, their dates and their sources; sources against each other.

One page has one origin, and appeared before it was looked for.
"""

import re
from collections.abc import Iterator

from jinan_laser.diagnostics import Diagnostic
from jinan_laser.model.base import FactBase
from jinan_laser.model.record import certainly_before
from jinan_laser.store.codes import diagnostic


def claim_names(base: FactBase, name: str) -> Iterator[Diagnostic]:
    """Yield each claim whose id does not begin with its fact and its source.

    A reference that is misspelt into another id that exists is found here, and only here.
    """
    for claim in base.claims.values():
        known = claim.fact in base.facts and claim.source in base.sources
        expected = f"{claim.fact}-{claim.source}"
        if known and claim.id != expected and not claim.id.startswith(f"{expected}-"):
            message = f'expected "{expected}", or that and a word: its fact and its source'
            yield diagnostic("claim-name", message, name, ("claims", claim.id))


def unsupported_headlines(base: FactBase, name: str) -> Iterator[Diagnostic]:
    """Yield each headline whose stance towards itself is not support."""
    for fact in base.facts.values():
        claim = base.claims.get(fact.headline)
        if claim is not None and claim.fact == fact.id and claim.stance != "supports":
            message = f'it is the headline of "{fact.id}": its stance is "supports"'
            key = ("claims", claim.id, "stance")
            yield diagnostic("headline-not-supporting", message, name, key)


def wrong_dates(base: FactBase, name: str) -> Iterator[Diagnostic]:
    """Yield each date that stands in the wrong key, and each plan without one."""
    for claim in base.claims.values():
        key = ("claims", claim.id)
        if claim.is_ahead and claim.as_of is not None:
            message = f'a claim that is "{claim.status}" says for when: due, not as_of'
            yield diagnostic("needless-as-of", message, name, (*key, "as_of"))
        if not claim.is_ahead and claim.due is not None:
            message = f'a claim that is "{claim.status}" says when it is about: as_of, not due'
            yield diagnostic("needless-due", message, name, (*key, "due"))
        if claim.status == "planned" and claim.date is None and claim.note is None:
            message = "a plan has a target date (due), or a note on why there is none"
            yield diagnostic("missing-target-date", message, name, key)


def impossible_dates(base: FactBase, name: str) -> Iterator[Diagnostic]:
    """Yield plans for the past, and reports of what was still to come."""
    for claim in base.claims.values():
        source = base.sources.get(claim.source)
        if source is None or source.published is None or claim.date is None:
            continue
        key = ("claims", claim.id, "due" if claim.due else "as_of")
        on = "on" if source.published.count("-") == 2 else "in"  # noqa: PLR2004 - a whole date
        published = f"when it was published {on} {source.published}"
        if claim.status == "reported" and certainly_before(source.published, claim.date):
            message = f"{claim.date} was still to come {published}"
            yield diagnostic("as-of-after-publication", message, name, key)
        if claim.is_ahead and certainly_before(claim.date, source.published):
            message = f"{claim.date} was over {published}"
            yield diagnostic("target-passed", message, name, key)


_ADDRESS = re.compile(r"https?://[^\s]+", re.IGNORECASE)


def addresses(base: FactBase, name: str) -> Iterator[Diagnostic]:
    """Yield each address that is not one of the web, or holds a blank."""
    for source in base.sources.values():
        for key, address in (("url", source.url), ("archived", source.archived)):
            if address is not None and not _ADDRESS.fullmatch(address):
                message = "an address begins with http:// or https:// and holds no blank"
                yield diagnostic("bad-url", message, name, ("sources", source.id, key))


def split_origins(base: FactBase, name: str) -> Iterator[Diagnostic]:
    """Yield each source that is of another family than the same page, or the same report."""
    seen: dict[tuple[str, ...], str] = {}
    for source in base.sources.values():
        same = [("address", source.url)] if source.url else []
        for what, *page in (*same, ("title and publisher", source.title, source.publisher)):
            first = seen.setdefault((what, *page), source.id)
            family = base.sources[first].family
            if family != source.family:
                message = f'"{first}" has the same {what} and is of the family "{family}"'
                yield diagnostic("split-origin", message, name, ("sources", source.id, "family"))
                break


def not_yet_published(base: FactBase, name: str) -> Iterator[Diagnostic]:
    """Yield each source that appeared after the keepers had looked."""
    for source in base.sources.values():
        published = source.published
        if published is not None and certainly_before(base.about.checked, published):
            message = f"the keepers looked until {base.about.checked} (about.checked)"
            yield diagnostic("published-later", message, name, ("sources", source.id, "published"))
