"""Two quantities beside each other (VERDICTS §2)."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from feudcheck.frozen import replace
from feudcheck.language.units import converted, in_base_unit, is_currency, left_open, same_currency
from feudcheck.model import Amount, Bound, DateRef, Outcome

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.view import View
    from feudcheck.model import Item

ABOUT = Decimal("0.1")  # "about": a tenth either way
_DAYS = {"day": Decimal(1), "week": Decimal(7), "month": Decimal("30.44"), "year": Decimal("365.25")}
_DEGREE, _TEMPERATURES = "°", ("°C", "°F")
_TENTH = Decimal("0.1")
OVERSHOOT = Decimal("1.02")  # "nearly" may turn out two per cent more

Result = tuple[Outcome, str, tuple[str, ...]]  # outcome, rule where not agreement, flags
FAR = 10  # times that a figure may be beyond the bound it is said to be beyond
_BOUNDS = frozenset({Bound.MORE_THAN, Bound.AT_LEAST, Bound.LESS_THAN, Bound.AT_MOST})
_POINT = frozenset({Bound.EXACT, Bound.ABOUT, Bound.NEARLY, Bound.JUST_OVER})


def of(item: Item) -> Amount:
    """The amount of an item that is one."""
    assert item.amount is not None
    return item.amount


def all_of(view: View) -> list[Amount]:
    """Every amount of a fact."""
    return [of(view.facts[m]) for m in view.amounts]


def comparable(claim: Amount, fact: Amount) -> bool:
    """Whether both measure the same kind of thing, so that one can confirm or deny the other."""
    if (left_open(claim) and is_currency(fact.unit)) or _in_degrees(claim, fact):
        return True
    if is_currency(claim.unit) or is_currency(fact.unit):
        return is_currency(claim.unit) and is_currency(fact.unit)
    return claim.unit == fact.unit or converted(claim, fact.unit) is not None


def compare(claim: Amount, fact: Amount) -> Result:
    """The outcome for two comparable amounts. What the claim leaves open is read as what the fact gives."""
    if _in_degrees(claim, fact) or (left_open(claim) and is_currency(fact.unit)):
        return _values(replace(claim, unit=fact.unit), fact)
    if is_currency(claim.unit) and not same_currency(str(claim.unit), str(fact.unit)):
        if _same_number(claim, fact):
            return Outcome.CONFLICTS, "currency-differs", ()
        return Outcome.UNKNOWN, "uncovered-part", ("conversion",)
    if not is_currency(claim.unit) and claim.unit != fact.unit:
        as_fact = converted(claim, fact.unit)
        if as_fact is None:
            return Outcome.UNKNOWN, "uncovered-part", ()
        outcome, rule, flags = _values(as_fact, fact)
        if outcome is Outcome.CONFLICTS and _values(replace(claim, unit=fact.unit), fact)[0] is Outcome.AGREES:
            rule = "unit-differs"
        return outcome, rule, flags
    return _values(claim, fact)


def _in_degrees(claim: Amount, fact: Amount) -> bool:
    """Whether the claim's bare degrees are those of the fact's temperature or scale: "46 degrees", "magnitude 6.1"."""
    if (claim.unit == _DEGREE and fact.unit is None) or (claim.unit is None and fact.unit == _DEGREE):
        return _same_number(claim, fact)
    return claim.unit == _DEGREE and fact.unit in _TEMPERATURES


def _same_number(claim: Amount, fact: Amount) -> bool:
    """The same figure, without the room a hedge gives: only then is the currency what is wrong."""
    if claim.low is None or fact.low is None:
        return False
    return abs(claim.low - fact.low) * 2 <= max(claim.quantum, fact.quantum)


def _values(claim: Amount, fact: Amount) -> Result:
    if claim.bound in _POINT and fact.bound in _POINT and claim.low is not None and fact.low is not None:
        return _points(claim, claim.low, fact, fact.low)
    low, low_open, high, high_open = _interval(claim)
    fact_low, fact_low_open, fact_high, fact_high_open = _interval(fact, exact=True)
    if _before(fact_high, fact_high_open, low, low_open) or _before(high, high_open, fact_low, fact_low_open):
        return Outcome.CONFLICTS, _rule(claim), ()
    inside_low = low is None or (
        fact_low is not None and (fact_low > low or (fact_low == low and (not low_open or fact_low_open)))
    )
    inside_high = high is None or (
        fact_high is not None and (fact_high < high or (fact_high == high and (not high_open or fact_high_open)))
    )
    if inside_low and inside_high:
        short = fact.bound is Bound.NEARLY and claim.bound is Bound.AT_LEAST and claim.low == fact.low
        if short or _out_of_sight(claim, fact):
            return Outcome.UNKNOWN, "only-a-bound", ()
        return Outcome.AGREES, "", ()
    return Outcome.UNKNOWN, "only-a-bound", ()


def _out_of_sight(claim: Amount, fact: Amount) -> bool:
    """Whether a figure is so far within a bound that nobody would bound it so: 79 is no "under 114,000"."""
    bound, value = (claim.low, fact.high) if claim.high is None else (claim.high, fact.low)
    if claim.bound not in _BOUNDS or fact.bound not in _POINT or not bound or not value:
        return False
    return value > bound * FAR or value * FAR < bound


def _points(claim: Amount, value: Decimal, fact: Amount, recorded: Decimal) -> Result:
    place = max(claim.quantum, fact.quantum)
    if abs(value - recorded) * 2 <= place and (value == recorded or place > 0):
        finer = value != recorded and claim.quantum < fact.quantum and fact.bound is not Bound.EXACT
        return Outcome.AGREES, "", ("finer",) if finer else ()
    if fact.bound is Bound.ABOUT and abs(value - recorded) * 2 < _rounded_to(recorded):
        return Outcome.AGREES, "", ("finer",)
    low, _, high, _ = _interval(claim)
    if claim.bound is not Bound.EXACT and low is not None and high is not None and low <= recorded <= high:
        return Outcome.AGREES, "", ()
    return Outcome.CONFLICTS, _rule(claim), ()


def _rounded_to(value: Decimal) -> Decimal:
    """The place that a figure with a hedge is rounded to, its second digit at most: a hundred in "about 1,700"."""
    digits = value.normalize().as_tuple()
    if not isinstance(digits.exponent, int) or digits.exponent <= 0:
        return Decimal(0)
    return min(Decimal(1).scaleb(digits.exponent), Decimal(1).scaleb(value.adjusted() - 1))


def _interval(amount: Amount, *, exact: bool = False) -> tuple[Decimal | None, bool, Decimal | None, bool]:
    """Low end, whether it is excluded, high end, whether it is excluded.

    ``exact``: a fact's own hedge adds no room.
    """
    low, high, bound = amount.low, amount.high, amount.bound
    if bound is Bound.MORE_THAN:
        return low, True, None, False
    if bound is Bound.AT_LEAST:
        return low, False, None, False
    if bound is Bound.LESS_THAN:
        return None, False, high, True
    if bound is Bound.AT_MOST:
        return None, False, high, False
    if low is None or high is None or exact:
        return low, False, high, False
    if bound is Bound.ABOUT:
        return low - abs(low) * ABOUT, False, high + abs(high) * ABOUT, False
    if bound is Bound.NEARLY:
        return low - abs(low) * ABOUT, False, high * OVERSHOOT, False
    if bound is Bound.JUST_OVER:
        return low, False, high + abs(high) * ABOUT, False
    return low, False, high, False


def _before(high: Decimal | None, high_open: bool, low: Decimal | None, low_open: bool) -> bool:
    if high is None or low is None:
        return False
    return high < low or (high == low and (high_open or low_open))


def _rule(claim: Amount) -> str:
    return "count-differs" if claim.unit is None else "amount-differs"


def derived(claim: Amount, first: Amount, second: Amount) -> bool:
    """Whether the claim's amount is the change from one recorded amount to another, or what it is a share of."""
    a, b = first.low, second.low
    if a is None or b is None or first.bound not in _POINT or second.bound not in _POINT or claim.low is None:
        return False
    if first.unit != second.unit:
        return False
    points = claim.unit == "pp" and first.unit == "%"  # "by 0.75 points" of 9.5 and 8.75 per cent
    if (claim.unit == first.unit or points) and a != b:
        result = replace(first, low=abs(b - a), high=abs(b - a), quantum=max(first.quantum, second.quantum))
        return _values(claim, replace(result, bound=Bound.EXACT))[0] is Outcome.AGREES
    if claim.unit in ("%", "share") and a:
        change = abs(b - a) / abs(a) * (100 if claim.unit == "%" else 1)
        return _values(claim, replace(claim, low=change, high=change, bound=Bound.EXACT))[0] is Outcome.AGREES
    if claim.unit == "x" and a:
        told = replace(claim, quantum=min(claim.quantum, _TENTH))  # 1.6 times is not twice
        return _values(told, replace(told, low=b / a, high=b / a, bound=Bound.EXACT))[0] is Outcome.AGREES
    return False


