"""Plain words and relations: the same, the opposite, or backed by another fact of the event."""

from __future__ import annotations

from functools import partial

from feudcheck.compare import complements, sided, standings
from feudcheck.compare.being import beaten, belonging, offices, other_sorts, owned_by
from feudcheck.compare.claim import SIDES
from feudcheck.compare.clauses import cause, gone_over
from feudcheck.compare.comparison import AGREES, CONFLICTS, UNKNOWN
from feudcheck.compare.figures import for_nothing
from feudcheck.compare.keys import Link
from feudcheck.compare.mood import given_up, undone
from feudcheck.compare.views import COUNTRY
from feudcheck.compare.words import closed_to, led, phrases, stand_ins
from feudcheck.language.units import is_currency, left_open
from feudcheck.language.words import syntax
from feudcheck.later import later
from feudcheck.model import Modality

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from feudcheck.compare import sisters, strangers
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.being import native
    from feudcheck.compare.claim import Claim, Way
    from feudcheck.compare.figures import lasting, majority, up_or_down
    from feudcheck.compare.times import clock
    from feudcheck.compare.words import contraries, contrasts, whose_change
    from feudcheck.model import Item, SlotComparison
else:
    clock, contraries, contrasts, lasting = later(
        "feudcheck.compare.times.clock", "feudcheck.compare.words.contraries", "feudcheck.compare.words.contrasts",
        "feudcheck.compare.figures.lasting",
    )  # fmt: skip
    majority, native, sisters, strangers, up_or_down, whose_change = later(
        "feudcheck.compare.figures.majority", "feudcheck.compare.being.native", "feudcheck.compare.sisters",
        "feudcheck.compare.strangers", "feudcheck.compare.figures.up_or_down", "feudcheck.compare.words.whose_change",
    )  # fmt: skip

SHORT_QUOTE = 3  # words of a quotation that are set against each other one by one


def compared(a: Alignment, n: int) -> SlotComparison:
    """One word of the claim, or its relation."""
    for other_way in (gone_over.told, owned_by.told, beaten.told, sided.told):
        if (m := other_way(a, n)) is not None:
            return a.slot(n, AGREES, m=m)
    if for_nothing.may(a.claim, n) and (paid := for_nothing.compared(a, n)) is not None:
        return paid
    if a.hits[n] and (met := _met(a, n)) is not None:
        return met
    found = (way(a, n) for way in _ways(a.claim, n))
    return next((slot for slot in found if slot is not None), None) or a.slot(n, UNKNOWN, "uncovered-part")


def _met(a: Alignment, n: int) -> SlotComparison | None:
    """What the fact's words that have to do with item ``n`` say of it; None where they say nothing."""
    item = a.claim.items[n]
    home = a.home[item.clause]
    if offices.of_deputy(a, n):
        return a.slot(n, UNKNOWN, "uncovered-part")
    same = [m for m in _same(a, n) if not complements.elsewhere(a, n, m)]
    if same and not complements.is_so(a, n, same[0]) and belonging.elsewhere(a, n, same[0]):
        same = [m for m in same if not belonging.elsewhere(a, n, m)]
        placed = not a.claim.families[n].isdisjoint(syntax("place_families"))
        if not same:
            there = _family_rival(a, n, prep=True) if placed else None
            told = (UNKNOWN, "uncovered-part", None) if there is None else (CONFLICTS, "place-differs", there)
            return a.slot(n, *told)
    if same and a.facts[same[0]].clause != home and _told_against(a, n, same[0]):
        return a.slot(n, UNKNOWN, "uncovered-part", same[0])
    against = [m for m in a.ordered(n, Link.OPPOSITE) if not contraries.apart(a, n, m)]
    opposed = [m for m in against if _told_with(a, n, m, home)]
    answers = (contraries.answered, contraries.another_deed, _only_dates, phrases.taken_in)
    opposed = [m for m in opposed if not any(answer(a, n, m) for answer in answers)]
    if same and against and (found := contrasts.told_of_it(a, n, same, against)) is not None:
        return a.slot(n, CONFLICTS, "opposite", found)
    for of_another in _OF_ANOTHER if same else ():
        if of_another(a, n, same[0]):
            return a.slot(n, UNKNOWN, "uncovered-part", same[0])
    if same and (not (opposed and contraries.only_akin(a, n, same[0])) or _has_its_figure(a, n, same[0])):
        return a.slot(n, AGREES, m=same[0])
    if opposed:
        turned = a.view.clauses[home].negated != a.facts[opposed[0]].negated
        if turned and not _no_third(a, n, opposed[0]):
            return a.slot(n, UNKNOWN, "uncovered-part", opposed[0])  # what did not rise need not have fallen
        if a.claim.clauses[item.clause].negated and not a.claim.parity(n) and not item.negated:
            return a.slot(n, UNKNOWN, "uncovered-part", opposed[0])  # what did no large fire a small one may have done
        if a.claim.parity(n) != turned or _both_ask(a, n, opposed[0]):
            return a.slot(n, AGREES, m=opposed[0])
        if a.view.clauses[home].modality is Modality.QUESTIONED and not item.verbal:
            return a.slot(n, UNKNOWN, "outcome-open", opposed[0])  # who asks whether it is so does not say so
        if item.verbal and (belonging.other_object(a, n) or contraries.to_do_next(a, n, opposed[0])):
            return a.slot(n, UNKNOWN, "uncovered-part")
        turned_too = undone.words_and_all(a, n) or a.claim.is_event(n) or contraries.with_its_verb(a, n)
        return a.slot(n, CONFLICTS, "opposite" if turned_too else "attribute-differs", opposed[0])
    return None


