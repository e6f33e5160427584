"""The recorded date of something that a sentence only names: "after the storm", "before X bought Y"."""

from __future__ import annotations

from feudcheck.compare.align import Alignment
from feudcheck.compare.claim import Claim
from feudcheck.compare.comparison import AGREES, CONFLICTS
from feudcheck.compare.keys import Link
from feudcheck.compare.pairing import Pairing
from feudcheck.compare.times import date_values, of_nouns
from feudcheck.frozen import replace
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax
from feudcheck.model import Clause, DateRef, Grain, Item, Modality, Statement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from feudcheck.compare.comparison import Comparison
    from feudcheck.compare.times.elided import Side
    from feudcheck.compare.view import View
    from feudcheck.compare.views import Views

_EXACT = (Grain.DAY, Grain.MONTH, Grain.YEAR, Grain.PART, Grain.SEASON)
LEEWAY = 4  # one word in so many may be told by a phrase; comparison decides
LATER_WITHIN = 3  # words at the head of a clause among which "later" may stand
_PAST = ("ed", "en", "n", "t", "de", "ld", "nd")
OWN_WITHIN = 4  # items behind a verb among which its day may stand
_NIGHT = 2  # days of a range that is as good as one day: "in the night of 11 to 12 November"


def find(
    part: Statement, found: Sequence[int], views: Views, look: Callable[[Statement], Sequence[int]]
) -> tuple[DateRef, View] | None:
    """The recorded date of what ``part`` tells: of the first fact found that tells all of it.

    What one word names ("the fire") must have but one date on file.
    """
    if not part.items:
        return None
    part = _by_name(part, views)
    if len(part.items) > 1:
        first = next(_dated(part, found, views), None)
        return first or next(_dated(part, [n for n in look(part) if n not in found], views), None)
    every = list(_dated(part, [*found, *(n for n in look(part) if n not in found)], views))
    return every[0] if every and all(date_values.overlap(d, every[0][0]) for d, _ in every) else None


def _by_name(part: Statement, views: Views) -> Statement:
    """The same with the one event of the base that a lone word may mean: "the storm" for "Storm Agda"."""
    item = part.items[0]
    if len(part.items) > 1 or item.kind != "term" or item.verbal:
        return part
    called = {id_ for word in item.words for id_ in views.called(word) if views.kind_of(id_) == "event"}
    if len(called) != 1:
        return part
    return replace(part, items=(replace(item, kind="mention", ids=tuple(called)),))


def _dated(part: Statement, found: Sequence[int], views: Views) -> Iterator[tuple[DateRef, View]]:
    laid = Claim(part, views.ring, views.lexicon)
    only_names = all(item.kind == "mention" for item in part.items)
    if only_names and (len(part.items) > 1 or views.kind(part.items[0]) != "event"):
        return  # a date of something or other that names the same
    named = not any(item.verbal for item in part.items)  # an occasion has its date whoever spoke at it
    told_by_key = [n for n, item in enumerate(part.items) if not item.soft and n not in laid.free]
    wanted = [laid.keys[n].same for n in told_by_key]  # a name the base does not list is compared, not looked up
    for number in found:
        view = views.view(number, part.lang)
        if sum(view.index.keys().isdisjoint(same) for same in wanted) > len(wanted) // LEEWAY:
            continue
        alignment = Alignment(Pairing(laid, view, alone=True), [0])
        made = alignment.run()
        rest = [s for s in made.slots if s.outcome is not AGREES and not (named and s.slot == "speaker")]
        rest = [s for s in rest if s.slot != "roles" or s.outcome is CONFLICTS or s.item in laid.mentions]
        if rest or not made.predicate:
            continue
        told = [s.matched for s in made.slots if s.item is not None and laid.is_event(s.item)]
        happens = len(part.items) == 1 and any(_happens(view, s.matched) for s in made.slots)
        described = any(m is not None and _only_describes(view, m) for m in told)
        if not described and (own := _own_date(view, told)) is not None:
            yield own, view
            continue
        aside = view.predicates.isdisjoint(told) and not any(_occasion(view, m) for m in told if m is not None)
        if aside and not happens and (told or len(part.items) == 1):
            continue  # named there beside another event, whose date it is
        if described:
            continue
        clause = _home(alignment, made, told)
        if clause is None or _yet_to_come(view, clause, laid):
            continue
        known = _dates_of(view, clause)
        exact = [d for d in known if d.grain in _EXACT or (date_values.from_to(d) and (d.end - d.start).days <= _NIGHT)]
        if exact:
            yield exact[0], view


def _own_date(view: View, told: Sequence[int | None]) -> DateRef | None:
    """The day that stands right behind what is told beside another event: "was arrested on 17 June as he tried …"."""
    for m in told:
        if m is None or m in view.predicates or view.facts[m].span == (0, 0):
            continue
        noun = of_nouns.dated(view, m)
        near = range(m + 1, min(m + 1 + OWN_WITHIN, len(view.facts))) if view.facts[m].verbal else ()
        day = noun if noun is not None else next((k for k in near if _ends(view, m, k)), None)
        if day is not None and view.facts[day].date is not None and view.date(day).grain in _EXACT:
            return view.date(day) if view.clauses[view.facts[m].clause].modality is Modality.HAPPENED else None
    return None


