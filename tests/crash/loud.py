"""A product that logs all there is to log, and takes what comes as fast as it comes."""

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

import structlog

from bot.__main__ import main
from bot.pages.limits import Buckets


def at_once(*_: object) -> float:
    """In place of the brake for those who send too fast, which is tested elsewhere."""
    return 0.0


@contextmanager
def unhindered() -> Iterator[None]:
    """While this lasts every logger that the product has not silenced by name says everything."""
    logging.getLogger().setLevel(logging.DEBUG)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.DEBUG))
    with patch.object(Buckets, "take", at_once):
        yield


def loud_main() -> int:
    """`python -m bot`, at the level of debugging."""
    with patch.object(logging, "INFO", logging.DEBUG):
        return main()


if __name__ == "__main__":
    sys.exit(loud_main())
