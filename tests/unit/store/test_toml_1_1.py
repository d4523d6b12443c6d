"""Syntax of TOML 1.1, which tomli reads and most other readers refuse, is found where it stands."""

from pathlib import Path

import pytest

from changing import changed
from jinan_laser.store.check import check

NAME = 'name = { en = "Park" }'
NEEDS = "needs TOML 1.1; many readers know only 1.0"


@pytest.mark.parametrize(
    ("new", "what", "column"),
    [
        ('name = { en = "Park",\n}', "a comma at the end of an inline table", 1),
        ('name = { en = "Park", }', "a comma at the end of an inline table", 23),
        ('name = { en = "Park"\n}', "a line break in an inline table", 21),
        ('name = {\n en = "Park" }', "a line break in an inline table", 9),
        ('name = {\n en = "}" }', "a line break in an inline table", 9),
        ('name = { # }\n en = "Park" }', "a line break in an inline table", 13),
        ('name = { en = "\\\\e[0m" }', "the escape \\e", 16),
        ('name = { en = "\\\\x41" }', "the escape \\x", 16),
    ],
)
def test_newer_syntax_is_told_of(new: str, what: str, column: int, tmp_path: Path) -> None:
    file = changed(tmp_path, (NAME, new.replace("\\\\", "\\")))
    found = [each for each in check(file).diagnostics if each.code == "newer-toml"]
    assert found
    assert found[0].message == f"{what} {NEEDS}" or found[-1].message == f"{what} {NEEDS}"
    told = next(each for each in found if each.message == f"{what} {NEEDS}")
    assert told.position
    assert told.position.column == column


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (NAME, 'name = { en = "{" } # }'),
        (NAME, 'name = { en = "a,}" }'),
        (NAME, 'name = { en = "12:30" }'),
        (NAME, "name = { en = 'a\\\\e' }"),
        (NAME, 'name = { en = "a\\\\\\\\e" }'),
        ('words = ["firms", "家"]', 'words = [\n"firms",\n"家",\n]'),
        ('words = ["firms", "家"]', 'words = ["firms", "家"] # { of towns'),
    ],
)
def test_what_every_reader_knows_is_let_through(old: str, new: str, tmp_path: Path) -> None:
    file = changed(tmp_path, (old, new.replace("\\\\", "\\")))
    assert [each for each in check(file).diagnostics if each.code == "newer-toml"] == []
