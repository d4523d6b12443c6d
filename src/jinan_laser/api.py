"""The questions of the command line, for Python: one method for each, of the same name.

>>> from jinan_laser import load
>>> base = load()
>>> base.verdict("industry-scale").verdict
'single-origin'

Answers are the rows that ``--json`` prints: frozen dataclasses, importable from
``jinan_laser``. Ids may be ids, names or aliases in any language, or unique parts of them,
as on the command line. Filters are those of ``jinan_laser.query.filters``: one value, or several
of which any fits.
"""

import os
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Unpack, overload

from jinan_laser.model.base import FactBase
from jinan_laser.model.vocabulary import EntityKind
from jinan_laser.output.answers.claims import ClaimRow, claim_row
from jinan_laser.output.answers.disputes import DisputeRow, dispute_row
from jinan_laser.output.answers.entities import EntityRow, entity_row
from jinan_laser.output.answers.entity import EntityRecord, entity_record
from jinan_laser.output.answers.fact import FactRecord, fact_record
from jinan_laser.output.answers.facts import FactRow, fact_row
from jinan_laser.output.answers.search import MatchRow, match_row
from jinan_laser.output.answers.source import SourceRecord, source_record
from jinan_laser.output.answers.sources import SourceRow, source_row
from jinan_laser.output.answers.timeline import EventRow, PlanRow, event_row, plan_row
from jinan_laser.output.answers.trend import TrendRow, trend_row
from jinan_laser.output.arrange import arranged_rows
from jinan_laser.query import ask
from jinan_laser.query.evidence import Evidence, evidence
from jinan_laser.query.filters import ClaimFilters, Filters, Narrowing, PointFilters
from jinan_laser.query.select import article
from jinan_laser.query.series import events
from jinan_laser.query.trial import FactFilters, TrialFilters, Weighing, on_trial

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jinan_laser.output.answers.check import CheckRow
    from jinan_laser.output.answers.citations import CitationRow
    from jinan_laser.output.answers.compare import CompareRow
    from jinan_laser.output.answers.diff import ChangeRow
    from jinan_laser.output.answers.info import InfoRow
    from jinan_laser.output.answers.vet import VettedRow
    from jinan_laser.output.citations import Style
    from jinan_laser.query.vetting.vet import Vetting


