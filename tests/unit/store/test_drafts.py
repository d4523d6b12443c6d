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
