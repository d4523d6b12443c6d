"""The committed manual page is what the help of the commands makes it."""

import re

from harness import ROOT
from jinan_laser.cli.commands import COMMANDS
from man_page import PAGE, STATUSES, man_page


def test_the_page_is_up_to_date(rewrite: bool) -> None:
    made = man_page()
    if rewrite:
        PAGE.write_text(made, encoding="utf-8")
    assert made == PAGE.read_text(encoding="utf-8")


def test_it_tells_of_every_command() -> None:
    text = PAGE.read_text(encoding="utf-8")
    for command in COMMANDS:
        assert f"\\fBjinan\\-laser {command.name}\\fR" in text
        assert all(example.replace("-", r"\-") in text for example in command.examples)


def test_its_last_section_is_the_table_of_statuses_in_the_readme() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    listed = dict(re.findall(r"^\| (\d+) \| (.*) \|$", readme, re.MULTILINE))
    assert listed == {str(status): meaning for status, meaning in STATUSES.items()}
    *_, last = PAGE.read_text(encoding="utf-8").split(".SH ")
    assert last.startswith("EXIT STATUS\n")
    assert re.findall(r"\\fB(\d+)\\fR", last) == list(listed)
