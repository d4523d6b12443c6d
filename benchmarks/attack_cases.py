"""The cases of ``attack.py``: words, fact bases, environments and file names nobody would try.

Everything is drawn from one ``random.Random``, so that a seed gives the same cases again.
"""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import tomli
import tomli_w

from fuzz_check import damaged
from jinan_laser.cli.commands import COMMANDS
from naughty import FREE, NAUGHTY, NUMBERS, OPTIONS, TERMS, TOML, VALUES

_BASE = Path(__file__).parents[1].joinpath("tests", "small.toml").read_bytes()


@dataclass(frozen=True, slots=True)
class Case:
    """One call of the program.

    Attributes:
        kind: what is hostile in it.
        words: what follows the program's name.
        base: the fact base in the file ``facts.toml``, which every case reads unless it says
            otherwise.
        variables: of the environment, besides those that find the program and the base.
    """

    kind: str
    words: tuple[str, ...]
    base: bytes = _BASE
    variables: Mapping[str, str] = field(default_factory=dict)


def cases(number: int, seed: int) -> "list[Case]":
    """Return so many cases, of each kind in turn."""
    chance = random.Random(seed)
    return [_KINDS[at % len(_KINDS)](chance) for at in range(number)]


def _arguments(chance: random.Random) -> Case:
    words = [_command(chance)]
    if _one_in(2, chance):
        words = [*_question(chance)]
    for _ in range(chance.randint(0, 3)):
        drawn = chance.choice((OPTIONS, VALUES, NAUGHTY))
        word = _readable(chance.choice(drawn))
        if drawn is OPTIONS and _one_in(5, chance):
            word += "=" + chance.choice((*VALUES, *NAUGHTY))
        words.append(word)
    if _one_in(10, chance):
        words.insert(0, chance.choice(("--json", "--help", *NAUGHTY)))
    return Case("arguments", tuple(words))


def _texts(chance: random.Random) -> Case:
    """Let a valid base say naughty things."""
    document = tomli.loads(_BASE.decode())
    places = list(_strings(document))
    for _ in range(chance.randint(1, 12)):
        table, key = chance.choice(places)
        table[key] = chance.choice(NAUGHTY).encode("utf-8", "replace").decode()
    return Case("texts of a base", _question(chance), tomli_w.dumps(document).encode())


def _strings(table: dict[str, Any]) -> "list[tuple[dict[str, Any], str]]":
    found = []
    for key, value in table.items():
        if isinstance(value, dict):
            found += _strings(value)
        elif key in FREE:
            found.append((table, key))
    return found


def _syntax(chance: random.Random) -> Case:
    pieces = chance.sample(TOML, chance.randint(1, 3))
    if _one_in(2, chance):
        lines = _BASE.decode().split("\n")
        lines.insert(chance.randrange(len(lines)), chance.choice(pieces))
        pieces = lines
    text = "\n".join(pieces)
    encoding = chance.choice(("utf-8",) * 8 + ("utf-16", "utf-8-sig", "latin-1", "gbk"))
    return Case("syntax of a base", _question(chance), text.encode(encoding, "replace"))


def _bytes(chance: random.Random) -> Case:
    return Case("damaged base", _question(chance), damaged(_BASE, chance))


def _environment(chance: random.Random) -> Case:
    drawn: dict[str, tuple[str, ...]] = {
        "COLUMNS": NUMBERS,
        "LINES": NUMBERS,
        "TERM": TERMS,
        "NO_COLOR": ("1", ""),
        "FORCE_COLOR": ("1", "", "0"),
        "GITHUB_ACTIONS": ("true",),
        "LC_ALL": ("C", "POSIX", "zh_CN.GBK", "nowhere"),
        "PYTHONIOENCODING": ("ascii", "gbk", "utf-8"),
        "PYTHONUNBUFFERED": ("1",),
        "JINAN_LASER_DATA": ("facts.toml", "nowhere.toml", "", ".", "treasure", *NAUGHTY),
    }
    names = chance.sample(list(drawn), chance.randint(1, 4))
    variables = {name: _readable(chance.choice(drawn[name])) for name in names}
    return Case("environment", _question(chance), variables=variables)


def _files(chance: random.Random) -> Case:
    name = _name(chance)
    ending = chance.choice(
        (".csv", ".jsonl", ".sqlite", ".db", ".datapackage", ".svg", ".html", "")
    )
    question = chance.choice(
        (
            ("export", name + ending),
            ("export", name, "--to", chance.choice(("csv", "sqlite", "jsonl", "datapackage"))),
            ("export", chance.choice(("treasure", "treasure.txt", ".")), "--to", "csv"),
            (_question(chance)[0], "--save", name + ending),
            ("facts", "--data", name),
            ("check", name),
            ("check", "--text", f"blog={name}"),
            ("diff", name, "facts.toml"),
        )
    )
    extra = [word for word in ("--force", "--json") if _one_in(2, chance)]
    return Case("names of files", (*question, *extra))


def _one_in(number: int, chance: random.Random) -> bool:
    return not chance.randrange(number)


def _command(chance: random.Random) -> str:
    known = [command.name for command in COMMANDS if command.name != "export"]
    return chance.choice(NAUGHTY) if _one_in(20, chance) else chance.choice(known)


def _question(chance: random.Random) -> tuple[str, ...]:
    """Return words that make sense, so that the answer is drawn."""
    return chance.choice(
        (
            *(("facts",), ("claims",), ("sources",), ("parks",), ("disputes",), ("timeline",)),
            *(("fact", "laser-scale"), ("park", "east-park"), ("source", "blog"), ("search", "a")),
            *(("trend", "laser-scale"), ("check",), ("info",), ("cite", "laser-scale")),
            *(
                ("facts", "--json"),
                ("claims", "--format", "csv"),
                ("facts", "--format", "markdown"),
            ),
            *(("cite", "laser-scale", "--style", style) for style in ("bibtex", "ris", "csl-json")),
            *(("facts", "--save", "a.svg"), ("trend", "laser-scale", "--save", "a.html")),
            *(("export", "a.csv"), ("export", "a.sqlite"), ("entities",), ("companies",)),
        )
    )


def _name(chance: random.Random) -> str:
    """Return a name below the folder in which the program runs."""
    parts = chance.choice(NAUGHTY).split("/")[-2:]
    return "/".join(part for part in parts if part not in ("", ".", "..")) or "x"


def _readable(word: str) -> str:
    """Keep the program from a device: it would read on for ever, as it should."""
    return word.replace("/dev/", "/nowhere/")


_KINDS: tuple[Callable[[random.Random], Case], ...] = (
    *(_arguments, _texts, _syntax, _bytes, _environment, _files),
)
