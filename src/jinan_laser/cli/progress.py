"""Show a person that a long piece of work goes on; scripts see nothing of it."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_LARGE = 20_000  # rows: fewer are done before a bar could be read


@contextmanager
def progress(title: str, total: int) -> Iterator[Callable[[int], None]]:
    """Give a function to call with the number of rows done since the last call.

    The bar is drawn on standard error if that is a terminal and there is much to do. It is
    gone when the work is done.
    """
    if total < _LARGE or sys.stderr is None or not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(title, total=total)
        yield lambda rows: bar.advance(task, rows)
