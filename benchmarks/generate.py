"""Make a large fact base out of the shipped one: the same texts many times, other ids.

    python -m benchmarks.generate CLAIMS FILE

Every copy has ids of its own and refers to its own records, so that the base is as valid, as
multilingual and as densely linked as the original.
"""

import json
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

SHIPPED = Path(__file__).parents[1] / "data" / "facts.toml"
_SECTIONS = ("sources", "entities", "facts", "claims")
_REFERENCES = frozenset({"source", "subject", "headline", "fact", "family"})


def generate(claims: int, file: Path) -> None:
    """Write a fact base of so many claims."""
    original = tomllib.loads(SHIPPED.read_text(encoding="utf-8"))
    about = {**original["about"], "base": f"{original['about']['base']}-n0"}
    with file.open("w", encoding="utf-8", newline="\n") as stream:
        stream.write(f"format = 1\n\n[about]\n{_table(about)}")
        for section in _SECTIONS:
            for id_, table in _copies(original, section, claims):
                stream.write(f"\n[{section}.{id_}]\n{_table(table)}")


def _copies(
    original: dict[str, Any], section: str, claims: int
) -> Iterator[tuple[str, dict[str, Any]]]:
    whole, rest = divmod(claims, len(original["claims"]))
    for number in range(whole):
        for id_, table in original[section].items():
            yield f"{id_}-n{number}", _referring(table, number)
    if section == "claims":  # the last few are said again to the first facts
        for id_, table in list(original["claims"].items())[:rest]:
            yield f"{id_}-n{whole}", _referring(table, 0)


def _referring(table: dict[str, Any], number: int) -> dict[str, Any]:
    return {
        key: f"{value}-n{number}" if key in _REFERENCES else value for key, value in table.items()
    }


def _table(table: dict[str, Any]) -> str:
    return "".join(f"{key} = {_value(value)}\n" for key, value in table.items())


def _value(value: Any) -> str:  # noqa: ANN401 - whatever TOML holds
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {_value(item)}" for key, item in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(map(_value, value)) + "]"
    # JSON's strings and numbers are TOML's but for one character that JSON leaves bare.
    return re.sub("\x7f", r"\\u007F", json.dumps(value, ensure_ascii=False))


if __name__ == "__main__":
    generate(int(sys.argv[1]), Path(sys.argv[2]))
