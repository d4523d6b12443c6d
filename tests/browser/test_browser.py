"""Pages in a real browser: axe-core finds nothing, nothing is cut off, the filter filters."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Dialog, Page, sync_playwright

from examples import one_of
from harness import BATTERY, CHROMIUM, NEWER, NO_CHROMIUM, ROOT, SMALL
from hostile import write_hostile
from jinan_laser.cli.app import run
from wrong_bases import write_wrong

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason=NO_CHROMIUM)
SHIPPED = ROOT / "data" / "facts.toml"
Looks = list[tuple[int, Any]]
"""Widths in pixels, each with light or dark."""
LOOKS: Looks = [(width, scheme) for width in (375, 800, 1280) for scheme in ("light", "dark")]
ANSWERS = [  # one of each kind of page
    "article",
    "facts --topic exports",
    "fact industry-scale",
    "plans",
    "disputes",
    "trend industry-scale",
    "compare area",
    "park qilu",
    "search 激光",
    "facts --fields id,source.url --topic outlook",
    "claims --fact qilu-area",
    "timeline --since 2025",
    "sources --language ja",
    "source rezes-2024-ur",
    "companies",
    "cite rezes-2024-ja",
    "info",
    "check",
    "check {wrong}",
    "vet {draft} --explain",
    "diff {small} {newer}",
]
# Texts are of one kind if they stand in elements of the same names and classes, all the way up.
MARK_ONE_OF_EACH_KIND = """() => {
    const kinds = new Set();
    const written = node => node.nodeType === Node.TEXT_NODE && node.data.trim();
    for (const element of document.body.querySelectorAll("*")) {
        if (!element.checkVisibility() || ![...element.childNodes].some(written)) continue;
        let kind = "";
        for (let each = element; each; each = each.parentElement)
            kind += `${each.tagName}.${each.getAttribute("class")} `;
        if (!kinds.has(kind)) element.dataset.kind = kinds.size;
        kinds.add(kind);
    }
    return kinds.size;
}"""
MANY_KINDS = 50
DRAFT = """Jinan counts 512 laser companies, and 12,000 jobs hang on them.
济南激光企业超过300家，齐鲁激光产业园年产值突破5亿元。 Qilu Laser پارک کا رقبہ 6.67 ہیکٹر ہے۔
"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser for all tests, closed at once: its loop would be in the way of others."""
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=CHROMIUM)
        yield found
        found.close()


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the pages: an answer each, and the whole of three bases."""
    folder = tmp_path_factory.mktemp("pages")
    write_hostile(folder / "hostile.toml")
    files = {"wrong": folder / "wrong.toml", "draft": folder / "draft.md"}
    write_wrong("unparsed-printed", files["wrong"])
    files["draft"].write_text(DRAFT, encoding="utf-8")
    files |= {"small": SMALL, "newer": NEWER}
    for number, words in enumerate(ANSWERS):
        name = str(folder / f"answer-{number}.html")
        data = [] if words.startswith(("check", "diff")) else ["--data", str(SHIPPED)]
        assert run([*words.format(**files).split(), "--save", name, *data]) == 0
    for base in (SHIPPED, SMALL, BATTERY, folder / "hostile.toml"):
        assert run(["export", str(folder / f"{base.stem}.html"), "--data", str(base)]) == 0
    return folder


@pytest.fixture(scope="module")
def tab(browser: Browser) -> Iterator[tuple[Page, list[str]]]:
    """A page that goes from one file to the next, and what the file there complains of, asks for
    or fetches: a page of its own for each takes three times as long as what is asked of it.
    """
    page = browser.new_page()
    said: list[str] = []

    def ask(dialog: Dialog) -> None:
        said.append(dialog.message)
        dialog.dismiss()  # else no other file would be shown

    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("dialog", ask)
    page.on("request", lambda request: said.append(request.url))
    yield page, said
    page.context.close()


def opened(browser: Browser, file: Path, *, scripts: bool = True) -> Page:
    page = browser.new_context(java_script_enabled=scripts).new_page()
    page.goto(file.as_uri())
    return page


def shown(page: Page, what: str) -> int:
    return page.locator(what).filter(visible=True).count()


@pytest.mark.parametrize(
    ("number", "name"),
    [
        *((number, f"answer-{number}") for number in range(len(ANSWERS))),
        *enumerate(["small", "battery", "hostile"]),
    ],
)
def test_everybody_can_read_it(
    number: int, name: str, tab: tuple[Page, list[str]], pages: Path
) -> None:
    """Each in all looks in CI, else in one of them; whether it fits, in all."""
    page, said = tab
    page.goto("about:blank")  # where nothing is left of the file before
    said.clear()
    page.goto((pages / f"{name}.html").as_uri())
    for look in LOOKS:
        assert_fits(page, look)
    assert_readable(page, LOOKS if one_of() == 1 else [LOOKS[number % len(LOOKS)]])
    assert said == [page.url]


def assert_readable(page: Page, looks: Looks, coloured: Looks = LOOKS) -> None:
    """Fail if axe-core finds anything, or a page is wider than its window.

    Args:
        page: what is looked at.
        looks: the looks in which it is.
        coloured: those in which the contrast of each text is measured, too.
    """
    for look in looks:
        assert_fits(page, look)
        rules = {"color-contrast": {"enabled": look in coloured}}
        assert_nothing_found(page, look, {"rules": rules})


def assert_fits(page: Page, look: tuple[int, Any]) -> None:
    """Give a page this look; fail if it is wider than its window."""
    width, scheme = look
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme=scheme)
    assert page.evaluate("document.documentElement.scrollWidth") <= width, look


def assert_nothing_found(
    page: Page, look: tuple[int, Any], options: dict[str, Any], within: str | None = None
) -> None:
    """Fail if axe-core finds anything on a page, or in some of its elements."""
    options |= {"resultTypes": ["violations"]}
    found = Axe().run(page, context=within, options=options).response
    assert found["passes"]
    assert [(each["id"], each["nodes"]) for each in found["violations"]] == [], look


@pytest.fixture(scope="module")
def whole(browser: Browser, pages: Path) -> Iterator[Page]:
    """The page of the shipped base."""
    page = opened(browser, pages / "facts.html")
    yield page
    page.context.close()


def test_everybody_can_read_the_page_of_the_shipped_base(whole: Page) -> None:
    """In all looks in CI, else in one of them; whether it fits, in all."""
    # Of colours there are two sets, whatever the width, and ten thousand texts take seconds.
    coloured = [LOOKS[0], LOOKS[3]]
    if one_of() == 1:
        assert_readable(whole, LOOKS, coloured)
        return
    assert_readable(whole, LOOKS[:1], coloured=[])
    assert whole.evaluate(MARK_ONE_OF_EACH_KIND) > MANY_KINDS
    for look in LOOKS:
        assert_fits(whole, look)
        if look in coloured:
            assert_nothing_found(whole, look, {"runOnly": ["color-contrast"]}, "[data-kind]")


def test_what_stands_up_is_seen_without_scrolling(whole: Page) -> None:
    whole.set_viewport_size({"width": 1280, "height": 720})
    totals = whole.locator("#article .sum").bounding_box()
    late = whole.locator("#article dl .overdue").bounding_box()
    assert totals
    assert late
    assert totals["y"] < late["y"] < 720


@pytest.mark.parametrize("word", ["激光", "лазер", "ｌａｓｅｒ 2024"])
def test_the_filter_finds_it_in_every_script(word: str, whole: Page) -> None:
    everything = shown(whole, "article.entry")
    whole.fill("#wanted", word)
    left = whole.locator("#evidence article.entry").filter(visible=True).all_inner_texts()
    assert 0 < len(left) < whole.locator("#evidence article.entry").count()
    assert shown(whole, "#facts tr.entry") == len(left)
    assert whole.inner_text("#found") == f"{len(left)} facts"
    plain = word.replace("ｌａｓｅｒ", "laser").split()
    assert all(part in text.lower() for text in left for part in plain)
    whole.fill("#wanted", "")
    assert shown(whole, "article.entry") == everything


def test_a_link_to_what_is_hidden_shows_it(whole: Page) -> None:
    whole.fill("#wanted", "zzzz")
    assert shown(whole, ".entry") == 0
    assert whole.inner_text("#found") == "0 facts"
    whole.evaluate("location.hash = '#fact-industry-scale'")
    whole.wait_for_function("document.getElementById('wanted').value === ''")
    assert whole.locator("#fact-industry-scale").is_visible()


def test_without_script_all_is_there(browser: Browser, pages: Path) -> None:
    page = opened(browser, pages / "facts.html", scripts=False)
    assert not page.locator("#filter").is_visible()
    assert shown(page, ".entry") == page.locator(".entry").count() > 300
    page.context.close()


def test_printing_gives_all(whole: Page, browser: Browser, pages: Path) -> None:
    whole.emulate_media(media="print", color_scheme="dark")
    assert shown(whole, ".entry") == whole.locator(".entry").count()
    assert whole.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert shown(whole, "nav, form") == 0  # paper has no use for them
    whole.emulate_media(media="screen", color_scheme="light")
    page = opened(browser, pages / "small.html")  # the whole takes seconds to print
    assert page.pdf().startswith(b"%PDF")
    page.context.close()
