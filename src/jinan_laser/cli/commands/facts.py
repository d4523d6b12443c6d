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
    """Every fact: what is said, and is it a result or a plan?

    Facts stand by topic, then in the order of the file. --status, --since and --until look
    at the headline of a fact, --source and --search at everything that was said to it.
    """
    from jinan_laser.errors import UsageError
    from jinan_laser.output.answers.facts import fact_list
    from jinan_laser.query.dates import parse_period
    from jinan_laser.query.find import find_entity_id, find_source_id
    from jinan_laser.query.select import select_facts

    if search is not None and not search.strip():
        raise UsageError("--search: give a text to look for")
    base = data.base
    since, until = parse_period(since, until)
    chosen = select_facts(
        base,
        topic=topic,
        subject=subject and find_entity_id(base, subject),
        status=status,
        verdict=verdict,
        source=source and find_source_id(base, source),
        since=since,
        until=until,
        search=search,
    )
    return fact_list(base, chosen)


def fact(data: "Data", id: options.Fact) -> "View":  # noqa: A002 - the word users see
    """One fact with its receipt, and all that was said to it.

    The claims stand by time under what they are to the headline: support, dispute, context.
    """
    from jinan_laser.output.answers.facts import fact_view
    from jinan_laser.query.find import find_fact_id

    return fact_view(data.base, data.base.facts[find_fact_id(data.base, id)])
