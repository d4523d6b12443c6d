"""What was to come, by whom, for when, and what came of it."""

from jinan_laser.model.base import FactBase
from jinan_laser.output.answers.claims import ClaimRow
from jinan_laser.output.answers.plans import PlanRow, plan_row
from jinan_laser.output.standing import totals
from jinan_laser.output.web.blocks import body, row, table
from jinan_laser.output.web.markup import NOTHING, Html, element, joined, text
from jinan_laser.output.web.whole.parts import says, source_link, standing
from jinan_laser.query.select import plans

_TITLES = ("due", "plan", "standing", "who")
_CAME = {"supports": "came true", "disputes": "did not come true", "context": "context"}


def plan_section(base: FactBase) -> Html:
    """Return plans and forecasts, the overdue first; nothing for a base without any."""
    rows = [plan_row(base, fact) for fact in plans(base, base.facts.values())]
    if not rows:
        return NOTHING
    _, _, told = totals("plan", ((each.status, each.verdict) for each in rows)).partition(": ")
    return joined(
        [
            element("p", f"{told}."),
            table(_TITLES, body(_row(base, each) for each in rows)),
        ]
    )


def _row(base: FactBase, plan: PlanRow) -> Html:
    cells = [
        text(plan.due or "undated"),
        joined([says(base, plan), *map(_report, plan.reports)]),
        standing(plan),
        Html(text(f"{plan.speaker}; " if plan.speaker else "") + source_link(plan.source)),
    ]
    return row(_TITLES, cells, class_="entry", data_of=f"fact-{plan.id}")


def _report(report: ClaimRow) -> Html:
    told = f"{_CAME[report.stance]}: {report.answer} ({report.as_of or 'undated'}), "
    return element(
        "div", element("span", "reported, ", class_="label"), told, source_link(report.source)
    )
