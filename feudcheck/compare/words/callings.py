"""Who does it is not where it is done: the baker is not the bakery, though they share a stem."""

from __future__ import annotations

from feudcheck.compare.keys import Link
from feudcheck.compare.known import known

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View


def told(claim: Claim, n: int, view: View, links: dict[int, Link]) -> None:
    """``links`` of claim item ``n`` without the fact's nouns that it only shares a stem with."""
    mine = known(claim, _person, n)
    if mine is None or qualifies(claim, n):
        return
    for m in [m for m, link in links.items() if link is Link.SAME]:
        theirs = known(view, _person, m)
        if theirs is None or mine is theirs or _one(claim.items[n].words[0]) == _one(view.facts[m].words[0]):
            continue
        meant = {c.id for c in claim.concepts(n)}
        if all(meant.isdisjoint((c.id, *c.isa)) for c in view.concepts(m)):
            del links[m]


def qualifies(claim: Claim, n: int) -> bool:
    """Whether a noun only says of what sort the noun right behind it is: "bus strike" of "bus drivers"."""
    after = claim.items[n + 1] if n + 1 < len(claim.items) else None
    beside = after is not None and after.kind == "term" and not after.verbal and not after.prep
    return beside and claim.lang == "en" and claim.text[claim.items[n].span[1] : claim.items[n + 1].span[0]] == " "


def _one(word: str) -> str:
    return word.removesuffix("s")


def _person(side: Claim | View, n: int) -> bool | None:
    """Whether a noun calls somebody something, or names a thing that is nobody; None where that is not plain."""
    item = side.statement.items[n]
    if item.kind != "term" or item.verbal or not item.words:
        return None
    things = [c for c in side.concepts(n) if c.kind == "thing"]
    if not things:
        return None
    return any(c.person for c in things)
