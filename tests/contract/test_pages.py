"""Pages for a browser, read by an independent parser: valid, whole, and nothing runs in them."""

import json
import re
import shutil
from base64 import b64encode
from collections import Counter
from hashlib import sha256
from pathlib import Path

import pytest

from harness import BARE, DRAFT, ROOT, SMALL, Cli
from hostile import COMMANDS, HOSTILE
from jinan_laser.cli.app import run
from jinan_laser.model.base import FactBase
from jinan_laser.output.links import printable
from jinan_laser.version import __version__
from markup import lines_of, outline, parsed, text_of
from wrong_bases import write_wrong

ASKED = [
    *COMMANDS,
    ["plans"],
    ["article"],
    ["search", "<script>alert(1)</script>"],
    ["check"],
    ["cite", "f0"],
    ["facts", "--fields", "id,label,source.url"],
]
# What an element may do but show.
ACTIVE = {"script", "iframe", "object", "embed", "base", "link", "math", "img", "template"}
# What a drawing is made of: nothing that leads anywhere, moves or holds anything else.
DRAWN = {"svg", "title", "desc", "g", "text", "line", "polygon", "circle"}
SCREENS = Path(__file__).parent / "screens"
MOST = 1_000_000  # bytes of the page of the shipped base


# What a browser gets, by the name of its outline; one without a command is the page of the base.
OUTLINES = {
    "base": [],
    "fact": ["fact", "laser-scale"],
    "trend": ["trend", "laser-scale"],
    "vet": ["vet", "draft.md", "--explain"],
    "check": ["check", "bad-date.toml"],
}


def assert_harmless(page: str, *, scripts: int = 0) -> None:
    """Fail if a page fetches anything, runs anything but its own, or leads to no web page."""
    root = parsed(page)
    found = Counter(element.tag for element in root.iter())
    assert found["script"] == scripts
    assert not ACTIVE & set(found) - {"script"}
    assert {element.tag for image in root.iter("svg") for element in image.iter()} <= DRAWN
    for element in root.iter():
        assert not [name for name in element.attrib if name.startswith(("on", "style", "src"))]
        href = element.get("href", "#")
        assert re.match(r"#|https?://", href), href
    [policy] = [
        element.attrib["content"]
        for element in root.iter("meta")
        if element.get("http-equiv") == "Content-Security-Policy"
    ]
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
    assert rules.pop("default-src") == rules.pop("base-uri") == rules.pop("form-action") == "'none'"
    for tag, rule in (("style", "style-src"), ("script", "script-src")):
        runs = [e for e in root.iter(tag) if e.get("type") != "application/ld+json"]
        digests = [b64encode(sha256((e.text or "").encode()).digest()).decode() for e in runs]
        assert [rules.pop(rule, None)] == [f"'sha256-{digest}'" for digest in digests] or not runs
    assert not rules


@pytest.mark.parametrize("command", ASKED, ids=" ".join)
def test_no_text_leaves_its_cell(command: list[str], hostile: Path, cli: Cli) -> None:
    result = cli(*command, "--format", "html", "--data", str(hostile))
    assert_harmless(result.out)
    root = parsed(result.out)
    if command in (["facts"], ["sources"], ["parks"]):
        firsts = [row[0] for row in root.iter("tr")][-len(HOSTILE) :]
        names = [text_of(next(first.iter("div"), first)) for first in firsts]
        assert names == [printable(text) for text in HOSTILE]


def test_whatever_the_data_say_the_page_of_a_base_is_harmless(
    hostile: Path, cli: Cli, tmp_path: Path
) -> None:
    path = tmp_path / "a.html"
    assert cli("export", str(path), "--data", str(hostile)).status == 0
    page = path.read_text("utf-8")
    assert_harmless(page, scripts=2)
    root = parsed(page)
    for number, text in enumerate(HOSTILE):
        [fact] = [each for each in root.iter() if each.get("id") == f"fact-f{number}"]
        assert next(lines_of(fact)) == printable(text).strip()
        quotes = [text_of(each) for each in fact.iter("q")]
        assert quotes == [printable(text)] * 2
    [described] = [e for e in root.iter("script") if e.get("type") == "application/ld+json"]
    assert json.loads(described.text or "")["name"] == HOSTILE[2]


