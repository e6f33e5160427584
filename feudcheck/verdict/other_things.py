"""The doubts about a denial that what it happened to is another thing: the claim's pool is not the fact's pier."""

from __future__ import annotations

from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax
from feudcheck.model import Outcome
from feudcheck.verdict.denial_case import DENIALS, Case

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.model import Item, SlotComparison, Statement

AGREES = Outcome.AGREES
_NOUNS = ("term", "mention")
_PHRASE = 4  # items of "despite strong protests from X"
_LENGTHS = frozenset({"m", "km", "ft", "mi", "cm"})
_FIGURES_DIFFER = frozenset({"amount-differs", "count-differs"})


def another_object(case: Case) -> bool:
    """ "sold a bus" beside "sold a train": who did the one may have done the other, on no day named."""
    if case.rules != {"attribute-differs"} or any(s.slot == "date" for s in case.comparison.having(AGREES)):
        return False
    heads = [c.predicate for c in case.claim.clauses if c.predicate is not None and not c.passive]
    verbs = [h for h in heads if case.claim.items[h].verbal and not case.claim.items[h].soft]
    told = case.claim.items
    acted_on = {h + 1 + (h + 1 < len(told) and told[h + 1].role == "agent") for h in verbs}  # verb, subject, object
    return all(
        s.item in acted_on and _any(case.claim, s.item) and syntax("directions").isdisjoint(told[s.item].words)
        for s in case.conflicts if s.item is not None
    )  # fmt: skip


def _any(claim: Statement, n: int) -> bool:
    """Whether an item is one of many: "a bus", not "the bus"."""
    start, end = claim.items[n].span
    before = claim.text[:start].split()[-1:]
    one = before in (["a"], ["an"]) or (claim.lang == "ar" and not claim.text[start:end].startswith("ال"))
    return one and not claim.items[n].prep


def another_thing(case: Case) -> bool:
    """Another name, date or reason, and what it was done to is on file nowhere: "built a school" for "built a yard"."""
    if not case.names and case.wrong not in ({"date"}, {"cause"}):
        return False
    heads = {c.predicate + 1 for c in case.claim.clauses if c.predicate is not None}
    return any(s.item in heads and s.slot == "attribute" and not case.claim.items[s.item].prep for s in case.open)


def another_that_changes(case: Case) -> bool:
    """ "silver rose on fears" beside "gold rose on fears", "Syrian troops" beside "Turkish troops": both may have."""
    facts, items = case.comparison.view.facts, case.claim.items
    if not case.rules <= {"attribute-differs", "place-differs"}:
        return False
    changing = any(
        c.predicate is not None and not syntax("changes").isdisjoint(items[c.predicate].ids) for c in case.claim.clauses
    )  # fmt: skip
    told = (items[s.item].words for s in case.conflicts if s.item is not None)
    rising = changing and case.claim.lang == "ar"  # «تراجع» has a sense of what is done once, too
    rising = rising and all(syntax("directions").isdisjoint(words) for words in told)
    if any(_in_spite_of(case, slot) for slot in case.conflicts):
        return True
    if case.comparison.once and not rising and all(syntax("levels").isdisjoint(item.ids) for item in items):
        return any(_doer_for_place(case, slot) or _other_nation(case, slot) for slot in case.conflicts)
    for slot in case.conflicts:
        if slot.item is None or slot.matched is None or items[slot.item].kind != "term":
            continue
        bare = not items[slot.item].prep and not facts[slot.matched].prep
        if items[slot.item].prep == facts[slot.matched].prep == "between":
            return True  # one border is calm, another too
        if bare and (changing or (slot.rule == "place-differs" and not _behind_its_verb(case, slot.item))):
            return True
    return False


def _doer_for_place(case: Case, slot: SlotComparison) -> bool:
    """Whether the claim says where it began, and the fact who began it."""
    facts, items = case.comparison.view.facts, case.claim.items
    if slot.rule != "place-differs" or slot.item is None or slot.matched is None or items[slot.item].prep != "in":
        return False
    fact = facts[slot.matched]
    head = case.comparison.view.clauses[fact.clause].predicate
    return not fact.prep and head is not None and slot.matched < head


def _other_nation(case: Case, slot: SlotComparison) -> bool:
    """Whether only the country differs of those who are told to do it: "the Syrian army", "the Turkish army"."""
    facts, items = case.comparison.view.facts, case.claim.items
    if slot.rule != "place-differs" or slot.item is None or slot.matched is None or items[slot.item].kind != "term":
        return False
    head = case.claim.clauses[items[slot.item].clause].predicate
    bare = not items[slot.item].prep and not facts[slot.matched].prep
    if head is not None and not items[head].verbal and case.claim.lang == "ar":
        return slot.item == head + 1  # «مقتل أميركيين»: Israelis may have been killed too
    return bare and head is not None and items[head].verbal and slot.item < head


