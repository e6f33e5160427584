""" "Two months later": beside the fact's own distance, or the time between two of its dates."""

from __future__ import annotations

from decimal import Decimal

from feudcheck.compare.comparison import AGREES, CONFLICTS, UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.compare.times import date_values as values
from feudcheck.frozen import replace
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax
from feudcheck.later import later
from feudcheck.model import When

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.figures import how_long
    from feudcheck.model import Clause, DateRef, Item, Outcome, SlotComparison
else:
    (how_long,) = later("feudcheck.compare.figures.how_long")

_ALIKE = Decimal("0.02")  # half a year is six months
_ABOUT = Decimal("0.1")


def compared(a: Alignment, n: int) -> SlotComparison:
    """One distance in time of the claim, which names no day of its own."""
    date = a.claim.items[n].date
    assert date is not None
    told = [m for m, fact in enumerate(a.facts) if fact.date and fact.date.offset and _of_the_same(a, n, m)]
    told = [m for m in told if not _counted_from(a, n, m)]
    seen = [(outcome, m) for m in told if (outcome := _outcome(date, a.facts[m].date)) is not UNKNOWN]
    if not seen and (turned := _turned(a, n)) is not None:
        return turned
    if seen:
        outcome, m = min(seen, key=lambda s: (AGREES, CONFLICTS).index(s[0]))
        return a.slot(n, outcome, "" if outcome is AGREES else "date-differs", m)
    if (so_long := how_long.ended_after(a, n)) is not None:
        return so_long
    pool = [a.view.date(m) for m in a.view.dates]
    outcomes = {values.offset_between(date, x, y) for x in pool for y in pool if x.start < y.start}
    if AGREES in outcomes:
        return a.slot(n, AGREES, flags=("derived",))
    if outcomes == {CONFLICTS} and len({(d.start, d.end) for d in pool}) == 2 and not _undated(a):
        return a.slot(n, CONFLICTS, "date-differs")
    return a.slot(n, UNKNOWN, "uncovered-part")


def _turned(a: Alignment, n: int) -> SlotComparison | None:
    """ "Had been looted 118 years earlier" beside "returned 118 years after they were looted"."""
    date = a.claim.items[n].date
    assert date is not None
    for m, fact in enumerate(a.facts):
        if fact.date is None or not fact.date.offset or not _counted_from(a, n, m):
            continue
        outcome = _outcome(replace(date, relation=fact.date.relation), fact.date)
        if outcome is not UNKNOWN:
            return a.slot(n, outcome, "" if outcome is AGREES else "date-differs", m)
    return None


def _counted_from(a: Alignment, n: int, m: int) -> bool:
    """Whether the claim tells of what the fact's distance is counted from that it came before, or the reverse."""
    mine, theirs = a.claim.items[n].date, a.facts[m].date
    if mine is None or theirs is None or {mine.relation, theirs.relation} != {When.BEFORE, When.AFTER}:
        return False
    if a.claim.items[n + 1 :]:
        return False
    head = next((k for k in range(n - 1, -1, -1) if a.claim.items[k].verbal), None)
    if head is None:
        return False
    hits = [k for k, link in a.hits[head].items() if link is Link.SAME]
    start = a.facts[m].span[0]
    return bool(hits) and all(k > m and not _marked(a.view.statement.text[start : a.facts[k].span[0]]) for k in hits)


def _marked(text: str) -> bool:
    return any(mark in text for mark in syntax("commas"))


def _undated(a: Alignment) -> bool:
    """Whether one of the two things has no day in the fact: "left, and founded Y in 2023"."""
    dated = {a.facts[m].clause for m in a.view.dates}
    heads = [n for n, item in enumerate(a.claim.items) if item.verbal]
    there = [{a.facts[m].clause for m in a.hits[head] if a.facts[m].kind == "term"} for head in heads]
    return any(clauses and clauses.isdisjoint(dated) for clauses in there)


def _of_the_same(a: Alignment, n: int, m: int) -> bool:
    """Whether what happens a while after something else is the same in the claim and in the fact."""
    mine = _distant(a.claim.items, a.claim.clauses, n, _leads_on(a.claim.written(n)))
    theirs = _distant(a.facts, a.view.clauses, m)
    if not mine or not theirs:
        return True
    clause = a.facts[m].clause
    for head in mine:
        if any(k in theirs or (k < m and a.facts[k].clause == clause) for k in a.hits[head]):
            return True
    return all(not a.hits[head] for head in mine)  # told in words that the fact has not: "X had $1bn within a year"


def _distant(items: Sequence[Item], clauses: Sequence[Clause], n: int, leads_on: bool = False) -> set[int]:
    """The relations that may be what happens at the distance: of "X did it three years after Y did that" the first.

    ``leads_on``: what follows item ``n`` in its clause is what it is counted from.
    """
    clause = items[n].clause
    first = n == 0 or items[n - 1].clause != clause
    about = (clause,) if not first else (clause - 1,) if clause else (0, 1)
    heads = {head for k in about if k < len(clauses) and (head := clauses[k].predicate) is not None}
    return {head for head in heads if not (leads_on and head > n and items[head].clause == clause)}


def _leads_on(written: str) -> bool:
    return not syntax("counting_from").isdisjoint(fold(written).split()[-1:])


def _outcome(claim: DateRef, fact: DateRef | None) -> Outcome:
    mine, theirs = values.length(claim), None if fact is None else values.length(fact)
    if mine is None or theirs is None or fact is None or not claim.offset or not fact.offset:
        return UNKNOWN
    alike = abs(mine - theirs) <= theirs * (_ABOUT if claim.about else _ALIKE)
    if claim.relation is not fact.relation and not claim.about:
        alike = values.near(claim, fact)
    elif claim.offset[1] != fact.offset[1]:
        alike = alike or values.near(claim, fact)
    one_unit = claim.offset[1] == fact.offset[1]
    if claim.relation is fact.relation and claim.relation in (When.AFTER, When.BEFORE):
        if alike:
            return AGREES
        return CONFLICTS if one_unit or values.offsets_exclude(claim, fact) else UNKNOWN
    if When.BEFORE in (claim.relation, fact.relation):
        return CONFLICTS if one_unit else UNKNOWN
    return _bounds(claim.relation, mine, fact.relation, theirs, alike=alike)


def _bounds(mine: When, count: Decimal, theirs: When, recorded: Decimal, *, alike: bool) -> Outcome:
    """ "Within six months" beside "less than five months", "a year later" beside "more than two years later"."""
    low, high = (When.SINCE, When.BY)
    if mine is theirs:
        implied = count >= recorded if mine is high else count <= recorded
        return AGREES if implied or alike else UNKNOWN
    if {mine, theirs} == {low, high}:
        apart = count >= recorded if mine is low else recorded >= count
        return CONFLICTS if apart or alike else UNKNOWN
    if theirs is When.AFTER:
        within = recorded < count if mine is high else recorded > count
        return UNKNOWN if alike else AGREES if within else CONFLICTS
    outside = count >= recorded if theirs is high else count <= recorded
    return CONFLICTS if outside or alike else UNKNOWN
