"""A fact that tells the very thing the other way round outweighs one that only has the names and the verb."""

from __future__ import annotations

from collections.abc import Callable

from feudcheck.model import Finding
from tests.kinds.rows import C, S, verdicts

ENTITIES = {
    "ada": {"name": {"en": "Ada Finch", "ar": "آدا فنش"}, "kind": "person"},
    "plume": {"name": {"en": "Plume", "ar": "بلوم"}, "kind": "company"},
    "dorn": {"name": {"en": "Dorn Works", "ar": "دورن ووركس"}, "kind": "company"},
}
FACTS = {
    "bought": {"en": "Ada Finch acquired Plume.", "ar": "استحوذت آدا فنش على بلوم."},
    "contract": {
        "en": "The contract on Dorn Works' access to Plume data was signed before Ada Finch acquired Plume.",
        "ar": "وُقّع العقد الخاص بوصول دورن ووركس إلى بيانات بلوم قبل أن تستحوذ آدا فنش على بلوم.",
    },
}

ROWS = {
    "bought": (S, "Ada Finch bought Plume."),
    "bought-passive": (S, "Plume was acquired by Ada Finch."),
    "turned": (C, "Plume acquired Ada Finch."),
    "turned-bought": (C, "Plume bought Ada Finch."),
    "bought-ar": (S, "استحوذت آدا فنش على بلوم."),
    "turned-ar": (C, "استحوذت بلوم على آدا فنش."),
}

test_turned_elsewhere = verdicts(ROWS)


def test_the_fact_that_tells_it_is_cited(answer: Callable[[str], Finding]) -> None:
    assert answer("Plume acquired Ada Finch.").evidence[0].fact == "bought"
