"""What the doubts about a backing ask of one comparison and one claim."""

from __future__ import annotations

from feudcheck.frozen import dataclass
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.comparison import Comparison
    from feudcheck.compare.view import View
    from feudcheck.model import SlotComparison, Statement


@dataclass(frozen=True, slots=True)
class Case:
    """One comparison and one claim, with what agrees in it."""

    comparison: Comparison
    claim: Statement
    agreeing: list[SlotComparison]
    own: list[SlotComparison]  # what agrees with an item of the fact itself, not of a sister fact


def is_one(view: View, name: int, m: int) -> bool:
    """ "X is a five-star hotel run by Y": the noun behind "is a", no compound's first part and nobody's."""
    facts, text = view.facts, view.statement.text
    if m <= name or facts[m].prep or any(f.verbal or f.prep or f.kind == "mention" for f in facts[name + 1 : m + 1]):
        return False
    behind = fold(text[facts[name].span[1] : facts[m].span[0]]).split()
    after = facts[m + 1] if m + 1 < len(facts) else None
    gap = text[facts[m].span[1] :] if after is None else text[facts[m].span[1] : after.span[0]]
    compound = after is not None and after.kind == "term" and not (after.verbal or after.prep or gap.strip())
    linked = not syntax("linking").isdisjoint(behind[:1]) and behind[1:2] in (["a"], ["an"], ["the"], ["one"])
    return linked and not compound and not gap.startswith(("'", "’"))
