"""Facts: all of them, those in dispute, those to come, and one in full."""

from functools import partial
from typing import TYPE_CHECKING, Unpack

from jinan_laser.cli import options
from jinan_laser.query import ask
from jinan_laser.query.trial import FactFilters, TrialFilters, on_trial

if TYPE_CHECKING:
    from jinan_laser.cli.data import DataFile
    from jinan_laser.output.page import View


def facts(
    data: "DataFile",
    *,
    sort: options.SortOption = None,
    limit: options.LimitOption = None,
    **filters: Unpack[FactFilters],
) -> "View":
    """Return the facts that fit every filter.

    Facts stand by topic, then in the order of the file. --status, --since, --until, --min and
    --max look at the headline of a fact, --source, --kind, --language and --search at everything
    that was said to it. Filters may be given several times: any of the values fits.

    --without and --known-by weigh the facts by fewer claims; where that leaves the headline out,
    the fact is not said. --at shows the figures that were reported about a year.
    """
    from jinan_laser.output.answers.facts import fact_list
    from jinan_laser.output.arrange import arranged

    trial = on_trial(data.base, filters)
    found = ask.facts(trial.base, **trial.filters)
    return arranged(partial(fact_list, trial.base), found, sort, limit, trial.notes)


def fact(
    data: "DataFile",
    id: options.FactArgument,  # noqa: A002 - users see it
    *,
    open: options.OpenOption = False,  # noqa: A002 - the word users type
    **trial: Unpack[TrialFilters],
) -> "View":
    """Return one fact with all that was said to it.

    The claims stand by time under what they are to the headline: support, dispute, context.
    --open leads to the words of the headline, where the page can be entered there.
    """
    from jinan_laser.output.answers.fact import fact_view

    base, _, notes = on_trial(data.base, trial, whole=True)
    view = fact_view(base, ask.fact(base, id))
    if open:
        from jinan_laser.cli.answer import browse

        [row] = view.rows
        notes = (*notes, browse(row.link or row.source.url))
    return view._replace(notes=notes)


def disputes(
    data: "DataFile",
    *,
    sort: options.SortOption = None,
    limit: options.LimitOption = None,
    **filters: Unpack[FactFilters],
) -> "View":
    """Return the facts that origins disagree about; the filters are those of facts."""
    from jinan_laser.output.answers.disputes import dispute_list
    from jinan_laser.output.arrange import arranged

    trial = on_trial(data.base, filters)
    found = ask.disputes(trial.base, **trial.filters)
    return arranged(partial(dispute_list, trial.base), found, sort, limit, trial.notes)


def plans(
    data: "DataFile",
    *,
    sort: options.SortOption = None,
    limit: options.LimitOption = None,
    **filters: Unpack[FactFilters],
) -> "View":
    """Return the plans and forecasts, the overdue ones first.

    --since and --until look at the date for which they are due. The filters are those of facts.
    """
    from jinan_laser.output.answers.timeline import plan_list
    from jinan_laser.output.arrange import arranged

    trial = on_trial(data.base, filters)
    found = ask.plans(trial.base, **trial.filters)
    return arranged(partial(plan_list, trial.base), found, sort, limit, trial.notes)
