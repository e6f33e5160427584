"""What is only rumoured, believed or called false: "is said to have sold", "reports that X sold were wrong"."""

from __future__ import annotations

from itertools import pairwise

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.known import known
from feudcheck.language.normal import fold
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax
from feudcheck.model import Modality

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.view import View
    from feudcheck.model import SlotComparison

NOUN_BEFORE = 4  # words before "that" that hold "it is widely believed"
LED_IN = 5  # words of an opening: "according to unconfirmed rumours,"
TO_HAVE = 4  # words before a deed that hold "appears to have been"


def compared(a: Alignment) -> list[SlotComparison]:
    """One comparison for each clause whose deed the fact's words pass on as hearsay, where the claim's do not."""
    if not known(a.view, _may_be_hearsay):
        return []
    out = []
    mine = set(plain_words(a.claim.text))
    for clause in a.clauses:
        head = a.claim.clauses[clause].predicate
        m = a.pairs.get(head) if head is not None else None
        if head is None or m is None or a.claim.clauses[clause].negated:
            continue
        if a.claim.clauses[clause].modality is not Modality.HAPPENED:
            continue
        text, (start, stop) = a.view.statement.text, a.facts[m].span
        home = a.view.clauses[a.facts[m].clause].span if a.view.clauses else (0, len(text))
        first = max(text.rfind(mark, 0, start) for mark in ".;:؛") + 1
        before = plain_words(text[first:start])
        word = _rumoured(before, mine, spoken=_spoken(a, clause, head)) or _seeming(before, mine)
        word = word or _opened(text[first:start], mine)
        word = word or _called_false(before, plain_words(text[stop : max(stop, home[1])]), mine)
        if word:
            out.append(a.aspect("modality", UNKNOWN, "outcome-open", a.claim.written(head), word, head, clause))
    return out


def _may_be_hearsay(view: View, _: int) -> bool:
    """Whether the fact has such a word anywhere."""
    text = fold(view.statement.text)
    words = syntax("only_believed", "said_to", "allegedly", "open_openings", "called_false")
    return any(word in text for word in words)


def _spoken(a: Alignment, clause: int, head: int) -> bool:
    """Whether the claim tells it as somebody's word."""
    speech = a.claim.clauses[clause].speech
    return speech is not None and a.claim.speeches[speech].verb != head


def _rumoured(before: Sequence[str], mine: set[str], *, spoken: bool) -> str:
    """ "it is believed that X sold", "allegations that X sold"."""
    for at, word in enumerate(before):
        if word not in syntax("said_that") and word not in syntax("told_how"):
            continue
        near = before[max(0, at - NOUN_BEFORE) : at]
        found = next((w for w in near if w in syntax("only_believed") and w not in mine), "")
        if found and not spoken:
            return found
    return ""


def _seeming(before: tuple[str, ...], mine: set[str]) -> str:
    """ "is said to have sold", "allegedly sold"."""
    if not mine.isdisjoint(syntax("said_to")) or not mine.isdisjoint(syntax("allegedly")):
        return ""
    near = before[-TO_HAVE:]
    for at, word in enumerate(near):
        if word in syntax("allegedly") or (near[at + 1 : at + 2] == ("to",) and word in syntax("said_to")):
            return word
    return ""


def _opened(text: str, mine: set[str]) -> str:
    """ "According to rumours, X sold", "In the novel, X sold"."""
    opening, mark, rest = text.partition(",")
    words = plain_words(opening)
    if not mark or len(words) > LED_IN or not syntax("performing").isdisjoint(plain_words(rest)):
        return ""
    return next((w for w in words if w in syntax("open_openings") and w not in mine), "")


def _called_false(before: Sequence[str], after: Sequence[str], mine: set[str]) -> str:
    """ "Reports that X sold were false"."""
    told = any(b in syntax("report_nouns") and c in syntax("said_that") for b, c in pairwise(before))
    if not told:
        return ""
    found = [w for w in after if w in syntax("called_false")]
    return found[0] if found and mine.isdisjoint(found) else ""
