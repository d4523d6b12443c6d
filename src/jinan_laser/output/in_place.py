"""Put a file or a folder in its place, whole.

It is built in a hidden folder beside its place and moved in one step. At every moment what
stood there or the new one is there whole, whatever is killed: nothing is removed at the place
itself. The hidden folder goes in the end, also after an error.
"""

import errno
import os
import stat
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from shutil import rmtree

_MOMENT = 0.01  # seconds between two looks whether it is our turn
_GROUP = 0o070
_EXCHANGE = 2  # the flag of Linux, and by chance that of macOS
_HERE = -100  # AT_FDCWD: paths are as they are
_UNABLE = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP}


@contextmanager
def in_place(path: Path, check: Callable[[], None]) -> Iterator[Path]:
    """Give a path to build at, and move what was built there into place.

    Args:
        path: the place. A link stays a link, to what is new. Modes are kept, and groups and
            owners where the system lets us.
        check: raises when the place may not be taken or the work is to stop. Called when all
            is ready to move, and while others have their turn.

    Raises:
        OSError: the system refuses. What stood there stands there still; should it refuse to
            bring it back where it has no single step for two folders, the message says where
            it is.
    """
    path = Path(os.path.realpath(path))
    workshop = path.with_name(f".jinan-laser-{os.urandom(8).hex()}")
    new, earlier = workshop / "new", workshop / "earlier"
    try:
        workshop.mkdir(0o700)
        yield new
        _write_through(new)
        _keep_modes(path, new)
        with turn(path.parent, check):
            check()
            _move(new, path, earlier)
    finally:
        if not earlier.exists() or path.exists():
            for folder in (new, earlier):
                with suppress(OSError):  # it is no folder; or it lets nothing be removed from it
                    folder.chmod(0o700)
            for _ in range(2):  # the system may have refused but once
                rmtree(workshop, ignore_errors=True)


@contextmanager
def turn(folder: Path, wait: Callable[[], None]) -> Iterator[None]:
    """Have the only turn to look at a folder and change it, among programs of this kind.

    Where the system has no such locks, everybody has it.

    Args:
        folder: the folder.
        wait: called again and again while others have it; raises to give up.
    """
    try:
        lock = os.open(folder, os.O_RDONLY)
    except OSError:  # nobody may read it; or it is Windows, which opens no folders
        yield
        return
    try:
        _take(lock, wait)
        yield
    finally:
        os.close(lock)  # and with it the turn


def _take(lock: int, wait: Callable[[], None]) -> None:
    import fcntl

    while True:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            wait()
            time.sleep(_MOMENT)
        except OSError:  # a file system without locks
            return
        else:
            return


def mode(path: Path) -> int:
    """Return what a path is and who may use it, as the system has it; 0 for nothing.

    Raises:
        OSError: the system does not let us look; ``Path.exists`` would hide some reasons.
    """
    try:
        return path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return 0


def _write_through(new: Path) -> None:
    """Have the system write the files out now: it may tell only then that it cannot."""
    for file in new.iterdir() if new.is_dir() else (new,):
        with file.open("rb+") as stream:
            os.fsync(stream.fileno())


def _keep_modes(path: Path, new: Path) -> None:
    """Give what is new the modes of what it replaces, each file that of its namesake.

    A file without one is as closed as the files that stood there.
    """
    if not path.exists():
        return
    known = {file.name: file.stat() for file in path.iterdir()} if path.is_dir() else {}
    modes = [found.st_mode for found in known.values()]
    for file in new.iterdir() if new.is_dir() else ():
        if file.name in known:
            _take_over(known[file.name], file)
        elif modes:
            closed = file.stat().st_mode
            for mode in modes:
                closed &= mode
            file.chmod(stat.S_IMODE(closed))
    _take_over(path.stat(), new)


def _take_over(known: os.stat_result, new: Path) -> None:
    mode = stat.S_IMODE(known.st_mode)
    if hasattr(os, "chown"):
        try:
            os.chown(new, known.st_uid, known.st_gid)
        except OSError:  # nobody but root may; or who owns it has no number in this namespace
            with suppress(OSError):
                os.chown(new, -1, known.st_gid)
        if new.stat().st_gid != known.st_gid:
            mode &= ~_GROUP  # another group must not get what was meant for that one
    new.chmod(mode)


def _move(new: Path, path: Path, earlier: Path) -> None:
    if not (new.is_dir() and path.is_dir()):
        new.replace(path)
    elif not _exchange(new, path):
        os.rename(path, earlier)  # noqa: PTH104 - unlike replace() it names what it does
        try:
            os.rename(new, path)  # noqa: PTH104
        except BaseException as error:
            try:
                os.rename(earlier, path)  # noqa: PTH104
            except OSError as again:
                message = f"{again.strerror}; what stood there is whole in {earlier}"
                raise OSError(again.errno, message) from error
            raise


def _exchange(one: Path, other: Path) -> bool:
    """Let two folders change places in one step; return whether the system can."""
    try:
        import ctypes

        system = ctypes.CDLL(None, use_errno=True)
        names = os.fsencode(one), os.fsencode(other)
        if sys.platform == "linux":
            failed = system.renameat2(_HERE, names[0], _HERE, names[1], _EXCHANGE)
        else:
            failed = system.renamex_np(*names, _EXCHANGE)  # macOS
    except (ImportError, AttributeError, TypeError):  # no such call, or no such library
        return False
    if not failed:
        return True
    number = ctypes.get_errno()
    if number in _UNABLE:
        return False
    raise OSError(number, os.strerror(number), str(other))
