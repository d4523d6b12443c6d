from pathlib import Path

import pytest

from jinan_laser.errors import DraftError
from jinan_laser.store.drafts import Passage, passages, read_draft

PAGE = """<!DOCTYPE html>
<html><head><title>5 firms</title><style>p { width: 80% }</style></head>
<body><h2>The <em>park</em></h2>
<!-- 300 firms -->
<p>It has 20&nbsp;<b>billion</b>
  yuan.<sup>[3]</sup> <code>x = 7</code></p>
<table><tr><th>Firms<td>512</table>
<script>var firms = "300"; // </p>
"""


def texts(draft: str, name: str = "") -> list[tuple[str, str]]:
    return [(each.kind, each.text.strip()) for each in passages(draft, name)]


def letters(draft: str, passage: Passage) -> str:
    """Return what stands in the file where the letters of a passage do."""
    return "".join(draft[passage.place(at)] for at in range(len(passage.text)))


def test_a_page_shows_what_a_browser_does() -> None:
    assert texts(PAGE) == [
        ("heading", "The park"),
        ("text", "It has 20 billion yuan."),
        ("row", "|Firms|512"),
    ]


def test_letters_keep_their_places() -> None:
    [heading, text, row] = passages(PAGE)
    assert letters(PAGE, heading) == "The park"
    at = text.text.index("billion")
    assert PAGE[text.place(at) :].startswith("billion</b>")
    assert PAGE[row.place(row.text.index("512")) :].startswith("512</table>")


def test_markdown() -> None:
    draft = """---
title: 7 firms
---
## 2.1. The **park**

It has `20` [300 firms](https://x.example/500)[^4]
of https://x.example/600.

```python
firms = 700
```
- 1. one
| Firms | Area |
| --- | --- |
| 512 | 7 ha |
"""
    assert texts(draft) == [
        ("heading", "The park"),
        ("text", "It has 300 firms of @"),
        ("text", "1. one"),
        ("row", "| Firms | Area |"),
        ("row", "| 512 | 7 ha |"),
    ]


def test_headings_may_be_underlined() -> None:
    draft = "It grew in 2024.\n\nThe 5 parks\n===\n\nOf 7 ha\n---\nThey grow.\n"
    assert texts(draft)[1:] == [
        ("heading", "The 5 parks"),
        ("heading", "Of 7 ha"),
        ("text", "They grow."),
    ]


def test_a_drawing_without_content_hides_nothing() -> None:
    page = '<p>7 ha</p><svg class="x"/><p>8 ha</p><svg><text>9 ha</text></svg><p>10 ha</p>'
    assert texts(page, "x.html") == [("text", "7 ha"), ("text", "8 ha"), ("text", "10 ha")]


def test_a_sign_that_begins_no_tag_is_text() -> None:
    assert texts("<p>3 < 4 ha</p>", "x.html") == [("text", "3 < 4 ha")]


def test_the_first_line_is_a_title_where_no_sentence_ends_in_it() -> None:
    assert texts("Lasers\n\nThere are 3.")[0] == ("heading", "Lasers")
    assert texts("There are 3.\n\nAnd 4.")[0] == ("text", "There are 3.")


@pytest.mark.parametrize(
    ("first", "kind"),
    [
        ("x" * 80, "heading"),
        ("x" * 81, "text"),
        (f"{'x' * 40}\n{'x' * 30}", "text"),
        ("There are 3:", "text"),
        ("有三家。", "text"),
        ("There are (3.)", "text"),
        ("Lasers, 3 of them", "heading"),
    ],
)
def test_how_long_a_title_is_and_how_it_ends(first: str, kind: str) -> None:
    assert texts(f"{first}\n\nThere are 3.")[0][0] == kind
    assert texts(f"Title\n\n{first}\n\nThere are 3.")[1][0] == "text"
    assert texts(first)[0][0] == "text"  # alone it is no title


def test_chinese_lines_are_joined_without_a_blank() -> None:
    assert texts("激光企\n业300\n家") == [("text", "激光企业300 家")]


@pytest.mark.parametrize("rest", ["<!-- 8", "<script>8", "<b 8", "<style>8</p>"])
def test_what_is_not_closed_hides_the_rest(rest: str) -> None:
    assert texts(f"<p>7 {rest}", "x.html") == [("text", "7")]


def test_a_line_of_any_length_is_read_in_parts() -> None:
    draft = "There are 300 firms. " * 1000
    parts = list(passages(draft))
    assert max(len(part.text) for part in parts) <= 4000
    assert "".join(part.text for part in parts) == draft.rstrip(" ")


