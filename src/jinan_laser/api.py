"""The questions of the command line, for Python.

>>> from jinan_laser import load
>>> base = load()
>>> base.verdict("industry-scale").verdict
'single-origin'

Answers are the rows that ``--json`` prints: frozen dataclasses whose attributes are
documented in ``jinan_laser.output.rows``. Ids may be ids, names or aliases in any language,
or unique parts of them, as on the command line.
"""

from dataclasses import dataclass

from jinan_laser.model.base import FactBase
from jinan_laser.model.vocabulary import Kind, Language, Stance, Status, Topic, Verdict
from jinan_laser.output.rows.claim import ClaimRow, claim_row
from jinan_laser.output.rows.entity import EntityRecord, entity_record
from jinan_laser.output.rows.fact import FactRecord, FactRow, fact_record, fact_row
from jinan_laser.output.rows.match import MatchRow, match_row
from jinan_laser.output.rows.trend import TrendRow, trend_row
from jinan_laser.query.dates import parse_date
from jinan_laser.query.evidence import Evidence, evidence
from jinan_laser.query.find import find_entity_id, find_fact_id, find_source_id
from jinan_laser.query.search import search
from jinan_laser.query.select import select_claims, select_facts
from jinan_laser.query.series import series


@dataclass(frozen=True, slots=True)
class Lookup:
    """A fact base that answers questions.

    Attributes:
        base: the checked models, tables by id in the order of the file.
    """

    base: FactBase

    def facts(  # noqa: PLR0913 - one parameter for each filter
        self,
        *,
        topic: Topic | None = None,
        subject: str | None = None,
        status: Status | None = None,
        verdict: Verdict | None = None,
        source: str | None = None,
        since: str | None = None,
        until: str | None = None,
        search: str | None = None,
    ) -> tuple[FactRow, ...]:
        """Return the facts that fit every filter, by topic, then in the order of the file.

        Args:
            topic: the heading they are listed under.
            subject: the entity they are about.
            status: of the headline: only ``reported`` is a result.
            verdict: how they stand.
            source: one that makes a claim to them.
            since: not before this YYYY, YYYY-MM or YYYY-MM-DD, by the headline's ``as_of``.
            until: not after this date.
            search: a text found in the fact, its subject or its claims.

        Raises:
            UnknownIdError: no such subject or source.
            UsageError: not a date.
        """
        chosen = select_facts(
            self.base,
            topic=topic,
            subject=subject and find_entity_id(self.base, subject),
            status=status,
            verdict=verdict,
            source=source and find_source_id(self.base, source),
            since=parse_date("since", since),
            until=parse_date("until", until),
            search=search,
        )
        return tuple(fact_row(self.base, fact) for fact in chosen)

    def fact(self, id: str) -> FactRecord:  # noqa: A002 - the word users see
        """Return one fact with all its claims, by time.

        Raises:
            UnknownIdError: no fact, or more than one, goes by the name.
        """
        return fact_record(self.base, self.base.facts[find_fact_id(self.base, id)])

    def claims(  # noqa: PLR0913 - one parameter for each filter
        self,
        *,
        fact: str | None = None,
        source: str | None = None,
        status: Status | None = None,
        stance: Stance | None = None,
        language: Language | None = None,
        since: str | None = None,
        until: str | None = None,
    ) -> tuple[ClaimRow, ...]:
        """Return the claims that fit every filter, in the order of the file.

        ``value`` is in the ``unit`` of the row: yuan (CNY), watts, hectares ...; ``since``
        and ``until`` compare with ``as_of``.

        Raises:
            UnknownIdError: no such fact or source.
            UsageError: not a date.
        """
        chosen = select_claims(
            self.base,
            fact=fact and find_fact_id(self.base, fact),
            source=source and find_source_id(self.base, source),
            status=status,
            stance=stance,
            language=language,
            since=parse_date("since", since),
            until=parse_date("until", until),
        )
        return tuple(claim_row(self.base, claim) for claim in chosen)

    def entity(self, id: str, kind: Kind | None = None) -> EntityRecord:  # noqa: A002
        """Return one entity with its facts, plans apart from results.

        Raises:
            UnknownIdError: no entity of the kind, or more than one, goes by the name.
        """
        found = find_entity_id(self.base, id, kind)
        return entity_record(self.base, self.base.entities[found])

    def search(self, text: str) -> tuple[MatchRow, ...]:
        """Return every place where a text is found, in every script, in file order."""
        return tuple(match_row(match) for match in search(self.base, text))

    def verdict(self, id: str) -> Evidence:  # noqa: A002 - the word users see
        """Weigh the claims of a fact: the verdict, and the independent origins behind it.

        Raises:
            UnknownIdError: no fact, or more than one, goes by the name.
        """
        return evidence(self.base, self.base.facts[find_fact_id(self.base, id)])

    def trend(self, id: str) -> tuple[TrendRow, ...]:  # noqa: A002 - the word users see
        """Return the dated figures of a fact by time, copies of one origin taken together.

        Raises:
            UnknownIdError: no fact, or more than one, goes by the name.
        """
        fact = self.base.facts[find_fact_id(self.base, id)]
        return tuple(trend_row(fact, point) for point in series(self.base, fact))