def test_what_is_no_address_of_the_web_is_no_link(cli: Cli, tmp_path: Path) -> None:
    base = tmp_path / "facts.toml"
    text = SMALL.read_text("utf-8")
    addresses = ["javascript:alert(1)", "data:text/html,x", "http://a b", " https://a", "//a"]
    for address in addresses:
        base.write_text(re.sub(r'(?m)^url = ".*"$', f'url = "{address}"', text), "utf-8")
        for words in (["sources"], ["fact", "laser-scale"], ["claims"]):
            page = cli(*words, "--format", "html", "--data", str(base)).out
            assert not list(parsed(page).iter("a"))


def test_an_answer_is_a_page(cli: Cli) -> None:
    page = cli("fact", "laser-scale", "--format", "html").out
    root = parsed(page)
    assert root.get("lang") == "en"
    assert [text_of(each) for each in root.findall("head/title")] == ["Scale of the industry"]
    assert [text_of(each) for each in root.iter("h1")] == ["Scale of the industry"]
    assert "jinan-laser fact laser-scale" in [text_of(each) for each in root.iter("code")]
    spoken = {each.get("lang"): text_of(each) for each in root.iter("span") if each.get("lang")}
    [words] = [each for each in root.iter("a") if "#:~:text=" in each.attrib["href"]][:1]
    assert text_of(words) in spoken.values()


def test_the_title_is_what_was_asked(cli: Cli) -> None:
    words = ["facts", "--topic", "parks", "--fields", "id,label"]
    root = parsed(cli(*words, "--format", "html").out)
    assert [text_of(each) for each in root.findall("head/title")] == [" ".join(words)]
    assert [text_of(each) for each in root.iter("h1")] == ["Facts"]


def test_tables_have_headers_and_rows_of_the_same_cells(cli: Cli) -> None:
    facts = json.loads(cli("facts", "--json").out)
    [table] = parsed(cli("facts", "--format", "html").out).iter("table")
    titles = [text_of(each) for each in table.iter("th") if each.get("scope") == "col"]
    rows = [row for row in table.iter("tr") if any(each.tag == "td" for each in row)]
    assert titles[:2] == ["label", "answer"]
    assert len(rows) == len(facts)
    assert {len(row) for row in rows} == {len(titles)}
    names = [each for row in rows for each in row if each.get("scope") == "row"]
    assert [next(lines_of(name)) for name in names] == [fact["label"] for fact in facts]
    topics = [text_of(each) for each in table.iter("th") if each.get("scope") == "rowgroup"]
    assert len(topics) == len({fact["topic"] for fact in facts})


def test_a_trend_is_drawn_and_told(cli: Cli) -> None:
    root = parsed(cli("trend", "laser-scale", "--format", "html").out)
    [image] = root.iter("svg")
    told = {each.get("id"): text_of(each) for each in image if each.get("id")}
    assert told[image.get("aria-labelledby")] == "Scale of the industry"
    assert told[image.get("aria-describedby")]
    assert [text_of(each) for each in root.findall("head/title")] == ["trend laser-scale"]
    assert list(root.iter("table"))
    narrowed = cli("trend", "laser-scale", "--format", "html", "--fields", "value").out
    assert not list(parsed(narrowed).iter("svg"))


def test_what_others_print_otherwise_is_drawn(page: bytes, shipped: FactBase) -> None:
    root = parsed(page.decode())
    drawn = {image.get("aria-labelledby") for image in root.iter("svg")}
    assert "chart-industry-scale-title" in drawn
    assert 10 < len(drawn) < len(shipped.facts) / 2


def test_an_empty_list_says_why(cli: Cli) -> None:
    root = parsed(cli("facts", "--search", "zzz", "--format", "html").out)
    assert not list(root.iter("table"))
    assert "stands nowhere" in text_of(root)


