"""Claims: the evidence, statement by statement."""

from typing import TYPE_CHECKING

from jinan_laser.cli import options

if TYPE_CHECKING:
    from jinan_laser.cli.data import Data
    from jinan_laser.output.view import View


def claims(
    data: "Data",
    *,
    fact: options.FactId = None,
    source: options.SourceId = None,
    status: options.Status = None,
    stance: options.Stance = None,
    language: options.Language = None,
    since: options.Since = None,
    until: options.Until = None,
) -> "View":
    """The evidence: what each source says, as printed, and where."""
    from jinan_laser.output.answers.claims import claim_list
    from jinan_laser.query.dates import parse_period
    from jinan_laser.query.find import find_fact_id, find_source_id
    from jinan_laser.query.select import select_claims

    base = data.base
    since, until = parse_period(since, until)
    chosen = select_claims(
        base,
        fact=fact and find_fact_id(base, fact),
        source=source and find_source_id(base, source),
        status=status,
        stance=stance,
        language=language,
        since=since,
        until=until,
    )
    return claim_list(base, chosen)
