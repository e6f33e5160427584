"""Amounts in running text: one row of amounts.yaml, one test; then typed fields, units and properties."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from feudcheck.language.tokens import tokenize
from feudcheck.language.units import (
    conversion,
    converted,
    in_base_unit,
    is_currency,
    may_stand_for,
    same_currency,
)
from feudcheck.model import Amount, Bound
from feudcheck.parse.amounts.finder import find_amounts, read_amount

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
        assert close(amount.low, low), amount
        assert close(amount.high, high), amount
        assert quantum is None or amount.quantum == quantum, amount
        assert 0 <= amount.span[0] < amount.span[1] <= len(text)


@pytest.mark.parametrize(
    ("text", "low", "unit", "bound", "noun"),
    [
        ("500 billion USD", "500e9", "USD", Bound.EXACT, None),
        ("$500bn", "500e9", "USD", Bound.EXACT, None),
        ("at least 11 co-founders", "11", None, Bound.AT_LEAST, "co - founders"),
        ("11", "11", None, Bound.EXACT, None),
        ("2015", "2015", None, Bound.EXACT, None),
        ("0.5 share", "0.5", None, Bound.EXACT, "share"),
        ("49 %", "49", "%", Bound.EXACT, None),
        ("-5.2%", "-5.2", "%", Bound.EXACT, None),
        ("خمسمئة مليار دولار", "500e9", "USD", Bound.EXACT, None),
        ("200000 GPUs", "200000", None, Bound.EXACT, "gpus"),
    ],
)
def test_typed_field(text: str, low: str, unit: str | None, bound: Bound, noun: str | None) -> None:
    amount = read_amount(text)
    assert (amount.low, amount.unit, amount.bound, amount.noun) == (Decimal(low), unit, bound, noun)


@pytest.mark.parametrize("text", ["", "   ", "many", "5 and 6 dogs", "the sum of $5", "$", "5 USD; 6 USD", "GPT-4"])
def test_typed_field_refused(text: str) -> None:
    with pytest.raises(ValueError, match="expected"):
        read_amount(text)


@pytest.mark.parametrize(
    ("one", "other", "factor"),
    [
        ("km", "m", "1000"), ("mile", "km", "1.609344"), ("hour", "minute", "60"),
        ("week", "day", "7"),
        ("year", "month", "12"), ("decade", "year", "10"), ("kg", "tonne", "0.001"),
        ("GW", "MW", "1000"),
        ("share", "%", "100"), ("bp", "pp", "0.01"), ("USD", "USD", "1"), (None, None, "1"),
    ],
)  # fmt: skip
def test_conversion(one: str | None, other: str | None, factor: str) -> None:
    assert conversion(one, other) == Decimal(factor)


def test_months_and_days_convert_on_average() -> None:
    there, back = conversion("month", "day"), conversion("day", "month")
    assert there is not None
    assert back is not None
    assert 30 < there < 31
    assert abs(there * back - 1) < Decimal("1e-20")


@pytest.mark.parametrize(
    ("one", "other"), [("USD", "EUR"), ("km", "hour"), ("%", "pp"), (None, "USD"), ("x", "%"), ("kg", "GB")]
)
def test_other_dimensions_do_not_convert(one: str | None, other: str | None) -> None:
    assert conversion(one, other) is None
    assert in_base_unit(one)[0] != in_base_unit(other)[0]


def test_an_amount_keeps_its_precision_when_converted() -> None:
    third = converted(read_amount("a third"), "%")
    assert third is not None
    assert third.low is not None
    assert round(third.low) == 33
    assert third.quantum == 1
    assert converted(read_amount("5 km"), "USD") is None


def test_generic_currencies() -> None:
    assert may_stand_for("pound-ar") == {"EGP", "SDG", "SSP", "pound-ar"}
    assert same_currency("dinar", "KWD")
    assert same_currency("riyal", "rial")
    assert same_currency("USD", "USD")
    assert not same_currency("pound-ar", "GBP")
    assert not same_currency("dirham", "KWD")
    assert is_currency("USD")
    assert is_currency("dinar")
    assert not is_currency("km")
    assert not is_currency(None)


def test_taken_tokens_are_passed_over() -> None:
    tokens = tokenize("On 5 May, 11 people left 3 firms")
    assert [a.low for a in find_amounts(tokens, {1, 2})] == [11, 3]


def test_spans_slice_back_to_what_was_written() -> None:
    text = "جمعت نحو ٥٠٠ مليار دولار، أي about $500bn"
    assert [text[slice(*a.span)] for a in find_amounts(tokenize(text))] == ["نحو ٥٠٠ مليار دولار", "about $500bn"]


def test_an_age_is_covered_to_its_end() -> None:
    (amount,) = find_amounts(tokenize("the 30-year-old firm"))
    assert amount.span == (4, 15)


def test_text_without_numbers_has_no_amounts() -> None:
    assert find_amounts(tokenize("The company sued its former chairman over the merger.")) == []


NUMBERS = st.decimals(min_value=0, max_value=10**12, allow_nan=False, places=2)
EASTERN = str.maketrans("0123456789.,", "٠١٢٣٤٥٦٧٨٩٫٬")


def only(text: str) -> Amount:
    (amount,) = find_amounts(tokenize(text))
    return amount


@settings(max_examples=60, deadline=None)
@given(NUMBERS)
def test_every_way_of_writing_a_number_reads_back(value: Decimal) -> None:
    for form in (
        f"${value}",
        f"${value:,}",
        f"{value} dollars",
        f"USD {value:,}",
        f"{value} دولار",
        f"{value:,} دولار".translate(EASTERN),
    ):
        amount = only(form)
        assert (amount.low, amount.high, amount.unit, amount.quantum) == (value, value, "USD", Decimal("0.01")), form


@settings(max_examples=60, deadline=None)
@given(
    st.integers(1, 999),
    st.sampled_from(["million", "billion", "trillion"]),
    st.sampled_from(["about", "over", "at least", ""]),
)
def test_scales_agree_in_words_letters_and_languages(count: int, scale: str, hedge: str) -> None:
    power, short, arabic = {
        "million": (6, "m", "مليون"),
        "billion": (9, "bn", "مليار"),
        "trillion": (12, "tn", "تريليون"),
    }[scale]
    for form in (f"{hedge} ${count} {scale}", f"{hedge} ${count}{short}", f"{hedge} {count}-{scale}-dollar"):
        amount = only(form.strip())
        assert (amount.low, amount.quantum, amount.unit) == (count * 10**power, 10**power, "USD"), form
    assert only(f"{count} {arabic} دولار").low == count * 10**power


JUMBLE = [
    "5", "1,000", "one", "two", "half", "a", "and", "of", "between", "from", "to", "about", "$", "%", "million", "bn",
    "dozen", "hundred", "-", "–", ".", "/", "خمسة", "وعشرين", "ألف", "مليون", "ونصف", "بين", "من", "و", "نحو", "دولار",
    "شهرين", "2015", "GPT",
]  # fmt: skip


@settings(max_examples=80, deadline=None)
@given(st.lists(st.sampled_from(JUMBLE), max_size=14), st.booleans())
def test_any_jumble_is_read_without_an_error_and_in_order(words: list[str], spaced: bool) -> None:
    text = (" " if spaced else "").join(words)
    end = 0
    for amount in find_amounts(tokenize(text)):
        assert end <= amount.span[0] < amount.span[1] <= len(text)
        end = amount.span[1]
        assert amount.low is None or amount.high is None or amount.low <= amount.high
