from pathlib import Path

from changing import VALID, changed, codes
from jinan_laser.store.check import check


def test_sections_that_only_look_mixed(tmp_path: Path) -> None:
    file = changed(
        tmp_path,
        ('statement = "The town calls itself', 'statement = """\n[about]\nThe town calls itself'),
        ('a town of light."', 'a town of light."""'),
    )
    assert codes(file) == ["hidden-character"]  # the line ends, not the order


def test_a_claim_that_belongs_before_all_others(tmp_path: Path) -> None:
    text = VALID.read_text(encoding="utf-8")
    claim = text.split("\n[claims.firms-gazette]\n")[1].split("\n[")[0]
    table = f"\n[claims.firms-gazette]\n{claim}"
    file = changed(tmp_path, (table, ""))
    with file.open("a", encoding="utf-8") as stream:
        stream.write(table)
    [line] = [str(found).partition(": ")[2] for found in check(file).diagnostics]
    assert line == (
        "error[claim-order] claims.firms-gazette: [claims.firms-gazette] belongs before all other"
        ' tables: "firms" is the first fact, and it its first claim'
    )


def test_a_claim_of_the_same_date_belongs_beside_the_others_to_its_fact(tmp_path: Path) -> None:
    text = VALID.read_text(encoding="utf-8")
    claim = text.split("\n[claims.firms-evening-news]\n")[1].split("\n[")[0]
    table = f"\n[claims.firms-evening-news]\n{claim}"
    file = changed(tmp_path, (table, ""))
    with file.open("a", encoding="utf-8") as stream:
        stream.write(table.replace('as_of = "2024-05"', 'as_of = "2024-04"'))
    [message] = [each.message for each in check(file).diagnostics if each.code == "claim-order"]
    assert message == (
        "[claims.firms-evening-news] belongs after [claims.firms-gazette]:"
        ' the claims to "firms" stand together'
    )


def test_sections_swapped_as_a_whole(tmp_path: Path) -> None:
    head, rest = VALID.read_text(encoding="utf-8").split("[sources.gazette]")
    sources, rest = rest.split("[entities.town]")
    entities, facts = rest.split("[facts.firms]")
    file = tmp_path / "facts.toml"
    file.write_text(
        f"{head}[entities.town]{entities}[sources.gazette]{sources}[facts.firms]{facts}",
        encoding="utf-8",
    )
    lines = [str(found).partition(": ")[2] for found in check(file).diagnostics]
    assert lines == [
        "error[section-order] entities.town: [entities.town] belongs after [sources.evening-news]",
        "error[section-order] entities.park: [entities.park] belongs after [entities.town]",
    ]
