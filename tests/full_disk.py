"""A disk that takes next to nothing, where the system can be told so."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def no_room(most: int = 100) -> Iterator[None]:
    """Let no file grow beyond some bytes: the system refuses the write, as a full disk does."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
