"""What all rows have in common: they are frozen, compared by value and cheap to declare."""

from dataclasses import Field, FrozenInstanceError, dataclass
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, TypeVar, dataclass_transform

R = TypeVar("R", bound="Row")
_set = object.__setattr__


class Row:
    """A frozen dataclass whose methods are written once instead of generated for each class.

    ``dataclass(frozen=True)`` writes and compiles six methods for every class: half a
    millisecond each, of which one start of the program declares a dozen.
    """

    __slots__ = ()
    __match_args__: ClassVar[tuple[str, ...]] = ()
    if TYPE_CHECKING:
        __dataclass_fields__: ClassVar[dict[str, Field[Any]]]

    def __init__(self, *values: Any, **named: Any) -> None:  # noqa: ANN401
        names = self.__match_args__
        if named:
            values += tuple(named.pop(name) for name in names[len(values) :] if name in named)
        if named or len(values) != len(names):
            raise TypeError(f"{type(self).__name__} takes each of {', '.join(names)} once")
        for name, value in zip(names, values, strict=True):
            _set(self, name, value)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        """Refuse: a row does not change."""
        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> NoReturn:
        """Refuse: a row does not change."""
        raise FrozenInstanceError(f"cannot delete field {name!r}")

    def __repr__(self) -> str:
        """Return the call that makes this row."""
        parts = zip(self.__match_args__, _values(self), strict=True)
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in parts)})"

    def __eq__(self, other: object) -> bool:
        """Compare by value, rows of one class only."""
        if type(other) is not type(self):
            return NotImplemented
        return _values(self) == _values(other)

    def __hash__(self) -> int:
        """Hash by value."""
        return hash(_values(self))

    def __reduce__(self) -> tuple[type["Row"], tuple[Any, ...]]:
        """Let copy and pickle build the row anew: they cannot set its attributes."""
        return type(self), _values(self)


def _values(row: Any) -> tuple[Any, ...]:  # noqa: ANN401 - a row of any class
    return tuple(getattr(row, name) for name in row.__match_args__)


@dataclass_transform(frozen_default=True)
def row(class_: type[R]) -> type[R]:
    """Declare a class of rows: its annotations are its fields."""
    return dataclass(init=False, repr=False, eq=False, slots=True)(class_)
