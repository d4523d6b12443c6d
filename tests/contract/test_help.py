"""The help fits its screen, shortens nothing, speaks no Python, and its examples work."""

import re
import shlex
import shutil
from itertools import pairwise
from pathlib import Path
from typing import Annotated, Literal

import pytest
import typer

from harness import DRAFT, NEWER, ROOT, SMALL, Cli
from jinan_laser.cli import options
from jinan_laser.cli.command import Command
from jinan_laser.cli.commands import BY_NAME, COMMANDS, EXAMPLES, GROUPS
from jinan_laser.cli.group import PlainCommand
from jinan_laser.output.page import Screen

Words = Literal[
    "context", "industry", "exports", "milestones", "parks", "policies", "companies", "outlook",
    "comparisons", "a-heading-that-nobody-would-ever-want-to-type",
]  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_help(command: Command, cli: Cli) -> None:
    for width in (None, 40, 60, 80, 200):
        result = cli(command.name, "--help", screen=Screen(width))
        assert (result.status, result.err) == (0, ""), width
        described, _, examples = result.out.partition("\nExamples:\n")
        assert max(map(len, result.out.splitlines())) <= min(width or 80, 80)
        assert not re.search(r"<\w|\bstr\b|\blist\b|None|[{}]", described), width
        wanted = [f"jinan-laser {each}" for each in BY_NAME[command.name].examples]
        assert shell_lines(examples) == wanted, width
        for line, below in pairwise(examples.splitlines()):  # an option keeps its value
            assert not re.search(r" --[\w-]+ \\$", line) or below.lstrip().startswith("-"), width


def shell_lines(text: str) -> list[str]:
    """Join the lines that a shell takes for one."""
    return [line.strip() for line in re.sub(r" \\\n +", " ", text).splitlines()]


@pytest.mark.parametrize("width", [None, 40, 60, 80, 200])
def test_every_command_is_listed_once_under_its_heading(width: int | None, cli: Cli) -> None:
    out = cli("--help", screen=Screen(width)).out
    listed, _, examples = out.partition("\nExamples:\n")
    assert shell_lines(examples) == [f"jinan-laser {each}" for each in EXAMPLES]
    assert max(map(len, out.splitlines())) <= min(width or 80, 80)
    assert "..." not in listed.replace("[ARGS]...", "")
    for command in COMMANDS:
        lines = [line for line in listed.splitlines() if line.startswith(f"  {command.name}  ")]
        assert len(lines) == 1, command.name
        assert command.summary in " ".join(listed.split())
    assert [line[:-1] for line in listed.splitlines() if line[:-1] in GROUPS] == list(GROUPS)


@pytest.mark.parametrize("width", [40, 80])
def test_a_long_vocabulary_wraps(width: int, capsys: pytest.CaptureFixture[str]) -> None:
    app = typer.Typer(rich_markup_mode=None, add_completion=False)

    @app.command(cls=PlainCommand)
    def command(
        word: Annotated[Words | None, options.choice("--word", "WORD", "Only this", Words)] = None,
    ) -> None:
        raise AssertionError(word)

    program = typer.main.get_command(app)
    program.main(["--help"], "program", standalone_mode=False, terminal_width=width - 2)
    out = capsys.readouterr().out
    assert max(map(len, out.splitlines())) <= width
    shown = re.sub(r"\s", "", out)
    assert "".join(f"{word}," for word in Words.__args__)[:-1] in shown  # type: ignore[attr-defined]


@pytest.mark.parametrize("width", [1, 10, 20, 30])
@pytest.mark.parametrize("words", [["--help"], ["facts", "--help"]])
def test_a_screen_too_narrow_for_help_gets_it_all_the_same(
    words: list[str], width: int, cli: Cli
) -> None:
    def letters(text: str) -> str:
        return re.sub(r"[\s\\]", "", text)

    assert letters(cli(*words, screen=Screen(width)).out) == letters(cli(*words).out)


def test_examples_can_be_copied_from_the_narrowest_screen(cli: Cli) -> None:
    for command in COMMANDS:
        out = cli(command.name, "--help", screen=Screen(20)).out
        wanted = [f"jinan-laser {each}" for each in command.examples]
        assert shell_lines(out.partition("\nExamples:\n")[2]) == wanted


@pytest.mark.parametrize("width", [40, 60, 80])
def test_no_word_is_split(width: int, cli: Cli) -> None:
    wide = set(cli("facts", "--help", screen=Screen(200)).out.split())
    assert set(cli("facts", "--help", screen=Screen(width)).out.split()) <= {*wide, "\\"}


@pytest.mark.parametrize(
    "example", [*EXAMPLES, *(example for command in COMMANDS for example in command.examples)]
)
def test_examples_work(
    example: str, cli: Cli, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("JINAN_LASER_DATA", str(ROOT / "data" / "facts.toml"))
    shutil.copy(SMALL, tmp_path / "old.toml")
    shutil.copy(NEWER, tmp_path / "new.toml")
    shutil.copy(DRAFT, tmp_path)
    (tmp_path / "draft.html").write_text("<p>Over 300 laser companies in Jinan</p>", "utf-8")
    monkeypatch.chdir(tmp_path)
    result = cli(*shlex.split(example))
    assert result.status == 0
    assert not result.err or result.err.endswith("left out for want of a date: --undated\n")
    assert result.out.count("\n") >= 1
