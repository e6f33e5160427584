"""Dates: which recorded date a claimed one is about, and what the two say of each other."""

from __future__ import annotations

from itertools import pairwise

from feudcheck.compare.comparison import AGREES, CONFLICTS, UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.compare.times import date_values as values
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax
from feudcheck.later import later
from feudcheck.model import Grain, Recurs
from feudcheck.model.values import When

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.times import of_nouns, offsets, spanned
    from feudcheck.compare.view import View
    from feudcheck.model import DateRef, Item, SlotComparison
else:
    of_nouns, offsets = later("feudcheck.compare.times.of_nouns", "feudcheck.compare.times.offsets")
    (spanned,) = later("feudcheck.compare.times.spanned")


YEAR, MONTH = 366, 31  # days in which a state told "since 2018", "since May" may begin
_LASTING = (When.SINCE, When.UNTIL, When.BETWEEN)
_SIDES = ("before", "after", "since", "until")


def compared(a: Alignment, n: int) -> SlotComparison:
    """One date, weekday or offset in time of the claim."""
    item, date = a.claim.items[n], _date(a.claim.items[n])
    if date.offset is not None:
        return offsets.compared(a, n)
    if date.recurs is Recurs.WEEKLY:
        return _weekday(a, n)
    home = a.home[item.clause]
    named = of_nouns.compared(a, n)
    if named is not None and named.outcome is AGREES:
        return named
    if (worked_out := _from_offset(a, n, home)) is not None:
        return worked_out
    if _compared_with(a.claim.items, n):
        return _base(a, n)
    here = _of_its_verb(a, n) or [m for m in a.view.dates if a.facts[m].clause == home]
    pool = [m for m in here or _over_all(a, item.clause) if not _of_another_event(a, item.clause, m)]
    pool = [m for m in pool if not _of_a_side_event(a, item.clause, m)]
    pool = [m for m in pool if len(pool) == 1 or not of_nouns.led_by(a.view, m)]
    pool = of_nouns.of_its_noun(a, item.clause, pool) or pool
    if not pool:
        return _of_sibling(a, n)
    if values.from_to(date):
        pool = [m for m in pool if values.from_to(a.view.date(m))] or pool
    if date.relation in values.DEADLINES:  # "announced on 3 June that it would close by 2026"
        pool = [m for m in pool if a.view.date(m).relation in values.DEADLINES] or pool
    outcomes = [(*values.compare(date, a.view.date(m)), m) for m in pool]
    outcome, rule, m = min(outcomes, key=lambda o: (AGREES, CONFLICTS, UNKNOWN).index(o[0]))
    if len(pool) > 1 and _spans(date, [a.view.date(k) for k in pool]) and not item.negated:
        return a.slot(n, AGREES, m=m)
    if outcome is AGREES and named is not None:
        return named
    if outcome is AGREES and date.relation is When.SINCE and _long_after(a, n, m):
        return a.slot(n, UNKNOWN, "finer-than-source", m)
    if outcome is AGREES and _lasted_longer(a, n, m):
        return a.slot(n, UNKNOWN, "finer-than-source", m)
    if outcome is UNKNOWN and spanned.went_on(a, n, m):
        return a.slot(n, AGREES, m=m)
    if item.negated:
        outcome = {AGREES: CONFLICTS, CONFLICTS: AGREES}.get(outcome, outcome)
    if outcome is CONFLICTS and not item.negated and _again_and_again(a, pool):
        return a.slot(n, UNKNOWN, "other-time", m)
    if outcome is CONFLICTS and (_of_unknown_event(a, n) or of_nouns.of_next_deed(a, home, m)):
        return a.slot(n, UNKNOWN, "uncovered-part", m)
    return a.slot(n, outcome, rule, m)


def _again_and_again(a: Alignment, pool: Sequence[int]) -> bool:
    """Whether the fact lists several times side by side: "opened factories in 2001, 2004 and 2006"."""
    text, joins = a.view.statement.text, (*syntax("commas"), "and", "or", "و", "أو")
    for m, k in pairwise(pool):
        between = text[a.facts[m].span[1] : a.facts[k].span[0]].replace(",", " , ").replace("،", " ، ").split()
        if k == m + 1 and a.facts[m].span != (0, 0) and between and all(word in joins for word in between):
            return True
    return False


def _of_its_verb(a: Alignment, n: int) -> list[int]:
    """The dates of the fact's clause that has the verb before the date: "a ban to be widened to take in X by 2025"."""
    items, clause = a.claim.items, a.claim.items[n].clause
    verbs = [k for k in a.claim.by_clause[clause] if k < n and items[k].verbal and not items[k].soft and k in a.pairs]
    if len(verbs) < 2 or not a.claim.written(verbs[-1]).startswith(("لي", "لت")):
        return []  # «لتشمل»: what it is to come to
    there = a.facts[a.pairs[verbs[-1]]].clause
    return [m for m in a.view.dates if a.facts[m].clause == there != a.home[clause]]


