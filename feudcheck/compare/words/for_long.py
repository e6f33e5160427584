"""Spans of time that tell no number: "for years" of "for twelve years", "the first year" of "the first 12 months"."""

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


def is_whole(claim: Claim, n: int) -> bool:
    """Whether item ``n`` is a year and the like, told by its rank: "its first year"."""
    return not syntax_map("whole_spans").keys().isdisjoint(claim.items[n].words) and _rank(claim, n) is not None


def whole(a: Alignment, n: int) -> int | None:
    """The fact's figure of so many months behind the same rank."""
    rank = _rank(a.claim, n)
    wholes = syntax_map("whole_spans")
    spans = {span for word in a.claim.items[n].words if word in wholes for span in wholes[word].split(", ")}
    for m in a.hits[rank] if rank is not None else ():
        figure = a.facts[m + 1].amount if m + 1 < len(a.facts) else None
        if figure is not None and figure.low == figure.high and f"{figure.low} {figure.unit}" in spans:
            return m + 1
    return None


def _rank(claim: Claim, n: int) -> int | None:
    """The item beside ``n`` that tells which: before an English noun, on either side of an Arabic one."""
    beside = [k for k in ((n - 1, n + 1) if claim.lang == "ar" else (n - 1,)) if 0 <= k < len(claim.items)]
    return next((k for k in beside if not syntax("single_ranks").isdisjoint(claim.items[k].words)), None)
