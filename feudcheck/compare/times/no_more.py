"""What is no longer so: neither denied by what was so once, nor backed but by a fact that tells its end."""

from __future__ import annotations

from feudcheck.compare.comparison import AGREES, CONFLICTS, UNKNOWN
from feudcheck.compare.known import known
from feudcheck.compare.times import still_so
from feudcheck.frozen import replace
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax
from feudcheck.model import Modality

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.model import Item, SlotComparison

_OFFICE = ("as", "from")
_NO = frozenset({"opposite"})


def judged(a: Alignment, slots: list[SlotComparison]) -> list[SlotComparison]:
    """``slots`` with the denials among them answered, where all that the claim denies is that it is still so."""
    denied = [s for s in slots if s.outcome is CONFLICTS and s.rule in _NO]
    if not denied or not known(a.claim, says_so):
        return slots
    if _end_told(a):
        kept = [s for s in slots if s not in denied or s.weight]
        return [replace(s, outcome=AGREES, rule="") if s in denied else s for s in kept]
    homes = {a.facts[m].clause for m in a.pairs.values()}
    if not still_so.ended(a.view) and any(still_so.of_its_day(a, home) for home in homes):
        return slots
    return [replace(s, outcome=UNKNOWN, rule="other-time") if s in denied else s for s in slots]


def says_so(claim: Claim, _: int) -> bool:
    """Whether a claim says "no longer", and nothing else is denied in it."""
    folded = f" {' '.join(plain_words(claim.text))} "
    told = [word for word in syntax("no_longer_words") if f" {word} " in folded]
    return bool(told) and not claim.statement.quotes


def _end_told(a: Alignment) -> bool:
    """Whether the fact tells that the one the claim speaks of laid down, or was relieved of, the very thing."""
    claim = a.claim
    if any(i.date for i in claim.items) or len(a.clauses) != 1:
        return False
    if claim.clauses[a.clauses[0]].modality is Modality.PLANNED:
        return a.view.dropped
    mine = _leading(claim.items)
    theirs = [a.pairs.get(n) for n in mine]
    found = [m for m in theirs if m is not None]
    if not found or len(found) != len(theirs):
        return False
    rest = [m for n, m in a.pairs.items() if n not in mine]
    return any(_of_him(a, end, found) and _of_that(a, end, found[-1], rest) for end in a.view.terms)


def _leading(items: Sequence[Item]) -> list[int]:
    """The items of a claim that name whom it speaks of: a name, or the unknown words of one."""
    out: list[int] = []
    for n, item in enumerate(items):
        named = item.kind == "mention" or "w:unknown" in item.ids
        if item.prep or not named or (out and (item.kind == "mention" or items[out[-1]].kind == "mention")):
            break
        out.append(n)
    return out


def _of_him(a: Alignment, end: int, named: list[int]) -> bool:
    """Whether the deed ``end`` is that of the one named, or is done to him."""
    fact = a.facts[end]
    told = a.view.clauses[fact.clause] if a.view.clauses else None
    if not fact.verbal or fact.negated or fact.planned or told is None or told.negated or fact.quote is not None:
        return False
    if told.modality is not Modality.HAPPENED or told.speech is not None:
        return False
    here = [m for m, f in enumerate(a.facts) if f.clause == fact.clause]
    arabic = a.view.language == "ar"
    if not syntax("leaving_deeds").isdisjoint(fact.ids) or (told.passive and _relieves(fact)):
        before = [m for m in here if m < end and not a.facts[m].prep and a.facts[m].kind == "mention"]
        beside = here[here.index(end) + 1 :][: len(named)] if arabic else before[-1:]
        return named == beside or (arabic and named == before[-1:])
    if not _relieves(fact):
        return False
    if not arabic:
        return named == [end + 1]
    office = next((m for m in here if m > end and a.facts[m].prep), None)
    return office is not None and named == list(range(office - len(named), office)) and named[0] > end + 1


def _relieves(fact: Item) -> bool:
    return not syntax("relieving_deeds").isdisjoint(fact.ids)


def _of_that(a: Alignment, end: int, named: int, rest: Sequence[int]) -> bool:
    """Whether all the rest of the claim stands behind the deed, or beside the one named and is all he is told to be."""
    clause = a.facts[end].clause
    if not rest:
        return False
    if all(m > end and a.facts[m].clause == clause for m in rest if m != end):
        return True
    following = plain_words(a.view.statement.text[a.facts[end].span[1] :])[:1]
    office = any(f.prep in _OFFICE for m, f in enumerate(a.facts) if m > end and f.clause == clause)
    office = office or a.view.recorded(end).endswith(" as") or not syntax("of_an_office").isdisjoint(following)
    aside = {a.facts[m].clause for m in rest if m != end}
    return not office and len(aside) == 1 and all(a.view.clauses[c].subject == named for c in aside)
