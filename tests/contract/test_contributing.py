"""The worked example of CONTRIBUTING, on a copy of the shipped base."""

import re
from pathlib import Path

from harness import ROOT, Cli

GUIDE = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
GOOD = (ROOT / "data" / "facts.toml").read_text(encoding="utf-8")


def test_a_planted_mistake_is_found_and_the_mend_is_clean(cli: Cli, tmp_path: Path) -> None:
    [example] = re.findall(r"```toml\n(.*?)```", GUIDE, re.DOTALL)
    [promised] = re.findall(r"```text\n(.*?)\n```", GUIDE, re.DOTALL)
    source, claim = re.split(r"\n(?=\[claims)", example)
    before = "[claims.laser-companies-laserfair-2025]"
    first_entity = GOOD.index("[entities.")
    text = GOOD[:first_entity] + source + "\n" + GOOD[first_entity:]
    text = text.replace(before, f"{claim}\n{before}")
    path = tmp_path / "facts.toml"

    path.write_text(text, encoding="utf-8")
    result = cli("check", str(path))
    assert result.status == 4
    first, *_ = result.out.splitlines()
    line = int(first.removeprefix(f"{path}:").split(":")[0])
    assert text.splitlines()[line - 1] == "value = 301"
    assert f" {promised}: " in first
    assert "1 error, 0 warnings" in result.out

    path.write_text(text.replace("value = 301", "value = 310"), encoding="utf-8")
    result = cli("check", str(path))
    assert (result.status, result.out.split(";")[0]) == (0, "0 errors, 0 warnings")
    shown = cli("fact", "laser-companies", "--data", str(path)).out
    assert "more than 310 companies" in shown
    assert re.search(r"^standing +corroborated \+2$", shown, re.MULTILINE)


def test_the_citation_has_the_version_of_the_data() -> None:
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    [version] = re.findall(r'^version = "(.*)"$', GOOD, re.MULTILINE)
    assert f'version: "{version}"' in citation
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"- {version}: " in changes.split("### Data")[1]
