"""What is put in its place is whole, keeps modes, and waits for its turn."""

import errno
import fcntl
import os
import stat
from pathlib import Path

import pytest

from jinan_laser.output.in_place import in_place, turn


def anything() -> None:
    """Allow it."""


def contents(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def write(path: Path, text: str, *, folder: bool, name: str = "claims.csv") -> None:
    if folder:
        path.mkdir(exist_ok=True)
        path = path / name
    path.write_text(text)


def put(path: Path, text: str, *, folder: bool, name: str = "claims.csv") -> None:
    with in_place(path, anything) as new:
        write(new, text, folder=folder, name=name)


@pytest.mark.parametrize("name", ["base", "new", "earlier", "ä" * 127])
@pytest.mark.parametrize("folder", [False, True])
def test_it_takes_the_place_of_what_was_there(folder: bool, name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    put(path, "first", folder=folder)
    put(path, "second", folder=folder)
    assert list(contents(tmp_path).values()) == [b"second"]
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()])
@pytest.mark.parametrize("folder", [False, True])
def test_a_failure_leaves_the_old_one(error: BaseException, folder: bool, tmp_path: Path) -> None:
    path = tmp_path / "base"
    write(path, "old", folder=folder)
    before = contents(tmp_path)

    def fail() -> None:
        with in_place(path, anything) as new:
            write(new, "half", folder=folder)
            raise error

    with pytest.raises(type(error)):
        fail()
    assert contents(tmp_path) == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["base"]


@pytest.mark.parametrize("folder", [False, True])
def test_what_the_disk_did_not_take_takes_no_place(
    folder: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The system may take every write, and say only when asked that it could not."""
    path = tmp_path / "base"
    write(path, "old", folder=folder)
    before = contents(tmp_path)

    def failing(_: int) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(os, "fsync", failing)
    with pytest.raises(OSError, match="Input/output error"):
        put(path, "new", folder=folder)
    assert contents(tmp_path) == before
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("folder", [False, True])
def test_nothing_built_is_nothing_moved(folder: bool, tmp_path: Path) -> None:
    path = tmp_path / "base"
    write(path, "old", folder=folder)
    before = contents(tmp_path)
    with pytest.raises(FileNotFoundError), in_place(path, anything):
        pass
    assert contents(tmp_path) == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["base"]


@pytest.mark.parametrize("folder", [False, True])
def test_a_last_look_can_refuse(folder: bool, tmp_path: Path) -> None:
    path = tmp_path / "base"

    def refuse() -> None:
        assert contents(tmp_path), "it looks when all is built"
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), in_place(path, refuse) as new:
        write(new, "new", folder=folder)
    assert list(tmp_path.iterdir()) == []


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.parametrize("wanted", [0o640, 0o600, 0o444, 0o664])
def test_the_mode_of_a_file_is_kept(wanted: int, tmp_path: Path) -> None:
    path = tmp_path / "base"
    put(path, "old", folder=False)
    path.chmod(wanted)
    put(path, "new", folder=False)
    assert (mode(path), path.read_text()) == (wanted, "new")


def test_the_modes_of_a_folder_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "base"
    put(path, "old", folder=True)
    path.chmod(0o750)
    (path / "claims.csv").chmod(0o640)
    put(path, "new", folder=True)
    assert (mode(path), mode(path / "claims.csv")) == (0o750, 0o640)
    put(path, "new", folder=True, name="claims.jsonl")
    assert mode(path / "claims.jsonl") == 0o640, "as closed as what it replaces"


@pytest.mark.parametrize("number", [errno.EPERM, errno.EINVAL, errno.ENOTSUP])
def test_an_owner_that_cannot_be_kept_is_no_failure(
    number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """EINVAL it is where a user namespace has no number for the owner."""

    def refuse(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    path = tmp_path / "base"
    put(path, "old", folder=True)
    (path / "claims.csv").chmod(0o604)
    monkeypatch.setattr(os, "chown", refuse)
    put(path, "new", folder=True)
    assert (mode(path / "claims.csv"), (path / "claims.csv").read_text()) == (0o604, "new")


def test_what_is_new_is_as_open_as_the_user_wants(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        put(tmp_path / "folder", "new", folder=True)
        put(tmp_path / "file", "new", folder=False)
    finally:
        os.umask(before)
    assert mode(tmp_path / "folder") == 0o750
    assert mode(tmp_path / "folder" / "claims.csv") == mode(tmp_path / "file") == 0o640


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    real = tmp_path / "elsewhere" / "real"
    link = tmp_path / "link"
    link.symlink_to(real)
    put(link, "new", folder=False)
    assert link.is_symlink()
    assert contents(tmp_path / "elsewhere") == {"real": b"new"}


def test_one_after_the_other(tmp_path: Path) -> None:
    lock = os.open(tmp_path, os.O_RDONLY)
    fcntl.flock(lock, fcntl.LOCK_EX)
    waited = []

    def wait() -> None:
        waited.append("once")
        if len(waited) == 2:
            os.close(lock)

    with turn(tmp_path, wait):
        assert waited == ["once", "once"]


def test_whoever_waits_can_give_up(tmp_path: Path) -> None:
    def give_up() -> None:
        raise KeyboardInterrupt

    with turn(tmp_path, anything):
        with pytest.raises(KeyboardInterrupt), turn(tmp_path, give_up):
            pytest.fail("two had the turn at once")
        with turn(tmp_path / "nowhere", give_up):
            pass  # there is nothing to wait for
