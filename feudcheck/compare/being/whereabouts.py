"""Where something lies, told of what it is: "X is a lake in the province of Y, Z" has X in Y and in Z."""

from __future__ import annotations

from feudcheck.compare import complements
from feudcheck.compare.being import other_sorts
from feudcheck.compare.comparison import AGREES, UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.compare.known import known
from feudcheck.frozen import replace
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.model import SlotComparison

_LYING = frozenset({"place", "water", "mountain"})  # sorts of what lies somewhere
_LED = frozenset({"in", "of", "within"})


def all_told(a: Alignment) -> bool:
    """Whether the claim says no more than what something is called, or where it lies, and the fact does so too."""
    return complements.called_so(a) or told(a)


def told(a: Alignment) -> bool:
    """Whether the claim says no more than where something lies, or that it does not, and the fact has it there."""
    places, theirs = known(a.claim, _places), known(a.view, complements.being)
    if not places or theirs is None or theirs.negated or theirs.unsure:
        return False
    return _of_it(a, theirs) and all(_there(a, n, theirs.what[-1]) for n in places)


def judged(a: Alignment, slots: list[SlotComparison]) -> list[SlotComparison]:
    """``slots`` with "is located" told by what it is: "X is a lake in Y" has X located somewhere."""
    located = next((s for s in slots if s.outcome is UNKNOWN and s.slot == "relation" and _lies(a, s.item)), None)
    if located is None or not known(a.claim, _places):
        return slots
    theirs = known(a.view, complements.being)
    if theirs is None or theirs.negated or theirs.unsure or not _of_it(a, theirs):
        return slots
    head = theirs.what[-1]
    behind = plain_words(a.view.statement.text[a.facts[head].span[1] :])[:1]
    if not behind or behind[0] not in _LED or located.item is None:
        return slots
    a.pairs[located.item] = head
    told = replace(located, outcome=AGREES, rule="", matched=head, recorded=a.view.recorded(head))
    return [told if s is located else s for s in slots]


def _lies(a: Alignment, n: int | None) -> bool:
    return n is not None and "located-in" in a.claim.items[n].ids


def _of_it(a: Alignment, theirs: complements.Being) -> bool:
    """Whether the fact says of the claim's subject what it is, and that such a thing lies somewhere."""
    first = known(a.claim, _places)[0]
    if not any(a.hits[k].get(j) is Link.SAME for k in range(first) for j in theirs.who):
        return False
    heads = complements.heads(a.facts, a.view.statement.text, theirs.what)
    return any(not _LYING.isdisjoint(other_sorts.sorts(a.view.concepts(m))) for m in heads)


def _there(a: Alignment, n: int, head: int) -> bool:
    """Whether the fact has the place ``n`` behind what the thing is, led in by "in" and with no verb between."""
    text = a.view.statement.text
    for m, link in a.hits[n].items():
        if link is not Link.SAME or m <= head or any(a.facts[k].verbal for k in range(head, m + 1)):
            continue
        words = plain_words(text[a.facts[head].span[1] : a.facts[m].span[0]])
        if words[:1] and words[0] in _LED and syntax("relatives").isdisjoint(words):
            return True
    return False


def _places(claim: Claim, _: int) -> tuple[int, ...]:
    """The places of "X is in Y, Z", "X is not in Y"; none for other claims."""
    if claim.lang != "en" or len(claim.clauses) > 1:
        return ()
    found = complements.copula(claim.text)
    words = [] if found is None else [w for w in plain_words(claim.text[found[1] :]) if w not in ("not", "located")]
    if found is None or words[:1] != ["in"]:
        return ()
    behind = [n for n, item in enumerate(claim.items) if item.span[0] >= found[1] and "located-in" not in item.ids]
    bare = all(claim.items[n].kind in ("mention", "term") and not claim.items[n].verbal for n in behind)
    place = all(claim.items[n].kind == "mention" or claim.families[n] & syntax("place_families") for n in behind)
    return tuple(behind) if behind and behind[0] and bare and place else ()
