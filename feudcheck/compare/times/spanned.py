""" "Began on 5 June", "ended on 8 June" beside "from 5 to 8 June": the first and the last day of what went on."""

from __future__ import annotations

import datetime as dt

from feudcheck.compare.comparison import AGREES, CONFLICTS, UNKNOWN
from feudcheck.compare.figures.amount_values import lasted
from feudcheck.compare.keys import Link
from feudcheck.compare.known import known
from feudcheck.compare.times import date_values as values
from feudcheck.frozen import replace
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax, syntax_map
from feudcheck.model import Grain
from feudcheck.model.values import When

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.model import DateRef, Outcome, SlotComparison

_NOUNS = ("mention", "term")
_DAY = dt.timedelta(days=1)


def judged(a: Alignment, slots: list[SlotComparison]) -> list[SlotComparison]:
    """``slots``, the day on which something began or ended set beside that end of the fact's span."""
    for n, k, ends in known(a.claim, _told):
        slot = next((s for s in slots if s.item == n), None)
        found = _span(a, n, k, ends=ends) if slot is not None else None
        if slot is None or found is None or (slot.outcome is AGREES and slot.matched not in (None, found[0])):
            continue
        if k is None and slot.outcome is AGREES:
            continue  # "closed in 2025" needs no end of it
        m, head = found
        outcome, rule = _at_the_end(a, n, k, m) if ends else _compare(a, n, _edge(a.view.date(m), last=False))
        if outcome is UNKNOWN or (outcome is CONFLICTS and k is None and a.claim.items[n].prep != "from"):
            continue  # what was shut on 3 May may be so on 5 May
        day = replace(a.slot(n, outcome, rule, m), flags=("derived",))
        slots = [day if s is slot else s for s in slots]
        if k is not None:
            word = a.slot(k, AGREES, m=head)
            slots = [word if s.item == k else s for s in slots]
    return [_another_span(a, _so_long(a, s)) for s in slots]


def _another_span(a: Alignment, slot: SlotComparison) -> SlotComparison:
    """ "From 2001 to 2010" beside "from 1998 to 2006": of one office or closure, one end at least is denied."""
    n, m = slot.item, slot.matched
    date = a.claim.items[n].date if n is not None else None
    if n is None or m is None or date is None or slot.outcome is not UNKNOWN or slot.fact != a.view.number:
        return slot
    head = a.claim.clauses[a.claim.items[n].clause].predicate
    rising = head is not None and not syntax("changes").isdisjoint(a.claim.items[head].ids)
    if a.facts[m].date is None or rising or not so_all_along(a, n, m):
        return slot
    span = a.view.date(m)
    if not values.from_to(date) or not values.from_to(span) or date.about or span.about or _within(date, span):
        return slot
    return a.slot(n, CONFLICTS, "date-differs", m)


def _within(one: DateRef, other: DateRef) -> bool:
    """Whether one of two spans lies in the other and neither of their ends is the same."""
    inside = (one.start - other.start).days * (one.end - other.end).days < 0
    return inside or not values.overlap(one, other)


def _so_long(a: Alignment, slot: SlotComparison) -> SlotComparison:
    """ "For ten years" beside "from 2005 to 2013": what was so for eight years was not so for ten."""
    amount = a.claim.items[slot.item].amount if slot.item is not None else None
    if slot.item is None or amount is None or slot.outcome is not UNKNOWN or slot.matched is not None:
        return slot
    home = a.home[a.claim.items[slot.item].clause]
    for m in a.view.dates:
        told = a.facts[m].clause == home and values.from_to(a.view.date(m)) and lasted(amount, a.view.date(m))
        if told is CONFLICTS and so_all_along(a, slot.item, m):
            return a.slot(slot.item, CONFLICTS, "amount-differs", m, ("derived",))
    return slot


