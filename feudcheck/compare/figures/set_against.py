"""One figure set against another: "12 million in 2024 after 4 million in 2023" has no 12 million in 2023."""

from __future__ import annotations

from feudcheck.compare.comparison import CONFLICTS, UNKNOWN
from feudcheck.compare.figures import amount_values as values
from feudcheck.compare.known import known
from feudcheck.frozen import dataclass, replace
from feudcheck.language.normal import fold
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax
from feudcheck.model import Grain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.model import DateRef, Item, SlotComparison

_CHANGES = frozenset({"%", "x", "pp"})
_AHEAD = 3  # items that "after" leads to its figure: "after a record loss of"


@dataclass(frozen=True, slots=True)
class _Parts:
    """For each item the part of the sentence it stands in, and which parts only something else is set against."""

    of: tuple[int, ...]
    against: frozenset[int]


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: a figure that the claim gives to the year, or the one, of the other figure."""
    if not a.view.amounts:
        return []
    parts = known(a.view, _parted)
    if not parts.of:
        return []
    mine = known(a.claim, _parted)
    for n, m in a.pairs.items():
        item = a.claim.items[n]
        if item.amount is None or a.facts[m].amount is None or item.clause not in a.clauses or item.negated:
            continue
        for k, at in a.pairs.items():
            other = a.claim.items[k]
            if other.clause != item.clause or parts.of[at] == parts.of[m]:
                continue
            if mine.of and mine.of[k] != mine.of[n]:
                continue
            dated = other.date is not None and not _of_noun(a, n, k)
            another_year = dated and _another_year(a, parts, (n, m), (k, at))
            if another_year or _another_one(a, parts, m, k):
                return [a.aspect("roles", UNKNOWN, "uncovered-part", a.claim.written(n), a.view.recorded(at), n)]
    return []


def _of_noun(a: Alignment, n: int, k: int) -> bool:
    """Whether the claim's date is that of the noun before it: "under the agreement of March 2024"."""
    before = a.claim.items[k - 1] if k else None
    if before is None or before.kind != "term" or before.verbal or k - 1 in a.claim.nouns(n):
        return False
    return a.claim.text[before.span[1] : a.claim.items[k].span[0]].split()[-1:] in ([], ["of"])


def spared(a: Alignment, slots: list[SlotComparison]) -> list[SlotComparison]:
    """The parts without a conflict that is none, as the claim tells of the other year."""
    parts, mine = known(a.view, _parted), known(a.claim, _parted)
    if not (parts.of or mine.of):
        return slots
    return [
        replace(s, outcome=UNKNOWN, rule="uncovered-part")
        if s.outcome is CONFLICTS and _spared(a, s, parts, mine) else s
        for s in slots
    ]  # fmt: skip


def _spared(a: Alignment, slot: SlotComparison, parts: _Parts, mine: _Parts) -> bool:
    n = slot.item
    if n is None:
        return False
    item = a.claim.items[n]
    if slot.rule == "opposite" and (span := _later_span(a, n)):
        return span
    if item.date is not None:
        based = bool(mine.of) and mine.of[n] in mine.against and item.prep not in ("after", "before")
        return based and not _the_other_way(a)
    m = slot.matched if slot.matched is not None else a.pairs.get(n)
    if m is None or not parts.of or (item.amount is None and slot.rule != "opposite"):
        return False
    for k, at in a.pairs.items():
        date = a.claim.items[k]
        if date.date is None or date.clause != item.clause or parts.of[at] == parts.of[m]:
            continue
        if (mine.of and mine.of[k] != mine.of[n]) or parts.against.isdisjoint((parts.of[at], parts.of[m])):
            continue
        if parts.of[at] not in parts.against and not _dated_otherwise(a, parts, m, date.date):
            continue
        if item.amount is None or item.amount.unit in _CHANGES:
            told = [f.date for f in a.facts if f.date is not None and f.clause == a.facts[m].clause]
            all_the_way = date.date.grain is Grain.RANGE and all(_within(own, date.date) for own in told)
            if all_the_way or item.amount is None:
                return not all_the_way  # "fell from 1990 to 2020", "doubled"
        claimed, own = item.amount, [values.of(a.facts[j]) for j in a.view.amounts if parts.of[j] == parts.of[at]]
        return all(not values.comparable(claimed, f) or values.compare(claimed, f)[0] is not CONFLICTS for f in own)
    return False


def _later_span(a: Alignment, n: int) -> bool:
    """Whether the claim tells the contrary change of a span that goes beyond the fact's: "fell from 2020 to 2022"."""
    clause = a.claim.items[n].clause
    spans = [i.date for i in a.claim.items if i.clause == clause and i.date is not None]
    told = [f.date for f in a.facts if f.date is not None and f.date.offset is None]
    return len(spans) == 1 and spans[0].grain is Grain.RANGE and len(told) > 1 and (
        spans[0].start < min(d.start for d in told) or spans[0].end > max(d.end for d in told)
    )  # fmt: skip


