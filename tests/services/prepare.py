"""`python -m tests.services.prepare`: install Chromium where that works, and say what the tests will find."""

import os
import shutil
import subprocess
import sys

from tests.services import servers
from tests.services.chromium import chromium
from tests.services.postgres import postgres
from tests.services.redis import redis

INSTALL = (
    ["apt-get", "update", "-qq"],
    ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=120", "chromium"],
)
INSTALL_SECONDS = 600


def prepare() -> bool:
    """Print a line for each service; whether none is missing."""
    if chromium().address is None:
        install_chromium()
    found = {"PostgreSQL": postgres(), "Redis": redis(), "Chromium": chromium()}
    for name, service in found.items():
        say(f"{name:<11}{service.said}")
    return all(service.address for service in found.values())


def install_chromium() -> None:
    """Install Chromium by the system's package manager, or say why that is not possible."""
    try:
        install()
    except (servers.Missing, OSError, subprocess.TimeoutExpired) as error:
        say(f"Chromium was not installed: {error}")
    chromium.cache_clear()


def install() -> None:
    """Run apt-get; Missing in plain words where it cannot be run or fails."""
    if shutil.which("apt-get") is None:
        raise servers.Missing("there is no apt-get here; install Chromium by hand")
    if os.geteuid() != 0:
        raise servers.Missing("only root may; `sudo apt-get install chromium` does it")
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for command in INSTALL:
        done = subprocess.run(
            command,
            env=quiet,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=INSTALL_SECONDS,
            check=False,
        )
        if done.returncode:
            raise servers.Missing(f"{' '.join(command[:2])} failed: {servers.last_line(done.stdout)}")


def say(line: str) -> None:
    """A line on standard output, at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    complete = prepare()
    if not complete and servers.in_ci():
        say("CI=true: a missing part is a failure.")
        sys.exit(1)
