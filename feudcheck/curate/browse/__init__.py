"""Looking through a base: lists and searches, one fact as it is understood and what stands beside it, coverage."""
