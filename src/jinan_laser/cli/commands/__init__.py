"""One file for each noun; a command is a documented function that returns a view.

It gets the fact base first and its own options after. Text that is finished already, a
citation for example, is returned as it is. How an answer is shown, which file is read and
what happens to errors is not the business of a command. Add one: write its function, put
its place into ``COMMANDS``.
"""

from importlib import import_module
from typing import Literal, NamedTuple, get_args

Group = Literal["Look up", "Weigh", "Reuse", "Keep"]
GROUPS: tuple[Group, ...] = get_args(Group)


class Command(NamedTuple):
    """Where a command is, what it answers with, and how its help shows it.

    Attributes:
        place: module and function, ``facts.fact``; the function's name is the command's.
        group: the heading under which the help lists it.
        row: module and class of its rows below ``output``; None if it answers with text.
        many: whether it answers with a list of rows or with one.
        examples: what follows the program's name on command lines worth trying.
    """

    place: str
    group: Group
    row: str | None
    many: bool
    examples: tuple[str, ...]

    @property
    def name(self) -> str:
        """The word that users type."""
        return self.place.split(".")[1]

    def row_type(self) -> type:
        """The class of its rows."""
        module, class_ = str(self.row).rsplit(".", 1)
        row_type: type = getattr(import_module(f"jinan_laser.output.{module}"), class_)
        return row_type


def _list(place: str, group: Group, row: str, *examples: str) -> Command:
    return Command(place, group, row, many=True, examples=examples)


def _single(place: str, group: Group, row: str, *examples: str) -> Command:
    return Command(place, group, row, many=False, examples=examples)


def _text(place: str, group: Group, *examples: str) -> Command:
    return Command(place, group, None, many=False, examples=examples)


_ENTITY, _ENTITIES = "rows.entity.EntityRecord", "rows.entity.EntityRow"

COMMANDS = (
    _list(
        "facts.facts",
        "Look up",
        "rows.fact.FactRow",
        "facts --topic parks --status planned",
        "facts --verdict disputed",
        "facts --json --fields id,value,source.url",
    ),
    _single(
        "facts.fact",
        "Look up",
        "rows.fact.FactRecord",
        "fact laser-companies",
        "fact industry-scale --json",
    ),
    _list("parks.parks", "Look up", _ENTITIES, "parks"),
    _single("parks.park", "Look up", _ENTITY, "park qilu", "park 齐鲁光谷"),
    _list("policies.policies", "Look up", _ENTITIES, "policies", "policies --json"),
    _single("policies.policy", "Look up", _ENTITY, "policy laser-action-plan"),
    _list("companies.companies", "Look up", _ENTITIES, "companies"),
    _single("companies.company", "Look up", _ENTITY, "company bodor"),
    _list("entities.entities", "Look up", _ENTITIES, "entities --kind event"),
    _single("entities.entity", "Look up", _ENTITY, "entity cutter-25kw"),
    _list("search.search", "Look up", "rows.match.MatchRow", "search 25000", "search 齐鲁"),
    _list(
        "claims.claims",
        "Weigh",
        "rows.claim.ClaimRow",
        "claims --fact export-rank --stance supports",
        "claims --source rezes-2024",
    ),
    _list("sources.sources", "Weigh", "rows.source.SourceRow", "sources"),
    _single("sources.source", "Weigh", "rows.source.SourceRecord", "source rezes-2024"),
    _list("disputes.disputes", "Weigh", "rows.dispute.DisputeRow", "disputes"),
    _list(
        "trend.trend",
        "Weigh",
        "rows.trend.TrendRow",
        "trend industry-scale",
        "trend industry-scale --save scale.svg",
    ),
    _list(
        "timeline.timeline",
        "Weigh",
        "rows.claim.ClaimRow",
        "timeline --since 2022 --until 2023-06",
    ),
    _list(
        "cite.cite",
        "Reuse",
        "rows.citation.CitationRow",
        "cite qilu-area",
        "cite laser-companies --style bibtex",
        "cite",
    ),
    _single(
        "export.export",
        "Reuse",
        "rows.export.ExportRow",
        "export jinan.sqlite",
        "export jinan.csv",
    ),
    _list("diff.diff", "Reuse", "rows.diff.ChangeRow"),
    _text("schema.schema", "Reuse", "schema facts", "schema --file"),
    _single("check.check", "Keep", "rows.check.CheckRow", "check", "check --json"),
    _single("info.info", "Keep", "rows.info.InfoRow", "info"),
)
