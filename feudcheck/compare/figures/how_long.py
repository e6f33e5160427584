""" "Ended after 16 days" beside "lasted 16 days", "served for 31 years" beside "retired after 31 years in office"."""

from __future__ import annotations

from decimal import Decimal

from feudcheck.compare.comparison import AGREES, CONFLICTS
from feudcheck.compare.figures import amount_values as values
from feudcheck.compare.keys import Link
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax
from feudcheck.model import Amount, Bound
from feudcheck.model.values import When

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.model import DateRef, Item, SlotComparison

_BOUNDS = {When.AFTER: Bound.EXACT, When.SINCE: Bound.MORE_THAN, When.BY: Bound.LESS_THAN}


def ended_after(a: Alignment, n: int) -> SlotComparison | None:
    """The comparison of "ended after 16 days", "was freed after four days", with how long the fact says it lasted."""
    date, head = a.claim.items[n].date, a.claim.clauses[a.claim.items[n].clause].predicate
    claimed = None if date is None else _as_amount(date)
    if claimed is None or head is None or a.claim.items[n].negated:
        return None
    spans = [m for m in a.view.amounts if _of_time(values.of(a.facts[m])) and values.comparable(claimed, _of(a, m))]
    ends = not syntax("ended_then").isdisjoint(a.claim.items[head].ids)
    for m in spans:
        until = any(link is Link.SAME and _until(a, m, k) for k, link in a.hits[head].items())
        if not until and not (ends and _lasted(a, n, m)):
            continue
        outcome, rule, _ = values.compare(claimed, _of(a, m))
        if outcome is AGREES or (outcome is CONFLICTS and len(spans) == 1):
            return a.slot(n, outcome, "" if outcome is AGREES else rule, m, ("derived",))
    return None


def ceased(a: Alignment, n: int) -> SlotComparison | None:
    """The comparison of "was in office for 31 years" with "left after 31 years in office"."""
    items, claimed = a.claim.items, values.of(a.claim.items[n])
    clause = items[n].clause
    head = a.claim.clauses[clause].predicate
    if not _of_time(claimed) or items[n].negated or a.claim.clauses[clause].negated:
        return None
    for m, fact in enumerate(a.facts):
        told = _told(fact)
        verbs = [j for j in range(m) if a.facts[j].verbal and a.facts[j].clause == fact.clause]
        if told is None or not verbs or not _on_the_same(a, n, m):
            continue
        verb = verbs[0]
        if any(verb in a.hits[k] for k in a.claim.by_clause[clause] if items[k].kind == "term"):
            continue  # "closed after two years" was not closed for two years
        said = [k for k in a.claim.by_clause[clause] if items[k].kind == "term"]
        behind = [j for j in range(m + 1, len(a.facts)) if a.facts[j].clause == fact.clause and not _marked(a, m, j)]
        stopped = not syntax("ceasing").isdisjoint(a.facts[verb].ids)
        held = any(a.hits[k].get(j) is Link.SAME for k in said for j in behind)
        held = held or (stopped and head is not None and any(verb < j < m for j in _same(a, head)))
        if held:
            outcome, rule, _ = values.compare(claimed, told)
            return a.slot(n, outcome, rule, m, ("derived",))
    return None


def _told(fact: Item) -> Amount | None:
    """How long the fact says has gone by: "after 31 years"."""
    if fact.date is not None:
        return _as_amount(fact.date) if fact.date.relation is When.AFTER else None
    return fact.amount if fact.amount is not None and fact.prep == "after" and _of_time(fact.amount) else None


def _same(a: Alignment, n: int) -> list[int]:
    return [m for m, link in a.hits[n].items() if link is Link.SAME]


def _of(a: Alignment, m: int) -> Amount:
    return values.of(a.facts[m])


def _of_time(amount: Amount) -> bool:
    return values.of_time(amount.unit)


def _as_amount(date: DateRef) -> Amount | None:
    """A distance in time, counted from nothing that is named, as a length of time."""
    bound = _BOUNDS.get(date.relation)
    if date.offset is None or bound is None or (date.start.year > 1 and bound is Bound.EXACT):
        return None
    count, unit = date.offset
    low, high = (None if bound is Bound.LESS_THAN else count), (None if bound is Bound.MORE_THAN else count)
    if date.about and bound is Bound.EXACT:
        bound = Bound.ABOUT
    return Amount(low, high, Decimal(1) if count == int(count) else Decimal("0.1"), bound, unit)


def _until(a: Alignment, m: int, k: int) -> bool:
    """Whether the fact tells ``k`` as the end of what lasted so long: "for four days until tugs pulled it free"."""
    if k <= m or a.facts[m].span == (0, 0):
        return False
    between = fold(a.view.statement.text[a.facts[m].span[1] : a.facts[k].span[0]])
    words = between.replace(",", " ").split()
    pairs = [" ".join(words[at : at + 2]) for at in range(len(words))]
    return not syntax("so_long_until").isdisjoint((*words, *pairs))


def _lasted(a: Alignment, n: int, m: int) -> bool:
    """Whether what the claim says ended is what the fact's length of time is of."""
    clause = a.claim.items[n].clause
    told = [k for k in a.claim.by_clause[clause] if a.claim.items[k].kind == "term"]
    near = {j for j in range(max(0, m - 3), min(len(a.facts), m + 3)) if a.facts[j].clause == a.facts[m].clause}
    head = a.view.clauses[a.facts[m].clause].predicate
    near |= {head} if head is not None else set()
    subject = a.view.clauses[a.facts[m].clause].subject
    near |= {subject} if subject is not None else set()
    lasting = [j for j in near if not syntax("lasting_so_long").isdisjoint(a.facts[j].ids)]
    return any(j in near and (j in lasting or lasting or j == m + 1) for k in told for j in a.hits[k])


def _on_the_same(a: Alignment, n: int, m: int) -> bool:
    """Whether the claim names whom the fact names last before ``m``, or neither names anybody."""
    named = [j for j in range(m) if a.facts[j].kind == "mention" and a.facts[j].prep not in ("of", "in", "on", "at")]
    mine = [k for k in a.claim.by_clause[a.claim.items[n].clause] if a.claim.items[k].kind == "mention"]
    if not named:
        return True
    return any(named[-1] in a.hits[k] for k in mine)


def _marked(a: Alignment, m: int, j: int) -> bool:
    between = a.view.statement.text[a.facts[m].span[1] : a.facts[j].span[0]]
    return any(mark in between for mark in syntax("commas"))
