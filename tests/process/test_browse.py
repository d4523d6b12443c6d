"""``--open`` leads to the words of a page, in the browser that the reader has chosen."""

from pathlib import Path

import pytest

from harness import SMALL, Process

BROWSER = '#!/bin/sh\nprintf \'%s\' "$1" > "$HOME/opened"\n'
LINK = "http://blog.example/lasers#:~:text="


@pytest.fixture
def browser(tmp_path: Path) -> str:
    """A browser that writes down what it is to open."""
    script = tmp_path / "browser"
    script.write_text(BROWSER)
    script.chmod(0o755)
    return f"{script} %s"


def test_a_fact_opens_at_its_words(process: Process, browser: str, tmp_path: Path) -> None:
    result = process("fact", "east-park-opened", "--open", env={"BROWSER": browser})
    opened = (tmp_path / "opened").read_text()
    assert opened.startswith(LINK)
    assert result.stderr == f"opened {opened}\n"
    assert result.stdout == process("fact", "east-park-opened").stdout


def test_a_source_opens(process: Process, browser: str, tmp_path: Path) -> None:
    process("source", "radio", "--open", env={"BROWSER": browser})
    assert (tmp_path / "opened").read_text() == "http://radio.example/1"


def test_without_a_browser_the_address_is_said(process: Process, tmp_path: Path) -> None:
    result = process(
        "source", "radio", "--open", env={"BROWSER": "/bin/false %s", "PATH": str(tmp_path)}
    )
    assert (result.returncode, result.stderr) == (0, "no browser to open http://radio.example/1\n")


def test_a_browser_that_is_no_command_line(process: Process) -> None:
    result = process("source", "radio", "--open", env={"BROWSER": "'unclosed %s"})
    assert (result.returncode, result.stderr) == (0, "no browser to open http://radio.example/1\n")


def test_a_page_without_an_address(process: Process, browser: str) -> None:
    result = process("source", "radio-copy", "--open", env={"BROWSER": browser})
    assert result.stderr == "the fact base has no address of this page\n"


def test_nothing_but_the_web_is_opened(process: Process, browser: str, tmp_path: Path) -> None:
    base = tmp_path / "facts.toml"
    text = SMALL.read_text(encoding="utf-8")
    base.write_text(text.replace("http://radio.example/1", "file:///etc/passwd"), encoding="utf-8")
    line = ("source", "radio", "--open", "--data", str(base))
    result = process(*line, env={"BROWSER": browser})
    assert result.stderr == "not opened, for it is no address of the web: file:///etc/passwd\n"
    assert not (tmp_path / "opened").exists()
