"""`python -m bot` as it is started by hand, on the day on which scripts play."""

import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.dialogues.house import COMPANIES, ROOT

REFERENCE = re.compile(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}\b")


def terminal(folder: Path, lines: Sequence[str], *arguments: str) -> str:
    """What the terminal prints for these lines on standard input, keeping everything in this folder."""
    return printed_by(folder, "terminal", *arguments, given="".join(f"{line}\n" for line in lines))


def printed_by(folder: Path, *command: str, given: str = "") -> str:
    """What `python -m bot` prints, which ends well and complains of nothing."""
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": os.pathsep.join([str(Path(__file__).parent / "clock"), str(ROOT)]),
        "PYTHONWARNINGS": "error",
        "DATABASE_URL": f"sqlite+aiosqlite:///{folder / 'sor.db'}",
        "COMPANY_LOOKUP": COMPANIES,
    }
    done = subprocess.run(
        [sys.executable, "-m", "bot", *command],
        input=given,
        env=environment,
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def without_reference(transcript: str) -> str:
    """A transcript without the one thing that chance decides."""
    return REFERENCE.sub("····-····", transcript)
