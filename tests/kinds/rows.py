"""Rows of a test module: each a claim under an id of its own, with the verdict that the module's base must give."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from feudcheck import pipeline
from feudcheck.language.normal import language_of
from feudcheck.model import Finding

S, C, U = "supported", "contradicted", "unsourced"
DAY = dt.date(2026, 1, 15)
SOURCE = {"title": {"en": "News of the fjord"}, "publisher": "The Gazette", "published": "2025-06-01"}


def verdicts(rows: Mapping[str, tuple[str, str]]) -> Callable[..., None]:
    """The test of ``rows``: id → verdict and claim."""

    @pytest.mark.parametrize(("verdict", "claim"), rows.values(), ids=rows)
    def test(answer: Callable[[str], Finding], verdict: str, claim: str) -> None:
        finding = answer(claim)
        assert str(finding.verdict) == verdict, (finding.rule, finding.summary, finding.parts)

    return test


def by_one_fact(entities: Mapping[str, Any]) -> Callable[[str, str], str]:
    """``verdict(fact, claim)`` by a base of that one sentence and these entities."""

    def verdict(fact: str, claim: str) -> str:
        facts = [{"id": "only", "statement": {language_of(fact): fact}, "sources": [{"id": "gazette"}]}]
        base = pipeline.from_records({"sources": {"gazette": SOURCE}, "entities": entities, "facts": facts})
        return str(pipeline.check(claim, base, DAY).verdict)

    return verdict
