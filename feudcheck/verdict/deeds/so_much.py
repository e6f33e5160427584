"""By how much is not to how much: "fell to three metres" of "fell by three metres", "costs 200" of "200 less than"."""

from __future__ import annotations

from feudcheck.language.normal import fold
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from feudcheck.model import Statement
    from feudcheck.verdict.backing_case import Case

_BEHIND = 3  # words behind a figure among which "less than" is its own
_TO = ("to", "الي")
_NOT_BY = frozenset({"to", "at", "from", "الي", "من", "عند"})


def _sums(case: Case) -> Iterator[tuple[int, int]]:
    for slot in case.own:
        if slot.slot in ("amount", "count") and slot.item is not None and slot.matched is not None:
            yield slot.item, slot.matched


def _to_so_much(case: Case) -> bool:
    """ "fell to three metres" of "fell by three metres", "fell three metres"."""
    claim, view = case.claim, case.comparison.view
    if claim.lang != view.statement.lang:
        return False
    for n, m in _sums(case):
        head, verb = _before(claim, n), _before(view.statement, m)
        if not n or not m or head[-1:] not in ([_TO[0]], [_TO[1]]) or not _NOT_BY.isdisjoint(verb[-1:]):
            continue
        if _one_verb(case, n, m) and all(word not in _TO for word in verb):
            return True
    return False


def _one_verb(case: Case, n: int, m: int) -> bool:
    """Whether claim and fact have the same verb for their figures."""
    claim, view = case.claim, case.comparison.view
    told = claim.clauses[claim.items[n].clause].predicate
    home = view.clauses[view.facts[m].clause].predicate
    if told is None or home is None or any(item.verbal for item in claim.items[told + 1 : n]):
        return False
    if "," in claim.text[claim.items[told].span[1] : claim.items[n].span[0]]:
        return False  # "it took a year, and the bill came to 5 million"
    return claim.items[told].words[:1] == view.facts[home].words[:1]


def _less_than(case: Case) -> bool:
    """ "costs 200 euros" of "costs 200 euros less than"."""
    claim, view = case.claim, case.comparison.view
    said = set(plain_words(claim.text))
    for _, m in _sums(case):
        behind = plain_words(view.statement.text[view.facts[m].span[1] :])[:_BEHIND]
        more = [k for k, word in enumerate(behind) if word in syntax("by_so_much")]
        if more and not syntax("than_words").isdisjoint(behind[more[0] + 1 :][:1]):
            return syntax("by_so_much", "by_how_much_verbs").isdisjoint(said)
    return False


def _before(statement: Statement, n: int) -> list[str]:
    """The words between a figure and the item before it."""
    start = statement.items[n - 1].span[1] if n else 0
    return fold(statement.text[start : statement.items[n].span[0]]).split()


SO_MUCH: tuple[Callable[[Case], bool], ...] = (_to_so_much, _less_than)