def of_time(unit: str | None) -> bool:
    """Whether a unit is one of time."""
    return in_base_unit(unit)[0] in ("months", "seconds")


def lasted(claim: Amount, date: DateRef) -> Outcome:
    """Whether a span of days has the claim's length, within half its unit, or cannot have it.

    "From 2005 to 2013" is eight years, and nine where both are counted; it is longer than seven and shorter than nine.
    """
    days = _DAYS.get(claim.unit or "")
    if days is None or (claim.low is None and claim.high is None):
        return Outcome.UNKNOWN
    span = Decimal((date.end - date.start).days)
    last = date.end - dt.timedelta(days=1)
    years = (date.start.month, date.start.day, last.month, last.day) == (1, 1, 12, 31)
    months = date.start.day == 1 == date.end.day
    edge = _DAYS["year"] if years else _DAYS["month"] if months else Decimal(1)
    told = span - edge if years or months else span  # between the same days of the first and of the last
    low, low_open, high, high_open = _interval(claim)
    low, high = (None if v is None else v * days for v in (low, high))
    if claim.bound in _BOUNDS:
        shortest, longest = told - (edge if low_open else 0), told + (edge if high_open else 0)
        inside = (low is None or low <= shortest + 1) and (high is None or longest - 1 <= high)
        outside = (low is not None and told + edge <= low) or (high is not None and told - edge >= high)
        return Outcome.AGREES if inside else Outcome.CONFLICTS if outside else Outcome.UNKNOWN
    if low is None or high is None:
        return Outcome.UNKNOWN
    near = days / 2 if claim.bound is Bound.EXACT else Decimal(0)
    if any(low - near <= length <= high + near for length in (span, told)):
        return Outcome.AGREES
    return Outcome.CONFLICTS if told + edge < low - near or told - edge > high + near else Outcome.UNKNOWN
