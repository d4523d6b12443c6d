"""Files with more mistakes than anybody reads."""

import json
from pathlib import Path

import pytest

from changing import VALID, changed
from harness import Cli
from jinan_laser.errors import FactBaseError
from jinan_laser.store.check import check
from jinan_laser.store.codes import Findings
from jinan_laser.store.load import build, load, parse


def with_unknown_keys(tmp_path: Path, count: int) -> Path:
    keys = "".join(f"unknown_{number} = 1\n" for number in range(count))
    return changed(tmp_path, ("[about]\n", f"[about]\n{keys}"))


@pytest.mark.parametrize("count", [1_000, 1_001, 3_000, 150_000])
def test_a_thousand_mistakes_are_listed_and_the_others_counted(tmp_path: Path, count: int) -> None:
    file = with_unknown_keys(tmp_path, count)
    report = check(file)
    assert [found.key[1] for found in report.diagnostics] == [f"unknown_{n}" for n in range(1_000)]
    assert (report.count("error"), report.count("warning")) == (count, 0)
    assert report.omitted["error"] == count - 1_000
    last = [f"and at least {count - 1_000:,} more"] if count > 1_000 else []
    with pytest.raises(FactBaseError) as caught:
        load(file)
    assert caught.value.diagnostics == report.diagnostics
    assert caught.value.omitted == count - 1_000
    assert caught.value.lines() == [*map(str, report.diagnostics), *last]
    assert caught.value.message.count("; ") == 1_000 - (count == 1_000)


def test_wrong_references_are_listed_and_counted_alike(tmp_path: Path) -> None:
    text = VALID.read_text(encoding="utf-8")
    claim = text.split("\n[claims.motto-gazette]\n")[1].split("\n[")[0]
    wrong = claim.replace('"gazette"', '"gazete"')
    file = tmp_path / "facts.toml"
    claims = (f"\n[claims.motto-gazete-{number}]\n{wrong}" for number in range(1_500))
    file.write_text(text + "".join(claims), encoding="utf-8")
    with pytest.raises(FactBaseError) as caught:
        load(file)
    assert (len(caught.value.diagnostics), caught.value.omitted) == (1_000, 500)
    hints = [
        found.message.endswith('did you mean "gazette"?') for found in caught.value.diagnostics
    ]
    assert hints == [True] * 100 + [False] * 900
    report = check(file)
    codes = {found.code for found in report.diagnostics}
    assert {"unknown-source", "claim-order"} <= codes
    assert len(report.diagnostics) == 1_000
    assert report.count("error") == 1_501  # one claim stands before those it belongs after


def test_the_command_says_how_many_are_not_listed(tmp_path: Path, cli: Cli) -> None:
    file = with_unknown_keys(tmp_path, 1_500)
    result = cli("check", str(file))
    assert result.status == 4
    *listed, rest, count = result.out.splitlines()
    assert len(listed) == 1_000
    assert rest == "and at least 500 more"
    assert count.startswith("1500 errors, 0 warnings")
    answer = json.loads(cli("check", str(file), "--json").out)
    assert (answer["errors"], len(answer["diagnostics"])) == (1_500, 1_000)
    lookup = cli("facts", "--data", str(file))
    assert (lookup.status, lookup.out) == (4, "")
    assert lookup.err.splitlines()[1_000:] == ["and at least 500 more"]


def test_a_check_ends_after_a_hundred_thousand_mistakes() -> None:
    [mistake] = check("nowhere.toml").diagnostics
    findings = Findings()
    endless = iter(lambda: mistake, None)
    findings.add(endless)
    assert (len(findings.kept), findings.omitted["error"]) == (1_000, 99_000)


@pytest.mark.parametrize(
    ("old", "new", "first"),
    [
        ("format = 2\n", "{}format = 2\n", "unknown_0"),
        ("[about]\n", "[about]\n{}", "about.unknown_0"),
        ('kind = "park"\n', 'kind = "park"\n{}', "entities.park.unknown_0"),
    ],
)
def test_the_validator_sees_no_more_wrong_keys_than_are_listed(
    tmp_path: Path, old: str, new: str, first: str
) -> None:
    keys = "".join(f"unknown_{number} = 1\n" for number in range(120_000))
    text = changed(tmp_path, (old, new.format(keys))).read_text(encoding="utf-8")
    assert_cut(text, f"error[unknown-key] {first}: no such key", 119_000)


