"""Start the program: ``jinan-laser`` and ``python -m jinan_laser``."""

import gc
import os
import sys


def main() -> None:
    """Run the command line and leave with its exit status."""
    # The process lives for a fifth of a second: collecting garbage and looking for Pydantic
    # plugins costs a tenth of that and gains nothing.
    gc.disable()
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    from jinan_laser.cli.app import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
