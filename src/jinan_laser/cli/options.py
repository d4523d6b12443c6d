"""The options that several commands share, each defined once."""

from typing import Annotated

import typer

from jinan_laser.model import vocabulary

Data = Annotated[
    str | None,
    typer.Option("--data", metavar="FILE", help="Read this fact base.", show_default=False),
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]
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
