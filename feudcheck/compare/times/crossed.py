"""Which of two things came first inside one fact, where the claim puts them round the other way."""

from __future__ import annotations

from feudcheck.compare.comparison import AGREES, CONFLICTS
from feudcheck.compare.known import known
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.model import Item, Outcome, Span, Statement

    # the link, what stands before it and what behind it; no link where there is none, or more than one
    Parted = tuple[str, frozenset[int], frozenset[int]]

_DEEDS = 2
_NONE: Parted = ("", frozenset(), frozenset())
_CONTRARY = {"before": "after", "after": "before"}


def may(claim: Claim) -> bool:
    """Whether one word of the claim tells which of two things came first."""
    return bool(known(claim, _parted_claim)[0])


def judged(a: Alignment) -> tuple[Outcome, str, str] | None:
    """Agreement or conflict in time with the link of either side, where what the claim puts last the fact puts first.

    None where the fact has them in the claim's order, or does not tell.
    """
    claimed, left, right = known(a.claim, _parted_claim)
    if not claimed:
        return None
    recorded, before, behind = known(a.view, _parted_fact)
    if not recorded:
        return None
    if _crossed(a, left, right, behind, before):  # they stand alike: "before X" beside "a few days after X"
        return (CONFLICTS, claimed, recorded) if recorded == _CONTRARY[claimed] else None
    if not _crossed(a, left, right, before, behind):
        return None
    return (CONFLICTS if claimed == recorded else AGREES), claimed, recorded


def _crossed(a: Alignment, left: frozenset[int], right: frozenset[int], *sides: frozenset[int]) -> bool:
    """Whether all that happens on each side of the claim stands on the other side of the fact."""
    before, behind = sides
    first, last = _found(a, left), _found(a, right)
    return bool(first and last) and first <= behind and last <= before and first.isdisjoint(last)


def _found(a: Alignment, side: frozenset[int]) -> set[int]:
    """The fact's items for what happens on one side; where nothing does, for whatever is there."""
    paired = {k: a.pairs[k] for k in side if k in a.pairs}
    deeds = {m for k, m in paired.items() if k in a.claim.deeds}
    return deeds or set(paired.values())


def _parted_claim(claim: Claim, _: int) -> Parted:
    return _parted(claim.statement)


def _parted_fact(view: View, _: int) -> Parted:
    return _parted(view.statement)


def _parted(statement: Statement) -> Parted:
    found = _link(statement)
    told = sum(item.verbal and not item.soft for item in statement.items)
    if found is None or told > _DEEDS:
        return _NONE  # of which of several deeds it is said what came first, order does not tell
    link, (start, stop) = found
    items = list(enumerate(statement.items))
    ahead = [n for n, item in items if item.span[1] <= start]
    rest = [(n, item) for n, item in items if item.span[0] >= stop]
    behind = _as_far_as(statement, rest, opens=not ahead)
    if not ahead:
        ahead = [n for n, _ in rest if n not in behind]
    return link, frozenset(ahead), frozenset(behind)


def _link(statement: Statement) -> tuple[str, Span] | None:
    """The one word of the sentence, outside quotations, that says what came first, and its place."""
    links, found, at = syntax_map("links"), [], 0
    for word in statement.text.split(" "):
        plain = fold(word)
        link = links.get(plain) or links.get(plain.removeprefix("و"), "")
        if link in _CONTRARY and not any(q.span[0] <= at < q.span[1] for q in statement.quotes):
            found.append((link, (at, at + len(word))))
        elif link in ("since", "until"):
            return None
        at += len(word) + 1
    return found[0] if len(found) == 1 else None


def _as_far_as(statement: Statement, rest: Sequence[tuple[int, Item]], *, opens: bool) -> list[int]:
    """What belongs to the link: its clause, as far as the next comma, without which a link that opens has no end."""
    out: list[int] = []
    for n, item in rest:
        between = statement.text[statement.items[n - 1].span[1] : item.span[0]] if out else ""
        if any(mark in between for mark in syntax("commas")) or (out and item.clause != rest[0][1].clause):
            return out
        if out and opens and statement.lang == "ar" and item.verbal:
            return out
        out.append(n)
    return [] if opens else out
