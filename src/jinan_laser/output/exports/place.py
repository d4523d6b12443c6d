"""Put an export in its place, so that what stood there is whole until the new one is."""

import os
import shutil
import stat
import tempfile
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path

from jinan_laser.errors import ExportError, UsageError

_SQLITE = b"SQLite format 3\0"  # how every such file begins


def check_free(path: Path, *, folder: bool, files: Collection[str], force: bool) -> None:
    """Make sure that nothing is lost when an export takes this path.

    Args:
        path: where the export goes.
        folder: whether it is a folder.
        files: the names of the files that such a folder may hold.
        force: whether an earlier export may be replaced.

    Raises:
        UsageError: something is in the way. A folder that holds anything but an export is
            never replaced, and neither is a device or a pipe.
    """
    if not path.parent.is_dir():
        raise UsageError(f'no such folder: "{path.parent}"')
    if not path.exists():
        return
    if folder:
        if not path.is_dir():
            raise UsageError(f'"{path}" is not a folder, and this format needs one')
        found = sorted(entry.name for entry in path.iterdir())
        foreign = [name for name in found if name not in files]
        if foreign:
            raise UsageError(f'"{path}" holds what is no export ("{foreign[0]}"); choose another')
        if not found:
            return
    elif not stat.S_ISREG(path.stat().st_mode):
        raise UsageError(f'"{path}" is not a file')
    elif not _is_export(path):
        raise UsageError(f'"{path}" is no export; choose another')
    if not force:
        raise UsageError(f'"{path}" exists; replace it with --force')


def _is_export(path: Path) -> bool:
    """Tell whether a file is empty or a database: anything else is somebody's work."""
    with path.open("rb") as stream:
        return stream.read(len(_SQLITE)) in (b"", _SQLITE)


@contextmanager
def in_place(path: Path) -> Iterator[Path]:
    """Give a path to build an export at, and move the result into place.

    The new one is built beside the old one and takes its place by a rename. When anything
    fails or the user interrupts, the old one stands as before and nothing else is left.

    Raises:
        ExportError: the system cannot write there.
    """
    path = path.resolve()  # a link stays a link to the export
    try:
        workshop = Path(tempfile.mkdtemp(prefix=".jinan-laser-", dir=path.parent))
        try:
            new = workshop / path.name
            yield new
            if path.is_dir():
                _swap(new, path, workshop / "replaced")
            else:
                new.replace(path)
        finally:
            shutil.rmtree(workshop, ignore_errors=True)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise ExportError(f'cannot write "{path}": {reason}') from None


def _swap(new: Path, path: Path, old: Path) -> None:
    """Replace a folder; the system has no single step for it, so the old one can come back."""
    try:
        os.rename(path, old)  # noqa: PTH104 - unlike replace() it names what it does
        os.rename(new, path)  # noqa: PTH104
    except BaseException:
        if old.exists() and not path.exists():
            os.rename(old, path)  # noqa: PTH104
        raise
