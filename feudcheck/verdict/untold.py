"""Words so light, or deeds so particular, that they say nothing unless the fact has them too."""

from __future__ import annotations

from feudcheck.language.lexicon import ARTICLES
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax
from feudcheck.model import Modality
from feudcheck.parse.clauses import gave_whom
from feudcheck.verdict.pins import NAMES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from feudcheck.compare.view import View
    from feudcheck.model import Item, Statement
    from feudcheck.verdict.backing_case import Case

_BEFORE = 12  # characters that hold a light verb and an article
_INTENDS = "w:plan"
_GUESSING = frozenset({"w:estimate", "w:plan", "w:forecast"})
_INTENDING = frozenset({"w:plan", "w:attempt"})
_RESOLVES = ("agreed_to", "promised_to", "threatened_to", "decided_to", "proposed_to", "in_talks", "about_to")


def _gift_untold(case: Case) -> bool:
    """ "X gave Y $1 billion" of a pledge, or of somebody else's gift: so light a verb says it only with its figure."""
    promised = any("w:promise" in item.ids or "w:plan" in item.ids for item in case.claim.items)
    if promised or syntax("giving_words").isdisjoint(fold(case.claim.text).split()):
        return False
    view, items = case.comparison.view, case.claim.items
    pairs = [(s.item, s.matched) for s in case.own if s.item is not None and s.matched is not None]
    if gave_whom.same(gave_whom.ends(case.claim), gave_whom.ends(view.statement), pairs):
        return False
    figures = [s for s in case.own if s.slot == "amount" and s.item is not None and s.matched is not None]
    figures = [s for s in figures if s.item is not None and _without_verb(case.claim, items[s.item].clause)]
    for figure in figures:
        home = view.clauses[view.facts[figure.matched or 0].clause]
        names = [(s.item, s.matched) for s in case.own if s.slot in NAMES and s.item is not None]
        giving = [m for n, m in names if n < (figure.item or 0) and items[n].role != "patient"]
        givers = [m for n, m in names if items[n].prep == "by"] or giving
        acts = any(m is not None and view.facts[m].role == "agent" for m in givers[:1])
        item = view.facts[home.predicate or 0]
        happened = home.predicate is not None and home.modality is Modality.HAPPENED and not item.planned
        if not (happened and acts) or syntax("giving").isdisjoint(item.ids):
            return True
    return False


def _having_untold(case: Case) -> bool:
    """ "had the money" of a fact in which they "invest the money": another verb stands over the same nouns."""
    items = enumerate(case.claim.items)
    had = [n for n, item in items if not item.soft and _is_had(case.claim.text[: item.span[0]])]
    view, told = case.comparison.view, {s.matched for s in case.own}
    if not had or not syntax("having").isdisjoint(fold(view.statement.text).split()):
        return False
    if case.claim.speeches and {s.item for s in case.own}.isdisjoint(had):
        return True  # only a sister fact has what they had
    for clause in view.clauses:
        head = clause.predicate
        if head is not None and head not in told and acting(view, head):
            near = [m for m in told if m is not None and view.facts[m].clause == view.facts[head].clause]
            if any(m < head for m in near) and any(m > head for m in near):
                return True
    return False


def _is_had(before: str) -> bool:
    """Whether "had the", "لديهم" stands right before a word."""
    words = fold(before[-_BEFORE:]).split()
    if words and words[-1] in syntax("having_theirs"):
        return True
    return len(words) > 1 and words[-1] in ARTICLES and words[-2] in syntax("having")


def _without_verb(claim: Statement, clause: int) -> bool:
    """Whether a clause has no verb but one of saying."""
    head = claim.clauses[clause].predicate
    return head is None or claim.items[head].soft


def _offer_untold(case: Case) -> bool:
    """ "X's offer for Y's fund" of a fact that tells of no offer or plan: the noun is all that the claim tells."""
    agreed = {s.item for s in case.agreeing}
    for clause in case.claim.clauses:
        told = clause.predicate
        item = None if told is None else case.claim.items[told]
        if item is not None and "w:plan" in item.ids and not item.verbal and told not in agreed:
            return not case.comparison.view.plan_terms
    return False


def _resolve_untold(case: Case) -> bool:
    """ "agreed to buy", "threatened to buy" of what somebody only wants or seeks to buy."""
    facts = case.comparison.view.facts
    if not any(not _INTENDING.isdisjoint(fact.ids) for fact in facts):
        return False  # what is done has been resolved
    told = {_resolve(fact) for fact in facts}
    told |= {"decided_to"} if told & {"agreed_to", "promised_to"} else set()
    meant = {id_ for fact in facts if _INTENDS in fact.ids for id_ in fact.ids if not id_.startswith("w:")} - {"plan"}
    intends = (item for item in case.claim.items if _INTENDS in item.ids and meant.isdisjoint(item.ids))
    told.add("")
    if any(_INTENDS in fact.ids and not fact.verbal for fact in facts):
        intends = (i for i in intends if i.verbal or _resolve(i) != "proposed_to")  # a proposal is a plan
    return any(_resolve(item) not in told for item in intends)


def _resolve(item: Item) -> str:
    """What somebody does besides meaning to: agrees, promises, threatens; "" where that is all."""
    for resolve in _RESOLVES:
        if not syntax(resolve).isdisjoint((*item.ids, *item.words)):
            return resolve
    return ""


def acting(view: View, m: int) -> bool:
    item = view.facts[m]
    if item.kind != "term" or not item.verbal or item.soft:
        return False
    return all(concept.kind != "state" for concept in view.concepts(m))  # "with a population of"


def _meanwhile(case: Case) -> bool:
    """ "postponed the strike" of a fact in which operations were postponed during the strike."""
    items, view = case.claim.items, case.comparison.view
    for slot in case.own:
        n, m = slot.item, slot.matched
        if n is None or m is None or items[n].kind != "term" or items[n].prep or items[n].verbal:
            continue
        head = case.claim.clauses[items[n].clause].predicate
        told = next((s.matched for s in case.own if s.item == head), None)
        if head is None or told is None or not items[head].verbal or case.claim.clauses[items[n].clause].passive:
            continue
        behind = n == head + 1 or (n == head + 2 and items[head + 1].kind == "mention")
        if behind and told == view.clauses[view.facts[m].clause].predicate and told < m - 1:
            start = view.facts[m].span[0]
            before = fold(view.statement.text[max(0, start - _BEFORE) : start]).split()
            if not syntax("meanwhile_words").isdisjoint(before[-2:]):
                return True
    return False


def _only_estimated(case: Case) -> bool:
    """ "The dam cost 2 billion" of "at an estimated cost of 2 billion": what it was to cost it need not have cost."""
    if any(not _GUESSING.isdisjoint(item.ids) for item in case.claim.items):
        return False
    facts, taken = case.comparison.view.facts, {s.matched for s in case.own}
    for slot in case.own:
        m, n = slot.matched, slot.item
        if slot.slot != "amount" or m is None or n is None or m < 2 or facts[m - 1].kind != "term":
            continue
        guess, told = facts[m - 2], case.claim.clauses[case.claim.items[n].clause]
        beside = guess.kind == "term" and not guess.verbal and guess.clause == facts[m].clause and m - 2 not in taken
        if beside and "w:estimate" in guess.ids and "cost" in facts[m - 1].ids and told.modality is Modality.HAPPENED:
            return True
    return False


UNTOLD: tuple[Callable[[Case], bool], ...] = (
    _gift_untold, _having_untold, _offer_untold, _resolve_untold, _meanwhile, _only_estimated,
)  # fmt: skip
