"""Real processes: pipes, closed streams, odd locales, terminals."""

import json
import os
import pty
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from rich.cells import cell_len

from harness import HANGS, PROGRAM, SMALL, Cli, Process, clean_environment


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
    assert len(expected.splitlines()) == 11  # a heading and ten facts
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
    assert "Laser firms" in screen


@pytest.mark.parametrize(
    ("variables", "linked"),
    [
        ({"TERM": "xterm"}, True),
        ({"TERM": "xterm", "NO_COLOR": "1"}, False),
        ({"TERM": "xterm", "NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
        ({"TERM": "dumb"}, False),
        ({"TERM": "dumb", "FORCE_COLOR": "1"}, False),
    ],
)
@pytest.mark.parametrize(
    "words", [["fact", "laser-scale"], ["sources", "--fields", "id,url"]], ids=" ".join
)
def test_a_terminal_follows_addresses(
    words: list[str], variables: dict[str, str], linked: bool, tmp_path: Path
) -> None:
    screen = on_terminal(words, tmp_path, variables | {"COLUMNS": "80"})
    link = "\x1b]8;id=jinan-laser;http://blog.example/lasers\x1b\\"
    assert (link in screen) is linked
    assert ("\x1b]" in screen) is linked


def test_addresses_on_a_terminal_are_the_same_every_time(tmp_path: Path) -> None:
    variables = {"TERM": "xterm", "COLUMNS": "80"}
    screens = [on_terminal(["fact", "laser-scale"], tmp_path, variables) for _ in range(2)]
    assert screens[0] == screens[1]


def test_a_terminal_that_shows_ascii_only_gets_our_signs_in_ascii(tmp_path: Path) -> None:
    variables = {"PYTHONIOENCODING": "ascii", "COLUMNS": "80", "NO_COLOR": "1"}
    screen = on_terminal(["trend", "laser-scale"], tmp_path, variables)
    assert screen.isascii()
    assert "<= 12.5 billion CNY  ####" in screen
    assert "东激光园" in on_terminal(["park", "east-park"], tmp_path, variables)


def test_colour_can_be_forced_into_a_pipe(process: Process) -> None:
    coloured = process("fact", "laser-scale", env={"FORCE_COLOR": "1", "TERM": "xterm"}).stdout
    assert "\x1b[" in coloured
    assert "\x1b]" not in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == process("fact", "laser-scale").stdout


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
    for command in (["facts"], ["fact", "laser-scale"]):
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
        _, errors = running.communicate(timeout=HANGS)
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


@pytest.mark.parametrize(
    "variables", [{}, {"PYTHONUNBUFFERED": "1"}], ids=["buffered", "unbuffered"]
)
@pytest.mark.parametrize("kind", ["blocks late", "does not block"])
def test_a_slow_reader_gets_every_byte(
    kind: str, variables: dict[str, str], tmp_path: Path, process: Process
) -> None:
    base = {"JINAN_LASER_DATA": str(big_base(tmp_path))}
    whole = process("sources", "--json", env=base).stdout.encode()
    assert len(whole) > 1 << 18, "it must not fit into the pipe"
    reading, writing = os.pipe()
    os.set_blocking(writing, kind == "blocks late")
    with subprocess.Popen(
        [PROGRAM, "sources", "--json"],
        env=clean_environment(tmp_path) | base | variables,
        stdout=writing,
        stderr=subprocess.PIPE,
    ) as running:
        os.close(writing)
        read = os.read(reading, 1)  # by now it writes, and the pipe fills up
        while chunk := os.read(reading, 5000):
            read += chunk
        _, errors = running.communicate(timeout=HANGS)
    os.close(reading)
    assert (running.returncode, errors) == (0, b"")
    assert read == whole


@pytest.mark.parametrize(
    "variables", [{}, {"PYTHONUNBUFFERED": "1"}], ids=["buffered", "unbuffered"]
)
@pytest.mark.parametrize("where", ["a small file", "/dev/full"])
def test_an_answer_cut_short_is_no_success(
    where: str, variables: dict[str, str], tmp_path: Path
) -> None:
    kept = {n: t for n, t in clean_environment(tmp_path).items() if not n.startswith("COV")}
    target = "out" if where == "a small file" else where
    result = subprocess.run(
        # No file may grow beyond eight blocks of 512 or 1,024 bytes.
        ["/bin/sh", "-c", f'ulimit -f 8; exec "{PROGRAM}" sources --json >{target}'],
        env=kept
        | {"JINAN_LASER_DATA": str(big_base(tmp_path)), "PYTHONDONTWRITEBYTECODE": "1"}
        | variables,
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=tmp_path,
    )
    reason = "file too large" if target == "out" else "no space left on device"
    assert (result.returncode, result.stderr) == (1, f"error: cannot write the answer: {reason}\n")


# Have Ctrl-C come at the moment when a certain module is imported, as it may by chance.
INTERRUPTING = """
import os, signal, sys
wanted = os.environ["INTERRUPT_AT"]
def hook(event, arguments):
    if event == "import" and arguments[0] == wanted:
        os.kill(os.getpid(), signal.SIGINT)
sys.addaudithook(hook)
"""


@pytest.mark.parametrize(
    "module",
    [
        "jinan_laser.cli.app",
        "typer",
        "pydantic_core",
        "pydantic.types",
        "jinan_laser.store.load",
        "tomli",
        "jinan_laser.output.layout",
    ],
)
def test_ctrl_c_while_it_starts(module: str, tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(INTERRUPTING)
    result = subprocess.run(
        [PROGRAM, "facts"],
        env=clean_environment(tmp_path) | {"PYTHONPATH": str(tmp_path), "INTERRUPT_AT": module},
        capture_output=True,
        check=False,
    )
    assert (result.returncode, result.stdout, result.stderr) == (130, b"", b"")


def test_where_ctrl_c_is_ignored_it_stays_ignored(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(INTERRUPTING)
    variables = {"PYTHONPATH": str(tmp_path), "INTERRUPT_AT": "typer"}
    result = subprocess.run(
        ["/bin/sh", "-c", f'trap "" INT; exec "{PROGRAM}" facts'],
        env=clean_environment(tmp_path) | variables,
        capture_output=True,
        check=False,
    )
    assert (result.returncode, result.stderr) == (0, b"")
    assert result.stdout


HOSTILE = (
    "x\x1b]0;title\x07\x1b[31m\x9b2J\u202etxt\u200b\u2066\r\n\u2028\U000e0041\ufe0f\ufffe\x7fy"
)
RAW = re.compile("[^ -~\n]")  # all that follows is in ASCII but for the words above


@pytest.mark.parametrize(
    "words",
    [
        ["fact", HOSTILE],
        ["fact", "laser-scale", HOSTILE],
        [HOSTILE],
        [f"--{HOSTILE}"],
        ["facts", f"--{HOSTILE}"],
        ["facts", "--fields", HOSTILE],
        ["facts", "--format", HOSTILE],
        ["facts", "--since", HOSTILE],
        ["facts", "--source", HOSTILE],
        ["facts", "--data", HOSTILE],
        ["facts", "--save", HOSTILE],
        ["facts", "--save", f"{HOSTILE}/a.svg"],
        ["check", HOSTILE],
        ["check", "--text", HOSTILE],
        ["check", "--text", f"{HOSTILE}=a"],
        ["cite", HOSTILE],
        ["diff", HOSTILE, HOSTILE],
        ["export", HOSTILE],
        ["export", f"{HOSTILE}/a.csv"],
        ["schema", HOSTILE],
    ],
    ids=lambda words: " ".join(words).replace(HOSTILE, "X"),
)
@pytest.mark.parametrize("options", [[], ["--json"]], ids=["", "json"])
def test_nothing_that_is_passed_steers_a_terminal(
    words: list[str], options: list[str], cli: Cli
) -> None:
    result = cli(*options, *words) if words[0][0] == "-" else cli(words[0], *options, *words[1:])
    if words[0] != "check":
        assert (result.status in (1, 2, 3, 4), result.out) == (True, "")
    assert not RAW.search(result.err)
    if not options and words[0] not in ("check", "facts", "diff"):
        assert result.err.count("\n") == 1
    if options and result.err:
        error = json.loads(result.err)["error"]
        assert error["exit_status"] == result.status


@pytest.mark.parametrize("option", ["--json", "--format=csv", "--format=table"])
def test_names_of_files_that_are_no_text(option: str, tmp_path: Path) -> None:
    (tmp_path / "a").write_text("[about]")
    name = os.fsencode(tmp_path) + b"/\xff.toml"
    os.rename(tmp_path / "a", name)  # noqa: PTH104 - a path of bytes
    for words in (
        [b"check", name],
        [b"check", b"--text", b"\xff=" + name],
        [b"facts", b"--data", name],
    ):
        result = subprocess.run(
            [PROGRAM, *words, option],
            env=clean_environment(tmp_path),
            capture_output=True,
            check=False,
        )
        assert (result.returncode, b"Traceback" in result.stderr) == (4, False)
        assert (
            "\N{REPLACEMENT CHARACTER}" in result.stdout.decode()
            or "\\udcff" in result.stderr.decode()
        )


def test_json_errors_keep_what_they_escape(cli: Cli) -> None:
    text = cli("fact", HOSTILE, "--json").err
    assert HOSTILE.replace("\r\n\u2028", "") in json.loads(text)["error"]["message"].replace(
        "\r\n\u2028", ""
    )
    assert "\\u202e" in text
    assert "\\udb40\\udc41" in text


def test_names_in_any_script_stay_as_they_are(cli: Cli) -> None:
    assert cli("fact", "济南 Цзінань").err.startswith('error: no fact "济南 Цзінань"')
    assert (
        '"济南 Цзінань"'
        in json.loads(cli("fact", "济南 Цзінань", "--json").err)["error"]["message"]
    )


def test_a_bug_does_not_steer_a_terminal_either(tmp_path: Path) -> None:
    script = (
        "import sys, jinan_laser.cli.app as app\n"
        "def run(words): raise RuntimeError(words[0])\n"
        "app.run = run\n"
        "from jinan_laser.__main__ import main; main()"
    )
    result = subprocess.run(
        [sys.executable, "-c", script, HOSTILE],
        env=clean_environment(tmp_path),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (result.returncode, result.stdout) == (1, "")
    assert "RuntimeError: x\\u001b]0;title" in result.stderr
    assert not RAW.search(result.stderr)


def test_a_draft_comes_from_a_file_or_a_pipe(tmp_path: Path) -> None:
    controller, terminal = pty.openpty()
    environment = clean_environment(tmp_path)
    typed = subprocess.run(
        [PROGRAM, "vet"], env=environment, stdin=terminal, capture_output=True, check=False
    )
    os.close(terminal)
    os.close(controller)
    assert (typed.returncode, typed.stdout) == (4, b"")
    assert typed.stderr == b"error: name a file, or pipe a text into standard input\n"
    closed = subprocess.run(
        ["/bin/sh", "-c", f'exec "{PROGRAM}" vet <&-'],
        env=environment,
        capture_output=True,
        check=False,
    )
    assert (closed.returncode, closed.stdout) == (4, b"")
    assert closed.stderr == b"error: standard input is closed; name a file\n"
