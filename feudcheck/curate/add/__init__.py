"""A new fact on its way into a base: read, laid beside what is there, and written in the manner of its file."""
