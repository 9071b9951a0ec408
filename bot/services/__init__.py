"""One module per activity: what can happen, each as open, find, decide, keep, commit."""
