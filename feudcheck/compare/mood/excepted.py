"""What is left out of all: "all ministers but the finance minister signed", «نجا الجميع إلا القبطان»."""

from __future__ import annotations

from feudcheck.compare.known import known
from feudcheck.language.lexicon import ARTICLES
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View

NEAR = 3  # words between "except" and the noun that it leads in
LEAD = 4  # words before "but" among which "all" is


def left_out(a: Alignment) -> tuple[int, str] | None:
    """What the claim tells of one that the fact leaves out, or of all of whom the fact leaves somebody out."""
    apart = known(a.view, _apart)
    if not apart or known(a.claim, _excepts) or not a.claim.affirms:
        return None
    for n, item in enumerate(a.claim.items):
        first = a.pairs.get(n)
        if item.soft and first is None:
            first = next((m for m in apart if a.facts[m].words[:1] == item.words[:1]), None)
        if first is not None and first in apart and not a.claim.clauses[item.clause].negated:
            return n, a.view.recorded(first)
    head = next((c.predicate for c in a.claim.clauses if c.predicate is not None), None)
    wholes = known(a.claim, _wholes)
    if head is None or not wholes:
        return None
    return head, a.view.recorded(min(apart))


def _wholes(claim: Claim, _: int) -> bool:
    """Whether it tells something of all: "everyone", "every day", «الجميع»."""
    return not _whole_words().isdisjoint(plain_words(claim.text))


def _excepts(claim: Claim, _: int) -> bool:
    return not syntax("excepting").isdisjoint(plain_words(claim.text))


def _whole_words() -> frozenset[str]:
    return syntax("whole_of_them", "everybody_words")


def _apart(view: View, _: int) -> frozenset[int]:
    """The items of a fact behind "except", where all the others are meant and nothing is denied."""
    statement, out = view.statement, set[int]()
    words = plain_words(statement.text)
    denied = any(c.negated for c in view.clauses) and not syntax("ma_of_exception").intersection(
        " ".join(words[k : k + 2]) for k in range(len(words))
    )
    if denied or not syntax("none_words").isdisjoint(words):
        return frozenset()
    for m, item in enumerate(statement.items):
        if not item.span[1] or item.verbal or item.amount is not None:
            continue
        before = plain_words(statement.text[: item.span[0]])
        last = m - 1 in out and not statement.text[statement.items[m - 1].span[1] : item.span[0]].strip()
        if last or _led(before):
            out.add(m)
    return frozenset(out)


def _led(before: Sequence[str]) -> bool:
    """Whether the words before a noun end in "except", or in "all … but"."""
    for back in range(1, NEAR + 1):
        word = before[-back] if len(before) >= back else ""
        if word in syntax("excepting"):
            lead = before[: len(before) - back]
            return not _whole_words().isdisjoint(lead[-LEAD:] if word == "but" else lead)
        if word not in ARTICLES and word not in syntax("exception_gaps"):
            return False
    return False
