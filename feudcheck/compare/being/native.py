"""Where somebody is from and where it was: who drowned in Kestria need not be a Kestrian, nor a Kestrian be there."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.language.demonyms import stems
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.model import Item, SlotComparison

WHERE = frozenset({"in", "at", "near", "from", "to", "outside"})
_BESIDE = 3  # items behind "Kestrian" among which its noun stands: "Kestrian health authorities"


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: none where what is of the place is what rules it, "the parliament in Kestria"."""
    if a.claim.lang != "en" or a.view.language != "en":
        return []
    for n, m in a.pairs.items():
        mine, theirs = a.claim.items[n], a.facts[m]
        if mine.clause not in a.clauses:
            continue
        if mine.words == theirs.words:
            there = mine.kind == "mention" and _comes_from_there(a, n, m)
        elif _native(mine, theirs) and not mine.prep and theirs.prep in WHERE:
            there = not _beside(a, n, m)
        elif _native(theirs, mine) and not theirs.prep and mine.prep in WHERE:
            there = not _is_of(a, n, m)
        else:
            continue
        if there:
            written, recorded = a.claim.written(n), a.view.recorded(m)
            return [a.aspect("place", UNKNOWN, "uncovered-part", written, recorded, n, mine.clause)]
    return []


def _comes_from_there(a: Alignment, n: int, m: int) -> bool:
    """ "Scientists from X found it" beside "scientists found it in X"."""
    mine, theirs = a.claim.items[n].prep, a.facts[m].prep
    if {mine, theirs} != {"from", "in"} or not (n and m) or a.pairs.get(n - 1) == m - 1:
        return False
    if mine == "from":
        return _person(a.claim.items, n, a) and a.claim.items[n - 1].clause == a.claim.items[n].clause
    return _person(a.facts, m, a) and a.facts[m - 1].clause == a.facts[m].clause


def _person(items: Sequence[Item], n: int, a: Alignment) -> bool:
    """Whether people of some calling stand right before item ``n``."""
    before, lexicon = items[n - 1], a.views.lexicon
    found = [c for c in map(lexicon.concept, before.ids) if c is not None]
    plain = before.kind == "term" and not before.verbal and before.words[-1].endswith("s")  # no maker "from X", a firm
    return plain and any(c.person for c in found)


def told_by_adjective(a: Alignment, m: int) -> bool:
    """Whether item ``m`` of the fact is the adjective of a place on which this room has its say."""
    return any(_native(a.facts[m], a.claim.items[n]) for n, j in a.pairs.items() if j == m)


def _native(item: Item, other: Item) -> bool:
    """Whether ``item`` is the adjective of the place that ``other`` names."""
    if len(item.words) != len(other.words) or not item.words or item.words == other.words:
        return False
    if other.words[-1] in stems(item.words[-1]):
        return item.kind == "mention" or not set(item.ids).isdisjoint(other.ids)
    return bool(item.ids) and item.ids == other.ids and item.words[-1] in syntax("demonyms")


def _noun(items: Sequence[Item], n: int, led: str) -> int | None:
    """The noun that is "Kestrian": any, where it is "from Kestria", and what has its seat there, where it is "in"."""
    last = None
    for k in range(n + 1, min(n + 1 + _BESIDE, len(items))):
        if items[k].kind != "term" or items[k].verbal or items[k].prep or items[k].clause != items[n].clause:
            break
        last = k
        if not syntax("seated").isdisjoint(items[k].ids):
            return k
    return last if led == "from" else None


def _beside(a: Alignment, n: int, m: int) -> bool:
    """Whether the fact has the place right behind the noun that the claim has behind its adjective."""
    noun = _noun(a.claim.items, n, a.facts[m].prep)
    return noun is not None and m > 0 and a.pairs.get(noun) == m - 1


def _is_of(a: Alignment, n: int, m: int) -> bool:
    """Whether the claim has the place right behind the noun that the fact has behind its adjective."""
    noun = _noun(a.facts, m, a.claim.items[n].prep)
    return noun is not None and n > 0 and a.pairs.get(n - 1) == noun


def of_another_noun(a: Alignment, n: int, m: int) -> bool:
    """ "the Kestrian squad" of "the squad which won the cup in Norland": the place is not the squad's."""
    noun = n + 1
    if m < 1 or a.facts[m].prep not in WHERE or noun >= len(a.claim.items):
        return False
    beside = a.claim.text[a.claim.items[n].span[1] : a.claim.items[noun].span[0]] == " "
    if not beside or a.claim.items[noun].kind != "term" or a.claim.items[noun].verbal:
        return False
    there = [k for k, link in a.hits[noun].items() if link is Link.SAME and k < m]
    return bool(there) and all(any(f.verbal for f in a.facts[k + 1 : m]) for k in there)


def birthplaces(a: Alignment, n: int) -> list[int]:
    """Names of no list for where somebody was born or died, or has its seat, where the claim has a city: one is it."""
    if "city" not in a.claim.families[n]:
        return []
    head = a.claim.clauses[a.claim.items[n].clause].predicate
    verb = None if head is None else next((m for m, link in a.hits[head].items() if link is Link.SAME), None)
    if head is None or verb is None or syntax("life_events", "having_a_seat").isdisjoint(a.claim.items[head].ids):
        return []
    behind = a.facts[verb + 1] if verb + 1 < len(a.facts) else None
    there = behind is not None and behind.kind == "mention" and behind.clause == a.facts[verb].clause
    return [verb + 1] if there and behind is not None and not behind.ids and behind.prep in ("", "in") else []
