"""Servers that tests use: one that is already there, or one of our own for as long as the tests run."""

import atexit
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

import pytest

# The server ends when the pipe on standard input closes, which it does however its owner ends, kill -9 included.
KEEPER = '"$@" & read _; kill -INT $!; wait $!; rm -rf "$PWD"'
START_SECONDS = 30.0


class Missing(Exception):
    """Why a service cannot be had, in plain words."""


@dataclass(frozen=True, slots=True)
class Service:
    """Where a service is reached (None where it cannot be) and the line a person reads about it."""

    address: str | None
    said: str


def in_ci() -> bool:
    """Whether a missing part is a failure instead of a remark."""
    return os.environ.get("CI") == "true"


def absent(service: Service) -> NoReturn:
    """Skip the test that asks for a missing service; under CI=true fail it."""
    if in_ci():
        pytest.fail(service.said, pytrace=False)
    pytest.skip(service.said)


def serve(variable: str, usual: str, trouble: Callable[[str], str], start: Callable[[], str]) -> Service:
    """The server a variable names, else the one at the usual address, else one of our own, named in the variable.

    `trouble` says why an address cannot be used, or nothing. Programs started later find our own by the variable.
    """
    if given := os.environ.get(variable):
        why = trouble(given)
        return Service(None, f"missing: {variable} is set, but {why}") if why else Service(given, f"ready: {variable}")
    if not trouble(usual):
        return Service(usual, f"ready: {usual}")
    try:
        own = start()
    except (Missing, OSError) as error:
        return Service(None, f"missing: {usual} does not serve and none can be started: {error}")
    os.environ[variable] = own
    return Service(own, f"started here: {own}")


def account() -> tuple[int | None, int | None]:
    """The unprivileged user and group servers run under when the tests run as root; otherwise nobody else's."""
    if os.geteuid() != 0:
        return None, None
    for name in ("postgres", "nobody"):
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return entry.pw_uid, entry.pw_gid
    raise Missing("started as root, and there is no account postgres or nobody to run it under")


def folder() -> Path:
    """A new temporary directory that belongs to the servers' account."""
    made = Path(tempfile.mkdtemp(prefix="sor-tests-"))
    user, group = account()
    if user is not None and group is not None:
        os.chown(made, user, group)
    return made


def free_port() -> int:
    """A port nobody listens on at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def run(command: Sequence[str], place: Path) -> None:
    """Run a command to its end under the servers' account; Missing with its last words when it fails."""
    user, group = account()
    done = subprocess.run(
        command,
        cwd=place,
        user=user,
        group=group,
        extra_groups=None if user is None else [],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode:
        raise Missing(f"{Path(command[0]).name} failed: {last_line(done.stdout)}")


def keep(command: Sequence[str], place: Path, trouble: Callable[[], str]) -> None:
    """Start a server in its directory, wait until it answers, and end both with this process."""
    user, group = account()
    with (place / "log").open("w", encoding="utf-8") as log:
        keeper = subprocess.Popen(
            ["/bin/sh", "-c", KEEPER, "sh", *command],
            cwd=place,
            user=user,
            group=group,
            extra_groups=None if user is None else [],
            stdin=subprocess.PIPE,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    atexit.register(end, keeper, place)
    latest = time.monotonic() + START_SECONDS
    while why := trouble():
        if time.monotonic() > latest:
            said = last_line((place / "log").read_text(encoding="utf-8", errors="replace"))
            raise Missing(f"{Path(command[0]).name} did not answer in {START_SECONDS:.0f} s: {said or why}")
        time.sleep(0.05)


def end(keeper: subprocess.Popen[bytes], place: Path) -> None:
    """Let a keeper stop its server, and remove what it left."""
    if keeper.stdin is not None:
        keeper.stdin.close()
    try:
        keeper.wait(timeout=10)
    except subprocess.TimeoutExpired:
        keeper.kill()
    shutil.rmtree(place, ignore_errors=True)


def last_line(text: str) -> str:
    """The last words of a program."""
    return (text.strip().splitlines() or [""])[-1].strip()
