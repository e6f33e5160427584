""" "Did not go on after the departure", "did not believe his speech": what a denial takes for granted."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment

_TIMED = frozenset({"after", "before", "since"})


def taken(a: Alignment, m: int) -> bool:
    """Whether fact item ``m`` stands in a denied clause and is yet told to be so."""
    fact = a.facts[m]
    told = a.view.clauses[fact.clause].predicate
    if told == m:
        return False
    return fact.prep in _TIMED or (not fact.verbal and _denied_apart(a, told))


def _denied_apart(a: Alignment, told: int | None) -> bool:
    """Whether the claim has the fact's denial in a clause of its own: "he spoke; they did not believe it"."""
    return any(
        m == told and a.claim.clauses[a.claim.items[n].clause].predicate == n and a.claim.parity(n)
        for n, m in a.pairs.items()
    )