def _the_other_way(a: Alignment) -> bool:
    """Whether the claim has more where the fact has less, or the reverse."""
    claimed, told = set(fold(a.claim.text).split()), set(fold(a.view.statement.text).split())
    ways = [(not claimed.isdisjoint(syntax(w)), not told.isdisjoint(syntax(w))) for w in ("more_words", "less_words")]
    return ways in ([(True, False), (False, True)], [(False, True), (True, False)])


def _dated_otherwise(a: Alignment, parts: _Parts, m: int, date: DateRef) -> bool:
    """Whether the part of the fact's item ``m`` has a date, and none that the claim's holds."""
    here = [f.date for j, f in enumerate(a.facts) if parts.of[j] == parts.of[m] and f.date is not None]
    return bool(here) and not any(_within(own, date) for own in here)


def _another_year(a: Alignment, parts: _Parts, figure: tuple[int, int], date: tuple[int, int]) -> bool:
    """Whether the fact's figure has a date of its own, or its date another figure."""
    n, m = figure
    at = date[1]
    here = [f.date for j, f in enumerate(a.facts) if parts.of[j] == parts.of[m] and f.date is not None]
    if here:
        asked = (a.claim.items[date[0]].date, a.facts[at].date)
        return not any(_within(own, other) for own in here for other in asked if other is not None)
    claimed = values.of(a.claim.items[n])
    theirs = [j for j in a.view.amounts if parts.of[j] == parts.of[at]]
    rivals = [j for j in theirs if values.comparable(claimed, values.of(a.facts[j]))]
    if parts.of[at] in parts.against:
        return bool(rivals)
    return parts.of[m] in parts.against and bool(rivals) and a.facts[m].prep == "from" != a.claim.items[n].prep


def _within(date: DateRef, other: DateRef) -> bool:
    return other.start <= date.start and date.end <= other.end and date.offset is None


def _another_one(a: Alignment, parts: _Parts, m: int, k: int) -> bool:
    """Whether the claim's subject is the one with whom the fact's figure is only compared: "less than X"."""
    item, at = a.claim.items[k], a.pairs[k]
    if item.kind != "mention" or item.prep or a.facts[at].kind != "mention" or parts.of[at] not in parts.against:
        return False
    own = parts.of[m] < parts.of[at] and any(parts.of[j] == parts.of[at] for j in a.view.amounts)
    if (parts.of[m] in parts.against and not own) or any(parts.of[j] not in parts.against for j in a.hits[k]):
        return False
    return any(f.kind == "mention" and parts.of[j] not in parts.against for j, f in enumerate(a.facts))


def _parted(side: View | Claim, _: int) -> _Parts:
    """The parts of a sentence: each clause, and in it what a figure is set against; nothing where none is."""
    statement = side.statement
    items, text = statement.items, statement.text
    of, against, part, base = [], set(), 0, -1
    for m, item in enumerate(items):
        before = text[items[m - 1].span[1] : item.span[0]] if m else text[: item.span[0]]
        stops = item.date is not None or any(mark in before for mark in syntax("clause_stops"))
        if m and items[m - 1].clause != item.clause and stops:  # "…; in 2022 it had"
            part, base = part + 1, -1
        elif _sets_against(items, m, before):
            part += 1
            base = part
            against.add(part)
        elif base == part and _ends(item, before):
            part, base = part + 1, -1
        of.append(part)
    return _Parts(tuple(of), frozenset(against)) if part else _Parts((), frozenset())


def _ends(item: Item, before: str) -> bool:
    """Whether what a figure is set against ends before an item."""
    return (item.prep == "to" and item.amount is not None) or any(mark in before for mark in syntax("commas"))


def _sets_against(items: Sequence[Item], m: int, before: str) -> bool:
    """Whether item ``m`` opens what another figure is set against."""
    item = items[m]
    words = set(plain_words(before))
    said = (items[m - 1].words[0] if items[m - 1].words else "").split(" ") if m else []
    if item.amount is not None and (item.prep == "from" or item.negated):
        return True
    if not syntax("other_figure_by").isdisjoint((*words, *(said if item.amount else said[1:]))):
        return item.amount is None or item.amount.low == item.amount.high
    if m and item.amount is not None and before.split()[-1:] == ["against"]:
        return any(i.amount is not None for i in items[max(0, m - 2) : m])  # "312 votes against 190"
    if item.amount is not None and not syntax("base_led_by").isdisjoint(said[1:]):
        return True  # "up from 48,000"
    if item.prep != "after" and not ("after" in words or "بعد" in words):
        return False
    return item.date is None and any(i.amount is not None for i in items[m : m + _AHEAD])