def _ends(view: View, m: int, k: int) -> bool:
    """Whether item ``k`` is the day on which the English verb ``m`` was done, no other verb between."""
    fact = view.facts[k]
    if fact.date is None or fact.date.offset is not None or fact.prep not in ("on", "in") or view.language != "en":
        return False
    between = range(m + 1, k + 1)
    return all(view.facts[j].clause == view.facts[m].clause and not view.facts[j].verbal for j in between)


def _yet_to_come(view: View, clause: int, laid: Claim) -> bool:
    """Whether a clause tells a plan; its date is of the offer, where an offer is what is asked for."""
    if not view.clauses or view.clauses[clause].modality is not Modality.PLANNED:
        return False
    head, asked = view.clauses[clause].predicate, laid.clauses[0].predicate
    if head is None or asked is None or not view.facts[head].verbal or "w:plan" not in view.facts[head].ids:
        return True
    return laid.items[asked].words[:1] != view.facts[head].words[:1]


def _dates_of(view: View, clause: int) -> list[DateRef]:
    """The dates of a clause; where it has none, those of the one that it goes on: "On 5 May X … and did Y"."""
    items, told = view.statement.items, view.clauses[clause] if view.clauses else None
    known = [i.date for i in items if i.date and not i.date.offset and i.clause == clause]
    if known or not clause or told is None or told.link or told.speech is not None:
        return known
    first = next((m for m, i in enumerate(items) if i.clause == clause), None)
    if told.subject is None and (first is None or first != told.predicate or not items[first].verbal):
        return known
    if any(i.date is not None and i.clause == clause for i in items):
        return []  # "and three days later did Y"
    words = fold(view.statement.text[slice(*told.span)]).replace(",", " ").split()[:LATER_WITHIN]
    if not syntax("going_on").isdisjoint(words[:1]) and syntax("later_words").isdisjoint(words):
        return [i.date for i in items if i.date and not i.date.offset and i.clause == clause - 1]
    return []


def _only_describes(view: View, m: int) -> bool:
    """Whether an English participle says which thing the clause is about: "objects stolen from X are missing"."""
    if view.language != "en" or not m or view.facts[m].span == (0, 0) or not view.facts[m].verbal:
        return False
    start, end = view.facts[m].span
    before = fold(view.statement.text[:start]).split()[-1:]
    if view.facts[m - 1].amount is not None and view.facts[m - 1].span[1] == start - 1:
        return True  # "the two stolen paintings"
    stop = max(end, view.clauses[view.facts[m].clause].span[1])
    after = fold(view.statement.text[end:stop]).replace(",", " , ").split()
    main = next((k for k, word in enumerate(after) if word in syntax("be_forms")), None)
    if main is None or not syntax("be_forms").isdisjoint(before) or not view.statement.text[start:end].endswith(_PAST):
        return False
    return syntax("commas").isdisjoint(after[:main]) and view.facts[m - 1].span[1] == start - 1


def _happens(view: View, m: int | None) -> bool:
    """Whether item ``m`` is what the fact tells of: "the storm struck", "ضربت العاصفة", "won the final"."""
    if m is None or view.facts[m].prep or view.clauses[view.facts[m].clause].speech is not None:
        return False  # "said that the recall had cost millions": the date is of what was said
    head = view.clauses[view.facts[m].clause].predicate
    if head is None or m < head:
        return head is not None
    won = m == head + 1 and not syntax("holding").isdisjoint(view.facts[head].ids)
    return won or (view.language == "ar" and m == head + 1)


def _home(a: Alignment, made: Comparison, told: Sequence[int | None]) -> int | None:
    """The clause of the fact whose date it is: of several with dates that tell the event, the one with the names."""
    head = a.claim.clauses[0].predicate
    homes = [s.matched for s in made.slots if s.matched is not None and s.item == head]
    homes += [m for m in told if m is not None]
    first = a.facts[homes[0]].clause if homes else 0
    if head is None or len({a.facts[m].clause for m in a.view.dates}) < 2:
        return first
    clauses = [first, *(a.facts[m].clause for m, link in a.hits[head].items() if link is not Link.OPPOSITE)]
    if len(set(clauses)) == 1:
        return first
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


def part_of(claim: Statement, items: Side) -> Statement:
    """The statement that only ``items`` make, each in its role, without their dates and amounts."""
    kept = [(k, role) for k, role in items if claim.items[k].kind in ("mention", "term")]
    renumbered = [replace(claim.items[k], clause=0, role=role, prep="", quote=None) for k, role in kept]
    head = next((n for n, i in enumerate(renumbered) if _is_event(claim, kept[n][0], i)), None)
    return Statement(claim.text, claim.lang, tuple(renumbered), (Clause((0, len(claim.text)), head),))


def _is_event(claim: Statement, index: int, item: Item) -> bool:
    return item.kind == "term" and (item.verbal or claim.clauses[claim.items[index].clause].predicate == index)


