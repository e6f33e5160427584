"""What the words before a deed leave open: nearly done, possible, under a condition, a mere thought, spoken of."""

from __future__ import annotations

import pytest

from tests.kinds.rows import by_one_fact

ENTITIES = {
    "nour": {"name": {"en": "Nour Bank", "ar": "بنك نور"}, "kind": "company"},
    "sama": {"name": {"en": "Sama Air", "ar": "طيران سما"}, "kind": "company"},
    "rafid": {"name": {"en": "Rafid Steel"}, "kind": "company"},
}
verdict = by_one_fact(ENTITIES)
DEEDS = (  # base form, past, "-ing", of what
    ("sell", "sold", "selling", "Sama Air"),
    ("sue", "sued", "suing", "Sama Air"),
    ("close", "closed", "closing", "the plant in Oslo"),
    ("pay", "paid", "paying", "Sama Air 40 million dollars"),
    ("sign", "signed", "signing", "the treaty with Sama Air"),
    ("win", "won", "winning", "the contract from Sama Air"),
)
OPEN = (
    "Nour Bank almost {past} {what}.", "Nour Bank nearly {past} {what}.", "Nour Bank all but {past} {what}.",
    "Nour Bank was on the verge of {ing} {what}.", "Nour Bank narrowly missed {ing} {what}.",
    "Nour Bank should have {past} {what}.", "Nour Bank could {base} {what}.", "Nour Bank must {base} {what}.",
    "Nour Bank would have {past} {what} if Rafid Steel had agreed.",
    "Had Rafid Steel agreed, Nour Bank would have {past} {what}.",
    "If Nour Bank {past} {what}, Rafid Steel would leave the market.",
    "Rafid Steel would leave the market if Nour Bank {past} {what}.",
    "Should Nour Bank {base} {what}, Rafid Steel would go to court.",
    "The idea that Nour Bank {past} {what} amused Rafid Steel.",
    "There were rumours that Nour Bank {past} {what}.", "Rafid Steel wrongly reported that Nour Bank {past} {what}.",
    "An inquiry into whether Nour Bank {past} {what} began.",
    "Nour Bank recommended {ing} {what}.", "Nour Bank postponed {ing} {what}.", "Nour Bank put off {ing} {what}.",
    "Nour Bank held a vote on {ing} {what}.", "Nour Bank argued for {ing} {what}.",
)  # fmt: skip
TOLD = (
    "Nour Bank {past} {what}.", "Nour Bank has also {past} {what}.", "Nour Bank began {ing} {what}.",
    "Nour Bank was fined for {ing} {what}.", "Nour Bank {past} {what} and nearly collapsed.",
    "Nour Bank {past} {what}, and Rafid Steel could leave the market.",
    "Nour Bank {past} {what}. If it rains, Rafid Steel will leave the market.",
)  # fmt: skip
OPEN_AR = (
    "كاد بنك نور يبيع طيران سما.", "كان بنك نور على وشك بيع طيران سما.", "أوشك بنك نور أن يبيع طيران سما.",
    "لو باع بنك نور طيران سما لخسر السوق.", "إذا باع بنك نور طيران سما خسر السوق.",
    "انتشرت شائعات بأن بنك نور باع طيران سما.", "ينبغي أن يبيع بنك نور طيران سما.",
)  # fmt: skip
SAME = (
    "Nour Bank nearly sold Sama Air.", "Nour Bank should have sold Sama Air.", "Nour Bank supported selling Sama Air.",
    "There were rumours that Nour Bank sold Sama Air.",
    "If Nour Bank sold Sama Air, Rafid Steel would leave the market.",
)  # fmt: skip
UNREAL = (
    ("Omar Khalil bought a {} passport in Oslo.", "Omar Khalil bought a passport in Oslo."),
    ("The {} sale of Sama Air by Nour Bank frightened investors.", "Nour Bank sold Sama Air."),
    ("Omar Khalil signed a {} law in Oslo.", "Omar Khalil signed a law in Oslo."),
    ("Omar Khalil is a {} judge.", "Omar Khalil is a judge."),
)
ADJECTIVES = ("fake", "future", "would-be", "blocked", "failed", "fictional", "supposed", "mooted")
REAL = ("secret", "sudden", "new", "Norwegian")


@pytest.mark.parametrize("fact", OPEN)
@pytest.mark.parametrize(("base", "past", "ing", "what"), DEEDS)
def test_what_is_left_open_is_not_done(fact: str, base: str, past: str, ing: str, what: str) -> None:
    told = fact.format(base=base, past=past, ing=ing, what=what)
    assert verdict(told, f"Nour Bank {past} {what}.") != "supported"


@pytest.mark.parametrize("fact", TOLD)
@pytest.mark.parametrize(("base", "past", "ing", "what"), DEEDS)
def test_what_is_told_beside_such_words_is_done(fact: str, base: str, past: str, ing: str, what: str) -> None:
    told = fact.format(base=base, past=past, ing=ing, what=what)
    assert verdict(told, f"Nour Bank {past} {what}.") == "supported"


@pytest.mark.parametrize("fact", OPEN_AR)
def test_what_is_left_open_is_not_done_in_arabic(fact: str) -> None:
    assert verdict(fact, "باع بنك نور طيران سما.") != "supported"


@pytest.mark.parametrize("statement", SAME)
def test_what_a_claim_leaves_open_too_is_told(statement: str) -> None:
    assert verdict(statement, statement) == "supported"


@pytest.mark.parametrize("word", ADJECTIVES)
@pytest.mark.parametrize(("fact", "claim"), UNREAL)
def test_what_a_thing_is_not_or_not_yet(fact: str, claim: str, word: str) -> None:
    assert verdict(fact.format(word), claim) != "supported"


@pytest.mark.parametrize("word", REAL)
@pytest.mark.parametrize(("fact", "claim"), UNREAL)
def test_what_a_thing_is_besides(fact: str, claim: str, word: str) -> None:
    assert verdict(fact.format(word), claim) == "supported"


@pytest.mark.parametrize("rank", ["former", "retired", "ex-"])
def test_who_was_it_is_it_no_more(rank: str) -> None:
    told = f"Omar Khalil is a {rank} minister.".replace("- ", "-")
    assert verdict(told, "Omar Khalil is a minister.") != "supported"
    assert verdict(told, told) == "supported"
