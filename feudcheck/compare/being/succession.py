"""Who comes in whose place: «عُيّن X … خلفا لـY», «انتُخب X … ليخلف Y» have X succeed Y, and Y nobody."""

from __future__ import annotations

from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment

_TO = ("to", "of")
_SO_AS_TO = ("لي", "لت")  # «ليخلف Y»


def ends(a: Alignment, head: int, noun: int) -> tuple[bool, int | None] | None:
    """Whether the claim's verb of succeeding has its two names as the fact's noun has them, and the first that errs.

    None where either side tells it otherwise; who errs is only told of a day that the fact has.
    """
    items, facts = a.claim.items, a.facts
    succeeds = syntax("succeeding")
    if succeeds.isdisjoint(items[head].ids) or not items[head].verbal or a.claim.clauses[items[head].clause].passive:
        return None
    aim = facts[noun].verbal and a.view.recorded(noun).startswith(_SO_AS_TO)
    if succeeds.isdisjoint(facts[noun].ids) or (facts[noun].verbal and not aim):
        return None
    put = _put_there(a, noun)
    gone = _gone(a, noun)
    named = [n for n in a.claim.by_clause[items[head].clause] if items[n].kind == "mention" and n > head]
    before = [n for n in a.claim.by_clause[items[head].clause] if items[n].kind == "mention" and n < head]
    named = (before[-1:] + named)[:2]
    if put is None or gone is None or len(named) < 2 or any(n not in a.pairs for n in named):
        return None
    first, second = named
    if put in a.hits[first] and gone in a.hits[second]:
        return True, None
    dated = any(items[n].date is not None and n in a.pairs for n in a.claim.by_clause[items[head].clause])
    return (True, first) if dated and gone in a.hits[first] and put in a.hits[second] else None


def told(a: Alignment, clause: int) -> bool:
    """Whether a clause of the claim tells who succeeded whom, and the fact so."""
    head = a.claim.clauses[clause].predicate
    noun = a.pairs.get(head) if head is not None else None
    return head is not None and noun is not None and ends(a, head, noun) is not None


def _put_there(a: Alignment, noun: int) -> int | None:
    """The one whom the fact names before the noun as put there: nobody else of the kind stands between."""
    before = [m for m in range(noun) if a.facts[m].kind == "mention" and a.views.kind(a.facts[m]) == "person"]
    m = before[-1] if before else None
    return m if m is not None and a.facts[m].role == "patient" and not a.facts[m].prep else None


def _gone(a: Alignment, noun: int) -> int | None:
    """The one whose place it was, right behind the noun but for a title."""
    for m in (noun + 1, noun + 2):
        if m >= len(a.facts):
            return None
        fact = a.facts[m]
        if fact.kind == "mention":
            return m if a.facts[noun].verbal or fact.prep in _TO else None
        if fact.kind != "term" or fact.verbal or not any(c.person for c in a.view.concepts(m)):
            return None
    return None
