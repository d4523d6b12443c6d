"""Whatever a file holds, ``check`` reports and does not raise."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from examples import examples
from harness import ROOT, SMALL
from jinan_laser.store.check import check

VALID = (ROOT / "tests" / "bad" / "valid.toml").read_bytes()
# Bases, and how many examples each is worth: the large one takes thirty times as long.
BASES = {
    "a valid one": (VALID, 200),
    "the small one": (SMALL.read_bytes(), 100),
    "the shipped one": ((ROOT / "data" / "facts.toml").read_bytes(), 25),
}
PIECE = st.binary(max_size=6) | st.sampled_from(
    [
        b"\xef\xbb\xbf",
        b"\x00",
        b"\xff",
        b"[",
        b"]",
        b"{",
        b"}",
        b'"""',
        b"'",
        b"=",
        b"\n",
        b".",
        b"nan",
    ]
)


# Each example writes its file anew, so all may write to one place.
def of_one_place(most: int) -> settings:
    return settings(examples(most), suppress_health_check=[HealthCheck.function_scoped_fixture])


def examine(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    report = check(file, {"gazette": file, "rezes-2024": file})
    for found in report.diagnostics:
        assert str(found).isprintable()
        assert found.code
    assert report.parsed + report.unparsed <= report.claims


@of_one_place(200)
@given(content=st.binary(max_size=200) | st.text().map(str.encode))
def test_any_bytes(tmp_path: Path, content: bytes) -> None:
    examine(tmp_path / "facts.toml", content)


@pytest.mark.parametrize("name", BASES)
def test_changed_bytes(name: str, tmp_path: Path) -> None:
    whole, most = BASES[name]

    @of_one_place(most)
    @given(st.data())
    def changed(data: st.DataObject) -> None:
        content = whole
        for _ in range(data.draw(st.integers(1, 4))):
            start = data.draw(st.integers(0, len(content)))
            length = data.draw(st.integers(0, 8))
            content = content[:start] + data.draw(PIECE) + content[start + length :]
        examine(tmp_path / "facts.toml", content)

    changed()


@of_one_place(200)
@given(data=st.data())
def test_swapped_lines(tmp_path: Path, data: st.DataObject) -> None:
    lines = VALID.split(b"\n")
    for _ in range(data.draw(st.integers(1, 3))):
        one, other = (data.draw(st.integers(0, len(lines) - 1)) for _ in range(2))
        lines[one], lines[other] = lines[other], lines[one]
    examine(tmp_path / "facts.toml", b"\n".join(lines))
