""" "Grew from 80,000 in 2000 to 120,000 in 2020": so many at either end, a rise over the whole, and not in one year."""

from __future__ import annotations

from feudcheck.compare.comparison import AGREES, CONFLICTS, UNKNOWN
from feudcheck.compare.figures import amount_values as values
from feudcheck.compare.figures.derived import DOWN, UP
from feudcheck.compare.known import known
from feudcheck.compare.times import date_values
from feudcheck.frozen import replace
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.model import DateRef, Item, SlotComparison

    End = tuple[int, int]  # the fact's items for the figure and for its date

_TIMES = "x"
_LED = ("from", "to")


def judged(a: Alignment, slots: list[SlotComparison]) -> list[SlotComparison]:
    """``slots``, figures, dates and words of change set beside a change that the fact tells from end to end."""
    ends = known(a.view, _ends)
    if ends is None:
        return slots
    slots = [_set_against(a, slot, ends) for slot in slots]
    for n, item in enumerate(a.claim.items):
        if item.date is None or item.clause not in a.clauses or item.negated:
            continue
        if _whole(a, item.date, ends):
            slots = [_over_all(a, slot, n, ends) for slot in slots]
        else:
            slots = [_at_its_end(a, slot, n, ends) for slot in slots]
    return slots


def pinned(a: Alignment) -> bool:
    """Whether the claim tells of the thing that changed, at either end of the fact's time or over the whole of it.

    So many in a year, and a change from one year to another, are single-valued (VERDICTS §1).
    """
    ends = known(a.view, _ends)
    items = [(n, item) for n, item in enumerate(a.claim.items) if item.clause in a.clauses]
    if ends is None or any(a.pairs.get(n) not in a.hits[n] for n, item in items if _says_which(item)):
        return False
    dates = [item.date for _, item in items if item.date is not None]
    own = [a.view.date(end[1]) for end in ends]
    return bool(dates) and all(
        _whole(a, date, ends) or any(date_values.compare(date, end)[0] is AGREES for end in own) for date in dates
    )


def _says_which(item: Item) -> bool:
    """Whether an item says of what a figure is: a name, or a word that is no verb and not light."""
    return item.kind == "mention" or (item.kind == "term" and not item.verbal and (bool(item.prep) or not item.soft))


def _ends(view: View, _: int) -> tuple[End, End] | None:
    """The first and the last figure of a change in one clause, each with its date behind it."""
    found: dict[str, End] = {}
    for m in view.amounts:
        led, date = _led(view, m), _date_behind(view, m)
        if led in _LED and date is not None:
            if led in found or view.facts[m].clause != view.facts[date].clause:
                return None
            found[led] = m, date
    if len(found) != len(_LED):
        return None
    first, last = found["from"], found["to"]
    alike = view.facts[first[0]].clause == view.facts[last[0]].clause
    measured = values.of(view.facts[first[0]]).unit == values.of(view.facts[last[0]]).unit
    return (first, last) if alike and measured and view.date(first[1]).end <= view.date(last[1]).start else None


def _date_behind(view: View, m: int) -> int | None:
    """The date right behind a figure, or behind what it counts: "from 340 visitors in May to 500"."""
    k = m + 1
    while k in view.nouns(m):
        k += 1
    return k if k in view.dates else None


def _led(view: View, m: int) -> str:
    """What leads a figure in, though the verb may have taken it in: «تراجع من»."""
    word = view.statement.text[: view.facts[m].span[0]].split()[-1:]
    return view.facts[m].prep or syntax_map("prepositions").get(fold(word[0]) if word else "", "")


def _whole(a: Alignment, date: DateRef, ends: tuple[End, End]) -> bool:
    """Whether a range of the claim goes from the one date to the other."""
    first, last = a.view.date(ends[0][1]), a.view.date(ends[1][1])
    return date_values.from_to(date) and date.start == first.start and date.end == last.end


