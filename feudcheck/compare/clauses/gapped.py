"""Two who share a verb, each with a thing of his own: "X blamed the rents, Y the fees"."""

from __future__ import annotations

from feudcheck.compare.comparison import CONFLICTS, SHARED, UNKNOWN
from feudcheck.compare.known import known
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.model import SlotComparison

_AND = "و"


def may(claim: Claim) -> bool:
    """Whether the claim is of this kind."""
    return bool(known(claim, _seconds))


def compared(a: Alignment) -> list[SlotComparison]:
    """A comparison where somebody has the other's thing; SHARED is found where both sentences are of this kind."""
    recorded = known(a.view, _seconds)
    if not recorded:
        return []
    order = sorted(a.pairs)
    for second in [n for n in known(a.claim, _seconds) if n in a.pairs]:
        names = [n for n in order if n < second and a.claim.items[n].kind == "mention"]
        for first in names:
            here, there = a.pairs[first], a.pairs[second]
            if max(here, there) not in recorded:
                continue
            mine = {n: n > second for n in order if n > first and n != second}
            theirs = {n: a.pairs[n] > max(here, there) for n in mine if a.pairs[n] > min(here, there)}
            moved = [n for n in theirs if mine[n] != theirs[n]]
            both = {_kind(a, n) for n in moved if mine[n]} & {_kind(a, n) for n in moved if not mine[n]}
            if bool(both) != (here > there):
                found = next((n for n in moved if _kind(a, n) in both), second)
                a.found |= SHARED
                whole = all(n in a.pairs or item.soft for n, item in enumerate(a.claim.items))
                return [a.aspect(
                    "roles", CONFLICTS if whole else UNKNOWN, "roles-reversed" if whole else "uncovered-part",
                    a.claim.written(found), a.view.recorded(a.pairs[second]), found,
                )]  # fmt: skip
            if both:
                a.found |= SHARED
                return []
    return []


def _kind(a: Alignment, n: int) -> str:
    return a.claim.items[n].kind


def _seconds(side: View | Claim, _: int) -> list[int]:
    """The names that a comma or "and" leads in and no verb of their own follows."""
    out, statement = [], side.statement
    for n, item in enumerate(statement.items):
        if item.kind != "mention" or not n or not item.span[0]:
            continue
        before = statement.text[statement.items[n - 1].span[1] : item.span[0]].strip().casefold()
        joined = before[-1:] in syntax("commas") or before.endswith(("and", "while", _AND))
        joined = joined or statement.text[item.span[0]] == _AND
        last = statement.items[n - 1]
        if last.kind == "mention" and last.role == item.role == "agent" and last.clause == item.clause:
            continue  # «وقعت X وY اتفاقا»: they do it together
        following = statement.items[n + 1] if n + 1 < len(statement.items) else None
        if joined and following is not None and not following.verbal and following.kind != "mention":
            out.append(n)
    return out
