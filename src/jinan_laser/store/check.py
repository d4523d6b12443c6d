"""The gatekeeper of a fact base: everything that can be found wrong with it, at once.

``load`` checks only what a lookup cannot do without, so that an answer is fast. This module
also checks whether what the base says can be true, for whoever changes it and for its tests.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from jinan_laser.diagnostics import Diagnostic, Position, Severity
from jinan_laser.errors import FactBaseError
from jinan_laser.model.base import FactBase
from jinan_laser.store.checks import BASE_CHECKS, DOCUMENT_CHECKS, WHOLE_BASE_CHECKS
from jinan_laser.store.checks.values import printed_figures
from jinan_laser.store.codes import Findings, diagnostic
from jinan_laser.store.excess import still_wrong, without, wrong_tables
from jinan_laser.store.load import BYTE_ORDER_MARK, build, locate, parse, read
from jinan_laser.store.references import reference_diagnostics
from jinan_laser.store.wording import compare_words

_NO_TEXTS: Mapping[str, Path] = {}


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found, and how much it looked at.

    Attributes:
        file: the file as the user named it.
        diagnostics: the mistakes, in the order of the text; a thousand at most.
        claims: how many claims were checked: those of a right shape.
        parsed: of how many claims with a value the printed figure was read and compared.
        unparsed: of how many none could be read; each has a warning.
        texts: how many sources were compared with their text.
        digests: how many others were compared with digests of their text.
        omitted: how many mistakes more there are, at least, of each severity.
    """

    file: str
    diagnostics: tuple[Diagnostic, ...]
    claims: int = 0
    parsed: int = 0
    unparsed: int = 0
    texts: int = 0
    digests: int = 0
    omitted: Mapping[Severity, int] = field(default_factory=dict)

    def count(self, severity: Severity) -> int:
        """Return how many mistakes are so grave, those that are not listed included."""
        listed = sum(found.severity == severity for found in self.diagnostics)
        return listed + self.omitted.get(severity, 0)


def check(
    path: str | os.PathLike[str] | None = None, texts: Mapping[str, Path] = _NO_TEXTS
) -> Report:
    """Look for every mistake in a fact base.

    Args:
        path: a TOML file; without it the one that ``load`` would read.
        texts: for some sources, by id, the file that holds their words.

    Returns:
        What was found. Nothing that a file holds, and no file that cannot be read, raises:
        it is a diagnostic. A base that cannot be parsed has no others; a table of a wrong
        shape is left out of what is checked further.
    """
    file = locate(path)
    name = str(file)
    try:
        marked = read(file)
    except FactBaseError as error:
        return Report(name, error.diagnostics)
    text = marked.removeprefix(BYTE_ORDER_MARK)
    found = Findings()
    if marked != text:
        message = "the file begins with a byte order mark; save it as plain UTF-8"
        found.add([diagnostic("byte-order-mark", message, name, (), Position(1, 1))])
    try:
        document = parse(text, name)
    except FactBaseError as error:
        return Report(name, (*found.kept, *error.diagnostics))
    for check_document in DOCUMENT_CHECKS:
        found.add(check_document(text, document, name))
    try:
        base = build(document, name)
    except FactBaseError as error:
        found.add(error.diagnostics)
        found.omitted["error"] += error.omitted
        wrong = None if error.omitted else wrong_tables(error.diagnostics)
        if wrong is None:
            return Report(name, found.placed(text), omitted=found.omitted)
        base = build(without(document, wrong), name)
        found.add(still_wrong(reference_diagnostics(base, name), document, wrong))
        whole = False
    else:
        found.add(reference_diagnostics(base, name))
        whole = True
        for check_whole in WHOLE_BASE_CHECKS:
            found.add(check_whole(base, name))
    compared = compare_words(base, file, texts, found, whole=whole)
    return _meaning(base, text, found, compared, name)


def _meaning(
    base: FactBase, text: str, found: Findings, compared: tuple[int, int], name: str
) -> Report:
    """Report on tables whose shape is right, together with what was found before."""
    for check_base in BASE_CHECKS:
        found.add(check_base(base, name))
    figures = printed_figures(base, name)
    found.add(figures.diagnostics)
    return Report(
        name,
        found.placed(text),
        claims=len(base.claims),
        parsed=figures.parsed,
        unparsed=figures.unparsed,
        texts=compared[0],
        digests=compared[1],
        omitted=found.omitted,
    )
