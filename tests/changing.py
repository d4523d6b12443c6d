"""A base without a mistake, changed where a test wants one."""

from collections.abc import Mapping
from pathlib import Path

from jinan_laser.store.check import check

VALID = Path(__file__).parent / "bad" / "valid.toml"
NO_TEXTS: Mapping[str, Path] = {}


def changed(tmp_path: Path, *pairs: tuple[str, str]) -> Path:
    """Return a file with the valid base, each old text replaced by a new one."""
    text = VALID.read_text(encoding="utf-8")
    for old, new in pairs:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    file = tmp_path / "facts.toml"
    file.write_text(text, encoding="utf-8")
    return file


def codes(path: Path, texts: Mapping[str, Path] = NO_TEXTS) -> list[str]:
    """Return the codes of what check finds."""
    return [found.code for found in check(path, texts).diagnostics]
