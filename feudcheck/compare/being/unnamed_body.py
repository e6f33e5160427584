"""A body told by its kind alone: "with the company" of a fact that has none, "the club paid" where the state did."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.compare.word_places import next_noun, subject
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.model import SlotComparison

_BESIDE = ("with", "against")  # whom these lead in takes part
_WITH = (" with", " against", " مع", " ضد")
_GENERIC = "w:generic_nouns"


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: the first such body of the claim that the fact leaves no room for."""
    for n, item in enumerate(a.claim.items):
        if item.clause not in a.clauses or item.verbal or not item.soft:
            continue
        if (_takes_part(a, n) and _nobody_left(a, n)) or (_GENERIC in item.ids and _another_does_it(a, n)):
            return [a.aspect("counterpart", UNKNOWN, "uncovered-part", a.claim.written(n), None, n, item.clause)]
    return []


def _another_does_it(a: Alignment, n: int) -> bool:
    """Whether the claim has done by a body of one kind what in the fact a noun of another kind does."""
    item, arabic = a.claim.items[n], a.claim.lang == "ar"
    verb = n - 1 if arabic else n + 1
    if a.hits[n] or item.prep or not 0 <= verb < len(a.claim.items) or not a.claim.items[verb].verbal:
        return False
    if a.claim.clauses[item.clause].passive or (n and not arabic and a.claim.items[n - 1].clause == item.clause):
        return False
    for m, link in a.hits[verb].items():
        doer = _doer(a, m) if link is Link.SAME and a.facts[m].verbal else None
        if doer is not None and doer not in a.pairs.values():
            return _cannot_be(a, n, doer) if a.facts[doer].kind == "term" else _no_such_name(a, n, doer)
    return False


def _doer(a: Alignment, m: int) -> int | None:
    """The noun that does what the fact's verb ``m`` tells."""
    if a.view.clauses[a.facts[m].clause].passive:
        return next((k for k in range(m + 1, len(a.facts)) if a.facts[k].prep == "by"), None)
    if a.view.language == "ar":
        return next_noun(a.facts, m, 1)
    return subject(a.facts, a.view.statement.text, m)


def _no_such_name(a: Alignment, n: int, doer: int) -> bool:
    """Whether the name of a firm or of somebody does it where the claim has a town or a state do it."""
    public = not syntax("towns", "states").isdisjoint(a.claim.items[n].ids)
    return public and a.views.kind(a.facts[doer]) in ("company", "person")


def _cannot_be(a: Alignment, n: int, doer: int) -> bool:
    """Whether a noun of the fact is none that the claim's word for a body of some kind may stand for."""
    mine = set(a.claim.items[n].ids)
    theirs = {id_ for c in a.view.concepts(doer) for id_ in (c.id, *c.isa)}
    if not mine.isdisjoint(syntax("bodies_of_trade")):
        return _no_company(a, doer) or any(c.person for c in a.view.concepts(doer))
    acts_for = ((syntax("towns"), syntax("acting_for_towns")), (syntax("states"), syntax("acting_for_states")))
    for bodies, acting in acts_for:
        if not mine.isdisjoint(bodies):
            return theirs.isdisjoint(acting)
    return not mine.isdisjoint(syntax("bodies_by_themselves"))


def _takes_part(a: Alignment, n: int) -> bool:
    """Whether a word for a body of any kind is led in as one that takes part: "worked with the company"."""
    item, before = a.claim.items[n], a.claim.items[n - 1]
    led = item.prep in _BESIDE or (n > 0 and before.verbal and before.words[0].endswith(_WITH))
    return led and any(c.party for c in a.claim.concepts(n))


def _nobody_left(a: Alignment, n: int) -> bool:
    """Whether all in the fact are told already, or no such body, so that a word for any of a kind names none."""
    item = a.claim.items[n]
    after = a.claim.items[n + 1] if n + 1 < len(a.claim.items) else None
    named = after is not None and after.kind == "mention" and after.span[0] - item.span[1] <= 1
    if _GENERIC not in item.ids or a.hits[n] or named:
        return False
    taken = set(a.pairs.values())
    others = (m for m, fact in enumerate(a.facts) if m not in taken and fact.kind in ("term", "mention"))
    return all(a.facts[m].kind == "term" and (a.facts[m].verbal or _no_company(a, m)) for m in others)


def _no_company(a: Alignment, m: int) -> bool:
    return any(c.id in syntax("no_companies") for c in a.view.concepts(m))
