"""Read a saved chart back as a stranger would: from its XML alone."""

import re
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

_SVG = "{http://www.w3.org/2000/svg}"


@dataclass(frozen=True)
class Sign:
    """What is drawn of a figure: the shapes of its group, and its middle."""

    about: str
    circles: list[ET.Element]
    polygons: list[ET.Element]
    lines: list[ET.Element]
    texts: list[str]

    @property
    def x(self) -> float:
        return self._middle()[0]

    @property
    def y(self) -> float:
        return self._middle()[1]

    @property
    def filled(self) -> list[ET.Element]:
        return [each for each in self.circles if each.get("fill") != "none"]

    def rises(self, least: float = 15) -> float:
        """How far a line of the sign goes up from its middle (negative: down)."""
        ends = [self.y - number(line, "y2") for line in self.lines if _upright(line)]
        return max(ends, key=abs, default=0) if any(abs(end) > least for end in ends) else 0

    def _middle(self) -> tuple[float, float]:
        if self.circles:
            return number(self.circles[0], "cx"), number(self.circles[0], "cy")
        return middle(self.polygons[-1])


class Picture:
    """A chart in SVG."""

    def __init__(self, text: str) -> None:
        self.root = ET.fromstring(text)  # noqa: S314 - our own
        assert self.root.tag == f"{_SVG}svg"

    @classmethod
    def of(cls, path: Path) -> "Picture":
        return cls(path.read_text("utf-8"))

    def one(self, tag: str) -> ET.Element:
        found = self.root.find(f"{_SVG}{tag}")
        assert found is not None
        return found

    def texts(self) -> list[str]:
        return [each.text or "" for each in self.root.iter(f"{_SVG}text")]

    def at(self, text: str) -> tuple[float, float]:
        """Where a text stands; the first of several."""
        found = next(each for each in self.root.iter(f"{_SVG}text") if each.text == text)
        return number(found, "x"), number(found, "y")

    def signs(self) -> dict[str, Sign]:
        """What is drawn of each figure, by the letters that name it."""
        found = {}
        for group in self.root.iter(f"{_SVG}g"):
            title = group.find(f"{_SVG}title")
            assert title is not None
            about = title.text or ""
            found[about.partition(":")[0]] = Sign(
                about,
                list(group.iter(f"{_SVG}circle")),
                list(group.iter(f"{_SVG}polygon")),
                list(group.iter(f"{_SVG}line")),
                [each.text or "" for each in group.iter(f"{_SVG}text")],
            )
        return found


def number(element: ET.Element, attribute: str) -> float:
    return float(element.get(attribute, "nan"))


def corners(polygon: ET.Element) -> list[tuple[float, float]]:
    found = re.findall(r"(\S+),(\S+)", polygon.get("points", ""))
    return [(float(x), float(y)) for x, y in found]


def middle(polygon: ET.Element) -> tuple[float, float]:
    """The middle of what a shape reaches from left to right, and from top to bottom."""
    xs, ys = zip(*corners(polygon), strict=True)
    return (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2


def _upright(line: ET.Element) -> bool:
    return line.get("x1") == line.get("x2")
