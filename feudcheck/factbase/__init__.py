"""Files to facts: the schema, the strict loader, the compiled index and the open base."""
