"""``check --save-digests``: what a keeper saves, others check without the text."""

from pathlib import Path

import pytest

from changing import changed
from harness import Cli, Result

TEXT = "The town has more than 300 firms. It is a town of light!\n\n20 hectares by 2030.\n"
RIGHT = "0 errors, 0 warnings; 4 claims, 3 printed figures read, 0 not, "


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "gazette.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_they_are_saved_beside_the_file_and_used_without_the_text(
    cli: Cli, text: Path, tmp_path: Path
) -> None:
    file = changed(tmp_path)
    result = cli("check", str(file), "--text", f"gazette={text}", "--save-digests")
    assert result == Result(0, f"{RIGHT}1 text compared\n", "")
    assert {path.name for path in tmp_path.iterdir()} == {
        *("facts.toml", "facts.digests.toml", "gazette.txt")
    }
    assert cli("check", str(file)) == Result(0, f"{RIGHT}1 source compared by digests\n", "")
    changed(tmp_path, ('locator = "p2.s1"', 'locator = "p1.s1"'))
    result = cli("check", str(file))
    assert (result.status, result.out.splitlines()[0].partition("error")[2]) == (
        4,
        '[printed-elsewhere] claims.area-gazette.locator: "20 hectares" stands in p2.s1, not p1.s1',
    )


def test_those_of_other_sources_stay_and_those_of_none_go(
    cli: Cli, text: Path, tmp_path: Path
) -> None:
    file, news = changed(tmp_path), tmp_path / "news.txt"
    news.write_text("约290家。", encoding="utf-8")
    for source, path in (("gazette", text), ("evening-news", news)):
        assert cli("check", str(file), "--text", f"{source}={path}", "--save-digests").status == 0
    assert cli("check", str(file)).out == f"{RIGHT}2 sources compared by digests\n"
    digests = tmp_path / "facts.digests.toml"
    saved = digests.read_text("utf-8")
    assert saved.index("[evening-news]") < saved.index("[gazette]")
    digests.write_text(saved.replace("[evening", "[morning"), "utf-8")
    assert cli("check", str(file)).status == 4
    assert cli("check", str(file), "--text", f"gazette={text}", "--save-digests").status == 0
    assert cli("check", str(file)).out == f"{RIGHT}1 source compared by digests\n"


@pytest.mark.parametrize("wrong", ["base", "text", "digests"])
def test_what_cannot_be_read_saves_nothing(
    wrong: str, cli: Cli, text: Path, tmp_path: Path
) -> None:
    file, digests = changed(tmp_path), tmp_path / "facts.digests.toml"
    digests.write_text("[evening-news]\n" if wrong == "digests" else "# None.\n", "utf-8")
    before = digests.read_bytes()
    if wrong == "base":
        changed(tmp_path, ('unit = "ha"', 'unit = "mu"'))
    named = tmp_path / "nowhere.txt" if wrong == "text" else text
    result = cli("check", str(file), "--text", f"gazette={named}", "--save-digests")
    assert (result.status, result.err) == (4, "")
    code = {"base": "unknown-unit", "text": "unreadable", "digests": "bad-digests"}[wrong]
    assert f"error[{code}]" in result.out
    assert digests.read_bytes() == before


def test_what_is_asked_without_a_file_or_a_text(cli: Cli, text: Path, tmp_path: Path) -> None:
    result = cli("check", "--text", f"gazette={text}", "--save-digests")
    message = "error: --save-digests: name the file beside which they are to be saved\n"
    assert result == Result(2, "", message)
    result = cli("check", "--save-digests", str(changed(tmp_path)))
    assert result == Result(2, "", "error: --save-digests: give the text of a source with --text\n")


def test_a_place_where_nothing_can_be_written(cli: Cli, text: Path, tmp_path: Path) -> None:
    file = changed(tmp_path).rename(tmp_path / f"{'b' * 245}.toml")
    result = cli("check", str(file), "--text", f"gazette={text}", "--save-digests")
    assert (result.status, result.out) == (2, "")
    assert result.err.startswith("error: --save-digests: ")
    assert result.err.endswith(": file name too long\n")
