"""Every date of a text, from a day to a decade."""
