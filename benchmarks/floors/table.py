"""The floor of a table: that of a lookup, and what Rich draws tables with."""

import tomli  # noqa: F401
import typer  # noqa: F401
from pydantic import BaseModel
from rich.console import Console  # noqa: F401
from rich.table import Table  # noqa: F401


class Model(BaseModel):
    """One model."""

    id: str
