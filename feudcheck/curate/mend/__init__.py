"""Changing a base's files safely: small edits by position, verified by re-reading, written whole or not at all."""
