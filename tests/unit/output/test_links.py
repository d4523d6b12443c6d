"""Links to the very words: what a browser is to look for, and where it cannot."""

import pytest

from jinan_laser.model.base import FactBase
from jinan_laser.output.links import is_web, link_to


def linked(base: FactBase, printed: str, url: str | None) -> str | None:
    claim = base.claims["laser-firms-radio"].model_copy(update={"printed": printed})
    return link_to(base.sources["radio"].model_copy(update={"url": url}), claim)


@pytest.mark.parametrize(
    ("printed", "fragment"),
    [
        ("more than 320 firms", "more%20than%20320%20firms"),
        ("320多家", "320%E5%A4%9A%E5%AE%B6"),
        ("high-power, 60 % & more", "high%2Dpower%2C%2060%20%25%20%26%20more"),
        ("from 300 firms … to 320 firms", "from%20300%20firms,to%20320%20firms"),
        ("from 300 firms [...] to 320 firms", "from%20300%20firms,to%20320%20firms"),
    ],
)
def test_the_words_are_what_the_browser_looks_for(
    printed: str, fragment: str, small: FactBase
) -> None:
    link = linked(small, printed, "https://radio.example/1?a=b")
    assert link == f"https://radio.example/1?a=b#:~:text={fragment}"


def test_a_place_of_the_page_stays(small: FactBase) -> None:
    link = linked(small, "320 firms", "http://radio.example/1#top")
    assert link == "http://radio.example/1#top:~:text=320%20firms"


@pytest.mark.parametrize(
    ("printed", "url"),
    [
        ("320 firms", None),
        ("320 firms", "ftp://radio.example/1"),
        ("320 firms", "javascript:alert(1)"),
        ("320 firms", "https://radio.example/report.PDF"),
        ("320 firms", "https://radio.example/report.pdf?page=3"),
        ("320", "https://radio.example/1"),  # found in many places
        ("2,320", "https://radio.example/1"),
        ("320 firms … 300", "https://radio.example/1"),
        ("320 firms … of them … in 2022", "https://radio.example/1"),
    ],
)
def test_no_link(printed: str, url: str | None, small: FactBase) -> None:
    assert linked(small, printed, url) is None


@pytest.mark.parametrize(
    ("address", "web"),
    [
        ("http://a.example", True),
        ("https://a.example/b", True),
        ("HTTPS://a.example", True),
        ("file:///etc/passwd", False),
        ("javascript:alert(1)", False),
        ("--help", False),
        ("http://[", False),
        ("http:nothing", False),
        ("", False),
    ],
)
def test_what_is_an_address_of_the_web(address: str, web: bool) -> None:
    assert is_web(address) is web
