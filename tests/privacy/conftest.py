"""A warm parent, from which products are forked that say all there is to say into their logs."""

from collections.abc import Iterator

import pytest

from tests.crash.forking import Warm


@pytest.fixture(scope="session")
def warm() -> Iterator[Warm]:
    warm = Warm()
    yield warm
    warm.close()
