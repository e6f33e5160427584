"""A word that says nothing beside all the rest: a light verb, the noun of a figure, "managed to".

Asked only where it is the one thing open. What it is let pass for must be told already: the rest of the claim agrees.
"""

from __future__ import annotations

from feudcheck.compare import events
from feudcheck.compare.comparison import AGREES, CONFLICTS, UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.frozen import replace
from feudcheck.language.units import is_currency
from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from feudcheck.compare.align import Alignment
    from feudcheck.model import SlotComparison

NEARLY_ALL = 0.74  # share of the fact that the claim tells, for its one verb more to be another way of putting it
_PERCENT = "%"


def excused(a: Alignment, slots: list[SlotComparison]) -> list[SlotComparison]:
    """``slots``, the one that is open agreed where it is such a word."""
    open_ = [s for s in slots if s.outcome is UNKNOWN]
    if len(open_) != 1 or open_[0].item is None:
        return slots
    denied = any(s.outcome is CONFLICTS for s in slots)
    n = open_[0].item
    item = a.claim.items[n]
    if item.kind != "term" or item.soft or item.negated or item.planned or item.quote is not None or a.hits[n]:
        return slots
    for way in (_of_figure,) if denied else _WAYS:
        m = way(a, n)
        if m is not None:
            a.pairs.setdefault(n, m)
            found = replace(open_[0], outcome=AGREES, rule="")
            return [found if s is open_[0] else s for s in slots]
    return slots


def _light_verb(a: Alignment, n: int) -> int | None:
    """ "Half a trillion is the value put on X", "what it took to beat Y was …": the fact's own verb is told."""
    item = a.claim.items[n]
    if not item.verbal or not item.words or syntax("light_besides").isdisjoint(item.words):
        return None
    told = a.view.clauses[a.home[item.clause]].predicate
    if told is None or events.coverage(a) < NEARLY_ALL:
        return None
    _, *led = item.words[0].split(" ")
    if told in a.pairs.values():
        return None if led else told
    measured = any(a.claim.items[k].amount is not None for k in a.pairs)  # "X is worth Y": its verb is no word
    small = all(word in syntax_map("prepositions") for word in led)
    return told if a.facts[told].soft and measured and small else None


def _of_figure(a: Alignment, n: int) -> int | None:
    """ "at a price of 3 million", "by a margin of 61 votes", "a 60 percent stake": its figure is the fact's."""
    item = a.claim.items[n]
    if item.verbal:
        return None
    for k in (n + 1, n - 1):
        if not 0 <= k < len(a.claim.items) or a.claim.items[k].clause != item.clause or k not in a.pairs:
            continue
        amount = a.claim.items[k].amount
        if amount is None:
            continue
        unit = amount.unit
        kind = "money" if is_currency(unit) else "share" if unit == _PERCENT else "count" if unit is None else "span"
        if not syntax("nouns_of_" + kind).isdisjoint(item.words) and not _of_two(a, a.pairs[k]):
            return a.pairs[k]
    return None


def _of_two(a: Alignment, m: int) -> bool:
    """Whether the fact has another number beside its figure ``m``: "by 61 votes to 36" has a margin of 25."""
    amount = a.facts[m].amount
    near = (k for k in a.view.amounts if k != m and a.facts[k].clause == a.facts[m].clause)
    return amount is not None and amount.unit is None and any((o := a.facts[k].amount) and o.unit is None for k in near)


def _achieved(a: Alignment, n: int) -> int | None:
    """ "managed to buy": what was managed is what the fact tells."""
    item, deed = a.claim.items[n], a.claim.items[n + 1] if n + 1 < len(a.claim.items) else None
    m = a.pairs.get(n + 1)
    if deed is None or m is None or not item.words or deed.clause != item.clause:
        return None
    if syntax("achieving").isdisjoint(item.words[0].split(" ")):
        return None
    fact = a.facts[m]
    done = fact.verbal and a.hits[n + 1].get(m) is Link.SAME and not (fact.planned or fact.negated)
    return m if done and all(k > m or a.facts[k].clause != a.facts[m].clause for k in a.view.unfactive) else None


_WAYS: tuple[Callable[[Alignment, int], int | None], ...] = (_light_verb, _of_figure, _achieved)
