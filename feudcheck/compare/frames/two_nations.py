"""Two countries, one of which does it to the other: "Libya beat Tunisia" of "the Tunisian team beat the Libyans"."""

from __future__ import annotations

from feudcheck.compare.comparison import CONFLICTS, UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.compare.known import known
from feudcheck.compare.views import COUNTRY
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.model import SlotComparison, Statement

_SIDES = frozenset({"", "to", "against", "on", "before", "by", "over"})  # how the other side is led in
_TWO = 2


def may(claim: Claim) -> bool:
    """Whether the claim has two countries, or what is of them, around a verb."""
    return known(claim, _sides) != (-1, -1)


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: the two of them in each other's place."""
    first, second = known(a.claim, _sides)
    if _whose(a.claim.statement, first, second):
        return _of_the_other(a, first, second)
    head = known(a.claim, _deed, first)
    if head < 0 or a.claim.items[head].clause not in a.clauses:
        return []
    one, other = _there(a, first), _there(a, second)
    deeds = [m for m, link in a.hits[head].items() if link in (Link.SAME, Link.CONVERSE)]
    if one is None or other is None or one == other or len(deeds) != 1:
        return []
    deed = deeds[0]
    if deed > max(one, other):
        return []  # "the Spanish coach of Morocco resigned"
    if len({a.facts[k].clause for k in (one, other, deed)}) > 1 or not _plain(a.view.statement, one, other):
        return []
    told = {*a.claim.items[head].ids, *a.facts[deed].ids}
    if not syntax("mutual", "with_each_other", "done_together", "met", "joining_two").isdisjoint(told):
        return []
    turned = _passive(a.claim, head) != _passive(a.view, deed)
    turned = turned != (a.hits[head][deed] is Link.CONVERSE)
    if (one < other) is not turned:
        return []
    contest = not syntax("beating", "losing").isdisjoint(told)  # else each may have done it to the other, in its time
    outcome, rule = (CONFLICTS, "roles-reversed") if contest else (UNKNOWN, "uncovered-part")
    return [a.aspect("roles", outcome, rule, a.claim.written(first), a.view.recorded(one), first)]


def _sides(claim: Claim, _: int) -> tuple[int, int]:
    """The claim's two countries in their order; (-1, -1) where it has not just two, around or behind one verb."""
    found = [n for n, i in enumerate(claim.items) if i.kind == "term" and COUNTRY in claim.families[n]]
    if len(found) != _TWO or claim.items[found[0]].clause != claim.items[found[1]].clause:
        return -1, -1
    told = _plain(claim.statement, found[0], found[1]) or _whose(claim.statement, found[0], found[1])
    return (found[0], found[1]) if told else (-1, -1)


def _whose(statement: Statement, one: int, other: int) -> bool:
    """Whether what is of the first is the second's: "the Spanish coach of Morocco"."""
    first, second = sorted((one, other))
    between = statement.text[statement.items[first].span[1] : statement.items[second].span[0]].split()
    return between[-1:] == ["of"] and bool(between[:-1]) and not statement.items[first].prep


def _of_the_other(a: Alignment, first: int, second: int) -> list[SlotComparison]:
    """At most one comparison: "the Moroccan coach of Spain" of "the Spanish coach of Morocco"."""
    one, other = _there(a, first), _there(a, second)
    if one is None or other is None or one < other or not _whose(a.view.statement, one, other):
        return []
    return [a.aspect("roles", UNKNOWN, "uncovered-part", a.claim.written(first), a.view.recorded(one), first)]


def _deed(claim: Claim, first: int) -> int:
    """The verb before the second country, or what may be one there ("Libya beat Tunisia in qualifying"); else -1."""
    second = known(claim, _sides)[1]
    head = claim.clauses[claim.items[first].clause].predicate
    if head is not None and head < second:
        return head
    between = range(first + 1, second) if claim.lang == "en" else ()
    return next((n for n in between if any(c.kind == "event" for c in claim.concepts(n))), -1)


def _plain(statement: Statement, one: int, other: int) -> bool:
    """Whether neither is only where or with whom it was, and no "and" or "of" joins the two."""
    first, second = sorted((one, other))
    items, text = statement.items, statement.text
    between = text[items[first].span[1] : items[second].span[0]].split()
    joined = not syntax("and_or").isdisjoint(between) or between[-1:] == ["of"] or text[items[second].span[0]] == "و"
    return items[first].prep in ("", "by") and items[second].prep in _SIDES and not joined


def _there(a: Alignment, n: int) -> int | None:
    """The one item of the fact that is the claim's country, or of it."""
    found = [m for m, link in a.hits[n].items() if link is Link.SAME]
    return found[0] if len(found) == 1 else None


def _passive(side: Claim | View, head: int) -> bool:
    """Whether the first of two has it done to him; of an Arabic verb only «من قبل» tells, with both behind it."""
    items = side.statement.items
    clause = side.statement.clauses[items[head].clause]
    told = side.statement.lang != "ar" or any(i.prep == "by" for i in items if i.clause == items[head].clause)
    return clause.passive and clause.predicate == head and told
