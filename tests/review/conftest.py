"""A small base on a food maker's quarrel, and drafts reviewed by it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from feudcheck import documents, pipeline
from feudcheck.model.review import Checked, Review
from feudcheck.review import Circumstances, review
from feudcheck.rules import all_rules

DAY = dt.date(2026, 1, 15)
SOURCE = {"title": {"en": "A quarrel of bakers"}, "publisher": "The Gazette", "published": "2025-06-01"}
ENTITIES = {
    "ada-brook": {"name": {"en": "Ada Brook", "ar": "آدا بروك"}, "kind": "person", "aliases": ["Brook", "بروك"]},
    "tom-vance": {"name": {"en": "Tom Vance", "ar": "توم فانس"}, "kind": "person", "aliases": ["Vance", "فانس"]},
    "quay-foods": {"name": {"en": "Quay Foods", "ar": "كواي للأغذية"}, "kind": "organisation"},
    "norvik-mills": {"name": {"en": "Norvik Mills", "ar": "مطاحن نورفيك"}, "kind": "organisation"},
    "harbour-bridge": {"name": {"en": "Harbour Bridge", "ar": "جسر الميناء"}, "kind": "project"},
}
FACTS = {
    "quay-founded": ("Ada Brook founded Quay Foods in 1998.", "أسست آدا بروك شركة كواي للأغذية عام 1998."),
    "mills-founded": ("Tom Vance founded Norvik Mills in 2004.", "أسس توم فانس شركة مطاحن نورفيك عام 2004."),
    "bridge-cost": ("The Harbour Bridge cost $40 million.", "بلغت تكلفة جسر الميناء 40 مليون دولار."),
    "opened": ("The Harbour Bridge was opened on 14 January 2026.", "افتتح جسر الميناء في 14 يناير 2026."),
    "agreed": (
        "Tom Vance and Ada Brook bought the Old Dairy in May 2010.",
        "اشترى توم فانس وآدا بروك معمل الألبان القديم في مايو 2010.",
    ),
    "merged": (
        "Quay Foods and Norvik Mills signed a contract worth $3 million in June 2012.",
        "وقعت كواي للأغذية ومطاحن نورفيك في يونيو 2012 عقدا بقيمة 3 ملايين دولار.",
    ),
    "sued": ("Tom Vance sued Quay Foods in March 2020.", "رفع توم فانس دعوى على كواي للأغذية في مارس 2020."),
}
RECORDS = {
    "sources": {"gazette": SOURCE},
    "entities": ENTITIES,
    "facts": [
        {"id": id_, "statement": {"en": en, "ar": ar}, "sources": [{"id": "gazette"}]}
        for id_, (en, ar) in FACTS.items()
    ],
}


@pytest.fixture(scope="session")
def checker() -> pipeline.Checker:
    return pipeline.Checker(pipeline.from_records(RECORDS))


@pytest.fixture(scope="session")
def reviewed(checker: pipeline.Checker) -> Callable[..., Review]:
    """``reviewed(text, name="draft.md", **circumstances)``."""

    def made(text: str, name: str = "draft.md", **under: object) -> Review:
        circumstances = {"as_of": DAY, "rules": all_rules(), **under}
        return review(documents.from_text(text, name), checker, Circumstances(**circumstances))  # type: ignore[arg-type]

    return made


def shown(checked: Checked) -> str:
    """Verdict and rule of a sentence, "-" where it is passed over."""
    finding = checked.finding
    if not checked.covered:
        return "-"
    return str(finding.verdict) if finding.rule == finding.verdict else f"{finding.verdict} {finding.rule}"
