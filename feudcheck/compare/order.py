"""Which of two dated facts came first, and how long between them (VERDICTS §1, §3)."""

from __future__ import annotations

from feudcheck.compare import date_values
from feudcheck.compare.align import Alignment
from feudcheck.compare.claim import Claim
from feudcheck.compare.comparison import AGREES, CONFLICTS, UNKNOWN
from feudcheck.compare.pairing import Pairing
from feudcheck.frozen import replace
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax
from feudcheck.model import Clause, DateRef, Grain, Item, Modality, SlotComparison, Statement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

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
    first = _dated(claim, left, found, views, look)
    second = _dated(claim, right, found, views, look)
    if first is None or second is None or (first[1] == second[1] and first[0] == second[0]):
        return [], set(), None
    date, dating = first
    anchor, other = second
    if offset is not None and claim.items[offset].date is not None:
        ref = claim.items[offset].date
        assert ref is not None
        pair = (anchor, date) if side > 0 else (date, anchor)
        outcome = date_values.offset_between(ref, *pair)
    else:
        outcome = _order(date, anchor, side)
    if outcome is UNKNOWN:
        return [], set(), None
    shown = f"{date.start.isoformat()} / {anchor.start.isoformat()}"
    start = claim.items[min(right)].span[0]
    span = (claim.items[offset].span[0] if offset is not None else start, claim.items[max(right)].span[1])
    slot = SlotComparison(
        "order", outcome, claim.text[span[0] : span[1]], shown, "order-differs" if outcome is CONFLICTS else "",
        span, 2.0, ("derived",), min(right), None, other.number,
    )  # fmt: skip
    return [slot], set(right) | ({offset} if offset is not None else set()), dating.number


def _split(claim: Statement) -> tuple[int, int | None, list[int], list[int]] | None:
    """(side, the offset's item, items before the link, items after it)."""
    for n, item in enumerate(claim.items):
        offset = item.date is not None and item.date.offset is not None
        if offset and item.date is not None:
            side = -1 if str(item.date.relation) == "before" else 1
            right = _to_the_end(claim, n + 1)
        else:
            clause = claim.clauses[item.clause]
            leads = n == 0 or claim.items[n - 1].clause != item.clause
            link = item.prep if item.prep in _SIDES else clause.link if leads else ""
            if link not in _SIDES or item.kind == "date":
                continue
            side, right = _SIDES[link], _to_the_end(claim, n)
        left = [k for k in range(len(claim.items)) if k not in right and k != n and not claim.items[k].soft]
        if right and left:
            return side, n if offset else None, left, right
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


def _dated(
    claim: Statement, items: Sequence[int], found: Sequence[int], views: Views,
    look: Callable[[Statement], Sequence[int]],
) -> tuple[DateRef, View] | None:  # fmt: skip
    """The recorded date of what ``items`` tell: of the first fact found that tells all of it."""
    part = _part(claim, items)
    if not part.items or _of_something_named_before(part):
        return None
    return _first_dated(part, found, views) or _first_dated(part, [n for n in look(part) if n not in found], views)


def _of_something_named_before(part: Statement) -> bool:
    """ "its release", "صدوره": one word, and whose it is stands elsewhere."""
    item = part.items[0]
    if len(part.items) > 1 or item.kind != "term" or not item.words:
        return False
    word = part.text[slice(*item.span)]
    before = part.text[: item.span[0]].casefold().split()
    glued = part.lang == "ar" and not item.verbal and fold(word) in (item.words[0] + "ه", item.words[0] + "ها")
    return glued or (bool(before) and before[-1] in syntax("possessives"))


def _first_dated(part: Statement, found: Sequence[int], views: Views) -> tuple[DateRef, View] | None:
    laid = Claim(part, views.ring, views.lexicon)
    named = not any(item.verbal for item in part.items)  # an occasion has its date whoever spoke at it
    wanted = [keys.same for keys, item in zip(laid.keys, part.items, strict=True) if not item.soft]
    for number in found:
        view = views.view(number, part.lang)
        if any(view.index.keys().isdisjoint(same) for same in wanted):
            continue
        made = Alignment(Pairing(laid, view, alone=True), [0]).run()
        rest = [s for s in made.slots if s.outcome is not AGREES and not (named and s.slot == "speaker")]
        if rest or not made.predicate:
            continue
        told = [s.matched for s in made.slots if s.item is not None and laid.is_event(s.item)]
        if told and view.predicates.isdisjoint(told) and not any(_occasion(view, m) for m in told if m is not None):
            continue  # named there beside another event, whose date it is
        head = part.clauses[0].predicate
        homes = [s.matched for s in made.slots if s.matched is not None and s.item == head]
        homes += [m for m in told if m is not None]
        clause = view.statement.items[homes[0]].clause if homes else 0
        if view.clauses and view.clauses[clause].modality is Modality.PLANNED:
            continue
        known = [i.date for i in view.statement.items if i.date and not i.date.offset and i.clause == clause]
        exact = [d for d in known if d.grain in (Grain.DAY, Grain.MONTH, Grain.YEAR, Grain.PART, Grain.SEASON)]
        if exact:
            return exact[0], view
    return None


def _occasion(view: View, m: int) -> bool:
    """Whether item ``m`` is where or when the rest happened, so that its date is theirs: "at the launch of X"."""
    facts = view.facts
    start = facts[m - 1].span[1] if m else 0
    between = view.statement.text[start : facts[m].span[0]].casefold().split()
    return any(word in syntax("occasions") for word in between)


def _part(claim: Statement, items: Sequence[int]) -> Statement:
    """The statement that only ``items`` make, without their dates and amounts."""
    kept = [k for k in items if claim.items[k].kind in ("mention", "term")]
    renumbered = [replace(claim.items[k], clause=0, role="", prep="", quote=None) for k in kept]
    head = next((n for n, i in enumerate(renumbered) if _is_event(claim, kept[n], i)), None)
    return Statement(claim.text, claim.lang, tuple(renumbered), (Clause((0, len(claim.text)), head),))


def _is_event(claim: Statement, index: int, item: Item) -> bool:
    return item.kind == "term" and (item.verbal or claim.clauses[claim.items[index].clause].predicate == index)


def _order(date: DateRef, anchor: DateRef, side: int) -> Outcome:
    if side < 0:
        date, anchor = anchor, date
    if date.start >= anchor.end:
        return AGREES
    return CONFLICTS if date.end <= anchor.start else UNKNOWN
