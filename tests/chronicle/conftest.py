"""A small base in which something of every kind of time stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from feudcheck.api import FactBase
from feudcheck.chronicle import build
from feudcheck.model.timeline import Timeline

SOURCES = {
    "gazette": {
        "title": {"en": "The bridge", "ar": "الجسر"}, "publisher": "Norvik Gazette", "author": "Ida Berg",
        "published": "2021-06-10", "url": "https://gazette.example/bridge?a=1&b=2",
    },
    "courier": {"title": {"ar": "قصة الجسر"}, "publisher": "صحيفة الكورير", "published": "2020-06", "language": "ar"},
    "leaflet": {"title": {"en": "A leaflet"}, "publisher": "Harbour Office"},
}  # fmt: skip
ENTITIES = {
    "ada-brook": {"name": {"en": "Ada Brook", "ar": "آدا بروك"}, "kind": "person", "aliases": ["Brook", "the mayor"]},
    "tom-vance": {"name": {"en": "Tom Vance", "ar": "توم فانس"}, "kind": "person", "aliases": ["Vance", "فانس"]},
    "quay-foods": {"name": {"en": "Quay Foods", "ar": "كواي للأغذية"}, "kind": "company"},
    "bridge": {"name": {"en": "Harbour Bridge", "ar": "جسر الميناء"}, "kind": "project"},
    "norvik": {"name": {"en": "Norvik", "ar": "نورفيك"}, "kind": "city"},
}
# id → statement in English, in Arabic, further fields
FACTS: dict[str, tuple[str, str, dict[str, Any]]] = {
    "founded": ("Ada Brook founded Quay Foods in 1998.", "أسست آدا بروك شركة كواي للأغذية عام 1998.", {}),
    "begun": (
        "In early 2017 Ada Brook began the Harbour Bridge.",
        "في مطلع عام 2017 بدأت آدا بروك بناء جسر الميناء.",
        {"date": "2017-01/2017-04", "subject": "ada-brook"},
    ),
    "opened": (
        "Ada Brook opened the Harbour Bridge in Norvik on 4 May 2019.",
        "افتتحت آدا بروك جسر الميناء في نورفيك في 4 مايو 2019.",
        {"event": "opening", "subject": "ada-brook"},
    ),
    "opened-cost": (
        "The Harbour Bridge, opened in 2019, cost $40 million.",
        "بلغت تكلفة جسر الميناء الذي افتتح عام 2019 نحو 40 مليون دولار.",
        {"event": "opening", "date": "2019", "amounts": ["40 million USD"]},
    ),
    "sued": (
        "Tom Vance sued Quay Foods on 4 May 2019.",
        "رفع توم فانس دعوى على كواي للأغذية في 4 مايو 2019.",
        {"subject": "tom-vance"},
    ),
    "heads": (
        "Tom Vance has headed Quay Foods since March 2020.",
        "يرأس توم فانس كواي للأغذية منذ مارس 2020.",
        {"subject": "tom-vance"},
    ),
    "plan": (
        "Quay Foods plans a second bridge for 2030.",
        "تخطط كواي للأغذية لجسر ثان في عام 2030.",
        {"status": "planned", "subject": "quay-foods"},
    ),
    "liar": (
        "In June 2021 Tom Vance called Ada Brook a liar.",
        "في يونيو 2021 وصف توم فانس آدا بروك بالكاذبة.",
        {"attributed_to": "tom-vance", "subject": "ada-brook"},
    ),
    "known-for": ("Ada Brook is the mayor of Norvik.", "آدا بروك عمدة نورفيك.", {"as_of": "2021-06-10"}),
    "long": ("The Harbour Bridge is 900 metres long.", "يبلغ طول جسر الميناء 900 متر.", {}),
}


def records(**more: tuple[str, str, dict[str, Any]]) -> dict[str, Any]:
    """The records of the base, with ``more`` facts."""
    return {
        "sources": SOURCES,
        "entities": ENTITIES,
        "facts": [
            {"id": id_, "statement": {"en": en, "ar": ar}, "sources": [{"id": "gazette", "locator": "page 2"}], **rest}
            for id_, (en, ar, rest) in {**FACTS, **more}.items()
        ],
    }


@pytest.fixture(scope="session")
def base() -> FactBase:
    return FactBase.from_records(records())


@pytest.fixture(scope="session")
def made(base: FactBase) -> Callable[..., Timeline]:
    """``made(*entities, since=None, until=None)``: the timeline of the base."""
    return lambda *entities, since=None, until=None: build(base, entities, since, until)
