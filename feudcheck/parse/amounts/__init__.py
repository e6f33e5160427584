"""Every quantity of a text, with its bounds and what it counts."""
