"""Who was killed did not survive: "he was killed in the crash" of "he survived it", but not "he killed a man"."""

from __future__ import annotations

from feudcheck.compare.keys import Link
from feudcheck.compare.word_places import next_noun, subject
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View


def told(claim: Claim, view: View, hits: list[dict[int, Link]]) -> list[dict[int, Link]]:
    """``hits`` without the killings that did not befall who survives."""
    for n, item in enumerate(claim.items):
        if not item.verbal or Link.OPPOSITE not in hits[n].values():
            continue
        for m in [m for m, link in hits[n].items() if link is Link.OPPOSITE]:
            if _of_another(claim, n, view, m, hits):
                del hits[n][m]
    return hits


def _of_another(claim: Claim, n: int, view: View, m: int, hits: list[dict[int, Link]]) -> bool:
    """Whether one side has somebody killed, and the other somebody else survive."""
    kills, lives = syntax("slaying"), syntax("surviving")
    mine, theirs = claim.items[n].ids, view.facts[m].ids
    if not kills.isdisjoint(mine) and not lives.isdisjoint(theirs):
        alive = _undergoer(view, m)
        return not any(alive in hits[k] for k in _slain(claim, n))
    if kills.isdisjoint(theirs) or lives.isdisjoint(mine):
        return False
    living = _undergoer(claim, n)
    return living is None or _slain(view, m).isdisjoint(hits[living])


def _undergoer(side: Claim | View, verb: int) -> int | None:
    """Who does what an English verb tells before it, an Arabic one behind it."""
    statement = side.statement
    if statement.lang == "ar":
        return next_noun(statement.items, verb, 1)
    return subject(statement.items, statement.text, verb)


def _slain(side: Claim | View, verb: int) -> frozenset[int]:
    """Whom a verb of killing has killed: before a passive one, behind an active one."""
    statement = side.statement
    items, clause = statement.items, statement.clauses[statement.items[verb].clause]
    behind = next_noun(items, verb, 1)
    if statement.lang == "ar" and behind is not None and behind + 1 < len(items):
        object_ = items[behind + 1]
        if object_.kind == "term" and object_.soft and not object_.prep and object_.clause == items[verb].clause:
            return frozenset()  # «قتل السائق رجلا»
    if statement.lang == "en":
        if clause.passive and clause.predicate == verb:
            before = subject(items, statement.text, verb)
            return frozenset() if before is None else frozenset([before])
        return frozenset() if behind is None else frozenset([behind])
    if behind is None:
        return frozenset()
    after = next_noun(items, behind, 1)
    if after is not None and items[after].clause == items[verb].clause:
        return frozenset([after])  # «أودى الحادث بحياة X»
    return frozenset([behind])
