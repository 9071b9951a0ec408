import os
import subprocess
import sys
from pathlib import Path

from tests.crash.forking import ROOT
from tests.crash.house import environment_of
from tests.crash.lines import TYPED_IN
from tests.privacy.planting import Planting

EACH = 16  # numbers before each line


def typed(planting: Planting) -> str:
    """A whole registration, with numbers before each of its lines."""
    numbers = ([planting.text() for _ in range(EACH)] for _ in TYPED_IN)
    return "\n".join("\n".join((*before, line.strip("[]"))) for before, line in zip(numbers, TYPED_IN, strict=True))


def test_no_cpr_number_typed_at_the_terminal_is_kept_logged_or_printed_again(tmp_path: Path) -> None:
    planting = Planting(30)

    ran = subprocess.run(
        [sys.executable, "-m", "tests.crash.loud", "terminal", "--language", "da"],
        cwd=tmp_path,
        env={**os.environ, **environment_of(tmp_path, 0, None, "polling"), "PYTHONPATH": str(ROOT)},
        input=typed(planting),
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )

    assert len(planting.drawn) > 300
    assert planting.found_in(ran.stdout) == set()
    assert planting.found_in(ran.stderr) == set()
    assert planting.found_below(tmp_path) == {}
    assert "Din reference er" in ran.stdout
