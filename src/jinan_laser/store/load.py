"""Read a fact base: bytes, text, TOML, models, references; each step with its mistakes.

A lookup needs a base whose shape and references are right, and it should not wait for more.
Whether what the base says can be true is checked by ``check``, when somebody changes the data.
"""

import gc
import os
import stat
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from typing import Any

import tomli
from pydantic import ValidationError

from jinan_laser.diagnostics import Diagnostic
from jinan_laser.errors import FactBaseError
from jinan_laser.model.base import FORMAT, MAPPINGS, FactBase
from jinan_laser.store.references import reference_diagnostics

DATA_VARIABLE = "JINAN_LASER_DATA"
_FILE = Path("data", "facts.toml")


def locate(path: str | os.PathLike[str] | None = None) -> Path:
    """Return the fact base to read; it need not exist.

    In this order: the path that is given, the environment variable
    ``JINAN_LASER_DATA``, the file shipped inside the package, the file of the checkout
    that an editable installation points to.
    """
    named = path or os.environ.get(DATA_VARIABLE)
    if named:
        return Path(named)
    package = Path(__file__).parents[1]
    shipped = package / _FILE
    return shipped if shipped.is_file() else package.parents[1] / _FILE


BYTE_ORDER_MARK = "\ufeff"
_LARGE = 100_000  # keys; so many mistakes take a tenth of a gigabyte
_LONG = 500_000  # letters; whatever is in less of them is read in some seconds


def load(path: str | os.PathLike[str] | None = None) -> FactBase:
    """Load a fact base.

    Args:
        path: a TOML file; without it the file that ``JINAN_LASER_DATA`` names, else the
            fact base that ships with the package.

    Returns:
        The checked fact base; every reference in it resolves.

    Raises:
        FactBaseError: the file cannot be read, is not TOML, or says something a fact
            base cannot say. It carries one diagnostic for each mistake, in the order of
            the text.
    """
    file = locate(path)
    name = str(file)
    text = read(file).removeprefix(BYTE_ORDER_MARK)
    with _uncollected():
        document = parse(text, name)
        try:
            return resolve(build(document, name), name)
        except FactBaseError as error:
            from jinan_laser.store.codes import placed

            raise FactBaseError(placed(error.diagnostics, text), error.omitted) from None


def read(file: Path) -> str:
    """Return the text of a file: UTF-8, its byte order mark included.

    Raises:
        FactBaseError: the file cannot be read, or is not UTF-8.
    """
    try:
        with open(file, "rb", opener=_open_at_once) as stream:
            regular = stat.S_ISREG(os.fstat(stream.fileno()).st_mode)
            content = stream.read() if regular else b""
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise _whole_file("unreadable", reason, str(file)) from None
    except ValueError:  # a NUL in the name
        raise _whole_file("unreadable", "not a file name", repr(str(file))) from None
    if not regular:
        raise _whole_file("unreadable", "not a regular file", str(file))
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        from jinan_laser.store.positions import LineCounter

        before = content[: error.start].decode("utf-8")
        position = LineCounter(before).position(len(before))
        message = f"byte 0x{content[error.start]:02x} is not UTF-8"
        raise FactBaseError([Diagnostic("not-utf-8", message, str(file), (), position)]) from None


def parse(text: str, name: str) -> dict[str, Any]:
    """Return the TOML document of a text; ``name`` is how messages call its file.

    Raises:
        FactBaseError: the text is not TOML, nests deeper than can be read, or is of another
            format: nothing else is said of that, since all of it would be wrong.
    """
    if not text.strip():
        raise _whole_file("empty", "the file is empty", name)
    if len(text) > _LONG:
        from jinan_laser.store.excess import deep_key

        if deep := deep_key(text):
            raise FactBaseError([Diagnostic("not-toml", "nested too deeply", name, (), deep)])
    try:
        document = tomli.loads(text)
    except tomli.TOMLDecodeError as error:
        from jinan_laser.store.messages import syntax_diagnostic

        raise FactBaseError([syntax_diagnostic(error, name)]) from None
    except RecursionError:
        raise _whole_file("not-toml", "nested too deeply", name) from None
    except ValueError as error:  # an integer longer than Python converts
        message = str(error).split(";")[0]
        raise _whole_file("not-toml", message[:1].lower() + message[1:], name) from None
    if type(document.get("format")) is int and document["format"] != FORMAT:
        from jinan_laser.store.messages import other_format

        raise FactBaseError([other_format(document["format"], text, name)])
    return document


def build(document: dict[str, Any], name: str) -> FactBase:
    """Return the models of a document; their references may not resolve.

    Raises:
        FactBaseError: something in the document is not what a fact base holds; its
            diagnostics have no positions.
    """
    omitted = 0
    if _size(document) > _LARGE:
        from jinan_laser.store.excess import without_excess

        document, omitted = without_excess(document)
    try:
        return FactBase.model_validate(document)
    except ValidationError as error:
        from jinan_laser.store.shape import shape_diagnostics

        found, more = shape_diagnostics(error, document, name)
        raise FactBaseError(found, omitted + more) from None


def resolve(base: FactBase, name: str) -> FactBase:
    """Return the base unchanged when every reference in it resolves.

    Raises:
        FactBaseError: some do not; its diagnostics have no positions.
    """
    mistakes = reference_diagnostics(base, name)
    first = next(mistakes, None)
    if first is not None:
        from jinan_laser.store.codes import Findings

        found = Findings()
        found.add(chain([first], mistakes))
        raise FactBaseError(found.kept, found.omitted.total())
    # Nearly every question needs this index, and now the claims are still at hand.
    base.claims_by_fact  # noqa: B018 - a cached property
    return base


def _size(document: Mapping[str, Any]) -> int:
    """Return how many keys there are in a document, but for what lies further inside."""
    sections = [section for section in document.values() if isinstance(section, dict)]
    tables = [
        table for section in sections for table in section.values() if isinstance(table, dict)
    ]
    mappings = [table[key] for table in tables for key in MAPPINGS if key in table]
    sizes = (len(each) for each in mappings if isinstance(each, dict | list))
    return len(document) + sum(map(len, sections)) + sum(map(len, tables)) + sum(sizes)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Hold the garbage collector off: a base grows and holds no cycles.

    Looking through all of it again and again as it grows takes a third of the time, and
    more than in proportion to its size.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
            gc.collect(1)  # now, so that the first question does not wait for it


def _open_at_once(file: str, flags: int) -> int:
    # Without O_NONBLOCK a pipe that nobody writes to would hold us up for ever.
    return os.open(file, flags | getattr(os, "O_NONBLOCK", 0))


def _whole_file(code: str, message: str, name: str) -> FactBaseError:
    return FactBaseError([Diagnostic(code, message, name)])
