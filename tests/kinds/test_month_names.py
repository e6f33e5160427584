"""The names of the months from the Maghreb to the Levant: each is read wherever a date is read."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from feudcheck.model import Finding

ENTITIES = {
    "dalia": {"name": {"en": "Dalia", "ar": "داليا"}, "kind": "company"},
    **{
        f"work-{n}": {"name": {"en": f"Reva {n}", "ar": f"ريفا {n}"}, "kind": "product"}
        for n in range(1, 13)
    },
}  # fmt: skip
EGYPT = ("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر")
MAGHREB = ("جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر")
LEVANT = (
    "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني",
    "كانون الأول",
)  # fmt: skip
FACTS = {
    f"work-{n}": {"ar": f"أعلنت داليا عن ريفا {n} في 5 {EGYPT[n - 1]} 2023."}
    for n in range(1, 13)
}  # fmt: skip


@pytest.mark.parametrize("n", range(1, 13))
@pytest.mark.parametrize("names", [MAGHREB, LEVANT], ids=["maghreb", "levant"])
def test_month(answer: Callable[[str], Finding], names: tuple[str, ...], n: int) -> None:
    right, wrong = names[n - 1], names[(n + 4) % 12]
    assert str(answer(f"أعلنت داليا عن ريفا {n} في {right} 2023.").verdict) == "supported"
    assert str(answer(f"أعلنت داليا عن ريفا {n} في 5 {right} 2023.").verdict) == "supported"
    assert str(answer(f"ريفا {n} أُعلن عنه في {right} 2023.").verdict) == "supported"
    assert str(answer(f"أعلنت داليا عن ريفا {n} في {wrong} 2023.").verdict) == "contradicted"
