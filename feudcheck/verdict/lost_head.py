"""What befell a part told of its whole: "the harbour collapsed" of a fact in which the harbour's breakwater did."""

from __future__ import annotations

from feudcheck.language.words import syntax
from feudcheck.parse.clauses.noun_phrases import governors, led_by, takes_genitive

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from feudcheck.compare.view import View
    from feudcheck.model import Item, Statement
    from feudcheck.verdict.backing_case import Case


def _head_lost(case: Case) -> bool:
    """ "the plant burned" of "the warehouse of the plant burned"."""
    view, told = case.comparison.view, {s.matched for s in case.agreeing}
    beside_deed = [p for m, n, p in _sides(case) if _same_deed(case, n, m) and not _is_quality(view, p)]
    for p in [*beside_deed, *_measured(case)]:
        heads = [q for q in governors(view.statement, p) if not stands_for_it(view.facts[q])]
        head = heads[-1] if heads else None
        if head is None or head in told or view.facts[head].soft or _of_its_name(view, p, head):
            continue
        turned = not syntax("turning_nouns").isdisjoint(view.facts[head].words)  # "announced an end to the strike"
        if turned or not _is_deed(view, head):  # who approved its building approved it
            return True
    return False


def _is_quality(view: View, m: int) -> bool:
    """Whether a word only tells what something is like: «خطط شركة حقيقية»."""
    kinds = {concept.kind for concept in view.concepts(m)}
    return kinds == {"quality"}


def _is_deed(view: View, m: int) -> bool:
    """Whether a noun tells of a deed and cannot be a thing: "the collapse of", "the building of", not "warehouse"."""
    kinds = {concept.kind for concept in view.concepts(m)}
    if view.is_person(m):
        return False
    named = "thing" in kinds and not view.facts[m].words[0].endswith("ing")
    return not named and not kinds.isdisjoint(("event", "quality"))


def _measured(case: Case) -> Iterator[int]:
    """The fact's noun for one that a figure of the claim is of, where the fact has the same figure there."""
    items = case.claim.items
    pairs = {s.item: s.matched for s in case.own if s.item is not None and s.matched is not None}
    for n, p in pairs.items():
        if items[n].prep == "of" and n and items[n - 1].amount is not None and pairs.get(n - 1) == p - 1:
            yield p


def _aside_as_doer(case: Case) -> bool:
    """ "the festival was launched" of a brand that was launched at the festival."""
    view, told = case.comparison.view, {s.matched for s in case.agreeing}
    for m, n, p in _sides(case):
        if not view.facts[m].verbal or not _same_deed(case, n, m, in_one_word=True):
            continue
        if view.facts[p].prep not in syntax("aside_preps") or view.facts[p].role == "agent":
            continue
        if view.facts[p].kind == "mention" and p and not syntax("acting_teams").isdisjoint(view.facts[p - 1].ids):
            continue  # what "a team from X" did X did
        own = [k for k in _nouns_of(view, m) if k != p]
        if own and told.isdisjoint(own):
            return True
    return False


def _same_deed(case: Case, n: int, m: int, *, in_one_word: bool = False) -> bool:
    """Whether the claim's verb in the clause of noun ``n`` tells the fact's deed; ``in_one_word``: is the fact's."""
    clause, items = case.claim.items[n].clause, case.claim.items
    told = [items[s.item] for s in case.own if s.item is not None and s.matched == m]
    verbs = [item for item in told if item.clause == clause and item.verbal]
    fact = case.comparison.view.facts[m]
    if in_one_word and case.claim.lang == case.comparison.view.statement.lang:
        return any(v.words[:1] == fact.words[:1] for v in verbs)  # not "won" beside "awarded"
    return any(v.words[:1] == fact.words[:1] or not set(fact.ids).isdisjoint(v.ids) for v in verbs)


def _sides(case: Case) -> Iterator[tuple[int, int, int]]:
    """The fact's verb for a verb of the claim, the claim's noun right beside that, and the fact's noun for it."""
    items, view = case.claim.items, case.comparison.view
    pairs = {s.item: s.matched for s in case.own if s.item is not None and s.matched is not None}
    for head, m in pairs.items():
        verb, fact = items[head], view.facts[m]
        if verb.kind != "term" or fact.kind != "term" or not _acts(case.claim, head) or fact.span == (0, 0):
            continue
        if "w:say" in verb.ids:
            continue
        for n in _nouns(case.claim, head):
            p = pairs.get(n)
            if p is not None and view.facts[p].span != (0, 0) and view.facts[p].clause == fact.clause:
                yield m, n, p


def _acts(claim: Statement, head: int) -> bool:
    item = claim.items[head]
    return item.verbal or head == claim.clauses[item.clause].predicate


def _nouns(statement: Statement, verb: int) -> Iterator[int]:
    """The nouns on either side of a verb that no preposition leads in: who does it, and what it is done to."""
    items = statement.items
    for step in (-1, 1):
        k = verb + step
        while 0 <= k < len(items) and items[k].clause == items[verb].clause:
            if items[k].verbal or items[k].planned or (items[k].date is not None and step > 0):
                break
            noun = _phrase_noun(statement, k)
            if k == verb + 1 and statement.lang == "ar" and takes_genitive(statement, verb):
                break  # «أغلق طريق تارن»: whose the road is that the deed has in it
            if noun is not None and not led_by(statement, noun):
                yield noun
                break
            if noun is None and items[k].prep:
                break
            k = min([k, *governors(statement, k)]) - 1 if step < 0 else k + 1
    return


