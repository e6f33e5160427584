"""Whether it happened, and in whose words."""