def _over_all(a: Alignment, slot: SlotComparison, n: int, ends: tuple[End, End]) -> SlotComparison:
    """A part of a claim that tells the change over the whole of its time."""
    if slot.item == n and slot.outcome is not AGREES:
        return a.slot(n, AGREES, m=ends[0][1])
    if slot.item is None or slot.outcome is AGREES or a.claim.items[slot.item].clause != a.claim.items[n].clause:
        return slot
    item = a.claim.items[slot.item]
    before, after = values.of(a.facts[ends[0][0]]), values.of(a.facts[ends[1][0]])
    if item.amount is not None and item.amount.unit in ("%", _TIMES):
        told = values.derived(item.amount, before, after)
        outcome, rule = (AGREES, "") if told else (CONFLICTS, "amount-differs")
        return a.slot(slot.item, outcome, rule, ends[1][0], ("derived",))
    way = known(a.claim, _way, slot.item)
    if way is None or before.low is None or after.low is None or before.low == after.low:
        return slot
    m = a.view.clauses[a.facts[ends[0][0]].clause].predicate
    if m is None:
        return slot
    same = way is (after.low > before.low)
    return a.slot(slot.item, AGREES if same else CONFLICTS, "" if same else "opposite", m)


def _way(claim: Claim, n: int) -> bool | None:
    """Whether a word tells a rise (True) or a fall (False); None where it tells neither."""
    ids = {id_ for c in claim.concepts(n) for id_ in (c.id, *c.isa)}
    up, down = not ids.isdisjoint(UP), not ids.isdisjoint(DOWN)
    return up if up != down else None


def _at_its_end(a: Alignment, slot: SlotComparison, n: int, ends: tuple[End, End]) -> SlotComparison:
    """A part of a claim with one date: the figure of the other end is not this one's, nor is the change of one year."""
    there = next((e for e in ends if _same(a, n, e)), None)
    if there is None:
        inside = slot.item == n and slot.outcome is CONFLICTS and _inside(a, n, ends)
        return replace(slot, outcome=UNKNOWN, rule="finer-than-source") if inside else slot
    other = next(e for e in ends if e is not there)
    item = None if slot.item is None else a.claim.items[slot.item]
    if item is None or slot.item is None or item.amount is None or item.prep in ("from", "to", "by"):
        return slot
    own = n in (slot.item + 1, slot.item - 1) or sum(i.amount is not None for i in a.claim.items) == 1
    if not own or slot.outcome is not AGREES or slot.matched != other[0] or slot.flags:
        return slot
    return a.slot(slot.item, CONFLICTS, "count-differs" if item.amount.unit is None else "amount-differs", there[0])


def _set_against(a: Alignment, slot: SlotComparison, ends: tuple[End, End]) -> SlotComparison:
    """The word of "lower in 2014 than in 2018", «أعلى عام 2014 منها عام 2018»: which end the fact has higher."""
    items = a.claim.items
    way = known(a.claim, _more, slot.item) if slot.item is not None and items[slot.item].kind == "term" else None
    dates = [n for n, item in enumerate(items) if item.date is not None and item.clause in a.clauses]
    if slot.item is None or way is None or len(dates) != len(_LED):
        return slot
    between = fold(a.claim.text[items[dates[0]].span[1] : items[dates[1]].span[0]]).split()
    own = [next((e for e in ends if _same(a, n, e)), None) for n in dates]
    if syntax("other_figure_by").isdisjoint(between) or None in own or own[0] is own[1]:
        return slot
    values_there = [values.of(a.facts[end[0]]).low for end in own if end is not None]
    here, there = values_there
    if here is None or there is None or here == there:
        return slot
    m = a.view.clauses[a.facts[ends[0][0]].clause].predicate
    same = way is (here > there)
    return a.slot(slot.item, AGREES if same else CONFLICTS, "" if same else "opposite", m)


def _more(claim: Claim, n: int) -> bool | None:
    """Whether a word says that there is more of it (True) or less (False) than elsewhere."""
    words = set(claim.items[n].words)
    more, less = not words.isdisjoint(syntax("more_words")), not words.isdisjoint(syntax("less_words"))
    return more if more != less else None


def _same(a: Alignment, n: int, end: End) -> bool:
    date = a.claim.items[n].date
    return date is not None and date_values.compare(date, a.view.date(end[1]))[0] is AGREES


def _inside(a: Alignment, n: int, ends: tuple[End, End]) -> bool:
    date = a.claim.items[n].date
    first, last = a.view.date(ends[0][1]), a.view.date(ends[1][1])
    return date is not None and first.start <= date.start and date.end <= last.end
