"""A row or record of somebody's to records of a base: its texts, dates and names, and what the engine makes of it."""