def _same(a: Alignment, n: int) -> list[int]:
    """The fact's items that say the same as item ``n``, or the same from the other side; the likeliest first."""
    item, hits = a.claim.items[n], a.hits[n]
    same = a.ordered(n, Link.SAME, Link.CONVERSE)
    if item.verbal and not item.soft:
        same = [m for m in same if not _says_nothing(a, item, m) and not lasting.only_lasted(a, n, m)]
    if not item.verbal and Link.CONVERSE in hits.values():
        if n in a.claim.persons and n != a.claim.clauses[item.clause].predicate:
            counted = n and item.words[0] in syntax("befallen") and a.claim.items[n - 1].amount is not None
            told = [m for m in same if hits[m] is not Link.CONVERSE]  # a student is no teacher, a son no father
            return told or [m for m in same if counted and a.facts[m].verbal]  # "12 dead" of what killed 12
        same.sort(key=lambda m: hits[m] is Link.CONVERSE)  # "a teacher" is one, rather than who "went to school"
    if item.verbal and n == a.claim.clauses[item.clause].predicate:
        same = [m for m in same if a.facts[m].verbal or not _spoken_for(a, n, m)]
        same.sort(key=lambda m: not a.facts[m].verbal)  # "were stolen" is "stole" rather than "thieves"
    return same


def _ways(claim: Claim, n: int) -> Sequence[Way]:
    """The ways in which a fact may tell item ``n`` without its word, in their order; worked out once."""
    if (found := claim.ways.get(n)) is None:
        item, head = claim.items[n], n == claim.clauses[claim.items[n].clause].predicate
        stands = [(may(claim, n), partial(_standing, find)) for may, find in stand_ins.STAND_INS]
        may: list[tuple[bool, Way]] = [
            (n in claim.persons, _deputised),
            (item.verbal and "w:unreal" in item.ids, _after_all),
            (given_up.may(claim, n), given_up.compared),
            (not item.soft and undone.undoes(claim, n), partial(_turned, undone.called_off)),
            (head and undone.brings_about(claim, n), partial(_turned, undone.after_all)),
            (head and closed_to.may(claim, n), partial(_turned, closed_to.turned)),
            (undone.turns_down(claim, n), partial(_turned, undone.resolved_on)),
            (undone.comes_by(claim, n), partial(_turned, undone.gone_without)),
            (standings.may(item.words), lambda a, n: standings.compared(a, n)),
            (not syntax("majorities", "by_all").isdisjoint(item.ids), lambda a, n: majority.compared(a, n)),
            (item.verbal and "remain" in item.ids, lambda a, n: lasting.compared(a, n)),
            (not syntax("timed_by_days").isdisjoint(item.ids), lambda a, n: lasting.gone_on(a, n)),
            (up_or_down.may(claim, n), lambda a, n: up_or_down.compared(a, n)),
            (clock.may(claim, n), lambda a, n: clock.compared(a, n)),
            *(stands if head else ()),
            (True, _in_wording),
            ("w:cause" in item.ids, lambda a, n: a.slot(n, AGREES) if cause.told(a, n) else None),
            *(() if head else stands),
            (bool(claim.families[n]), _rivalled),
            (complements.may(claim, n), other_sorts.of_another_sort),
            (strangers.may(claim, n), strangers.instead),
            (not head and bool(claim.keys[n].opposite), lambda a, n: sisters.opposing(a, n)),
            (not head and not claim.acts(n), _backed),
            (item.quote is not None, _misquoted),
        ]
        found = claim.ways[n] = tuple([way for applies, way in may if applies])
    return found


