"""Disputes: where the origins disagree."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinan_laser.cli.data import Data
    from jinan_laser.output.view import View


def disputes(data: "Data") -> "View":
    """Show the facts whose origins disagree, both sides next to each other."""
    from jinan_laser.output.answers.disputes import dispute_list
    from jinan_laser.query.evidence import evidence
    from jinan_laser.query.select import select_facts

    base = data.base
    disputed = (fact for fact in select_facts(base) if evidence(base, fact).disputing)
    return dispute_list(base, disputed)
