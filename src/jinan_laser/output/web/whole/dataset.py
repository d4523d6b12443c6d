"""What search engines of data read: the base as a schema.org Dataset."""

import json
import re
from typing import Any

from jinan_laser.model.base import FactBase
from jinan_laser.model.source import Source
from jinan_laser.output.links import target
from jinan_laser.output.printable import escaped_json
from jinan_laser.output.web.markup import Html

_LICENCE = re.compile(r"[A-Za-z0-9.+-]+")  # one licence of the SPDX list, no expression


def dataset(base: FactBase) -> Html:
    """Return the description for the head of the page."""
    about = base.about
    known: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": about.title,
        "description": (
            f"{about.title}: {len(base.facts)} facts, each with the words that printed it and "
            f"weighed against independent sources; {len(base.claims)} claims of "
            f"{len(base.sources)} sources, looked for until {about.checked}."
        ),
        "version": about.version,
        "inLanguage": "en",
        "keywords": [topic.title for topic in base.topics.values()],
        "isBasedOn": [_source(source) for source in base.sources.values()],
    }
    if about.keepers:
        known["creator"] = {"@type": "Organization", "name": about.keepers}
    if about.licence:
        single = _LICENCE.fullmatch(about.licence)
        page = f"https://spdx.org/licenses/{about.licence}.html"
        known["license"] = page if single else about.licence
    # In a script nothing is markup but what could end it.
    written = escaped_json(json.dumps(known, ensure_ascii=False)).replace("<", r"\u003c")
    return Html(f'<script type="application/ld+json">{written}</script>\n')


def _source(source: Source) -> dict[str, str]:
    known = {"@type": "CreativeWork", "name": source.original_title or source.title}
    if source.url and (address := target(source.url)):
        known["url"] = address
    if source.published:
        known["datePublished"] = source.published
    return {**known, "inLanguage": source.language}
