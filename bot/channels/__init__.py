"""Where owners are: heard in, said out; no rule and no query."""
