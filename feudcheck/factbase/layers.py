"""Bases that build on one another: the same id twice is refused, unless the later record says that it overrides.

Every path a base is made of is a layer; a record may take the place of one from an earlier layer, never of one
from its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from feudcheck.factbase.formats import shown

KEY = "override"


class Layers:
    """Which layer each id is from."""

    def __init__(self) -> None:
        self._now = 0
        self._of: dict[tuple[str, str], int] = {}
        self._replaced = False

    def enter(self, layer: int) -> None:
        """What comes next is of this layer; layers come in rising order."""
        self._now = layer

    def claim(self, kind: str, id_: str, before: tuple[str, int, int] | None, override: bool) -> str | None:
        """What is wrong with a record's taking this id, which another one has ``before`` it; None: it has it now."""
        if before is None:
            self._of[kind, id_] = self._now
            return f"overrides no {kind}: no base before this one has the id {shown(id_)}" if override else None
        first = ":".join(map(str, before))
        if not override:
            hint = "" if self._of[kind, id_] == self._now else "; override: true puts this one in its place"
            return f"the {kind} id {shown(id_)} is taken (first at {first}){hint}"
        if self._of[kind, id_] == self._now:
            return f"the {kind} id {shown(id_)} is taken in the same base (first at {first}); nothing overrides its own"
        self._of[kind, id_] = self._now
        self._replaced = self._replaced or kind == "fact"
        return None

    @staticmethod
    def asked(record: object) -> bool:
        """Whether a record as read says that it overrides."""
        value = record.get(KEY) if isinstance(record, Mapping) else None
        return value is True or (isinstance(value, str) and value.lower() in ("yes", "on", "true"))

    @staticmethod
    def bare(record: Any) -> Any:
        """A checked record without the word about its place."""
        if isinstance(record, dict):
            record.pop(KEY, None)
        return record

    def standing(self, facts: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """The facts that are left: of each id the last one."""
        return list({str(fact.get("id", id(fact))): fact for fact in facts}.values()) if self._replaced else facts
