"""Change one thing in a fact base at a time, and count how often ``check`` reports it.

    python benchmarks/data_mutants.py [FILE] [--text SOURCE=PATH ...] [--only SOURCE] [--missed]

For every claim, or those of one source: each digit of its value, its value ten times larger and
smaller, every other comparator, its locator moved by one, one letter of each id it refers to, its
date moved to the year after its source appeared, one digit or letter of what was printed. A change
is caught when a diagnostic of that claim, or at that line, is new. Digests beside the base stand
beside each changed one, too. ``--missed`` also lists what was not caught. It prints the shares
that stand in docs/check.md.
"""

import argparse
import random
import re
import tempfile
from collections import Counter
from collections.abc import Container, Iterable, Iterator
from pathlib import Path
from typing import get_args

from jinan_laser.diagnostics import Diagnostic
from jinan_laser.model.base import FactBase
from jinan_laser.model.claim import Claim
from jinan_laser.model.vocabulary import Comparator
from jinan_laser.store.check import check
from jinan_laser.store.digests import beside, read_digests
from jinan_laser.store.load import load, locate
from jinan_laser.store.positions import positions
from jinan_laser.store.printed.figures import figures
from jinan_laser.store.printed.units import UnitWords

Mutant = tuple[str, str, str]  # kind, key, the new TOML value


def value_mutants(claim: Claim, chance: random.Random) -> Iterator[Mutant]:
    """Yield another value for each digit, and the value ten times larger and smaller."""
    if claim.value is None:
        return
    written = str(claim.value)
    for place, digit in enumerate(written):
        if digit.isdigit():
            others = set("0123456789") - {digit} - ({"0"} if place == 0 else set())
            other = chance.choice(sorted(others))
            yield "value: a digit", "value", written[:place] + other + written[place + 1 :]
    yield "value: scale", "value", str(claim.value * 10)
    yield "value: scale", "value", str(claim.value / 10)


def comparator_mutants(claim: Claim, _: random.Random) -> Iterator[Mutant]:
    """Yield every other comparator."""
    for comparator in get_args(Comparator):
        if claim.comparator not in {None, comparator}:
            near = {claim.comparator, comparator} == {"<", "~"}
            kind = 'comparator: "<" for "~"' if near else "comparator"
            yield kind, "comparator", f'"{comparator}"'


def locator_mutants(claim: Claim, _: random.Random) -> Iterator[Mutant]:
    """Yield the paragraph and the sentence before and after."""
    for number in re.finditer(r"\d+", claim.locator if claim.locator.startswith("p") else ""):
        for shifted in (int(number[0]) - 1, int(number[0]) + 1):
            if shifted:
                other = f"{claim.locator[: number.start()]}{shifted}{claim.locator[number.end() :]}"
                yield "locator", "locator", f'"{other}"'


def reference_mutants(claim: Claim, chance: random.Random) -> Iterator[Mutant]:
    """Yield each reference with another letter at three of its places."""
    for key, id_ in (("fact", claim.fact), ("source", claim.source)):
        for place in chance.sample(range(len(id_)), min(3, len(id_))):
            other = chance.choice(
                sorted(set("abcdefghijklmnopqrstuvwxyz0123456789") - {id_[place]})
            )
            yield "reference", key, f'"{id_[:place]}{other}{id_[place + 1 :]}"'


def date_mutants(claim: Claim, base: FactBase) -> Iterator[Mutant]:
    """Yield the year after the one in which the source appeared."""
    published = base.sources[claim.source].published
    if claim.date and published:
        key = "due" if claim.due else "as_of"
        kind = f"date: {'reported' if claim.status == 'reported' else 'planned, forecast, opinion'}"
        yield kind, key, f'"{int(published[:4]) + 1}{claim.date[4:]}"'