def test_a_part_ends_behind_the_one_before() -> None:
    for end in ("x. ", "xx。", "xx "):
        parts = passages("x" * 3997 + end + "y" * 5000)
        assert [len(part.text) for part in parts] == [4000, 4000, 1000], end


def test_only_a_whole_front_matter_is_passed_over() -> None:
    assert texts("---\ntitle: 7\n---\n\n8 firms.") == [("text", "8 firms.")]
    assert [text[-8:] for _, text in texts("---\n7 farms.\n\n8 firms.")] == ["7 farms.", "8 firms."]


def test_a_draft_that_cannot_be_read(tmp_path: Path) -> None:
    file = tmp_path / "draft.md"
    file.write_bytes(b"\xef\xbb\xbf7 ha\n")
    assert read_draft(file) == "7 ha\n"
    file.write_bytes("7 ha\nплощадь".encode("koi8-r"))
    with pytest.raises(DraftError, match="is not UTF-8: line 2"):
        read_draft(file)
    with pytest.raises(DraftError, match=r"cannot read .*: is a directory"):
        read_draft(tmp_path)


@pytest.mark.parametrize(
    ("draft", "name"),
    [
        ("| Firms |\n| --- |\n| 5 |\n\n| Jobs |\n| --- |\n| 9 |\n", "x.md"),
        ("<table><tr><th>Firms<tr><td>5</table>\n<table><tr><th>Jobs<tr><td>9</table>", "x.html"),
    ],
)
def test_the_first_row_of_each_table_is_told(draft: str, name: str) -> None:
    assert [(each.kind, each.level) for each in passages(draft, name)] == [
        ("row", 1),
        ("row", 0),
        ("row", 1),
        ("row", 0),
    ]


BLOCKS = (
    "p div li ul ol dl dt dd tr table thead tbody tfoot caption h1 h2 h3 h4 h5 h6 section article"
    " aside header footer main nav blockquote figure figcaption form fieldset hr br body html"
    " address details summary"
)
UNSEEN = "head script style template noscript svg math code pre kbd samp textarea select object"


def test_a_block_is_read_by_itself() -> None:
    joined = {
        tag: found
        for tag in BLOCKS.split()
        if (found := [text for _, text in texts(f"<p>7 ha<{tag}>8 firms</{tag}>9 jobs", "x.html")])
        != ["7 ha", "8 firms", "9 jobs"]
    }
    assert joined == {}


def test_what_is_no_block_breaks_no_text() -> None:
    for tag in ("b", "span", "a", "i", "abbr", "custom-tag"):
        assert texts(f"<p>7 <{tag}>million</{tag}> firms", "x.html") == [
            ("text", "7 million firms")
        ]


def test_what_a_page_does_not_show_as_prose_is_not_read() -> None:
    seen = {
        tag: found
        for tag in UNSEEN.split()
        if (found := texts(f"<p>7 <{tag} id=x>8 firms</{tag}>ha", "x.html")) != [("text", "7 ha")]
    }
    assert seen == {}


def test_headings_have_levels() -> None:
    page = "".join(f"<h{level}>{level} firms</h{level}>" for level in range(1, 7))
    assert [(each.kind, each.level) for each in passages(page, "x.html")] == [
        ("heading", level) for level in range(1, 7)
    ]
    markdown = "\n".join(f"{'#' * level} Firms" for level in range(1, 7))
    assert [(each.kind, each.level) for each in passages(markdown)] == [
        ("heading", level) for level in range(1, 7)
    ]
    assert [each.level for each in passages("There are 3.\n\nOne\n===\nTwo\n---\n")] == [0, 1, 2]


@pytest.mark.parametrize("mark", ["3", "[3]", "123", "[123]", "*", "†", "‡", "<a href=x>3</a>"])
def test_marks_of_footnotes_are_not_read(mark: str) -> None:
    assert texts(f"<p>7 ha<sup>{mark}</sup> here", "x.html") == [("text", "7 ha here")]


@pytest.mark.parametrize("raised", ["th", "1234", "n", "**"])
def test_what_else_is_raised_is_read(raised: str) -> None:
    assert texts(f"<p>the 7<sup>{raised}</sup> firm", "x.html") == [("text", f"the 7{raised} firm")]


