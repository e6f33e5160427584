"""By how much something changed: who raised a bid "from 61 to 68" raised it neither by 61 nor by 68."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.figures import derived
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.model import SlotComparison

_LEVELS = frozenset({"from", "to", "in"})  # "closed at 31.60"


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: a figure that is where the fact's change began or ended, told as its size."""
    for n, m in a.pairs.items():
        item, fact = a.claim.items[n], a.facts[m]
        if item.amount is None or fact.amount is None or item.clause not in a.clauses or item.negated:
            continue
        if item.amount.low is not None and item.amount.high not in (item.amount.low, None):
            continue  # "by 2.7 to 6.9": a range that is none
        if (fact.prep in _LEVELS or _led_to(a, m)) and (item.prep == "by" or _by(a, n) or _bare(a, n)):
            return [a.aspect("amount", UNKNOWN, "uncovered-part", a.claim.written(n), a.view.recorded(m), n)]
    return []


def _by(a: Alignment, n: int) -> bool:
    """Whether a word before the figure says that it is by how much: «بمقدار»."""
    before = fold(a.claim.text[: a.claim.items[n].span[0]]).split()[-1:]
    first = fold(a.claim.written(n)).split()[:1]
    return not syntax("by_how_much").isdisjoint((*before, *first))


def _bare(a: Alignment, n: int) -> bool:
    """Whether a figure stands behind a verb of change with no word before it: "fell 13 dollars", «انخفض 13 دولارا»."""
    item = a.claim.items[n]
    if item.prep or item.amount is None or (item.amount.unit is None and a.claim.lang == "en"):
        return False
    verb = next((k for k in range(n - 1, -1, -1) if a.claim.items[k].verbal), None)
    head = a.claim.clauses[item.clause].predicate if verb is None else verb
    if head is None or head > n or a.claim.items[head].clause != item.clause or not _changing(a, head):
        return False
    between = fold(a.claim.text[a.claim.items[head].span[1] : item.span[1]])
    return syntax("levels_reached").isdisjoint(between.split()) and not any(m in between for m in syntax("commas"))


def _changing(a: Alignment, head: int) -> bool:
    words = {word.split(" ")[0] for word in a.claim.items[head].words}
    return derived.changes(a, head) or not syntax("losing_value").isdisjoint(words)


def _led_to(a: Alignment, m: int) -> bool:
    """Whether a word before the fact's figure says that it is what was come to: «ليبلغ 71»."""
    before = fold(a.view.statement.text[: a.facts[m].span[0]]).split()[-1:]
    return not syntax("levels_reached").isdisjoint(before)