def _deputised(a: Alignment, n: int) -> SlotComparison | None:
    return a.slot(n, UNKNOWN, "uncovered-part") if offices.of_deputy(a, n) else None


def _after_all(a: Alignment, n: int) -> SlotComparison | None:
    done = undone.done_after_all(a, n)
    return None if done is None else a.slot(n, CONFLICTS, "opposite", done)


def _turned(find: Callable[[Alignment, int], int | None], a: Alignment, n: int) -> SlotComparison | None:
    m = find(a, n)
    return None if m is None else a.slot(n, CONFLICTS, "opposite", m)


def _in_wording(a: Alignment, n: int) -> SlotComparison | None:
    return None if complements.elsewhere(a, n, None) or not stand_ins.part_of_wording(a, n) else a.slot(n, AGREES)


def _standing(find: Callable[[Alignment, int], int | None], a: Alignment, n: int) -> SlotComparison | None:
    m = find(a, n)
    return None if m is None else a.slot(n, AGREES, m=m)


def _rivalled(a: Alignment, n: int) -> SlotComparison | None:
    rival = _family_rival(a, n)
    if rival is None:
        return None
    placed = not syntax("place_families").isdisjoint(a.claim.families[n])
    return a.slot(n, CONFLICTS, "place-differs" if placed else "attribute-differs", rival)


def _backed(a: Alignment, n: int) -> SlotComparison | None:
    helper = sisters.backing(a, n, caused=a.claim.clauses[a.claim.items[n].clause].in_reason(n))
    return None if helper is None else a.lent(n, helper)


def _misquoted(a: Alignment, n: int) -> SlotComparison | None:
    word = _quoted_instead(a, n)
    return None if word is None else a.slot(n, CONFLICTS, "misquote", word)


def _told_with(a: Alignment, n: int, m: int, home: int) -> bool:
    """Whether item ``m`` stands in the clause compared, or in that of the verb before item ``n``."""
    elsewhere = contraries.meanwhile(a, n, m, home) or contraries.none_befell(a, n, m, home)
    if a.facts[m].clause == home or elsewhere or whose_change.own(a, n, m):
        return True
    items = a.claim.items
    verb = next((k for k in range(n - 1, -1, -1) if items[k].verbal and items[k].clause == items[n].clause), None)
    return verb is not None and verb in a.pairs and a.facts[a.pairs[verb]].clause == a.facts[m].clause


def _only_dates(a: Alignment, n: int, m: int) -> bool:
    """Whether the fact's word only tells after or before what it happened: "was cut off" a month "after the launch"."""
    led, own = a.facts[m].prep, whose_change.own(a, n, m)
    return led in SIDES and led != a.claim.items[n].prep and m not in a.view.predicates and not own


def _no_third(a: Alignment, n: int, m: int) -> bool:
    """Whether one of two opposites must hold: what did not fail succeeded."""
    theirs = {id_ for c in a.view.concepts(m) for id_ in (c.id, *c.isa)}
    return any(not c.complement.isdisjoint(theirs) for c in a.claim.concepts(n))


def _both_ask(a: Alignment, n: int, m: int) -> bool:
    """Who asks whether it is true asks whether it is false."""
    mine, theirs = a.claim.clauses[a.claim.items[n].clause].modality, a.view.clauses[a.facts[m].clause].modality
    return not a.claim.items[n].verbal and mine is theirs is Modality.QUESTIONED


