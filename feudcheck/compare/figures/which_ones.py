"""What is counted, and what only tells which kind of it: "40 school nurses" are nurses."""

from __future__ import annotations

from feudcheck.compare.comparison import AGREES
from feudcheck.compare.figures import amount_values as values
from feudcheck.compare.keys import Link
from feudcheck.language.words import syntax
from feudcheck.model import Bound

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.pairing import Pairing
    from feudcheck.compare.view import View
    from feudcheck.model import Amount, Item


def of_its_kind(pairing: Pairing, first: int, other: int) -> bool:
    """Whether the claim counts what in the fact only says which: "40 schools" beside "40 school nurses"."""
    claim, view = pairing.claim, pairing.view
    if claim.lang != view.language:
        return False
    if view.statement.text[view.facts[other].span[0] - 1] == "-":
        return pairing.hits[first].get(other) is not Link.SAME  # a 58-storey tower has 58 storeys
    last = _head(view.facts, other, view.statement.text)
    if claim.lang == "ar":
        told = [j for j in pairing.hits[first] if other <= j <= other + 1 and not view.facts[j].prep]
        return told == [other + 1] and any(c.kind == "thing" for c in view.concepts(other + 1))
    hits = pairing.hits[_head(claim.items, first, claim.text)]
    return last not in hits and any(hits.get(j) is Link.SAME for j in range(other, last))


def of_another_figure(pairing: Pairing, n: int, m: int) -> bool:
    """Whether another figure of the fact counts what the claim's does: "scored 27 goals in 31 matches"."""
    noun, view = values.of(pairing.claim.items[n]).noun, pairing.view
    if view.some_of(m) is not None:
        return False  # "14 of the 60 samples" are samples
    if m + 1 < len(view.facts) and view.facts[m + 1].verbal:
        return False  # "most of the 14 came"
    if not noun or values.of(view.facts[m]).noun in (None, noun) or not syntax("persons").isdisjoint(noun.split()):
        return False  # "14 people and 30 others"
    return any(k != m and values.of(view.facts[k]).noun == noun for k in view.amounts)


def _head(items: Sequence[Item], first: int, text: str) -> int:
    """The last of the English nouns side by side from ``first`` on, the rest telling its kind: "40 school nurses"."""
    head = first
    for k in range(first + 1, len(items)):
        start, stop = items[head].span[1], items[k].span[0]
        if items[k].kind != "term" or items[k].prep or stop - start != 1 or text[start - 1] == "s":
            break
        if items[k].verbal and text[items[k].span[1] - 1] != "s":
            break
        head = k
    return head


def so_called(claimed: Amount, near: list[tuple[int, View]]) -> list[tuple[int, View]]:
    """For a bound the figures of its very noun, where there are: "fewer than ten medals" is not of "four gold"."""
    if claimed.bound is Bound.EXACT or claimed.noun is None:
        return near
    return [(m, view) for m, view in near if values.of(view.facts[m]).noun == claimed.noun] or near


def taken_in_alike(pairing: Pairing, n: int, m: int, mine: Sequence[int], theirs: Sequence[int]) -> bool:
    """Whether a phrase of one side has taken in what the other counts: "shut 20 branches", «إغلاق عشرين فرعا»."""
    claim, view = pairing.claim, pairing.view
    if bool(mine) == bool(theirs):
        return False
    counted, bare = (claim.items[mine[0]], view.facts[m]) if mine else (view.facts[theirs[0]], claim.items[n])
    people = not syntax("persons").isdisjoint(counted.words[:1])
    if people and _of_population(view.facts if mine else claim.items, bare):
        sole = sum(values.of(view.facts[k]).unit is None for k in view.amounts) == 1
        return sole or values.compare(values.of(claim.items[n]), values.of(view.facts[m]))[0] is AGREES
    if claim.lang == view.language:
        return False
    noun = values.of(bare).noun
    forms = view.lexicon.forms(noun) if noun else ()
    named = {id_ for level in forms for base in level for rest, id_ in view.lexicon.entries(base) if not rest}
    return counted.kind == "term" and not named.isdisjoint(counted.ids)


def _of_population(items: Sequence[Item], figure: Item) -> bool:
    """Whether a figure that counts nothing named is that of the people of a place: "a population of 84,000"."""
    here = (item for item in items if item.clause == figure.clause)
    return any(not syntax("populations").isdisjoint(item.ids) for item in here)
