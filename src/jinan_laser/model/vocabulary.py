"""The closed sets of words that the fact base uses.

Each set is a ``Literal``: the validator, the JSON Schema, the options of the command line
and the type checker read the same list. Nothing here costs the start of the program time.
"""

from typing import Literal

EntityKind = Literal[
    "city", "industry", "park", "policy", "company", "institution", "event", "technology"
]
Topic = Literal[
    "context",
    "industry",
    "exports",
    "milestones",
    "parks",
    "policies",
    "companies",
    "outlook",
    "comparisons",
]
Status = Literal["reported", "planned", "forecast", "opinion"]
Stance = Literal["supports", "disputes", "context"]
Verdict = Literal["corroborated", "disputed", "single-origin", "unresolved-plan", "opinion"]
Comparator = Literal["=", ">", ">=", "~", "<", "<="]
Language = Literal["en", "zh", "zh-Hant", "be", "ja", "ur", "mr", "ru", "it", "ko"]
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
Unit = Literal[
    "CNY",
    "CNY/year",
    "companies",
    "countries",
    "groups",
    "ha",
    "members",
    "organisations",
    "people",
    "projects",
    "rank",
    "W",
    "year",
    "years",
    "%",
]
