"""Number words and digits to numbers."""
