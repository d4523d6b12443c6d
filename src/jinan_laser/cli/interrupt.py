"""Interrupt a piece of work only where that is safe: no hidden file stays behind."""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager

# Signals that end no process, that cannot be caught, or that tell a process of its own faults.
# All others are orders to stop; which there are is a matter of the system.
_NO_ORDERS = {
    *("SIGCHLD", "SIGCONT", "SIGURG", "SIGWINCH", "SIGTSTP", "SIGTTIN", "SIGTTOU", "SIGINFO"),
    *("SIGKILL", "SIGSTOP"),
    *("SIGSEGV", "SIGBUS", "SIGFPE", "SIGILL", "SIGTRAP", "SIGSYS", "SIGABRT", "SIGEMT"),
}


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
        for order in signal.valid_signals() - {getattr(signal, name, 0) for name in _NO_ORDERS}
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
