"""A total over a season or a year: who "scored 27 goals in the 2014–15 season" did not score 31 in it."""

from __future__ import annotations

from feudcheck.compare.comparison import AGREES
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.model import Item

_SEASON = 150  # days of the shortest


def told(a: Alignment) -> bool:
    """Whether claim and fact count the same thing of one and the same season, and somebody named."""
    counted = [i for i in a.claim.items if i.clause in a.clauses and i.amount is not None]
    if len(counted) != 1 or not _tallied(counted[0]):
        return False
    dated = [s for s in a.parts if s.slot == "date" and s.item is not None]
    if not dated or any(s.outcome is not AGREES for s in dated):
        return False
    spans = [d for s in dated if s.item is not None and (d := a.claim.items[s.item].date) is not None]
    named = any(n in a.pairs and a.claim.items[n].kind == "mention" for n in range(len(a.claim.items)))
    return named and any((d.end - d.start).days >= _SEASON for d in spans) and _of_a_season(a)


def _of_a_season(a: Alignment) -> bool:
    """Whether the fact tells a season or a total, or a span of more than a year as seasons are written."""
    words = {word for fact in a.facts for phrase in fact.words for word in phrase.split(" ")}
    return not syntax("season_words").isdisjoint(words) or any(
        f.date is not None and f.date.start.year + 2 == f.date.end.year and f.date.end.month == 1 for f in a.facts
    )


def _tallied(item: Item) -> bool:
    noun = item.amount.noun if item.amount is not None else None
    return noun is not None and not syntax("tallied").isdisjoint(noun.split())
