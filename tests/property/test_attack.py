"""Whatever it is called with, it ends as it should: the cases of ``benchmarks/attack.py``."""

from pathlib import Path

import pytest

from attack import attack
from attack_cases import cases


@pytest.mark.parametrize("seed", range(5))
def test_five_hundred_seeded_cases(seed: int, tmp_path: Path) -> None:
    for number, case in enumerate(cases(100, seed)):
        folder = tmp_path / str(number)
        folder.mkdir()
        outcome, wrong = attack(case, folder, process=number == seed)
        assert not wrong, (case.words, case.variables, outcome)
