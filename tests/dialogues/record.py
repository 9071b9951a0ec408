"""`python -m tests.dialogues.record FILE...`: writes what the bot says now into scripts, to be read in review.

A file is a test module or a text file beside this one. The owner's lines stay; `...` stays where it still fits.
"""

import os
import sys

import pytest

from tests.dialogues.playing import RECORDING


def main(files: list[str]) -> int:
    """Play the scripts of these files and write down what comes back over the first channel of each."""
    os.environ[RECORDING] = "yes"
    modules = sorted({each if each.endswith(".py") else "tests/dialogues/test_registration.py" for each in files})
    return int(pytest.main(["-q", "-p", "no:cacheprovider", *modules]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
