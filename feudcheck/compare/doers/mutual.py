"""What two do with each other, whoever is named first: "X met Y", «تعاقد X مع Y»."""

from __future__ import annotations

from feudcheck.language.normal import fold
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.model import Item

_NOUNS = ("term", "mention")
_TWO = 2
_THEIR = ("ه", "ها", "هما", "هم")
_WITH = ("with", "against")
_ENDS = frozenset({"agent", "patient", *_WITH})


def each_other(a: Alignment, head: int, paired: int, places: dict[int, str]) -> bool:
    """Whether claim and fact have the same two names do with each other what both can be said to do."""
    mine, theirs = a.claim.items[head], a.facts[paired]
    same = syntax("with_each_other").intersection(mine.ids, theirs.ids)
    ends = [n for n, place in places.items() if place in _ENDS]
    there = [a.facts[a.pairs[n]] for n in ends]
    if not same or len({a.pairs[n] for n in ends}) != 2 or len(ends) != 2 or not mine.verbal or not theirs.verbal:
        return False
    if any(f.clause != theirs.clause or not {f.role, f.prep} & _ENDS for f in there):
        return False
    here = [a.claim.items[n] for n in ends]
    led = [x.prep for x in (*here, *there) if x.prep]
    plain = not syntax("met").isdisjoint(same)
    carried = sum(with_somebody(x) and not any(y.prep for y in ends_) for x, ends_ in ((mine, here), (theirs, there)))
    return all(prep in _WITH for prep in led) and (plain or len(led) + carried == 2)


def third_party(a: Alignment, head: int, paired: int) -> int | None:
    """Whom the claim has meet another, where both were only met by a third: "X met Y and Z"."""
    clause = a.claim.by_clause[a.claim.items[head].clause]
    ends = [n for n in clause if a.claim.items[n].kind in _NOUNS and not a.claim.items[n].verbal and a.hits[n]][:2]
    if a.claim.lang != "en" or a.view.language != "en" or len(ends) != _TWO or not ends[0] < head < ends[1]:
        return None
    before = a.facts[paired - 1] if paired else None
    met = before is not None and before.kind in _NOUNS and not before.prep and a.facts[paired].verbal
    told = any(paired - 1 in a.hits[n] for n in clause)
    behind = all(all(m > paired for m in a.hits[n]) for n in ends)
    apart = set(a.hits[ends[0]]).isdisjoint(a.hits[ends[1]])
    return ends[0] if met and not told and behind and apart else None


def both_ways(a: Alignment, clause: int) -> bool:
    """Whether a noun of the claim joins two as the fact's verb does: «وائل هو زوج نادين» of «تزوجت نادين وائل»."""
    noun, names = _spouses(a, clause)
    if noun is None:
        return False
    verb = a.facts[a.pairs[noun]]
    there = [a.facts[a.pairs[n]] for n in names]
    told = verb.verbal and all(f.clause == verb.clause for f in there)
    return told and {f.role for f in there} == {"agent", "patient"}


def not_theirs(a: Alignment, clause: int) -> int | None:
    """The one of two whom the claim has married, whose relative was in the fact, or who did something else there."""
    noun, names = _spouses(a, clause)
    if noun is None:
        return None
    m = a.pairs[noun]
    for n in names:
        if _whose_relative(a, a.pairs[n], m):
            return n
    written, head = fold(a.view.recorded(m)), a.view.clauses[a.facts[m].clause].predicate
    if a.facts[m].verbal or a.view.language != "ar" or head in (None, m) or written.endswith(_THEIR):
        return None
    return next((n for n in names if a.pairs[n] < m and a.facts[a.pairs[n]].role == "agent"), None)


def _spouses(a: Alignment, clause: int) -> tuple[int | None, list[int]]:
    """The claim's noun of what two are to each other, that the fact tells too, and the two."""
    both, own = syntax("mutual"), a.claim.by_clause[clause]
    nouns = [n for n in own if n in a.pairs and not both.isdisjoint(a.claim.items[n].ids)]
    nouns = [n for n in nouns if not a.claim.items[n].verbal and not both.isdisjoint(a.facts[a.pairs[n]].ids)]
    names = [n for n in own if a.claim.items[n].kind == "mention" and n in a.pairs]
    return (nouns[0], names) if len(nouns) == 1 and len(names) == _TWO else (None, [])


def _whose_relative(a: Alignment, k: int, m: int) -> bool:
    """Whether the fact's name ``k`` only tells whose relative is spoken of: "the sister of X", «أرملة X»."""
    text, item = a.view.statement.text, a.facts[k]
    before = k - 1 if k and k - 1 != m else None
    if a.view.language != "ar":
        owner = text[item.span[1] :].startswith(("'s", "’s")) and k + 1 != m
        return owner or (item.prep == "of" and before is not None and _is_person(a, before))
    while before is not None and before != m and a.facts[before + 1].span[0] - a.facts[before].span[1] == 1:
        if a.facts[before].verbal or not _is_person(a, before):
            return False
        if not fold(a.view.recorded(before)).startswith("ال"):
            return True
        before = before - 1 if before else None  # «ابنة الوزير فلان»
    return False


def _is_person(a: Alignment, m: int) -> bool:
    return a.facts[m].kind == "term" and any(c.person for c in a.view.concepts(m))


def joined(a: Alignment, head: int, paired: int, places: dict[int, str]) -> bool:
    """Whether both join two things, whichever of them is named first: "a bridge links X to Y"."""
    if any(syntax("joining_two").isdisjoint(verb.ids) for verb in (a.claim.items[head], a.facts[paired])):
        return False
    return all(a.facts[a.pairs[n]].role == "agent" for n, place in places.items() if place == "agent")


def with_somebody(verb: Item) -> bool:
    """Whether an Arabic verb has its "with" in its phrase: «تعاقد مع»."""
    return bool(verb.words) and " " in verb.words[0] and verb.words[0].rpartition(" ")[2] in syntax("with_words")
