"""A figure that differs beside one that agrees, of one deed, is no side remark however much else the fact tells."""

from __future__ import annotations

import pytest

from tests.kinds.rows import C, S, U, by_one_fact

ENTITIES = {
    "torvane": {"name": {"en": "Torvane", "ar": "تورفان"}, "kind": "company"},
    "union": {"name": {"en": "Rail Workers' Federation", "ar": "اتحاد عمال السكك"}, "kind": "organisation"},
}
FACT = (
    "On 3 May 2024 Torvane and the Rail Workers' Federation signed a settlement that raises wages by 6.5 percent "
    "over two years and grants each employee a one-off payment of 1,200 euros."
)
ROWS = [
    (S, "The settlement of 3 May 2024 raises wages by 6.5 percent over two years."),
    (C, "The settlement that Torvane signed on 3 May 2024 raises wages by 6.5 percent over three years."),
    (U, "The settlement of 3 May 2024 raises prices by 6.5 percent over three years."),
    (C, "The settlement of 3 May 2024 lifts rail workers' wages by 6.5 percent over three years."),
    (U, "Torvane pays its employees 1,300 euros over three years."),
]

verdict = by_one_fact(ENTITIES)


@pytest.mark.parametrize(("wanted", "claim"), ROWS)
def test_side_by_side(wanted: str, claim: str) -> None:
    assert verdict(FACT, claim) == wanted
