"""What has something done to it, beside what does it to something else: "X was created", "X created Y"."""

from __future__ import annotations

from feudcheck.language.normal import is_arabic
from feudcheck.language.words import syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.model import Statement

_MIDDLE = ("ت", "ان", "وت", "وان", "فت")  # how Arabic verbs begin that tell what happens to their subject: تأسس


def acts_on_another(a: Alignment, clause: int, head: int, paired: int, places: dict[int, str]) -> int | None:
    """The item of the claim that undergoes what it does to something else in the fact; None where none does.

    ``head`` is the claim's verb, ``paired`` the fact's.
    """
    if not (a.claim.items[head].verbal and a.facts[paired].verbal):
        return None
    done = a.claim.clauses[clause].passive
    if not done and not (_middle(a.claim.statement, head) and not _middle(a.view.statement, paired)):
        return None
    if not done and a.claim.items[head].words[0].split(" ")[0] == a.facts[paired].words[0].split(" ")[0]:
        return None  # the very verb
    doer = done and any(a.claim.items[k].prep == "by" for k in a.claim.by_clause[clause])
    if doer or any(place == ("agent" if done else "patient") for place in places.values()):
        return None
    undergoing = [n for n, place in places.items() if place == ("patient" if done else "agent")]
    for n in undergoing:
        if a.facts[a.pairs[n]].role == "agent" and _object_left_out(a, paired):
            return n
    return None


def _middle(statement: Statement, n: int) -> bool:
    word = statement.text[slice(*statement.items[n].span)]
    said = statement.items[n].words[:1]
    known = not said or not said[0].startswith("ي")  # «لم تكتشف X كوكبا»: "she", and no middle
    known = known and not any(" " in w and w.split(" ")[-1] not in syntax_map("prepositions") for w in said)
    return known and bool(word) and is_arabic(word[0]) and word.startswith(_MIDDLE)


def _object_left_out(a: Alignment, verb: int) -> bool:
    """Whether the fact's verb has an object that the claim says nothing of."""
    for m in range(verb + 1, len(a.facts)):
        fact = a.facts[m]
        if fact.clause != a.facts[verb].clause or fact.verbal or fact.date or fact.amount:
            return False
        if fact.role == "agent" or fact.soft:
            continue
        if fact.prep:
            return False
        return all(m not in hits for hits in a.hits)
    return False
