"""The floor of an answer on a terminal: one Rich table of the rows that it is given ready made.

What anybody's first version would take, without reading or weighing a fact. Each row is one
line, cut off where it is too long, which takes Rich less than to fold it.
"""

import json
import sys
from pathlib import Path

import tomli  # noqa: F401
import typer  # noqa: F401
from pydantic import BaseModel
from rich.console import Console
from rich.table import Table


class Model(BaseModel):
    """One model."""

    id: str


rows = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
table = Table(box=None, show_header=False)
for _ in range(max(map(len, rows))):
    table.add_column(no_wrap=True)
for row in rows:
    table.add_row(*row)
Console().print(table)
