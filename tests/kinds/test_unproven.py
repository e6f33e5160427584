"""A fact whose status says that it was only alleged, or denied, backs and denies nothing said without saying so."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from feudcheck.model import Finding

NAMES = {
    "ines-duarte": ("Ines Duarte", "إينيس دوارتي", "person"),
    "omar-selim": ("Omar Selim", "عمر سليم", "person"),
    "port-office": ("Harbour Office", "مكتب الميناء", "organisation"),
    "delta-cranes": ("Delta Cranes", "رافعات الدلتا", "company"),
}
ENTITIES = {id_: {"name": {"en": en, "ar": ar}, "kind": kind} for id_, (en, ar, kind) in NAMES.items()}
FACTS = {
    "bribe": (
        {"en": "Ines Duarte paid 40,000 euros to Delta Cranes in 2018.",
         "ar": "دفعت إينيس دوارتي 40 ألف يورو إلى رافعات الدلتا عام 2018."},
        {"status": "alleged"},
    ),
    "sale": (
        {"en": "Omar Selim sold the shipyard of Tarsan in 2020.", "ar": "باع عمر سليم حوض سفن طرسان عام 2020."},
        {"status": "denied", "attributed_to": "port-office"},
    ),
    "strike": (
        {"en": "Omar Selim called a strike in Tarsan in March 2021.",
         "ar": "دعا عمر سليم إلى إضراب في طرسان في مارس 2021."},
        {"status": "denied"},
    ),
}  # fmt: skip
LEFT_OPEN = (
    "Ines Duarte paid 40,000 euros to Delta Cranes in 2018.",
    "Ines Duarte paid 90,000 euros to Delta Cranes in 2018.",
    "Ines Duarte paid nothing to Delta Cranes.",
    "Delta Cranes paid 40,000 euros to Ines Duarte in 2018.",
    "دفعت إينيس دوارتي 40 ألف يورو إلى رافعات الدلتا عام 2018.",
    "لم تدفع إينيس دوارتي شيئا إلى رافعات الدلتا عام 2018.",
    "Omar Selim alleged that Ines Duarte paid 40,000 euros to Delta Cranes in 2018.",
    "Omar Selim sold the shipyard of Tarsan in 2020.",
    "Omar Selim did not sell the shipyard of Tarsan.",
    "Harbour Office said that Omar Selim sold the shipyard of Tarsan in 2020.",
    "باع عمر سليم حوض سفن طرسان عام 2020.",
    "Omar Selim called a strike in Tarsan in March 2021.",
    "Omar Selim called a strike in Tarsan in May 2021.",
    "دعا عمر سليم إلى إضراب في طرسان في مارس 2021.",
    "Harbour Office reported that Omar Selim called a strike in Tarsan in March 2021.",
)
BACKED = (
    "It is alleged that Ines Duarte paid 40,000 euros to Delta Cranes in 2018.",
    "It was claimed that Ines Duarte paid 40,000 euros to Delta Cranes.",
)


@pytest.mark.parametrize("claim", LEFT_OPEN)
def test_left_open(answer: Callable[[str], Finding], claim: str) -> None:
    assert answer(claim).verdict == "unsourced"


@pytest.mark.parametrize("claim", BACKED)
def test_backed_as_alleged(answer: Callable[[str], Finding], claim: str) -> None:
    assert answer(claim).verdict == "supported"
