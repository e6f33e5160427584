"""What somebody has: who lost, needs, sold or moved a number of things is not told to have them."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax
from feudcheck.later import later

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.being import made_new
    from feudcheck.model import SlotComparison
else:
    (made_new,) = later("feudcheck.compare.being.made_new")


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: none where what the claim says somebody has is had in the fact too."""
    for clause in a.clauses:
        start = _told_from(a, clause)
        for n in a.claim.by_clause[clause] if start is not None else ():
            m, item = a.pairs.get(n), a.claim.items[n]
            had = item.kind == "amount" or (item.kind == "term" and not (item.verbal or item.soft or item.prep))
            if m is None or not had or item.span[0] < (start or 0) or a.facts[m].span == (0, 0):
                continue
            verb = _over(a, m)
            if verb is None or any(hits.get(verb) in (Link.SAME, Link.CONVERSE) for hits in a.hits):
                continue
            if not _keeps(a, verb, m) and not made_new.newly(a, n, verb):
                return [a.aspect("relation", UNKNOWN, "uncovered-part", a.claim.written(n), a.view.recorded(verb), n)]
            break
    return []


def told(a: Alignment, clause: int) -> bool:
    """Whether a clause of the claim says what somebody has."""
    return _told_from(a, clause) is not None


def kept(a: Alignment, m: int) -> bool:
    """Whether the fact's figure ``m`` is of what is had or is so; not of what was lost, bought or sold."""
    if a.facts[m].span == (0, 0):
        return True
    verb = _over(a, m)
    if verb is None or not a.facts[verb].verbal:
        return True
    kinds = {c.kind for c in a.view.concepts(verb)}
    return "event" not in kinds or "state" in kinds or _keeps(a, verb, m) or any(verb in hits for hits in a.hits)


def _told_from(a: Alignment, clause: int) -> int | None:
    """Where a clause of the claim goes on to what somebody has: behind "has", "there are", "owns"; None elsewhere."""
    told = a.claim.clauses[clause]
    head = None if told.predicate is None else a.claim.items[told.predicate]
    if told.negated or not a.claim.by_clause[clause]:
        return None
    if any(a.claim.items[k].prep == "from" for k in a.claim.by_clause[clause]):
        return None  # "had 40 million from X" tells of getting it
    if head is not None and head.verbal:
        return None if syntax("having_relations").isdisjoint(head.ids) else head.span[1]
    at, end = told.span
    words = a.claim.text[at:end].split()
    for word, after in zip(words, [*words[1:], ""], strict=True):
        at = a.claim.text.index(word, at) + len(word)
        had = fold(word) in syntax("have_forms")
        if after == "been" or (had and (after in syntax("giving_words") or a.views.lexicon.is_irregular(after))):
            continue  # "had given 5 million": no more than the tense
        if had or fold(word) in syntax("there_are"):
            return at
    first = a.claim.items[a.claim.by_clause[clause][0]]
    fronted = a.claim.lang == "ar" and first.prep == "in" and first.kind != "amount"  # "في المتحف 30 لوحة"
    return first.span[1] if fronted else None


def _over(a: Alignment, m: int) -> int | None:
    """The verb before the fact's item ``m``, however plain ("needs"), or the deed right before it."""
    clause = a.facts[m].clause
    verbs = (k for k in range(m - 1, -1, -1) if a.facts[k].clause == clause and a.facts[k].verbal)
    return next(verbs, a.view.governor(m))


def _keeps(a: Alignment, verb: int, m: int) -> bool:
    """Whether the fact's verb leaves the thing with its subject, or words before the thing say that it is had."""
    lists = ("having_relations", "leaving_with", *(("reaching",) if a.facts[m].prep == "to" else ()))
    if any(not syntax(name).isdisjoint(a.facts[verb].ids) for name in lists):
        return True
    if not syntax("number_of").isdisjoint(fold(a.view.statement.text[: a.facts[m].span[0]]).split()):
        return True  # "بلغ عدد مستخدمي التطبيق الذي طورته X مليونا"
    between = fold(a.view.statement.text[a.facts[verb].span[1] : a.facts[m].span[0]]).split()
    return not syntax("have_forms").isdisjoint(between) or not syntax("with_them").isdisjoint(between)
