"""Who did it: "the minister caused the collapse" of a fact in which he only resigned over it."""

from __future__ import annotations

from feudcheck.language.normal import fold
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from feudcheck.compare.view import View
    from feudcheck.model import Item, Statement
    from feudcheck.verdict.backing_case import Case

_CAUSES = frozenset({"cause", "lead-to-result"})
_NEAR = 3  # words before a noun that lead it in as a reason
_BY = ("by", "with", "from", "through")
_HEADS = ("", "since", "after", "before")  # "since X was opened"
_OWNS = ("'s", "’s", "'", "’")


def _only_hit_by_it(case: Case) -> bool:
    """ "X caused the fire": the fact has X do something because of the fire, or tells of no cause at all."""
    claim, view = case.claim, case.comparison.view
    pairs = _pairs(case)
    for head, verb in enumerate(claim.items):
        if not verb.verbal or _CAUSES.isdisjoint(verb.ids):
            continue
        n = _acting(claim, head)
        p, m = pairs.get(n) if n is not None else None, pairs.get(head)
        if not syntax("putting_down_to").isdisjoint(verb.ids):
            continue  # "put it down to a fault": he tells of the cause
        if p is None or (m is not None and not _CAUSES.isdisjoint(view.facts[m].ids)):
            continue
        told = next((pairs[k] for k in range(max(head, n or 0) + 1, len(claim.items)) if k in pairs), None)
        if told is not None and p < told and not view.facts[p].prep and _at_once(view, p, told):
            continue  # "X caused a stir" of "X stirred up"
        if not _is_reason(view, p) and not _causes(view, p):
            return True
    return False


def _at_once(view: View, p: int, m: int) -> bool:
    return not any(view.facts[k].verbal for k in range(p + 1, m)) and not _is_reason(view, m)


def _is_reason(view: View, p: int) -> bool:
    """Whether a noun of the fact is led in as the reason, or its phrase is: "because of the storm over X"."""
    for k in range(p, -1, -1):
        fact = view.facts[k]
        if fact.clause != view.facts[p].clause or (k != p and fact.verbal and _CAUSES.isdisjoint(fact.ids)):
            return False
        start = view.facts[k - 1].span[1] if k else 0
        words = fold(view.statement.text[start : fact.span[0]]).split()[-_NEAR:]
        own = fold(view.statement.text[slice(*fact.span)]).split()[:1]
        if not syntax("reasons_told").isdisjoint((*words, *own)):
            return True
    return False


def _causes(view: View, p: int) -> bool:
    """Whether a word of causing stands behind a noun of the fact: "the storm led to", "the cause was"."""
    between = {id_ for fact in view.facts[p:] if "w:cause" not in fact.ids for id_ in fact.ids}
    start = view.facts[p - 1].span[1] if p else 0
    led = fold(view.statement.text[start : view.facts[p].span[0]]).split()
    before = {id_ for k in range(p) if view.facts[k].clause == view.facts[p].clause for id_ in view.facts[k].ids}
    if not _CAUSES.isdisjoint(before) and not syntax("was_forms").isdisjoint(led):
        return True  # "the cause of the fire was a cable"
    return not _CAUSES.isdisjoint(between) or not syntax("made_happen").isdisjoint(between)


def _as_object(case: Case) -> bool:
    """ "X stole the objects" of "X valued the stolen objects", "flooded the tunnel" of "put it off over floods"."""
    claim, view = case.claim, case.comparison.view
    pairs = _pairs(case)
    for head, m in pairs.items():
        fact = view.facts[m]
        if not _acts(claim, head) or fact.kind != "term":
            continue
        if fact.verbal and not _participle(view, m):
            continue
        n = _acting(claim, head)
        p = pairs.get(n) if n is not None else None
        if p is None or p >= m or _owned_by(view, p, m):
            continue
        other = next((k for k in range(p + 1, m) if view.facts[k].verbal), None)
        if other is None or other in pairs.values():
            continue
        if _is_reason_of(view, other, m) or _participle(view, m):
            return True
    return False


def _is_reason_of(view: View, verb: int, m: int) -> bool:
    if any(view.facts[k].verbal for k in range(verb + 1, m)):
        return False
    start = view.facts[m - 1].span[1]
    own = fold(view.statement.text[start : view.facts[m].span[0]]).split()[-_NEAR:]
    return not syntax("reasons_told").isdisjoint(own)


