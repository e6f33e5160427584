"""Who does another deed of the fact: "the airport cancelled flights and hotels took in guests" has it take in none."""

from __future__ import annotations

from feudcheck.compare.keys import Link
from feudcheck.frozen import dataclass
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.view import View

OWNS = ("'s", "’s", "' ", "’ ")


@dataclass(frozen=True, slots=True)
class Deed:
    """``head``: the claim's verb, or the noun of "is a"; ``m``: the fact's word for it; ``untold``: its other verbs."""

    clause: int
    head: int
    m: int
    acts: bool
    untold: tuple[int, ...]


def verb_of(a: Alignment, deed: Deed, n: int, p: int) -> int | None:
    """What the fact has the claim's doer do or undergo instead: "arrested two men after a shop was robbed"."""
    home = a.view.clauses[a.facts[deed.m].clause]
    if a.facts[p].clause == a.facts[deed.m].clause or a.claim.text[a.claim.items[n].span[1] :].startswith(OWNS):
        return None
    told_here = home.predicate == deed.m
    if a.claim.items[n].kind == "mention":
        acting = _agents(a, deed.m) if told_here and not home.passive else []
        if acting and not any(k in a.hits[n] for k in acting):
            return acting[0]
        if _only_beside(a, deed.m, p, n):
            return home.subject  # "X, an adviser to Y, left"
    if (own := _own_subject(a, deed, n)) is not None:
        return own
    verb = a.view.clauses[a.facts[p].clause].predicate
    if verb is None or verb not in deed.untold or home.subject == p:
        return None
    contrary = deed.m < p < verb and a.hits[deed.head].get(verb) is Link.OPPOSITE  # "profits rose, sales fell"
    return verb if contrary or (home.passive and told_here) else None


def _agents(a: Alignment, m: int) -> list[int]:
    """Who does what the fact's verb ``m`` tells, as far as they are named before it."""
    return [k for k, f in enumerate(a.facts[:m]) if f.role == "agent" and f.clause == a.facts[m].clause]


def _only_beside(a: Alignment, m: int, p: int, n: int) -> bool:
    """Whether item ``p`` is led in before the fact's verb ``m``, and another name is its subject."""
    subject = a.view.clauses[a.facts[m].clause].subject
    if subject is None or subject in a.hits[n] or a.facts[subject].kind != "mention":
        return False
    return bool(a.facts[p].prep) and p < m


def _own_subject(a: Alignment, deed: Deed, n: int) -> int | None:
    """The noun right before the fact's active verb in its clause, where that is not the claim's doer."""
    m = deed.m
    home = a.view.clauses[a.facts[m].clause]
    before = a.facts[m - 1] if m else None
    if before is None or home.passive or home.predicate != m or before.clause != a.facts[m].clause or before.prep:
        return None
    if before.kind not in ("term", "mention") or before.verbal or before.soft or m - 1 in a.hits[n]:
        return None
    if not syntax("causing").isdisjoint(a.claim.items[deed.head].ids) or any(m - 1 in hits for hits in a.hits):
        return None
    if before.words[0] in a.claim.written(n).casefold():
        return None  # "Vale Stadium's roof fell in, and the stadium closed"
    definite = a.view.statement.text[: before.span[0]].casefold().endswith("the ")
    if definite and before.kind == "term" and a.claim.items[n].kind == "mention" and a.pairs.get(n, m) < m:
        return None  # "approved Neravax, and the vaccine prevented": of whom it is said before
    thing = before.kind == "mention" or any(c.kind == "thing" for c in a.view.concepts(m - 1))
    return m - 1 if thing else None


def told_in_words(view: View, k: int) -> bool:
    """Whether the fact has a word for item ``k``: "(1920 – 1999)" has none for who died."""
    return view.facts[k].span != (0, 0) and any(map(str.isalpha, view.recorded(k)))
