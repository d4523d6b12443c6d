"""Say why a list is empty, and what to type instead.

It stands where the rows would stand for a person: on a terminal, in Markdown, in a picture. In
a pipe and in the formats for programs an empty list stays an empty list: what reads those
counts rows, and would take a sentence for one.
"""

import shlex
from typing import TYPE_CHECKING, Any

from jinan_laser.cli.options import FILTERS
from jinan_laser.errors import did_you_mean
from jinan_laser.output.fields import paths, value_at
from jinan_laser.output.page import Cell, Grid, Page, Paragraph
from jinan_laser.query import ask
from jinan_laser.query.unknown import nearest_words

if TYPE_CHECKING:
    from jinan_laser.cli.command import Command
    from jinan_laser.cli.data import DataFile
    from jinan_laser.output.page import View

Filters = dict[str, Any]

# The filters that take words of a few; each looks at the field of its name.
_FEW = ("topic", "status", "verdict", "stance", "kind", "unit", "language")
_MOST_WORDS = 8  # of a text that stands nowhere: each is looked for in the whole base


def explained(view: "View", command: "Command", data: "DataFile", own: Filters) -> "View":
    """Return an empty list with a page that says why it is empty.

    Args:
        view: the list.
        command: what it answers.
        data: the fact base that was asked.
        own: what the command was given, by the names of its parameters.
    """

    def page() -> Page:
        blocks = view.page()
        if not any(isinstance(block, Grid) for block in blocks):  # it says itself what is missing
            filtered = _filters(own)
            return (Paragraph(Cell(_why(command, data, own), "note")),) if filtered else blocks
        why = _why(command, data, own)
        return tuple(
            block._replace(nothing=why) if isinstance(block, Grid) and not block.rows else block
            for block in blocks
        )

    return view._replace(page=page)


def _why(command: "Command", data: "DataFile", own: Filters) -> str:
    filters = _filters(own)
    if "text" in own and not filters:
        return _nowhere(data, own["text"])
    given = {name: own[name] for name in ("text", "id", "measure") if own.get(name)}
    if given:
        without = data.command_line(f"{command.name} {_words(given)}")
        return f"Nothing fits {_spelled(filters)} as well. Without: {without}"
    if len(filters) > 1:
        return _together(command, data, filters)
    if filters:
        return _unmatched(command, data, filters)
    return _lacking(command, data)


def _lacking(command: "Command", data: "DataFile") -> str:
    """Say what a base does not have at all."""
    if command.kinds:
        all_it_has = data.command_line("entities")
        return f"This fact base has no {command.name}. All it has: {all_it_has}"
    if command.name == "compare":
        facts = data.command_line("facts")
        return f"No fact of this base says what it measures. All it has: {facts}"
    if command.name == "plans":
        facts = data.command_line("facts")
        return f"Nothing in this fact base is planned or forecast. All it has: {facts}"
    return f"Nothing in this fact base has a date. All that is said: {data.command_line('claims')}"


def _filters(own: Filters) -> Filters:
    return {name: value for name, value in own.items() if value and name in FILTERS}


def _together(command: "Command", data: "DataFile", filters: Filters) -> str:
    """Say which filters leave something alone, and which command line leaves the least."""
    alone = {name: _count(command, data, {name: value}) for name, value in filters.items()}
    counts = ", ".join(
        f"{_spelled({name: filters[name]})} fits {count or 'nothing'}"
        for name, count in alone.items()
    )
    wider = [
        {name: value for name, value in filters.items() if name != left_out} for left_out in filters
    ]
    wider += [{name: value} for name, value in filters.items()]
    nothing = f"Nothing fits {_spelled(filters)} together."
    return f"{nothing} Alone, {counts}.{_try(command, data, wider)}"


def _try(command: "Command", data: "DataFile", wider: list[Filters]) -> str:
    """Name the narrowest command line that finds something; those with more filters go first."""
    most = max(map(len, wider))
    for length in range(most, 0, -1):
        counted = [(_count(command, data, each), each) for each in wider if len(each) == length]
        left = [(count, each) for count, each in counted if count]
        if left:
            _, narrowest = min(left, key=lambda pair: pair[0])
            return f" Try: {data.command_line(f'{command.name} {_spelled(narrowest)}')}"
    return f" All: {data.command_line(command.name)}"


def _unmatched(command: "Command", data: "DataFile", filters: Filters) -> str:
    """Say what would fit instead of the one filter that fits nothing."""
    [(name, value)] = filters.items()
    if name == "search" and len(value) == 1:
        return _nowhere(data, value[0])
    nothing = f"Nothing fits {_spelled(filters)}."
    fields = list(paths(command.row_type()))
    field = next((field for field in (name, f"source.{name}") if field in fields), None)
    if name in _FEW and field:
        rows = command.function()(data).rows
        known = dict.fromkeys(filter(None, (value_at(row, field) for row in rows)))
        return f"{nothing} There is something for {', '.join(known)}."
    if name in ("since", "until"):
        return f"{nothing} All that is dated: {data.command_line('timeline')}"
    return f"{nothing} All: {data.command_line(command.name)}"


def _nowhere(data: "DataFile", text: str) -> str:
    """Say which of the words stand somewhere, or which are like them."""
    base = data.base
    nowhere = f'"{text}" stands nowhere'
    if ask.search(base, text):  # in a title, where no filter looks
        search = data.command_line(f"search {_quoted(text)}")
        return f'No fact holds "{text}". It stands elsewhere: {search}'
    words = list(dict.fromkeys(text.split()))[:_MOST_WORDS]
    counts = {word: len(ask.search(base, word)) for word in words}
    found = {word: count for word, count in counts.items() if count}
    if found:
        alone = ", ".join(f'"{word}" {count}' for word, count in found.items())
        rarest = _quoted(min(found, key=lambda word: found[word]))
        search = data.command_line(f"search {rarest}")
        return f"{nowhere}. Found for each word: {alone}. Try: {search}"
    near = nearest_words(base, text)
    if near:
        return f"{nowhere}{did_you_mean(near)}"
    return f"{nowhere}. Try a shorter part of it; all names: {data.command_line('entities')}"


def _count(command: "Command", data: "DataFile", filters: Filters) -> int:
    return len(command.function()(data, **filters).rows)


def _spelled(filters: Filters) -> str:
    return " ".join(
        f"--{name}" if value is True else f"--{name.replace('_', '-')} {_quoted(value)}"
        for name, values in filters.items()
        for value in (values if isinstance(values, list) else [values])
    )


def _words(given: Filters) -> str:
    """Spell what was asked for, without its filters."""
    words = (value if isinstance(value, list) else value.split() for value in given.values())
    return " ".join(_quoted(word) for several in words for word in several)


def _quoted(value: object) -> str:
    return shlex.quote(str(value))
