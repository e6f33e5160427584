"""The doubts about a denial that somebody else does it: the opposition's vote is not parliament's."""

from __future__ import annotations

from feudcheck.language.demonyms import stems
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax
from feudcheck.model import Modality, Outcome
from feudcheck.verdict.denial_case import DENIALS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from feudcheck.model import SlotComparison
    from feudcheck.verdict.denial_case import Case


def another_noun_does_it(case: Case) -> bool:
    """ "The opposition voted against it", "traders opposed it": of those whose deed it is the fact has not a word."""
    if not case.rules <= DENIALS:
        return False
    unheard = {s.item for s in case.open if s.item is not None and s.recorded is None and s.weight}
    verbs = [s.item for s in case.conflicts if s.slot == "relation" and s.item is not None and s.weight]
    return any(_doer(case, n) in unheard for n in verbs)


def _doer(case: Case, verb: int) -> int | None:
    """The plain noun right before an English verb or behind an Arabic one: no office or member, who acts for a body."""
    items, arabic = case.claim.items, case.claim.lang == "ar"
    n = verb + 1 if arabic else verb - 1
    if not 0 <= n < len(items) or not items[verb].verbal or case.claim.clauses[items[verb].clause].passive:
        return None
    noun = items[n]
    if noun.kind != "term" or noun.verbal or noun.prep or noun.soft or noun.clause != items[verb].clause:
        return None
    if not arabic and case.claim.text[noun.span[1] : items[verb].span[0]].strip():
        return None
    if not syntax("acting_for_body").isdisjoint(noun.ids) or "w:titles" in noun.ids:
        return None
    concepts = [c for c in map(case.comparison.view.views.lexicon.concept, noun.ids) if c]
    people = "belongs-member" in noun.ids or any(c.person for c in concepts)
    return n if people or (not arabic and any(c.kind == "thing" for c in concepts)) else None


def by_another_nation(case: Case) -> bool:
    """ "X expelled three Y diplomats" of "Y expelled two X diplomats": nobody undergoes what befalls his like."""
    facts, items = case.comparison.view.facts, case.claim.items
    if any(s.rule == "place-differs" and _whose_seat(case, s.item, s.matched) for s in case.conflicts):
        bare = (s.item for s in case.named if s.item is not None and not items[s.item].prep)
        return next(bare, None) is None  # "the Y parliament passed a law" of what X's parliament passed
    turned = False
    for slot in case.comparison.slots:
        if slot.slot not in ("actor", "counterpart", "place") or slot.item is None or slot.matched is None:
            continue
        mine, theirs = items[slot.item], facts[slot.matched]
        if not mine.words or not theirs.words or mine.words == theirs.words:
            continue
        turned = turned or (mine.role == "agent" and mine.words[-1] in stems(theirs.words[-1]))
    return turned


def a_stranger_from_there(case: Case) -> bool:
    """ «انضمت X الإماراتية» beside «انضمت Y الإماراتية»: the name only says whence a doer is who is on file nowhere."""
    items, unheard = case.claim.items, {s.item for s in case.open if s.item is not None and not s.recorded}
    return case.claim.lang == "ar" and any(
        s.item is not None and s.item - 1 in unheard and items[s.item].kind == "mention"
        and case.claim.text[items[s.item].span[0] :].startswith("ال") and not items[s.item - 1].verbal
        and items[s.item].span[0] - items[s.item - 1].span[1] == 1
        for s in case.conflicts
    )  # fmt: skip


def plans_of_others(case: Case) -> bool:
    """ "X plans to buy Z" beside "Y proposed to take over Z": what one has in mind another may have in mind too."""
    items, clauses = case.claim.items, case.claim.clauses
    if case.rules != {"actor-differs"} or case.comparison.main:
        return False
    named = [clauses[items[s.item].clause] for s in case.conflicts if s.item is not None]
    return all(clause.modality is Modality.PLANNED for clause in named)


def _whose_seat(case: Case, n: int | None, m: int | None) -> bool:
    """Whether two names of places stand without a preposition before their nouns: of whom or what it is told."""
    if n is None or m is None:
        return False
    items, facts = case.claim.items, case.comparison.view.facts
    bare = not (items[n].prep or items[n].role or facts[m].prep or facts[m].role)
    return bare and n + 1 < len(items) and items[n + 1].kind == "term" and not items[n + 1].verbal


def of_another_office(case: Case) -> bool:
    """ "The finance chief is Y", "the former chief was Y" of X, who is the chief: one has not the other's office."""
    if all(s.slot == "attribute" for s in case.names) or any(item.verbal for item in case.claim.items):
        return False
    items = case.claim.items
    told = {s.item: s for s in case.comparison.slots if s.item is not None}
    then = syntax("formerly") | syntax("once_words")
    shared = any(not then.isdisjoint(items[n].words) and s.matched is not None for n, s in told.items())
    there = plain_words(case.comparison.view.statement.text)
    if not shared and then.isdisjoint(there) and not then.isdisjoint(plain_words(case.claim.text)):
        return any(_is_calling(case, s) for s in case.comparison.slots)
    for slot in (*case.open, *case.conflicts):
        n = slot.item
        if slot.slot != "attribute" or n is None or items[n].verbal:
            continue
        if not syntax("new_words").isdisjoint(items[n].words):
            continue  # whoever is put in an office is new there
        if any(office is not None and _is_calling(case, office) for office in (slot, told.get(n + 1))):
            return True
    return False


def another_relative(case: Case) -> bool:
    """ "X's sister died that day" of what says that her brother did: the one is not the other."""
    items, facts, kin = case.claim.items, case.comparison.view.facts, syntax("relatives_of_somebody")
    if case.rules - {"attribute-differs", "date-differs"} or not any(item.verbal for item in items):
        return False
    return any(
        s.item is not None and s.matched is not None
        and not kin.isdisjoint(items[s.item].ids) and not kin.isdisjoint(facts[s.matched].ids)
        for s in case.conflicts
    )  # fmt: skip


def _is_calling(case: Case, slot: SlotComparison) -> bool:
    """Whether the claim's part answers to an office or a calling of the fact."""
    if slot.matched is None or slot.slot == "actor":
        return False
    return any(c.person for c in case.comparison.view.concepts(slot.matched))


def another_acts(case: Case) -> bool:
    """The fact's opposite relation is told of somebody the claim does not name."""
    facts = case.comparison.view.statement.items
    named = {s.matched for s in case.comparison.having(Outcome.AGREES)}
    for slot in case.conflicts:
        if slot.rule == "opposite" and slot.slot == "relation" and slot.matched is not None:
            acting = [m for m, f in enumerate(facts) if f.role == "agent" and f.clause == facts[slot.matched].clause]
            if acting and named.isdisjoint(acting):
                return True
    return False


OTHER_DOERS: tuple[Callable[[Case], bool], ...] = (
    another_noun_does_it, by_another_nation, a_stranger_from_there, plans_of_others, of_another_office,
    another_relative, another_acts,
)  # fmt: skip
