import random
from pathlib import Path

import pytest
import tomli

from changing import VALID
from jinan_laser.errors import UsageError
from jinan_laser.store.check import check
from jinan_laser.store.reorder import reordered

SHIPPED = Path(__file__).parents[3] / "data" / "facts.toml"


@pytest.mark.parametrize("file", [VALID, SHIPPED], ids=["valid", "shipped"])
def test_what_is_in_order_stays_to_the_letter(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert reordered(text) == text


@pytest.mark.parametrize("seed", range(8))
def test_any_order_becomes_the_right_one(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    head, *tables = VALID.read_text(encoding="utf-8").rstrip("\n").split("\n\n")
    shuffled = []
    for table in chance.sample(tables, len(tables)):
        header, *lines = [line for line in table.split("\n") if line.strip()]
        if header.startswith("[units."):
            shuffled.append(table)
        else:
            shuffled.append("\n".join([header, *chance.sample(lines, len(lines))]))
    text = "\n\n".join([head, *shuffled]) + "\n"
    ordered = reordered(text)
    assert tomli.loads(ordered) == tomli.loads(text)
    assert sorted(ordered.split("\n")) == sorted(text.split("\n"))
    file = tmp_path / "facts.toml"
    file.write_text(ordered, encoding="utf-8")
    codes = {found.code for found in check(file).diagnostics}
    assert not codes & {"section-order", "claim-order", "key-order"}


def test_comments_go_with_what_stands_below_them() -> None:
    text = (
        "format = 2\n\n# of the town\n[facts.town]\n# what is asked\nlabel = 'a'\n"
        "subject = 'town' # here\n\n# the base\n[about]\ntitle = 't'\n\n# apart\n"
    )
    assert reordered(text) == (
        "format = 2\n\n# the base\n[about]\ntitle = 't'\n\n# apart\n\n"
        "# of the town\n[facts.town]\nsubject = 'town' # here\n# what is asked\nlabel = 'a'\n"
    )


def test_a_line_of_a_string_that_looks_like_a_header_is_none() -> None:
    text = (
        "format = 2\n\n[facts.b]\nnote = '''\n[about]\n'''\nlabel = 'l'\n\n[about]\ntitle = 't'\n"
    )
    assert reordered(text) == (
        "format = 2\n\n[about]\ntitle = 't'\n\n[facts.b]\nlabel = 'l'\nnote = '''\n[about]\n'''\n"
    )


def test_a_header_of_a_whole_section_stays_above_its_tables() -> None:
    text = "format = 2\n\n[facts]\n\n[facts.a]\nlabel = 'l'\n\n[claims]\n\n[claims.c]\nfact = 'a'\n"
    assert reordered(text) == text


def test_line_ends_stay() -> None:
    text = (
        "format = 2\r\n\r\n[topics.a]\r\ntitle = 'x'\r\n\r\n[about]\r\nversion = '1'\r\ntitle = 't'"
    )
    ordered = reordered(text)
    assert tomli.loads(ordered) == tomli.loads(text)
    assert ordered.index("[about]") < ordered.index("[topics.a]")


def test_what_is_not_on_lines_of_its_own_is_refused() -> None:
    with pytest.raises(UsageError, match="by hand"):
        reordered("[facts]\na = { label = 'x', subject = 'y' }\n[about]\ntitle = 't'\n")


def test_dotted_keys_say_the_same_afterwards() -> None:
    text = "[entities.a]\nname.en = 'x'\nkind = 'park'\nname.zh = 'y'\n"
    assert tomli.loads(reordered(text)) == tomli.loads(text)


def test_nothing_is_lost_of_a_document_without_tables() -> None:
    assert reordered("# empty\nformat = 2\n") == "# empty\nformat = 2\n"
