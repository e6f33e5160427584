"""How much beside whom: "as big as" is not "bigger than", "one of the largest" not "the largest"."""

from __future__ import annotations

from feudcheck.compare.comparison import CONFLICTS, UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.model import Item, SlotComparison

BEFORE = 40  # characters that hold "is one of the world's"
NEAR = 5  # words of them that are looked at
AFTER = 60  # characters behind a word of degree that hold its "than X"
_EQUAL, _MORE, _MOST, _ONE_OF, _PLAIN = "as", "than", "most", "one of", ""
_UPWARD = ("up", "down")
_THAN = " than "


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: where both have a word of degree, in another degree or beside another one."""
    if a.claim.lang != "en" or a.view.statement.lang != "en":
        return []
    for n, m in a.pairs.items():
        item, fact = a.claim.items[n], a.facts[m]
        if item.kind != "term" or fact.kind != "term" or item.clause not in a.clauses or fact.span == (0, 0):
            continue
        if a.claim.written(n) in _UPWARD:
            continue  # "up 9 percent": the more is told by the figure
        mine, theirs = _degree(a.claim, item), _degree(a.view, a.facts[_again(a, n, m)])
        if mine == theirs == (_PLAIN, ""):
            continue
        if mine[0] == _MOST and theirs[0] == _PLAIN and mine[1] != (lower := _lower(a.view, fact)):
            theirs = _MOST, lower
        if not _follows(mine, theirs):
            written, recorded = a.claim.written(n), " ".join((*theirs, a.view.recorded(m) or "")).strip()
            return [a.aspect("attribute", UNKNOWN, "uncovered-part", written, recorded, n, item.clause)]
        if theirs[0] == _MORE and (found := _beside_another(a, n, m)) is not None:
            return [found]
    return []


def _again(a: Alignment, n: int, m: int) -> int:
    """The fact's same word that stands before what the claim has behind it: its second "most" of two."""
    after = a.pairs.get(n + 1)
    if after is None or after == m + 1 or a.claim.items[n + 1].clause != a.claim.items[n].clause:
        return m
    return after - 1 if a.hits[n].get(after - 1) is Link.SAME else m


def _follows(mine: tuple[str, str], theirs: tuple[str, str]) -> bool:
    """Whether what the claim says of the degree follows from what the fact does."""
    if theirs[0] == _PLAIN:
        return True  # judged by the words themselves
    if mine[0] == _ONE_OF and theirs[0] == _MOST:
        return True
    return mine == theirs or (mine[0] == theirs[0] == _MORE)


def _degree(side: View | Claim, item: Item) -> tuple[str, str]:
    """The degree a word stands in, and what limits it: ("as", "almost"), ("most", "after")."""
    text = side.statement.text
    before = fold(text[max(0, item.span[0] - BEFORE) : item.span[0]]).replace("-", " ").split()[-NEAR:]
    word = fold(text[slice(*item.span)]).split()[0]
    after = fold(text[item.span[1] : item.span[1] + AFTER])
    last = before[-1] if before else ""
    if last == "as" and f" {after}".find(" as ") >= 0:
        return _EQUAL, next((w for w in before[:-1] if w in syntax("not_quite_as")), "")
    if "same" in before[-2:]:
        return "same", ""
    more = word.endswith("er") or not syntax("degree_words").isdisjoint((word, last))
    if more and _THAN in f"{after} ":
        return _MORE, ""
    if (word.endswith("est") and word not in syntax("no_degrees")) or (
        last in ("most", "least") and not syntax("the_most", "lower_ranks").isdisjoint(before[-2:-1])
    ):
        if _picks_one(before):
            return _ONE_OF, ""
        lower = next((w for w in before[-2:] if w in syntax("lower_ranks")), "")  # "the second-largest"
        return _MOST, "after" if not lower and after.split()[1:2] == ["after"] else lower
    return _PLAIN, ""


def _lower(view: View, fact: Item) -> str:
    """The rank of a noun that is not the first: "second" before the "city" of "the second-largest city"."""
    before = fold(view.statement.text[max(0, fact.span[0] - BEFORE) : fact.span[0]]).replace("-", " ").split()[-2:]
    ranked = before[-1:] and before[-1].endswith("est") and before[0] in syntax("lower_ranks")
    return before[0] if ranked else ""


def _picks_one(before: list[str]) -> bool:
    """Whether "one of the", "among the" stands before."""
    return any(w in syntax("among_the") for w in before) or " one of " in f" {' '.join(before)} "


def _beside_another(a: Alignment, n: int, m: int) -> SlotComparison | None:
    """What is wrong with whom the claim sets it beside, if anything is."""
    mine, theirs = _than(a.claim, a.claim.items[n]), _than(a.view, a.facts[m])
    if theirs is None or a.facts[theirs].kind != "mention" or (mine is not None and theirs in a.hits[mine]):
        return None
    turned = next((k for k in range(n) if a.pairs.get(k) == theirs), None)  # "Y is older" of "X is older than Y"
    named = mine is not None and a.claim.items[mine].kind == "mention" and mine in a.pairs
    wrong = turned if turned is not None else mine if named else None
    if wrong is None:
        return None
    crossed = turned is not None and mine is not None and named and a.pairs[mine] < m and _lasts(a, n)
    outcome, rule = (CONFLICTS, "roles-reversed") if crossed else (UNKNOWN, "uncovered-part")
    return a.aspect("roles", outcome, rule, a.claim.written(wrong), a.view.recorded(theirs), wrong)


def _than(side: View | Claim, item: Item) -> int | None:
    """The name or noun behind the "than" that follows a word."""
    text = side.statement.text
    at = text.find(_THAN, item.span[1], item.span[1] + AFTER)
    if at < 0:
        return None
    items = side.statement.items
    return next((k for k, other in enumerate(items) if other.span[0] >= at and not other.soft), None)


def _lasts(a: Alignment, n: int) -> bool:
    """Whether the claim tells how things stand, and no deed that may be done again."""
    head = a.claim.clauses[a.claim.items[n].clause].predicate
    if head is None or head == n:
        return True
    kinds = {c.kind for c in a.claim.concepts(head)}
    return not a.claim.items[head].verbal or "state" in kinds or any(i.date for i in a.claim.items)
