"""Found first by a Python started for a dialogue: the day on which scripts play begins in it."""

import datetime as dt

import time_machine

time_machine.travel(dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC), tick=True).start()
