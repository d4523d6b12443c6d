"""Each file here is one mistake: an edit of a valid base, and the diagnostics expected.

``pytest tests/bad --rewrite-golden`` writes the expected diagnostics anew.
"""

from pathlib import Path

import pytest

from jinan_laser.errors import FactBaseError
from jinan_laser.store.check import check
from jinan_laser.store.codes import CODES
from jinan_laser.store.load import load
from wrong_bases import VALID, WRONG, case, path_of, write_wrong

# What a lookup refuses a base for: all that comes before the meaning, but for two.
REFUSED = set(list(CODES)[: list(CODES).index("unused-source")]) - {"byte-order-mark", "newer-toml"}


def test_the_base_they_derive_from_is_right() -> None:
    report = check(VALID)
    assert report.diagnostics == ()
    assert (report.claims, report.parsed, report.unparsed) == (4, 3, 0)


def test_every_code_has_a_case() -> None:
    assert set(CODES) == set(WRONG)


@pytest.mark.parametrize("code", WRONG)
def test_diagnostics(
    code: str, rewrite: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    report = check("facts.toml", write_wrong(code, Path("facts.toml")))
    lines = "".join(f"{diagnostic}\n" for diagnostic in report.diagnostics)
    if rewrite:
        path = path_of(code)
        before, _, _ = path.read_text(encoding="utf-8").partition("says = '''")
        path.write_text(f"{before}says = '''\n{lines}'''\n", encoding="utf-8")
    assert lines == case(code)["check"]["says"]
    assert code in {diagnostic.code for diagnostic in report.diagnostics}
    for diagnostic in report.diagnostics:
        assert diagnostic.severity == CODES[diagnostic.code].severity


@pytest.mark.parametrize("code", WRONG)
def test_a_lookup_refuses_what_it_cannot_do_without(
    code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write_wrong(code, Path("facts.toml"))
    expected = [found for found in check("facts.toml").diagnostics if found.code in REFUSED]
    if not expected:
        assert load("facts.toml").claims
        return
    with pytest.raises(FactBaseError) as caught:
        load("facts.toml")
    assert list(caught.value.diagnostics) == expected
