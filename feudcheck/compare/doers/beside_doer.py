"""Who only stands beside the doer in the fact: "a rival of X bought", "unlike X, Y bought", "X said that Y bought"."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.model import SlotComparison, Statement

BEFORE = 24  # characters that hold "instead of", "with the exception of"
_OWN = ("'s", "’s", "s'", "s’")


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison a clause: none where the claim's doer is the fact's, as far as word order tells."""
    if a.claim.lang != "en" or a.view.statement.lang != "en":
        return []
    out = []
    for clause in a.clauses:
        head = a.claim.clauses[clause].predicate
        m = a.pairs.get(head) if head is not None else None
        if head is None or m is None or not _same_voice(a, head, m):
            continue
        doers = (n for n in a.claim.by_clause[clause] if n < head and a.claim.items[n].role in ("agent", "patient"))
        for n in doers:
            p = a.pairs.get(n)
            if p is None or p >= m or a.facts[p].kind != "mention" or p not in a.hits[n]:
                continue
            if not _beside(a.claim.statement, n, head) and _beside(a.view.statement, p, m):
                written, recorded = a.claim.written(n), a.view.recorded(p)
                out.append(a.aspect("roles", UNKNOWN, "uncovered-part", written, recorded, n))
                break
    return out


def _same_voice(a: Alignment, head: int, m: int) -> bool:
    """Whether both tell it with the same verb, both in the active or both in the passive."""
    item, fact = a.claim.items[head], a.facts[m]
    if not item.verbal or not fact.verbal or a.linked(head, m) is not Link.SAME:
        return False
    home = a.view.clauses[fact.clause]
    passive = home.passive and home.predicate == m
    return passive == a.claim.clauses[item.clause].passive


def _beside(statement: Statement, name: int, verb: int) -> bool:
    """Whether item ``name`` stands before the verb, and yet for somebody else's sake."""
    items, text = statement.items, statement.text
    item = items[name]
    if item.kind != "mention":
        return False
    before, after = fold(text[max(0, item.span[0] - BEFORE) : item.span[0]]).split(), text[item.span[1] :].lstrip()
    if item.clause != items[verb].clause:
        return bool(before) and before[-1] in syntax("relatives")  # "Y, which X owns, bought"
    if before and not syntax("set_aside").isdisjoint((before[-1], " ".join(before[-2:]))):
        return True
    if after.startswith("or ") or (before and before[-1] == "or"):
        return True
    if _told_otherwise(statement, name, verb):
        return True
    if text[: item.span[0]].rstrip()[-1:] in syntax("commas"):
        return False  # "the founder of the festival, X, died"
    owned = after.startswith(_OWN) or text[: item.span[1]].endswith(_OWN)
    if owned or item.prep in ("of", "with", "by", "for", "against"):
        noun = name + 1 if owned else name - 1
        if not 0 <= noun < len(items) or items[noun].kind != "term" or items[noun].clause != item.clause:
            return False
        if noun == verb or items[noun].soft or (owned and _named(statement, noun, verb)):
            return False
        words = {word for phrase in items[noun].words for word in phrase.split()}
        return syntax("own_bodies").isdisjoint(words)
    return False


def _named(statement: Statement, noun: int, verb: int) -> bool:
    """ "X's chairman Y said": Y did."""
    return any(item.kind == "mention" and not item.prep for item in statement.items[noun + 1 : verb])


def _told_otherwise(statement: Statement, name: int, verb: int) -> bool:
    """ "X said that Y bought": another verb stands between, and then somebody without whom the claim has it."""
    between = statement.items[name + 1 : verb]
    other = next((k for k, item in enumerate(between) if item.verbal), None)
    return other is not None and any(i.kind == "mention" and i.role == "agent" and not i.prep for i in between[other:])
