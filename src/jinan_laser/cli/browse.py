"""Open a page in the reader's browser; where that cannot be, say its address."""

from jinan_laser.output.links import is_web


def browse(address: str | None) -> str:
    """Open an address of the web, and return what became of it.

    Args:
        address: what to open; None where a page has none.
    """
    if address is None:
        return "the fact base has no address of this page"
    if not is_web(address):
        return f"not opened, for it is no address of the web: {address}"
    import webbrowser

    try:
        opened = webbrowser.open(address)
    except (webbrowser.Error, OSError, ValueError):  # BROWSER may be no command line
        opened = False
    return f"opened {address}" if opened else f"no browser to open {address}"
