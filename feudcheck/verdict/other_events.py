"""The doubts about a denial that the claim tells another event: another object, another year, another one in office."""

from __future__ import annotations

import datetime as dt

from feudcheck.language.normal import fold
from feudcheck.language.plain_words import MARKS, plain_words
from feudcheck.language.words import syntax
from feudcheck.model import Modality, Outcome
from feudcheck.verdict.denial_case import DENIALS, Case
from feudcheck.verdict.pins import NAMES, dated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from feudcheck.model import DateRef, SlotComparison

AGREES = Outcome.AGREES
_VALUES = frozenset({"date", "amount", "count", "modality"})
_SAID_ON = frozenset({"on", "in", "at", "to", "by"})
_FINITE = dt.date(9000, 1, 1)


def both_have_another(case: Case) -> bool:
    """ "ended its contract with the agency" beside "… with the supplier": each has a thing the other has not."""
    if not case.wrong <= _VALUES | {"attribute"} or not case.wrong & _VALUES or dated(case.comparison, case.claim):
        return False
    if any(s.recorded and s.slot in NAMES and s.weight for s in case.open):
        return True  # another name stands there on file
    if "attribute" in case.wrong and any(s.weight and not s.recorded for s in case.open):
        return True  # "its foreign rights to Z" beside "its domestic rights to Y"
    return any(_thing(case, s) for s in case.open) and _untold(case)


def _thing(case: Case, slot: SlotComparison) -> bool:
    """Whether a part on file nowhere is a thing that the claim's deed is done to, or with."""
    if slot.item is None or slot.recorded or not slot.weight or slot.slot not in ("attribute", "relation"):
        return False
    item = case.claim.items[slot.item]
    head = case.claim.clauses[item.clause].predicate
    if item.verbal or item.soft or item.kind != "term" or head is None:
        return False
    if slot.item <= head and not case.claim.clauses[item.clause].passive:
        return False
    concepts = [c for c in map(case.comparison.view.views.lexicon.concept, item.ids) if c]
    return not concepts or any(c.kind == "thing" for c in concepts)


def _untold(case: Case) -> bool:
    """Whether the fact's clause has a thing or a name that the claim has not."""
    view = case.comparison.view
    told = {s.matched for s in case.comparison.slots}
    homes = {view.facts[m].clause for m in told if m is not None}
    for m, fact in enumerate(view.facts):
        if m in told or fact.clause not in homes or fact.soft or fact.verbal or fact.span == (0, 0):
            continue
        if fact.kind == "mention":
            return True
        if fact.kind == "term" and any(c.kind == "thing" for c in view.concepts(m)):
            return True
    return False


def elsewhere_and_then(case: Case) -> bool:
    """Another place or doer, and another year too: nothing but the deed is shared."""
    if "date" not in case.wrong or not case.names:
        return False
    return any(_years_apart(case, s) for s in case.conflicts if s.slot == "date")


def _years_apart(case: Case, slot: SlotComparison) -> bool:
    mine = case.claim.items[slot.item].date if slot.item is not None else None
    facts = case.comparison.view.facts
    theirs = facts[slot.matched].date if slot.matched is not None else None
    if mine is None or theirs is None or mine.yearless or theirs.offset is not None:
        return False
    return mine.start.year != theirs.start.year


def turned_on_another_day(case: Case) -> bool:
    """ "Y beat X in 2023" beside "X beat Y in 2025": the second leg, or another year's match."""
    scores = [s for s in case.conflicts if s.rule == "attribute-differs" and s.claimed[:1].isdigit()]
    return "roles-reversed" in case.rules and ("date" in case.wrong or bool(scores))


def again_in_another_year(case: Case) -> bool:
    """A strike, a match, an outbreak of another year is another one."""
    if case.rules != {"date-differs"} or case.lived or not any(_years_apart(case, s) for s in case.conflicts):
        return False
    if any(not syntax("single_ranks").isdisjoint(item.words) for item in case.claim.items):
        return False  # there is but one first time
    heads = [case.claim.items[c.predicate].ids for c in case.claim.clauses if c.predicate is not None]
    return bool(heads) and not syntax("done_again").isdisjoint(heads[0])


def in_office_then(case: Case) -> bool:
    """ "Y was director in 2020" beside "X is director": who held it at another time the fact does not tell."""
    if case.rules - {"actor-differs", "counterpart-differs", "count-differs"}:
        return False
    timed = [s for s in case.open if s.slot in ("date", "order")]
    if not timed:
        return False
    if case.rules == {"count-differs"} and timed[0].slot == "order":
        return True
    view = case.comparison.view
    homes = {view.facts[s.matched].clause for s in case.conflicts if s.matched is not None}
    heads = [view.clauses[h].predicate for h in homes if h < len(view.clauses)]
    return all(h is None or not view.facts[h].verbal or _lasts(case, h) for h in heads)


def _lasts(case: Case, m: int) -> bool:
    return any(c.kind == "state" for c in case.comparison.view.concepts(m))


def one_of_what_it_owns(case: Case) -> bool:
    """ "X owns Z" beside "X is the parent company of Y": it may own both."""
    if case.rules != {"counterpart-differs"}:
        return False
    facts = case.comparison.view.facts
    return any(not syntax("owner_nouns").isdisjoint(f.ids) for f in facts) and all(
        s.matched is not None and facts[s.matched].prep in ("of", "") for s in case.names
    )  # fmt: skip


