"""Each deed its own figure: of "87 fell ill, 11 of whom died" nobody killed 87."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.figures import amount_values as values
from feudcheck.compare.keys import Link
from feudcheck.compare.known import known
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.model import Item, SlotComparison


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: a figure that the fact tells of another deed or thing."""
    if len(a.view.amounts) < 2:
        return []
    parts = known(a.view, _parted)
    for n, m in a.pairs.items():
        item, fact = a.claim.items[n], a.facts[m]
        if item.amount is None or fact.amount is None or item.clause not in a.clauses or item.negated:
            continue
        if values.compare(item.amount, fact.amount)[1]:
            continue
        if item.amount.unit != fact.amount.unit or fact.span == (0, 0):
            continue
        for at, verbal in _told_of(a, n):
            if parts[at] == parts[m] or _goes_on(a, at, m, parts) or not _another(a, n, m, at, parts):
                continue
            if not _own_too(a, n, m, parts, verbal=verbal):
                return [a.aspect("roles", UNKNOWN, "uncovered-part", a.claim.written(n), a.view.recorded(at), n)]
    return []


def _told_of(a: Alignment, n: int) -> Iterator[tuple[int, bool]]:
    """The fact's items for what the claim's figure is told of, and whether that is a verb."""
    for g in _governors(a, n):
        item = a.claim.items[g]
        at = a.pairs.get(g)
        if at is None:
            at = next((k for k, link in a.hits[g].items() if link is Link.SAME), None)
        if at is not None:
            yield at, item.verbal
        phrase = item.words[0].split(" ") if item.words and item.verbal else []
        for k, fact in enumerate(a.facts):  # "report loss"
            if len(phrase) > 1 and k != at and fact.kind == "term" and not fact.verbal and fact.words[0] == phrase[-1]:
                yield k, False


def _goes_on(a: Alignment, at: int, m: int, parts: tuple[int, ...]) -> bool:
    """Whether the figure is a second one of the same verb: "secured 100 million and 500 million over four years"."""
    if at >= m or parts[m - 1] == parts[m]:
        return False
    between = a.view.statement.text[a.facts[m - 1].span[1] : a.facts[m].span[0]].strip(" ,")
    if _offset(a.view.statement.text[a.facts[at].span[1] : a.facts[m].span[0]]):
        return False
    return a.facts[at].clause == a.facts[m].clause or between in syntax("second_led_by")


def _own_too(a: Alignment, n: int, m: int, parts: tuple[int, ...], *, verbal: bool) -> bool:
    """Whether the claim tells what stands with the figure in the fact, or nothing does."""
    here = a.claim.by_clause[a.claim.items[n].clause]
    first = parts.index(parts[m])
    if first and _offset(a.view.statement.text[a.facts[first - 1].span[1] : a.facts[first].span[0]]):
        return any(a.pairs.get(j) == k for j in here for k, part in enumerate(parts) if part == parts[m] and k != m)
    counted = a.view.nouns(m)
    deeds = [k for k, f in enumerate(a.facts) if parts[k] == parts[m] and k not in counted and _tells(f)]
    deeds = [k for k in deeds if a.facts[k].verbal is verbal and (verbal or k < m)] or deeds
    return not deeds or any(k in a.hits[j] for j in here for k in deeds)


def _another(a: Alignment, n: int, m: int, at: int, parts: tuple[int, ...]) -> bool:
    """Whether what the claim's figure is told of has another figure in the fact."""
    claimed = values.of(a.claim.items[n])
    figures = [k for k in a.view.amounts if parts[k] == parts[at] and k != m]
    if any(a.pairs.get(k) in figures for k in a.claim.by_clause[a.claim.items[n].clause]):
        return False  # "of the 23, 17 were": it tells both
    there = [values.of(a.facts[k]) for k in figures]
    return any(f.unit == claimed.unit or {f.unit, claimed.unit} <= _CHANGES for f in there)


_CHANGES = frozenset({"%", "x", "pp"})


def _tells(fact: Item) -> bool:
    """Whether an item tells a deed or names a thing that a figure may be of."""
    return fact.kind == "term" and not fact.soft and not fact.prep and "w:unknown" not in fact.ids


def _governors(a: Alignment, n: int) -> Iterator[int]:
    """The verb of the figure's clause, and the nouns right before the figure and before that verb."""
    items, clause = a.claim.items, a.claim.items[n].clause
    head = a.claim.clauses[clause].predicate
    if head is not None and (items[head].verbal or not head or items[head - 1].amount is None):
        yield head
    if head is None:  # "the budget of X was 5 million"
        subject = next((k for k in a.claim.by_clause[clause] if k < n and items[k].kind == "term"), None)
        if subject is not None and not items[subject].prep and not items[subject].soft and subject != n - 1:
            yield subject
    for k in (n - 1, head - 1 if head is not None else -1):
        counted = k > 0 and items[k - 1].amount is not None  # "33 hearings"
        if k < 0 or k == head or counted or items[k].kind != "term" or items[k].soft:
            continue
        if items[k].clause == clause:
            yield k


def _offset(between: str) -> bool:
    """ "21 million against a budget of 65 million": what stands behind is another figure's."""
    return not syntax("offset_by").isdisjoint(between.split())


def _parted(side: View | Claim, _: int) -> tuple[int, ...]:
    """For each item the part of the sentence it stands in: clauses, and in them what commas and "and" part."""
    statement = side.statement
    items, text = statement.items, statement.text
    of, part = [], 0
    for m, item in enumerate(items):
        if m:
            between = text[items[m - 1].span[1] : item.span[0]]
            glued = text[item.span[0]] == "و" and bool(item.words) and not item.words[0].startswith("و")
            parted = glued or _offset(between) or any(mark in between for mark in syntax("barriers"))
            if parted or items[m - 1].clause != item.clause:
                part += 1
        of.append(part)
    return tuple(of)
