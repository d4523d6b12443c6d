"""Exports by the real program: told to stop, out of room, on a terminal, without pyarrow."""

import os
import pty
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from generated import generated_toml
from harness import PROGRAM, clean_environment

OLD = b"SQLite format 3\0what stood here before"


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A base that takes long enough to export to be interrupted and to show progress."""
    file = tmp_path_factory.mktemp("large") / "facts.toml"
    file.write_text(generated_toml(20_000), encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("order", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)], ids=["ctrl-c", "kill"]
)
@pytest.mark.parametrize("format_", ["csv", "sqlite"])
def test_stopped_half_way(
    order: signal.Signals, status: int, format_: str, large: Path, tmp_path: Path
) -> None:
    target = tmp_path / f"base.{format_}"
    if format_ == "csv":
        target.mkdir()
        (target / "claims.csv").write_bytes(OLD)
    else:
        target.write_bytes(OLD)
    with subprocess.Popen(
        [PROGRAM, "export", target, "--force", "--data", large],
        env=clean_environment(tmp_path),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as program:
        until = time.monotonic() + 30
        while not list(tmp_path.glob(".jinan-laser-*/*")):
            assert program.poll() is None, "it was done before it could be stopped"
            assert time.monotonic() < until
        program.send_signal(order)
        out, err = program.communicate(timeout=30)
    assert (program.returncode, out, err) == (status, b"", b"")
    assert [path.name for path in tmp_path.iterdir()] == [target.name]
    old = target / "claims.csv" if target.is_dir() else target
    assert old.read_bytes() == OLD


@pytest.mark.parametrize("format_", ["csv", "jsonl", "sqlite", "parquet", "datapackage"])
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
        out, _ = program.communicate(timeout=60)
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
