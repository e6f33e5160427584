"""Files to rows: encodings, lines, tables, JSON and databases, each row with the place where it stands."""
