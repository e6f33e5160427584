"""Times of day: "2.30 pm" is 14:30, "the morning" is not; one told without "am" or "pm" may be either."""

from __future__ import annotations

from feudcheck.compare.comparison import AGREES, CONFLICTS, UNKNOWN
from feudcheck.language.words import syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.model import Item, SlotComparison

_CLOCK = "w:clock"


def may(claim: Claim, n: int) -> bool:
    """Whether item ``n`` of a claim is a time of day or a part of the day."""
    return _is_time(claim.items[n])


def _is_time(item: Item) -> bool:
    return _CLOCK in item.ids or not syntax_map("hours_of_parts").keys().isdisjoint(item.ids)


def compared(a: Alignment, n: int) -> SlotComparison | None:
    """A time or part of the day beside the one time that the fact's clause has; None where it has none, or more."""
    item = a.claim.items[n]
    there = [m for m, f in enumerate(a.facts) if f.clause == a.home[item.clause] and _is_time(f)]
    if len(there) != 1 or item.negated:
        return None
    mine, theirs = _hours(item), _hours(a.facts[there[0]])
    if mine.isdisjoint(theirs):
        return a.slot(n, CONFLICTS, "attribute-differs", there[0])
    exact = _CLOCK in item.ids and _CLOCK in a.facts[there[0]].ids
    if exact and set(item.words).isdisjoint(a.facts[there[0]].words):
        return a.slot(n, CONFLICTS, "attribute-differs", there[0])
    sure = theirs <= mine
    return a.slot(n, AGREES if sure else UNKNOWN, "" if sure else "finer-than-source", there[0])


def _hours(item: Item) -> set[int]:
    """The hours of the day that an item may mean."""
    if _CLOCK in item.ids:
        return {int(word.partition(":")[0]) for word in item.words}
    spans = syntax_map("hours_of_parts")
    told = [spans[id_].split("-") for id_ in item.ids if id_ in spans]
    return {hour for first, last in told for hour in range(int(first), int(last) + 1)}
