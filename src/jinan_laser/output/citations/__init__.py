"""The styles of a citation: each a pure function from references to finished text."""

from collections.abc import Callable, Sequence
from typing import Literal

from jinan_laser.output.citations.reference import Reference

Style = Literal["text", "bibtex", "csl-json", "ris"]


def write(references: Sequence[Reference], style: Style) -> str:
    """Return references as text, complete with its final newline."""
    return _writer(style)(references)


def _writer(style: Style) -> Callable[[Sequence[Reference]], str]:
    if style == "bibtex":
        from jinan_laser.output.citations.bibtex import as_bibtex

        return as_bibtex
    if style == "csl-json":
        from jinan_laser.output.citations.csl_json import as_csl_json

        return as_csl_json
    if style == "ris":
        from jinan_laser.output.citations.ris import as_ris

        return as_ris
    from jinan_laser.output.citations.text import as_text

    return as_text
