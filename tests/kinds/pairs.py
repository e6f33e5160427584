"""One fact and what may be claimed on its word: each claim is checked against a base of that fact alone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping

import pytest

from feudcheck import pipeline
from feudcheck.language.normal import is_arabic
from feudcheck.model import Finding

SOURCE = {"title": {"en": "A page of the day"}, "publisher": "The Gazette", "published": "2025-06-01"}
Pairs = Mapping[str, tuple[str, Mapping[str, tuple[str, ...]]]]


def found(fact: str, claim: str, entities: Mapping[str, object] | None = None) -> Finding:
    """What the checker says of ``claim`` where ``fact`` is all that is on file."""
    statement = {"ar" if any(map(is_arabic, fact)) else "en": fact}
    facts = [{"id": "only", "statement": statement, "sources": [{"id": "g"}]}]
    base = pipeline.from_records({"sources": {"g": SOURCE}, "entities": dict(entities or {}), "facts": facts})
    return pipeline.check(claim, base, dt.date(2026, 1, 15))


def judged(pairs: Pairs, entities: Mapping[str, object] | None = None) -> Callable[..., None]:
    """The test of ``pairs``: id → fact, and by verdict the claims that get it."""
    rows = {
        f"{name}-{verdict[0]}{n}": (fact, verdict, claim)
        for name, (fact, claims) in pairs.items()
        for verdict, several in claims.items()
        for n, claim in enumerate(several)
    }

    @pytest.mark.parametrize(("fact", "verdict", "claim"), rows.values(), ids=rows)
    def test(fact: str, verdict: str, claim: str) -> None:
        finding = found(fact, claim, entities)
        assert str(finding.verdict) == verdict, (finding.rule, finding.summary, finding.parts)

    return test
