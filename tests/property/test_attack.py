"""Whatever it is called with, it ends as it should: the cases of ``benchmarks/attack.py``."""

from pathlib import Path

import pytest

from attack import attack
from attack_cases import cases
from examples import one_of
from toml_suites import LIBRARY, wrong_with


@pytest.mark.parametrize("seed", range(5)[:: one_of()])
def test_a_hundred_seeded_cases(seed: int, tmp_path: Path) -> None:
    for number, case in enumerate(cases(100, seed)):
        folder = tmp_path / str(number)
        folder.mkdir()
        outcome, wrong = attack(case, folder, process=number == seed)
        assert not wrong, (case.words, case.variables, outcome)


@pytest.mark.parametrize("sort", ["valid", "invalid"])
def test_the_toml_documents_of_the_standard_library(sort: str) -> None:
    files = sorted(LIBRARY.joinpath(sort).rglob("*.toml"))
    if not files:
        pytest.skip("the tests of the standard library are not installed here")
    assert [what for file in files for what in wrong_with(file, valid=sort == "valid")] == []
