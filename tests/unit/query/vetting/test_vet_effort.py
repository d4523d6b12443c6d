"""How much vet does grows with a text and no faster, whatever stands in it; by counting calls."""

from pathlib import Path

import pytest

from effort import calls
from examples import one_of
from jinan_laser import Lookup
from jinan_laser.model.base import FactBase
from jinan_laser.query.vetting.vet import Vetting
from jinan_laser.store.drafts import passages

PROSE = "Nothing here says how much there is of anything, and it goes on about the weather. "
NEWS = "More than 300 laser companies work in Jinan. The mayor was glad to hear of that. "
FEW = 200  # calls
LENGTH = 3_000  # twice that is read in two parts
PIECES = [  # of every four everyday runs take the first, so it holds figures of another sort
    *("300 companies, ", "1-", "1 ", "1,"),
    *("1亿元", "三分之", "济南的激光企业很多，", PROSE),
    *("fell by 5% ", "one ", "a ", "largest "),
    *(f"{NEWS}\n\n", NEWS, "A1", "# 7\n"),
    *("济南激光企业超过300家。", "20 to ", "[a](", "_a"),
    "сто ",
]


@pytest.mark.parametrize("piece", PIECES[:: one_of()])
def test_effort_grows_with_the_text_and_no_faster(small: FactBase, piece: str) -> None:
    def vetted(length: int) -> list[object]:
        return list(Vetting(small).vet(piece * (length // len(piece))))

    def effort(length: int) -> int:
        return calls(lambda: vetted(length))

    vetted(2 * LENGTH)  # what is compiled and kept at first
    nothing, once, twice = effort(0), effort(LENGTH), effort(2 * LENGTH)
    assert twice - nothing <= 2.2 * (once - nothing) + FEW


@pytest.mark.parametrize("piece", [PROSE, "济南的激光企业很多，"])
def test_of_a_text_without_figures_no_term_is_read(small: FactBase, piece: str) -> None:
    def effort(length: int) -> int:
        return calls(lambda: list(Vetting(small).vet(piece * (length // len(piece)))))

    effort(LENGTH)
    parts = sum(1 for _ in passages(piece * (LENGTH // len(piece))))
    assert effort(2 * LENGTH) - effort(LENGTH) < FEW * parts


def test_a_base_is_learnt_once_for_many_drafts(small: FactBase) -> None:
    lookup = Lookup(small, Path("small.toml"))
    lookup.vet(NEWS)  # what is compiled and kept at first

    def effort(lookup: Lookup, drafts: int) -> int:
        return calls(lambda: [lookup.vet(NEWS) for _ in range(drafts)])

    learnt = effort(Lookup(small, lookup.file), 1) - effort(lookup, 1)
    assert learnt > 0
    assert effort(Lookup(small, lookup.file), 4) < 4 * effort(lookup, 1) + learnt + FEW
