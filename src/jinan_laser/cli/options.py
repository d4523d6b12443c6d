"""The options that several commands share, each defined once."""

from typing import Annotated, Any, Literal

import typer

from jinan_laser.cli import complete
from jinan_laser.model import vocabulary
from jinan_laser.output.formats import Format as FormatName

Data = Annotated[
    str | None,
    typer.Option("--data", metavar="FILE", help="Read this fact base.", show_default=False),
]
Format = Annotated[FormatName, typer.Option("--format", help="How to print the answer.")]
Json = Annotated[bool, typer.Option("--json", help="Short for --format json.")]
Fields = Annotated[
    str | None,
    typer.Option(
        "--fields",
        metavar="FIELDS",
        help="Only these fields: a,b.c; a wrong one lists all.",
        autocompletion=complete.fields,
    ),
]
Save = Annotated[
    str | None,
    typer.Option("--save", metavar="PICTURE", help="Also save the answer as .svg or .html."),
]
Topic = Annotated[
    vocabulary.Topic | None, typer.Option("--topic", help="Only facts under this heading.")
]
Status = Annotated[
    vocabulary.Status | None,
    typer.Option("--status", help="Only results, plans, forecasts or opinions."),
]
Verdict = Annotated[
    vocabulary.Verdict | None, typer.Option("--verdict", help="Only facts of this verdict.")
]
Language = Annotated[
    vocabulary.Language | None,
    typer.Option("--language", help="Only claims of pages in this language."),
]
Stance = Annotated[
    vocabulary.Stance | None,
    typer.Option("--stance", help="Only claims of this stance towards their headline."),
]
Kind = Annotated[vocabulary.Kind | None, typer.Option("--kind", help="Only this kind.")]
FactId = Annotated[
    str | None,
    typer.Option("--fact", metavar="ID", help="Only this fact.", autocompletion=complete.facts),
]
SourceId = Annotated[
    str | None,
    typer.Option(
        "--source", metavar="ID", help="Only this source.", autocompletion=complete.sources
    ),
]
SubjectId = Annotated[
    str | None,
    typer.Option(
        "--subject",
        metavar="ID",
        help="Only facts about this entity.",
        autocompletion=complete.entities,
    ),
]
Since = Annotated[
    str | None, typer.Option("--since", metavar="DATE", help="Not before YYYY[-MM[-DD]].")
]
Until = Annotated[
    str | None, typer.Option("--until", metavar="DATE", help="Not after YYYY[-MM[-DD]].")
]
Search = Annotated[
    str | None, typer.Option("--search", metavar="TEXT", help="Only facts that hold this text.")
]
Text = Annotated[str, typer.Argument(metavar="TEXT", help="What to look for.")]


def _id(completer: complete.Completer) -> Any:  # noqa: ANN401 - Typer's own type
    return typer.Argument(
        metavar="ID",
        help="Id, name or alias; a unique part is enough.",
        autocompletion=completer,
    )


Fact = Annotated[str, _id(complete.facts)]
Source = Annotated[str, _id(complete.sources)]
Entity = Annotated[str, _id(complete.entities)]
Park = Annotated[str, _id(complete.parks)]
Policy = Annotated[str, _id(complete.policies)]
Company = Annotated[str, _id(complete.companies)]
CitedIds = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="ID",
        help="Facts, claims or sources.",
        show_default=False,
        autocompletion=complete.citable,
    ),
]
Style = Annotated[
    Literal["text", "bibtex", "csl-json", "ris"],
    typer.Option("--style", help="How the citation is written."),
]
Accessed = Annotated[
    str | None,
    typer.Option("--accessed", metavar="DATE", help="When you saw the page: YYYY[-MM[-DD]]."),
]
Target = Annotated[
    str, typer.Argument(metavar="PATH", help="File (SQLite) or folder (all others) to write.")
]
To = Annotated[
    Literal["csv", "jsonl", "sqlite", "parquet", "datapackage"] | None,
    typer.Option("--to", help="The format, where the suffix does not say it."),
]
Force = Annotated[bool, typer.Option("--force", help="Replace an earlier export.")]
Old = Annotated[str, typer.Argument(metavar="OLD", help="The earlier fact base, a TOML file.")]
New = Annotated[str, typer.Argument(metavar="NEW", help="The later fact base, a TOML file.")]
