"""A review as schema.org has it to what a base may hold of it: the claim as a fact, its correction, or a claim."""
