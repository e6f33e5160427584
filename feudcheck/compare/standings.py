"""Who came first: of "X won 43.8 percent and Y 38.1 percent" Y came second, and first nobody but X."""

from __future__ import annotations

from decimal import Decimal

from feudcheck.compare.comparison import AGREES, CONFLICTS
from feudcheck.compare.known import known
from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.view import View
    from feudcheck.model import SlotComparison

_PERCENT, _ALL = "%", Decimal(100)
_LEAST = 2  # names without whom there is no first


def compared(a: Alignment, n: int) -> SlotComparison | None:
    """The comparison of the place that the claim's verb tells with the shares on file; None where they tell none."""
    item = a.claim.items[n]
    place = _place(item.words)
    clause = a.claim.clauses[item.clause]
    if place is None or clause.negated or clause.predicate != n or item.negated:
        return None
    who = [k for k in a.claim.by_clause[item.clause] if a.claim.items[k].role == "agent"]
    shares = known(a.view, _shares, 0)
    mine = [m for m in shares if len(who) == 1 and m in a.hits[who[0]]]
    if len(mine) != 1 or len(shares) < _LEAST:
        return None
    m, own = shares[mine[0]]
    ahead = sum(1 for _, share in shares.values() if share > own)
    untold = _ALL - sum((share for _, share in shares.values()), Decimal(0))
    sure = 0 <= untold < own
    if ahead + 1 == place and sure:
        return a.slot(n, AGREES, "", m, ("derived",))
    return a.slot(n, CONFLICTS, "attribute-differs", m) if ahead + 1 > place or (sure and ahead + 1 != place) else None


def may(words: tuple[str, ...]) -> bool:
    """Whether a verb tells which place somebody came in."""
    return _place(words) is not None


def _place(words: tuple[str, ...]) -> int | None:
    told = words[0].split() if words else []
    if not told or told[0] not in syntax("coming_in_place"):
        return None
    ranks = (syntax_map("places_won").get(word) for word in told)
    return next((int(rank) for rank in ranks if rank), None)


def _shares(view: View, _: int) -> dict[int, tuple[int, Decimal]]:
    """The share that each name of the fact has, and its item: the first per cent behind it, before the next name."""
    out: dict[int, tuple[int, Decimal]] = {}
    name: int | None = None
    for m, fact in enumerate(view.facts):
        if fact.kind == "mention" and view.views.kind(fact) != "place" and not fact.prep:
            name = m
        amount = fact.amount
        if amount is None or amount.unit != _PERCENT or name is None:
            continue
        if amount.low is None or amount.low != amount.high:
            return {}
        out[name] = m, amount.low
        name = None
    return out
