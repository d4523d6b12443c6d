"""What the page on vetting says of the labelled drafts is what comes of them today.

Rewrite it with ``pytest --rewrite-golden``. Nothing is tuned on the second set.
"""

import re
from pathlib import Path

import pytest
from scores import judged, labels, missed, scores, table

from harness import ROOT
from jinan_laser import load
from jinan_laser.model.base import FactBase

PAGE = ROOT / "docs" / "vet.md"
DRAFTS = Path(__file__).parent
GOALS = {"found": 97, "are figures": 98, "right fact": 92, "plans as plans": 96}


@pytest.mark.parametrize("name", ["first", "traps", "second", "third"])
def test_scores(name: str, rewrite: bool) -> None:
    all_ = list(judged(load(ROOT / "data" / "facts.toml"), DRAFTS / name))
    made = {"scores": table(all_), "misses": missed(all_)}
    text = PAGE.read_text(encoding="utf-8")
    for what, told in made.items():
        place = re.compile(rf"(<!-- {what}: {name} -->\n\n).*?(?=\n<!-- end -->)", re.DOTALL)
        text = place.sub(lambda match: match[1] + told, text)  # noqa: B023 - used at once
    if rewrite:
        PAGE.write_text(text, encoding="utf-8")
    assert text == PAGE.read_text(encoding="utf-8")
    shares = {what: 100 * part / whole for what, (part, whole) in scores(all_).items()}
    assert {what for what, goal in GOALS.items() if shares[what] < goal} == set()
    assert shares["wrong fact"] <= 3


@pytest.mark.parametrize("name", ["first", "second", "third"])
def test_labels_stand_in_their_drafts(name: str, shipped: FactBase) -> None:
    paths = sorted((DRAFTS / name).glob("*.tsv"))
    assert paths
    wrong = []
    for path in paths:
        draft = next(path.parent.glob(f"{path.stem}.[mh]*"))
        lines = draft.read_text(encoding="utf-8").split("\n")
        for label in labels(path):
            start = label.column - 1
            found = lines[label.line - 1][start : start + len(label.text)]
            if found != label.text or (label.fact and label.fact not in shipped.facts):
                wrong.append((path.stem, label))
    assert wrong == []
