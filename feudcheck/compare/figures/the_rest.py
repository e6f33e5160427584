"""The rest of them: "34 survived" does not deny that 4 of 38 died, nor "six are not elected" that three are."""

from __future__ import annotations

import itertools
from decimal import Decimal

from feudcheck.compare.comparison import AGREES, CONFLICTS, UNKNOWN
from feudcheck.compare.figures import amount_values as values
from feudcheck.frozen import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.model import Amount, SlotComparison

_HUNDRED = 100


def spared(a: Alignment, slots: list[SlotComparison]) -> list[SlotComparison]:
    """The parts without a conflict where the deed is turned round, of as many as the fact leaves over."""
    turned = any(s.outcome is CONFLICTS and s.rule == "opposite" for s in slots)
    if not turned or not any(s.outcome is CONFLICTS and _left_over(a, s) for s in slots):
        return slots
    return [
        replace(s, outcome=UNKNOWN, rule="uncovered-part")
        if s.outcome is CONFLICTS and (s.rule == "opposite" or _left_over(a, s)) else s
        for s in slots
    ]  # fmt: skip


def _left_over(a: Alignment, slot: SlotComparison) -> bool:
    """Whether a part is a count that is what two of the fact's are apart, or the rest of its hundred per cent."""
    item = a.claim.items[slot.item] if slot.item is not None else None
    if item is None or item.amount is None or item.prep in ("from", "to", "by"):
        return False
    claimed, told = item.amount, [values.of(a.facts[m]) for m in a.view.amounts]
    if claimed.unit in ("%", "share"):
        whole = [(f, Decimal(_HUNDRED if f.unit == "%" else 1)) for f in told if f.unit in ("%", "share")]
        rests = [_of(f, all_ - f.low) for f, all_ in whole if f.low is not None]
    elif claimed.unit is None:
        counts = [(f, f.low) for f in told if f.unit is None and f.low is not None]
        rests = [_of(f, abs(low - other)) for (f, low), (_, other) in itertools.combinations(counts, 2)]
    else:
        return False
    return any(values.comparable(claimed, rest) and values.compare(claimed, rest)[0] is AGREES for rest in rests)


def _of(amount: Amount, value: Decimal) -> Amount:
    return replace(amount, low=value, high=value)
