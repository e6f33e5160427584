"""Modules that many claims need not: each is brought in at the first look into it, for imports are most of a cold run.

``else`` to an import for the type checker: ``amounts, dates = later("feudcheck.compare.figures.amounts", "…dates")``.
"""

from __future__ import annotations

import sys


class _Later:
    """Stands for a module; what is found in it is kept, so that only the first look costs anything."""

    def __init__(self, name: str) -> None:
        self.__name__ = name

    def __getattr__(self, attribute: str) -> object:
        __import__(self.__name__)
        found: object = getattr(sys.modules[self.__name__], attribute)
        setattr(self, attribute, found)
        return found


def later(*names: str) -> list[_Later]:
    """What stands for the modules of these full names until they are asked for something."""
    return [_Later(name) for name in names]
