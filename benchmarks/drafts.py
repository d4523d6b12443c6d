"""Drafts of a megabyte, made up: prose, news, and texts of which each line is a figure or more."""

from collections.abc import Callable, Iterator
from itertools import count

MEGABYTE = 1_000_000
_PROSE = (
    "Nobody at the town hall wanted to say who will move in, or when the roof will be mended.",
    "The makers of laser machines in Jinan meet each spring, and talk of what their buyers want.",
    "Whoever drives east from Wuhan along the river sees one factory after another go by.",
    "It rained all week, so that the fair was moved into the hall beside the railway station.",
    "What the ministry had in mind with that rule is still anybody's guess, say the lawyers.",
    "Bodor and Senfeng sell the same sort of machine, and yet their buyers are not the same.",
    "His father had mended watches, and he himself had never wanted to leave the workshop.",
)
_NEWS = (
    "More than {n} laser companies work in Jinan by now, according to its bureau of industry.",
    "Sales of the firm rose by {share}% to {n} million yuan, and it hired {few} engineers.",
    "The new park in Wuhan covers {few} hectares and cost {n}.{few} million yuan to build.",
)
_CHINESE = (
    "济南市激光企业已有{n}家，同比增长{share}%。武汉光谷的产业园占地{few}公顷，投资{n}万元。\n\n"
)


def prose() -> Iterator[str]:
    """Yield paragraphs without a figure."""
    for at in count():
        yield " ".join(_PROSE[(at + step * (at % 3 + 1)) % len(_PROSE)] for step in range(5))
        yield "\n\n"


def news() -> Iterator[str]:
    """Yield paragraphs of which each second has figures, one to three."""
    for at, paragraph in enumerate(prose()):
        if at % 4 == 0:
            yield _NEWS[at // 4 % len(_NEWS)].format(**_numbers(at)) + " "
        yield paragraph


def figures_only() -> Iterator[str]:
    """Yield sentences of which each has figures."""
    for at in count():
        yield _NEWS[at % len(_NEWS)].format(**_numbers(at)) + "\n\n" * (at % 4 == 0)


def chinese() -> Iterator[str]:
    """Yield Chinese paragraphs of four figures each."""
    for at in count():
        yield _CHINESE.format(**_numbers(at))


def _numbers(at: int) -> dict[str, int]:
    return {"n": 200 + at % 700, "share": 1 + at % 60, "few": 2 + at % 90}


TEXTS: dict[str, Callable[[], Iterator[str]]] = {
    "prose": prose,
    "news": news,
    "figures only": figures_only,
    "Chinese figures only": chinese,
}


def megabyte(name: str) -> str:
    """Return a text of about a megabyte."""
    pieces = []
    left = MEGABYTE
    for piece in TEXTS[name]():
        pieces.append(piece)
        left -= len(piece.encode())
        if left <= 0:
            break
    return "".join(pieces)
