"""Whose words they are, and which: who says it, the medium that reported it, and quotations word for word."""
