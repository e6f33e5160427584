"""The command line: options to a call, a call to a report, a report to an exit status."""

from feudcheck.cli.entry import main

__all__ = ["main"]
