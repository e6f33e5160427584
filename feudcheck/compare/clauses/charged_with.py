"""What somebody was arrested, fined or jailed for: murder is not the fraud on file.

Only offences of kinds that no report takes for one another conflict: a theft may be told as a fraud, never as a murder.
"""

from __future__ import annotations

from feudcheck.compare.comparison import AGREES, CONFLICTS, UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.language.words import syntax, syntax_map
from feudcheck.model import Grain, SlotComparison

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.model import Item

_CLOSE = (Grain.DAY, Grain.MONTH)  # a year is no pin


def compared(a: Alignment, slots: Sequence[SlotComparison]) -> list[SlotComparison]:
    """A conflict for each clause that names an offence of another kind; it replaces the words that tell it."""
    out = []
    for clause in a.clauses:
        head = a.claim.clauses[clause].predicate
        m = a.pairs.get(head) if head is not None else None
        if head is None or m is None or not (_punishes(a.claim.items[head]) and _punishes(a.facts[m])):
            continue
        if a.claim.clauses[clause].negated or a.view.clauses[a.facts[m].clause].negated or a.hits[head].get(m) is None:
            continue
        told = [k for k in a.claim.by_clause[clause] if k > head and _kind(a.claim.items[k])]
        mine = {_kind(a.claim.items[k]) for k in told}
        theirs = {_kind(f): p for p, f in reversed(tuple(enumerate(a.facts))) if _kind(f)}
        if len(mine) != 1 or not theirs or mine & set(theirs) or any(_same(a, k) for k in told):
            continue
        first, last = told[0], told[-1]
        open_ = {s.item for s in slots if s.outcome is UNKNOWN}
        while last + 1 in open_ and a.claim.items[last + 1].kind == "term":
            last += 1
        if not open_.issuperset(told) or not _pinned(a, clause, range(first, last + 1), slots):
            continue
        start, end = a.claim.items[first].span[0], a.claim.items[last].span[1]
        recorded = a.view.recorded(next(iter(sorted(theirs.values()))))
        out.append(
            SlotComparison(
                "cause", CONFLICTS, a.claim.text[start:end], recorded, "cause-differs", (start, end), 1.0, (),
                first, None, a.view.number,
            )
        )  # fmt: skip
        a.replaced.update(range(first, last + 1))
    return out


def _pinned(a: Alignment, clause: int, told: range, slots: Sequence[SlotComparison]) -> bool:
    """Whether all else agrees, and a day, a month or a figure of it says that no other case is meant."""
    rest = [s for s in slots if s.item is not None and s.item not in told and a.claim.items[s.item].clause == clause]
    if any(s.outcome is not AGREES for s in rest):
        return False
    items = [a.claim.items[s.item] for s in rest if s.item is not None]
    return any(i.amount is not None or (i.date is not None and i.date.grain in _CLOSE) for i in items)


def _punishes(item: Item) -> bool:
    return not syntax("punishing").isdisjoint(item.ids)


def _same(a: Alignment, k: int) -> bool:
    return any(link is Link.SAME for link in a.hits[k].values())


def _kind(item: Item) -> str:
    """The kind of offence that a term names; "" where it names none, or may name another thing."""
    if item.kind != "term" or item.negated:
        return ""
    return _of(item.ids)


def _of(ids: Iterable[str]) -> str:
    kinds = {kind for id_ in ids if (kind := syntax_map("offences").get(id_))}
    return kinds.pop() if len(kinds) == 1 else ""
