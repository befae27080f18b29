"""Features: Document → arrays, for the whole document at once."""
