"""What only the order of words, a rank or a way of having tells, asked where nothing else speaks against the fact."""

from __future__ import annotations

from feudcheck.compare.being import apposed, having, inside_names, someone, titles
from feudcheck.compare.clauses import directions, in_turn, nested, other_deeds
from feudcheck.compare.comparison import SHARED
from feudcheck.compare.doers import arabic_between, in_common, light_deeds, occasions, other_end, own_doer, undergone
from feudcheck.compare.figures import arabic_ranks, degrees, taken_up
from feudcheck.compare.mood import asked_for
from feudcheck.compare.sayings import sayers
from feudcheck.compare.times import tenses
from feudcheck.compare.words import half_told

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.model import SlotComparison

_ROOMS = (
    in_turn.compared, nested.compared, apposed.compared, undergone.compared, degrees.compared, tenses.compared,
    asked_for.compared, sayers.compared, other_deeds.compared, inside_names.compared, someone.compared,
    arabic_between.compared, in_common.compared, occasions.compared, taken_up.compared, light_deeds.compared,
    directions.compared, own_doer.compared, other_end.compared,
)  # fmt: skip
_LAST = (arabic_ranks.compared, titles.only_speaks, having.compared, half_told.compared)


def compared(a: Alignment) -> list[SlotComparison]:
    """The first objection that the rooms of each kind have; where two share a verb, order tells nothing."""
    first = [] if a.found & SHARED else next((said for room in _ROOMS if (said := room(a))), [])
    return first + next((said for room in _LAST if (said := room(a))), [])
