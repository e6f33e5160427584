""" "X and Y compete with each other": no more than that they compete, unless the fact has them do it with others."""

from __future__ import annotations

from feudcheck.compare.comparison import AGREES, CONFLICTS, UNKNOWN
from feudcheck.frozen import replace
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.model import SlotComparison

_PHRASE = 2  # words of "each other", «بعضهما البعض»


def excused(a: Alignment, slots: list[SlotComparison]) -> list[SlotComparison]:
    """``slots``, those of the words "each other" agreed where who does it to whom is told already."""
    if any(s.outcome is CONFLICTS for s in slots):
        return slots
    out = []
    for slot in slots:
        said = slot.outcome is UNKNOWN and slot.item is not None and a.claim.items[slot.item].kind == "term"
        if said and slot.item is not None and _each_other(a, slot.item) and _told(a, slot.item):
            slot = replace(slot, outcome=AGREES, rule="")
        out.append(slot)
    return out


def _each_other(a: Alignment, n: int) -> bool:
    """Whether item ``n`` is one of the two words."""
    text, (start, end) = a.claim.text, a.claim.items[n].span
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
