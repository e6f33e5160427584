"""What was denied or refused: "denied having sold it" of a fact in which he denied that he was pressed to sell it."""

from __future__ import annotations

from feudcheck.language.normal import fold
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from feudcheck.compare.view import View
    from feudcheck.model import Item
    from feudcheck.verdict.backing_case import Case

_DENIES = "w:deny"


def _another_thing(case: Case) -> bool:
    """The deed that the fact's denial or refusal governs is not in the claim's, or only as a plan of it."""
    items, view = case.claim.items, case.comparison.view
    if not syntax("plain_denials").isdisjoint(fold(case.claim.text).split()):
        return False  # "it is not true that he did not refuse"
    pairs = {s.item: s.matched for s in case.own if s.item is not None and s.matched is not None}
    for d, m in pairs.items():
        if not (_denies(items[d]) and _denies(view.facts[m])):
            continue
        behind = {n: k for n, k in pairs.items() if n > d and k > m and items[n].kind == "term"}
        if not behind:
            continue
        deed = _denied(view, m, set(behind.values()))
        if deed is None:
            continue
        told = [n for n, k in behind.items() if k == deed]
        if all("new" in items[n].ids for n in told) and _plan_for_it(case, d) and _plans(view.facts[m + 1 : deed]):
            continue  # "rejected a proposal for 320 homes" of "rejected a plan to build 320 homes"
        if not told or not any(_same(items[n], view.facts[deed]) for n in told):
            return True
        meant = any(items[n].planned for n in told) or _plans(items[d + 1 : max(told) + 1])
        if _plans(view.facts[m + 1 : deed]) and not meant:
            return True  # who denies a plan to sell says nothing of a sale
    return False


def _plan_for_it(case: Case, d: int) -> bool:
    """Whether what the claim's verb ``d`` refuses is a plan for something, of which no deed is told."""
    items, lexicon = case.claim.items, case.comparison.view.views.lexicon
    plan = items[d + 1] if d + 1 < len(items) else None
    if plan is None or plan.verbal or "w:plan" not in plan.ids or d + 2 >= len(items) or items[d + 2].prep != "for":
        return False
    kinds = [{c.kind for id_ in item.ids if (c := lexicon.concept(id_)) is not None} for item in items[d + 2 :]]
    return not any(item.verbal for item in items[d + 2 :]) and {"event"} not in kinds


def _did_it(case: Case) -> bool:
    """ "refused to step down" of who stepped down and refused to pay: the fact's refusal governs another deed."""
    items, view = case.claim.items, case.comparison.view
    facts = view.facts
    pairs = {s.item: s.matched for s in case.own if s.item is not None and s.matched is not None}
    for d, m in pairs.items():
        if d + 1 not in pairs or m + 1 >= len(facts) or not (_denies(items[d]) and _denies(facts[m])):
            continue
        deed, own = items[d + 1], facts[m + 1]
        governed = deed.verbal or deed.planned
        if governed and pairs[d + 1] < m and (own.verbal or own.planned) and m + 1 not in pairs.values():
            return own.clause == facts[m].clause
    return False


def _denies(item: Item) -> bool:
    return item.kind == "term" and (_DENIES in item.ids or not syntax("denying_deeds").isdisjoint(item.ids))


def _denied(view: View, m: int, told: set[int]) -> int | None:
    """The deed that follows a denial or refusal: "denied that X had sold", "refused to sell", «نفى بيع»."""
    facts, text = view.facts, view.statement.text
    for k in range(m + 1, len(facts)):
        if any(mark in text[facts[k - 1].span[1] : facts[k].span[0]] for mark in (";", "؛", " and ", " but ")):
            return None
        item = facts[k]
        between = fold(text[facts[m].span[1] : item.span[0]]).split()
        led = not syntax("denial_leads").isdisjoint(between)
        if item.kind != "term" or (item.soft and (led or k not in told)):
            continue
        if led and _plans((facts[k - 1],)) and not item.prep:
            return k
        if item.verbal and (led or k == m + 1):
            return None if "w:plan" in item.ids else k
        if not led and not item.prep and (k in told or view.statement.lang == "en"):
            return None  # "denied the charge"
    return None


def _plans(items: Sequence[Item]) -> bool:
    return any("w:plan" in item.ids for item in items)


def _same(one: Item, other: Item) -> bool:
    """Whether two words tell the same deed from the same side: to deny a purchase is to deny no sale."""
    return one.words[:1] == other.words[:1] or not set(one.ids).isdisjoint(other.ids)


DENIED_WHAT: tuple[Callable[[Case], bool], ...] = (_another_thing, _did_it)
