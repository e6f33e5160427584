"""What is of another sort than the claim has it: nobody is a dog and a singer, no work is by another too."""

from __future__ import annotations

from feudcheck.compare import complements
from feudcheck.compare.comparison import CONFLICTS
from feudcheck.compare.keys import Link
from feudcheck.compare.known import known
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.language.concept import Concept
    from feudcheck.model import SlotComparison


def excluded(a: Alignment, wrong: Sequence[SlotComparison]) -> bool:
    """Whether the claim denies of somebody just what the fact calls him, or calls him a thing of another sort."""
    mine = known(a.claim, complements.being)
    if mine is None:
        return False
    if any(s.slot != "polarity" for s in wrong):
        n, m = wrong[0].item, wrong[0].matched
        if len(wrong) > 1 or n is None or m is None:
            return False
        return m in (_rival(a, n), _lies_in_one(a, n)) or _by_another(a, mine, n, m)
    return mine.negated and complements.called_so(a)


def begun(a: Alignment, wrong: Sequence[SlotComparison]) -> bool:
    """ "X formed in 2006" of "X is a rock band, formed in 2004": what a thing is began but once."""
    n, theirs = wrong[0].item, known(a.view, complements.being)
    head = a.claim.clauses[0].predicate
    if theirs is None or n is None or a.claim.items[n].date is None or head is None or head not in a.pairs:
        return False
    others = [k for k in range(len(a.claim.items)) if k not in (n, head)]
    who = bool(others) and all(any(m in theirs.who for m in a.hits[k]) for k in others)
    told = a.claim.items[head].ids, a.facts[a.pairs[head]].ids
    same = wrong[0].matched is not None and a.facts[wrong[0].matched].clause == a.facts[a.pairs[head]].clause
    return who and same and all(not syntax("forming").isdisjoint(ids) for ids in told)


def _by_another(a: Alignment, mine: complements.Being, n: int, m: int) -> bool:
    """ "X is an album by Y" of "X is the second album by Z": a work is of those who made it."""
    theirs = complements.called(a)
    if theirs is None or mine.negated or theirs.negated or n != mine.what[-1] + 1 or n + 1 < len(a.claim.items):
        return False
    head, text = mine.what[-1], a.view.statement.text
    made = next((k for k in theirs.what if a.hits[head].get(k) is Link.SAME), m)
    if made >= m or "work" not in a.claim.families[head] or a.claim.items[n].prep != "by":
        return False
    if any(a.facts[k].verbal or a.facts[k].prep not in ("", "by") for k in range(made + 1, m + 1)):
        return False
    return plain_words(text[a.facts[made].span[1] : a.facts[m].span[0]])[:1] == ("by",)


def of_another_sort(a: Alignment, n: int) -> SlotComparison | None:
    """ "X is a dog" of "X is a singer": nothing is of two such sorts."""
    m = _lies_in_one(a, n) if (rival := _rival(a, n)) is None else rival
    return None if m is None else a.slot(n, CONFLICTS, "attribute-differs", m)


def _lies_in_one(a: Alignment, n: int) -> int | None:
    """ "X is a county" of "X is a city in Y County": what lies in one is none itself."""
    mine, theirs = known(a.claim, complements.being), complements.called(a)
    if mine is None or theirs is None or theirs.negated or theirs.unsure or not complements.may(a.claim, n):
        return None
    word, head, own = a.claim.written(n).casefold(), theirs.what[-1], sorts(a.claim.concepts(n))
    if own != {"place"} or sorts(a.view.concepts(head)) != own or mine.present != theirs.present:
        return None
    named = {w for m in theirs.who for w in a.facts[m].words}
    for m in range(head + 1, len(a.facts)):
        fact = a.facts[m]
        if fact.verbal or fact.clause != a.facts[head].clause:
            break
        inside = fact.prep == "in" and fact.kind == "mention" and fact.words[-1:] == (word,)
        if inside and named.isdisjoint(fact.words):
            return head
    return None


def _rival(a: Alignment, n: int) -> int | None:
    mine, theirs = known(a.claim, complements.being), complements.called(a)
    if mine is None or theirs is None or theirs.negated or theirs.unsure or mine.present != theirs.present:
        return None
    own = sorts(a.claim.concepts(n)) if complements.may(a.claim, n) else frozenset()
    ends = complements.heads(a.facts, a.view.statement.text, theirs.what)
    things = [m for m in ends if any(c.kind == "thing" for c in a.view.concepts(m))]
    others = [(m, sorts(a.view.concepts(m))) for m in things]
    if not own or not others or any(not other or not own.isdisjoint(other) for _, other in others):
        return None
    return others[-1][0]


def finer(a: Alignment, n: int, m: int) -> bool:
    """Whether item ``n`` only says more closely what the fact's item ``m`` is: "a rock song" beside "a song"."""
    if a.claim.items[n].words[0] in a.facts[m].words[1:]:
        return True  # "bus strike" of "bus drivers"
    theirs = {c.id for c in a.view.concepts(m)}
    return any(not c.isa.isdisjoint(theirs) for c in a.claim.concepts(n))


def sorts(concepts: Sequence[Concept]) -> frozenset[str]:
    """Of what sorts a noun may be; none, where one of its senses is of no sort on the list."""
    of, of_family = syntax_map("sorts"), syntax_map("sorts_of_families")
    found: set[str] = set()
    for concept in concepts:
        if concept.kind != "thing":
            continue
        ids = (concept.id, *sorted(concept.isa))
        sort = next((of[id_] for id_ in ids if id_ in of), of_family.get(concept.family, ""))
        if not sort:
            return frozenset()
        found.update(sort.split(" "))
    return frozenset(found)
