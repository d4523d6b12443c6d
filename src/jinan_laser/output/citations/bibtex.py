"""BibTeX, for LaTeX: entries that BibTeX and biblatex both read."""

from collections.abc import Iterator, Sequence

from jinan_laser.output.citations.reference import Reference
from jinan_laser.output.links import printable

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
# BibTeX counts braces even behind a backslash, so these have names instead.
_TEXT = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        **{character: f"\\{character}" for character in "&%$#_"},
    }
)
# LaTeX prints an address as it stands; only what BibTeX itself would stumble over is coded.
_ADDRESS = str.maketrans({"\\": "%5C", "{": "%7B", "}": "%7D"})


def render(references: Sequence[Reference]) -> str:
    """Return one ``@misc`` entry for each reference, a blank line between two."""
    return "\n".join(map(_entry, references))


def _entry(reference: Reference) -> str:
    lines = (f"  {name} = {value},\n" for name, value in _fields(reference))
    return f"@misc{{{reference.key},\n{''.join(lines)}}}\n"


def _fields(reference: Reference) -> Iterator[tuple[str, str]]:
    # Double braces: the author is one organisation, and capitals stay as they are.
    if reference.author:
        yield "author", f"{{{{{_escaped(reference.author)}}}}}"
    yield "title", f"{{{{{_escaped(reference.title)}}}}}"
    if reference.version:
        yield "howpublished", f"{{Data set, version {reference.version}}}"
        yield "version", f"{{{reference.version}}}"
    if reference.published:
        year, *rest = reference.published.split("-")
        yield "year", f"{{{year}}}"
        if rest:
            yield "month", _MONTHS[int(rest[0]) - 1]
        yield "date", f"{{{reference.published}}}"
    if reference.language:
        yield "language", f"{{{reference.language}}}"
    if reference.url:
        yield "url", f"{{{printable(reference.url).translate(_ADDRESS)}}}"
    if reference.accessed:
        yield "urldate", f"{{{reference.accessed}}}"
    # No field of theirs is for an archive: styles print the note.
    archived = f"archived: {reference.archived}" if reference.archived else ""
    note = "; ".join(filter(None, (reference.note, archived)))
    if note:
        yield "note", f"{{{_escaped(note)}}}"


def _escaped(text: str) -> str:
    return printable(text).translate(_TEXT)
