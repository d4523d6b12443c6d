"""Where the columns of a grid stand on a terminal, as they give way one after the other."""

from collections.abc import Iterator, Sequence

from jinan_laser.output.page import Column

Place = list[tuple[int, str]]
"""The columns that stand below each other: the number of each, and what is before its cells."""


def arrangements(columns: Sequence[Column]) -> Iterator[list[Place]]:
    """Yield the places from left to right, first as columns prefer it, then turn by turn.

    Columns above all rows have none.
    """
    for turn in (0, *sorted({column.turn for column in columns if column.under})):
        yield _places(columns, turn)


def _places(columns: Sequence[Column], turn: int) -> list[Place]:
    places: list[Place] = []
    for number, (title, stack, *_) in enumerate(columns):
        if stack == "beside" or (stack != "above" and not places):
            places.append([(number, "")])
        elif stack != "above":
            places[-1].append((number, f"{title}: " if stack == "labelled" else ""))
    for place in list(places):
        [(number, _), *below] = place
        title, _, under, when, label = columns[number]
        if under and when <= turn:
            places.remove(place)
            [above] = (at for at in places if columns[at[0][0]].title == under)
            above += [(number, f"{title}: " if label else ""), *below]
    return places
