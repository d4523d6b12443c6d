"""Each folder here is one mistake: a base, the diagnostics expected, texts of sources if any.

``pytest tests/bad --rewrite-golden`` writes the expected diagnostics anew.
"""

from pathlib import Path

import pytest

from jinan_laser.errors import FactBaseError
from jinan_laser.store.check import check
from jinan_laser.store.codes import CODES
from jinan_laser.store.load import load

FOLDER = Path(__file__).parent
CASES = sorted(path.name for path in FOLDER.iterdir() if path.is_dir() and path.name in CODES)

# What a lookup refuses a base for: all that comes before the meaning, but for two.
REFUSED = set(list(CODES)[: list(CODES).index("unused-source")]) - {"byte-order-mark", "newer-toml"}


def test_the_base_they_derive_from_is_right() -> None:
    report = check(FOLDER / "valid.toml")
    assert report.diagnostics == ()
    assert (report.claims, report.parsed, report.unparsed) == (4, 3, 0)


def test_every_code_has_a_case() -> None:
    assert set(CODES) == set(CASES)


@pytest.mark.parametrize("code", CASES)
def test_diagnostics(code: str, rewrite: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FOLDER / code)
    texts = {path.stem: path for path in Path().glob("*.txt") if path.stem != "expected"}
    report = check("facts.toml", texts)
    lines = "".join(f"{diagnostic}\n" for diagnostic in report.diagnostics)
    expected = Path("expected.txt")
    if rewrite:
        expected.write_text(lines, encoding="utf-8")
    assert lines == expected.read_text(encoding="utf-8")
    assert code in {diagnostic.code for diagnostic in report.diagnostics}
    for diagnostic in report.diagnostics:
        assert diagnostic.severity == CODES[diagnostic.code].severity


@pytest.mark.parametrize("code", CASES)
def test_a_lookup_refuses_what_it_cannot_do_without(
    code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(FOLDER / code)
    expected = [found for found in check("facts.toml").diagnostics if found.code in REFUSED]
    if not expected:
        assert load("facts.toml").claims
        return
    with pytest.raises(FactBaseError) as caught:
        load("facts.toml")
    assert list(caught.value.diagnostics) == expected
