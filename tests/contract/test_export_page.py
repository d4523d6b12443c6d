"""The commands of docs/export.md do what the page says, as far as they end by themselves."""

import os
import re
import subprocess
from pathlib import Path

import pytest

from harness import NEWER, PROGRAM, ROOT, SMALL, clean_environment

PAGE = (ROOT / "docs" / "export.md").read_text(encoding="utf-8")
BLOCKS = [block.splitlines() for block in re.findall(r"```sh\n(.*?)```", PAGE, re.DOTALL)]
# A server does not end, and pandas is no more than a reader of what other tests read back.
NOT_RUN = re.compile(r"datasette |python -c \"import pandas")


@pytest.mark.parametrize("lines", BLOCKS, ids=lambda lines: str(lines[0]))
def test_the_commands_work(lines: list[str], tmp_path: Path) -> None:
    (tmp_path / "old.toml").write_bytes(SMALL.read_bytes())
    (tmp_path / "new.toml").write_bytes(NEWER.read_bytes())
    environment = clean_environment(tmp_path) | {
        "PATH": f"{PROGRAM.parent}{os.pathsep}{os.defpath}",
        "JINAN_LASER_DATA": str(ROOT / "data" / "facts.toml"),
    }
    ran = [line for line in lines if not NOT_RUN.match(line)]
    assert ran
    for line in ran:
        result = subprocess.run(
            ["/bin/sh", "-c", line],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert (result.returncode, result.stderr) == (0, ""), line
        assert result.stdout
