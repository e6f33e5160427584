"""Figures of several parties in one fact ("the organisers put it at 6,000, the police at 2,500"): each has its own."""

from __future__ import annotations

from itertools import pairwise

from feudcheck.compare.items import concepts, nouns
from feudcheck.compare.keys import Link
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.pairing import Pairing
    from feudcheck.compare.view import View
    from feudcheck.model import Item

TELLING = frozenset({"w:say", "w:estimate", "w:believe", "w:report", "w:describe"})
NOT_ACTING = ("place", "work", "event", "date")  # kinds of entity that hold no figures of their own


def owners(view: View, amounts: Sequence[int]) -> dict[int, int]:
    """Fact amount → the item of its party, where each of ``amounts`` has one of its own; else empty."""
    text, items = view.statement.text, view.facts
    if len(amounts) < 2:
        return {}
    if any(whole_of(view, m, other) for m, other in pairwise(amounts)):
        return {}
    found: dict[int, int] = {}
    for m in amounts:
        parts = [k for k in segment(items, m, text) if _party(view, k)]
        owner = next((k for k in parts if not _counted(view, k, m, amounts)), None)
        if owner is None:
            return {}
        found[m] = _named(view, owner, m)
    names = {items[k].ids or items[k].words[:1] for k in found.values()}
    return found if len(names) == len(amounts) and _parallel(view, amounts) else {}


def _counted(view: View, k: int, m: int, amounts: Sequence[int]) -> bool:
    """Whether another figure is of how many they are, before a verb: "one of five players to win it for two clubs"."""
    text, items = view.statement.text, view.facts
    if _and_glued(items[k], text) or not any(item.verbal for item in items[k:m]):
        return False
    return any(other + 1 == k and not text[items[other].span[1] : items[k].span[0]].strip() for other in amounts)


def _named(view: View, owner: int, m: int) -> int:
    """The name right behind the words for a party: "the consumer group X"; the words themselves where none is."""
    text, items, k = view.statement.text, view.facts, owner
    while items[k].kind == "term" and k + 1 < m and not text[items[k].span[1] : items[k + 1].span[0]].strip():
        k += 1
    return k if items[k].kind == "mention" and _party(view, k) and not items[k].prep else owner


def whole_of(view: View, m: int, other: int) -> bool:
    """Whether one figure is so many of the other: "61 of the country's 90 hospitals", "90 …, 61 of them"."""
    text, items = view.statement.text, view.facts
    if m >= other:
        after = text[items[m].span[1] :].casefold().split()[:2]
        them = after[1:] if after[:1] == ["of"] else after[:1]
        return m > other and bool(them) and fold(them[0].rstrip(".,،")) in syntax("wholes")
    between = text[items[m].span[1] : items[other].span[0]].casefold()
    led = between.split()[:1]
    return bool(led) and led[0] in ("of", "من") and not any(mark in between for mark in syntax("barriers"))


def meant(pairing: Pairing, n: int, k: int, m: int) -> bool:
    """Whether the claim's figure may be the fact's ``k`` rather than ``m``: its part, or the whole that it tells of."""
    return whole_of(pairing.view, k, m) or _told_of_whole(pairing, n, k) or _second_of_two(pairing, n, k, m)


def _second_of_two(pairing: Pairing, n: int, k: int, m: int) -> bool:
    """Whether both sides tell two sums of one deed, this being the second: "100 million now and 500 million later"."""
    claim, facts = pairing.claim, pairing.view.facts
    before = [j for j in claim.by_clause[claim.items[n].clause] if j < n and claim.items[j].amount is not None]
    if k != m + 1 or not before or not _joined(pairing.view.statement.text, facts, m, k):
        return False
    first = claim.items[before[-1]]
    one, other = first.amount, facts[k].amount
    if one is None or other is None or (one.low, one.high, one.unit) == (other.low, other.high, other.unit):
        return False  # told the other way round
    between = claim.text[first.span[1] : claim.items[n].span[0]]
    return "and" in between.split() or between.lstrip(" ،,").startswith("و")


def _joined(text: str, items: Sequence[Item], m: int, k: int) -> bool:
    """Whether nothing but "and" stands between two figures."""
    return text[items[m].span[1] : items[k].span[0]].strip(" ،,") in ("and", "و")


