"""All facts on a line each, by topic."""

from jinan_laser.model.base import FactBase
from jinan_laser.output.answers.claims import when
from jinan_laser.output.answers.facts import FactRow, fact_row
from jinan_laser.output.web.blocks import body, row, table
from jinan_laser.output.web.markup import Html, text
from jinan_laser.output.web.whole.parts import answer, fact_link, others, standing

_TITLES = ("fact", "answer", "standing", "as of")


def fact_section(base: FactBase) -> Html:
    """Return the facts of each topic, in the order of the file."""
    by_topic: dict[str, list[FactRow]] = {topic: [] for topic in base.topics}
    for fact in base.facts.values():
        by_topic[fact.topic].append(fact_row(base, fact))
    return table(
        _TITLES,
        *(
            body([_row(base, each) for each in rows], base.topics[topic].title, len(_TITLES))
            for topic, rows in by_topic.items()
            if rows
        ),
    )


def _row(base: FactBase, fact: FactRow) -> Html:
    cells = [
        fact_link(fact.id, fact.label),
        Html(answer(fact) + others(fact.others, base)),
        standing(fact),
        text(when(fact.as_of, fact.due)),
    ]
    return row(_TITLES, cells, named=True, class_="entry", data_of=f"fact-{fact.id}")