def went_on(a: Alignment, n: int, m: int) -> bool:
    """Whether what the fact tells "from 3 to 14 June" began, or went on, on the claim's day; no sum of it did."""
    date, span, items = a.claim.items[n].date, a.view.date(m), a.claim.items
    if date is None or not values.from_to(span) or date.relation is not When.IN or date.relative or span.relative:
        return False
    if not (span.start <= date.start and date.end <= span.end) or not _from(a, m):
        return False  # "between 3 and 14 June": some day or other
    head = a.claim.clauses[items[n].clause].predicate
    if head is None:
        return _is_it(a, n, m)
    if head not in a.pairs or items[head].negated or items[head].amount is not None:
        return False
    word = a.claim.written(head).casefold()
    lasting = _lasting(a, head)
    if items[head].verbal and not word.endswith("ing") and date.start != span.start and not lasting:
        return False  # who walked out did so on the first day
    done = any(i.amount is not None and k > head for k, i in enumerate(items) if i.clause == items[n].clause)
    phased = any(not syntax("phases").isdisjoint(i.ids) for i in items if i.clause == items[n].clause)
    holds = not items[head].verbal and any(c.person for c in a.claim.concepts(head))  # "was its director in 2018"
    holds = holds or lasting
    return not done and not phased and (holds or not any(c.once for c in a.claim.concepts(head)))


def so_all_along(a: Alignment, n: int, m: int) -> bool:
    """Whether the claim tells how long what the fact tells "from 2005 to 2013" was so."""
    item = a.claim.items[n]
    head = a.claim.clauses[item.clause].predicate
    if item.negated or not values.from_to(a.view.date(m)) or not _from(a, m):
        return False
    if head is None:
        return _is_it(a, n, m)
    entered = syntax("setting_in")  # who took office for ten years held it
    if item.date is not None or not any(i.date for i in a.claim.items if i.clause == item.clause):
        entered |= syntax("states_entered")  # what was shut for a week stayed so; in a year it may be shut twice
    entered = entered.intersection(a.claim.items[head].ids)
    return head in a.pairs and _lasting(a, head, entered)


def _lasting(a: Alignment, head: int, also: frozenset[str] = frozenset()) -> bool:
    """Whether the verb tells a state, and the fact's the same: "headed", "lived in"."""
    same = {c.id for c in a.claim.concepts(head) if c.kind == "state"}.union(also)
    told = a.facts[a.pairs[head]]
    return not same.isdisjoint(told.ids) and not told.planned and not told.negated


def _is_it(a: Alignment, n: int, m: int) -> bool:
    """ "Was prime minister in 2010" beside "served as prime minister from 2005 to 2013": neither tells a deed."""
    clause, told = a.claim.items[n].clause, a.view.clauses[a.facts[m].clause].predicate
    if told is not None and syntax("held_offices").isdisjoint(a.facts[told].ids):
        return False
    if a.claim.clauses[clause].negated or (told is not None and (a.facts[told].negated or a.facts[told].planned)):
        return False
    said = [k for k in a.claim.by_clause[clause] if a.claim.items[k].kind == "term"]
    there = [k for k in said if any(a.facts[j].clause == a.facts[m].clause for j in a.hits[k])]
    counted = [k for k in a.claim.by_clause[clause] if a.claim.items[k].amount is not None and k != n]
    return bool(said) and said == there and not counted


def _told(claim: Claim, _: int) -> list[tuple[int, int | None, bool]]:
    """The dates of the claim with the word of beginning or ending beside them, and whether it is one of ending."""
    out: list[tuple[int, int | None, bool]] = []
    first, last, entered = syntax("setting_in"), syntax("coming_to_end"), syntax("states_entered")
    becoming = not syntax("became_it").isdisjoint(fold(claim.text).split())
    for n, item in enumerate(claim.items):
        if item.date is None or item.date.relation is not When.IN or item.date.offset or item.date.relative:
            continue
        if values.from_to(item.date) or item.negated:
            continue
        if item.prep == "from":
            out.append((n, None, False))
            continue
        head = claim.clauses[item.clause].predicate
        words = [k for k in claim.by_clause[item.clause] if not first.union(last).isdisjoint(claim.items[k].ids)]
        words = [k for k in words if k == head] or words
        words = [k for k in words if syntax("lasting_offices").isdisjoint(claim.items[k].ids)]  # «شغلت المنصب»
        if len(words) == 1 and not claim.items[words[0]].negated and not claim.items[words[0]].planned:
            out.append((n, words[0], first.isdisjoint(claim.items[words[0]].ids)))
        if head is not None and (becoming or not entered.isdisjoint(claim.items[head].ids)):
            out.append((n, None, False))
    return out