@dataclass(frozen=True, repr=False)
class Lookup:
    """A fact base that answers questions.

    An id that nothing goes by raises ``UnknownIdError``; what cannot be meant, such as a
    period that ends before it begins, ``UsageError``. Both are in ``jinan_laser.errors``.

    Filters are those of the command line: ``subject``, ``within``, ``topic``, ``unit``,
    ``verdict``, ``status``, ``source``, ``kind``, ``language``, ``since``, ``until``,
    ``undated``, ``min``, ``max``, ``search``; of claims also ``fact`` and ``stance``. Each takes
    one value, or a collection of which any may fit; dates are text: ``"2023-05"``. Facts are
    weighed by fewer claims with ``without``, ``known_by`` and ``at``.

    A list is a tuple of rows, frozen dataclasses: ``pandas.DataFrame(base.claims())`` is a table.

    Attributes:
        base: the checked models, tables by id in the order of the file.
        file: where it was read from.
    """

    base: FactBase
    file: Path

    def __repr__(self) -> str:
        """Return which base it is; all of it would fill a notebook."""
        about = self.base.about
        return f"<Lookup: {about.title} {about.version}, {len(self.base.facts)} facts, {self.file}>"

    def article(self, **weighing: Unpack[Weighing]) -> SourceRecord:
        """Return the base's own article with its claims, in the order of its text.

        A base without one raises ``UnknownIdError``.
        """
        base = on_trial(self.base, weighing).base
        return source_record(base, article(base))

    def facts(
        self, *, sort: str | None = None, limit: int | None = None, **filters: Unpack[FactFilters]
    ) -> tuple[FactRow, ...]:
        """Return the facts that fit every filter, topics and facts in the order of the file.

        Like every list it can be sorted by a field, after "-" backwards, and limited.
        """
        base, others, _ = on_trial(self.base, filters)
        rows = (fact_row(base, fact) for fact in ask.facts(base, **others))
        return arranged_rows(FactRow, rows, sort, limit)

    def fact(self, id: str, **trial: Unpack[TrialFilters]) -> FactRecord:  # noqa: A002
        """Return one fact with all its claims, by time."""
        base = on_trial(self.base, trial, whole=True).base
        return fact_record(base, ask.fact(base, id))

    def claims(
        self,
        *ids: str,
        sort: str | None = None,
        limit: int | None = None,
        **filters: Unpack[ClaimFilters],
    ) -> tuple[ClaimRow, ...]:
        """Return the claims that fit every filter, in the order of the file; or those named.

        ``value`` is in the ``unit`` of the row, one of the base's: CNY, W, ha ...
        """
        rows = (claim_row(self.base, claim) for claim in ask.claims(self.base, *ids, **filters))
        return arranged_rows(ClaimRow, rows, sort, limit)

    def claim(self, id: str) -> ClaimRow:  # noqa: A002 - the word users see
        """Return one claim."""
        return claim_row(self.base, ask.claim(self.base, id))

    def plans(
        self, *, sort: str | None = None, limit: int | None = None, **filters: Unpack[FactFilters]
    ) -> tuple[PlanRow, ...]:
        """Return the plans and forecasts that fit, the overdue ones first."""
        base, others, _ = on_trial(self.base, filters)
        rows = (plan_row(base, fact) for fact in ask.plans(base, **others))
        return arranged_rows(PlanRow, rows, sort, limit)

    def compare(self, *measures: str, **filters: Unpack[FactFilters]) -> "tuple[CompareRow, ...]":
        """Return the facts of some measures side by side, plans apart from results.

        Where nobody prints anything of a subject or place that is asked for, ``fact`` is None.
        """
        from jinan_laser.output.answers.compare import compare_row

        base, others, _ = on_trial(self.base, filters)
        found = ask.compare(base, *measures, **others)
        return tuple(compare_row(base, compared) for compared in found)

    def timeline(
        self, *, sort: str | None = None, limit: int | None = None, **filters: Unpack[ClaimFilters]
    ) -> tuple[EventRow, ...]:
        """Return what is dated, by time, an event a row; a plan stands at its target date."""
        found = events(self.base, ask.timeline(self.base, **filters))
        rows = (event_row(self.base, event) for event in found)
        return arranged_rows(EventRow, rows, sort, limit)

    def entities(
        self, *kinds: EntityKind, sort: str | None = None, limit: int | None = None
    ) -> tuple[EntityRow, ...]:
        """Return the entities of some kinds, or all, in the order of the file."""
        rows = (entity_row(self.base, entity) for entity in ask.entities(self.base, *kinds))
        return arranged_rows(EntityRow, rows, sort, limit)

    def entity(self, id: str, *kinds: EntityKind) -> EntityRecord:  # noqa: A002
        """Return one entity with its facts, plans apart from results, and what lies in it."""
        return entity_record(self.base, ask.entity(self.base, id, *kinds))

    def sources(
        self, *, sort: str | None = None, limit: int | None = None, **filters: Unpack[Filters]
    ) -> tuple[SourceRow, ...]:
        """Return the sources that fit, in the order of the file; dates are of publication."""
        rows = (source_row(self.base, source) for source in ask.sources(self.base, **filters))
        return arranged_rows(SourceRow, rows, sort, limit)

    def source(self, id: str) -> SourceRecord:  # noqa: A002 - the word users see
        """Return one source with its claims, in the order of its text."""
        return source_record(self.base, ask.source(self.base, id))

    def disputes(
        self, *, sort: str | None = None, limit: int | None = None, **filters: Unpack[FactFilters]
    ) -> tuple[DisputeRow, ...]:
        """Return the facts that origins disagree about, with both sides."""
        base, others, _ = on_trial(self.base, filters)
        rows = (dispute_row(base, fact) for fact in ask.disputes(base, **others))
        return arranged_rows(DisputeRow, rows, sort, limit)

    def search(
        self,
        text: str,
        *,
        sort: str | None = None,
        limit: int | None = None,
        **filters: Unpack[Narrowing],
    ) -> tuple[MatchRow, ...]:
        """Return the facts, entities and sources that hold all words of a text, best first."""
        rows = (match_row(self.base, match) for match in ask.search(self.base, text, **filters))
        return arranged_rows(MatchRow, rows, sort, limit)

    def verdict(self, id: str) -> Evidence:  # noqa: A002 - the word users see
        """Weigh the claims of a fact: the verdict, and the independent origins behind it."""
        return evidence(self.base, ask.fact(self.base, id))

    def trend(self, *ids: str, **filters: Unpack[PointFilters]) -> tuple[TrendRow, ...]:
        """Return the dated figures of a fact, or of several of one measure, each by time.

        Copies of one origin are taken together.
        """
        found = ask.trend(self.base, *ids, **filters)
        return tuple(
            trend_row(self.base.facts[id_], point)
            for id_, points in found.items()
            for point in points
        )

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

        return tuple(row for row, _ in vetted_rows(self.base, self._vetting, text, file))

    @cached_property
    def _vetting(self) -> "Vetting":
        """What drafts are held to; many may follow the first."""
        from jinan_laser.query.vetting.vet import Vetting

        return Vetting(self.base)

    def info(self) -> "InfoRow":
        """Return the versions of program and data, the counts and the file."""
        from jinan_laser.output.answers.info import info_view

        file = os.fsencode(self.file).decode("utf-8", "replace")
        row: InfoRow = info_view(self.base, file).rows[0]
        return row
