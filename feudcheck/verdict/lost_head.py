"""What befell a part told of its whole: "the harbour collapsed" of a fact in which the harbour's breakwater did."""

from __future__ import annotations

from feudcheck.language.words import SPEECH_CLASSES, syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from feudcheck.compare.view import View
    from feudcheck.model import Item, Statement
    from feudcheck.verdict.backing_case import Case

_OWNS = ("'s", "’s")
_OWNED = (*_OWNS, "s'", "s’")
_HEADED = frozenset({"of", "between"})


def _head_lost(case: Case) -> bool:
    """ "the plant burned" of "the warehouse of the plant burned"."""
    view, told = case.comparison.view, {s.matched for s in case.agreeing}
    for m, n, p in _sides(case):
        if _headed(case.claim, n) or not _same_deed(case, n, m):
            continue
        q = _head(view, p)
        if q is None or q in told or _stands_for_it(view.facts[q]) or _of_its_name(view, p, q):
            continue
        kinds = {concept.kind for concept in view.concepts(q)}
        if "event" not in kinds and "quality" not in kinds:  # who approved its building approved it
            return True
    return False


def _aside_as_doer(case: Case) -> bool:
    """ "the festival was launched" of a brand that was launched at the festival."""
    view, told = case.comparison.view, {s.matched for s in case.agreeing}
    for m, n, p in _sides(case):
        if not view.facts[m].verbal or not _same_deed(case, n, m):
            continue
        if view.facts[p].prep not in syntax("aside_preps") or view.facts[p].role == "agent":
            continue
        if view.facts[p].kind == "mention" and p and not syntax("acting_teams").isdisjoint(view.facts[p - 1].ids):
            continue  # what "a team from X" did X did
        own = [k for k in _nouns_of(view, m) if k != p]
        if own and told.isdisjoint(own):
            return True
    return False


def _same_deed(case: Case, n: int, m: int) -> bool:
    """Whether the claim's verb in the clause of noun ``n`` is the fact's own: not "won" beside "awarded"."""
    clause, items = case.claim.items[n].clause, case.claim.items
    told = [items[s.item] for s in case.own if s.item is not None and s.matched == m]
    verbs = [item for item in told if item.clause == clause]
    fact = case.comparison.view.facts[m]
    if case.claim.lang == case.comparison.view.statement.lang:
        return any(v.words[:1] == fact.words[:1] for v in verbs if v.verbal)
    return any(not set(v.ids).isdisjoint(fact.ids) for v in verbs if v.verbal)


def _sides(case: Case) -> Iterator[tuple[int, int, int]]:
    """The fact's verb for a verb of the claim, the claim's noun right beside that, and the fact's noun for it."""
    items, view = case.claim.items, case.comparison.view
    pairs = {s.item: s.matched for s in case.own if s.item is not None and s.matched is not None}
    for head, m in pairs.items():
        verb, fact = items[head], view.facts[m]
        if verb.kind != "term" or fact.kind != "term" or not _acts(case.claim, head) or fact.span == (0, 0):
            continue
        if not SPEECH_CLASSES.isdisjoint(verb.ids) or not syntax("mutual").isdisjoint(verb.ids):
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
            item = items[k]
            if item.verbal or item.planned or item.prep:
                break
            if item.kind in ("mention", "term") and not item.soft:
                yield k
                break
            if item.date is not None and step > 0:
                break
            k += step


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


def _head(view: View, p: int) -> int | None:
    """The noun whose part of speech item ``p`` of a fact only tells whose it is: "the wall of X", "X's wall"."""
    facts, text = view.facts, view.statement.text
    item = facts[p]
    if item.kind != "mention" and not item.prep:
        return None
    owns = text[item.span[1] :].startswith(_OWNS) or text[: item.span[1]].endswith(_OWNED)
    if owns:
        k = p + 1
    elif item.prep in _HEADED:
        k = next((k for k in range(p - 1, -1, -1) if facts[k].prep not in _HEADED), -1)
    else:
        return None
    if not 0 <= k < len(facts) or facts[k].clause != item.clause:
        return None
    noun = facts[k]
    return k if noun.kind == "term" and not (noun.verbal or noun.soft or noun.prep or noun.planned) else None


def _headed(claim: Statement, n: int) -> bool:
    """Whether the claim itself has the noun in a longer phrase."""
    item, text = claim.items[n], claim.text
    if text[item.span[1] :].startswith(_OWNS) or text[: item.span[1]].endswith(_OWNED):
        return True
    before = claim.items[n - 1] if n else None
    return claim.lang == "ar" and before is not None and before.kind == "term" and not before.verbal


def _stands_for_it(noun: Item) -> bool:
    """Whether what the noun does is done by whom it belongs to: "the board of X", "half of X", "the city of X"."""
    words = {word for phrase in noun.words for word in phrase.split()}
    lists = ("own_bodies", "part_of_them", "whole_of_them", "standing_for_whole")
    return any(not syntax(name).isdisjoint(words) for name in lists)


def _of_its_name(view: View, p: int, q: int) -> bool:
    """Whether a noun is a part of what the thing is called: "the Tarn museum", «ملعب تارن»."""
    words = {word for phrase in view.facts[q].words for word in phrase.split()}
    return view.facts[p].kind == "mention" and not words.isdisjoint(view.views.words_of(view.facts[p]))


LOST_HEAD: tuple[Callable[[Case], bool], ...] = (_head_lost, _aside_as_doer)
