"""The memory: keeps the flows' values and hands out no rows."""
