"""Transcripts as staff read them: searched, followed as they grow, unveiled with a reason, and given out."""
