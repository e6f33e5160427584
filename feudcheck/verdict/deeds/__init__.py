"""Who did it and in which order: doubts about a backing whose words agree all the same."""
