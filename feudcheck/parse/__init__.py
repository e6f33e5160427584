"""Text to Statement. READ FIRST: ``statement``."""
