"""Fonts of this machine that have all letters of a drawing."""

from collections.abc import Iterable

from matplotlib import font_manager

from jinan_laser.errors import JinanLaserError

_OURS = "DejaVu Sans"  # comes with matplotlib: Latin, Cyrillic, Greek ...
# It shows where a letter is missing, by a box for every script.
_NO_LETTERS = "Last Resort"
# Where several have a letter: those first that are made for reading on screens, in the Chinese
# of the mainland. All others follow by name.
_FIRST = (
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "Microsoft YaHei",
    "PingFang SC",
    "WenQuanYi Zen Hei",
)


def families(letters: Iterable[str]) -> list[str]:
    """Return the names of fonts that together have some letters, the first for most of them.

    Raises:
        JinanLaserError: none has one of the letters.
    """
    ours = font_manager.get_font(font_manager.findfont(_OURS))
    wanted = {letter for letter in letters if not ours.get_char_index(ord(letter))}
    chosen = [_OURS]
    if wanted:
        for entry in sorted(font_manager.fontManager.ttflist, key=_turn):
            covered = _covered(entry, wanted)
            if covered and entry.name not in chosen:
                chosen.append(entry.name)
                wanted -= covered
            if not wanted:
                break
    if wanted:
        letter = min(wanted)
        raise JinanLaserError(
            f'no font of this machine has "{letter}"; install one, or save the chart as .svg'
        )
    return chosen


def _turn(entry: font_manager.FontEntry) -> tuple[int, bool, str, str, str]:
    """Return when it is the turn of a font: the same on every run, plain ones first."""
    known = _FIRST.index(entry.name) if entry.name in _FIRST else len(_FIRST)
    return known, "Sans" not in entry.name, entry.name, str(entry.weight), entry.fname


def _covered(entry: font_manager.FontEntry, letters: set[str]) -> set[str]:
    """Return which letters a font has."""
    if entry.name.startswith(_NO_LETTERS) or entry.style != "normal":
        return set()
    try:
        font = font_manager.get_font(font_manager.FontPath(entry.fname, entry.index))
    except (OSError, RuntimeError):  # it was removed; or it is broken
        return set()
    if not font.scalable:  # pictures of letters, which matplotlib cannot draw
        return set()
    return {letter for letter in letters if font.get_char_index(ord(letter))}
