"""The options that several commands share, each defined once."""

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
    typer.Option("--data", metavar="FILE", help="Read this fact base.", show_default=False),
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

KindFilter = Annotated[
    vocabulary.EntityKind | None, choice("--kind", "KIND", "Only this kind", vocabulary.EntityKind)
]
# The options of the filters in query/ask.py, by name: the same filter is the same everywhere.
FILTERS = {
    "topic": Annotated[
        str | None,
        typer.Option(
            "--topic",
            metavar="TOPIC",
            help="Only facts under this topic of the base.",
            autocompletion=complete.topics,
        ),
    ],
    "subject": Annotated[
        str | None,
        typer.Option(
            "--subject",
            metavar="ID",
            help="Only facts about this entity.",
            autocompletion=complete.entities,
        ),
    ],
    "unit": Annotated[
        str | None,
        typer.Option(
            "--unit",
            metavar="UNIT",
            help="Only facts in this unit of the base.",
            autocompletion=complete.units,
        ),
    ],
    "status": Annotated[
        vocabulary.Status | None,
        choice("--status", "STATUS", "Only of this status", vocabulary.Status),
    ],
    "verdict": Annotated[
        vocabulary.Verdict | None,
        choice("--verdict", "VERDICT", "Only facts of this verdict", vocabulary.Verdict),
    ],
    "stance": Annotated[
        vocabulary.Stance | None,
        choice(
            "--stance",
            "STANCE",
            "Only claims of this stance towards their headline",
            vocabulary.Stance,
        ),
    ],
    "language": Annotated[
        str | None,
        typer.Option(
            "--language",
            metavar="LANGUAGE",
            help="Only claims of pages in this language: en, zh-Hant ...",
            autocompletion=complete.languages,
        ),
    ],
    "fact": Annotated[
        str | None,
        typer.Option("--fact", metavar="ID", help="Only this fact.", autocompletion=complete.facts),
    ],
    "source": Annotated[
        str | None,
        typer.Option(
            "--source", metavar="ID", help="Only this source.", autocompletion=complete.sources
        ),
    ],
    "since": Annotated[
        str | None, typer.Option("--since", metavar="DATE", help="Not before YYYY[-MM[-DD]].")
    ],
    "until": Annotated[
        str | None, typer.Option("--until", metavar="DATE", help="Not after YYYY[-MM[-DD]].")
    ],
    "search": Annotated[
        str | None, typer.Option("--search", metavar="TEXT", help="Only facts that hold this text.")
    ],
}


def _id(completer: complete.Completer) -> Any:  # noqa: ANN401 - Typer's own type
    return typer.Argument(
        metavar="ID",
        help="Id, name or alias; a unique part is enough.",
        autocompletion=completer,
    )


FactArgument = Annotated[str, _id(complete.facts)]
SourceArgument = Annotated[str, _id(complete.sources)]
EntityArgument = Annotated[str, _id(complete.entities)]
