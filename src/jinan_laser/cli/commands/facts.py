"""Facts: what is known, in one line or in full."""

from typing import TYPE_CHECKING

from jinan_laser.cli import options

if TYPE_CHECKING:
    from jinan_laser.cli.data import Data
    from jinan_laser.output.view import View


def facts(
    data: "Data",
    *,
    topic: options.Topic = None,
    subject: options.SubjectId = None,
    status: options.Status = None,
    verdict: options.Verdict = None,
    source: options.SourceId = None,
    since: options.Since = None,
    until: options.Until = None,
    search: options.Search = None,
) -> "View":
    """List facts: what is said, about when, and whether it is a result or a plan."""
    from jinan_laser.output.answers.facts import fact_list
    from jinan_laser.query.dates import parse_date
    from jinan_laser.query.find import find_entity_id, find_source_id
    from jinan_laser.query.select import select_facts

    base = data.base
    chosen = select_facts(
        base,
        topic=topic,
        subject=subject and find_entity_id(base, subject),
        status=status,
        verdict=verdict,
        source=source and find_source_id(base, source),
        since=parse_date("--since", since),
        until=parse_date("--until", until),
        search=search,
    )
    return fact_list(base, chosen)


def fact(data: "Data", id: options.Fact) -> "View":  # noqa: A002 - the word users see
    """Show one fact with its receipt and everything that was said to it."""
    from jinan_laser.output.answers.facts import fact_view
    from jinan_laser.query.find import find_fact_id

    return fact_view(data.base, data.base.facts[find_fact_id(data.base, id)])