def _span(a: Alignment, n: int, k: int | None, *, ends: bool) -> tuple[int, int] | None:
    """The fact's one span "from … to …", and the word for what went on so long, which the claim tells too."""
    spans = [m for m in a.view.dates if values.from_to(a.view.date(m)) and _from(a, m)]
    if len(spans) != 1:
        return None
    clause = a.facts[spans[0]].clause
    head = a.view.clauses[clause].predicate
    if head is None or a.facts[head].negated or a.facts[head].planned:
        return None
    mine = [i for i in a.claim.by_clause[a.claim.items[n].clause] if i != k and a.claim.items[i].kind != "date"]
    told = any(a.hits[i].get(head) is Link.SAME for i in mine) or (k is not None and head in a.hits[k] and not ends)
    if k is not None and not told:
        lasting = not syntax("lasting_events").isdisjoint(a.facts[head].ids)
        undone = ends and not lasting and a.hits[k].get(head) is Link.OPPOSITE
        subject = a.view.clauses[clause].subject
        mentions = [m for m, f in enumerate(a.facts) if f.clause == clause and m != head and f.kind in _NOUNS]
        subject = subject if subject is not None else next(iter(mentions), None)
        told = undone or (lasting and subject is not None and any(subject in a.hits[i] for i in mine))
    return (spans[0], head) if told else None


def _from(a: Alignment, m: int) -> bool:
    """ "between 3 and 14 June" is some day or other."""
    return syntax_map("prepositions").get(a.view.recorded(m).split()[0].casefold()) == "from"


def _at_the_end(a: Alignment, n: int, k: int | None, m: int) -> tuple[Outcome, str]:
    """How the claim's day stands to the last one of a span; what is undone may be so on the day after it."""
    date = a.view.date(m)
    told = _compare(a, n, _edge(date, last=True))
    if told[0] is CONFLICTS and k is not None and _edge(date, last=True).grain is Grain.DAY:
        behind = replace(date, start=date.end, end=date.end + _DAY, grain=Grain.DAY, relation=When.IN)
        return (AGREES, "") if _compare(a, n, behind)[0] is AGREES else told
    return told


def _compare(a: Alignment, n: int, edge: DateRef) -> tuple[Outcome, str]:
    date = a.claim.items[n].date
    assert date is not None
    return values.compare(date, edge)


def ends(span: DateRef) -> tuple[DateRef, DateRef]:
    """The first and the last day, month or year of a span "from … to …"."""
    return _edge(span, last=False), _edge(span, last=True)


def _edge(span: DateRef, *, last: bool) -> DateRef:
    """The first or the last day, month or year of a span, as fine as it is written."""
    start, end = span.start, span.end
    if (start.month, start.day, end.month, end.day) == (1, 1, 1, 1):
        year = end.year - 1 if last else start.year
        first, stop, grain = dt.date(year, 1, 1), dt.date(year + 1, 1, 1), Grain.YEAR
    elif start.day == end.day == 1:
        first = (end - _DAY).replace(day=1) if last else start
        stop, grain = (first + 31 * _DAY).replace(day=1), Grain.MONTH
    else:
        first = end - _DAY if last else start
        stop, grain = first + _DAY, Grain.DAY
    return replace(span, start=first, end=stop, grain=grain, relation=When.IN)
