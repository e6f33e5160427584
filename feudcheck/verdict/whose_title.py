"""Whose title it is: "the minister X resigned" of a fact in which Y is the minister, or nobody named is."""

from __future__ import annotations

from feudcheck.language.normal import fold
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from feudcheck.compare.view import View
    from feudcheck.model import Item, Statement
    from feudcheck.verdict.backing_case import Case

_TITLE = "w:titles"
_COMMAS = (",", "،")
_OWNS = ("'s", "’s", "s'", "s’")


def _title_of_another(case: Case) -> bool:
    """A title beside a name, which no fact that backs it has beside that name or says of it."""
    view = case.comparison.view
    for name, title in _apposed(case.claim, view):
        slot = next((s for s in case.agreeing if s.item == title), None)
        who, what = case.claim.items[name], case.claim.items[title]
        if slot is None or slot.matched is None:
            number = view.number if slot is None or slot.fact is None else slot.fact
            told = view if number == view.number else view.views.view(number, view.language)
            alike = [j for j, item in enumerate(told.facts) if _same(what, item)]
            if not alike:
                continue
        else:
            told, alike = view, [slot.matched]
            if any(s.matched == slot.matched and _another(case.claim, s.item, title) for s in case.own):
                return True  # "X, a director, headed it": the deed is no office
        there = {p for p, item in enumerate(told.facts) if not set(who.ids).isdisjoint(item.ids)}
        if not any(told.facts[j].verbal or told.facts[j].span == (0, 0) or there & _owners(told, j) for j in alike):
            return True
    return False


def _another(claim: Statement, n: int | None, title: int) -> bool:
    return n is not None and n != title and claim.items[n].kind == "term"


def _same(one: Item, other: Item) -> bool:
    return other.kind == "term" and any(not id_.startswith("w:") and id_ in other.ids for id_ in one.ids)


def _apposed(claim: Statement, view: View) -> Iterator[tuple[int, int]]:
    """Each name of the claim that has a title or trade beside it, with that."""
    for k, item in enumerate(claim.items):
        if item.kind != "mention":
            continue
        if k and _titled(claim.items[k - 1], view) and _gap(claim, k - 1, k) in ("", *_COMMAS):
            yield k, k - 1
        if claim.text[item.span[1] : item.span[1] + 1] not in _COMMAS:
            continue
        end = min([e for mark in _COMMAS if (e := claim.text.find(mark, item.span[1] + 1)) > 0], default=-1)
        aside = [n for n in range(k + 1, len(claim.items)) if claim.items[n].span[1] <= end]
        title = next((n for n in aside if _titled(claim.items[n], view)), None)
        if title is not None and not any(claim.items[n].verbal for n in aside):
            yield k, title


def _titled(item: Item, view: View) -> bool:
    if item.kind != "term" or item.verbal or item.prep:
        return False
    concepts = (view.views.lexicon.concept(id_) for id_ in item.ids)
    return _TITLE in item.ids or any(c is not None and c.person for c in concepts)


def _owners(view: View, j: int) -> set[int]:
    """Who holds the office that item ``j`` of a fact names, as far as order tells."""
    facts, text = view.facts, view.statement
    after = j + 1
    while after < len(facts) and not facts[after].verbal and not _names(text, after):
        after += 1
    if after < len(facts) and _names(text, after) and not facts[after].prep:
        gap = _gap(text, after - 1, after)
        if gap in ("", *_OWNS):
            return {after}
        found = {after} if gap in _COMMAS else set()
    else:
        found = set()
    before = next((k for k in range(j - 1, -1, -1) if _names(text, k)), None)
    if before is None or any(facts[k].amount is not None for k in range(before + 1, j)):
        return found
    clause = view.clauses[facts[j].clause]
    head = clause.predicate
    verbs = [facts[k] for k in range(before + 1, j) if facts[k].verbal]
    puts = [v for v in verbs if not syntax("put_in_office").isdisjoint(v.ids)]
    linked = not syntax("linking").isdisjoint(fold(text.text[facts[before].span[1] : facts[j].span[0]]).split())
    if not verbs or puts or linked or facts[j].prep == "as":
        found.add(before)
    if head is not None and "appoint" not in facts[head].ids and (facts[j].prep == "as" or puts or not verbs):
        found |= {k for k, item in enumerate(facts) if item.role == "agent" and item.clause == facts[j].clause}
    return found


def _names(statement: Statement, k: int) -> bool:
    """Whether item ``k`` is a name that is not the owner of what follows, nor what the office is of."""
    item, text = statement.items[k], statement.text
    owns = text[item.span[1] :].startswith(_OWNS[:2]) or text[: item.span[1]].endswith(_OWNS)
    return item.kind == "mention" and not owns and item.prep != "of"


def _gap(statement: Statement, one: int, other: int) -> str:
    return statement.text[statement.items[one].span[1] : statement.items[other].span[0]].strip()


WHOSE_TITLE: tuple[Callable[[Case], bool], ...] = (_title_of_another,)
