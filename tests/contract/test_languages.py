"""Whoever listens to a page hears each word in its language: names, what is printed, what is found.

The letters of a word are told by their names in Unicode, which the program does not ask.
"""

import unicodedata
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest

from harness import ROOT, Cli
from markup import parsed, text_of

OURS = ("LATIN", "FULLWIDTH LATIN", "MODIFIER", "FEMININE", "MASCULINE", "MICRO")
ANSWERS = [
    "article",
    "facts",
    "fact industry-scale",
    "fact two-sessions-debate",
    "claim two-sessions-debate-rezes-2024",
    "claims --topic industry",
    "plans",
    "timeline",
    "disputes",
    "compare area",
    "trend industry-scale",
    "parks",
    "park qilu",
    "companies",
    "company hans-jinan",
    "entities",
    "sources",
    "source rezes-2024",
    "search 激光",
    "search лазер",
    "search 济南",
    "cite industry-scale",
    "cite rezes-2024-ja",
    "claims --topic industry --fields printed,source.original_title,source.url",
    "facts --topic parks --fields subject.name.zh,printed",
    "vet {draft}",
]


@pytest.fixture
def shipped_cli(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> Cli:
    monkeypatch.setenv("JINAN_LASER_DATA", str(ROOT / "data" / "facts.toml"))
    return cli


def spoken(element: Element, language: str = "") -> Iterator[tuple[str, str]]:
    """Yield each text below an element with its language."""
    language = element.get("lang", language)
    if element.tag in ("script", "style", "head"):
        return
    yield element.text or "", language
    for child in element:
        yield from spoken(child, language)
        yield child.tail or "", language


def is_foreign(text: str) -> bool:
    letters = (letter for letter in text if letter.isalpha())
    return any(not unicodedata.name(letter).startswith(OURS) for letter in letters)


def assert_spoken(page: str) -> None:
    root = parsed(page)
    texts = list(spoken(root))
    assert [text for text, language in texts if is_foreign(text) and language == "en"] == []
    for element in root.iter():
        if element.get("dir"):
            assert any(unicodedata.bidirectional(letter) == "AL" for letter in text_of(element))


@pytest.mark.parametrize("words", ANSWERS)
def test_no_foreign_letter_is_ours(words: str, shipped_cli: Cli, tmp_path: Path) -> None:
    draft = tmp_path / "draft.md"
    draft.write_text("济南激光企业超过300家。У Цзінані больш за 300 лазерных кампаній.\n", "utf-8")
    result = shipped_cli(*words.format(draft=draft).split(), "--format", "html")
    assert (result.status, result.err) == (0, "")
    assert_spoken(result.out)


def test_nor_in_the_page_of_the_base(shipped_cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    assert shipped_cli("export", str(path)).status == 0
    assert_spoken(path.read_text("utf-8"))


@pytest.mark.parametrize(
    ("words", "said", "language"),
    [
        ("park qilu", "прамысловага парку", "be"),  # an alias: a name in these letters is known
        ("company hans-jinan", "大族超能激光科技有限公司", "zh"),  # in a note
        ("entity jinan-engravers", "雕刻机", "und-Hani"),  # no name is known
        ("search 济南激光产业", "济南激光产业", "zh"),
        ("cite rezes-2024-ja", "「新しい品質の生産力」の助けを借りて、済南はレーザー産業の", "ja"),
        ("claims --fact qilu-area --fields printed", "6,67 гектара", "be"),
        ("entity jinan --fields name.zh", "济南", "zh"),
        ("cite industry-scale --fields printed", "20 мільярдаў", "be"),
        ("facts --topic industry --fields subject.name.zh", "济南", "zh"),
        ("sources --fields original_title", "新しい品質", "ja"),
        ("sources --fields title", "thick plate", "en"),
        ("search settembre", "laser fibra", "it"),  # in our letters
        ("fact qilu-area", "6.67 ہیکٹر", "ur"),
    ],
)
def test_the_language_is_the_right_one(
    words: str, said: str, language: str, shipped_cli: Cli
) -> None:
    [main] = parsed(shipped_cli(*words.split(), "--format", "html").out).iter("main")
    assert {tag for text, tag in spoken(main, "en") if said in text} == {language}
