"""Whether an address can be followed."""

from collections.abc import Iterator

from jinan_laser.diagnostics import Diagnostic
from jinan_laser.model.base import FactBase
from jinan_laser.store.codes import diagnostic


def addresses(base: FactBase, name: str) -> Iterator[Diagnostic]:
    """Yield each url that is not one of the web."""
    for source in base.sources.values():
        if source.url is not None and not source.url.startswith(("http://", "https://")):
            message = "an address begins with http:// or https://"
            yield diagnostic("bad-url", message, name, ("sources", source.id, "url"))