def printed_mutants(claim: Claim, chance: random.Random) -> Iterator[Mutant]:
    """Yield the printed form with another digit, or without digits with another letter."""
    places = [place for place, letter in enumerate(claim.printed) if letter.isdigit()]
    kind = "printed: a digit" if places else "printed: a letter"
    if kind == "printed: a digit" and claim.value is None:
        kind += ", without a value"
    place = chance.choice(places or range(len(claim.printed)))
    other = chance.choice(sorted(set("123456789" if places else "kяя激") - {claim.printed[place]}))
    printed = claim.printed[:place] + other + claim.printed[place + 1 :]
    yield kind, "printed", '"' + printed.replace("\\", "\\\\").replace('"', '\\"') + '"'


def mutants(base: FactBase, chance: random.Random) -> Iterator[tuple[Claim, Mutant]]:
    """Yield every claim with every change of it; figures that cannot be read are set apart."""
    units = UnitWords(base.units)
    for claim in base.claims.values():
        read = bool(figures(claim.printed, base.sources[claim.source].language, units))
        for make in (value_mutants, comparator_mutants, locator_mutants, reference_mutants):
            for kind, key, value in make(claim, chance):
                unread = key in {"value", "comparator"} and not read
                yield claim, (f"{kind}, printed not parsed" if unread else kind, key, value)
        for mutant in (*date_mutants(claim, base), *printed_mutants(claim, chance)):
            yield claim, mutant


def marks(diagnostics: Iterable[Diagnostic]) -> Iterator[tuple[str, tuple[str, ...], int]]:
    """Yield the code, the key and the line of each diagnostic."""
    for each in diagnostics:
        yield each.code, each.key, each.position.line if each.position else 0


def means(source: str, texts: Container[str], digests: Container[str]) -> str:
    """Return by what the words of a source can be compared."""
    if source in texts:
        return "with the text"
    return "with digests" if source in digests else "with neither"


def main() -> None:
    """Print, for each kind of change, how many there were and what share was caught."""
    parser = argparse.ArgumentParser()
    parser.add_argument("file", nargs="?")
    parser.add_argument("--text", action="append", default=[], metavar="SOURCE=PATH")
    parser.add_argument("--only", metavar="SOURCE", help="change claims of one source only")
    parser.add_argument("--missed", action="store_true", help="also list what was not caught")
    options = parser.parse_args()
    texts = {name: Path(path) for name, _, path in (text.partition("=") for text in options.text)}
    file = locate(options.file)
    text = file.read_text(encoding="utf-8")
    base = load(file)
    places = positions(
        text, [("claims", id_, key) for id_ in base.claims for key in Claim.model_fields]
    )
    before = set(marks(check(file, texts).diagnostics))
    digests, _ = read_digests(file)
    made: Counter[str] = Counter()
    caught: Counter[str] = Counter()
    lines = text.split("\n")
    with tempfile.TemporaryDirectory() as folder:
        mutated = Path(folder, "facts.toml")
        if digests:
            beside(mutated).write_bytes(beside(file).read_bytes())
        for claim, (sort, key, value) in mutants(base, random.Random(0)):
            if claim.source != (options.only or claim.source):
                continue
            kind = sort
            if key in {"locator", "printed"}:
                kind += f", {means(claim.source, texts, digests)}"
            place = ("claims", claim.id, key)
            line = places[place].key.line - 1
            changed = [*lines[:line], f"{key} = {value}", *lines[line + 1 :]]
            mutated.write_text("\n".join(changed), encoding="utf-8")
            found = set(marks(check(mutated, texts).diagnostics)) - before
            made[kind] += 1
            if any(key[:2] == ("claims", claim.id) or at == line + 1 for _, key, at in found):
                caught[kind] += 1
            elif options.missed:
                print(f"missed: {claim.id}.{key} = {value}  # {lines[line]}")
    print(f"{'kind of change':44} {'made':>6} {'caught':>6}  share")
    for kind in sorted(made):
        print(f"{kind:44} {made[kind]:6} {caught[kind]:6} {caught[kind] / made[kind]:6.1%}")


if __name__ == "__main__":
    main()
