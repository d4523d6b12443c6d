"""Start the program: ``jinan-laser`` and ``python -m jinan_laser``."""

# Little is imported up here: until main() has begun, Ctrl-C ends in a traceback.
import gc
import os
import signal
import sys

_FAILED = 1
_INTERRUPTED = 130


def main() -> None:
    """Run the command line and leave with its exit status."""
    # Raised as an exception Ctrl-C would come out of whatever is imported just then, and print
    # a traceback. There is nothing to clean up; work that has something says so for itself.
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:  # else it is ignored
        signal.signal(signal.SIGINT, lambda *_: os._exit(_INTERRUPTED))
    # The process lives for a fifth of a second: collecting garbage costs a part of that and
    # gains nothing, and no plugin of Pydantic has a say in what a fact base is.
    gc.disable()
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    try:
        from jinan_laser.cli.app import run

        status = run(sys.argv[1:])
    except Exception:  # noqa: BLE001 - a bug, whatever it is: its traceback may quote the data
        from traceback import format_exc

        from jinan_laser.cli.streams import say

        say(*format_exc().splitlines())
        status = _FAILED
    # Every answer is written by now, none waits in a buffer. The system takes the memory back
    # faster than Python frees it, object by object: that is a fifth of the whole run.
    os._exit(status)


if __name__ == "__main__":
    main()
