"""A figure that another has come in the place of: "30 instead of 40" needs both on file."""

from __future__ import annotations

from feudcheck.compare.comparison import AGREES, UNKNOWN
from feudcheck.compare.figures import amount_values as values
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.model import Item, SlotComparison


def replaced(text: str, item: Item) -> bool:
    """Whether an amount stands behind "instead of" or the like."""
    words = fold(text[: item.span[0]]).split()[-2:] if item.negated else []
    return bool(words) and (words[-1] in syntax("in_place_of") or " ".join(words) in syntax("in_place_of"))


def compared(a: Alignment, n: int) -> SlotComparison:
    """Agreement with the same figure told as the one of before: "from 40 to 30", "30 instead of 40"."""
    claimed, before = values.of(a.claim.items[n]), a.claim.items[n - 1]
    if n and before.kind == "term" and "w:negators" in before.ids:
        a.replaced.add(n - 1)  # "بدلا من" is told by the two figures
    for m, fact in enumerate(a.facts):
        if fact.amount is None or (fact.prep != "from" and not fact.negated):
            continue
        if values.comparable(claimed, values.of(fact)) and values.compare(claimed, values.of(fact))[0] is AGREES:
            return a.slot(n, AGREES, m=m)
    return a.slot(n, UNKNOWN, "uncovered-part")
