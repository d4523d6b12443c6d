"""RIS, for EndNote, Mendeley and other reference managers: one tag a line."""

from collections.abc import Iterator, Sequence

from jinan_laser.output.citations.reference import Reference
from jinan_laser.output.links import printable


def render(references: Sequence[Reference]) -> str:
    """Return one record for each reference, a blank line between two."""
    return "\n".join(map(_record, references))


def _record(reference: Reference) -> str:
    return "".join(f"{tag}  - {printable(text)}\n" for tag, text in _tags(reference))


def _tags(reference: Reference) -> Iterator[tuple[str, str]]:
    yield "TY", "DATA" if reference.version else "ELEC"
    yield "ID", reference.key
    # A comma in AU would split "County Paper, on copier.example" into family and given name.
    if reference.author:
        yield ("PB" if "," in reference.author else "AU"), reference.author
    yield "TI", reference.title
    if reference.version:
        yield "ET", reference.version
    if reference.published:
        yield "PY", reference.published[:4]
        yield "DA", _date(reference.published)
    if reference.language:
        yield "LA", reference.language
    for address in filter(None, (reference.url, reference.archived)):
        yield "UR", address
    if reference.accessed:
        yield "Y2", _date(reference.accessed)
    if reference.note:
        yield "N1", reference.note
    yield "ER", ""


def _date(date: str) -> str:
    """Return a partial date as RIS writes it: year/month/day/ with gaps for the unknown."""
    year, month, day = (*date.split("-"), "", "")[:3]
    return f"{year}/{month}/{day}/"
