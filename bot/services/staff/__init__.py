"""The staff's own affairs: getting in, colleagues, and the trail of what each of them did."""
