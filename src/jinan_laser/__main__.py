"""Start the program: ``jinan-laser`` and ``python -m jinan_laser``."""

import gc
import os
import sys
from contextlib import suppress
from importlib import import_module
from types import ModuleType
from typing import NoReturn


def main() -> None:
    """Run the command line and leave with its exit status."""
    # The process lives for a fifth of a second: collecting garbage and looking for Pydantic
    # plugins costs a fifth of that and gains nothing.
    gc.disable()
    if os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__") == "__all__":
        _look_for_no_plugins()
    from jinan_laser.cli.app import run

    _leave(run(sys.argv[1:]))


def _look_for_no_plugins() -> None:
    """Spare the import of Pydantic's plugin loader, which the setting above leaves unused.

    Pydantic asks the setting only after it imported the loader, and with it the whole of
    ``importlib.metadata`` and ``email``: a fourteenth of the start. If another Pydantic has
    its loader elsewhere, this changes nothing; if it wants more of it, it gets the real one.
    """
    loader = ModuleType("pydantic.plugin._loader")

    def from_the_real_one(name: str) -> object:
        if name.startswith("__"):  # asked by the import system, of any module
            raise AttributeError(name)
        if sys.modules.get(loader.__name__) is loader:
            del sys.modules[loader.__name__]
        return getattr(import_module(loader.__name__), name)

    loader.__dict__.update(get_plugins=tuple, __getattr__=from_the_real_one)
    sys.modules[loader.__name__] = loader


def _leave(status: int) -> NoReturn:
    """End the process at once: the system takes the memory back faster than Python frees it.

    Freeing every object one by one is a fifth of the whole run. Answers are written and
    files closed by now; what a stream still holds is written here.
    """
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            with suppress(OSError, ValueError):
                stream.flush()
    os._exit(status)


if __name__ == "__main__":
    main()
