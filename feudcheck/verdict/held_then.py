"""Offices of then: "until then head of X", "the incumbent", "the finance director succeeded her" tell none of today."""

from __future__ import annotations

from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from feudcheck.model import Statement
    from feudcheck.verdict.backing_case import Case

NEAR = 3  # words from "is" to what somebody is, from "until then" to the office
_COMMAS = (",", "،")
_WHO = ("person", "")  # whose office, not who holds it, is a body


def _of_then(case: Case) -> bool:
    """ "is head of X" of a fact that has it "until then", or of whom it puts in another office."""
    claim, view = case.claim, case.comparison.view
    if any(i.date is not None for i in claim.items) or case.claim.speeches:
        return False
    for slot in case.own:
        n, m = slot.item, slot.matched
        if n is None or m is None or claim.items[n].kind != "term" or claim.items[n].verbal:
            continue
        if not _is_today(claim, n) or _of_what_country(case, m):
            continue
        if _in_aside(view.statement, m) and syntax("formerly").isdisjoint(plain_words(claim.text)):
            return True
        if view.facts[m].verbal:
            continue
        if _until_then(view.statement, m) or _left_for_another(case, m):
            return True
    return False


def _of_what_country(case: Case, m: int) -> bool:
    """ "a former Irish boxer" is Irish still."""
    facts, families = case.comparison.view.facts, dict(case.comparison.view.families)
    after = m + 1
    while after < len(facts) and facts[after].kind == "term" and not facts[after].prep:
        if any(c.person for c in case.comparison.view.concepts(after)):
            return "country" in families.get(m, ())
        after += 1
    return False


def _is_today(claim: Statement, n: int) -> bool:
    """Whether the claim says of somebody named that he is this today, as in "X is head of Y"."""
    named = [i for i in claim.items[:n] if i.kind == "mention" and i.clause == claim.items[n].clause]
    if not named or any(i.verbal for i in claim.items[:n]):
        return False
    before = plain_words(claim.text[: claim.items[n].span[0]])
    if claim.lang == "ar":
        return syntax("was_forms").isdisjoint(before)
    return not syntax("is_forms").isdisjoint(before[-NEAR:])


def _until_then(statement: Statement, m: int) -> bool:
    start = statement.items[m].span[0]
    text = " ".join(plain_words(statement.text[max(0, start - 48) : start]))
    own = plain_words(statement.text[slice(*statement.items[m].span)])
    after = plain_words(statement.text[statement.items[m].span[1] :])[:NEAR]
    words = {*text.split()[-NEAR:], *own, *after[:2]}
    return _since_told(text) or not syntax("outgoing").isdisjoint(words)


def _then_only(statement: Statement, m: int) -> bool:
    start = statement.items[m].span[0]
    return _since_told(" ".join(plain_words(statement.text[max(0, start - 48) : start])))


def _since_told(text: str) -> bool:
    return any(f"{word} " in f"{text} " for word in syntax("until_then"))


def _left_for_another(case: Case, m: int) -> bool:
    """Whether the office stands right before a name that the fact's verb puts into an office: "director X became"."""
    view = case.comparison.view
    facts = view.facts
    told = {s.matched for s in case.own}
    name = next((k for k in range(m + 1, min(m + 3, len(facts))) if facts[k].kind == "mention" and k in told), None)
    if name is None or any(facts[k].clause != facts[m].clause for k in range(m, name + 1)):
        return False
    if view.views.kind(facts[name]) not in _WHO:
        return False
    between = view.statement.text[facts[m].span[1] : facts[name].span[0]]
    if any(mark in between for mark in (",", "،", ";", "؛")):
        return False
    head = view.clauses[facts[m].clause].predicate
    if head is None or not facts[head].verbal or facts[name].prep or head in told:
        return False
    return not syntax("put_in_office").isdisjoint(facts[head].ids)


def _put_back(case: Case) -> bool:
    """ "X was appointed curator" of who "had been curator" when she was appointed director: an office that she left."""
    claim, view = case.claim, case.comparison.view
    said = plain_words(claim.text)
    if not (syntax("formerly") | syntax("outgoing")).isdisjoint(said) or _since_told(" ".join(said)):
        return False
    for clause in claim.clauses:
        head = clause.predicate
        if head is None or syntax("put_in_office").isdisjoint(claim.items[head].ids):
            continue
        there = next((s.matched for s in case.own if s.item == head), None)
        for slot in case.own:
            n, m = slot.item, slot.matched
            if n is None or m is None or n <= head or not m or claim.items[n].prep in ("by", "with"):
                continue
            if not _in_aside(view.statement, m) or _apart(claim, n) or _outside(case, n, m):
                continue
            between = plain_words(claim.text[claim.items[head].span[1] : claim.items[n].span[0]])
            if claim.items[n].date is None and m != there and syntax("was_forms").isdisjoint(between):
                return True
    return False


def _apart(claim: Statement, n: int) -> bool:
    """Whether the claim itself has item ``n`` as an aside: between two commas."""
    start, end = claim.items[n].span
    return any(mark in claim.text[:start] for mark in _COMMAS) and any(mark in claim.text[end:] for mark in _COMMAS)


def _outside(case: Case, n: int, m: int) -> bool:
    """Whether the fact has what the claim's item ``n`` is elsewhere too, as no thing of the past."""
    view, item = case.comparison.view, case.claim.items[n]
    alike = [k for k, fact in enumerate(view.facts) if k != m and not set(item.ids).isdisjoint(fact.ids)]
    return any(not _in_aside(view.statement, k) for k in alike)


def _in_aside(statement: Statement, m: int) -> bool:
    """Whether what an aside tells was so until then: ", who had been head of X,", «، نائبة المحافظ سابقا،»."""
    start, end = statement.items[m].span
    opened = max(statement.text.rfind(mark, 0, start) for mark in _COMMAS)
    closed = min([at for mark in _COMMAS if (at := statement.text.find(mark, end)) >= 0], default=-1)
    before = plain_words(statement.text[opened + 1 : start])
    after = plain_words(statement.text[end : closed if closed > 0 else None])
    told_so = not syntax("formerly").isdisjoint((*before, *after)) or _since_told(" ".join(before))
    if opened >= 0 and closed > 0 and told_so:
        return True
    led = [k for k, word in enumerate(before) if word in syntax("relatives")]
    if not led or led[-1] + 1 >= len(before):
        return False
    told = before[led[-1] + 1 :]
    if told[0] in syntax("was_forms") and len(told) <= NEAR + 1:
        return True
    return told[0] in syntax("have_forms") and told[1:2] == ("been",)


def _of_another_then(case: Case) -> bool:
    """ "X was deputy director" of a fact in which Y, who takes X's place, was that until then."""
    view = case.comparison.view
    told = {s.matched for s in case.own}
    for slot in case.own:
        m = slot.matched
        if m is None or view.facts[m].kind != "term" or view.facts[m].verbal or not _then_only(view.statement, m):
            continue
        holder = next((k for k in range(m - 1, -1, -1) if view.facts[k].kind == "mention"), None)
        if holder is not None and holder not in told:
            return True
    return False


HELD_THEN: tuple[Callable[[Case], bool], ...] = (_of_then, _put_back, _of_another_then)
