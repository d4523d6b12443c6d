"""Real processes: pipes, closed streams, odd locales, terminals."""

import json
import os
import pty
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from rich.cells import cell_len

from harness import PROGRAM, SMALL, Process, clean_environment


def test_python_m(tmp_path: Path, process: Process) -> None:
    by_module = subprocess.run(
        [sys.executable, "-m", "jinan_laser", "facts"],
        env=clean_environment(tmp_path),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert by_module.stdout == process("facts").stdout != ""


def test_json_in_a_pipe_is_utf_8_in_every_locale(process: Process) -> None:
    expected = process("park", "east-park", "--json").stdout
    assert json.loads(expected)["name"]["zh"] == "东激光园"
    for variables in (
        {"LC_ALL": "C"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "ascii"},
        {"LANG": "zh_CN.GBK"},
        {"FORCE_COLOR": "1"},
        {"GITHUB_ACTIONS": "true"},
        {"COLUMNS": "20"},
    ):
        result = process("park", "east-park", "--json", env=variables)
        assert (result.returncode, result.stdout) == (0, expected), variables


def test_a_table_in_a_pipe_is_plain(process: Process) -> None:
    expected = process("facts").stdout
    assert "\x1b" not in expected
    assert len(expected.splitlines()) == 8  # a heading and seven facts
    for variables in ({"GITHUB_ACTIONS": "true"}, {"COLUMNS": "20"}, {"TERM": "dumb"}):
        assert process("facts", env=variables).stdout == expected


def test_an_error_leaves_stdout_empty(process: Process) -> None:
    result = process("fact", "laser-frims")
    assert (result.returncode, result.stdout) == (3, "")
    assert result.stderr.count("\n") == 1
    result = process("fact", "laser-frims", "--json")
    assert json.loads(result.stderr)["error"]["exit_status"] == result.returncode == 3


def test_a_reader_that_goes_away_ends_it_silently(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as pipe:
        result = subprocess.run(
            [PROGRAM, "facts", "--json"],
            env=clean_environment(tmp_path),
            stdout=pipe,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert (result.returncode, result.stderr) == (141, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_a_full_disk_is_one_line(process: Process) -> None:
    with Path("/dev/full").open("w") as full:
        result = process("facts", capture_output=False, stdout=full, stderr=subprocess.PIPE)
    assert result.returncode == 1
    assert result.stderr == "error: cannot write the answer: no space left on device\n"


def test_a_closed_stdout_is_one_line(tmp_path: Path) -> None:
    result = subprocess.run(
        ["/bin/sh", "-c", f'exec "{PROGRAM}" facts >&-'],
        env=clean_environment(tmp_path),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (result.returncode, result.stderr) == (1, "error: standard output is closed\n")


@pytest.mark.parametrize(
    ("variables", "coloured"),
    [
        ({"TERM": "xterm"}, True),
        ({"TERM": "xterm", "NO_COLOR": "1"}, False),
        ({"TERM": "dumb"}, False),
        ({"TERM": "dumb", "FORCE_COLOR": "1"}, True),
    ],
)
def test_a_terminal(variables: dict[str, str], coloured: bool, tmp_path: Path) -> None:
    screen = on_terminal(["facts"], tmp_path, variables | {"COLUMNS": "80"})
    assert ("\x1b[" in screen) is coloured
    assert "Scale of the industry" in screen


def test_a_terminal_that_shows_ascii_only_gets_our_signs_in_ascii(tmp_path: Path) -> None:
    variables = {"PYTHONIOENCODING": "ascii", "COLUMNS": "80", "NO_COLOR": "1"}
    screen = on_terminal(["trend", "laser-scale"], tmp_path, variables)
    assert screen.isascii()
    assert "<= 12.5 billion CNY  ####" in screen
    assert "东激光园" in on_terminal(["park", "east-park"], tmp_path, variables)


def test_colour_can_be_forced_into_a_pipe(process: Process) -> None:
    assert "\x1b[" in process("facts", env={"FORCE_COLOR": "1"}).stdout


def on_terminal(arguments: list[str], home: Path, variables: dict[str, str]) -> str:
    """Run the program with a pseudo-terminal as its output; return what reaches the screen."""
    controller, terminal = pty.openpty()
    with subprocess.Popen(
        [PROGRAM, *arguments], env=clean_environment(home) | variables, stdout=terminal
    ):
        os.close(terminal)
        chunks = []
        while True:
            try:
                chunk = os.read(controller, 65536)
            except OSError:  # Linux reports the other side's end as an error
                break
            if not chunk:
                break
            chunks.append(chunk)
    os.close(controller)
    return b"".join(chunks).decode()


@pytest.mark.parametrize("width", [40, 80, 200])
def test_a_terminal_s_width_is_respected(width: int, tmp_path: Path) -> None:
    for command in (["facts"], ["fact", "laser-scale"], ["park", "east-park"], ["disputes"]):
        screen = on_terminal(command, tmp_path, {"NO_COLOR": "1", "COLUMNS": str(width)})
        lines = screen.replace("\r\n", "\n").splitlines()
        assert max(map(cell_len, lines)) <= width
        assert "…" not in screen


def test_ctrl_c_ends_it_with_130(tmp_path: Path) -> None:
    """Interrupted while it prints into a pipe that is full."""
    reading, writing = os.pipe()
    with subprocess.Popen(
        [PROGRAM, "sources", "--json"],
        env=clean_environment(tmp_path) | {"JINAN_LASER_DATA": str(big_base(tmp_path))},
        stdout=writing,
        stderr=subprocess.PIPE,
    ) as running:
        os.close(writing)
        os.read(reading, 1)  # it prints, and nobody reads on: it waits for the pipe
        running.send_signal(signal.SIGINT)
        _, errors = running.communicate(timeout=30)
    os.close(reading)
    assert (running.returncode, errors) == (130, b"")


def big_base(folder: Path) -> Path:
    """Return a base whose answer does not fit into a pipe."""
    text = SMALL.read_text(encoding="utf-8")
    path = folder / "big.toml"
    path.write_text(text.replace("Promotional.", "Long. " * 50_000), encoding="utf-8")
    return path


@pytest.mark.parametrize("command", [["facts"], ["--help"], ["facts", "--help"]], ids=" ".join)
def test_help_and_answers_survive_a_reader_that_goes_away(
    command: list[str], tmp_path: Path
) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as pipe:
        result = subprocess.run(
            [PROGRAM, *command],
            env=clean_environment(tmp_path),
            stdout=pipe,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert (result.returncode, result.stderr) == (141, b"")


@pytest.mark.parametrize("command", [["--help"], ["--version"]], ids=" ".join)
def test_help_into_a_full_disk_is_one_line(command: list[str], process: Process) -> None:
    with Path("/dev/full").open("w") as full:
        result = process(*command, capture_output=False, stdout=full, stderr=subprocess.PIPE)
    assert (result.returncode, result.stderr.count("\n")) == (1, 1)


def test_a_closed_stderr_changes_nothing(tmp_path: Path) -> None:
    result = subprocess.run(
        ["/bin/sh", "-c", f'exec "{PROGRAM}" fact nothing-like-it 2>&-'],
        env=clean_environment(tmp_path),
        capture_output=True,
        check=False,
    )
    assert (result.returncode, result.stdout) == (3, b"")