def _participle(view: View, m: int) -> bool:
    """Whether a word only tells of what kind the noun behind it is: "the stolen objects"."""
    facts = view.facts
    if view.statement.lang != "en" or m + 1 >= len(facts) or facts[m + 1].kind != "term" or facts[m + 1].prep:
        return False
    word = fold(view.statement.text[slice(*facts[m].span)])
    before = fold(view.statement.text[: facts[m].span[0]]).split()[-1:]
    if facts[m].verbal and syntax("before_participles").isdisjoint(before):
        return False
    between = view.statement.text[facts[m].span[1] : facts[m + 1].span[0]]
    return word.endswith(("ed", "en")) and not between.strip()


def _by_nobody(case: Case) -> bool:
    """ "X published the report" of "X resigned after the report was published": the fact tells of nobody who did it."""
    claim, view = case.claim, case.comparison.view
    pairs = _pairs(case)
    for head, m in pairs.items():
        verb, fact = claim.items[head], view.facts[m]
        if not _acts(claim, head) or fact.kind != "term" or not _undergone(view, m):
            continue
        n = _acting(claim, head) if _passive(claim, head) or _has_object(claim, head) else None
        p = pairs.get(n) if n is not None else None
        if p is None or p == m or (p > m and view.facts[p].prep in _BY) or _named_doer(view, m):
            continue
        between = any(view.facts[k].verbal and k not in pairs.values() for k in range(p + 1, m))
        if all(c.kind == "event" and not c.person for c in view.concepts(p)) and view.facts[p].kind == "term":
            continue  # "the crane's collapse killed him": he was killed when it fell
        counting = view.facts[p].prep == "in" and not syntax("counting_places").isdisjoint(fact.words)
        if counting and head + 1 < len(claim.items) and claim.items[head + 1].amount is not None:
            continue  # "X recorded 35 deaths": it is where so many were counted
        if p < m and not between and view.facts[p].prep in _HEADS:
            continue  # what is done to it: of that others judge
        if verb.words[:1] == fact.words[:1] or not set(verb.ids).isdisjoint(fact.ids):
            return True
    return False


def _done_to_the_doer(case: Case) -> bool:
    """ "X was paid 3 million" of "X had paid 3 million": the fact has X do it."""
    claim, view = case.claim, case.comparison.view
    pairs = _pairs(case)
    for head, m in pairs.items():
        fact = view.facts[m]
        before = fold(claim.text[: claim.items[head].span[0]]).split()[-1:]
        if view.statement.lang != "en" or not claim.items[head].verbal or syntax("was_told").isdisjoint(before):
            continue
        n = _doer(claim, head)
        p = pairs.get(n) if n is not None else None
        if p is None or p > m or view.facts[p].prep or fact.words[:1] != claim.items[head].words[:1]:
            continue
        if _undergone(view, m) or any(view.facts[k].verbal for k in range(p + 1, m)) or m + 1 >= len(view.facts):
            continue
        if claim.text[slice(*claim.items[head].span)].split()[0].endswith("ing"):
            continue  # "is suing"
        told = view.clauses[fact.clause]
        if told.passive and told.predicate == m:
            continue  # "X, a series based on Y, ran"
        after = view.facts[m + 1]
        if after.clause == fact.clause and not after.prep and after.date is None and view.facts[p].kind == "mention":
            return view.facts[p].role != "patient"
    return False


def _by_the_one_caught(case: Case) -> bool:
    """ «استعاد X القطع» of «قبضت الشرطة على X واستعادت القطع»: who it was done to goes on to do nothing."""
    claim, view = case.claim, case.comparison.view
    pairs = _pairs(case)
    for head, m in pairs.items():
        n = _doer(claim, head) if claim.lang == view.statement.lang == "ar" and _acts(claim, head) else None
        p = pairs.get(n) if n is not None else None
        if p is None or p > m or not view.facts[m].verbal or view.facts[p].clause == view.facts[m].clause:
            continue
        words = fold(view.statement.text[view.facts[m].span[0] :]).split()[:2]
        goes_on = words[0].startswith("و") and not words[-1].startswith("ال")  # «واستأنف البنك»: X is the bank
        if goes_on and view.facts[p].role == "patient" and view.facts[p].prep == "against":
            return True
    return False


