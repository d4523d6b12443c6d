"""Formats, export formats and styles are listed once; help and documents name exactly those."""

import re
from typing import get_args

import pytest

from harness import ROOT, Cli
from jinan_laser.output import citations, exports, formats

README = (ROOT / "README.md").read_text(encoding="utf-8")
EXPORT = (ROOT / "docs" / "export.md").read_text(encoding="utf-8")
OUTPUT = (ROOT / "docs" / "json.md").read_text(encoding="utf-8")
FORMATS, EXPORTS, STYLES = map(get_args, (formats.Format, exports.ExportFormat, citations.Style))


@pytest.mark.parametrize(
    ("command", "option", "words"),
    [("facts", "--format", FORMATS), ("export", "--to", EXPORTS), ("cite", "--style", STYLES)],
)
def test_the_help_lists_them(command: str, option: str, words: tuple[str, ...], cli: Cli) -> None:
    help_ = " ".join(cli(command, "--help").out.split())
    listed = re.search(rf"{option} [A-Z]+ [^:]*: ([\w, -]+)\.", help_)
    assert listed
    assert tuple(listed[1].split(", ")) == words
    refused = (
        cli(command, "x", option, "nonsense")
        if command == "export"
        else cli(command, option, "nonsense")
    )
    assert refused.status == 2
    assert ", ".join(f"'{word}'" for word in words) in refused.err


def test_the_readme_lists_them() -> None:
    assert f"`--format {'|'.join(FORMATS)}`" in " ".join(README.split())
    assert ", ".join(f"`{style}`" for style in STYLES) in " ".join(README.split())


def test_the_page_of_the_output_has_a_paragraph_for_each_format() -> None:
    described = re.findall(r"^- `(\w+)`: ", OUTPUT, re.MULTILINE)
    assert sorted([*described, "json"]) == sorted(FORMATS)


def test_the_page_of_the_exports_lists_them() -> None:
    named = re.search(r"names\s+the\s+format\s+\(([^)]*)\)", EXPORT)
    assert named
    suffixes = re.findall(r"\.\w+", named[1])
    assert {exports.format_of(ROOT / f"x{suffix}", None) for suffix in suffixes} == set(EXPORTS)
    for format_ in EXPORTS:
        assert f"jinan-laser export jinan.{format_}\n" in EXPORT
    [styles] = re.findall(r"^- (`text` is for .*?)(?=\n-)", EXPORT, re.MULTILINE | re.DOTALL)
    assert tuple(re.findall(r"`([\w-]+)`", styles)) == STYLES
