"""Every transcript under ``transcripts/`` is what the program prints today, byte by byte.

A transcript holds command lines after ``$``, standard output as it is, standard error after
``! ``, and the exit status in brackets. Rewrite them with ``pytest --rewrite-golden`` and
review the difference.
"""

import shlex
import shutil
from pathlib import Path

import pytest

from harness import BARE, DRAFT, NEWER, ROOT, SMALL, Cli
from jinan_laser.cli.commands import COMMANDS
from wrong_bases import WRONG, write_wrong

TRANSCRIPTS = sorted((Path(__file__).parent / "transcripts").glob("*.txt"))


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
def test_transcript(
    path: Path, cli: Cli, rewrite: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = path.read_text(encoding="utf-8")
    # Commands that name files name them in a place of their own.
    for base in (SMALL, NEWER, BARE, ROOT / "README.md", DRAFT):
        shutil.copy(base, tmp_path)
    for code in WRONG:
        if f" {code}.toml" in expected:
            write_wrong(code, tmp_path / f"{code}.toml")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("JINAN_LASER_DATA", SMALL.name)
    commands = [line[2:] for line in expected.splitlines() if line.startswith("$ ")]
    assert commands, "a transcript without a command shows nothing"
    actual = "".join(transcribe(command, cli) for command in commands)
    if rewrite:
        path.write_text(actual, encoding="utf-8")
    assert actual == path.read_text(encoding="utf-8")


def test_every_command_has_a_transcript_and_its_help_one() -> None:
    lines = {
        line
        for path in TRANSCRIPTS
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.startswith("$ jinan-laser ")
    }
    shown = {line.split()[2] for line in lines if not line.endswith(" --help")}
    helped = {line.split()[2] for line in lines if line.endswith(" --help")}
    assert {command.name for command in COMMANDS} <= shown & helped


def transcribe(command: str, cli: Cli) -> str:
    program, *arguments = shlex.split(command)
    assert program == "jinan-laser"
    result = cli(*arguments)
    errors = "".join(f"! {line}\n" for line in result.err.splitlines())
    return f"$ {command}\n{result.out}{errors}[{result.status}]\n"
