"""Spans of time that tell no number: "for years" beside the fact's "for twelve years"."""

from __future__ import annotations

from feudcheck.language.normal import fold
from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim

_FOR = "ل"


def is_span(claim: Claim, n: int) -> bool:
    """Whether item ``n`` is "years" and the like, led in as how long something went on."""
    word = fold(claim.written(n)).split()[-1:]
    if not word or word[0].removeprefix(_FOR) not in syntax_map("several_of_a_unit") or claim.items[n].negated:
        return False
    before = fold(claim.text[: claim.items[n].span[0]]).split()[-1:]
    return word[0].startswith(_FOR) or (bool(before) and before[0] in syntax("spans_led_by"))


def told(a: Alignment, n: int) -> int | None:
    """The fact's figure in that unit, of the deed that the claim tells."""
    unit = syntax_map("several_of_a_unit")[fold(a.claim.written(n)).split()[-1].removeprefix(_FOR)]
    clause = a.claim.items[n].clause
    head = a.claim.clauses[clause].predicate
    for m in a.view.amounts:
        figure, fact = a.facts[m].amount, a.facts[m]
        if fact.clause != a.home[clause] or figure is None or figure.unit != unit or not figure.low or figure.low <= 1:
            continue
        over = next((k for k in range(m - 1, -1, -1) if a.facts[k].clause == fact.clause and a.facts[k].verbal), None)
        if head is None or over is None or over in a.hits[head]:
            return m
    return None
