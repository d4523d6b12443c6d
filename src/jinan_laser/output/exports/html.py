"""HTML: the whole base as one page, which needs no other file and no network."""

from hashlib import sha256
from os import SEEK_END
from pathlib import Path

from jinan_laser.output.exports.content import Content

# The last line tells whether the page is as it was written: only such a page is replaced.
_SEAL = "<!-- jinan-laser export, sha256 of the lines above: {} -->\n"


def write(file: Path, content: Content) -> None:
    """Write the page."""
    from jinan_laser.output.web.whole import whole_base

    with file.open("xb") as stream:
        page = whole_base(content.base, content.passed).encode()
        stream.write(page)
        stream.write(_seal(page))


def recognises(file: Path) -> bool:
    """Tell whether a file is a page of ours that nobody changed."""
    size = len(_seal(b""))
    with file.open("rb") as stream:
        if stream.seek(0, SEEK_END) < size:
            return False
        stream.seek(-size, SEEK_END)
        if not stream.read().startswith(_SEAL.partition("{")[0].encode()):
            return False  # before anybody reads a file of another program to its end
    whole = file.read_bytes()
    return whole[-size:] == _seal(whole[:-size])


def _seal(written: bytes) -> bytes:
    return _SEAL.format(sha256(written).hexdigest()).encode()
