"""The rulings on the clauses of a compound claim, made one (VERDICTS §7)."""

from __future__ import annotations

import re

from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax
from feudcheck.model import Outcome, Verdict
from feudcheck.verdict.pins import whole_and_alone
from feudcheck.verdict.ruling import Ruling

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.comparison import Comparison
    from feudcheck.model import Statement

AGREES, CONFLICTS, UNKNOWN = Outcome.AGREES, Outcome.CONFLICTS, Outcome.UNKNOWN
_BREAKS = re.compile("[.;:,،؛]")
_JOINED = 2  # clauses of which the link between them is told; of more, it may be of any two


def combined(
    claim: Statement, whole: Ruling, parts: Sequence[Ruling], beside: Sequence[Comparison], *, ordered: bool = False
) -> list[Ruling]:
    """The rulings to report for a compound claim: as good as its worst part (VERDICTS §7).

    ``beside``: the comparisons of the whole. ``ordered``: that its clauses came one after the other as it says is
    told by their dates.
    """
    worst = [p for p in parts if p.verdict is Verdict.CONTRADICTED and not _told_by_the_whole(p, whole)]
    if worst:
        return [*worst, *(p for p in parts if p not in worst)]
    if all(p.verdict is Verdict.SUPPORTED for p in parts) and not _denied_as_a_whole(whole):
        if (len(parts) <= _JOINED and _out_of_order(whole)) or _told_apart(whole, parts):
            return [whole]
        if _link_open(claim, parts, ordered=ordered) and not any(_has_all(c, claim) for c in beside):
            return [Ruling(Verdict.UNSOURCED, "uncovered-part", parts[0].comparison, doubt="link")]
        return [whole] if _exchanged_as_a_whole(whole, parts) else list(parts)
    open_ = whole.comparison is not None and _leaves_open(whole.comparison)
    if whole.verdict is Verdict.CONTRADICTED and open_ and any(p.verdict is Verdict.SUPPORTED for p in parts):
        return [Ruling(Verdict.UNSOURCED, "uncovered-part", whole.comparison)]
    return [whole]


def _has_all(comparison: Comparison, claim: Statement) -> bool:
    """Whether one fact tells of every clause, and how they hang together."""
    told = {s.item for s in comparison.having(AGREES)}
    open_ = any(s.slot in ("order", "cause") for s in comparison.slots if s.outcome is not AGREES)
    return not open_ and told.issuperset({c.predicate for c in claim.clauses if c.predicate is not None})


def _link_open(claim: Statement, parts: Sequence[Ruling], *, ordered: bool) -> bool:
    """Whether the sentence says how its clauses hang together, "because X" or "after X", and no fact does."""
    words = {word for n in range(len(claim.clauses)) for word in _leading(claim, n)}
    if not words.isdisjoint(syntax("joined_otherwise")):
        return True
    told = (word for p in parts if p.comparison is not None for word in plain_words(p.comparison.view.statement.text))
    later = not words.isdisjoint(syntax("later_words")) and syntax("later_words").isdisjoint(told)
    return not ordered and (later or not words.isdisjoint(syntax("joined_in_time")))


def _leading(claim: Statement, clause: int) -> list[str]:
    """The words between the clause before and the first item of this one."""
    first = next((n for n, item in enumerate(claim.items) if item.clause == clause), None)
    if first is None:
        return []
    start = claim.items[first - 1].span[1] if first else 0
    words = plain_words(_BREAKS.split(claim.text[start : claim.items[first].span[0]])[-1])
    return [*words, *(word[1:] for word in words if word[0] in "وف")]


def _told_by_the_whole(part: Ruling, whole: Ruling) -> bool:
    """Whether the fact nearest to the whole claim has the very parts in which another denies one clause of it."""
    if part.comparison is None or whole.comparison is None or whole.verdict is Verdict.CONTRADICTED:
        return False
    wrong = {s.span for s in part.comparison.having(CONFLICTS) if s.weight}
    same = part.comparison.view.number == whole.comparison.view.number
    return bool(wrong) and not same and wrong <= {s.span for s in whole.comparison.having(AGREES)}


def _denied_as_a_whole(whole: Ruling) -> bool:
    """Whether one fact tells all of a claim, with another figure or date: that other facts have its parts is chance."""
    if whole.verdict is not Verdict.CONTRADICTED or whole.comparison is None:
        return False
    told = {s.slot for s in whole.comparison.having(CONFLICTS)}
    return told <= {"date", "amount", "count"} and whole_and_alone(whole.comparison)


def _told_apart(whole: Ruling, parts: Sequence[Ruling]) -> bool:
    """Whether the one fact that backs every part does not tell how they hang together."""
    if whole.comparison is None or not any(s.slot in ("order", "cause") for s in whole.comparison.having(UNKNOWN)):
        return False
    view = whole.comparison.view
    return all(p.comparison is not None and p.comparison.view.number == view.number for p in parts)


def _exchanged_as_a_whole(whole: Ruling, parts: Sequence[Ruling]) -> bool:
    """Whether the one fact that backs every part tells them of others: two names have changed clauses."""
    if whole.comparison is None or not any(s.slot == "roles" for s in whole.comparison.having(UNKNOWN)):
        return False
    view = whole.comparison.view
    return all(p.comparison is not None and p.comparison.view.number == view.number for p in parts)


def _leaves_open(comparison: Comparison) -> bool:
    """Whether a part is on file nowhere; how many they were is none where the fact says that nobody was."""
    nobody = any(s.slot == "polarity" and s.claimed == "so" for s in comparison.having(CONFLICTS))
    return any(not nobody or s.slot not in ("amount", "count") for s in comparison.having(UNKNOWN))


def _out_of_order(whole: Ruling) -> bool:
    """Whether all is on file, but in the other order: each clause by itself does not tell it."""
    return whole.comparison is not None and any(s.slot == "order" for s in whole.comparison.having(CONFLICTS))
