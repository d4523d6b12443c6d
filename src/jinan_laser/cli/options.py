"""The options that several commands share, each defined once."""

from enum import StrEnum
from functools import partial
from typing import Annotated, Any, get_args

import typer

from jinan_laser.cli import complete
from jinan_laser.model import vocabulary
from jinan_laser.output import formats


def choice(option: str, metavar: str, help_: str, words: Any) -> Any:  # noqa: ANN401 - Typer's type
    """Return an option that takes one word of a vocabulary; its help lists them all."""
    return typer.Option(option, metavar=metavar, help=f"{help_}: {', '.join(get_args(words))}.")


DataOption = Annotated[
    str | None,
    typer.Option("--data", metavar="FILE", help="Read this fact base."),
]
FormatOption = Annotated[
    formats.Format, choice("--format", "FORMAT", "How to print the answer", formats.Format)
]
JsonOption = Annotated[bool, typer.Option("--json", help="Short for --format json.")]
FieldsOption = Annotated[
    str | None,
    typer.Option(
        "--fields",
        metavar="FIELDS",
        help="Only these fields: a,b.c; a wrong one lists all.",
        autocompletion=complete.fields,
    ),
]
SaveOption = Annotated[
    str | None,
    typer.Option(
        "--save",
        metavar="PICTURE",
        help="Also save it as .svg, .html (trend: .png, .pdf).",
    ),
]


def choices(option: str, metavar: str, help_: str, words: Any) -> Any:  # noqa: ANN401 - Typer's type
    """Return the type of an option that takes words of a vocabulary, one each time it is given.

    Typer knows lists of enumerations, but none of literals.
    """
    one: Any = StrEnum("Word", {word: word for word in get_args(words)})  # type: ignore[misc]
    return Annotated[list[one] | None, choice(option, metavar, help_, words)]


SortOption = Annotated[
    str | None,
    typer.Option(
        "--sort",
        metavar="FIELD",
        help="By this field, unknown last; -FIELD: the last first.",
        autocompletion=complete.sorting,
    ),
]
LimitOption = Annotated[
    int | None, typer.Option("--limit", metavar="N", help="No more than this many.")
]


def _several(option: str, metavar: str, help_: str, completer: complete.Completer) -> Any:  # noqa: ANN401
    return Annotated[
        list[str] | None,
        typer.Option(option, metavar=metavar, help=help_, autocompletion=completer),
    ]


def several_ids(metavar: str, help_: str, completer: complete.Completer) -> Any:  # noqa: ANN401
    """Return the type of an argument that takes any number of ids, or of other words."""
    argument = typer.Argument(metavar=metavar, help=help_, autocompletion=completer)
    return Annotated[list[str] | None, argument]


OpenOption = Annotated[bool, typer.Option("--open", help="Open the page in a browser, too.")]


# The options of the filters in query/filters.py, by name: the same filter is the same everywhere,
# and this is the order of the help. What is a list may be given several times. Those with a
# vocabulary are made for the commands that have them: an enumeration takes its time.
FILTERS = {
    "fact": _several("--fact", "ID", "Only this fact.", complete.facts),
    "subject": _several("--subject", "ID", "Only facts about this entity.", complete.entities),
    "within": _several(
        "--within", "ID", "Only facts about this entity, or what lies in it.", complete.entities
    ),
    "topic": _several("--topic", "TOPIC", "Only this topic of the base.", complete.topics),
    "status": partial(choices, "--status", "STATUS", "Only of this status", vocabulary.Status),
    "stance": partial(
        choices,
        "--stance",
        "STANCE",
        "Only claims of this stance towards their headline",
        vocabulary.Stance,
    ),
    "verdict": partial(
        choices, "--verdict", "VERDICT", "Only facts of this verdict", vocabulary.Verdict
    ),
    "source": _several("--source", "ID", "Only this source.", complete.sources),
    "kind": partial(choices, "--kind", "KIND", "Only sources of this kind", vocabulary.SourceKind),
    "language": _several(
        "--language", "LANGUAGE", "Only pages in it: en, zh-Hant ...", complete.languages
    ),
    "since": Annotated[
        str | None, typer.Option("--since", metavar="DATE", help="Not before YYYY[-MM[-DD]].")
    ],
    "until": Annotated[
        str | None, typer.Option("--until", metavar="DATE", help="Not after YYYY[-MM[-DD]].")
    ],
    "undated": Annotated[bool, typer.Option("--undated", help="Only what has no date.")],
    "unit": _several("--unit", "UNIT", "Only figures in this unit.", complete.units),
    "min": Annotated[
        str | None,
        typer.Option("--min", metavar="NUMBER", help='No figure below: 300, "20 billion", 200亿.'),
    ],
    "max": Annotated[str | None, typer.Option("--max", metavar="NUMBER", help="No figure above.")],
    "search": Annotated[
        list[str] | None,
        typer.Option("--search", metavar="TEXT", help="Only what holds all these words."),
    ],
    "without": _several(
        "--without",
        "SOURCE|KIND|FAMILY",
        "As if these had not been published.",
        complete.left_out,
    ),
    "known_by": Annotated[
        str | None,
        typer.Option("--known-by", metavar="DATE", help="By what was published by then."),
    ],
    "at": Annotated[
        str | None,
        typer.Option("--at", metavar="DATE", help="Figures reported about YYYY[-MM[-DD]]."),
    ],
}


def filter_option(name: str) -> Any:  # noqa: ANN401 - Typer's type
    """Return the type of the option of a filter."""
    option = FILTERS[name]
    return option() if isinstance(option, partial) else option


def _id(completer: complete.Completer) -> Any:  # noqa: ANN401 - Typer's own type
    return typer.Argument(
        metavar="ID",
        help="Id, name or alias; a unique part is enough.",
        autocompletion=completer,
    )


FactArgument = Annotated[str, _id(complete.facts)]
SourceArgument = Annotated[str, _id(complete.sources)]
ClaimArgument = Annotated[
    str,
    typer.Argument(metavar="ID", help="Id of a claim.", autocompletion=complete.claims),
]
EntityArgument = Annotated[str, _id(complete.entities)]
