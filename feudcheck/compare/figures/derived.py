"""Figures that the fact does not write but tells: a difference, a length of time, how many it lists."""

from __future__ import annotations

import itertools
from decimal import Decimal

from feudcheck.compare.comparison import AGREES
from feudcheck.compare.figures import amount_values as values
from feudcheck.compare.keys import Link
from feudcheck.frozen import replace
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax
from feudcheck.later import later
from feudcheck.model import Bound, Grain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.figures import how_long
    from feudcheck.model import DateRef, SlotComparison
else:
    (how_long,) = later("feudcheck.compare.figures.how_long")

AROUND = 3  # items to either side that may say how an amount was computed
# concepts of change and difference that make a computed amount sayable
DIFFERENCES = frozenset({"increase", "rise", "decrease", "fall", "difference", "exceed", "gap", "reduce", "grow"})

UP, DOWN = frozenset({"rise", "increase", "grow"}), frozenset({"fall", "decrease", "reduce"})


def agreement(a: Alignment, n: int) -> SlotComparison | None:
    """Agreement of amount ``n`` with what one step makes of the fact's own figures, dates or names."""
    return computed(a, n) or _rate(a, n) or _lasted(a, n) or how_long.ceased(a, n) or _margin(a, n) or _listed(a, n)


def computed(a: Alignment, n: int) -> SlotComparison | None:
    """Agreement by one step of arithmetic on two recorded amounts, where the claim speaks of a difference."""
    if len(a.view.amounts) < 2 or a.claim.items[n].prep in ("from", "to"):
        return None
    around = range(max(0, n - AROUND), min(len(a.claim.items), n + AROUND + 1))
    head = a.claim.clauses[a.claim.items[n].clause].predicate
    told = [] if head is None else [head]
    changing = [k for k in sorted({*around, *told}) if k != n and changes(a, k)]
    if not changing:
        return None
    if _turned(a, changing):
        return None
    claimed, points = values.of(a.claim.items[n]), _points(a, n)
    for first, second in itertools.combinations(a.view.amounts, 2):
        before, after = (second, first) if a.facts[second].prep == "from" else (first, second)
        meant = replace(claimed, unit="pp") if points and values.of(a.facts[before]).unit == "%" else claimed
        if values.derived(meant, values.of(a.facts[before]), values.of(a.facts[after])):
            a.replaced.update(k for k in (*changing, *points) if k not in a.pairs)
            return a.slot(n, AGREES, flags=("derived",))
    return None


def _points(a: Alignment, n: int) -> list[int]:
    """The noun of "fell by three points", which are points of a per cent where the fact tells per cents."""
    item = a.claim.items[n]
    if item.amount is None or item.amount.unit is not None:
        return []
    return [k for k in a.claim.nouns(n)[:1] if not syntax("points_of_shares").isdisjoint(a.claim.items[k].words)]


def _rate(a: Alignment, n: int) -> SlotComparison | None:
    """Agreement of "$15 a dose" with 3.2 million doses for $48 million, told in one clause."""
    claimed = values.of(a.claim.items[n])
    if (claimed.noun or "").split(" ")[0] != "per" or claimed.unit is None or claimed.unit == "%":
        return None
    said = [k for k in a.claim.nouns(n) if a.hits[k]]
    for m in a.view.amounts:
        count = values.of(a.facts[m])
        if count.unit is not None or not count.low or not any(j in a.hits[k] for k in said for j in a.view.nouns(m)):
            continue
        for k in a.view.amounts:
            total = values.of(a.facts[k])
            if total.unit != claimed.unit or total.low is None or a.facts[k].clause != a.facts[m].clause:
                continue
            each = replace(claimed, low=total.low / count.low, high=total.low / count.low, bound=Bound.EXACT)
            if values.compare(claimed, each)[0] is AGREES:
                return a.slot(n, AGREES, flags=("derived",))
    return None


def _turned(a: Alignment, changing: list[int]) -> bool:
    """Whether the claim tells a rise where the fact's figures go down "from" one to the other, or the reverse."""
    ids = {id_ for k in changing for c in a.claim.concepts(k) for id_ in (c.id, *c.isa)}
    up, down = not ids.isdisjoint(UP), not ids.isdisjoint(DOWN)
    before = [values.of(a.facts[m]).low for m in a.view.amounts if a.facts[m].prep == "from"]
    after = [values.of(a.facts[m]).low for m in a.view.amounts if a.facts[m].prep != "from"]
    if up == down or len(before) != 1 or not after or before[0] is None or after[0] is None:
        return False
    return after[0] < before[0] if up else after[0] > before[0]


