"""A small hand-made base, and ``ask``: the finding for one claim."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import cache

import pytest

from feudcheck import pipeline
from feudcheck.factbase.base import FactBase
from feudcheck.model import Finding

DAY = dt.date(2026, 1, 15)
RECORDS: dict[str, object] = {
    "sources": {
        "gazette": {"title": {"en": "A history of the line"}, "publisher": "The Gazette", "published": "2025-06-01"},
        "courier": {"title": {"en": "The line at ten"}, "publisher": "The Courier", "published": "2025-07-01"},
    },
    "entities": {
        "mara-lind": {"name": {"en": "Mara Lind", "ar": "مارا ليند"}, "kind": "person"},
        "tove-brask": {"name": {"en": "Tove Brask", "ar": "توفه براسك"}, "kind": "person"},
        "fjord-ferries": {"name": {"en": "Fjord Ferries", "ar": "عبارات الفيورد"}, "kind": "organisation"},
        "isle-lines": {"name": {"en": "Isle Lines", "ar": "خطوط الجزيرة"}, "kind": "organisation"},
    },
    "facts": [
        {"id": "founded", "event": "founding", "sources": [{"id": "gazette"}],
         "statement": {"en": "Mara Lind founded Fjord Ferries in 2015.",
                       "ar": "أسست مارا ليند عبارات الفيورد عام 2015."}},
        {"id": "bought", "event": "sale", "sources": [{"id": "gazette"}], "once": True,
         "note": "The price is an estimate.",
         "statement": {"en": "Fjord Ferries bought Isle Lines for $40 million on 3 March 2021.",
                       "ar": "اشترت عبارات الفيورد خطوط الجزيرة مقابل 40 مليون دولار في 3 مارس 2021."}},
        {"id": "sued", "sources": [{"id": "gazette"}],
         "statement": {"en": "Tove Brask sued Fjord Ferries on 18 January 2024.",
                       "ar": "رفعت توفه براسك دعوى قضائية ضد عبارات الفيورد في 18 يناير 2024."}},
        {"id": "called", "sources": [{"id": "courier"}], "attributed_to": "tove-brask",
         "statement": {"en": "Tove Brask called Mara Lind a liar.", "ar": "وصفت توفه براسك مارا ليند بأنها كاذبة."}},
        {"id": "said", "sources": [{"id": "courier"}],
         "quote": {"speaker": "mara-lind", "text": {"en": "The sea will never forgive a late ferry"}, "original": True},
         "statement": {"en": 'Mara Lind said: "The sea will never forgive a late ferry."'}},
    ],
}  # fmt: skip


@cache
def ferries() -> FactBase:
    """The base of ``RECORDS``."""
    return pipeline.from_records(RECORDS)


@pytest.fixture
def ask() -> Callable[[str], Finding]:
    """The finding for one claim on the ferries."""
    return lambda claim: pipeline.check(claim, ferries(), DAY)
