"""Redis for the tests: TEST_REDIS_URL, the one on this machine, or a server of our own."""

import shutil
from functools import cache

from redis import Redis, RedisError

from tests.services import servers

USUAL = "redis://127.0.0.1:6379/0"


def redis_url() -> str | None:
    """Where Redis is reached; None where there is none."""
    return redis().address


@cache
def redis() -> servers.Service:
    """Redis, found or started once for this process and those it starts."""
    return servers.serve("TEST_REDIS_URL", USUAL, trouble, start)


def trouble(url: str) -> str:
    """Why a server cannot be used, or nothing."""
    try:
        with Redis.from_url(url, socket_connect_timeout=3, socket_timeout=3) as client:
            client.ping()
    except (OSError, ValueError, RedisError) as error:
        return f"it refuses: {error or type(error).__name__}"
    return ""


def start() -> str:
    """Serve an empty Redis on a free port until this process ends."""
    program = shutil.which("redis-server")
    if program is None:
        raise servers.Missing("redis-server is not installed")
    place, port = servers.folder(), servers.free_port()
    url = f"redis://127.0.0.1:{port}/0"
    flags = ["--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", str(place)]
    servers.keep([program, *flags], place, lambda: trouble(url))
    return url