def after_it_was_told(case: Case) -> bool:
    """ "inspected it in 2025" beside a report of 2024, "not inspected since 2020": neither then nor later denied."""
    if case.rules - DENIALS or not any(s.slot == "polarity" and s.claimed == "so" for s in case.conflicts):
        return False
    mine = [i.date for i in case.claim.items if i.date is not None and not i.date.yearless]
    theirs = [f.date for f in case.comparison.view.facts if f.date is not None]
    if not mine or not theirs:
        return False
    if any(m.start > max(map(_last, theirs)) for m in mine):
        return True
    return any(str(t.relation) == "since" and m.start <= t.start <= m.end for t in theirs for m in mine)


def _last(date: DateRef) -> dt.date:
    return date.start if date.end > _FINITE else date.end


def the_day_after(case: Case) -> bool:
    """ "became head on 1 October" beside "resigned on 30 September; Y succeeded her the next day"."""
    if case.rules != {"date-differs"} or case.lived:
        return False
    told = {s.matched for s in case.comparison.slots}
    facts = case.comparison.view.facts
    dates = [f.date for m, f in enumerate(facts) if f.date is not None and m not in told]
    return any(d.offset is not None and d.offset[1] in ("day", "week") for d in dates)


def of_a_rank_of_its_own(case: Case) -> bool:
    """ "the first offer was rejected" beside "accepted the offer": which offer that was the fact does not tell."""
    if case.rules & {"currency-differs", "unit-differs"}:
        return False  # the number tells which
    if any(not syntax("which_in_turn").isdisjoint(fact.ids) for fact in case.comparison.view.facts):
        return False  # it tells which, if by another word
    items = case.claim.items
    ranked = [s for s in case.comparison.slots if s.item is not None and s.matched is None]
    ranked = [s for s in ranked if s.item is not None and not items[s.item].verbal]
    return any(not syntax("which_in_turn").isdisjoint(items[s.item or 0].ids) for s in ranked)


def was_to_be(case: Case) -> bool:
    """ "was to be launched in 2028": told as a plan, whatever became of it."""
    if case.rules != {"plan-is-no-event"}:
        return False
    text = f" {' '.join(plain_words(case.claim.text))} "
    planned = all(c.modality in (Modality.HAPPENED, Modality.PLANNED) for c in case.claim.clauses)
    return planned and any(f" {phrase} " in text for phrase in syntax("was_to_be"))


def of_a_longer_name(case: Case) -> bool:
    """ "launched Lamp Plus" beside "launched Lamp": the name goes on, and the fact knows nothing of it."""
    if case.claim.lang != "en" or not case.wrong <= _VALUES:
        return False
    known = set(plain_words(case.comparison.view.statement.text))
    for slot in case.named:
        if slot.item is None or slot.matched is None:
            continue
        after = case.claim.text[case.claim.items[slot.item].span[1] :]
        word = after[1:].split(" ")[0].strip(MARKS) if after[:1] == " " else ""
        if word[:1].isupper() and word[1:2] and fold(word) not in known and fold(word) not in syntax("weekday_words"):
            return not any(i.date is not None and _inside(i.span, after, case) for i in case.claim.items)
    return False


def _inside(span: tuple[int, int], after: str, case: Case) -> bool:
    start = len(case.claim.text) - len(after)
    return start <= span[0] <= start + 2


def meant_for_later(case: Case) -> bool:
    """ "threatened to resume the strike" beside "ended the strike": what was done may be undone again later."""
    if case.rules != {"opposite"} or not any(s.slot == "modality" and s.claimed == "planned" for s in case.open):
        return False
    facts, items = case.comparison.view.facts, case.claim.items
    turned = [(items[s.item], facts[s.matched]) for s in case.conflicts if s.item is not None and s.matched is not None]
    undone = len(turned) == len(case.conflicts) and all(mine.planned and not theirs.planned for mine, theirs in turned)
    return undone and not any(mine.verbal or mine.negated for mine, _ in turned)


def not_before_that(case: Case) -> bool:
    """ "No woman led it before X": of the time before, which the fact on X does not tell."""
    denied = any(s.slot == "polarity" and s.claimed == "not so" for s in case.conflicts)
    return denied and any(s.slot == "order" and s.claimed == "before" for s in case.open)


def denied_with_another_value(case: Case) -> bool:
    """ "Did not cost 60 million" beside "cost 40 million": what the claim denies is told with a value of its own."""
    denied = {case.claim.items[s.item].clause for s in case.conflicts if _denies_it(s) and s.item is not None}
    others = [s for s in case.conflicts if s.item is not None and s.weight and s.rule not in DENIALS]
    return any(case.claim.items[s.item].clause in denied for s in others if s.item is not None)


def _denies_it(slot: SlotComparison) -> bool:
    return slot.slot == "polarity" and slot.claimed == "not so"


def named_in_the_saying(case: Case) -> bool:
    """ "X claimed on Z that Y had secured …" beside "X acquired Z": the names are of who says it, and where."""
    items, view = case.claim.items, case.comparison.view
    if not case.names or not case.named or view.statement.speeches or view.record.attributed_to:
        return False
    speakers, places = set[int](), set[int]()
    for speech in case.claim.speeches:
        if speech.verb is None or speech.speaker is None:
            continue
        speakers.add(speech.speaker)
        for k in range(speech.verb + 1, len(items)):
            if items[k].verbal or items[k].kind != "mention" or items[k].prep not in _SAID_ON:
                break
            places.add(k)
    named = {slot.item for slot in case.named}
    return named <= speakers | places and not named.isdisjoint(places)


OTHER_EVENTS: tuple[Callable[[Case], bool], ...] = (
    both_have_another,
    denied_with_another_value,
    elsewhere_and_then,
    turned_on_another_day,
    again_in_another_year,
    in_office_then,
    one_of_what_it_owns,
    after_it_was_told,
    the_day_after,
    of_a_rank_of_its_own,
    was_to_be,
    of_a_longer_name,
    meant_for_later,
    not_before_that,
    named_in_the_saying,
)
