"""SOR's public extract: SorEntity_daily.csv, or the complete set as a zip file."""
