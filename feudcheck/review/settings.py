"""What the configuration says of single paths: ``ignore``, and the tables of ``[[per-path]]``."""

from __future__ import annotations

import os

from feudcheck.config import FAILING
from feudcheck.documents.patterns import Patterns
from feudcheck.review.run import PathSettings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


class PathRules:
    """Settings by path: of several tables that name a path, the last says what it says."""

    def __init__(self, drafts: Mapping[str, Any]) -> None:
        self._ignored = frozenset(drafts.get("ignore", ()))
        self._tables = [(Patterns(table["paths"], table["folder"]), table) for table in drafts.get("per-path", ())]

    def of(self, path: str) -> PathSettings:
        """What holds for the draft at ``path``."""
        own: dict[str, Any] = {}
        for patterns, table in self._tables:
            if patterns.match(os.path.abspath(path)):
                own.update(table)
        gate = own.get("fail-on")
        return PathSettings(
            self._ignored | frozenset(own.get("ignore", ())),
            FAILING[gate] if gate is not None else None,
            own.get("as-of"),
        )
