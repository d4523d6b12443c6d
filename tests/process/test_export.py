"""Exports by the real program: told to stop, refused, out of room, side by side, on a terminal."""

import os
import pty
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from examples import one_of
from generated import generated_toml
from harness import HANGS, PROGRAM, Cli, Process, clean_environment
from jinan_laser.output.exports import EXPORT_FORMATS

# Exports, then gives up what root may do more than others, and exports again: all is imported by
# then. Root stays root: another user is not to be had in every namespace.
WITHOUT_RIGHTS = """
import ctypes, os, sys
from jinan_laser.cli.app import run
command, good, bad = sys.argv[1:]
words = command.split()
assert run([*words, good]) == 0
if os.geteuid() == 0:
    version_3 = 0x20080522
    header, none = (ctypes.c_uint32 * 2)(version_3, 0), (ctypes.c_uint32 * 6)()
    assert ctypes.CDLL(None).capset(header, none) == 0
os._exit(run([*words, bad]))
"""


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A base that takes long enough to export to be interrupted and to show progress."""
    file = tmp_path_factory.mktemp("large") / "facts.toml"
    file.write_text(generated_toml(20_000), encoding="utf-8")
    return file


def contents(path: Path) -> dict[str, bytes]:
    files = path.iterdir() if path.is_dir() else [path]
    return {file.name: file.read_bytes() for file in files}


@pytest.mark.parametrize(
    ("format_", "order"),
    [("csv", signal.SIGTERM), ("sqlite", signal.SIGINT), ("html", signal.SIGTERM)][:: one_of()],
)
def test_stopped_half_way(
    order: signal.Signals, format_: str, large: Path, tmp_path: Path, process: Process
) -> None:
    target = tmp_path / f"base.{format_}"
    assert process("export", str(target)).returncode == 0
    before = contents(target)
    with subprocess.Popen(
        [PROGRAM, "export", target, "--force", "--data", large],
        env=clean_environment(tmp_path),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as program:
        until = time.monotonic() + HANGS
        while not list(tmp_path.glob(".jinan-laser-*/new")):
            assert program.poll() is None, "it was done before it could be stopped"
            assert time.monotonic() < until
        program.send_signal(order)
        out, err = program.communicate(timeout=HANGS)
    assert (program.returncode, out, err) == (128 + order, b"", b"")
    assert [path.name for path in tmp_path.iterdir()] == [target.name]
    assert contents(target) == before


@pytest.mark.parametrize("force", [False, True])
@pytest.mark.parametrize("format_", ["csv", "sqlite", "html"])
def test_many_at_once(force: bool, format_: str, tmp_path: Path) -> None:
    """Four in CI, else two."""
    many = 4 if one_of() == 1 else 2
    target = tmp_path / f"base.{format_}"
    running = [
        subprocess.Popen(
            [PROGRAM, "export", target, *(["--force"] if force else [])],
            env=clean_environment(tmp_path),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        for _ in range(many)
    ]
    ended = [(program.communicate()[1], program.returncode) for program in running]
    if force:
        assert ended == [("", 0)] * many
    else:
        exists = f'error: "{target}" exists; replace it with --force'
        late = f"{exists}: it came while this export was built"
        assert sorted(status for _, status in ended) == [0] + [2] * (many - 1)
        assert {said for said, _ in ended} <= {"", f"{exists}\n", f"{late}\n"}
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize(
    ("command", "name"), [("export", "a.csv"), ("export", "a.sqlite"), ("facts --save", "a.svg")]
)
@pytest.mark.parametrize("closed", [0o555, 0o000])
def test_a_folder_that_lets_nothing_be_written(
    command: str, name: str, closed: int, tmp_path: Path
) -> None:
    folder = tmp_path / "closed"
    folder.mkdir()
    folder.chmod(closed)
    result = without_rights(command, tmp_path / name, folder / name)
    verb = "save" if "save" in command else "write"
    expected = f'error: cannot {verb} "{folder / name}": permission denied\n'
    assert (result.returncode, result.stderr) == (1, expected)
    folder.chmod(0o755)
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("name", ["a.csv", "a.sqlite"])
def test_an_export_that_may_not_be_read(name: str, tmp_path: Path) -> None:
    """What cannot be looked at cannot prove to be ours."""
    target = tmp_path / "there"
    target.mkdir()
    secret = target / name
    if name.endswith("csv"):
        secret.mkdir()
        (secret / "facts.csv").write_text("secret")
    else:
        secret.write_text("secret")
    secret.chmod(0o000)
    result = without_rights("export --force", tmp_path / name, secret)
    assert result.returncode == 1
    assert result.stderr == f'error: cannot write "{secret}": permission denied\n'
    secret.chmod(0o700)
    assert [file.name for file in target.iterdir()] == [name]
    assert list(contents(secret).values()) == [b"secret"]


def test_an_export_that_nobody_may_change_stays_and_nothing_else(
    tmp_path: Path, process: Process
) -> None:
    """The new one has its mode already, and must go all the same."""
    place = tmp_path / "place"
    place.mkdir()
    target = place / "a.csv"
    assert process("export", str(target)).returncode == 0
    before = target.stat().st_ino
    target.chmod(0o555)
    result = without_rights("export --force", tmp_path / "good.csv", target)
    assert result.returncode == 1
    assert result.stderr == f'error: cannot write "{target}": permission denied\n'
    assert list(place.iterdir()) == [target]
    assert (target.stat().st_ino, target.stat().st_mode & 0o777) == (before, 0o555)
    target.chmod(0o755)


def test_a_group_that_cannot_be_kept_hands_its_rights_to_no_other(tmp_path: Path) -> None:
    target = tmp_path / "there"
    target.mkdir()
    file = target / "a.svg"
    file.write_text("old")
    file.chmod(0o640)
    try:
        os.chown(file, -1, 65534)
    except OSError:
        pytest.skip("nobody here may give a file to another group")
    assert without_rights("facts --save", tmp_path / "a.svg", file).returncode == 0
    found = file.stat()
    assert (found.st_gid, found.st_mode & 0o777) == (os.getegid(), 0o600)
    assert found.st_size > len("old")


def without_rights(command: str, good: Path, bad: Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-c", WITHOUT_RIGHTS, command, good, bad],
        env=clean_environment(good.parent),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


REFUSED = {
    "long": "file name too long",
    "gone": "no such file or directory",
    "loop": "too many levels of symbolic links",
    "in a loop": "too many levels of symbolic links",
}


@pytest.mark.parametrize(
    "words",
    [["export"], ["export", "--to", "sqlite"], ["facts", "--save"]],
    ids=["export", "export a file", "save"],
)
@pytest.mark.parametrize("where", REFUSED)
def test_what_the_system_refuses_is_one_line(
    words: list[str], where: str, cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    verb = "save" if "--save" in words else "write"
    ending = ".svg" if verb == "save" else ".csv"
    name = {"long": "x" * 300, "gone": "a", "loop": "loop", "in a loop": "loop/a"}[where] + ending
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / f"loop{ending}").symlink_to(folder / f"loop{ending}")
    (folder / "loop").symlink_to("loop")
    before = sorted(folder.iterdir())
    monkeypatch.chdir(folder)
    if where == "gone":
        shutil.rmtree(folder)
    result = cli(*words, name)
    assert (result.status, result.out) == (1, "")
    assert result.err == f'error: cannot {verb} "{name}": {REFUSED[where]}\n'
    assert where == "gone" or sorted(folder.iterdir()) == before


@pytest.mark.parametrize("format_", EXPORT_FORMATS)
def test_out_of_room(format_: str, tmp_path: Path) -> None:
    environment = clean_environment(tmp_path)
    kept = {name: text for name, text in environment.items() if not name.startswith("COV")}
    result = subprocess.run(
        # No file may grow beyond one block: the system refuses the write, as a full disk does.
        ["/bin/sh", "-c", f'ulimit -f 1; exec "{PROGRAM}" export base.{format_}'],
        env=kept | {"PYTHONDONTWRITEBYTECODE": "1"},  # else it would cut them off, too
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=tmp_path,
    )
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr.startswith("error: ")
    assert result.stderr.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("claims", "drawn"), [(20_000, True), (10, False)])
def test_a_bar_on_a_terminal(claims: int, drawn: bool, large: Path, tmp_path: Path) -> None:
    if claims < 20_000:
        large = tmp_path / "facts.toml"
        large.write_text(generated_toml(claims), encoding="utf-8")
    controller, terminal = pty.openpty()
    with subprocess.Popen(
        [PROGRAM, "export", tmp_path / "base.csv", "--data", large],
        env=clean_environment(tmp_path) | {"TERM": "xterm"},
        stdout=subprocess.PIPE,
        stderr=terminal,
    ) as program:
        os.close(terminal)
        seen = b""
        while True:
            try:
                chunk = os.read(controller, 65536)
            except OSError:  # Linux reports the other side's end as an error
                break
            if not chunk:
                break
            seen += chunk
        out, _ = program.communicate(timeout=HANGS)
    os.close(controller)
    assert program.returncode == 0
    assert b"verdicts" in out
    assert (b"exporting" in seen) is drawn


def test_without_pyarrow_it_says_what_to_install(tmp_path: Path) -> None:
    script = (
        "import sys; sys.modules['pyarrow'] = None\n"
        "from jinan_laser.__main__ import main\n"
        "sys.argv[1:] = ['export', 'base.parquet']; main()"
    )
    result = subprocess.run(
        [sys.executable, "-c", script],
        env=clean_environment(tmp_path),
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=tmp_path,
    )
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr == (
        "error: Parquet needs pyarrow; install it with: pip install 'jinan-laser[parquet]'\n"
    )
    assert list(tmp_path.iterdir()) == []


def test_a_name_that_is_no_text(tmp_path: Path) -> None:
    result = subprocess.run(
        [PROGRAM, "export", os.fsencode(tmp_path) + b"/\xff.csv", "--json"],
        env=clean_environment(tmp_path),
        capture_output=True,
        check=False,
    )
    assert result.returncode == 0
    assert "\N{REPLACEMENT CHARACTER}.csv".encode() in result.stdout
