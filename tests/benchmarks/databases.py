"""The same answers in plain databases: what the disk and SQLite allow, and what a naive bot does.

An answer is: read the conversation, write its state and answers, two lines of transcript and an outgoing message.
"""

import asyncio
import json
import os
import sqlite3
import statistics
import time
from collections.abc import Callable
from contextlib import closing
from itertools import batched_lines
