""" "Two people died and 30 others were hurt in a blast": the blast is told of them all, of those who died too."""

from __future__ import annotations

from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.view import View

_NEAR = 2  # words behind a figure among which "others" stands


def told_of_all(view: View, deed: int, m: int) -> bool:
    """Whether item ``m``, led in by a preposition, stands behind "others" who are counted on from those of ``deed``."""
    text, facts = view.statement.text, view.facts
    if not (facts[m].prep or facts[m].date is not None):
        return False
    between = (k for k in view.amounts if deed < k < m)
    return any(not syntax("others").isdisjoint(plain_words(text[facts[k].span[1] :])[:_NEAR]) for k in between)
