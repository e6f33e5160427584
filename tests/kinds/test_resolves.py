"""What somebody does besides meaning to: who wants to buy has not agreed, promised, threatened or proposed to."""

from __future__ import annotations

import pytest

from tests.kinds.rows import by_one_fact

ENTITIES = {
    "nour": {"name": {"en": "Nour Bank", "ar": "بنك نور"}, "kind": "company"},
    "sama": {"name": {"en": "Sama Air", "ar": "طيران سما"}, "kind": "company"},
}
verdict = by_one_fact(ENTITIES)
MEANT = ("sought to buy", "wants to buy", "plans to buy", "intends to buy", "hopes to buy")
RESOLVED = (
    "agreed to buy", "promised to buy", "threatened to buy", "decided to buy", "proposed to buy", "is in talks to buy",
)  # fmt: skip
IMPLIED = {"agreed to buy": "plans to buy", "decided to buy": "intends to buy", "promised to buy": "decided to buy"}
MEANT_AR = ("سعى بنك نور إلى شراء", "يريد بنك نور شراء", "يعتزم بنك نور شراء")
RESOLVED_AR = ("وافق بنك نور على شراء", "تعهد بنك نور بشراء", "هدد بنك نور بشراء")


@pytest.mark.parametrize("resolved", RESOLVED)
@pytest.mark.parametrize("meant", MEANT)
def test_who_means_to_has_not_resolved(meant: str, resolved: str) -> None:
    assert verdict(f"Nour Bank {meant} Sama Air.", f"Nour Bank {resolved} Sama Air.") != "supported"


@pytest.mark.parametrize("resolved", RESOLVED_AR)
@pytest.mark.parametrize("meant", MEANT_AR)
def test_who_means_to_has_not_resolved_in_arabic(meant: str, resolved: str) -> None:
    assert verdict(f"{meant} طيران سما.", f"{resolved} طيران سما.") != "supported"


@pytest.mark.parametrize("said", [*MEANT, *RESOLVED])
def test_said_again(said: str) -> None:
    assert verdict(f"Nour Bank {said} Sama Air.", f"Nour Bank {said} Sama Air.") == "supported"


@pytest.mark.parametrize("said", [*MEANT_AR, *RESOLVED_AR])
def test_said_again_in_arabic(said: str) -> None:
    assert verdict(f"{said} طيران سما.", f"{said} طيران سما.") == "supported"


@pytest.mark.parametrize("resolved", IMPLIED)
def test_who_has_resolved_means_to(resolved: str) -> None:
    assert verdict(f"Nour Bank {resolved} Sama Air.", f"Nour Bank {IMPLIED[resolved]} Sama Air.") == "supported"
