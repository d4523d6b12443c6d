"""The options that several commands share, each defined once."""

from typing import Annotated, Literal

import typer

from jinan_laser.model import vocabulary

Data = Annotated[
    str | None,
    typer.Option("--data", metavar="FILE", help="Read this fact base.", show_default=False),
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]
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
FactId = Annotated[str | None, typer.Option("--fact", metavar="ID", help="Only this fact.")]
SourceId = Annotated[str | None, typer.Option("--source", metavar="ID", help="Only this source.")]
SubjectId = Annotated[
    str | None, typer.Option("--subject", metavar="ID", help="Only facts about this entity.")
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
Id = Annotated[
    str, typer.Argument(metavar="ID", help="Id, name or alias; a unique part is enough.")
]
CitedIds = Annotated[
    list[str] | None,
    typer.Argument(metavar="ID", help="Facts, claims or sources.", show_default=False),
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
