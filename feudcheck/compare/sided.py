"""For it or against it: "voted on Monday against banning X" beside "voted to ban X", «صوّت ضد» beside «صوّت على»."""

from __future__ import annotations

from feudcheck.compare.comparison import CONFLICTS, UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.compare.known import known
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.model import Item, SlotComparison

    Side = tuple[int, int, bool]  # the verb, what it was about, whether against it

_REACH = 9  # items behind a verb of deciding among which it stands what was decided
_PASSED_OVER = frozenset({"the", "a", "an", "any", "his", "her", "its", "their"})


def told(a: Alignment, n: int) -> int | None:
    """The fact's verb of deciding on the very thing that the claim's verb ``n`` has decided."""
    return next((m for verb, m, _ in _met(a) if verb == n), None)


def may(claim: Claim) -> bool:
    """Whether the claim tells how somebody decided."""
    return bool(known(claim, _sides))


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: where the fact has the very thing decided the other way, or only has it done."""
    met = [(n, m, alike) for n, m, alike in _met(a) if a.claim.items[n].clause in a.clauses]
    for n, m, alike in met:
        if not alike:
            return [a.aspect("polarity", CONFLICTS, "opposite", a.claim.written(n), a.view.recorded(m), n)]
    for n, about, _ in () if met else known(a.claim, _sides):
        done = a.pairs.get(n)
        if done is not None and done == a.pairs.get(about):  # "voted against a dismissal": "dismissed"
            return [a.aspect("modality", UNKNOWN, "outcome-open", a.claim.written(n), a.view.recorded(done), n)]
    return []


def _met(a: Alignment) -> list[tuple[int, int, bool]]:
    """The verbs of both sides that are about one thing, and whether they decide it alike."""
    out = []
    for n, about, against in known(a.claim, _sides):
        for m, thing, opposed in known(a.view, _sides):
            if a.hits[about].get(thing) is Link.SAME:
                out.append((n, m, against == opposed))
    return out


def _sides(side: Claim | View, _: int) -> list[Side]:
    """How a sentence has things decided, where it plainly tells."""
    items, clauses, out = side.statement.items, side.statement.clauses, []
    for n, item in enumerate(items):
        if (
            item.kind != "term"
            or not item.verbal
            or item.negated
            or syntax("deciding_for_or_against").isdisjoint(item.ids)
        ):
            continue
        found = _named(side, n) or _resolved(side, n)
        if found is not None:
            k, against = found
            out.append((n, k, against or items[k].negated or clauses[item.clause].negated))
    return out


def _named(side: Claim | View, n: int) -> tuple[int, bool] | None:
    """What "against" or "in favour of" leads in behind the verb, and which of them."""
    for k in _behind(side, n):
        words = fold(side.statement.text[: side.statement.items[k].span[0]]).split()
        while words and words[-1] in _PASSED_OVER:
            words.pop()
        if words[-1:] and words[-1] in syntax("against_words"):
            return _deed(side, k), True
        if words[-1:] and (words[-1] in syntax("for_words") or " ".join(words[-3:]) in syntax("for_words")):
            return _deed(side, k), False
    return None


def _resolved(side: Claim | View, n: int) -> tuple[int, bool] | None:
    """What was voted or decided to be done: the next deed."""
    items = side.statement.items
    if syntax("resolving").isdisjoint(items[n].ids) or not syntax("turning_down").isdisjoint(items[n].ids):
        return None
    for k in _behind(side, n):
        if any(c.kind == "event" for c in side.concepts(k)) and not any(c.party or c.person for c in side.concepts(k)):
            led = items[k].prep in ("", "on", "to", "for", "against") and syntax("bringing_about").isdisjoint(
                items[k].ids
            )
            return (k, False) if led and syntax("put_to_vote").isdisjoint(items[k].words) else None
    return None


def _deed(side: Claim | View, k: int) -> int:
    """The deed of the noun phrase that begins with item ``k``: "against a municipal ban"."""
    items = side.statement.items
    for j in range(k, min(k + 2, len(items))):
        if items[j].kind != "term" or items[j].clause != items[k].clause or (j > k and items[j].prep):
            break
        if any(c.kind == "event" for c in side.concepts(j)):
            return j
    return k


def _behind(side: Claim | View, n: int) -> list[int]:
    items = side.statement.items
    return [k for k in range(n + 1, min(len(items), n + 1 + _REACH)) if _can_be(items[k], items[n])]


def _can_be(item: Item, verb: Item) -> bool:
    return item.clause == verb.clause and item.kind in ("term", "mention") and not item.soft
