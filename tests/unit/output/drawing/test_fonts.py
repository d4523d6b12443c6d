"""Fonts are found for letters, the same ones every time, and what none has is refused."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from matplotlib import font_manager

from jinan_laser.errors import JinanLaserError
from jinan_laser.output.drawing.fonts import families

LETTER, OTHER = "\U0010ff31", "\U0010ff32"  # for private use: no font but ours has them


def make_font(path: Path, name: str, letters: str, style: str = "Regular") -> None:
    """Write a font that has some letters, each a box."""
    glyphs = [".notdef", *(f"box{number}" for number in range(len(letters)))]
    pen = TTGlyphPen(None)
    pen.moveTo((0, 0))
    for corner in ((500, 0), (500, 500), (0, 500)):
        pen.lineTo(corner)
    pen.closePath()
    box = pen.glyph()
    font = FontBuilder(1000, isTTF=True)
    font.setupGlyphOrder(glyphs)
    font.setupCharacterMap(
        {ord(letter): glyph for letter, glyph in zip(letters, glyphs[1:], strict=True)}
    )
    font.setupGlyf(dict.fromkeys(glyphs, box))
    font.setupHorizontalMetrics(dict.fromkeys(glyphs, (600, 0)))
    font.setupHorizontalHeader(ascent=800, descent=-200)
    names = {"familyName": name, "styleName": style, "fullName": f"{name} {style}"}
    font.setupNameTable(names)
    font.setupOS2()
    font.setupPost()
    font.save(path)


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A folder whose fonts matplotlib forgets again."""
    yield tmp_path
    manager = font_manager.fontManager
    manager.ttflist = [each for each in manager.ttflist if Path(each.fname).parent != tmp_path]


def add(folder: Path, name: str, letters: str, style: str = "Regular") -> Path:
    path = folder / f"{name}-{style}.ttf"
    make_font(path, name, letters, style)
    font_manager.fontManager.addfont(path)
    return path


def test_latin_and_cyrillic_need_no_font_of_the_machine() -> None:
    assert families("Jinan перавысіў ≥ —") == ["DejaVu Sans"]


def test_a_font_is_found_for_a_letter(folder: Path) -> None:
    add(folder, "Boxes", LETTER)
    assert families(["a", LETTER]) == ["DejaVu Sans", "Boxes"]


def test_of_several_fonts_it_is_the_first_by_name_and_one_for_all(folder: Path) -> None:
    for name in ("Sans B", "Sans A", "Another"):
        add(folder, name, LETTER)
    add(folder, "Sans C", OTHER)
    assert families([LETTER]) == ["DejaVu Sans", "Sans A"]
    assert families([OTHER, LETTER]) == ["DejaVu Sans", "Sans A", "Sans C"]


def test_fonts_for_chinese_come_first(folder: Path) -> None:
    add(folder, "A Sans", LETTER)
    add(folder, "Source Han Sans SC", LETTER)
    assert families([LETTER]) == ["DejaVu Sans", "Source Han Sans SC"]


def test_slanted_fonts_do_not_count(folder: Path) -> None:
    add(folder, "Boxes", LETTER, "Italic")
    with pytest.raises(JinanLaserError):
        families([LETTER])


def test_what_shows_that_a_letter_is_missing_does_not_count(folder: Path) -> None:
    add(folder, "Last Resort", LETTER)
    with pytest.raises(JinanLaserError) as refused:
        families(["a", OTHER, LETTER])
    assert refused.value.message == (
        f'no font of this machine has "{LETTER}"; install one, or save the chart as .svg'
    )


def test_a_font_that_is_gone_or_broken_is_passed_over(folder: Path) -> None:
    gone, broken = add(folder, "A Sans", LETTER), add(folder, "B Sans", LETTER)
    add(folder, "C Sans", LETTER)
    gone.unlink()
    broken.write_bytes(b"no font")
    assert families([LETTER]) == ["DejaVu Sans", "C Sans"]
