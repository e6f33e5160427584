"""Which of two dated facts came first, and how long between them (VERDICTS §1, §3)."""

from __future__ import annotations

from feudcheck.compare import date_values, distances, elided
from feudcheck.compare.align import Alignment
from feudcheck.compare.claim import Claim
from feudcheck.compare.comparison import AGREES, CONFLICTS, UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.compare.pairing import Pairing
from feudcheck.frozen import replace
from feudcheck.language.words import syntax
from feudcheck.model import Clause, DateRef, Grain, Item, Modality, SlotComparison, Statement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from feudcheck.compare.comparison import Comparison
    from feudcheck.compare.view import View
    from feudcheck.compare.views import Views
    from feudcheck.model import Outcome

_SIDES = {"before": -1, "after": 1, "since": 1, "until": -1}


def judged(
    claim: Statement, found: Sequence[int], views: Views, look: Callable[[Statement], Sequence[int]]
) -> tuple[list[SlotComparison], set[int], int | None]:
    """The comparison of the claim's order in time, the items it accounts for, and the fact that dates the rest.

    Both sides must be on file with a date; what stands before the "after" is left to be
    compared as usual. ``look`` finds candidates for one side alone.
    """
    split = _split(claim)
    if split is None:
        return [], set(), None
    side, offset, left, right = split
    distance = None if offset is None else distances.between(claim, offset)
    first = _dated(_part(claim, [(k, "") for k in left]), found, views, look)
    second = _agreed(claim, elided.readings(claim, left, right, views), found, views, look) if first else None
    if first is None or second is None or (first[1] == second[1] and first[0] == second[0]):
        return [], set(), None
    date, dating = first
    anchor, other = second
    if distance is not None:
        pair = (anchor, date) if side > 0 else (date, anchor)
        outcome = date_values.offset_between(distance, *pair)
    else:
        outcome = _order(date, anchor, side)
    if outcome is UNKNOWN:
        return [], set(), None
    shown = f"{date.start.isoformat()} / {anchor.start.isoformat()}"
    told = [claim.items[k].span for k in (*right, *(() if offset is None else (offset,)))]
    span = (min(start for start, _ in told), max(stop for _, stop in told))
    slot = SlotComparison(
        "order", outcome, claim.text[span[0] : span[1]], shown, "order-differs" if outcome is CONFLICTS else "",
        span, 2.0, ("derived",), min(right), None, other.number,
    )  # fmt: skip
    return [slot], set(right) | ({offset} if offset is not None else set()), dating.number


def _split(claim: Statement) -> tuple[int, int | None, list[int], list[int]] | None:
    """(side, the item that says how long, items before the link, items after it)."""
    for n, item in enumerate(claim.items):
        offset: int | None = None
        if item.date is not None and item.date.offset is not None:
            side, offset = -1 if str(item.date.relation) == "before" else 1, n
            right = _to_the_end(claim, n + 1)
        else:
            clause = claim.clauses[item.clause]
            leads = n == 0 or claim.items[n - 1].clause != item.clause
            link = item.prep if item.prep in _SIDES else clause.link if leads else ""
            if link not in _SIDES or item.kind == "date":
                continue
            side, right = _SIDES[link], _to_the_end(claim, n)
            if link in ("before", "after") and distances.follows(claim, right[-1]):
                offset, right = right[-1], right[:-1]
        left = [k for k in range(len(claim.items)) if k not in (*right, offset) and not claim.items[k].soft]
        left = [k for k in left if k != n]
        if right and left:
            return side, offset, left, right
    return None


def _to_the_end(claim: Statement, start: int) -> list[int]:
    """The items from ``start`` to the end of its clause or the next comma."""
    out: list[int] = []
    for k in range(start, len(claim.items)):
        if out:
            between = claim.text[claim.items[k - 1].span[1] : claim.items[k].span[0]]
            if claim.items[k].clause != claim.items[start].clause or any(mark in between for mark in syntax("commas")):
                break
            if claim.items[k].kind == "mention" and claim.items[k].role == "agent" and not claim.items[k].prep:
                break  # "the day after the talks X said": X is not of the talks
        out.append(k)
    return out


def _agreed(
    claim: Statement, readings: Sequence[elided.Side], found: Sequence[int], views: Views,
    look: Callable[[Statement], Sequence[int]],
) -> tuple[DateRef, View] | None:  # fmt: skip
    """The one recorded date that the readings of a side have; None where two of them have different ones."""
    dated = [d for items in readings if (d := _dated(_part(claim, items), found, views, look)) is not None]
    return dated[0] if dated and all(d[0] == dated[0][0] for d in dated) else None


