"""The committed manual page is what the help of the commands makes it."""

from jinan_laser.cli.commands import COMMANDS
from man_page import PAGE, man_page


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
