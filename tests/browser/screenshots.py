"""Take the pictures of pages that the documents show: python tests/browser/screenshots.py.

It needs Chromium and Pillow. Other fonts and versions give other pictures, so no test compares
them: look at them, and keep them small.
"""

import tempfile
from contextlib import chdir
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.sync_api import sync_playwright

from harness import CHROMIUM, ROOT
from jinan_laser.cli.app import run

PICTURES = ROOT / "docs" / "pictures"
DRAFT = ROOT / "docs" / "vet.md"
COLOURS = 128  # of a picture: the shades at the edges of letters
LOOKS: list[tuple[str, int, int, Any]] = [
    ("base", 1280, 800, "light"),
    ("base", 375, 812, "dark"),
    ("article", 1280, 800, "dark"),
    ("article", 375, 812, "light"),
    ("vet", 1280, 640, "light"),
]


def main() -> None:
    """Write a picture for each look."""
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        folder = Path(name)
        write_pages(folder)
        browser = playwright.chromium.launch(executable_path=CHROMIUM)
        for what, width, height, scheme in LOOKS:
            page = browser.new_page(
                viewport={"width": width, "height": height}, color_scheme=scheme
            )
            page.goto((folder / f"{what}.html").as_uri())
            with Image.open(BytesIO(page.screenshot())) as taken:
                few = taken.convert("RGB").quantize(COLOURS, Image.Quantize.MAXCOVERAGE)
            file = PICTURES / f"{what}-{width}-{scheme}.webp"
            few.convert("RGB").save(file, lossless=True, quality=100, method=6)
            page.close()
        browser.close()


def write_pages(folder: Path) -> None:
    """Write the pages; the draft is the first one of the document on vet."""
    _, _, rest = DRAFT.read_text("utf-8").partition("```markdown\n")
    data = ["--data", str(ROOT / "data" / "facts.toml")]
    with chdir(folder):  # pages name files as they were typed
        Path("draft.md").write_text(rest.partition("```")[0], encoding="utf-8")
        run(["export", "base.html", *data])
        run(["article", "--save", "article.html", *data])
        run(["vet", "draft.md", "--save", "vet.html", *data])


if __name__ == "__main__":
    main()
