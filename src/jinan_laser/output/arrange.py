"""Put rows into the order of a field, and keep the first of them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import is_dataclass
from types import UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin

from jinan_laser.output.fields import find_path, paths, type_at, value_at
from jinan_laser.output.page import View

T = TypeVar("T")


def arranged(
    view_of: Callable[[Sequence[T]], View],
    things: Iterable[T],
    sort: str | None,
    limit: int | None,
    notes: tuple[str, ...] = (),
) -> View:
    """Return the view of some things in the order of a field, or of the first of them.

    Args:
        view_of: makes a view that has a row for each thing, in the order given.
        things: what is listed.
        sort: a field, after "-" for the last first; None for the order given.
        limit: how many rows at most; None for all.
        notes: what is to be said of them already.

    Raises:
        FilterError: no such field, or no such number of rows.
    """
    listed = tuple(things)
    if sort is None:  # no field decides: no row is made of what is not shown
        order = order_of(object, listed, None, limit)
    else:
        view = view_of(listed)
        order = order_of(view.row_type, view.rows, sort, limit)
    kept = (f"{len(order)} of {len(listed)}",) if len(order) < len(listed) else ()
    return view_of([listed[at] for at in order])._replace(notes=(*notes, *kept))


def arranged_rows(
    row_type: type[T], rows: Iterable[T], sort: str | None, limit: int | None
) -> tuple[T, ...]:
    """Return rows in the order of a field, or the first of them.

    Raises:
        FilterError: no such field, or no such number of rows.
    """
    listed = tuple(rows)
    return tuple(listed[at] for at in order_of(row_type, listed, sort, limit))


def order_of(
    row_type: type, rows: Sequence[object], sort: str | None, limit: int | None
) -> list[int]:
    """Return which rows stand where: figures within a unit, words as they are listed, by time.

    What is unknown comes last, whatever the direction; equals stay in the order given.

    Raises:
        FilterError: no such field, or no such number of rows.
    """
    if limit is not None and limit < 1:
        from jinan_laser.errors import FilterError

        raise FilterError("{}: give a number from 1 on", "limit")
    order = list(range(len(rows)))
    if sort is not None:
        backwards = sort.startswith("-")
        path = find_path(row_type, sort.removeprefix("-"), "sort", sortable(row_type))
        values = [value_at(row, path) for row in rows]
        known = [at for at in order if values[at] is not None]
        key = _key(type_at(row_type, path))
        known.sort(key=lambda at: key(values[at]), reverse=backwards)
        unit = f"{path.removesuffix('value')}unit"
        if path.endswith("value") and unit in paths(row_type):
            known.sort(key=lambda at: value_at(rows[at], unit) or "")
        order = known + [at for at in order if values[at] is None]
    return order[:limit]


def sortable(row_type: type) -> list[str]:
    """Return the dotted paths of the fields that have an order: no lists, no objects."""
    return [path for path in paths(row_type) if _is_scalar(type_at(row_type, path))]


def _is_scalar(type_: object) -> bool:
    if get_origin(type_) in (UnionType, Union):
        return all(_is_scalar(part) for part in get_args(type_))
    return get_origin(type_) in (None, Literal) and not is_dataclass(type_) and type_ is not dict


def _key(type_: object) -> Callable[[Any], Any]:
    """Return what values of a type are sorted by; partial dates sort as the text they are."""
    words = _vocabulary(type_)
    if words:
        return words.index
    return lambda value: value.casefold() if isinstance(value, str) else value


def _vocabulary(type_: object) -> tuple[str, ...]:
    """Return the words of a closed set; none for any other type."""
    if get_origin(type_) is Literal:
        return get_args(type_)
    return next((words for part in get_args(type_) if (words := _vocabulary(part))), ())
