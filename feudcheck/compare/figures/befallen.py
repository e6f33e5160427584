"""People counted by what befell them: "200 injured" are who "200 people" that were injured are, not who were killed.

And those for whom there is room: a hall that seats 900 people has 900 seats; or work: a staff of 40 is 40 employees.
"""

from __future__ import annotations

from feudcheck.compare.keys import Link
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from feudcheck.compare.pairing import Pairing
    from feudcheck.model import Item

BESIDE = 2  # items before and behind a figure, of whatever clause, among which its word is


def same(pairing: Pairing, n: int, m: int) -> bool | None:
    """Whether two counts are of people whom the same befell; None where neither is told so."""
    claim, view = pairing.claim, pairing.view
    if _of_room(claim.items, n) and _of_room(view.facts, m):
        return True
    if _of_staff(claim.items, n) and _of_staff(view.facts, m):
        return True
    mine, theirs = _word(claim.items, n), _word(view.facts, m)
    if mine is None and theirs is None:
        return None
    if _cases(claim.items, n, pairing.hits, view.facts, theirs):
        return True
    if theirs is not None:
        asked = range(len(claim.items)) if mine is None else (mine,)
        clause = claim.items[n].clause
        return any(
            pairing.hits[k].get(theirs) in _SAME for k in asked if mine is not None or claim.items[k].clause == clause
        )
    home = view.facts[m].clause
    return any(view.facts[j].clause == home and link in _SAME for j, link in pairing.hits[mine or 0].items())


def _of_room(items: Sequence[Item], n: int) -> bool:
    """Whether a figure counts seats, or people for whom there is room: "seats 900 people", "room for 900"."""
    amount = items[n].amount
    if amount is None or amount.unit is not None:
        return False
    noun = (amount.noun or "").split(" ")[:1]
    if noun and syntax("taking_seats").isdisjoint(noun):
        return False  # "room for 300 cars"
    if not syntax("seats").isdisjoint(noun):
        return True
    before = items[n - 1] if n else None
    return before is not None and not syntax("having_room").isdisjoint(before.ids) and before.clause == items[n].clause


def _of_staff(items: Sequence[Item], n: int) -> bool:
    """Whether a figure counts those whom a verb or noun right before it tells employed: "employs 40 people"."""
    amount, before = items[n].amount, items[n - 1] if n else None
    if amount is None or amount.unit is not None or before is None or before.clause != items[n].clause:
        return False
    noun = (amount.noun or "").split(" ")[:1]
    return "employ" in before.ids and (noun in ([], [""]) or not syntax("employed").isdisjoint(noun))


def _cases(
    items: Sequence[Item], n: int, hits: Sequence[Mapping[int, Link]], facts: Sequence[Item], told: int | None
) -> bool:
    """Whether the claim counts cases of what the fact counts infections with: "230 cases of measles"."""
    if told is None or syntax("infections").isdisjoint(facts[told].ids) or n + 1 >= len(items):
        return False
    ill = items[n + 1]
    if ill.kind != "term" or ill.verbal or ill.clause != items[n].clause:
        return False
    return any(
        hits[n + 1].get(j) is Link.SAME and all(_of_it(facts[k], facts[told]) for k in range(told + 1, j + 1))
        for j in (told - 1, told + 1, told + 2) if j < len(facts)
    )


def _of_it(fact: Item, noun: Item) -> bool:
    return fact.kind == "term" and not fact.verbal and not fact.prep and fact.clause == noun.clause


_SAME = (Link.SAME, Link.CONVERSE)


def _word(items: Sequence[Item], n: int) -> int | None:
    """The item beside figure ``n`` that tells what befell those counted."""
    amount = items[n].amount
    noun = amount.noun if amount is not None and amount.unit is None else None
    if not noun or syntax("befallen").isdisjoint((noun, noun.split(" ")[0], noun.removesuffix("ا"))):
        return None
    near = (k for k, item in enumerate(items) if item.clause == items[n].clause or abs(k - n) <= BESIDE)
    whole = {noun, noun.split(" ")[0]}
    return next((k for k in sorted(near, key=lambda k: abs(k - n - 0.5)) if not whole.isdisjoint(items[k].words)), None)
