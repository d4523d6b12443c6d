"""Measure time and memory of ``load`` and ``check`` on files that were made to hurt.

    python benchmarks/worst_case.py [--megabytes 50] [--limit SECONDS] [CASE ...]

The first figures are those of tomli alone: no reader of the file can be faster. Each file is
read in a process of its own. After the figures it prints how the process ended: the number of
mistakes, or an exception, which would be a bug.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from generated import generated_toml

_CHILD = Path(__file__).parent / "children" / "measure_worst_case.py"
_HEAD = 'format = 2\n[about]\ntitle = "t"\nversion = "1.0.0"\nchecked = "2024"\n'
_TOPICS = '[topics.context]\ntitle = "c"\n'
_TABLES = f"{_TOPICS}[sources]\n[entities]\n[facts]\n[claims]\n"


def _claims(count: int, source: str) -> Iterator[str]:
    for number in range(count):
        yield (
            f'[claims.fact-{number % 9}-s-{number}]\nfact = "fact-{number % 9}"\n'
            f'source = "{source.format(number)}"\nstatement = "It is."\nstatus = "reported"\n'
            'stance = "context"\nprinted = "it"\nlocator = "p1"\n'
        )


def _sources(count: int) -> Iterator[str]:
    for number in range(count):
        yield (
            f'[sources.source-{number}-of-the-city]\ntitle = "T"\npublisher = "P"\n'
            f'language = "en"\nkind = "news"\nfamily = "source-{number}"\n'
        )


def _references(mistakes: int, ids: int) -> str:
    claims = _claims(mistakes, "source-{}-of-teh-city")
    return _HEAD + "".join((_TOPICS, *_sources(ids), "[entities]\n[facts]\n", *claims))


def _one_typo(_: int) -> str:
    return _references(1, 100_000)


def _typos(_: int) -> str:
    return _references(2_000, 2_000)


def _only_typos(size: int) -> str:
    return _references(size // 160, 1000)


def _newlines(size: int) -> str:
    return _HEAD + _TABLES + "\n" * size


def _unknown_keys(size: int) -> str:
    return _HEAD + "".join(f"titel_{number} = 1\n" for number in range(size // 19)) + _TABLES


def _unknown_tables(size: int) -> str:
    return _HEAD + "".join(f"[source{number}]\n" for number in range(size // 16)) + _TABLES


def _bad_tables(size: int) -> str:
    return _HEAD + _TOPICS + "".join(f"[sources.s{number}]\n" for number in range(size // 20))


def _unknown_words(size: int) -> str:
    tables = (table.replace('"news"', '"nesw"') for table in _sources(size // 110))
    return _HEAD + "".join((_TOPICS, *tables, "[entities]\n[facts]\n[claims]\n"))


def _one_deep_header(size: int) -> str:
    return _HEAD + _TABLES + "[" + "a." * (size // 2) + "a]\n"


def _one_deep_key(size: int) -> str:
    return _HEAD + _TABLES + "a." * (size // 2) + "a = 1\n"


def _deep_headers(size: int) -> str:
    header = ".".join(["a"] * 900)
    return _HEAD + _TABLES + "".join(f"[{header}.b{n}]\n" for n in range(size // 1_810))


def _deep_keys(size: int) -> str:
    key = ".".join(["a"] * 900)
    return _HEAD + _TABLES + "".join(f"{key}.b{n} = 1\n" for n in range(size // 1_812))


def _long_numbers(size: int) -> str:
    return _HEAD + _TABLES + "".join(f"[claims.c{n}]\nvalue = 1.0\n" for n in range(size // 30))


def _newer_syntax(size: int) -> str:
    return _HEAD + _TABLES + "x = [\n" + "{a=1,},\n" * (size // 8) + "]\n"


def _newer_escapes(size: int) -> str:
    return _HEAD + _TABLES + 'x = "' + "\\e" * (size // 2) + '"\n'


def _one_array(size: int) -> str:
    return _HEAD + _TABLES + "x = [" + "1," * (size // 2) + "]\n"


def _hidden(size: int) -> str:
    return _HEAD + _TABLES + "x = [" + '"\u200b",' * (size // 6) + "]\n"


def _one_string(size: int) -> str:
    return _HEAD.replace('"t"', f'"{"x" * size}"') + _TABLES


def _backslashes(size: int) -> str:
    return _HEAD.replace('"t"', '"' + "\\\\" * (size // 2) + '"') + _TABLES


def _quotes(size: int) -> str:
    return _HEAD + _TABLES + "x = [" + '"",' * (size // 3) + "]\n"


def _comments(size: int) -> str:
    return _HEAD + _TABLES + "#[a\n" * (size // 4)


def _brackets(size: int) -> str:
    return _HEAD + _TABLES + "[[a]]\n" * (size // 6)


def _blanks(size: int) -> str:
    return _HEAD + _TABLES + " " * size + "\n"


def _blank_lines(size: int) -> str:
    return _HEAD + _TABLES + (" " * 999 + "\n") * (size // 1000)


def _digits(size: int) -> str:
    return _HEAD + _TABLES + "[claims.c]\nvalue = 0." + "10" * (size // 2) + "1\n"


def _mixed_sections(size: int) -> str:
    pairs = (f"[sources.s{n}]\n[claims.c{n}]\n" for n in range(size // 34))
    return _HEAD + _TOPICS + "".join(pairs) + "[entities]\n[facts]\n"


def _mixed_keys(size: int) -> str:
    tables = (f'[sources.s{n}]\nkind="news"\ntitle="t"\n' for n in range(size // 44))
    return _HEAD + _TOPICS + "".join(tables) + "[entities]\n[facts]\n[claims]\n"


def _mixed_claims(size: int) -> str:
    claims = list(_claims(size // 160, "s"))
    claims.reverse()
    facts = (
        f'[facts.fact-{n}]\nsubject="e"\ntopic="context"\nlabel="l"\nheadline="fact-{n}-s-{n}"\n'
        for n in range(9)
    )
    return _HEAD + "".join(
        (
            _TOPICS,
            '[sources.s]\ntitle="t"\npublisher="p"\nlanguage="en"\nkind="news"\nfamily="s"\n',
            '[entities.e]\nkind="place"\nname={en="e"}\n',
            *facts,
            *claims,
        )
    )


def _not_toml(size: int) -> str:
    return "\n" * size + "= 1"


def _not_toml_at_once(size: int) -> str:
    return "= 1" + "\n" * size


def _twice(size: int) -> str:
    return "a = 1\n" + "\n" * size + "a = 1\n"


def _bad_words(size: int) -> str:
    words = ", ".join(f'"{number}" = 0' for number in range(size // 15))
    return f"{_HEAD}{_TOPICS}[units.t]\nwords = {{ {words} }}\n" + _TABLES.removeprefix(_TOPICS)


def _right(size: int) -> str:
    return generated_toml(size // 330)


CASES: dict[str, Callable[[int], str]] = {
    name.removeprefix("_").replace("_", "-"): make
    for name, make in list(globals().items())
    if name.startswith("_")
    and callable(make)
    and name not in {"_claims", "_sources", "_references"}
}


def main() -> None:
    """Print a line for each file: seconds and peak memory of load and of check."""
    parser = argparse.ArgumentParser()
    parser.add_argument("cases", nargs="*", metavar="CASE")
    parser.add_argument("--megabytes", type=int, default=50)
    parser.add_argument("--limit", type=float, default=120)
    options = parser.parse_args()
    print(
        f"{'file':18} {'MB':>4}" + "".join(f"  {what:>18}" for what in ("tomli", "load", "check"))
    )
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "facts.toml")
        for case in options.cases or CASES:
            file.write_text(CASES[case](options.megabytes * 10**6), encoding="utf-8")
            line = f"{case:18} {file.stat().st_size / 1e6:4.0f} "
            outcome = ""
            for what in ("parse", "load", "check"):
                seconds, mebibytes, outcome = _measured(what, file, options.limit)
                line += f"   {seconds:6.1f} s {mebibytes:5.0f} MiB"
            print(f"{line} {outcome}", flush=True)


def _measured(what: str, file: Path, limit: float) -> tuple[float, float, str]:
    try:
        done = subprocess.run(
            [sys.executable, _CHILD, what, file],
            capture_output=True,
            text=True,
            timeout=limit,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return limit, float("nan"), "not done"
    if done.returncode:
        return (
            float("nan"),
            float("nan"),
            done.stderr.strip().rpartition("\n")[2][:80] or f"status {done.returncode}",
        )
    result = json.loads(done.stdout)
    return result["seconds"], result["mebibytes"], result["outcome"]


if __name__ == "__main__":
    main()
