"""Who does what to whom, and why: clauses, their heads and their roles."""
