"""`python -m tests.crash.alone ORDER`: a product that is nobody's fork, and is killed at a point of its order."""

import json
import sys

from tests.crash.warm import live

if __name__ == "__main__":
    live(json.loads(sys.argv[1]))
