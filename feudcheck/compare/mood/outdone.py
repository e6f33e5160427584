"""A record told by what was never so before: "more than in any year", "a number not reached in any year"."""

from __future__ import annotations

from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment

REACH = 6  # words from "not reached" to "any earlier year"


def alike(a: Alignment) -> bool:
    """Whether one of the two denies that so much was reached before, and the other says that it is more than ever."""
    mine, theirs = plain_words(a.claim.text), plain_words(a.view.statement.text)
    return (_never_so(mine) and _more(theirs)) or (_more(mine) and _never_so(theirs))


def _more(words: tuple[str, ...]) -> bool:
    more = syntax("more_than_ever")
    return any(" ".join(words[at : at + size]) in more for at in range(len(words)) for size in (2, 3))


def _never_so(words: tuple[str, ...]) -> bool:
    """ "Not reached in any earlier year", «لم يبلغه في أي عام سابق»."""
    for at, word in enumerate(words):
        if word in syntax("reached_before") and not syntax("contrary_words").isdisjoint(words[max(0, at - 3) : at]):
            behind = words[at + 1 : at + 1 + REACH]
            return any(w in syntax("earlier_times") for w in behind) or "never" in words[max(0, at - 3) : at]
    return False
