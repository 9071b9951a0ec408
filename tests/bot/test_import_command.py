"""What whoever imports an extract reads on the terminal."""

import io
import os
import subprocess
import sys
from pathlib import Path

from bot.importing import Report
from tests.bot.sor_extracts import clinic, row, written


class Screen(io.StringIO):
    """A terminal."""

    def isatty(self) -> bool:
        return True


def imported(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """The command, run as it is typed."""
    # In a process of its own: it sets up the logs of the whole process.
    return subprocess.run(
        [sys.executable, "-m", "bot", "import", "register", *words],
        env={**os.environ, "DATABASE_URL": f"sqlite:///{folder / 'sor.db'}", "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_command_fills_the_register_and_says_what_it_did(tmp_path: Path) -> None:
    rows = [*clinic(5), row(1, "IE", SorId="672291000016001"), row(2, "IE", VirtualAddressTelephoneNumber="12")]
    path = written(tmp_path / "SorEntity_daily.csv", rows)

    done = imported(tmp_path, str(path), "--day", "2026-11-25")

    assert (done.returncode, done.stdout.splitlines()) == (
        0,
        [
            "line 7: left out, the check digit of the SOR code is wrong: 672291000016001",
            "line 8: phone left empty, it cannot be read: 12",
            "SorEntity_daily.csv, taken as the daily extract of 2026-11-25: 7 rows, 1 left out",
            "        1  the check digit of the SOR code is wrong",
            "1 left empty",
            "        1  phone",
            "Entities: 6 new, 0 changed, 0 unchanged, 0 closed",
        ],
    )


def test_a_file_that_cannot_be_taken_is_refused_in_a_sentence(tmp_path: Path) -> None:
    done = imported(tmp_path, str(tmp_path / "nowhere.csv"))

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"There is no file {tmp_path / 'nowhere.csv'}.\n"


def test_there_is_a_bar_on_a_terminal_only() -> None:
    screen, pipe = Screen(), io.StringIO()
    for bar in (screen, pipe):
        report = Report(io.StringIO(), bar)
        report.telling.progress("1/2", 0.5)
        report.telling.left_out(7, "there is no name", "")
        report.end()

    assert screen.getvalue() == f"\r1/2 [{'#' * 15}{'-' * 15}]  50%\r\x1b[K"
    assert pipe.getvalue() == ""
