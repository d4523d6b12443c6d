"""Source: a page that prints figures."""

from typing import Annotated

from pydantic import Field

from jinan_laser.model.record import Date, Frozen, Id, Language, Text
from jinan_laser.model.vocabulary import Extent, SourceKind


class Source(Frozen):
    """A page that prints figures, and how far to trust it."""

    id: Id
    title: Annotated[
        Text,
        Field(
            description="An English gloss, in the keepers' words",
            examples=["More room for bicycles"],
        ),
    ]
    original_title: Annotated[
        Text | None, Field(description="The title as the page prints it, where it was seen")
    ] = None
    publisher: Annotated[Text, Field(description="Who printed it", examples=["Sampleton Paper"])]
    url: Annotated[
        Text | None,
        Field(
            description="Address exactly as found; left out when it is unsafe",
            examples=["https://paper.example/bicycles"],
        ),
    ] = None
    archived: Annotated[
        Text | None,
        Field(description="Address of a copy in an archive of the web; only one that was seen"),
    ] = None
    language: Annotated[
        Language,
        Field(description="Language of the page, a BCP 47 tag", examples=["en", "zh-Hant", "be"]),
    ]
    published: Annotated[
        Date | None,
        Field(
            description="YYYY, YYYY-MM or YYYY-MM-DD; left out when undated",
            examples=["2024-04-16", "2023-11", "2022"],
        ),
    ] = None
    accessed: Annotated[Date | None, Field(description="When the keepers saw the page")] = None
    extent: Annotated[
        Extent | None, Field(description="How much of the page was seen: all of it, or a part")
    ] = None
    kind: Annotated[SourceKind, Field(description="What sort of page it is")]
    family: Annotated[
        Id,
        Field(
            description="Pages of one family go back to one origin and count once",
            examples=["town-paper"],
        ),
    ]
    note: Annotated[Text | None, Field(description="How far to trust it")] = None

    @property
    def is_tampered(self) -> bool:
        """Whether its text was altered: it is no evidence for any figure."""
        return self.kind == "tampered-copy"