def _quoted_instead(a: Alignment, n: int) -> int | None:
    """The word that the fact quotes in the place of a quoted word of the claim: «liar» for «genius»."""
    quote, home = a.claim.items[n].quote, a.home[a.claim.items[n].clause]
    if quote is None or len(a.claim.quotes[quote].words) > SHORT_QUOTE:
        return None
    taken = {m for hits in a.hits for m, link in hits.items() if link is Link.SAME}
    short = {k for k, q in enumerate(a.view.statement.quotes) if len(q.words) <= SHORT_QUOTE}
    words = (m for m, f in enumerate(a.facts) if f.quote in short and f.clause == home and f.kind == "term")
    return next((m for m in words if m not in taken), None)


def _told_against(a: Alignment, n: int, m: int) -> bool:
    """Whether the fact says it in a clause of the contrary: "won A but lost B"."""
    head = a.claim.clauses[a.claim.items[n].clause].predicate
    there = a.view.clauses[a.facts[m].clause]
    if head is None or there.predicate is None or n < head:
        return False
    if a.pairs.get(head) is not None and there.negated != a.view.clauses[a.home[a.claim.items[n].clause]].negated:
        apart = a.facts[m].clause != a.facts[a.pairs[head]].clause
        return apart and not a.claim.items[n].negated and not led.occasion_of_both(a, n, m, a.pairs[head])
    link = a.linked(head, there.predicate)
    same_one = any(there.subject in a.hits[k] for k, i in enumerate(a.claim.items) if i.role == "agent")
    return (link is Link.OPPOSITE or link is Link.CONVERSE) and there.subject is not None and same_one


def _has_its_figure(a: Alignment, n: int, m: int) -> bool:
    """Whether the claim's next figure is the one right after the fact's noun: "after a profit of 3 million"."""
    items = a.claim.items
    k = next((k for k in range(n + 1, len(items)) if items[k].amount is not None), None)
    mine = items[k].amount if k is not None and items[k].clause == items[n].clause else None
    theirs = a.facts[m + 1].amount if m + 1 < len(a.facts) and a.facts[m + 1].clause == a.facts[m].clause else None
    if mine is None or theirs is None or theirs.unit is None:
        return False
    open_ = left_open(mine) and is_currency(theirs.unit)
    return (mine.low, mine.high, theirs.unit if open_ else mine.unit) == (theirs.low, theirs.high, theirs.unit)


def _says_nothing(a: Alignment, item: Item, m: int) -> bool:
    """Whether the fact's word tells no event: "may be" beside "had been expected"."""
    fact = a.facts[m]
    return fact.soft and item.words[:1] != fact.words[:1] and not a.view.concepts(m)


def _spoken_for(a: Alignment, n: int, m: int) -> bool:
    """Whether another item of the claim is the very word of the fact's item ``m``."""
    others = (i for k, i in enumerate(a.claim.items) if k != n and m in a.hits[k] and i.kind == "term")
    return any(i.words[:1] == a.facts[m].words[:1] for i in others)


def _family_rival(a: Alignment, n: int, *, prep: bool = False) -> int | None:
    """The fact's other country, city or the like where the claim has one; ``prep``: only one led in alike."""
    mine = a.claim.families[n]
    if not mine:
        return None
    home, led = a.home[a.claim.items[n].clause], a.claim.items[n].prep
    taken = {m for k, hits in enumerate(a.hits) if not prep for m, link in hits.items() if link is Link.SAME}
    free = [
        m for m, theirs in a.view.families
        if a.facts[m].clause == home and m not in taken and m not in a.hits[n] and not mine.isdisjoint(theirs)
        and not belonging.of_another(a, n, m) and not other_sorts.finer(a, n, m)
    ]  # fmt: skip
    if COUNTRY in mine and led:  # the base may know a country by name that the claim has as a word
        named = [m for m, f in enumerate(a.facts) if f.kind == "mention" and f.clause == home and a.views.is_country(f)]
        free += [m for m in named if m not in taken and a.facts[m].prep == led]
    free += [m for m in native.birthplaces(a, n) if m not in taken]
    alike = next((m for m in free if a.facts[m].prep == led), None)
    if alike is not None or prep or mine.isdisjoint(syntax("place_families")):
        return alike
    return next((m for m in free if led or not native.of_another_noun(a, n, m)), None)


_OF_ANOTHER = (
    led.ranked_lower, led.otherwise_led, belonging.titles_another, phrases.without_object, phrases.with_another,
)  # fmt: skip
