"""The doubt that others than the fact's did it: "traders of the town opposed it" beside "the town approved it"."""

from __future__ import annotations

from feudcheck.language.words import syntax
from feudcheck.verdict.denial_case import DENIALS, Case

_OFFICE = "w:titles"


def of_others(case: Case) -> bool:
    """Whether people whom the fact does not know do what its own doer is told to have turned against."""
    if not case.rules <= DENIALS:
        return False
    unheard = {s.item for s in case.open if s.item is not None and s.weight and not s.recorded}
    verbs = [s.item for s in case.conflicts if s.slot == "relation" and s.item is not None and s.weight]
    return any(_doers(case, n) in unheard for n in verbs)


def _doers(case: Case, verb: int) -> int | None:
    """The people right behind an Arabic verb or right before an English one: no office, which acts for its body."""
    items = case.claim.items
    if not items[verb].verbal or case.claim.clauses[items[verb].clause].passive:
        return None
    n = verb + 1 if case.claim.lang == "ar" else verb - 1
    if not 0 <= n < len(items) or items[n].kind != "term" or items[n].verbal or items[n].prep:
        return None
    if items[n].clause != items[verb].clause or _OFFICE in items[n].ids:
        return None
    if not syntax("acting_for_body").isdisjoint(items[n].ids):
        return None
    concept = case.comparison.view.views.lexicon.concept
    people = "belongs-member" in items[n].ids or any(c.person for c in map(concept, items[n].ids) if c)
    return n if people else None