def _dated(
    part: Statement, found: Sequence[int], views: Views, look: Callable[[Statement], Sequence[int]]
) -> tuple[DateRef, View] | None:
    """The recorded date of what ``part`` tells: of the first fact found that tells all of it."""
    if not part.items:
        return None
    return _first_dated(part, found, views) or _first_dated(part, [n for n in look(part) if n not in found], views)


def _first_dated(part: Statement, found: Sequence[int], views: Views) -> tuple[DateRef, View] | None:
    laid = Claim(part, views.ring, views.lexicon)
    if all(item.kind == "mention" for item in part.items):
        return None  # a date of something or other that names the same
    named = not any(item.verbal for item in part.items)  # an occasion has its date whoever spoke at it
    wanted = [keys.same for keys, item in zip(laid.keys, part.items, strict=True) if not item.soft]
    for number in found:
        view = views.view(number, part.lang)
        if any(view.index.keys().isdisjoint(same) for same in wanted):
            continue
        alignment = Alignment(Pairing(laid, view, alone=True), [0])
        made = alignment.run()
        rest = [s for s in made.slots if s.outcome is not AGREES and not (named and s.slot == "speaker")]
        if rest or not made.predicate:
            continue
        told = [s.matched for s in made.slots if s.item is not None and laid.is_event(s.item)]
        if told and view.predicates.isdisjoint(told) and not any(_occasion(view, m) for m in told if m is not None):
            continue  # named there beside another event, whose date it is
        clause = _home(alignment, made, told)
        if clause is None:
            continue
        if view.clauses and view.clauses[clause].modality is Modality.PLANNED:
            continue
        known = [i.date for i in view.statement.items if i.date and not i.date.offset and i.clause == clause]
        exact = [d for d in known if d.grain in (Grain.DAY, Grain.MONTH, Grain.YEAR, Grain.PART, Grain.SEASON)]
        if exact:
            return exact[0], view
    return None


def _home(a: Alignment, made: Comparison, told: Sequence[int | None]) -> int | None:
    """The clause of the fact whose date it is: of several with dates that tell the event, the one with the names."""
    head = a.claim.clauses[0].predicate
    homes = [s.matched for s in made.slots if s.matched is not None and s.item == head]
    homes += [m for m in told if m is not None]
    first = a.facts[homes[0]].clause if homes else 0
    if head is None or len({a.facts[m].clause for m in a.view.dates}) < 2:
        return first
    clauses = [first, *(a.facts[m].clause for m, link in a.hits[head].items() if link is not Link.OPPOSITE)]
    return next((c for c in clauses if all(_named_in(a, k, c) for k in a.claim.mentions)), None)


def _named_in(a: Alignment, k: int, clause: int) -> bool:
    """Whether a clause of the fact names, or goes on about, what item ``k`` names."""
    return any(a.facts[m].clause == clause or m == a.view.clauses[clause].subject for m in a.hits[k])


def _occasion(view: View, m: int) -> bool:
    """Whether item ``m`` is where or when the rest happened, so that its date is theirs: "at the launch of X"."""
    facts = view.facts
    start = facts[m - 1].span[1] if m else 0
    between = view.statement.text[start : facts[m].span[0]].casefold().split()
    return any(word in syntax("occasions") for word in between)


def _part(claim: Statement, items: elided.Side) -> Statement:
    """The statement that only ``items`` make, each in its role, without their dates and amounts."""
    kept = [(k, role) for k, role in items if claim.items[k].kind in ("mention", "term")]
    renumbered = [replace(claim.items[k], clause=0, role=role, prep="", quote=None) for k, role in kept]
    head = next((n for n, i in enumerate(renumbered) if _is_event(claim, kept[n][0], i)), None)
    return Statement(claim.text, claim.lang, tuple(renumbered), (Clause((0, len(claim.text)), head),))


def _is_event(claim: Statement, index: int, item: Item) -> bool:
    return item.kind == "term" and (item.verbal or claim.clauses[claim.items[index].clause].predicate == index)


def _order(date: DateRef, anchor: DateRef, side: int) -> Outcome:
    if side < 0:
        date, anchor = anchor, date
    if date.start >= anchor.end:
        return AGREES
    return CONFLICTS if date.end <= anchor.start else UNKNOWN
