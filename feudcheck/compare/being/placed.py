"""The place in a row: "peaked at number four", "finished third", "reached the top five", "topped the chart"."""

from __future__ import annotations

from feudcheck.compare.comparison import AGREES, CONFLICTS, UNKNOWN
from feudcheck.compare.known import known
from feudcheck.frozen import dataclass, replace
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.model import Item, Outcome, SlotComparison

_FIRST = 1


@dataclass(frozen=True, slots=True)
class Place:
    """The items that tell it, the one with the figure last, and the best and worst place it may be."""

    told_by: tuple[int, ...]
    best: int
    worst: int
    peak: bool = False  # the highest it ever was


def judged(a: Alignment, slots: list[SlotComparison]) -> list[SlotComparison]:
    """``slots`` with the place weighed as one, where claim and fact tell one each."""
    mine = known(a.claim, _place)
    theirs = _place(a.view, 0) if mine is not None else None
    if mine is None or theirs is None:
        return slots
    slots = [_in_the_phrase(a, _on_another(a, slot, mine), theirs) for slot in slots]
    rest = [s for s in slots if s.item not in mine.told_by and s.weight]
    if not rest or any(s.outcome is not AGREES for s in rest):
        return slots
    outcome = _weighed(mine, theirs)
    if outcome is CONFLICTS and theirs.peak and mine.best > theirs.worst and not mine.peak:
        outcome = UNKNOWN  # what peaked at number four was at number nine before
    if outcome is CONFLICTS and theirs.peak:
        a.bound.add(mine.told_by[-1])  # there is one peak
    figure, recorded = mine.told_by[-1], a.view.recorded(theirs.told_by[-1])
    out = []
    for slot in slots:
        if slot.item not in mine.told_by or not slot.weight:
            out.append(slot)
        elif slot.item == figure and outcome is not AGREES:
            rule = "attribute-differs" if outcome is CONFLICTS else "uncovered-part"
            out.append(replace(slot, outcome=outcome, rule=rule, matched=theirs.told_by[-1], recorded=recorded))
        else:
            told = theirs.told_by[-1 if slot.item == figure else 0]
            out.append(replace(slot, outcome=AGREES, rule="", matched=told, recorded=a.view.recorded(told)))
            a.pairs[slot.item] = told
    for n in mine.told_by if outcome is AGREES else ():
        a.pairs.setdefault(n, theirs.told_by[0])  # "reached" says no more than "topped"
    return out


def _on_another(a: Alignment, slot: SlotComparison, mine: Place) -> SlotComparison:
    """A part of a claim that tells of which row it is: what is fourth on one chart may be on another."""
    behind = slot.item is not None and slot.item > mine.told_by[-1] and slot.outcome is CONFLICTS
    if not behind or slot.item is None or a.claim.items[slot.item].kind not in ("term", "mention"):
        return slot
    return replace(slot, outcome=UNKNOWN, rule="uncovered-part")


def _in_the_phrase(a: Alignment, slot: SlotComparison, theirs: Place) -> SlotComparison:
    """A word that the fact's verb has taken in: "reached number one on the chart" of "topped the chart"."""
    if slot.outcome is CONFLICTS or slot.item is None or a.claim.items[slot.item].kind != "term":
        return slot
    phrases = {word for m in theirs.told_by for phrase in a.facts[m].words for word in phrase.split(" ")}
    if slot.matched is not None or phrases.isdisjoint(a.claim.items[slot.item].words):
        return slot
    m = theirs.told_by[0]
    a.pairs[slot.item] = m
    return replace(slot, outcome=AGREES, rule="", matched=m, recorded=a.view.recorded(m))


def _weighed(mine: Place, theirs: Place) -> Outcome:
    if mine.best <= theirs.best and theirs.worst <= mine.worst:
        return AGREES
    return CONFLICTS if theirs.best > mine.worst or mine.best > theirs.worst else UNKNOWN


def _place(side: View | Claim, _: int) -> Place | None:
    """The one place that a statement tells; None where it tells none or several."""
    items, found = side.statement.items, []
    for n, item in enumerate(items):
        if item.kind == "term" and item.verbal and not syntax("coming_first").isdisjoint(item.ids):
            found.append(Place((n,), _FIRST, _FIRST, peak=True))
        elif (number := _number(item)) and _tells_place(side, n):
            found.append(Place((*(verbs := _verb(items, n)), n), number, number, peak=_peaks(side, verbs)))
        elif _is_top(side, n) and (number := _number(items[n + 1])):
            found.append(Place((*_verb(items, n), n, n + 1), _FIRST, number))
    return found[0] if len(found) == 1 else None


def _number(item: Item) -> int:
    """The number of an ordinal; 0 where it is none."""
    if item.kind == "amount":
        amount = item.amount
        plain = amount is not None and amount.unit is None and amount.low == amount.high and amount.low is not None
        return int(amount.low) if plain and amount is not None and amount.low is not None else 0
    numbers = syntax_map("rank_numbers")
    by_name = next((int(numbers[id_]) for id_ in item.ids if id_ in numbers), 0)
    spelt = item.words[0] if item.kind == "term" and item.words and "w:number" in item.ids else ""
    figures = syntax_map("rank_figures")
    spelt = spelt or (figures.get(item.words[0], "") if item.kind == "term" and item.words else "")
    return by_name or (int(spelt) if spelt.isdecimal() else 0)


def _verb(items: tuple[Item, ...], n: int) -> tuple[int, ...]:
    """The word before that places somebody, if one stands there ("peaked", "finished"), and «المركز»."""
    return tuple(
        k for k in range(n)
        if items[k].clause == items[n].clause and (
            (items[k].verbal and not syntax("placing").isdisjoint(items[k].ids))
            or (k == n - 1 and not syntax("place_words").isdisjoint(items[k].words))
        )
    )  # fmt: skip


def _peaks(side: View | Claim, verbs: tuple[int, ...]) -> bool:
    return any("reach-peak" in side.statement.items[k].ids for k in verbs)


def _tells_place(side: View | Claim, n: int) -> bool:
    """Whether an ordinal places somebody: "finished third", «في المركز الثالث», not "his third season"."""
    text, item = side.statement.text, side.statement.items[n]
    if item.kind == "amount" and side.statement.lang != "ar":
        return False
    if n and _is_top(side, n - 1):
        return False
    before, behind = plain_words(text[: item.span[0]])[-1:], plain_words(text[item.span[1] :])[:1]
    if not syntax("place_words").isdisjoint((*before, *behind)):
        return True
    written = plain_words(text[slice(*item.span)])
    if not syntax("rank_signs").isdisjoint(written):
        return True
    if item.kind != "term" or not _verb(side.statement.items, n):
        return False
    ends = not behind or not text[item.span[1] :].strip(" ")[:1].isalpha()
    return ends or not syntax("behind_ranks").isdisjoint(behind) or (side.statement.lang == "ar" and _bare(written))


def _bare(written: tuple[str, ...]) -> bool:
    """«ثالثا», «ثالثة»: no article, and so nobody's."""
    return not written[0].startswith("ال")


def _is_top(side: View | Claim, n: int) -> bool:
    """Whether "top" stands before a number: "the top 40"."""
    items, text = side.statement.items, side.statement.text
    if n + 1 >= len(items) or items[n].verbal:
        return False
    written = plain_words(text[slice(*items[n].span)])
    return written[-1:] == ("top",) and not text[items[n].span[1] : items[n + 1].span[0]].strip(" -")
