"""What ``check`` does besides looking: put a file in order, write for a pull request."""

from pathlib import Path

from changing import VALID
from full_disk import no_room
from harness import Cli

ABOUT = "[about]"


def out_of_order(folder: Path) -> Path:
    """Write the valid base with its first two keys exchanged, and a comment on one of them."""
    text = VALID.read_text(encoding="utf-8")
    title = 'title = "A small base without a mistake"\n'
    version = 'version = "1.0.0"\n'
    assert title + version in text
    file = folder / "facts.toml"
    file.write_text(text.replace(title + version, f"{version}# what it is\n{title}"), "utf-8")
    return file


def test_a_file_is_put_in_order_and_then_checked(cli: Cli, tmp_path: Path) -> None:
    file = out_of_order(tmp_path)
    assert cli("check", str(file)).status == 4
    result = cli("check", "--fix", str(file))
    assert (result.status, result.out.split(";")[0], result.err) == (0, "0 errors, 0 warnings", "")
    assert '[about]\n# what it is\ntitle = "A small' in file.read_text(encoding="utf-8")
    assert list(tmp_path.iterdir()) == [file]


def test_a_file_that_cannot_be_written_stays_as_it_was(cli: Cli, tmp_path: Path) -> None:
    file = out_of_order(tmp_path)
    before = file.read_bytes()
    with no_room():
        result = cli("check", "--fix", str(file))
    assert (result.status, result.out) == (2, "")
    assert result.err == f"error: --fix: {file}: file too large\n"
    assert file.read_bytes() == before
    assert list(tmp_path.iterdir()) == [file]


def test_a_file_in_order_is_not_written(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "facts.toml"
    file.write_bytes(VALID.read_bytes())
    before = file.stat()
    assert cli("check", "--fix", str(file)).status == 0
    assert (file.stat().st_mtime_ns, file.stat().st_ino) == (before.st_mtime_ns, before.st_ino)


def test_what_is_no_toml_is_left_as_it_is(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "facts.toml"
    file.write_text("[facts\n", encoding="utf-8")
    result = cli("check", "--fix", str(file))
    assert (result.status, file.read_text(encoding="utf-8")) == (4, "[facts\n")
    assert "error[not-toml]" in result.out


def test_the_base_in_use_is_not_put_in_order_unasked(cli: Cli) -> None:
    result = cli("check", "--fix")
    assert (result.status, result.out) == (2, "")
    assert result.err == "error: --fix: name the file that is to be put in order\n"


def test_mistakes_are_written_for_a_pull_request(cli: Cli, tmp_path: Path) -> None:
    file = out_of_order(tmp_path)
    result = cli("check", "--github", str(file))
    first, count = result.out.splitlines()
    assert result.status == 4
    assert first.startswith(f"::error file={file},line=4,col=1,title=key-order::about.version: ")
    assert count.startswith("1 error, 0 warnings")


def test_a_mistake_without_a_place_is_one_of_the_file(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "gone.toml"
    result = cli("check", "--github", str(file))
    first, _ = result.out.splitlines()
    assert first == f"::error file={file},title=unreadable::no such file or directory"
