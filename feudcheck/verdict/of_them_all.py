"""How many of them: what is told of none, of nearly none or of most backs nothing that is said of one, none or all."""

from __future__ import annotations

from itertools import pairwise

from feudcheck.language.normal import fold
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax
from feudcheck.model import When

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from feudcheck.model import Item, Statement
    from feudcheck.verdict.backing_case import Case

BEHIND = 2  # words behind a figure among which "only" is its own: «خمسة لاعبين فقط»
NEAR = 3  # words before a noun within which "all" is its own


def _some_of_none(case: Case) -> bool:
    """ "one of the crew was hurt" of a fact in which none of them was."""
    if any(c.negated for c in case.claim.clauses) or any(i.negated for i in case.claim.items):
        return False
    if not syntax("contrary_words").isdisjoint(plain_words(case.claim.text)):
        return False
    view = case.comparison.view
    for slot in case.own:
        fact = view.facts[slot.matched or 0]
        if slot.matched is None or fact.kind != "term" or fact.prep:
            continue
        if view.clauses[fact.clause].predicate != slot.matched:
            continue
        if view.clauses[fact.clause].negated or fact.negated:
            continue  # weighed where polarity is
        start = view.clauses[fact.clause].span[0]
        if _none_before(plain_words(view.statement.text[start : fact.span[0]])):
            return True
    return False


def _none_before(words: tuple[str, ...]) -> bool:
    return any(w == "none" and words[at + 1 : at + 2] == ("of",) for at, w in enumerate(words))


def _none_of_some(case: Case) -> bool:
    """ "put none of them back" of a fact in which most were put back, "nobody" of "almost nobody"."""
    mine, theirs = plain_words(case.claim.text), plain_words(case.comparison.view.statement.text)
    if case.claim.lang != case.comparison.view.statement.lang:
        nobody = not syntax("nobody_words").isdisjoint(mine)
        return nobody and bool(_hedged(theirs)) and not _hedged(mine) and syntax("nearly_words").isdisjoint(mine)
    if "none" in mine and "of" in mine and syntax("contrary_words").isdisjoint(theirs):
        return True
    hedged = _hedged(theirs)
    return bool(hedged) and not _hedged(mine) and not hedged.isdisjoint(mine)


def _hedged(words: Sequence[str]) -> set[str]:
    """The words of "almost nobody", «لم يعتقد أحد تقريبًا»."""
    nobody, nearly = syntax("nobody_words"), syntax("nearly_words")
    pairs = list(pairwise(words))
    out = {b for a, b in pairs if a in nearly and b in nobody}
    return out | {a for a, b in pairs if b in nearly and a in nobody}


def _all_of_some(case: Case) -> bool:
    """ "all the ovens", "all profits" of a fact on 200,000 ovens, on all excess profits."""
    view = case.comparison.view
    told = {s.matched for s in case.own}
    for slot in case.own:
        n, m = slot.item, slot.matched
        if n is None or m is None or case.claim.lang != view.statement.lang:
            continue
        items, facts = case.claim.items, view.facts
        if items[n].verbal or items[n].kind not in ("term", "amount", "mention") or facts[m].span == (0, 0):
            continue
        if not _all_before(case.claim, n):
            continue
        if not _all_before(view.statement, m):
            near = _before(view.statement, m)
            some = view.statement.text[facts[m - 1].span[1] : facts[m].span[0]].split()[:1] if m else []
            counted = bool(m) and facts[m - 1].amount is not None and some == ["of"]  # "three of its ships"
            if counted or any(word[:1].isdigit() for word in near) or not syntax("part_of_them").isdisjoint(near):
                return True
        elif m and m - 1 not in told and facts[m - 1].kind == "term" and not facts[m - 1].soft:
            between = plain_words(view.statement.text[facts[m - 1].span[1] : facts[m].span[0]])
            if not between and _all_before(view.statement, m - 1):
                return True
    return False


def _all_before(statement: Statement, n: int) -> bool:
    return not syntax("whole_of_them").isdisjoint(_before(statement, n))


def _before(statement: Statement, n: int) -> tuple[str, ...]:
    start = statement.items[n].span[0]
    low = max([i.span[1] for i in statement.items[:n] if (i.verbal and not i.soft) or _is_share(i)], default=0)
    return plain_words(statement.text[low:start])[-NEAR:]


