"""What somebody is and has: an office, a title, a place among others, what is his, and what excludes what."""
