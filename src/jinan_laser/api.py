"""The questions of the command line, for Python: one method for each, of the same name.

>>> from jinan_laser import load
>>> base = load()
>>> base.verdict("industry-scale").verdict
'single-origin'

Answers are the rows that ``--json`` prints: frozen dataclasses, importable from
``jinan_laser``. Ids may be ids, names or aliases in any language, or unique parts of them,
as on the command line; filters are those of ``FactFilters`` and ``ClaimFilters``.
"""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Unpack, overload

from jinan_laser.model.base import FactBase
from jinan_laser.model.vocabulary import EntityKind
from jinan_laser.output.answers.claims import ClaimRow, claim_row
from jinan_laser.output.answers.disputes import DisputeRow, dispute_row
from jinan_laser.output.answers.entities import EntityRecord, EntityRow, entity_record, entity_row
from jinan_laser.output.answers.facts import FactRecord, FactRow, fact_record, fact_row
from jinan_laser.output.answers.search import MatchRow, match_row
from jinan_laser.output.answers.sources import SourceRecord, SourceRow, source_record, source_row
from jinan_laser.output.answers.trend import TrendRow, trend_row
from jinan_laser.query import ask
from jinan_laser.query.ask import ClaimFilters, FactFilters, Period
from jinan_laser.query.evidence import Evidence, evidence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jinan_laser.output.answers.check import CheckRow
    from jinan_laser.output.answers.citations import CitationRow
    from jinan_laser.output.answers.diff import ChangeRow
    from jinan_laser.output.answers.info import InfoRow
    from jinan_laser.output.answers.vet import VettedRow
    from jinan_laser.output.citations import Style


@dataclass(frozen=True, slots=True)
class Lookup:
    """A fact base that answers questions.

    An id that nothing goes by raises ``UnknownIdError``; what cannot be meant, such as a
    period that ends before it begins, ``UsageError``. Both are in ``jinan_laser.errors``.

    Attributes:
        base: the checked models, tables by id in the order of the file.
        file: where it was read from.
    """

    base: FactBase
    file: Path

    def facts(self, **filters: Unpack[FactFilters]) -> tuple[FactRow, ...]:
        """Return the facts that fit every filter, topics and facts in the order of the file."""
        return tuple(fact_row(self.base, fact) for fact in ask.facts(self.base, **filters))

    def fact(self, id: str) -> FactRecord:  # noqa: A002 - the word users see
        """Return one fact with all its claims, by time."""
        return fact_record(self.base, ask.fact(self.base, id))

    def claims(self, **filters: Unpack[ClaimFilters]) -> tuple[ClaimRow, ...]:
        """Return the claims that fit every filter, in the order of the file.

        ``value`` is in the ``unit`` of the row, one of the base's: CNY, W, ha ...
        """
        return tuple(claim_row(self.base, claim) for claim in ask.claims(self.base, **filters))

    def timeline(self, **period: Unpack[Period]) -> tuple[ClaimRow, ...]:
        """Return the claims that have a date, by time; a plan stands at its target date."""
        return tuple(claim_row(self.base, claim) for claim in ask.timeline(self.base, **period))

    def entities(self, *kinds: EntityKind) -> tuple[EntityRow, ...]:
        """Return the entities of some kinds, or all, in the order of the file."""
        return tuple(entity_row(self.base, entity) for entity in ask.entities(self.base, *kinds))

    def entity(self, id: str, *kinds: EntityKind) -> EntityRecord:  # noqa: A002
        """Return one entity with its facts, plans apart from results, and what lies in it."""
        return entity_record(self.base, ask.entity(self.base, id, *kinds))

    def sources(self) -> tuple[SourceRow, ...]:
        """Return all sources, in the order of the file."""
        return tuple(source_row(self.base, source) for source in ask.sources(self.base))

    def source(self, id: str) -> SourceRecord:  # noqa: A002 - the word users see
        """Return one source with its claims, in the order of the file."""
        return source_record(self.base, ask.source(self.base, id))

    def disputes(self) -> tuple[DisputeRow, ...]:
        """Return the facts that origins disagree about, with both sides."""
        return tuple(dispute_row(self.base, fact) for fact in ask.disputes(self.base))

    def search(self, text: str) -> tuple[MatchRow, ...]:
        """Return every place where a text is found, in every script, in file order."""
        return tuple(match_row(match) for match in ask.search(self.base, text))

    def verdict(self, id: str) -> Evidence:  # noqa: A002 - the word users see
        """Weigh the claims of a fact: the verdict, and the independent origins behind it."""
        return evidence(self.base, ask.fact(self.base, id))

    def trend(self, id: str) -> tuple[TrendRow, ...]:  # noqa: A002 - the word users see
        """Return the dated figures of a fact by time, copies of one origin taken together."""
        from jinan_laser.query.series import series

        fact = ask.fact(self.base, id)
        return tuple(trend_row(fact, point) for point in series(self.base, fact))

    @overload
    def cite(
        self, *ids: str, style: Literal["text"] = "text", accessed: str | None = None
    ) -> "tuple[CitationRow, ...]": ...

    @overload
    def cite(
        self, *ids: str, style: Literal["bibtex", "csl-json", "ris"], accessed: str | None = None
    ) -> str: ...

    def cite(
        self, *ids: str, style: "Style" = "text", accessed: str | None = None
    ) -> "tuple[CitationRow, ...] | str":
        """Cite facts, claims or sources; without an id, the fact base itself.

        Args:
            ids: of facts, which stand for their headline, of claims or of sources.
            style: as rows with a finished text, or as text in the format of a program.
            accessed: when the pages were seen: YYYY, YYYY-MM or YYYY-MM-DD.
        """
        from jinan_laser.output.answers.citations import citations
        from jinan_laser.query.dates import parse_date

        cited = citations(self.base, ids, style, parse_date("accessed", accessed))
        return cited if isinstance(cited, str) else cited.rows

    def diff(self, new: "Lookup") -> "tuple[ChangeRow, ...]":
        """Return what changed from this fact base to a newer one."""
        from jinan_laser.output.answers.diff import change_row
        from jinan_laser.query.diff import diff

        return tuple(map(change_row, diff(self.base, new.base)))

    def check(self, texts: "Mapping[str, str | os.PathLike[str]] | None" = None) -> "CheckRow":
        """Return every mistake in the file, as it is now.

        Args:
            texts: for some sources, by id, the file that holds their words.
        """
        from jinan_laser.output.answers.check import check_row
        from jinan_laser.store.check import check

        paths = {source: Path(path) for source, path in (texts or {}).items()}
        return check_row(check(self.file, paths))

    def vet(self, text: str, *, file: str = "-") -> "tuple[VettedRow, ...]":
        """Return each figure of a draft, in its order, and what the base knows of it.

        Args:
            text: the draft: text, Markdown or HTML.
            file: what it is called; a name in .html or .htm says that it is HTML.
        """
        from jinan_laser.output.answers.vet import vetted_rows

        return tuple(vetted_rows(self.base, text, file))

    def info(self) -> "InfoRow":
        """Return the versions of program and data, the counts and the file."""
        from jinan_laser.output.answers.info import info_view

        file = os.fsencode(self.file).decode("utf-8", "replace")
        row: InfoRow = info_view(self.base, file).rows[0]
        return row
