"""The figures: counted from the transcripts behind the turns, and put together for the dashboard."""
