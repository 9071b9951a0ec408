"""`python -m tests.flows.blocks`: how much of the pasted blocks is found, and how much of it is wrong (`--whole`)."""

import sys

from tests.flows.blocks.measuring import HERE, report

for file in sorted(HERE.glob("*.json")):
    print(report(file.stem, whole="--whole" in sys.argv))  # noqa: T201 - a report
