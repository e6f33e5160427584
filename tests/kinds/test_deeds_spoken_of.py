"""A deed that a fact only speaks of, or has done something to: "stopped the attack" does not say that it was made."""

from __future__ import annotations

import pytest

from tests.kinds.rows import by_one_fact

ENTITIES = {
    "nour": {"name": {"en": "Nour Bank", "ar": "بنك نور"}, "kind": "company"},
    "sama": {"name": {"en": "Sama Air", "ar": "طيران سما"}, "kind": "company"},
}
verdict = by_one_fact(ENTITIES)
OVER = ("discussed", "watched", "studied", "stopped", "ignored", "examined", "praised", "feared", "supported")
DEEDS = (
    ("the attack", "Nour Bank carried out the attack in Paris."),
    ("the takeover", "Nour Bank completed the takeover in Paris."),
    ("a strike", "Nour Bank went on strike in Paris."),
    ("a loan", "Nour Bank granted a loan in Paris."),
    ("a partnership", "Nour Bank formed a partnership in Paris."),
    ("a boycott", "Nour Bank began a boycott in Paris."),
)
OVER_AR = ("درس", "أوقف", "رفض")
DEEDS_AR = (
    ("الهجوم", "شن بنك نور الهجوم في باريس."),
    ("الإضراب", "نفذ بنك نور الإضراب في باريس."),
    ("التجربة", "أجرى بنك نور التجربة في باريس."),
)
DONE = {
    "takeover": ("The takeover of Sama Air by Nour Bank", "Nour Bank took over Sama Air."),
    "investment": ("Nour Bank's investment in Sama Air", "Nour Bank invested in Sama Air."),
    "merger": ("The merger of Nour Bank with Sama Air", "Nour Bank merged with Sama Air."),
}
DONE_AR = {
    "takeover-ar": ("استحواذ بنك نور على طيران سما", "استحوذ بنك نور على طيران سما."),
    "merger-ar": ("اندماج بنك نور مع طيران سما", "اندمج بنك نور مع طيران سما."),
}
LEFT_OPEN = (
    "was discussed", "was blocked by a court", "was examined", "was challenged in court", "was delayed",
    "was called off", "was rejected", "was approved by shareholders",
)  # fmt: skip
PRESUPPOSED = ("frightened investors", "cost 40 million dollars", "was completed")
LEFT_OPEN_AR = (
    "رفضت المحكمة {}", "ألغي {}", "درست الهيئة {}", "أوقفت المحكمة {}", "وافق المساهمون على {}", "ناقش المجلس {}",
)
PRESUPPOSED_AR = ("اكتمل {}", "كلف {} 40 مليون دولار", "أعلن بنك نور {}")


@pytest.mark.parametrize("verb", OVER)
@pytest.mark.parametrize(("deed", "claim"), DEEDS)
def test_what_is_spoken_of_is_not_done(verb: str, deed: str, claim: str) -> None:
    assert verdict(f"Nour Bank {verb} {deed} in Paris.", claim) != "supported"


@pytest.mark.parametrize("verb", OVER_AR)
@pytest.mark.parametrize(("deed", "claim"), DEEDS_AR)
def test_what_is_spoken_of_is_not_done_in_arabic(verb: str, deed: str, claim: str) -> None:
    assert verdict(f"{verb} بنك نور {deed} في باريس.", claim) != "supported"


@pytest.mark.parametrize("undergone", LEFT_OPEN)
@pytest.mark.parametrize("row", DONE)
def test_what_is_done_to_a_deed_leaves_it_open(row: str, undergone: str) -> None:
    deed, claim = DONE[row]
    assert verdict(f"{deed} {undergone}.", claim) != "supported"


@pytest.mark.parametrize("presupposed", PRESUPPOSED)
@pytest.mark.parametrize("row", DONE)
def test_what_a_deed_brings_about_says_that_it_is_done(row: str, presupposed: str) -> None:
    deed, claim = DONE[row]
    assert verdict(f"{deed} {presupposed}.", claim) == "supported"


@pytest.mark.parametrize("undergone", LEFT_OPEN_AR)
@pytest.mark.parametrize("row", DONE_AR)
def test_what_is_done_to_a_deed_leaves_it_open_in_arabic(row: str, undergone: str) -> None:
    deed, claim = DONE_AR[row]
    assert verdict(undergone.format(deed), claim) != "supported"


@pytest.mark.parametrize("presupposed", PRESUPPOSED_AR)
@pytest.mark.parametrize("row", DONE_AR)
def test_what_a_deed_brings_about_says_that_it_is_done_in_arabic(row: str, presupposed: str) -> None:
    deed, claim = DONE_AR[row]
    assert verdict(presupposed.format(deed), claim) == "supported"
