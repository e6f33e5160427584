"""What is called after a place that the fact names: «السفير التوراني» of «خارجية تورانيا سفيرها»."""

from __future__ import annotations

from feudcheck.compare.keys import Link
from feudcheck.language import nisba

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment

_UNKNOWN = "w:unknown"


def of_a_place(a: Alignment, n: int) -> bool:
    """Whether an Arabic adjective that no dictionary has is that of a place on file, which the claim does not name."""
    item = a.claim.items[n]
    if _UNKNOWN not in item.ids or item.verbal or not item.words or item.kind != "term":
        return False
    mine = nisba.spelt(item.words[0])
    named = [m for m, f in enumerate(a.facts) if f.kind == "mention" and len(f.words) == 1]
    places = [m for m in named if a.views.kind(a.facts[m]) == "place" and nisba.of_place(a.facts[m].words[0]) in mine]
    taken = {m for hits in a.hits for m, link in hits.items() if link is Link.SAME}
    return bool(places) and taken.isdisjoint(places)
