"""Where the fact has what the claim speaks of: the items of the one that are an item of the other."""

from __future__ import annotations

from feudcheck.compare.frames.frame import members
from feudcheck.compare.keys import Link

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.frames.frame import Phrase


def places(a: Alignment, n: int) -> list[int]:
    """The fact's items that are the claim's item ``n``."""
    found = {m for m, link in a.hits[n].items() if link is Link.SAME}
    if n in a.pairs and a.hits[n].get(a.pairs[n]) is not Link.CONVERSE:
        found.add(a.pairs[n])
    exact = {m for m in found if a.facts[m].words[:1] == a.claim.items[n].words[:1]}
    return sorted(m for m in exact or found if a.facts[m].span[1])


def asked(a: Alignment, n: int) -> bool:
    """Whether item ``n`` of the claim says something."""
    item = a.claim.items[n]
    return not item.soft or "w:titles" in item.ids


def named(a: Alignment) -> set[int]:
    """All items of the fact that the claim speaks of."""
    return {m for n in range(len(a.claim.items)) for m in places(a, n)}


def unnamed(a: Alignment, phrases: list[Phrase]) -> bool:
    """Whether the claim names nobody of some phrases."""
    return not members(phrases) & named(a)