def _in_spite_of(case: Case, slot: SlotComparison) -> bool:
    """Whether only those differ in spite of whom it was done: "despite threats from X", "despite threats from Y"."""
    if slot.item is None or slot.matched is None or slot.rule not in ("attribute-differs", "place-differs"):
        return False
    return _despite(case.claim.items, slot.item) and _despite(case.comparison.view.facts, slot.matched)


def _despite(items: Sequence[Item], n: int) -> bool:
    """Whether an item belongs to what "despite" leads in: "despite threats from X"."""
    for k in range(n, max(-1, n - _PHRASE), -1):
        if items[k].clause != items[n].clause or items[k].verbal:
            return False
        if items[k].prep == "despite":
            return True
    return False


def _behind_its_verb(case: Case, n: int) -> bool:
    """Whether item ``n`` stands behind the verb of its clause, where it is of whom or what something is done to."""
    head = case.claim.clauses[case.claim.items[n].clause].predicate
    return head is not None and head < n and case.claim.lang == "en"


def of_another_thing(case: Case) -> bool:
    """ "overturned the closure of the pool" beside "upheld the closure of the pier": the pier is not told of."""
    if not case.rules <= DENIALS:
        return False
    told, facts = {s.matched for s in case.comparison.slots}, case.comparison.view.facts
    rest = [m for m, f in enumerate(facts) if f.kind in _NOUNS and m not in told]
    untold = {facts[m].prep for m in rest}
    bare = any(_object(case, facts, m) for m in rest if m - 1 not in {s.matched for s in _verbs_first(case)})
    items = case.claim.items
    open_ = [s.item for s in case.open if s.item is not None and s.weight and not s.recorded]
    nouns = [n for n in open_ if items[n].kind in _NOUNS and n - 1 not in {s.item for s in _verbs_first(case)}]
    return any(items[n].prep in untold if items[n].prep else bare and _object(case, items, n) for n in nouns)


def deed_on_another(case: Case) -> bool:
    """ "went on with the speech" beside "did not go on with the funding": each has a thing that the other has not."""
    if case.rules != {"opposite"} or "polarity" not in case.wrong:
        return False
    view, unheard = case.comparison.view, {s.item for s in case.open if s.weight}
    agreed = [s for s in case.comparison.having(AGREES) if s.weight]
    told = {s.matched for s in agreed}
    heads = {c.predicate for c in case.claim.clauses}
    for s in agreed:
        if s.item not in heads or s.item is None or s.matched is None:
            continue
        mine, theirs = _acted_on(case.claim.items, s.item), _acted_on(view.facts, s.matched)
        if mine in unheard and theirs is not None and theirs not in told:
            return True
    return False


def _acted_on(items: Sequence[Item], head: int) -> int | None:
    """The noun behind a verb and who does it; None where there is none, or one that says nothing."""
    behind = [k for k in range(head + 1, len(items)) if items[k].clause == items[head].clause]
    k = next((k for k in behind if items[k].role != "agent"), None)
    return k if k is not None and items[k].kind == "term" and not (items[k].verbal or items[k].soft) else None


def _verbs_first(case: Case) -> list[SlotComparison]:
    """The verbs at odds, behind which in Arabic stands who does it."""
    return case.conflicts if case.claim.lang == "ar" else []


def _object(case: Case, items: Sequence[Item], n: int) -> bool:
    """Whether a thing stands right behind a verb: "sell its mill"."""
    concept = case.comparison.view.views.lexicon.concept
    behind = n > 0 and not items[n].prep and any(c.kind == "event" for c in map(concept, items[n - 1].ids) if c)
    thing = items[n].kind == "mention" or any(c.kind == "thing" for c in map(concept, items[n].ids) if c)
    return behind and thing


def quality_of_another_thing(case: Case) -> bool:
    """ "the eastern tunnel" beside "the western pier": the sides are those of two things."""
    items, english = case.claim.items, case.claim.lang == "en"
    unheard = {s.item for s in case.open if s.slot == "attribute" and s.weight and not s.recorded}
    if not unheard or "date" in case.wrong:
        return False
    for slot in case.conflicts:
        if slot.rule != "attribute-differs" or slot.item is None:
            continue
        noun = slot.item + 1 if english else slot.item - 1
        if noun in unheard and _one_phrase(case, items, min(noun, slot.item)):
            return True
    return False


def _one_phrase(case: Case, items: Sequence[Item], n: int) -> bool:
    """Whether only a blank parts an item from the next."""
    return not case.claim.text[items[n].span[1] : items[n + 1].span[0]].strip()


