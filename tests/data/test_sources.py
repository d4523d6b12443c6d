"""Every page of the base, as its check shows it: each statement is counted once."""

import re

from jinan_laser.model.base import FactBase
from jinan_laser.output.answers.source import source_record, source_view
from jinan_laser.output.page import Grid, Paragraph
from jinan_laser.query.select import article, by_place


def test_the_totals_count_every_statement_once(shipped: FactBase) -> None:
    for source in shipped.sources.values():
        row = source_record(shipped, source)
        [total] = (
            block.cell.text
            for block in source_view(shipped, source).page()
            if isinstance(block, Paragraph)
        )
        counted, _, _ = total.partition(". ")  # then, how many figures others print differently
        first, *counts = map(int, re.findall(r"(?<!which )(?<!and )\b(\d+) ", counted))
        assert (first, sum(counts)) == (len(row.claims), len(row.claims)), total


def test_the_article_is_read_from_its_first_sentence_to_its_last(shipped: FactBase) -> None:
    row = source_record(shipped, article(shipped))
    places = [claim.locator for claim in row.claims]
    assert places == sorted(places, key=by_place)
    assert (places[0], places[-1]) == ("p1.s1", "p4.s2")
    assert all(claim.id == claim.headline for claim in row.claims)


def test_a_translation_of_the_article_is_no_other_origin(shipped: FactBase) -> None:
    view = source_view(shipped, shipped.sources["rezes-2024-ja"])
    [grid] = (block for block in view.page() if isinstance(block, Grid))
    stances = {cells[3].text for cells in grid.rows}
    assert stances == {"supports (same origin)"}
