""" "X and Y compete with each other": no more than that they compete, unless the fact has them do it with others."""

from __future__ import annotations

from feudcheck.compare.comparison import AGREES, CONFLICTS, UNKNOWN
from feudcheck.compare.known import known
from feudcheck.frozen import replace
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.model import SlotComparison

_PHRASE = 2  # words of "each other", «بعضهما البعض»


def excused(a: Alignment, slots: list[SlotComparison]) -> list[SlotComparison]:
    """``slots``, those of the words "each other" agreed where who does it to whom is told already."""
    said = known(a.claim, _each_other)
    if not said or any(s.outcome is CONFLICTS for s in slots):
        return slots
    return [
        replace(s, outcome=AGREES, rule="")
        if s.outcome is UNKNOWN and s.item is not None and s.item in said and _told(a, s.item) else s
        for s in slots
    ]  # fmt: skip


def _each_other(claim: Claim, _: int) -> frozenset[int]:
    """The items that are one of the two words."""
    folded = fold(claim.text)
    if all(phrase.split()[-1] not in folded for phrase in syntax("each_other")):
        return frozenset()
    return frozenset([n for n, item in enumerate(claim.items) if item.kind == "term" and _is_of_them(claim, n)])


def _is_of_them(claim: Claim, n: int) -> bool:
    text, (start, end) = claim.text, claim.items[n].span
    own = fold(text[start:end]).split()
    words = [*fold(text[:start]).split()[-1:], *own, *fold(text[end:]).replace(".", " ").split()[:1]]
    pairs = {" ".join(words[k : k + _PHRASE]) for k in range(len(words) - 1)}
    return not syntax("each_other").isdisjoint(pairs) and len(own) <= _PHRASE


def _told(a: Alignment, n: int) -> bool:
    """Whether the fact has those who do it do it with nobody else."""
    clause = a.claim.by_clause[a.claim.items[n].clause]
    verbs = [k for k in clause if k < n and k in a.pairs and not a.claim.items[k].negated]
    head = next((k for k in reversed(verbs) if not syntax("with_each_other").isdisjoint(a.claim.items[k].ids)), None)
    if head is None:
        return False
    m = a.pairs[head]
    acting = [a.pairs[k] for k in clause if k in a.pairs and a.claim.items[k].kind == "mention"]
    beside = [k for k, f in enumerate(a.facts) if f.clause == a.facts[m].clause and f.prep in ("with", "against")]
    beside = [k for k in beside if a.facts[k].kind == "mention"]
    if len(acting) < _PHRASE:
        return False
    return not beside or (len(acting) == _PHRASE and sum(k in beside for k in acting) == 1)