def _undergone(view: View, m: int) -> bool:
    """Whether an English verb of the fact is in the passive: "was published", "the report was published"."""
    if view.statement.lang != "en":
        return False
    fact, text = view.facts[m], view.statement.text
    before = [word for word in fold(text[: fact.span[0]]).split()[-_NEAR:] if word not in syntax("between_passives")]
    own = fold(text[slice(*fact.span)]).split()
    forms = syntax("passive_forms")
    if not own or own[-1].endswith("ing"):
        return False
    behind = fold(text[fact.span[1] :]).split()[:2]
    if not fact.verbal and not forms.isdisjoint(behind[:1]) and not set(behind[1:]).isdisjoint(_stripped(fact)):
        return True  # "the report was published" read as one word
    return (fact.verbal and not forms.isdisjoint(before[-1:])) or not forms.isdisjoint(own[:-1])


def _stripped(item: Item) -> set[str]:
    return {word + mark for phrase in item.words for word in phrase.split() for mark in ("", ".", ",", ";")}


def _named_doer(view: View, m: int) -> bool:
    """Whether the fact goes on with who did it."""
    later = view.statement.text[view.facts[m].span[1] :]
    return not syntax("done_by").isdisjoint(fold(later).split())


def _owned_by(view: View, p: int, m: int) -> bool:
    return view.statement.text[view.facts[p].span[1] :].startswith(_OWNS) and m - p < _NEAR


def _pairs(case: Case) -> dict[int, int]:
    return {s.item: s.matched for s in case.own if s.item is not None and s.matched is not None}


def _acts(claim: Statement, head: int) -> bool:
    item = claim.items[head]
    one_word = claim.clauses[item.clause].predicate == head and _passive(claim, head)
    return (item.verbal or one_word) and not item.soft


def _has_object(claim: Statement, head: int) -> bool:
    """Whether something stands behind an English verb without a preposition, or the verb has taken it in."""
    items = claim.items
    if len(items[head].words[0].split(" ")) > 1:
        return True
    after = items[head + 1] if head + 1 < len(items) else None
    return after is not None and after.clause == items[head].clause and not after.prep and after.date is None


def _passive(claim: Statement, head: int) -> bool:
    item = claim.items[head]
    before = fold(claim.text[: item.span[0]]).split()[-1:]
    behind = fold(claim.text[item.span[1] :]).split()[:1]
    forms = syntax("passive_forms")
    one_word = not item.verbal and not forms.isdisjoint(behind)  # "the report was published"
    return claim.clauses[item.clause].passive or not forms.isdisjoint(before) or one_word


def _acting(claim: Statement, head: int) -> int | None:
    return _by(claim, head) if _passive(claim, head) else _doer(claim, head)


def _by(claim: Statement, head: int) -> int | None:
    return next((n for n in range(head + 1, len(claim.items)) if claim.items[n].prep == "by"), None)


def _doer(claim: Statement, head: int) -> int | None:
    """The noun or name that does what a verb of the claim tells, by the order of words."""
    items = claim.items
    if claim.lang == "ar" and head + 1 < len(items) and _plain(items, head + 1) and _same(items, head, head + 1):
        between = fold(claim.text[items[head].span[0] : items[head + 1].span[0]]).split()[1:]
        leads = items[head].words[0].split(" ")[0] in syntax("leading_to")
        if not (leads and between and between[-1] in items[head].words[1:]):  # not «يؤدي إلى X»: "to" is the verb's own
            return head + 1
    first = None
    for k in range(head - 1, -1, -1):
        if not _same(items, head, k) or items[k].verbal or items[k].date is not None:
            break
        if _plain(items, k):
            first = k
            break
    return first


def _same(items: Sequence[Item], one: int, other: int) -> bool:
    return items[one].clause == items[other].clause


def _plain(items: Sequence[Item], k: int) -> bool:
    item = items[k]
    return item.kind in ("mention", "term") and not (item.prep or item.verbal or item.words[0].endswith("ly"))


NOT_HIS_DEED: tuple[Callable[[Case], bool], ...] = (
    _only_hit_by_it, _as_object, _by_nobody, _done_to_the_doer, _by_the_one_caught,
)  # fmt: skip
