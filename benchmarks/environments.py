"""Virtual environments for ``run.py``: the built wheel in a fresh one, the peers in others.

They are made below ``.venv-benchmarks``; packages come from the package index.
"""

import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / ".venv-benchmarks"
_PEERS = Path(__file__).with_name("peers.txt")
# sqlite-utils imports pandas where it finds it: that takes three times as long.
_BESIDE = "pandas==3.1.1"


def ours() -> Path:
    """Build the wheel, install it afresh and return its ``bin`` folder."""
    dist = FOLDER / "dist"
    shutil.rmtree(dist, ignore_errors=True)
    _run(sys.executable, "-m", "build", "--no-isolation", "--wheel", "--outdir", str(dist), ".")
    [wheel] = dist.glob("*.whl")
    return _environment("ours", str(wheel))


def peers(name: str = "peers", *, pandas: bool = False) -> Path:
    """Install the pinned peers, if they are not there yet, and return their ``bin`` folder."""
    wanted = _PEERS.read_text(encoding="utf-8") + (_BESIDE if pandas else "")
    stamp = FOLDER / name / "installed.txt"
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted:
        return stamp.parent / "bin"
    binaries = _environment(name, "-r", str(_PEERS), *([_BESIDE] if pandas else []))
    stamp.write_text(wanted, encoding="utf-8")
    return binaries


def _environment(name: str, *wanted: str) -> Path:
    folder = FOLDER / name
    venv.create(folder, clear=True, with_pip=True)
    _run(str(folder / "bin" / "python"), "-m", "pip", "install", "-qq", "--compile", *wanted)
    return folder / "bin"


def _run(*command: str) -> None:
    subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
