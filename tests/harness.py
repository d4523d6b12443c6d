"""What tests of every folder share: where things are, and the program as a process."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from shutil import which

SMALL = Path(__file__).parent / "small.toml"
NEWER = Path(__file__).parent / "newer.toml"
BARE = Path(__file__).parent / "bare.toml"
BATTERY = Path(__file__).parent / "battery.toml"
DRAFT = Path(__file__).parent / "draft.md"
ROOT = Path(__file__).parents[1]
CHROMIUM = next(filter(None, map(which, ("chromium", "chromium-browser", "google-chrome"))), None)
NO_CHROMIUM = "no Chromium was found"
HANGS = 900  # seconds: a program that takes longer never ends, however slow the machine
PROGRAM = Path(sys.executable).with_name("jinan-laser")


@dataclass(frozen=True)
class Result:
    status: int
    out: str
    err: str


Cli = Callable[..., Result]
Process = Callable[..., "subprocess.CompletedProcess[str]"]


def clean_environment(home: Path) -> dict[str, str]:
    """Only what a program needs, and what measures its coverage."""
    kept = {name: text for name, text in os.environ.items() if name.startswith("COV")}
    return {"PATH": os.defpath, "HOME": str(home), "JINAN_LASER_DATA": str(SMALL), **kept}
