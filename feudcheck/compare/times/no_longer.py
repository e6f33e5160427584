"""What was is not what is: "was president until 2020" or "was president" does not back "is still president"."""

from __future__ import annotations

from feudcheck.compare.being import states
from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.known import known
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax
from feudcheck.later import later

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.being import made_new
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.times import arabic_past
    from feudcheck.compare.view import View
    from feudcheck.model import SlotComparison
else:
    arabic_past, made_new = later("feudcheck.compare.times.arabic_past", "feudcheck.compare.being.made_new")

NEAR = 3  # words from "is" to what somebody is
BEFORE = 32  # characters that hold them
SINCE = ("until", "before")


def may(claim: Claim) -> bool:
    """Whether the claim tells that something is so, and of no date."""
    return not (any(i.date for i in claim.items) or any(c.negated for c in claim.clauses))


def compared(a: Alignment) -> list[SlotComparison]:
    """One comparison where the claim tells of today what the fact tells of a time that is over."""
    still = known(a.claim, _still) and not known(a.view, _still)
    ended = _ended(a)
    gone = states.bygone(a) or (still and ended)
    if not (gone or still or a.claim.lang == "ar" or known(a.claim, _of_now)):
        return []
    for n, m in a.pairs.items():
        item, fact = a.claim.items[n], a.facts[m]
        if item.clause not in a.clauses or item.kind not in ("term", "amount") or fact.span == (0, 0):
            continue
        past = (gone and (item.verbal or fact.verbal)) or _was(a, n, m, still=still)
        if past or (a.claim.lang == "ar" and arabic_past.is_over(a, n, m, ended=ended)):
            written, recorded = a.claim.written(n), a.view.recorded(m)
            return [a.aspect("modality", UNKNOWN, "uncovered-part", written, recorded, n, item.clause)]
    return []


def _still(side: View | Claim, _: int) -> bool:
    folded = f" {fold(side.statement.text)} ".replace(".", " ").replace(",", " ")
    return any(f" {word} " in folded for word in syntax("to_this_day"))


def _ended(a: Alignment) -> bool:
    """Whether the fact tells until when it was so."""
    ended = known(a.view, _ended_clauses)
    return bool(ended) and not ended.isdisjoint(a.home.values())


def _ended_clauses(view: View, _: int) -> frozenset[int]:
    return frozenset([f.clause for f in view.facts if f.date is not None and str(f.date.relation) in SINCE])


def _was(a: Alignment, n: int, m: int, *, still: bool) -> bool:
    """ "is a judge" of "was a judge"; a deed done stays done: "is fined", "was fined"."""
    if not known(a.view, _was_before, m):
        return False
    kinds = {c.kind for c in a.view.concepts(m)}
    if a.facts[m].verbal and ("state" not in kinds or "event" in kinds):
        return False
    return still or (known(a.claim, _is_before, n) and not made_new.newly(a, n))


def _of_now(claim: Claim, _: int) -> bool:
    """Whether the claim tells what anything is: "is a judge"."""
    return any(known(claim, _is_before, n) for n in range(len(claim.items)))


def _was_before(view: View, m: int) -> bool:
    before = set(_words_before(view, m))
    return not syntax("was_forms").isdisjoint(before) or before >= {"had", "been"}


def _is_before(claim: Claim, n: int) -> bool:
    return not syntax("is_forms").isdisjoint(_words_before(claim, n))


def _words_before(side: View | Claim, n: int) -> list[str]:
    start = side.statement.items[n].span[0]
    return fold(side.statement.text[max(0, start - BEFORE) : start]).split()[-NEAR:]
