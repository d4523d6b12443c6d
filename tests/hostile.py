"""A base whose every text tries to break what shows it."""

import re
from pathlib import Path
from typing import Any

import tomli_w

HOSTILE = [
    "[red]x[/red] [sic] [/sic] [link=http://x]y[/link]",
    ":smile: :warning: a:b:c",
    "\x1b[31mred\x1b[0m \x1b]8;;http://evil.example\x07click\x1b]8;;\x07",
    "\x9b31m \x84 \x7f \x00",
    "\u202eright to left\u202c \u2066isolated\u2069 \u200b\u200d\ufeff",
    "two\nlines\r\nand\ttabs\x0b\x0c\x1c\x85\u2028\u2029",
    "=cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "pipe | star * under_score `code` <b>bold</b> &amp; # ~~gone~~ \\",
    '"}], {"injected": "\\u0000", \'quoted\'',
    "</text></svg><script>alert(1)</script>",
    "long" * 100,
    "宽宽的字符" * 40,
    "e\u0301\u0323" * 60,
    "🇨🇳👩‍🔬 Цзінань ـاردو मराठी",
    "C:\\path\\{brace} %s {0} ${HOME} $(id)",
]
UNIT = "\x1b[31m\u202eCNY"
# What is asked of the base, in every format.
COMMANDS = [
    ["facts"],
    ["fact", "f0"],
    ["entities"],
    ["parks"],
    ["park", "e0"],
    ["claims"],
    ["sources"],
    ["source", "s0"],
    ["disputes"],
    ["trend", "f0"],
    ["timeline"],
    ["search", "o"],
    ["info"],
]


def write_hostile(path: Path) -> None:
    """Write the base: a park, a fact, a source and two claims of each hostile text."""
    document: dict[str, Any] = {
        "format": 2,
        "about": {
            "title": HOSTILE[2],
            "version": "1.0.0",
            "base": "s0",
            "checked": "2024",
            "keepers": HOSTILE[2],
            "licence": HOSTILE[4],
        },
        "topics": {"parks": {"title": HOSTILE[2]}},
        "units": {UNIT: {"kind": "money"}},
        "sources": {},
        "entities": {},
        "facts": {},
        "claims": {},
    }
    for number, text in enumerate(HOSTILE):
        document["sources"][f"s{number}"] = {
            "title": text,
            "original_title": text,
            "publisher": text,
            "url": text,
            "archived": text,
            "language": "zh",
            "published": "2024",
            "kind": "news",
            "family": f"s{number}",
            "note": text,
        }
        document["entities"][f"e{number}"] = {
            "kind": "park",
            "within": f"e{max(number - 1, 0)}",
            "name": {"en": text, "be": text, "zh": text},
            "aliases": [text],
            "note": text,
        }
        document["facts"][f"f{number}"] = {
            "subject": f"e{number}",
            "about": ["e0", "e1"],
            "topic": "parks",
            "label": text,
            "measure": text,
            "scope": text,
            "unit": UNIT,
            "headline": f"c{number}",
            "note": text,
        }
        for claim, stance in ((f"c{number}", "supports"), (f"d{number}", "disputes")):
            document["claims"][claim] = {
                "fact": f"f{number}",
                "source": f"s{number if stance == 'supports' else 1 - min(number, 1)}",
                "speaker": text,
                "statement": text,
                "value": number + 0.5,
                "comparator": ">",
                "as_of": f"20{number:02}" if stance == "supports" else "1999",
                "status": "reported",
                "stance": stance,
                "printed": text,
                "locator": "~ " + re.sub(r"[\r\n\x85\u2028\u2029]", " ", text),
                "note": text,
            }
    path.write_text(tomli_w.dumps(document), encoding="utf-8")
