"""``python -m feudcheck``: the command line."""

from feudcheck.cli import main

if __name__ == "__main__":
    main()