def _lasted(a: Alignment, n: int) -> SlotComparison | None:
    """Agreement of "for two months" with "from 1 February to 31 March"."""
    home = a.home[a.claim.items[n].clause]
    for m in a.view.dates:
        fact, date = a.facts[m], a.view.date(m)
        spans = fact.clause == home and date.grain is Grain.RANGE and fact.span != (0, 0)  # a typed range is no length
        if spans and values.lasted(values.of(a.claim.items[n]), date) is AGREES:
            return a.slot(n, AGREES, m=m, flags=("derived",))
    whole = _begun_and_ended(a)
    if whole is not None and values.lasted(values.of(a.claim.items[n]), whole) is AGREES:
        return a.slot(n, AGREES, flags=("derived",))
    return None


def _begun_and_ended(a: Alignment) -> DateRef | None:
    """The span between the one beginning and the one end that the fact dates: "began on … and was finished on …"."""
    days: dict[str, list[DateRef]] = {"beginning": [], "ending": []}
    for m in a.view.dates:
        head = a.view.clauses[a.facts[m].clause].predicate
        for phase, found in days.items():
            if head is not None and not syntax(phase).isdisjoint(a.facts[head].ids):
                found.append(a.view.date(m))
    first, last = days["beginning"], days["ending"]
    if len(first) != 1 or len(last) != 1 or first[0].start >= last[0].start:
        return None
    return replace(first[0], end=last[0].end, grain=Grain.RANGE)


def _margin(a: Alignment, n: int) -> SlotComparison | None:
    """The comparison of "by two goals" with the fact's one score, 3-1."""
    item, counted = a.claim.items[n], a.claim.nouns(n)[:1]
    words = fold(a.claim.text[: item.span[0]]).split()[-1:] + fold(a.claim.written(n)).split()[:1]
    if item.prep != "by" and syntax("by_a_margin").isdisjoint(words):
        return None
    if item.negated or not counted or syntax("margin_nouns").isdisjoint(a.claim.items[counted[0]].words):
        return None
    scores = [m for m, f in enumerate(a.facts) if "w:score" in f.ids]
    if len(scores) != 1:
        return None
    high, _, low = a.facts[scores[0]].words[0].partition("-")
    apart = Decimal(int(high) - int(low))
    told = replace(values.of(item), low=apart, high=apart, bound=Bound.EXACT)
    outcome, rule, _ = values.compare(values.of(item), told)
    if outcome is AGREES:
        a.replaced.update(counted)
        if n and not syntax("by_a_margin").isdisjoint(a.claim.items[n - 1].words):
            a.replaced.add(n - 1)
    return a.slot(n, outcome, rule, scores[0], ("derived",))


def _listed(a: Alignment, n: int) -> SlotComparison | None:
    """Agreement of "three companies: X, Y and Z" where the fact has as many names as the claim lists itself."""
    claimed, counted = values.of(a.claim.items[n]), a.claim.nouns(n)
    if claimed.unit is not None or claimed.low != claimed.high or not counted or a.claim.items[n].negated:
        return None
    listed = []
    for k in range(counted[-1] + 1, len(a.claim.items)):
        if a.claim.items[k].kind != "mention" or a.claim.items[k].clause != a.claim.items[n].clause:
            break
        listed.append(k)
    if len(listed) < 2 or len(listed) != claimed.low or not all(Link.SAME in a.hits[k].values() for k in listed):
        return None
    kinds = {a.views.kind(a.claim.items[k]) for k in listed}
    a.replaced.update(k for k in counted if not kinds.isdisjoint(a.claim.items[k].ids))  # companies they are
    return a.slot(n, AGREES, flags=("derived",))


def changes(a: Alignment, k: int) -> bool:
    """Whether item ``k`` tells a change or a difference."""
    words = a.claim.items[k].words
    if words and words[0].split(" ")[0] in syntax("differences"):
        return True
    return any(c.id in DIFFERENCES or not DIFFERENCES.isdisjoint(c.isa) for c in a.claim.concepts(k))