def _told_of_whole(pairing: Pairing, n: int, m: int) -> bool:
    """Whether the claim tells of its figure what the fact tells of a whole: "ordered 24" of "six of the 24 ordered"."""
    head = pairing.claim.clauses[pairing.claim.items[n].clause].predicate
    if head is None or not _is_whole(pairing.view, m):
        return False
    return any(pairing.hits[head].get(j) is Link.SAME for j in (m + 1, m + 2))


def _is_whole(view: View, m: int) -> bool:
    """Whether a figure is led in as that of a whole of which another is before it: "six ships of the 24"."""
    facts, text = view.facts, view.statement.text
    if not any(facts[k].amount is not None and facts[k].clause == facts[m].clause for k in range(m)):
        return False
    before = [fold(word) for word in text[: facts[m].span[0]].split()[-2:]]
    return not syntax("leading_wholes").isdisjoint((" ".join(before), *before[-1:]))


def _parallel(view: View, amounts: Sequence[int]) -> bool:
    """Whether one verb tells all figures: said again ("and the police put it at"), or once for all."""
    verbs: set[str] = set()
    for m in amounts:
        here = {id_ for k in segment(view.facts, m, view.statement.text) if view.facts[k].verbal
                for id_ in (*view.facts[k].ids, *view.facts[k].words[:1])}  # fmt: skip
        if verbs and here and verbs.isdisjoint(here):
            return False
        verbs |= here
    return True


def bound(pairing: Pairing, n: int, owned: dict[int, int]) -> list[int]:
    """The fact amounts of the parties that the claim names with its amount ``n``."""
    claim = pairing.claim
    alone = sum(i.amount is not None for i in claim.items) == 1
    near = range(len(claim.items)) if alone else [*segment(claim.items, n, claim.text), *_speaker(pairing, n)]
    told = {j for k in near for j, link in pairing.hits[k].items() if link is Link.SAME}
    return [m for m, owner in owned.items() if owner in told]


def told_by_each(view: View, owned: dict[int, int]) -> bool:
    """Whether the figures are what each of the parties says."""
    if not view.speakers.isdisjoint(owned.values()):
        return True
    text, items = view.statement.text, view.facts
    if all(text[: items[m].span[0]].split()[-1:] == ["at"] for m in owned):
        return True  # "put the number … at 700, the organisers at 1,500"
    return any(not TELLING.isdisjoint(items[k].ids) for m in owned for k in segment(items, m, text))


def _speaker(pairing: Pairing, n: int) -> list[int]:
    claim = pairing.claim
    index = claim.clauses[claim.items[n].clause].speech
    speaker = claim.speeches[index].speaker if index is not None else None
    return [] if speaker is None else [speaker]


def _party(view: View, k: int) -> bool:
    """Whether an item can hold or tell a figure: a name but of a place, or a word for people."""
    item = view.facts[k]
    if item.kind == "mention":
        return view.views.kind(item) not in NOT_ACTING and item.prep not in ("in", "on", "at")
    if item.kind != "term" or item.verbal or item.prep in ("in", "on"):
        return False
    return any(c.party for c in concepts(item, view.views.lexicon))


def segment(items: Sequence[Item], n: int, text: str) -> list[int]:
    """The items between the last comma, "and" or amount before item ``n`` and the item, what it counts left out."""
    out: list[int] = []
    k = n
    counted = nouns(tuple(items), n)
    while k > 0 and items[k - 1].clause == items[n].clause and items[k - 1].amount is None:
        between = text[items[k - 1].span[1] : items[k].span[0]]
        if any(mark in between for mark in syntax("barriers")) or _and_glued(items[k], text):
            break
        k -= 1
        out.insert(0, k)
    if not out and n + 1 < len(items):  # "6,000 according to the organisers"
        later = [j for j in range(n + 1, min(n + 4, len(items))) if items[j].clause == items[n].clause]
        out = [j for j in later if j not in counted]
    return out


def _and_glued(item: Item, text: str) -> bool:
    """Whether an Arabic "and" opens the item: "وقدّره المنظمون"."""
    return text[item.span[0]] == "و" and bool(item.words) and not item.words[0].startswith("و")