def test_saved_is_the_same_page(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    assert cli("facts", "--save", str(path)).status == 0
    assert path.read_text("utf-8") == cli("facts", "--format", "html").out


@pytest.mark.parametrize("name", OUTLINES)
def test_outline(
    name: str, cli: Cli, rewrite: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, made = SCREENS / f"page-{name}.txt", Path("a.html")
    shutil.copy(DRAFT, tmp_path)
    write_wrong("bad-date", tmp_path / "bad-date.toml")
    monkeypatch.chdir(tmp_path)
    words = OUTLINES[name]
    result = cli(*words, "--format", "html") if words else cli("export", str(made))
    page = result.out if words else made.read_text("utf-8")
    lines = outline(parsed(page))
    actual = "".join(f"{line}\n" for line in lines).replace(__version__, "VERSION")
    if rewrite:
        path.write_text(actual, encoding="utf-8")
    assert actual == path.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("page") / "a.html"
    assert run(["export", str(path), "--data", str(ROOT / "data" / "facts.toml")]) == 0
    return path.read_bytes()


def test_the_page_of_the_shipped_base(page: bytes, shipped: FactBase) -> None:
    assert len(page) < MOST
    text = page.decode()
    assert_harmless(text, scripts=2)
    root = parsed(text)
    ids = Counter(each.attrib["id"] for each in root.iter() if each.get("id"))
    assert set(ids.values()) == {1}
    for prefix, table in (
        ("fact", shipped.facts),
        ("claim", shipped.claims),
        ("entity", shipped.entities),
        ("source", shipped.sources),
    ):
        assert {f"{prefix}-{id_}" for id_ in table} <= set(ids)
    targets = [each.attrib["href"] for each in root.iter("a")]
    inside = {target.removeprefix("#") for target in targets if target.startswith("#")}
    assert inside <= set(ids)
    known = {source.url for source in shipped.sources.values()}
    known |= {source.archived for source in shipped.sources.values()}
    outside = {target.partition("#:~:text=")[0] for target in targets if target[0] != "#"}
    assert len(outside) == len(known - {None})


def test_the_article_comes_first_statement_by_statement(page: bytes, shipped: FactBase) -> None:
    [first, *_] = list(parsed(page.decode()).iter("section"))
    assert first.get("id") == "article"
    [table] = first.iter("table")
    places = [text_of(row[0]) for row in table.iter("tr")][1:]
    claims = shipped.claims_by_source[shipped.about.base or ""]
    assert sorted(places) == sorted(claim.locator for claim in claims)
    assert places == sorted(places, key=lambda place: [int(n) for n in re.findall(r"\d+", place)])


def test_every_printed_word_is_in_its_language(page: bytes, shipped: FactBase) -> None:
    root = parsed(page.decode())
    for claim in shipped.claims.values():
        [entry] = [each for each in root.iter("li") if each.get("id") == f"claim-{claim.id}"]
        [quote] = entry.iter("q")
        assert text_of(quote) == printable(claim.printed)
        assert quote.get("lang") == shipped.sources[claim.source].language


def test_a_base_without_article_or_plans(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    assert cli("export", str(path), "--data", str(BARE)).status == 0
    root = parsed(path.read_text("utf-8"))
    shown = [each.get("id") for each in root.iter("section") if each.get("id")]
    assert "article" not in shown
    linked = [each.attrib["href"].removeprefix("#") for each in root.iter("a")]
    assert set(shown) <= set(linked)


def test_the_same_base_gives_the_same_page(cli: Cli, tmp_path: Path) -> None:
    one, other = tmp_path / "one.html", tmp_path / "other.html"
    for path in (one, other):
        assert cli("export", str(path)).status == 0
    assert one.read_bytes() == other.read_bytes()


def test_it_is_described_as_a_dataset(page: bytes, shipped: FactBase) -> None:
    root = parsed(page.decode())
    [described] = [e for e in root.iter("script") if e.get("type") == "application/ld+json"]
    dataset = json.loads(described.text or "")
    assert (dataset["@context"], dataset["@type"]) == ("https://schema.org", "Dataset")
    assert dataset["version"] == shipped.about.version
    assert dataset["license"] == "https://spdx.org/licenses/MIT.html"
    assert len(dataset["isBasedOn"]) == len(shipped.sources)


def test_a_field_that_no_row_has_is_a_column_all_the_same(cli: Cli) -> None:
    result = cli("facts", "--status", "reported", "--fields", "due", "--format", "html")
    assert (result.status, result.err) == (0, "")
    assert re.findall("<th[^>]*>([^<]*)</th>", result.out) == ["due"]


def test_what_was_asked_stands_there_as_it_was_typed(cli: Cli) -> None:
    words = ["search", "东 激光", "--limit", "3"]
    root = parsed(cli(*words, "--format", "html").out)
    assert [text_of(each) for each in root.findall("head/title")] == ["search '东 激光' --limit 3"]
    root = parsed(cli("search", "激光", "--format", "html").out)
    assert [text_of(each) for each in root.findall("head/title")] == ["search 激光"]


def test_below_an_answer_stands_until_when_was_looked_and_nothing_to_type(cli: Cli) -> None:
    for words, counts in (("facts", "10 facts: 1 corroborated"), ("article", "")):
        [footer] = parsed(cli(words, "--format", "html").out).iter("footer")
        assert counts in text_of(footer)
        assert "Looked until 2025-03-31." in text_of(footer)
        assert "jinan-laser fact" not in text_of(footer)