def _is_share(item: Item) -> bool:
    """ «واحد من كل ثلاثة»: its "each" is a part of the figure."""
    return item.amount is not None and item.amount.unit == "share"


def _only_one_of_two(case: Case) -> bool:
    """ "only X fell" of a fact in which X and Y did."""
    view = case.comparison.view
    told = {s.matched for s in case.own}
    for slot in case.own:
        n, m = slot.item, slot.matched
        if n is None or m is None or case.claim.items[n].kind != "mention":
            continue
        if syntax("alone_words").isdisjoint(_before(case.claim, n)[-1:]):
            continue
        facts = view.facts
        others = [k for k, f in enumerate(facts) if f.kind == "mention" and f.clause == facts[m].clause]
        if any(k not in told and _joined(view.statement, k, m) for k in others):
            return True
        if any(not syntax("additive").isdisjoint(plain_words(view.statement.text[s:t])) for s, t in [_clause(case, m)]):
            return True
    return False


def _sole_of_several(case: Case) -> bool:
    """ "the only player to win it", "X alone won it" of a fact in which he is one of only five."""
    statement = case.comparison.view.statement
    return _sole(case.claim) and _some_only(statement) and not _some_only(case.claim)


def _sole(statement: Statement) -> bool:
    return not syntax("sole_words").isdisjoint(plain_words(statement.text))


def _some_only(statement: Statement) -> bool:
    """Whether "only" is said of a number of them."""
    for item in statement.items:
        if item.amount is None or item.amount.unit is not None or item.amount.low in (None, 1):
            continue
        start, end = item.span
        beside = plain_words(statement.text[:start])[-1:] + plain_words(statement.text[end:])[:BEHIND]
        if not syntax("alone_words").isdisjoint(beside):
            return True
    return False


def _clause(case: Case, m: int) -> tuple[int, int]:
    view = case.comparison.view
    return view.clauses[view.facts[m].clause].span


def _joined(statement: Statement, k: int, m: int) -> bool:
    """Whether "and" stands right before the later of two names, and no verb between them."""
    first, last = min(k, m), max(k, m)
    if any(i.verbal and not i.soft for i in statement.items[first:last]):
        return False
    start = statement.items[last].span[0]
    words = fold(statement.text[statement.items[first].span[1] : start]).split()
    return words[-1:] in (["and"], ["و"]) or statement.text[start] == "و"


def _never_of_then(case: Case) -> bool:
    """ "never inspected" of "not inspected since 2020", "for ever" of "until 2029"."""
    view, items = case.comparison.view, case.claim.items
    mine, theirs = set(plain_words(case.claim.text)), set(plain_words(view.statement.text))
    clauses = {view.facts[s.matched].clause for s in case.own if s.matched is not None}
    links = syntax("fixing_links")
    clauses |= {c + 1 for c in clauses if c + 1 < len(view.clauses) and view.clauses[c + 1].link in links}
    dates = [f.date for f in view.facts if f.date is not None and f.clause in clauses]
    if any(i.date is not None for i in items) or not dates:
        return False
    if all(d.relation is When.IN for d in dates):
        return False
    told = [name for name in ("at_no_time", "for_ever") if not syntax(name).isdisjoint(mine)]
    return any(syntax(name).isdisjoint(theirs) for name in told)


def _never_of_no_longer(case: Case) -> bool:
    """ "was never safe" of "is no longer safe"."""
    mine, theirs = (f" {' '.join(plain_words(s.text))} " for s in (case.claim, case.comparison.view.statement))
    words = [f" {word} " for word in syntax("no_longer_words")]
    never = syntax("at_no_time", "never_once")
    if never.isdisjoint(mine.split()) or any(word in mine for word in words) or not never.isdisjoint(theirs.split()):
        return False
    return any(word in theirs for word in words)


OF_THEM_ALL: tuple[Callable[[Case], bool], ...] = (
    _some_of_none,
    _none_of_some,
    _all_of_some,
    _only_one_of_two,
    _sole_of_several,
    _never_of_then,
    _never_of_no_longer,
)