def test_the_validator_sees_no_more_wrong_names_than_are_listed(tmp_path: Path) -> None:
    names = ", ".join(f'x{number} = "x"' for number in range(3_000))
    names = f'name = {{ en = "Park", {names} }}'
    text = changed(tmp_path, ('name = { en = "Park" }', names)).read_text(encoding="utf-8")
    text += "".join(f"[claims.c{number}]\n" for number in range(100_000))
    assert_cut(text, 'error[bad-language] entities.park.name.x0: "x0": a language is', 102_000)


@pytest.mark.parametrize("words", ["[{}]", "{{ {} }}"], ids=["array", "table"])
def test_the_validator_sees_no_more_wrong_words_than_are_listed(tmp_path: Path, words: str) -> None:
    table = words.startswith("{")
    wrong = ", ".join(f'"{number}"{" = 1" * table}' for number in range(120_000))
    new = f"words = {words.format(wrong)}"
    text = changed(tmp_path, ('words = ["firms", "家"]', new)).read_text(encoding="utf-8")
    assert_cut(text, 'error[bad-unit] units.companies.words.0: "0": a word', 119_000)


def test_right_words_stay_however_many(tmp_path: Path) -> None:
    many = ", ".join(f'"firm{number}"' for number in range(120_000))
    new = ('words = ["firms", "家"]', f"words = [{many}]")
    text = changed(tmp_path, new).read_text(encoding="utf-8")
    assert len(build(parse(text, "facts.toml"), "facts.toml").units["companies"].words) == 120_000


def test_the_validator_sees_no_more_wrong_tables_than_are_listed() -> None:
    text = VALID.read_text(encoding="utf-8")
    text += "".join(f"[claims.c{number}]\n" for number in range(51_000))
    text += "".join(f"[claims.c{number}.x]\n" for number in range(51_000))
    assert_cut(text, 'error[missing-key] claims.c0.fact: the key "fact" is missing', 50_000)


def assert_cut(text: str, first: str, omitted: int) -> None:
    with pytest.raises(FactBaseError) as caught:
        build(parse(text, "facts.toml"), "facts.toml")
    assert caught.value.lines()[0].startswith(f"facts.toml: {first}")
    assert len(caught.value.diagnostics) == 1_000
    assert omitted <= caught.value.omitted <= omitted + 10_000


def test_a_large_base_that_is_right_is_whole(tmp_path: Path) -> None:
    from generated import generated_toml  # noqa: PLC0415

    file = tmp_path / "facts.toml"
    file.write_text(generated_toml(12_000), encoding="utf-8")
    assert len(load(file).claims) == 12_000


@pytest.mark.parametrize("around", ["{} = 1\n", "[{}]\n", " '{}'.\"a.b\" = 1\n"])
def test_a_large_file_with_deep_keys_is_not_read(around: str, tmp_path: Path) -> None:
    """Reading it would take a time that grows with the square of their parts."""
    deep = around.format("'.'".join("a" * 900) if "'" in around else ".".join("a" * 900))
    file = tmp_path / "facts.toml"
    file.write_text("format = 2\n\n" + "# filled up\n" * 50_000 + deep, encoding="utf-8")
    [found] = check(file).diagnostics
    assert str(found) == f"{file}:50003:1: error[not-toml]: nested too deeply"
    with pytest.raises(FactBaseError, match="nested too deeply"):
        load(file)


def test_a_large_file_may_be_as_deep_as_a_base_ever_is(tmp_path: Path) -> None:
    text = "# filled up; a.b.c.d.e.f.g.h.i.j = 1\n" * 20_000 + VALID.read_text(encoding="utf-8")
    motto = 'statement = "a.b.c.d.e.f.g.h.i.j = 1: a town of light."'
    old = 'statement = "The town calls itself a town of light."'
    file = tmp_path / "facts.toml"
    file.write_text(text.replace(old, motto), encoding="utf-8")
    assert check(file).diagnostics == ()
