"""The journal: a package for each decision, delivered once and ticked off when it was taken."""
