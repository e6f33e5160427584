"""``python -m feudcheck.cli``."""

from feudcheck.cli import main

main()
