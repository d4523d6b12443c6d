"""What nobody foresaw: scripts get an error like all others, people see where it happened."""

import errno
import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from harness import SMALL, Cli, Result
from jinan_laser.output.formats.style import painted
from jinan_laser.output.layout.lines import Span
from jinan_laser.output.page import Screen
from jinan_laser.query import ask


@pytest.fixture
def bug(monkeypatch: pytest.MonkeyPatch) -> None:
    def sources(_: object, **_filters: object) -> Iterator[object]:
        raise LookupError("of all\nthings")

    monkeypatch.setattr(ask, "sources", sources)


@pytest.mark.usefixtures("bug")
@pytest.mark.parametrize("options", [["--json"], ["--format", "jsonl"], ["--format=json"]])
def test_a_bug_is_an_error_object_for_scripts(options: list[str], cli: Cli) -> None:
    result = cli("sources", *options)
    assert (result.status, result.out) == (1, "")
    assert json.loads(result.err) == {
        "error": {
            "code": "unexpected",
            "message": "LookupError: of all things",
            "suggestions": [],
            "exit_status": 1,
        }
    }


@pytest.mark.usefixtures("bug")
def test_a_bug_is_a_traceback_for_people(cli: Cli) -> None:
    result = cli("sources")
    assert (result.status, result.out) == (1, "")
    lines = result.err.splitlines()
    assert lines[0] == "Traceback (most recent call last):"
    assert lines[-2:] == ["LookupError: of all", "things"]


def test_what_the_system_refuses_is_one_line(
    cli: Cli, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def refused(_: object, **_filters: object) -> Iterator[object]:
        os.stat(tmp_path / "gone")  # noqa: PTH116 - the system's own call
        return iter(())

    monkeypatch.setattr(ask, "sources", refused)
    result = cli("sources")
    assert (result.status, result.out) == (1, "")
    assert result.err == f'error: no such file or directory: "{tmp_path / "gone"}"\n'
    assert code_and_status(cli("sources", "--json")) == ("failure", 1)


def code_and_status(result: Result) -> tuple[str, int]:
    """Return what a script reads of an error."""
    error = json.loads(result.err)["error"]
    assert (result.out, result.status) == ("", error["exit_status"])
    return error["code"], error["exit_status"]


CODES = {
    "fact laser": ("ambiguous-id", 3),
    "fact nonsense": ("unknown-id", 3),
    "facts --limit 0": ("usage", 2),
    "facts --nothing": ("usage", 2),
    "facts --data nowhere.toml": ("invalid-fact-base", 4),
    "vet nowhere.md": ("unreadable-draft", 4),
    "export refused.csv": ("export-failed", 1),
}


@pytest.mark.parametrize("line", CODES)
def test_a_script_knows_an_error_by_its_code(
    line: str, cli: Cli, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def refused(_: int) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(os, "fsync", refused)
    monkeypatch.chdir(tmp_path)
    assert code_and_status(cli(*line.split(), "--json")) == CODES[line]


def test_check_of_another_base(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "facts.toml"
    text = SMALL.read_text(encoding="utf-8")
    path.write_text(text.replace("value = 300\n", "value = 301\n"), encoding="utf-8")
    named = cli("check", "--data", str(path), "--json")
    report = json.loads(named.out)
    assert (named.status, report["file"], report["errors"]) == (4, str(path), 1)
    assert report["diagnostics"][0]["code"] == "printed-value"
    assert named == cli("check", str(path), "--json")
    assert cli("check").status == 0


def test_several_mistakes_are_one_message_for_scripts(
    cli: Cli, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    missing = "no such file or directory"
    error = json.loads(cli("vet", "a.md", "b.md", "--json").err)["error"]
    assert error["message"] == f'cannot read "a.md": {missing}; cannot read "b.md": {missing}'
    base = tmp_path / "facts.toml"
    text = SMALL.read_text("utf-8").replace('stance = "disputes"', 'stance = "no"')
    base.write_text(text.replace('kind = "news"', 'kind = "paper"'), "utf-8")
    lines = cli("facts", "--data", "facts.toml").err.splitlines()
    error = json.loads(cli("facts", "--data", "facts.toml", "--json").err)["error"]
    assert len(lines) > 2
    assert error["message"] == "; ".join(lines)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("cite laser-scale --style ris --json", "no --format, --json, --fields, --save"),
        ("cite laser-scale --style ris --fields id", "no --format, --json, --fields, --save"),
        ("cite laser-scale --style ris --save a.svg", "no --format, --json, --fields, --save"),
    ],
)
def test_a_text_has_one_form(line: str, said: str, cli: Cli) -> None:
    result = cli(*line.split())
    assert (result.status, result.out) == (2, "")
    assert f"this style has one form: {said}" in result.err


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("park fair", "entity fair"),
        ("fact smalltown", "entity smalltown"),
        ("company size-rule", "policy size-rule"),
        ("fact acme", "company acme"),
        ("entity radio", "source radio"),
        ("source laser-firms", "fact laser-firms"),
    ],
)
def test_who_asks_for_it_as_something_else_is_told_the_command(
    line: str, offered: str, cli: Cli
) -> None:
    result = cli(*line.split())
    assert (result.status, result.out) == (3, "")
    assert result.err.endswith(f"; try: jinan-laser {offered}\n")
    assert cli(*offered.split()).status == 0


def test_the_id_of_what_was_found_is_told_by_its_colour(cli: Cli) -> None:
    out = cli("search", "acme", screen=Screen(100, colour=True)).out
    assert painted(Span("acme", "id"), links=False) in out


def test_an_export_has_a_name(cli: Cli) -> None:
    assert cli("export", "").err == "error: PATH: no file or folder is named\n"


def test_a_base_without_disputes(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "facts.toml"
    text = SMALL.read_text(encoding="utf-8")
    path.write_text(text.replace('stance = "disputes"', 'stance = "context"'), encoding="utf-8")
    assert cli("disputes", "--data", str(path)).out == "No two independent origins disagree.\n"
    result = cli("disputes", "--data", str(path), "--json")
    assert (result.status, result.out, result.err) == (0, "[]\n", "")
