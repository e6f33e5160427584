"""What is found in a fact base, for people (tables that fit the terminal) and for programs (TSV, JSON)."""
