"""What the engine makes of a sentence that may become a fact: asked before anything is taken in."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

from feudcheck import pipeline
from feudcheck.language.data import lexicon
from feudcheck.language.tokens import tokenize
from feudcheck.model import Verdict
from feudcheck.parse.dates.field import read_date
from feudcheck.parse.names.mentions import find_mentions
from feudcheck.parse.statement import parse
from feudcheck.review.references import references

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    from feudcheck.factbase.base import FactBase
    from feudcheck.model import Finding, Statement

LONGEST = 600
"""Characters of a sentence that may be a fact; the engine reads longer ones, but no fact is so long."""
_DAY = dt.date(2000, 1, 1)


class _NoNames:
    """Stands in for the names of a base where there is none."""

    def aliases(self, first_token: str) -> list[tuple[tuple[str, ...], str]]:
        """None."""
        return []

    alias_by_skeleton = aliases

    def aliases_in(self, first_token: str, words: Iterable[str]) -> list[tuple[tuple[str, ...], str]]:
        """None."""
        return []


class Trial:
    """Judges sentences with the names of the base that the import stands beside, if there is one."""

    def __init__(self, beside: FactBase | None) -> None:
        self.beside = beside
        self.names: Any = beside if beside is not None else _NoNames()
        self.lexicon = lexicon(beside.relations if beside is not None else {})
        self.parse = lru_cache(maxsize=64)(self._parse)  # each sentence is asked about several times

    def _parse(self, text: str, on: str = "") -> Statement:
        """What ``text`` says, its relative dates counted from the last day of ``on``."""
        day = read_date(on).end - dt.timedelta(days=1) if on else _DAY
        return parse(text, self.names, self.lexicon, day)

    def states(self, text: str) -> bool:
        """Whether ``text`` is a statement that could be checked, short enough to be a fact."""
        return len(text) <= LONGEST and self.parse(text).checkable

    def points_back(self, text: str) -> bool:
        """Whether a sentence speaks of somebody or something that only what stood before it names."""
        return bool(references(self.parse(text), self.lexicon, {}))

    def moved(self, text: str, said: str, published: str) -> bool:
        """Whether "last month" and the like mean another time when counted from the review than when it was said."""
        if not any(i.date and i.date.relative and not i.date.yearless for i in self.parse(text).items):
            return False
        if not said or not published:
            return True
        return _dates(self.parse(text, said)) != _dates(self.parse(text, published))

    def says(self, fact: Mapping[str, Any], entities: Mapping[str, Any], claim: str) -> Finding:
        """The answer to ``claim`` of a base with ``fact`` alone."""
        texts = [claim, *fact["statement"].values()]
        known = {id_: _record(self.beside, id_) for text in texts for id_ in self._named(text)}
        records = {
            "sources": {"review": {}},
            "entities": {**known, **entities},
            "facts": [{**fact, "sources": [{"id": "review"}]}],
        }
        return pipeline.check(claim, pipeline.from_records(records), _DAY)

    def verdict(self, fact: Mapping[str, Any], entities: Mapping[str, Any], claim: str) -> Verdict:
        """The verdict on ``claim`` of a base with ``fact`` alone."""
        return self.says(fact, entities, claim).verdict

    def named(self, text: str) -> frozenset[str]:
        """The normalised words of the names in a sentence, known ones and others."""
        return frozenset(word for item in self.parse(text).items if item.kind == "mention" for word in item.words)

    def _named(self, text: str) -> set[str]:
        if self.beside is None:
            return set()
        return {id_ for found in find_mentions(tokenize(text), self.beside) for id_ in found.ids}


def _record(base: FactBase | None, id_: str) -> dict[str, Any]:
    assert base is not None
    entity = base.entity(id_)
    made: dict[str, Any] = {"name": dict(entity.names), "aliases": list(entity.aliases)}
    return {**made, "kind": entity.kind} if entity.kind else made


def _dates(statement: Statement) -> list[tuple[dt.date, dt.date]]:
    return [(i.date.start, i.date.end) for i in statement.items if i.date]
