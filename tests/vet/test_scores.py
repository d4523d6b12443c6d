"""What the page on vetting says of the labelled drafts is what comes of them today.

Rewrite it with ``pytest --rewrite-golden``. Nothing is tuned on the second set.
"""

import re
from pathlib import Path

import pytest
from scores import judged, labels, missed, scores, table

from harness import ROOT
from jinan_laser import load

PAGE = ROOT / "docs" / "vet.md"
DRAFTS = Path(__file__).parent
GOALS = {"found": 97, "are figures": 96, "right fact": 92, "plans as plans": 97}


@pytest.mark.parametrize("name", ["first", "traps", "second"])
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


@pytest.mark.parametrize(
    "path", sorted(DRAFTS.glob("*/*.tsv")), ids=lambda path: f"{path.parent.name}/{path.stem}"
)
def test_labels_stand_in_their_drafts(path: Path) -> None:
    draft = next(path.parent.glob(f"{path.stem}.[mh]*"))
    lines = draft.read_text(encoding="utf-8").split("\n")
    facts = load(ROOT / "data" / "facts.toml").base.facts
    for label in labels(path):
        start = label.column - 1
        assert lines[label.line - 1][start : start + len(label.text)] == label.text
        assert not label.fact or label.fact in facts
