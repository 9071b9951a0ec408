"""How often one owner and one network address may ask: token buckets in memory, with the time passed in."""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from ipaddress import IPv6Address, ip_address, ip_network

ROOM = 20_000  # callers remembered at a time; whoever has been quiet longest is forgotten first


@dataclass(frozen=True, slots=True)
class Rate:
    """A bucket: so many at once, and so many a second after that."""

    burst: int
    per_second: float


@dataclass(frozen=True, slots=True)
class Limits:
    """The rates of the channel. An address may be a whole clinic behind one router, so it may do more."""

    sends_of_owner: Rate = Rate(20, 1.0)
    sends_of_address: Rate = Rate(200, 10.0)
    looks_of_owner: Rate = Rate(120, 4.0)
    looks_of_address: Rate = Rate(1200, 40.0)
    guesses_of_owner: Rate = Rate(8, 1 / 60)  # codes, links, e-mail addresses
    guesses_of_address: Rate = Rate(10, 1 / 30)
    links_to_mailbox: Rate = Rate(3, 1 / 600)  # letters that bring a lost draft back
    links_of_all: Rate = Rate(100, 1 / 5)  # whoever asks for them, from wherever
    streams_of_owner: int = 4  # a browser keeps six connections to a host: a fifth page asks now and then instead
    streams_of_address: int = 100


class Buckets:
    """What each caller may still do. A bucket is kept as the instant at which it is full again."""

    def __init__(self, rate: Rate, room: int = ROOM) -> None:
        self._pause = 1 / rate.per_second
        self._depth = (rate.burst - 1) * self._pause
        self._room = room
        self._full_at: dict[str, float] = {}

    def take(self, caller: str, now: float) -> float:
        """Take one and give 0.0, or take none and say how many seconds are left until there is one."""
        full_at = max(self._full_at.pop(caller, now), now)
        left = full_at - now - self._depth
        # The key goes in again at the end: the dictionary's order is then the order of last use.
        self._full_at[caller] = full_at if left > 0 else full_at + self._pause
        if len(self._full_at) > self._room:
            self._full_at.pop(next(iter(self._full_at)))
        return max(left, 0.0)


class Seats:
    """How many streams each caller holds open."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._taken: Counter[str] = Counter()

    def full(self, caller: str) -> bool:
        """Whether there is no room for one more."""
        return self._taken[caller] >= self._most

    @contextmanager
    def seat(self, caller: str) -> Iterator[None]:
        """Hold one; it is given back on leaving."""
        self._taken[caller] += 1
        try:
            yield
        finally:
            self._taken[caller] -= 1
            if not self._taken[caller]:
                del self._taken[caller]


def network_address(peer: str, forwarded: Sequence[str], proxies: int) -> str:
    """Where a request comes from: the socket's other end, or what the outermost of our own proxies saw."""
    # Whatever stands further left than our own proxies wrote was sent by the caller and may be invented.
    named = [each.strip() for line in forwarded for each in line.split(",")]
    if 0 < proxies <= len(named):
        peer = named[-proxies]
    try:
        address = ip_address(peer)
    except ValueError:
        return peer
    # One household has 2^64 addresses of the new kind; counted singly they would be no limit at all.
    return str(ip_network((address, 64), strict=False)) if isinstance(address, IPv6Address) else peer
