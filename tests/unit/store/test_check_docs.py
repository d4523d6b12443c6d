import re
from pathlib import Path

from jinan_laser.store.codes import CODES

DOCS = Path(__file__).parents[3] / "docs" / "check.md"
ROW = re.compile(r"^\| `([a-z0-9-]+)` \| (error|warning) \| (.+) \|$", re.MULTILINE)


def test_the_docs_list_every_code() -> None:
    rows = ROW.findall(DOCS.read_text(encoding="utf-8"))
    assert rows == [(code, each.severity, each.meaning) for code, each in CODES.items()]