@pytest.mark.parametrize(
    "begin", ["<!-- x -->", "<!doctype html>", "<HTML>", "<head></head>", "\n <body>"]
)
def test_a_page_is_known_by_how_it_begins(begin: str) -> None:
    assert texts(f"{begin}<p>7 ha</p><pre>8</pre>") == [("text", "7 ha")]
    assert texts(f"There is {begin}<pre>8</pre>") != []


@pytest.mark.parametrize("name", ["x.html", "X.HTM"])
def test_a_page_is_known_by_its_name(name: str) -> None:
    assert texts("<p>7<pre>8</pre>", name) == [("text", "7")]


@pytest.mark.parametrize(
    ("markdown", "read"),
    [
        ("`7` firms", "firms"),
        ("``7` firms", "``7` firms"),
        ("![7 firms](a.png) grow", "grow"),
        ('![7 firms](a.png "of 8") grow', "grow"),
        ("[7 firms](https://x.example/8) grow", "7 firms grow"),
        ('[7 firms](x "of 8") grow', "7 firms grow"),
        ("7 firms[^8] grow", "7 firms grow"),
        ("7 firms[8] grow", "7 firms grow"),
        ("7 firms[1234] grow", "7 firms[1234] grow"),
        ("7 firms <!-- 8 --> grow", "7 firms grow"),
        ("7 <b class=8>firms</b> grow", "7 firms grow"),
        ("see https://x.example/7 there", "see @ there"),
        ("see ftp://x.example/7 there", "see @ there"),
        ("see www.example.com/7 there", "see @ there"),
        ("see a.b7@x.example there", "see @ there"),
        ("**7** *firms* ***grow***", "7 firms grow"),
        ("__7__ _firms_ grow", "7 firms grow"),
        ("snake_7_case grows", "snake_7_case grows"),
        ("~~7~~ firms", "7 firms"),
        (r"7\. firms", "7. firms"),
        ("7&nbsp;firms &amp; 8 &#102;arms &#x66;ull", "7 firms & 8 farms full"),
        ("7 firms\n  grow\there", "7 firms grow here"),
        ("> 7\n> firms", "7 firms"),
        (">> 7\n> > firms", "7 firms"),
        ("> 7\nfirms", "7 firms"),
    ],
)
def test_markup_of_markdown(markdown: str, read: str) -> None:
    assert texts(f"Nothing is here.\n\n{markdown}\n")[1:] == [("text", read)]


def test_paragraphs_and_items_of_a_quotation_are_read_by_themselves() -> None:
    draft = "They say:\n> 7 firms\n> grow\n>\n> - 8\n>   farms\n> - 9\n> | 10 |\n\n11 jobs\n"
    read = ["They say:", "7 firms grow", "8 farms", "9", "| 10 |", "11 jobs"]
    assert [text for _, text in texts(draft)] == read


@pytest.mark.parametrize("sign", ["-", "*", "+", "•", "·", "1.", "12)", "\t-"])
def test_items_of_a_list_are_read_by_themselves(sign: str) -> None:
    draft = f"Nothing is here.\n{sign} 7 firms\n{sign} 8 farms\n"
    assert texts(draft)[1:] == [("text", "7 firms"), ("text", "8 farms")]


@pytest.mark.parametrize("fence", ["```", "~~~", "   ````"])
def test_code_is_not_read(fence: str) -> None:
    draft = f"Nothing is here.\n\n{fence}\n7 firms\n``\n{fence}\n\n8 farms\n"
    assert texts(draft)[1:] == [("text", "8 farms")]


@pytest.mark.parametrize("number", ["2", "2.", "2)", "2.1", "2.1.", "12.10.3.4"])
def test_the_number_of_a_heading_is_not_read(number: str) -> None:
    assert texts(f"## {number} The 7 parks") == [("heading", "The 7 parks")]


@pytest.mark.parametrize("heading", ["2 7 parks", "2.1.1.1.1 Parks", "123 Parks"])
def test_other_numbers_of_a_heading_are_read(heading: str) -> None:
    assert texts(f"## {heading}") == [("heading", heading)]


@pytest.mark.parametrize("unit", ["m", "km", "cm", "мм", "м"])
def test_a_power_of_metres_is_no_footnote(unit: str) -> None:
    assert texts(f"<p>7 {unit}<sup>2</sup> here", "x.html") == [("text", f"7 {unit}2 here")]
    assert texts(f"<p>7 {unit}<sup>4</sup> here", "x.html") == [("text", f"7 {unit} here")]
    assert texts(f"<p>7 far{unit}<sup>2</sup> here", "x.html") == [("text", f"7 far{unit} here")]
