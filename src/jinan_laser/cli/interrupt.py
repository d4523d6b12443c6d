"""Clean up behind a command even when it is told to stop."""

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_STOPPED = 128 + signal.SIGTERM


@contextmanager
def interruptible() -> Iterator[None]:
    """Let a request to terminate end the work like an error, so that nothing is left over."""
    before = signal.signal(signal.SIGTERM, lambda *_: sys.exit(_STOPPED))
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
