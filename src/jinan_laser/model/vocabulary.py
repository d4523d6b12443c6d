"""The closed sets of words that every fact base uses.

Each set is a ``Literal``: the validator, the JSON Schema, the options of the command line
and the type checker read the same list. Nothing here costs the start of the program time.
What the keepers of a base choose themselves, its topics and units, stands in its file.
"""

from typing import Literal

EntityKind = Literal[
    "place",
    "industry",
    "park",
    "zone",
    "policy",
    "rule",
    "company",
    "institution",
    "event",
    "technology",
]
Status = Literal["reported", "planned", "forecast", "opinion"]
Stance = Literal["supports", "disputes", "context"]
Verdict = Literal[
    "corroborated",
    "disputed",
    "single-origin",
    "met",
    "missed",
    "overdue",
    "pending",
    "opinion",
    "not-said",  # only where the headline is left out for a trial
]
Comparator = Literal["=", ">", ">=", "~", "<", "<="]
SourceKind = Literal[
    "company-blog",
    "news",
    "news-copy",
    "trade-press",
    "trade-portal",
    "government",
    "financial-press",
    "reference",
    "forum",
    "tampered-copy",
]
Extent = Literal["whole", "excerpt"]
UnitKind = Literal["measure", "count", "money", "rank", "year"]
