"""Begin a fact base: a small commented one, from which its keepers go on."""

from pathlib import Path

from jinan_laser.errors import JinanLaserError, UsageError, reason

_BEGINNING = Path(__file__).with_name("new.toml")


def create(path: Path) -> None:
    """Write a small commented fact base, in which a check finds no mistake.

    Raises:
        UsageError: something is there already, or its folder is not there.
        JinanLaserError: the system does not let us write; nothing is left behind.
    """
    text = _BEGINNING.read_bytes()
    try:
        stream = path.open("xb")
    except FileExistsError:
        raise UsageError(f'"{path}" exists, and nothing is written over it') from None
    except OSError as error:
        if not path.parent.is_dir():
            raise UsageError(f'no such folder: "{path.parent}"') from None
        raise _cannot(path, error) from None
    try:
        with stream:
            stream.write(text)
    except OSError as error:
        path.unlink(missing_ok=True)
        raise _cannot(path, error) from None


def _cannot(path: Path, error: OSError) -> JinanLaserError:
    return JinanLaserError(f'cannot write "{path}": {reason(error)}')
