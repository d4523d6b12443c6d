"""Interrupt a piece of work only where that is safe: no hidden file stays behind."""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager

# All that ends a process and can be caught; Windows knows only some of them.
_ORDERS = ("SIGHUP", "SIGINT", "SIGQUIT", "SIGALRM", "SIGTERM", "SIGUSR1", "SIGUSR2", "SIGXCPU")


@contextmanager
def interruptible() -> Iterator[Callable[[], None]]:
    """Hold back a signal to stop until the work checks for it.

    Raised at once, as Ctrl-C usually is, it could hit the very line that cleans up.

    Yields:
        A function to call often: it raises if a signal came.

    Raises:
        SystemExit: a signal came; with 128 and its number, as shells count.
    """
    given: list[int] = []

    def leave_if_told() -> None:
        if given:
            raise SystemExit(128 + given[0])

    before = {
        order: handler
        for order in (getattr(signal, name) for name in _ORDERS if hasattr(signal, name))
        if (handler := signal.getsignal(order)) not in (signal.SIG_IGN, None)
    }
    try:
        for order in before:
            signal.signal(order, lambda number, _: given.append(number))
        yield leave_if_told
    finally:
        for order, handler in before.items():
            signal.signal(order, handler)
    leave_if_told()
