"""Who only stands beside the doer: a rival of X, the lawyer of X, unlike X, X or Y, X said that Y did."""

from __future__ import annotations

import pytest

from tests.kinds.test_left_open import verdict

DEEDS = (
    "bought Sama Air", "sued Sama Air", "closed the plant in Oslo", "signed the treaty with Sama Air",
    "opened a factory in Oslo",
)  # fmt: skip
OTHERS = (
    "A rival of Nour Bank {}.", "Nour Bank's rival {}.", "Nour Bank's lawyer {}.", "A customer of Nour Bank {}.",
    "The owner of Nour Bank {}.", "Critics of Nour Bank {}.", "Unlike Nour Bank, Rafid Steel {}.",
    "Everyone but Nour Bank {}.", "Apart from Nour Bank, all banks {}.", "Nour Bank or Rafid Steel {}.",
    "Either Nour Bank or Rafid Steel {}.", "Nour Bank said that Rafid Steel {}.", "A company like Nour Bank {}.",
    "Rafid Steel, which Nour Bank owns, {}.", "The company founded by Nour Bank {}.",
)  # fmt: skip
THEMSELVES = (
    "Nour Bank {}.", "Nour Bank and Rafid Steel {}.", "Rafid Steel and Nour Bank {}.", "The company Nour Bank {}.",
    "The board of Nour Bank {}.", "Nour Bank, a rival of Rafid Steel, {}.", "Unlike Rafid Steel, Nour Bank {}.",
    "Rafid Steel said that Nour Bank {}.", "In May 2024 Nour Bank {}.",
)  # fmt: skip


@pytest.mark.parametrize("deed", DEEDS)
@pytest.mark.parametrize("fact", OTHERS)
def test_who_stands_beside_the_doer_has_not_done_it(fact: str, deed: str) -> None:
    assert verdict(fact.format(deed), f"Nour Bank {deed}.") != "supported"


@pytest.mark.parametrize("deed", DEEDS)
@pytest.mark.parametrize("fact", THEMSELVES)
def test_the_doer_has_done_it(fact: str, deed: str) -> None:
    assert verdict(fact.format(deed), f"Nour Bank {deed}.") == "supported"


@pytest.mark.parametrize("fact", ["A rival of Nour Bank {}.", "Nour Bank's lawyer {}.", "Nour Bank or Rafid Steel {}."])
def test_what_claim_and_fact_tell_of_another_is_told(fact: str) -> None:
    told = fact.format("closed the plant in Oslo")
    assert verdict(told, told) == "supported"
