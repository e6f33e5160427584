"""Titles before names: they need not be on file, but where the fact gives another of the kind they differ."""

from __future__ import annotations

from feudcheck.compare.claim import TITLE
from feudcheck.compare.comparison import CONFLICTS
from feudcheck.compare.keys import Link

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.model import SlotComparison


def compared(a: Alignment) -> list[SlotComparison]:
    """ "Colonel X" where the fact has "Major X": two ranks of one kind."""
    out = []
    for n in a.claim.titles:
        if a.claim.items[n].clause not in a.clauses or not a.claim.families[n]:
            continue
        if Link.SAME not in a.hits[n].values() and (other := _other(a, n)) is not None:
            out.append(a.slot(n, CONFLICTS, "attribute-differs", other))
    return out


def _other(a: Alignment, n: int) -> int | None:
    """The title of the same family that stands beside the same name in the fact."""
    beside = [a.pairs[k] for k in (n - 1, n + 1) if k in a.pairs and a.claim.items[k].kind == "mention"]
    families = dict(a.view.families)
    near = (j for m in beside for j in (m - 1, m + 1) if j in families and TITLE in a.facts[j].ids)
    return next((j for j in near if not a.claim.families[n].isdisjoint(families[j])), None)
