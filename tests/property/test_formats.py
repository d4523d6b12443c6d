"""Whatever the base says, the machine formats say the same, row by row."""

import csv
import json
from io import StringIO

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bases import Made, fact_bases
from jinan_laser.output.answers.claims import claim_list
from jinan_laser.output.answers.entities import entity_list, entity_view
from jinan_laser.output.answers.facts import fact_list, fact_view
from jinan_laser.output.answers.sources import source_list
from jinan_laser.output.answers.trend import trend_view
from jinan_laser.output.fields import narrow, paths
from jinan_laser.output.formats import FORMATS, render
from jinan_laser.output.formats.shown import Shown
from jinan_laser.output.view import View
from jinan_laser.query.select import select_claims, select_entities, select_facts, select_sources
from laid_flat import flat, read_back

few = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def views(made: Made) -> list[View]:
    base = made.base
    fact = next(iter(base.facts.values()))
    entity = next(iter(base.entities.values()))
    return [
        fact_list(base, select_facts(base)),
        fact_view(base, fact),
        entity_list(base, select_entities(base)),
        entity_view(base, entity),
        claim_list(base, select_claims(base)),
        source_list(base, select_sources(base)),
        trend_view(base, fact),
    ]


@few
@given(fact_bases())
def test_json_json_lines_and_csv_agree(made: Made) -> None:
    for view in views(made):
        whole = json.loads(render(view, "json", Shown()))
        rows = whole if isinstance(whole, list) else [whole]
        lines = render(view, "jsonl", Shown()).split("\n")
        assert lines.pop() == ""
        assert [json.loads(line) for line in lines] == rows
        table = csv.DictReader(StringIO(render(view, "csv", Shown()), newline=""))
        laid = [flat(row) for row in rows]
        assert [read_back(*pair) for pair in zip(table, laid, strict=True)] == laid


@few
@given(fact_bases(), st.data(), st.sampled_from([None, 30, 80]))
def test_every_format_can_show_every_field(
    made: Made, data: st.DataObject, width: int | None
) -> None:
    for view in views(made):
        known = list(paths(view.row_type))
        wanted = data.draw(st.lists(st.sampled_from(known), min_size=1, max_size=4))
        for format_ in FORMATS:
            assert isinstance(render(narrow(view, ",".join(wanted)), format_, Shown(width)), str)
            assert isinstance(render(view, format_, Shown(width)), str)
