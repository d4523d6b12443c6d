"""Work that must not be left anywhere: told to stop by any signal that could end it."""

import os
import signal

import pytest

from jinan_laser.cli.interrupt import interruptible

NAMES = ("HUP", "INT", "QUIT", "TERM", "USR1", "USR2", "ALRM", "VTALRM", "PROF", "XCPU")
RARE = ("IO", "PWR", "STKFLT", "RTMIN", "RTMAX")
KNOWN = [getattr(signal, f"SIG{name}") for name in (*NAMES, *RARE) if hasattr(signal, f"SIG{name}")]


@pytest.mark.parametrize("order", KNOWN, ids=str)
def test_it_is_left_where_it_asks_and_the_handler_put_back(order: signal.Signals) -> None:
    before = signal.getsignal(order)
    steps = []

    def work() -> None:
        with interruptible() as leave_if_told:
            os.kill(os.getpid(), order)
            steps.append("was not left at once")
            leave_if_told()
            steps.append("was never left")

    with pytest.raises(SystemExit) as caught:
        work()
    assert (caught.value.code, steps) == (128 + order, ["was not left at once"])
    assert signal.getsignal(order) == before


def test_work_that_never_asks_is_finished_first() -> None:
    with pytest.raises(SystemExit) as caught, interruptible():
        os.kill(os.getpid(), signal.SIGTERM)
    assert caught.value.code == 128 + signal.SIGTERM


def test_what_is_ignored_is_no_order() -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with interruptible() as leave_if_told:
            os.kill(os.getpid(), signal.SIGHUP)
            leave_if_told()
    finally:
        signal.signal(signal.SIGHUP, before)


UNTOUCHED = ("CHLD", "CONT", "URG", "WINCH", "TSTP", "TTIN", "TTOU")  # they end no process
FAULTS = ("SEGV", "BUS", "FPE", "ILL", "TRAP", "SYS", "ABRT")  # of the process itself


@pytest.mark.parametrize("name", [*UNTOUCHED, *FAULTS])
def test_what_is_no_order_is_left_alone(name: str) -> None:
    number = getattr(signal, f"SIG{name}")
    before = signal.getsignal(number)
    with interruptible():
        assert signal.getsignal(number) == before
