"""The floor of a lookup, timed by ``run.py``: what it must import, and one model."""

import tomli  # noqa: F401
import typer  # noqa: F401
from pydantic import BaseModel


class Model(BaseModel):
    """One model."""

    id: str
