"""Either of two: "in Malta or Cyprus" says of neither that it is so; "all but two" are not two.

A fact that leaves open which of two it is backs only a claim that leaves it open, too.
"""

from __future__ import annotations

from feudcheck.compare.comparison import AGREES, CONFLICTS, UNKNOWN
from feudcheck.compare.known import known
from feudcheck.frozen import replace
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.model import SlotComparison, Statement


_OPENING = 3  # words before a figure among which "all but" is


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: for one of two that the fact leaves open, told as it is."""
    either = known(a.view, _alternatives)
    if not either or known(a.claim, _leaves_open) or not a.view.affirms:
        return []
    soft = [(n, m) for n in a.claim.soft for m in either if a.claim.items[n].words[:1] == a.facts[m].words[:1]]
    for n, m in (*a.pairs.items(), *soft):
        if m in either and a.claim.items[n].clause in a.clauses:
            return [a.aspect("modality", UNKNOWN, "outcome-open", a.claim.written(n), a.view.recorded(m), n)]
    return []


def judged(a: Alignment, slots: list[SlotComparison]) -> list[SlotComparison]:
    """``slots``, those left open that set a figure beside one of which the fact tells what is not counted."""
    apart = known(a.view, _excepted)
    if not apart or known(a.claim, _excepts):
        return slots
    return [_left_open(s, apart) for s in slots]


def _left_open(slot: SlotComparison, apart: frozenset[int]) -> SlotComparison:
    counted = slot.slot in ("amount", "count") and slot.outcome in (AGREES, CONFLICTS)
    return replace(slot, outcome=UNKNOWN, rule="uncovered-part") if counted and slot.matched in apart else slot


def _leaves_open(claim: Claim, _: int) -> bool:
    return not syntax("either_words").isdisjoint(plain_words(claim.text))


def _excepts(claim: Claim, _: int) -> bool:
    return not syntax("excepting").isdisjoint(plain_words(claim.text))


def _alternatives(view: View, _: int) -> frozenset[int]:
    """The items of a fact on either side of "or", no figures: "two or three" is a figure."""
    out: set[int] = set()
    statement = view.statement
    for m in range(1, len(statement.items)):
        words = plain_words(_gap(statement, m))
        if syntax("either_words").isdisjoint(words[:1]) or any(w not in _small() for w in words[1:]):
            continue
        if any(statement.items[k].amount is not None for k in (m - 1, m)):
            continue
        out |= {m - 1, m}
    return frozenset(out)


def _small() -> frozenset[str]:
    return syntax("noun_leads").union(syntax_map("prepositions"), ("a", "an"))


def _excepted(view: View, _: int) -> frozenset[int]:
    """The figures of a fact behind "all but", with the one of them all: "all but two of the 14"."""
    statement = view.statement
    figures = [m for m, item in enumerate(statement.items) if item.amount is not None]
    led = [m for m in figures if _takes_out(plain_words(statement.text[: statement.items[m].span[0]])[-_OPENING:])]
    led += [m for m in figures if not syntax("excepting").isdisjoint(plain_words(view.recorded(m))[:1])]
    one = {m for m in figures if plain_words(statement.text[: statement.items[m].span[0]])[-3:-1] == ("one", "of")}
    return frozenset(figures) if led else frozenset(one)  # "one of the two"


def _takes_out(before: Sequence[str]) -> bool:
    """Whether the words before a figure take it out of the whole: "all but", "except"."""
    if before[-1:] == ("but",):
        return not syntax("of_all").isdisjoint(before)
    return not syntax("excepting").isdisjoint(before[-1:])


def _gap(statement: Statement, m: int) -> str:
    """The text between the item before and this one."""
    return statement.text[statement.items[m - 1].span[1] if m else 0 : statement.items[m].span[0]]
