"""Completion: the protocol of each shell, and a real bash."""

import shutil
import subprocess
from pathlib import Path

import pytest

from harness import PROGRAM, SMALL, Cli, Process, clean_environment

BASH = shutil.which("bash")


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("fact laser-s", ["laser-scale"]),
        ("park e", ["east-park"]),
        ("policy ", ["laser-plan", "size-rule"]),
        ("park h", ["harbour-zone"]),
        ("facts --unit c", ["companies"]),
        ("facts --unit C", ["CNY"]),
        ("claims --language s", ["sv"]),
        ("company ", ["acme"]),
        ("source r", ["radio", "radio-copy", "rival"]),
        ("entity f", ["fair"]),
        ("trend laser-f", ["laser-firms"]),
        ("facts --topic p", ["parks", "policies"]),
        ("facts --source bl", ["blog"]),
        ("facts --subject small", ["smalltown", "smalltown-lasers"]),
        ("claims --stance d", ["disputes"]),
        ("facts --format c", ["csv"]),
        ("facts --fields id,source.u", ["id,source.url"]),
        ("policies --fields name.", ["name.en"]),
        ("schema sch", []),
        ("schema dis", ["disputes"]),
        ("tim", ["timeline"]),
        ("fact --data nowhere.toml l", []),
        ("facts --sort val", ["value"]),
        ("nosuch l", []),
    ],
)
def test_bash_protocol(
    words: str, offered: list[str], cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COMP_WORDS", f"jinan-laser {words}")
    monkeypatch.setenv("COMP_CWORD", str(len(words.split(" "))))
    monkeypatch.setenv("_JINAN_LASER_COMPLETE", "complete_bash")
    result = cli()
    assert (result.status, result.err) == (0, "")
    assert result.out.split() == offered


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


@pytest.mark.parametrize(
    ("variables", "complaint"),
    [
        (
            {"_JINAN_LASER_COMPLETE": "complete_bash"},
            "_JINAN_LASER_COMPLETE is set without the words of a line: COMP_WORDS, COMP_CWORD",
        ),
        (
            {"_JINAN_LASER_COMPLETE": "complete_bash", "COMP_WORDS": "jinan-laser f"},
            "_JINAN_LASER_COMPLETE is set without the words of a line: COMP_WORDS, COMP_CWORD",
        ),
        (
            {
                "_JINAN_LASER_COMPLETE": "complete_bash",
                "COMP_WORDS": "jinan-laser f",
                "COMP_CWORD": "one",
            },
            "_JINAN_LASER_COMPLETE is set without the words of a line: COMP_WORDS, COMP_CWORD",
        ),
        (
            {"_JINAN_LASER_COMPLETE": "complete_nothing"},
            "_JINAN_LASER_COMPLETE: shell nothing not supported",
        ),
        (
            {"_JINAN_LASER_COMPLETE": "nothing"},
            "_JINAN_LASER_COMPLETE: invalid completion instruction",
        ),
    ],
)
def test_variables_that_no_shell_sets(
    variables: dict[str, str], complaint: str, process: Process
) -> None:
    result = process("facts", env=variables)
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr == f"error: {complaint}\n"


@pytest.mark.parametrize(
    ("words", "status"), [("jinan-laser fact l", 0), ("jinan-laser fact x", 1)]
)
def test_fish_asks_by_the_status(words: str, status: int, process: Process) -> None:
    variables = {
        "_JINAN_LASER_COMPLETE": "complete_fish",
        "_TYPER_COMPLETE_ARGS": words,
        "_TYPER_COMPLETE_FISH_ACTION": "is-args",
    }
    result = process(env=variables)
    assert (result.returncode, result.stdout, result.stderr) == (status, "", "")


def test_what_the_data_says_cannot_steer_the_terminal(tmp_path: Path, process: Process) -> None:
    base = tmp_path / "facts.toml"
    text = SMALL.read_text(encoding="utf-8")
    label = '"\\u001b[31mred\\u202e"'
    base.write_text(text.replace('"Scale of the industry"', label), encoding="utf-8")
    variables = {
        "_JINAN_LASER_COMPLETE": "complete_fish",
        "_TYPER_COMPLETE_ARGS": f"jinan-laser fact --data {base} laser-s",
        "_TYPER_COMPLETE_FISH_ACTION": "get-args",
    }
    assert process(env=variables).stdout == "laser-scale\t\ufffd[31mred\ufffd\n"


@pytest.mark.skipif(BASH is None, reason="no bash on this machine")
def test_a_home_that_cannot_be_written(tmp_path: Path) -> None:
    nowhere = tmp_path / "file"
    nowhere.touch()
    script = f'"{PROGRAM}" --install-completion; echo "status $?"'
    result = subprocess.run(
        [str(BASH), "--norc", "-c", script],
        env=clean_environment(nowhere),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert result.stdout == "status 1\n"
    assert result.stderr.count("\n") == 1
    assert result.stderr.startswith("error: ")
