"""The styles of a citation: each a pure function from references to finished text.

Little is imported up here: the command line reads the names of the styles at every start.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Literal, get_args

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jinan_laser.output.citations.reference import Reference

Style = Literal["text", "bibtex", "csl-json", "ris"]
STYLES: tuple[Style, ...] = get_args(Style)


def write(references: "Sequence[Reference]", style: Style) -> str:
    """Return references as text, complete with its final newline.

    A style is a module of this package that has its name, with an underscore for a hyphen,
    and a function ``render``. Only the one that is asked for is imported.
    """
    module = import_module(f"{__name__}.{style.replace('-', '_')}")
    text: str = module.render(references)
    return text
