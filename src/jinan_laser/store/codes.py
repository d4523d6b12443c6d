"""Every mistake that can be found in a fact base: its code, how grave it is, what it means.

A code that is not listed here cannot be reported by a check. The documentation and the
collection of wrong bases under ``tests/bad`` are compared with this list.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import islice
from typing import NamedTuple

from jinan_laser.diagnostics import LISTED, Diagnostic, Key, Position, Severity
from jinan_laser.store.positions import positions


class Code(NamedTuple):
    """How grave a mistake is, and what it means in one line."""

    severity: Severity
    meaning: str


CODES: Mapping[str, Code] = {
    # The file.
    "unreadable": Code("error", "the file is missing, barred, or no regular file"),
    "not-utf-8": Code("error", "a byte of the file is not UTF-8"),
    "empty": Code("error", "the file holds nothing"),
    "byte-order-mark": Code("warning", "the file begins with a byte order mark"),
    # The syntax.
    "not-toml": Code("error", "the text is not TOML, or nests deeper than can be read"),
    "duplicate-table": Code("error", "two tables have the same name"),
    "duplicate-key": Code("error", "a table has a key twice"),
    "newer-toml": Code("error", "syntax of TOML 1.1, which readers of TOML 1.0 refuse"),
    # The shape.
    "missing-key": Code("error", "a table lacks a key it must have"),
    "unknown-key": Code("error", "a table has a key it cannot have"),
    "wrong-type": Code("error", "a value is of another type than its key holds"),
    "empty-string": Code("error", "a string says nothing; what is unknown is left out"),
    "not-a-number": Code("error", "a figure is infinite or not a number"),
    "out-of-range": Code("error", "a figure is beyond 2^53, where JSON readers lose digits"),
    "bad-id": Code("error", "an id is not lower-case words joined by single hyphens"),
    "bad-date": Code("error", "a date is not YYYY, YYYY-MM or YYYY-MM-DD, or not in the calendar"),
    "bad-locator": Code("error", "a locator is neither p2.s5, p2, title nor ~ words"),
    "bad-language": Code("error", "a language is no tag of BCP 47, as it recommends to write them"),
    "bad-unit": Code("error", "the id of a unit, or a word for it, is not written as they are"),
    "bad-factor": Code("error", "a factor is neither a positive number nor a fraction"),
    "bad-version": Code("error", "the version of the data is not three numbers with dots"),
    "unknown-format": Code("error", "the file is of a format this program does not read"),
    "unknown-kind": Code("error", "an entity, a source or a unit is of a kind that is not known"),
    "unknown-extent": Code("error", "the extent of a source is neither whole nor excerpt"),
    "unknown-comparator": Code("error", "a claim has a comparator that is not known"),
    "unknown-status": Code("error", "a claim has a status that is not known"),
    "unknown-stance": Code("error", "a claim has a stance that is not known"),
    # The references.
    "unknown-source": Code("error", "a claim or the base names a source that does not exist"),
    "unknown-topic": Code("error", "a fact is under a topic that the base does not declare"),
    "unknown-unit": Code("error", "a fact has a unit that the base does not declare"),
    "unknown-entity": Code(
        "error", "a fact is about, or an entity within, one that does not exist"
    ),
    "unknown-fact": Code("error", "a claim answers a fact that does not exist"),
    "unknown-claim": Code("error", "the headline of a fact is a claim that does not exist"),
    "foreign-headline": Code("error", "the headline of a fact is a claim to another fact"),
    "repeated-id": Code("error", "two tables of different sections have the same id"),
    "unused-source": Code("warning", "no claim comes from a source"),
    "unused-entity": Code("warning", "no fact is about an entity, and nothing lies within it"),
    "unused-fact": Code("warning", "no claim answers a fact"),
    "unused-topic": Code("warning", "no fact is listed under a topic"),
    "unused-unit": Code("warning", "no fact has a unit"),
    "circular-within": Code("error", "an entity lies within itself, through others or at once"),
    # The form.
    "claim-name": Code("warning", "the id of a claim does not begin with its fact and its source"),
    "long-number": Code("error", "a value ends in zeros after its decimal point"),
    "section-order": Code("error", "a table stands among those of another section"),
    "claim-order": Code("error", "a claim is out of the order of its facts and dates"),
    "key-order": Code("error", "a key is out of the order of its table"),
    # The meaning.
    "missing-unit": Code("error", "claims of a fact have values, but the fact has no unit"),
    "needless-unit": Code("error", "a fact has a unit, but no claim to it has a value"),
    "missing-comparator": Code("error", "a claim has a value without a comparator"),
    "needless-comparator": Code("error", "a claim has a comparator without a value"),
    "headline-not-supporting": Code("error", "the headline of a fact does not support itself"),
    "needless-as-of": Code("error", "a plan or forecast says when it is about, not when it is due"),
    "needless-due": Code("error", "a result or an opinion is due"),
    "missing-target-date": Code("error", "a plan has neither a target date nor a note on it"),
    "as-of-after-publication": Code("error", "a source reports what was not yet when it appeared"),
    "target-passed": Code("error", "a plan or forecast is for a time before it was published"),
    "status-differs": Code("warning", "one origin has one figure both as a plan and as a result"),
    "bad-url": Code("error", "an address is not one of the web, or holds a blank"),
    "split-origin": Code("error", "one page, or one report, is of two families"),
    "published-later": Code("error", "a source appeared after the keepers had looked"),
    "repeated-label": Code("error", "two facts have the same label"),
    "no-subject": Code("warning", "a statement opens with a word for what it does not name"),
    "impossible-value": Code("error", "a figure is one that nothing of its unit can have"),
    "supports-excluded": Code("error", "a claim supports a headline that its figure excludes"),
    "disputes-agreeing": Code("warning", "a claim disputes a headline that its figure allows"),
    "hidden-character": Code("error", "a string holds a character that cannot be seen"),
    "printed-sentence": Code("error", "printed is a sentence, not a figure or a name"),
    "long-statement": Code("error", "a statement is longer than fifty words"),
    # The printed figure.
    "printed-value": Code("error", "the value is another than the printed figure"),
    "printed-unit": Code("error", "no printed figure is in the unit of the fact"),
    "printed-comparator": Code("error", "the comparator says other than the printed words"),
    "unknown-word": Code("warning", "a printed figure counts what is no word of its unit"),
    "unparsed-printed": Code("warning", "no figure could be read in what was printed"),
    "statement-value": Code("error", "the statement says another figure than the value"),
    "statement-figure": Code("warning", "the statement has a figure that was not printed"),
    "statement-date": Code("warning", "the statement is of another year than its claim"),
    # The text of a source.
    "unknown-text": Code("error", "a text or digests are of a source that does not exist"),
    "other-sentence": Code("warning", "printed stands in another sentence of its paragraph"),
    "printed-elsewhere": Code("error", "printed stands in another paragraph of its source"),
    "printed-nowhere": Code("error", "printed stands nowhere in the text of its source"),
    "printed-unseen": Code("error", "printed was not found in the text when digests were saved"),
    "old-digests": Code("error", "digests are not those of the text and the claims"),
    "bad-digests": Code("error", "a table of digests does not hold what is saved"),
}


def diagnostic(
    code: str,
    message: str,
    file: str,
    key: Key = (),
    position: Position | None = None,
) -> Diagnostic:
    """Return a diagnostic that is as grave as its code."""
    return Diagnostic(code, message, file, key, position, CODES[code].severity)


_COUNTED = 100_000


class Findings:
    """Mistakes as they are found; a file can hold millions.

    Attributes:
        kept: the first thousand of each check.
        omitted: how many more were found; each check ends after a hundred thousand.
    """

    def __init__(self) -> None:
        self.kept: list[Diagnostic] = []
        self.omitted: Counter[Severity] = Counter()

    def add(self, found: Iterable[Diagnostic]) -> None:
        """Take what one check finds; what is not kept is only counted."""
        rest = islice(found, _COUNTED)
        self.kept += islice(rest, LISTED)
        self.omitted.update(each.severity for each in rest)

    def placed(self, text: str) -> tuple[Diagnostic, ...]:
        """Return the first thousand of what was kept, each with its place, as in the text."""
        ordered = placed(self.kept, text)
        self.kept = ordered[:LISTED]
        self.omitted.update(each.severity for each in ordered[LISTED:])
        return tuple(self.kept)


def placed(diagnostics: Iterable[Diagnostic], text: str) -> list[Diagnostic]:
    """Return diagnostics with their positions, in the order of the text.

    A key that is not there is placed at its table; what has neither comes first.
    """
    diagnostics = list(diagnostics)
    wanted = {found.key for found in diagnostics if found.position is None and found.key}
    known = positions(text, wanted) if wanted else {}

    def place(diagnostic: Diagnostic) -> Diagnostic:
        key = diagnostic.key
        while key and key not in known:
            key = key[:-1]
        if diagnostic.position is not None or not key:
            return diagnostic
        return diagnostic._replace(position=known[key].key)

    start = Position(0, 0)
    return sorted(
        map(place, diagnostics), key=lambda found: (found.position or start, found.code, found.key)
    )
