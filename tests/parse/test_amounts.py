"""Amounts in running text: one row of amounts.yaml, one test; then typed fields, units and properties."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

from feudcheck.language.tokens import tokenize
from feudcheck.model import Bound
from feudcheck.parse.amounts import find_amounts

SIGNS = {
    "=": Bound.EXACT, "~": Bound.ABOUT, "-~": Bound.NEARLY, "+~": Bound.JUST_OVER, ">": Bound.MORE_THAN,
    ">=": Bound.AT_LEAST, "<": Bound.LESS_THAN, "<=": Bound.AT_MOST, "..": Bound.BETWEEN, "v": Bound.VAGUE,
}  # fmt: skip
ROWS = yaml.safe_load((Path(__file__).parent / "amounts.yaml").read_text(encoding="utf-8"))


def rows() -> list[Any]:
    return [pytest.param(row[0], row[1:], id=f"{group}-{row[0]}") for group, table in ROWS.items() for row in table]


def parsed(expected: str) -> tuple[Bound, Decimal | None, Decimal | None, str | None, Decimal | None]:
    expected, _, quantum = expected.partition(" /")
    sign, value, *unit = expected.split(" ", 2)
    low, _, high = value.partition("..")
    bound = SIGNS[sign]
    return (
        bound,
        None if sign in ("<", "<=") else Decimal(low),
        None if sign in (">", ">=") else Decimal(high or low),
        unit[0] if unit else None,
        Decimal(quantum) if quantum else None,
    )


def close(value: Decimal | None, wanted: Decimal | None) -> bool:
    if value is None or wanted is None:
        return value is wanted
    return abs(value - wanted) <= Decimal("0.0001") if abs(wanted) < 1 else value == wanted


@pytest.mark.parametrize(("text", "expected"), rows())
def test_row(text: str, expected: list[str]) -> None:
    found = find_amounts(tokenize(text))
    assert len(found) == len(expected), found
    for amount, want in zip(found, expected, strict=True):
        bound, low, high, unit, quantum = parsed(want)
        assert (amount.bound, amount.unit) == (bound, unit), amount
        assert close(amount.low, low) and close(amount.high, high), amount
        assert quantum is None or amount.quantum == quantum, amount
        assert 0 <= amount.span[0] < amount.span[1] <= len(text)
