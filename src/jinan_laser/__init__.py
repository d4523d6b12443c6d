"""Look up facts about the laser industry of Jinan, each figure with its receipt.

``load()`` returns a fact base that answers the questions of the command line, with rows of
the classes named here.
"""

from jinan_laser.version import __version__

# Not imported from typing: that takes as long as the rest up to main(), and until then Ctrl-C
# ends in a traceback.
TYPE_CHECKING = False
if TYPE_CHECKING:
    import os

    from jinan_laser.api import Lookup
    from jinan_laser.output.answers.check import CheckRow, DiagnosticRow
    from jinan_laser.output.answers.citations import CitationRow
    from jinan_laser.output.answers.claims import ClaimRow
    from jinan_laser.output.answers.compare import CompareRow
    from jinan_laser.output.answers.diff import ChangeRow, KeyRow, StateRow
    from jinan_laser.output.answers.disputes import DisputeRow, Sides
    from jinan_laser.output.answers.entities import EntityCounts, EntityRow
    from jinan_laser.output.answers.entity import EntityRecord, FactsByStatus
    from jinan_laser.output.answers.fact import FactRecord
    from jinan_laser.output.answers.facts import FactRow, Origins
    from jinan_laser.output.answers.info import (
        ExportedTable,
        ExportRow,
        InfoCounts,
        InfoRow,
        InitRow,
    )
    from jinan_laser.output.answers.others import OtherRow
    from jinan_laser.output.answers.refs import EntityRef, SourceRef
    from jinan_laser.output.answers.search import MatchPlace, MatchRow
    from jinan_laser.output.answers.source import SourceClaimRow, SourceRecord
    from jinan_laser.output.answers.sources import SourceCounts, SourceRow
    from jinan_laser.output.answers.timeline import EventRow, PlanRow
    from jinan_laser.output.answers.trend import TrendRow
    from jinan_laser.output.answers.vet import VettedRow
    from jinan_laser.query.evidence import Evidence

__all__ = [
    "ChangeRow",
    "CheckRow",
    "CitationRow",
    "ClaimRow",
    "CompareRow",
    "DiagnosticRow",
    "DisputeRow",
    "EntityCounts",
    "EntityRecord",
    "EntityRef",
    "EntityRow",
    "EventRow",
    "Evidence",
    "ExportRow",
    "ExportedTable",
    "FactRecord",
    "FactRow",
    "FactsByStatus",
    "InfoCounts",
    "InfoRow",
    "InitRow",
    "KeyRow",
    "Lookup",
    "MatchPlace",
    "MatchRow",
    "Origins",
    "OtherRow",
    "PlanRow",
    "Sides",
    "SourceClaimRow",
    "SourceCounts",
    "SourceRecord",
    "SourceRef",
    "SourceRow",
    "StateRow",
    "TrendRow",
    "VettedRow",
    "__version__",
    "load",
]

# A public name is imported when somebody asks for it: the prompt must not wait for the others.
_MODULES = {
    "Lookup": "api",
    "CheckRow": "output.answers.check",
    "DiagnosticRow": "output.answers.check",
    "CitationRow": "output.answers.citations",
    "ClaimRow": "output.answers.claims",
    "CompareRow": "output.answers.compare",
    "ChangeRow": "output.answers.diff",
    "KeyRow": "output.answers.diff",
    "StateRow": "output.answers.diff",
    "DisputeRow": "output.answers.disputes",
    "Sides": "output.answers.disputes",
    "EntityCounts": "output.answers.entities",
    "EntityRecord": "output.answers.entity",
    "EntityRow": "output.answers.entities",
    "FactsByStatus": "output.answers.entity",
    "OtherRow": "output.answers.others",
    "PlanRow": "output.answers.timeline",
    "EntityRef": "output.answers.refs",
    "ExportRow": "output.answers.info",
    "ExportedTable": "output.answers.info",
    "FactRecord": "output.answers.fact",
    "FactRow": "output.answers.facts",
    "Origins": "output.answers.facts",
    "InfoCounts": "output.answers.info",
    "InfoRow": "output.answers.info",
    "MatchPlace": "output.answers.search",
    "InitRow": "output.answers.info",
    "MatchRow": "output.answers.search",
    "SourceClaimRow": "output.answers.source",
    "SourceCounts": "output.answers.sources",
    "SourceRecord": "output.answers.source",
    "SourceRow": "output.answers.sources",
    "SourceRef": "output.answers.refs",
    "EventRow": "output.answers.timeline",
    "TrendRow": "output.answers.trend",
    "VettedRow": "output.answers.vet",
    "Evidence": "query.evidence",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


def load(path: "str | os.PathLike[str] | None" = None) -> "Lookup":
    """Load a fact base to ask; without a path the one that ships with the package.

    The environment variable ``JINAN_LASER_DATA`` names another one.

    Raises:
        jinan_laser.errors.FactBaseError: the file cannot be read or is invalid; it carries
            a diagnostic for each mistake.
    """
    # Imported here: the command line imports this package before it knows what it needs.
    from jinan_laser.api import Lookup
    from jinan_laser.store.load import load as load_base
    from jinan_laser.store.load import locate

    file = locate(path)
    return Lookup(load_base(file), file)
