"""Write the table by which a search finds a Chinese word in its other script.

It needs OpenCC, which only development does: ``python tools/variants.py`` after a new character
has come into the fact base.
"""

from collections.abc import Mapping
from pathlib import Path
from textwrap import wrap

from opencc import OpenCC

_ROOT = Path(__file__).parents[1]
DATA = _ROOT / "data" / "facts.toml"
TABLE = _ROOT / "src" / "jinan_laser" / "query" / "variants.py"
_IDEOGRAPHS = [chr(code) for code in range(0x3400, 0xA000)]
_HEAD = '''"""One spelling for the traditional, simplified and Japanese forms of a character.

Made by ``tools/variants.py`` for the characters of the shipped fact base; not to be edited.
"""

_WRITTEN = (
{written}
)
_READ = (
{read}
)
VARIANTS = str.maketrans(_WRITTEN, _READ)
'''


def variants(text: str) -> Mapping[str, str]:
    """Return the simplified form of every character that a reader of a text may write instead.

    That is of every traditional or Japanese character in the text, and of every traditional one
    whose simplified form the text has, so that the words of the text are found in either script.
    """
    simplified, traditional = OpenCC("t2s").convert, OpenCC("jp2t").convert
    own = sorted(set(text).intersection(_IDEOGRAPHS))
    found = {}
    for letter in own:
        plain = simplified(letter)
        found[letter] = plain if plain != letter else simplified(traditional(letter))
    read = {*found.values()}
    for letter in _IDEOGRAPHS:
        if simplified(letter) in read:
            found.setdefault(letter, simplified(letter))
    return {letter: plain for letter, plain in sorted(found.items()) if letter != plain}


def module(table: Mapping[str, str]) -> str:
    """Return the module that holds a table."""
    return _HEAD.format(written=_lines("".join(table)), read=_lines("".join(table.values())))


def _lines(letters: str) -> str:
    return "\n".join(f'    "{line}"' for line in wrap(letters, 45))


def main() -> None:
    """Write the table for the shipped fact base."""
    TABLE.write_text(module(variants(DATA.read_text(encoding="utf-8"))), encoding="utf-8")


if __name__ == "__main__":
    main()