def _compared_with(items: Sequence[Item], n: int) -> bool:
    """Whether a date is only what a change is counted from: "down 18 per cent on 2023"."""
    day = items[n].date is not None and _date(items[n]).grain is Grain.DAY
    if items[n].prep not in ("on", "from") or n < 2 or (day and items[n].prep == "on"):
        return False  # "fell 25 per cent on 4 October": when it fell
    amount, word = items[n - 1].amount, items[n - 2]
    changed = not syntax("changes").isdisjoint(word.ids) or word.words[:1] in [(w,) for w in syntax("differences")]
    return amount is not None and amount.unit in ("%", "pp") and word.kind == "term" and changed


def _base(a: Alignment, n: int) -> SlotComparison:
    """The date that the fact counts its change from, where it tells one."""
    date = _date(a.claim.items[n])
    for m, fact in enumerate(a.facts):
        told = fact.date
        if told is None or not (told.offset or _compared_with(a.facts, m)):
            continue
        before = [k for k in a.view.dates if k < m]
        if told.offset:
            told = values.shifted(a.view.date(before[-1]), told) if before else None
        if told is not None and values.compare(date, told)[0] is AGREES:
            return a.slot(n, AGREES, m=m)
    return a.slot(n, UNKNOWN, "uncovered-part")


def _from_offset(a: Alignment, n: int, home: int) -> SlotComparison | None:
    """The day of a clause that the fact tells as "four days later" than the day before it."""
    later = [m for m, f in enumerate(a.facts) if f.clause == home and f.date is not None and f.date.offset]
    if len(later) != 1 or any(a.facts[m].clause == home for m in a.view.dates):
        return None
    before = [m for m in a.view.dates if m < later[0]]
    day = values.shifted(a.view.date(before[-1]), a.view.date(later[0])) if before else None
    if day is None:
        return None
    outcome, rule = values.compare(_date(a.claim.items[n]), day)
    return a.slot(n, outcome, rule, later[0], ("derived",))


def _over_all(a: Alignment, clause: int) -> list[int]:
    """The dates that may hold for the whole fact: not those after which it goes on "later", "then"."""
    home = a.home_clause(clause)
    if home is None or home.predicate is None or a.facts[home.predicate].span == (0, 0):
        return a.view.dates
    start = a.facts[home.predicate].span[0]
    text = a.view.statement.text
    return [m for m in a.view.dates if not _goes_on_later(text[a.facts[m].span[1] : start], a.facts[m])]


def _goes_on_later(between: str, date: Item) -> bool:
    return date.span != (0, 0) and not syntax("later_words").isdisjoint(fold(between).replace(",", " ").split())


def _long_after(a: Alignment, n: int, m: int) -> bool:
    """Whether a state that the claim tells "since 2018" is on file for a later time only."""
    date, fact = _date(a.claim.items[n]), a.view.date(m)
    head = a.claim.clauses[a.claim.items[n].clause].predicate
    if fact.relation is When.SINCE or (head is not None and a.claim.items[head].verbal):
        return False
    year = date.start.month == date.start.day == 1
    return (fact.start - date.start).days > (YEAR if year else MONTH)


def _lasted_longer(a: Alignment, n: int, m: int) -> bool:
    """ "until 2020", "since 2020", "from 2019 to 2021" of what the fact tells was so "in 2020"."""
    date, fact = _date(a.claim.items[n]), a.view.date(m)
    head = a.claim.clauses[a.claim.items[n].clause].predicate
    if fact.relation is not When.IN or values.from_to(fact) or date.relation is When.IN:
        return False
    if any(i.amount is not None for i in a.claim.items):
        return False  # "fell by 300 from 2022 to 2023"
    if head is None:  # "was president"
        return a.facts[m].clause == a.home[a.claim.items[n].clause] and date.relation in _LASTING
    told = a.ordered(head, Link.SAME)
    if not told or a.facts[m].clause not in [a.facts[j].clause for j in told]:
        return False
    if date.relation is When.UNTIL or values.from_to(date):
        return True
    kinds = [c.kind for c in a.view.concepts(told[0])]
    return date.relation is When.SINCE and (not a.facts[told[0]].verbal or (bool(kinds) and set(kinds) == {"state"}))


def _of_another_event(a: Alignment, clause: int, date: int) -> bool:
    """Whether the claim tells what stands in the fact only as "after X", "a month before X": its date is not X's."""
    head = a.claim.clauses[clause].predicate
    told = a.ordered(head, Link.SAME, Link.CONVERSE) if head is not None else []
    if not told or not a.view.predicates.isdisjoint(told):
        return False
    if head is not None and not a.view.predicates.isdisjoint(a.ordered(head, Link.OPPOSITE)):
        mine = [a.claim.items[n].date for n in a.claim.by_clause[clause]]
        own = [a.view.date(m) for m in a.view.dates if m > min(told)]
        if not any(d is not None and values.compare(d, o)[0] is AGREES for d in mine for o in own):
            return False  # "a profit in 2024" beside "a loss in 2024 after a profit in 2023": the contrary's date
    return all(_at_another_time(a, m) and date != m + 1 and not _figure_between(a, m, date) for m in told)


