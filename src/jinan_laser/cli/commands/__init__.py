"""One file for each noun; a command is a documented function that returns a view.

It gets the fact base first and its own options after. Text that is finished already, a
citation for example, is returned as it is. How an answer is shown, which file is read and
what happens to errors is not the business of a command. Add one: write its function, put
its place into ``COMMANDS``.
"""

from importlib import import_module
from typing import NamedTuple


class Command(NamedTuple):
    """Where a command is, and what it answers with.

    Attributes:
        place: module and function, ``facts.fact``; the function's name is the command's.
        row: module and class of its rows below ``output``; None if it answers with text.
        many: whether it answers with a list of rows or with one.
    """

    place: str
    row: str | None
    many: bool = True

    @property
    def name(self) -> str:
        """The word that users type."""
        return self.place.split(".")[1].replace("_", "-")

    def row_type(self) -> type:
        """The class of its rows."""
        module, class_ = str(self.row).rsplit(".", 1)
        row_type: type = getattr(import_module(f"jinan_laser.output.{module}"), class_)
        return row_type


COMMANDS = (
    Command("facts.facts", "rows.fact.FactRow"),
    Command("facts.fact", "rows.fact.FactRecord", many=False),
    Command("parks.parks", "rows.entity.EntityRow"),
    Command("parks.park", "rows.entity.EntityRecord", many=False),
    Command("policies.policies", "rows.entity.EntityRow"),
    Command("policies.policy", "rows.entity.EntityRecord", many=False),
    Command("companies.companies", "rows.entity.EntityRow"),
    Command("companies.company", "rows.entity.EntityRecord", many=False),
    Command("entities.entities", "rows.entity.EntityRow"),
    Command("entities.entity", "rows.entity.EntityRecord", many=False),
    Command("search.search", "rows.match.MatchRow"),
    Command("claims.claims", "rows.claim.ClaimRow"),
    Command("sources.sources", "rows.source.SourceRow"),
    Command("sources.source", "rows.source.SourceRecord", many=False),
    Command("disputes.disputes", "rows.dispute.DisputeRow"),
    Command("trend.trend", "rows.trend.TrendRow"),
    Command("timeline.timeline", "rows.claim.ClaimRow"),
    Command("schema.schema", None),
    Command("info.info", "rows.info.InfoRow", many=False),
)
