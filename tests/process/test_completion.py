"""Completion: the protocol of each shell, and a real bash."""

import shutil
import subprocess
from pathlib import Path

import pytest

from harness import PROGRAM, Process, clean_environment

BASH = shutil.which("bash")


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("fact laser-s", ["laser-scale"]),
        ("park e", ["east-park"]),
        ("policy ", ["laser-plan"]),
        ("company ", ["acme"]),
        ("source r", ["radio", "radio-copy", "rival"]),
        ("entity f", ["fair"]),
        ("trend laser-f", ["laser-firms"]),
        ("facts --topic p", ["parks", "policies"]),
        ("facts --source bl", ["blog"]),
        ("facts --subject small", ["smalltown-lasers"]),
        ("claims --stance d", ["disputes"]),
        ("facts --format c", ["csv"]),
        ("facts --fields id,source.u", ["id,source.url"]),
        ("policies --fields name.", ["name.en", "name.be", "name.zh"]),
        ("schema sch", []),
        ("schema dis", ["disputes"]),
        ("tim", ["timeline"]),
        ("fact --data nowhere.toml l", []),
    ],
)
def test_bash_protocol(words: str, offered: list[str], process: Process) -> None:
    result = process(
        env={
            "COMP_WORDS": f"jinan-laser {words}",
            "COMP_CWORD": str(len(words.split(" "))),
            "_JINAN_LASER_COMPLETE": "complete_bash",
        }
    )
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.split() == offered


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_labels_where_the_shell_shows_them(shell: str, process: Process) -> None:
    variables = {
        "_JINAN_LASER_COMPLETE": f"complete_{shell}",
        "_TYPER_COMPLETE_ARGS": "jinan-laser park e",
        "_TYPER_COMPLETE_FISH_ACTION": "get-args",
    }
    out = process(env=variables).stdout
    assert "east-park" in out
    assert "East Laser Park" in out


@pytest.mark.skipif(BASH is None, reason="no bash on this machine")
def test_installed_in_a_real_bash(tmp_path: Path) -> None:
    """Install it the usual way, then let bash ask it as it does at the Tab key."""
    script = f"""
        PATH="{PROGRAM.parent}:$PATH"
        jinan-laser --install-completion >/dev/null
        source ~/.bashrc
        COMP_WORDS=(jinan-laser fact laser-s) COMP_CWORD=2
        complete -p jinan-laser
        $(complete -p jinan-laser | sed 's/.*-F \\([^ ]*\\).*/\\1/') jinan-laser
        echo "offered: ${{COMPREPLY[*]}}"
    """
    result = subprocess.run(
        [str(BASH), "--norc", "-c", script],
        env=clean_environment(tmp_path),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert "offered: laser-scale" in result.stdout, result