def _figure_between(a: Alignment, m: int, date: int) -> bool:
    """ "after a profit of 3 million in 2022", «منذ تأسيس الجامعة عام 1951»: the date belongs to the profit."""
    if date != m + 2 or a.facts[m + 1].clause != a.facts[m].clause:
        return False
    between, text = a.facts[m + 1], a.view.statement.text
    owner = between.kind in ("term", "mention") and not between.verbal and a.view.language == "ar"
    return between.amount is not None or (owner and not text[a.facts[m].span[1] : between.span[0]].strip())


def _of_a_side_event(a: Alignment, clause: int, date: int) -> bool:
    """Whether a date is that of "since the founding of X in 2023", and the claim tells not of that founding."""
    clause_of, head = a.facts[date].clause, a.claim.clauses[clause].predicate
    if a.facts[date].span == (0, 0) or head is None:
        return False
    since: list[int] = []
    for m in range(date - 1, -1, -1):
        fact = a.facts[m]
        if fact.clause != clause_of or fact.verbal or fact.date is not None or (since and fact.prep != "since"):
            break
        if fact.prep == "since" and fact.kind == "term":
            since.append(m)
    return bool(since) and bool(a.hits[head]) and a.hits[head].keys().isdisjoint(since)


def _of_unknown_event(a: Alignment, n: int) -> bool:
    """Whether the date is that of what stands before it ("before her death in 2018"), of which the fact has nothing."""
    before = a.claim.items[n - 1] if n else None
    if before is None or before.kind != "term" or before.verbal or before.clause != a.claim.items[n].clause:
        return False
    return not a.hits[n - 1] and a.claim.is_event(n - 1)


def _at_another_time(a: Alignment, m: int) -> bool:
    before = a.facts[m - 1].date if m else None
    return a.facts[m].prep in _SIDES or (before is not None and before.offset is not None)


def _date(item: Item) -> DateRef:
    assert item.date is not None
    return item.date


def _spans(claim: DateRef, recorded: Sequence[DateRef]) -> bool:
    """Whether the claim's range is the one from the first to the last recorded date."""
    return claim.start == min(d.start for d in recorded) and claim.end == max(d.end for d in recorded)


def _weekday(a: Alignment, n: int) -> SlotComparison:
    """A weekday that stands alone is that of the fact's day."""
    item, weekday = a.claim.items[n], _date(a.claim.items[n]).weekday
    days = [m for m in a.view.dates if a.view.date(m).grain is Grain.DAY]
    home = a.home[item.clause]
    days = [m for m in days if a.facts[m].clause == home] or days
    if not days:
        return a.slot(n, UNKNOWN, "finer-than-source")
    fits = [m for m in days if a.view.date(m).start.weekday() == weekday]
    if fits:
        return a.slot(n, AGREES, m=fits[0])
    side = all(_of_another_event(a, item.clause, m) or _of_a_side_event(a, item.clause, m) for m in days)
    return a.slot(n, UNKNOWN if side else CONFLICTS, "weekday-differs", days[0])


def _of_sibling(a: Alignment, n: int) -> SlotComparison:
    """The date of another fact of the event that tells the same relation."""
    item, date = a.claim.items[n], _date(a.claim.items[n])
    seen = []
    for view in a.pairing.telling(item.clause):
        if view.timed:
            told = _in_best_company(a, item.clause, view, a.pairing.told_clauses(item.clause, view))
            seen += [
                (*values.compare(date, view.date(m)), view, m) for m in view.dates if view.facts[m].clause in told
            ]  # fmt: skip
    if not seen:
        return a.slot(n, UNKNOWN, "uncovered-part")
    outcome, rule, view, m = min(seen, key=lambda s: (AGREES, UNKNOWN, CONFLICTS).index(s[0]))
    a.helpers.add(view.number)
    return a.from_sibling(n, outcome, rule, view, m)


def _in_best_company(a: Alignment, clause: int, view: View, told: set[int]) -> set[int]:
    """Of several clauses that tell the relation, those that tell it of the most of the claim's names."""
    if len(told) < 2:
        return told
    hits = a.pairing.beside(view).hits
    items = a.claim.items
    names = [k for k in a.claim.by_clause[clause] if items[k].kind == "mention"]
    shared: dict[int, tuple[int, int]] = {}
    for number in told:
        there = [k for k in names if _names(view, number, hits[k])]
        shared[number] = sum(items[k].role != "agent" for k in there), len(there)  # one subject does many things
    most = max(shared.values())
    return {number for number in told if shared[number] == most}


def _names(view: View, number: int, hits: Mapping[int, Link]) -> bool:
    """Whether a clause names, or goes on about, what the item with these hits names."""
    subject = view.clauses[number].subject
    return any(link is Link.SAME and (view.facts[m].clause == number or m == subject) for m, link in hits.items())
