"""The floor of a table, timed by ``run.py``: that of a lookup, and Rich's tables."""

import tomli  # noqa: F401
import typer  # noqa: F401
from pydantic import BaseModel
from rich.console import Console  # noqa: F401
from rich.table import Table  # noqa: F401


class Model(BaseModel):
    """One model."""

    id: str
