"""Sources against each other: one page has one origin, and appeared before it was looked for."""

import re
from collections.abc import Iterator

from jinan_laser.diagnostics import Diagnostic
from jinan_laser.model.base import FactBase
from jinan_laser.model.record import certainly_before
from jinan_laser.store.codes import diagnostic

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
