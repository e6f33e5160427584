"""A newsroom's base out of the sentences of a test module: its FACTS, and its ENTITIES if it has some."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from feudcheck import pipeline
from feudcheck.model import Finding
from tests.kinds.rows import DAY, SOURCE

JARIDA = {"title": {"ar": "أخبار الخليج"}, "publisher": "الجريدة", "published": "2025-06-01"}


@pytest.fixture(scope="module")
def answer(request: pytest.FixtureRequest) -> Callable[[str], Finding]:
    """``answer(claim)`` by a base of the module's facts: each a statement, or a statement and typed fields."""
    facts = []
    for id_, fact in request.module.FACTS.items():
        said, typed = fact if isinstance(fact, tuple) else (fact, {})
        facts.append({"id": id_, "statement": said, "sources": [{"id": "gazette"}], **typed})
    entities = getattr(request.module, "ENTITIES", {})
    sources = {"gazette": SOURCE, "jarida": JARIDA}
    base = pipeline.from_records({"sources": sources, "entities": entities, "facts": facts})
    return lambda claim: pipeline.check(claim, base, DAY)
