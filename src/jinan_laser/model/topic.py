"""Topic: a heading under which facts are listed. The order of the topics is that of the lists."""

from typing import Annotated

from pydantic import Field

from jinan_laser.model.record import Frozen, Id, Text


class Topic(Frozen):
    """A heading under which facts are listed, in the order of the file."""

    id: Id
    title: Annotated[Text, Field(description="The heading", examples=["Industry"])]
