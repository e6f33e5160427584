"""Who is what of whom, told by "is" or by «هو»: "A is the parent of B" is not "B is the parent of A"."""

from __future__ import annotations

from feudcheck.compare.comparison import CONFLICTS, UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.compare.known import known
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.view import View
    from feudcheck.model import SlotComparison, Statement

WORDS = 10  # items of a plain "A is the x of B", with every word of its names
_Sides = tuple[tuple[int, ...], tuple[int, ...]]


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: who is it here is in the fact of whom it is, and the reverse."""
    mine = sides(a.claim.statement) if len(a.clauses) == 1 else None
    theirs = known(a.view, _recorded) if mine is not None else None
    if mine is None or theirs is None:
        return []
    for n, m in a.pairs.items():
        if a.claim.items[n].kind != "term" or m not in a.hits[n] or a.hits[n][m] is not Link.SAME:
            continue
        if _either_way(a, n, m):
            continue
        here, there = ends(mine, n), ends(theirs, m)
        if here is None or there is None or not _crossed(a, here, there):
            continue
        told = _state(a, n, m) and all(a.claim.items[k].kind == "mention" for k in here[0])
        who = here[0][0]
        outcome, rule = (CONFLICTS, "roles-reversed") if told else (UNKNOWN, "uncovered-part")
        return [a.aspect("roles", outcome, rule, a.claim.written(who), a.view.recorded(there[0][0]), who)]
    return []


def _recorded(view: View, _: int) -> _Sides | None:
    return sides(view.statement)


def _either_way(a: Alignment, n: int, m: int) -> bool:
    """Whether who is it of somebody has him as the same of himself: a partner, a rival, a neighbour."""
    ids = {c.id for c in a.claim.concepts(n)} & {c.id for c in a.view.concepts(m)}
    both = syntax("of_each_other") | syntax("with_each_other") | syntax("mutual")
    words = {*a.claim.items[n].words, *a.facts[m].words}
    return not both.isdisjoint(ids | words) or any(c.shared and c.id in ids for c in a.claim.concepts(n))


def _state(a: Alignment, n: int, m: int) -> bool:
    """Whether both nouns tell a state, which holds one way only."""
    theirs = {c.id for c in a.view.concepts(m)}
    return any(c.kind == "state" and c.id in theirs for c in a.claim.concepts(n))


def sides(statement: Statement) -> _Sides | None:
    """The items before and behind the one "is" of a plain sentence; None where it is not one."""
    items = statement.items
    if not 2 < len(items) <= WORDS or len(statement.clauses) != 1:
        return None
    plain = not statement.clauses[0].negated and not any(i.negated or i.prep == "than" for i in items)
    if any(i.kind not in ("term", "mention") for i in items) or not plain or statement.speeches:
        return None
    arabic = statement.lang == "ar"
    if not arabic and any(i.verbal for i in items):
        return None
    split = []  # an Arabic name may look like a verb: «كريم عوض هو مدير …»
    for k in range(1, len(items)):
        between = fold(statement.text[items[k - 1].span[1] : items[k].span[0]]).split()
        if not syntax("who_it_is").isdisjoint(between):
            split.append(k)
    if not split and arabic and items[0].kind == "mention" and items[1].kind == "term" and not items[1].prep:
        split = [1]  # «X الشركة الأم لـY»
    if len(split) != 1:
        return None
    return tuple(range(split[0])), tuple(range(split[0], len(items)))


def ends(parts: _Sides, noun: int) -> _Sides | None:
    """Who is it and of whom, where ``noun`` says what."""
    left, right = parts
    holder, other = (right, left) if noun in left else (left, right)
    rest = tuple(k for k in other if k != noun)
    return (holder, rest) if rest else None


def _crossed(a: Alignment, here: _Sides, there: _Sides) -> bool:
    """Whether all that is it here is of whom it is there, and all that is it there is of whom it is here."""
    away = [a.pairs.get(k) for k in here[0]]
    back = {a.pairs.get(k) for k in here[1]}
    return all(m in there[1] for m in away) and _within(there[0], back)


def _within(wanted: Sequence[int], found: set[int | None]) -> bool:
    return all(m in found for m in wanted)