def with_and_without(case: Case) -> bool:
    """ "X made it possible" beside "not possible without X": what is denied but for something is told with it."""
    if "polarity" not in case.wrong:
        return False
    sides = (case.claim, case.comparison.view.statement)
    bare = [all(syntax("but_for").isdisjoint(words) for words in _clauses(side)) for side in sides]
    return bare[0] != bare[1] and _denied_but_for(sides[bare[0]])


def _denied_but_for(statement: Statement) -> bool:
    """Whether it is said not to be so without something: "would not have been possible without you"."""
    return any(
        not syntax("but_for").isdisjoint(words)
        and (not syntax("plain_denials").isdisjoint(words) or any(word.endswith("n't") for word in words))
        for words in _clauses(statement)
    )  # fmt: skip


def _clauses(statement: Statement) -> list[set[str]]:
    """The words of each clause."""
    return [set(plain_words(statement.text[slice(*clause.span)])) for clause in statement.clauses]


def said_of_another_thing(case: Case) -> bool:
    """ "confirmed that she had met X" beside "denied the accusation of X": what is confirmed is on file nowhere."""
    opposed = any(s.rule == "opposite" and s.slot == "relation" and s.weight for s in case.conflicts)
    return opposed and any(s.slot == "relation" and s.weight and not s.recorded for s in case.open)


def figure_of_another_thing(case: Case) -> bool:
    """ "the second quay is 350 metres long", "a bridge 300 metres long": of that one the fact gives no figure."""
    if not case.rules <= _FIGURES_DIFFER:
        return False
    items = case.claim.items
    amounts = [(s.item, items[s.item].amount) for s in case.conflicts if s.item and case.claim.lang == "en"]
    long = {n - 1 for n, amount in amounts if amount is not None and amount.unit in _LENGTHS}
    for slot in case.open:
        if slot.slot != "attribute" or slot.item is None or not slot.weight or slot.recorded:
            continue
        if not syntax("of_several").isdisjoint(items[slot.item].words):
            return True
        if slot.item in long and not items[slot.item].verbal and not items[slot.item + 1].prep:
            return True
    return False


def said_of_another(case: Case) -> bool:
    """ "the school opened late" beside "the bridge opened on time", "the second tram": of that one nothing is told."""
    if not case.rules <= {"opposite", "attribute-differs"} or "polarity" in case.wrong:
        return False
    items, several = case.claim.items, syntax("of_several")
    wrong = [s for s in case.conflicts if s.item is not None]
    ranked = [s for s in (*case.open, *wrong) if s.item is not None and not several.isdisjoint(items[s.item].words)]
    if ranked and any(s not in ranked for s in wrong):
        return True
    if any(s.slot == "relation" for s in wrong):
        return False
    unheard = {s.item for s in case.open if s.slot in ("attribute", "relation") and s.weight and not s.recorded}
    concept = case.comparison.view.views.lexicon.concept
    how = all(any(c.kind == "quality" for c in map(concept, items[s.item or 0].ids) if c) for s in wrong)
    if how and any(n is not None and _a_thing(case, n) for n in unheard):
        return True
    heads = {case.claim.clauses[items[s.item or 0].clause].predicate for s in wrong}
    told = {n for head in heads if head is not None for n in _next_to(case, head)}
    others = {s.item for s in wrong} if len(wrong) > 1 else set()  # of another thing, something else may hold
    return not told.isdisjoint(unheard | others)


def _a_thing(case: Case, n: int) -> bool:
    """Whether an item behind its verb tells more than how: a thing, led in by nothing."""
    item, concept = case.claim.items[n], case.comparison.view.views.lexicon.concept
    head = case.claim.clauses[item.clause].predicate
    named = item.kind == "term" and not item.prep and head is not None and n > head
    return named and any(c.kind != "quality" for c in map(concept, item.ids) if c)


def _next_to(case: Case, head: int) -> list[int]:
    """The noun that does what a verb tells: behind an Arabic one, before an English one and what is led in behind it.

    None where another noun of the claim before it, one that is on file, tells what it is: "research funding".
    """
    items, concept = case.claim.items, case.comparison.view.views.lexicon.concept
    n = head + 1 if case.claim.lang == "ar" else head - 1
    while case.claim.lang == "en" and n > 0 and items[n].prep and items[n].clause == items[head].clause:
        n -= 1
    beside = 0 <= n < len(items) and items[n].clause == items[head].clause and not items[n].prep
    if not beside or not items[head].verbal or items[n].kind != "term":
        return []
    before = next((s for s in case.comparison.having(AGREES) if s.item == n - 1 and items[n - 1].kind == "term"), None)
    named = before is not None and any(c.kind != "quality" for c in map(concept, items[n - 1].ids) if c)
    return [] if named else [n]
