"""How long before or after: "eight years after X", "قبل X بأكثر من ثلاث سنوات"."""

from __future__ import annotations

import datetime as dt

from feudcheck.frozen import replace
from feudcheck.language.data import section
from feudcheck.language.normal import fold
from feudcheck.model import Bound, DateRef, Grain, When

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.model import Amount, Statement

_GRAINS = {"day": Grain.DAY, "week": Grain.WEEK, "month": Grain.MONTH, "year": Grain.YEAR}
_BOUNDS = {
    Bound.MORE_THAN: When.SINCE, Bound.AT_LEAST: When.SINCE, Bound.LESS_THAN: When.BY, Bound.AT_MOST: When.BY,
}  # fmt: skip
_BY = "ب"


def follows(claim: Statement, n: int) -> bool:
    """Whether item ``n`` says how long, behind what it counts from: "بعد الإعلان بستة أشهر"."""
    item = claim.items[n]
    if item.amount is None or item.amount.unit not in _GRAINS or not n:
        return False
    return fold(claim.text[slice(*item.span)]).startswith(_BY)


def between(claim: Statement, n: int) -> DateRef | None:
    """The distance that item ``n`` tells, its bound as its relation: BY for "less than", SINCE for "more than"."""
    item = claim.items[n]
    if item.amount is not None:
        return _of_amount(item.amount)
    date = item.date
    if date is None or date.relation is not When.BEFORE:
        return date
    words = fold(claim.text[slice(*item.span)]).split()
    for name, relation in (("less_than_phrases", When.BY), ("more_than_phrases", When.SINCE)):
        phrases = section("calendar")["phrases"][name]
        told = [(k + 1, rest) for k, word in enumerate(words) for rest, _ in phrases.get(word, ())]
        if any(words[k : k + len(rest)] == rest for k, rest in told):
            return replace(date, relation=relation)
    return date


def _of_amount(amount: Amount) -> DateRef | None:
    count = amount.low if amount.low is not None else amount.high
    if count is None or amount.unit not in _GRAINS or (amount.high is not None and count != amount.high):
        return None
    relation, about = _BOUNDS.get(amount.bound, When.AFTER), amount.bound is not Bound.EXACT
    return DateRef(dt.date.min, dt.date.max, _GRAINS[amount.unit], relation, offset=(count, amount.unit), about=about)
