"""Votes that do not win: "won the round" of who got a share of the vote, "402 elected her" of "by 611 votes to 402"."""

from __future__ import annotations

from feudcheck.language.normal import fold
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from feudcheck.verdict.backing_case import Case

_NEAR = 2  # items from a name to its share


def _only_a_share(case: Case) -> bool:
    """ "X won the first round" of a fact in which X won 38 percent of the vote in it."""
    items, facts = case.claim.items, case.comparison.view.facts
    pairs = {s.item: s.matched for s in case.own if s.item is not None and s.matched is not None}
    for n, p in pairs.items():
        head = case.claim.clauses[items[n].clause].predicate
        if items[n].kind != "mention" or items[n].prep or head is None or head not in pairs:
            continue
        if syntax("winning_votes").isdisjoint(items[head].ids):
            continue
        told = items[head + 1 : head + 1 + _NEAR]
        if any(item.amount is not None and item.prep in ("", "against") for item in told):
            continue  # "won 38 percent"
        share = next((fact for fact in facts[p + 1 : p + 1 + _NEAR] if fact.amount is not None), None)
        if share is not None and not share.prep and share.amount is not None and share.amount.unit == "%":
            return True
    return False


def _by_so_many(case: Case) -> bool:
    """ "402 members elected X" of "by 611 votes to 402": so many were against it."""
    items, view = case.claim.items, case.comparison.view
    said = {s.matched for s in case.own}
    if syntax("for_and_against").intersection(fold(case.claim.text).split()):
        return False
    for slot in case.own:
        n, m = slot.item, slot.matched
        if n is None or m is None or items[n].amount is None or view.facts[m].amount is None:
            continue
        before = fold(view.statement.text[: view.facts[m].span[0]]).split()[-1:]
        if not before or before[0] not in syntax("for_and_against"):
            continue
        first = next((k for k in range(m - 1, -1, -1) if view.facts[k].amount is not None), None)
        if first is None or first in said or m - first > _NEAR:
            continue
        between = fold(view.statement.text[view.facts[first].span[1] : view.facts[m].span[0]])
        if not syntax("vote_words").isdisjoint(between.split()):
            return True
    return False


OUTVOTED: tuple[Callable[[Case], bool], ...] = (_only_a_share, _by_so_many)
