"""Whatever a file holds, ``check`` reports and does not raise."""

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jinan_laser.store.check import check

SHIPPED = Path(__file__).parents[2].joinpath("data", "facts.toml").read_bytes()
VALID = Path(__file__).parents[1].joinpath("bad", "valid.toml").read_bytes()
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
settings.register_profile(
    "files", suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)


def examine(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    report = check(file, {"gazette": file, "rezes-2024": file})
    for found in report.diagnostics:
        assert str(found).isprintable()
        assert found.code
    assert report.parsed + report.unparsed <= report.claims


@settings(settings.get_profile("files"), max_examples=200)
@given(content=st.binary(max_size=200) | st.text().map(str.encode))
def test_any_bytes(tmp_path: Path, content: bytes) -> None:
    examine(tmp_path / "facts.toml", content)


@settings(settings.get_profile("files"), max_examples=200)
@given(data=st.data())
def test_changed_bytes(tmp_path: Path, data: st.DataObject) -> None:
    content = data.draw(st.sampled_from([SHIPPED, VALID]))
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(content)))
        length = data.draw(st.integers(0, 8))
        content = content[:start] + data.draw(PIECE) + content[start + length :]
    examine(tmp_path / "facts.toml", content)


@settings(settings.get_profile("files"), max_examples=200)
@given(data=st.data())
def test_swapped_lines(tmp_path: Path, data: st.DataObject) -> None:
    lines = VALID.split(b"\n")
    for _ in range(data.draw(st.integers(1, 3))):
        one, other = (data.draw(st.integers(0, len(lines) - 1)) for _ in range(2))
        lines[one], lines[other] = lines[other], lines[one]
    examine(tmp_path / "facts.toml", b"\n".join(lines))
