"""The system's Chromium, which Playwright drives in the tests."""

import shutil
import subprocess
from functools import cache

from tests.services import servers

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def chromium_path() -> str | None:
    """The program Playwright is to start (`executable_path`); None where there is none."""
    return chromium().address


@cache
def chromium() -> servers.Service:
    """The first Chromium on PATH that tells its version; Ubuntu's stand-in for a snap does not."""
    for name in NAMES:
        path = shutil.which(name)
        version = told_version(path) if path else ""
        if version:
            return servers.Service(path, f"ready: {version}")
    return servers.Service(None, f"missing: none of {', '.join(NAMES)} on PATH works")


def told_version(path: str) -> str:
    """The version a browser tells, or nothing where it is no browser."""
    try:
        done = subprocess.run([path, "--version"], capture_output=True, text=True, timeout=30, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    words = done.stdout.strip()
    return words if done.returncode == 0 and words.startswith(("Chromium ", "Google Chrome ")) else ""
