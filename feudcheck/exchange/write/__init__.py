"""A base or an import to a file: YAML, JSONL, tables, a ClaimReview feed, SQLite."""
