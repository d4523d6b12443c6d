"""Wrong bases: each is ``bad/valid.toml`` with one mistake, and what ``check`` says of it.

A file of ``bad`` has the code of its mistake as its name, and holds:

- ``[[edits]]``: an ``old`` text, which stands once in the valid base, and the ``new`` one;
- or ``text``, a whole base; ``encoding``, another one than UTF-8; ``missing``, no file at all;
- ``[texts]``: the words of sources, for those mistakes that only they reveal;
- ``digests``: the file of digests beside the base;
- ``[check]``: what it ``says`` of a base called ``facts.toml``.
"""

from pathlib import Path
from typing import Any

import tomli

from jinan_laser.store.digests import beside

FOLDER = Path(__file__).parent / "bad"
VALID = FOLDER / "valid.toml"
WRONG = sorted(path.stem for path in FOLDER.glob("*.toml") if path != VALID)


def case(code: str) -> dict[str, Any]:
    return tomli.loads(path_of(code).read_text(encoding="utf-8"))


def path_of(code: str) -> Path:
    return FOLDER / f"{code}.toml"


def write_wrong(code: str, file: Path) -> dict[str, Path]:
    """Write a wrong base, with texts and digests beside it; return where the texts are."""
    told = case(code)
    if not told.get("missing"):
        file.write_bytes(edited(told).encode(told.get("encoding", "utf-8")))
    if "digests" in told:
        beside(file).write_text(told["digests"], encoding="utf-8")
    texts = {source: file.with_name(f"{source}.txt") for source in told.get("texts", {})}
    for source, path in texts.items():
        path.write_text(told["texts"][source], encoding="utf-8")
    return texts


def edited(told: dict[str, Any]) -> str:
    text: str = told.get("text", VALID.read_text(encoding="utf-8"))
    for edit in told.get("edits", ()):
        assert text.count(edit["old"]) == 1, edit["old"]
        text = text.replace(edit["old"], edit["new"])
    return text
