"""Wrong usage of a command on a fact base, told without click; questions that nobody answers."""

from __future__ import annotations

from feudcheck.errors import FeudcheckError


class UsageError(FeudcheckError):
    """Options that don't go together, or that say too little."""

    def __init__(self, message: str, command: str = "add") -> None:
        super().__init__(f"{message}\nTry: feudcheck facts {command} --help")


class Unanswered(Exception):
    """The answers came to an end before the questions did."""