def _phrase_noun(statement: Statement, k: int) -> int | None:
    """The noun that a phrase is about which ends in item ``k``, if that says anything."""
    items = statement.items
    found = [g for g in (k, *governors(statement, k)) if items[g].kind in ("mention", "term") and not items[g].soft]
    return found[-1] if found else None


def _nouns_of(view: View, m: int) -> list[int]:
    """What the fact itself has beside its verb, past what is led in."""
    out = []
    for step in (-1, 1):
        k = m + step
        while 0 <= k < len(view.facts) and view.facts[k].clause == view.facts[m].clause:
            item = view.facts[k]
            if item.verbal and not item.soft:
                break
            if item.kind in ("mention", "term") and not item.prep and not item.soft:
                out.append(k)
            k += step
    return out


def stands_for_it(noun: Item) -> bool:
    """Whether what the noun does is done by whom it belongs to: "the board of X", "half of X", "the city of X"."""
    words = {word for phrase in noun.words for word in phrase.split()}
    lists = ("own_bodies", "part_of_them", "whole_of_them", "standing_for_whole", "kinds_of")
    return any(not syntax(name).isdisjoint(words) for name in lists)


def _of_its_name(view: View, p: int, q: int) -> bool:
    """Whether a noun is a part of what the thing is called: "the Tarn museum", «ملعب تارن»."""
    words = {word for phrase in view.facts[q].words for word in phrase.split()}
    return view.facts[p].kind == "mention" and not words.isdisjoint(view.views.words_of(view.facts[p]))


def _first_of_compound(case: Case) -> bool:
    """ "X is a bank" of "X is a bank robber": the fact says who somebody is, the claim what he has to do with."""
    view, claim, told = case.comparison.view, case.claim, {s.matched for s in case.agreeing}
    for slot in case.own:
        n, m = slot.item, slot.matched
        if n is None or m is None or m + 1 >= len(view.facts) or m + 1 in told or not _noun(claim.items[n]):
            continue
        noun, head = view.facts[m], view.facts[m + 1]
        beside = not view.statement.text[noun.span[1] : head.span[0]].strip() and view.statement.lang == "en"
        if not beside or not _noun(noun) or not _noun(head) or claim.lang != "en" or _first_too(claim, n):
            continue
        firsts, heads = view.concepts(m), view.concepts(m + 1)
        apart = any(c.kind == "thing" for c in firsts) and not any(c.person for c in firsts)
        linked = claim.text[: claim.items[n].span[0]].split()[-2:]
        said = len(linked) > 1 and linked[0] in syntax("linking") and linked[1] in ("a", "an", "the")
        if said and apart and heads and not head.soft and all(c.family != "work" for c in heads):
            return True  # but a drama film is a drama
    return False


def _share_lost(case: Case) -> bool:
    """ "Y bought X" of "Z sold Y its stake in X": the share stands in the fact's phrase."""
    items, view, shares = case.claim.items, case.comparison.view, syntax("nouns_of_share")
    if any(not shares.isdisjoint(i.words) or (i.amount is not None and i.amount.unit == "%") for i in items):
        return False
    pairs = {s.item: s.matched for s in case.own if s.item is not None and s.matched is not None}
    for n, m in pairs.items():
        fact = view.facts[m]
        if not items[n].verbal or not fact.verbal or shares.isdisjoint(fact.words[1:]):
            continue
        of_it = (p for k, p in pairs.items() if items[k].kind == "mention" and items[k].clause == items[n].clause)
        if any(view.facts[p].prep == "in" and view.facts[p].clause == fact.clause and p > m for p in of_it):
            return True
    return False


def _first_too(claim: Statement, n: int) -> bool:
    """Whether the claim has it before another noun, too: "a Swiss company" of "a Swiss multinational food company"."""
    after = claim.items[n + 1] if n + 1 < len(claim.items) else None
    return after is not None and _noun(after) and not claim.text[claim.items[n].span[1] : after.span[0]].strip()


def _noun(item: Item) -> bool:
    return item.kind == "term" and not item.verbal


def _one_between(case: Case) -> bool:
    """ "The mayor's wife" of "the wife of the mayor's brother": somebody stands between the two."""
    view, told = case.comparison.view, {s.matched for s in case.agreeing}
    pairs = {s.item: s.matched for s in case.own if s.item is not None and s.matched is not None}
    for n, m in pairs.items():
        head = next(governors(case.claim, n), None)
        place = None if head is None else pairs.get(head)
        if place is None or place == m:
            continue
        over = list(governors(view.statement, m))
        between = over[: over.index(place)] if place in over else []
        if any(q not in told and view.is_person(q) and not view.facts[q].soft for q in between):
            return True
    return False


LOST_HEAD: tuple[Callable[[Case], bool], ...] = (
    _head_lost, _share_lost, _aside_as_doer, _first_of_compound, _one_between,
)  # fmt: skip
