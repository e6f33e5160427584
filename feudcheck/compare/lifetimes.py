"""What comes to a named thing but once: somebody's birth and death, the founding of a body, the release of a work."""

from __future__ import annotations

from feudcheck.compare import complements
from feudcheck.compare.comparison import CONFLICTS
from feudcheck.compare.keys import Link
from feudcheck.compare.known import known
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax, syntax_map
from feudcheck.model import Modality

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment

_SUFFIXES, _ARTICLE = ("ها", "ه", "هم"), "ال"
_APART = frozenset({"of", "by", "from"})


def told(a: Alignment) -> bool:
    """Whether claim and fact tell such a thing of the same one, and the claim nothing that it does not have."""
    return a.view.record.once is not False and any(_of_clause(a, clause) for clause in a.clauses)


def _of_clause(a: Alignment, clause: int) -> bool:
    head = a.claim.clauses[clause].predicate
    deed = a.pairs.get(head) if head is not None else None
    if head is None or deed is None or a.linked(head, deed) is not Link.SAME:
        return _at_an_end(a, clause)
    if of_somebody_else(a, head, deed) is not None:
        return False
    if not syntax("anew").isdisjoint((*a.claim.items[head].ids, *a.facts[deed].ids)) or _planned(a, deed):
        return False
    kinds = {kind for id_ in a.facts[deed].ids for kind in _kinds(id_)}
    kinds &= {kind for id_ in a.claim.items[head].ids for kind in _kinds(id_)}
    return bool(kinds) and any(_undergoes(a, n, deed, kinds) for n in a.claim.by_clause[clause])


def _at_an_end(a: Alignment, clause: int) -> bool:
    """Whether the claim tells when a work began or ended, and the fact from when to when it ran."""
    slots = [s for s in a.parts if s.slot == "date" and "derived" in s.flags and s.item is not None]
    dated = [s for s in slots if s.item is not None and a.claim.items[s.item].clause == clause]
    works = [n for n in a.claim.by_clause[clause] if n in a.pairs and a.claim.items[n].kind == "mention"]
    return len(dated) == len(works) == 1 and _kind(a, a.pairs[works[0]]) == "work" and dated[0].outcome is CONFLICTS


def _kinds(id_: str) -> list[str]:
    return syntax_map("once_in_its_life").get(id_, "").split()


def _planned(a: Alignment, deed: int) -> bool:
    """Whether the fact tells the deed as none that was done: "was to be released", "failed to found"."""
    clause = a.view.clauses[a.facts[deed].clause]
    done = clause.modality is Modality.HAPPENED and not clause.negated
    return not done or a.facts[deed].negated or a.facts[deed].planned


def _undergoes(a: Alignment, n: int, deed: int, kinds: set[str]) -> bool:
    """Whether claim item ``n`` names one of ``kinds`` to whom the fact's deed comes, and no other such one there."""
    m, item = a.pairs.get(n), a.claim.items[n]
    if item.kind != "mention" or m is None or a.linked(n, m) is not Link.SAME or _kind(a, m) not in kinds:
        return False
    if _somebody_of(a, n):
        return False  # "X's brother died"
    if item.prep in _APART and a.claim.items[n - 1].kind == "mention":
        return False  # "X of Y died"
    if not a.facts[deed].verbal and _of_another(a, deed, m):
        return False
    here = {a.facts[deed].clause, a.facts[m].clause}
    others = [k for k, fact in enumerate(a.facts) if fact.kind == "mention" and fact.clause in here and k != m]
    return all(_kind(a, k) not in kinds for k in others)


def of_somebody_else(a: Alignment, head: int, deed: int) -> int | None:
    """The name of the claim's clause whom the fact's birth or death is not: "X buried her husband after his death"."""
    if a.facts[deed].verbal or a.facts[deed].span == (0, 0) or a.facts[deed].kind != "term":
        return None
    if not any("person" in _kinds(id_) for id_ in set(a.facts[deed].ids).intersection(a.claim.items[head].ids)):
        return None
    clause = a.claim.items[head].clause
    named = [n for n in a.claim.by_clause[clause] if a.claim.items[n].kind == "mention" and n in a.pairs]
    named = [n for n in named if _kind(a, a.pairs[n]) == "person" and a.claim.items[n].role]
    here = a.facts[deed].clause
    for n in named:
        between = range(a.pairs[n] + 1, deed)
        people = [k for k in between if a.facts[k].clause == here and _his(a, k)]
        others = any(a.facts[k].kind == "mention" and _kind(a, k) == "person" for k in between)
        if len(named) == 1 and (_of_another(a, deed, a.pairs[n]) or (people and not others)):
            return n
    return None


def _his(a: Alignment, k: int) -> bool:
    """Whether fact item ``k`` is somebody told only by whose he is: "her husband", «زوجها»."""
    if not any(c.person for c in a.view.concepts(k)):
        return False
    if a.view.language == "ar":
        return a.view.recorded(k).endswith(_SUFFIXES)
    before = plain_words(a.view.statement.text[: a.facts[k].span[0]])[-1:]
    return not syntax("possessives").isdisjoint(before)


def _somebody_of(a: Alignment, n: int) -> bool:
    """Whether the claim's name only tells whose brother, wife or friend somebody is."""
    items, text = a.claim.items, a.claim.text
    if text[items[n].span[1] :].startswith(("'s", "’s", "' ", "’ ")) or items[n].prep == "of":
        return any(c.person for k in (n - 1, n + 1) if 0 <= k < len(items) for c in a.claim.concepts(k))
    before = n - 1 if n and a.claim.lang == "ar" and not text[items[n - 1].span[1] : items[n].span[0]].strip() else None
    if before is None or items[before].verbal or a.claim.written(before).startswith(_ARTICLE):
        return False
    return any(c.person for c in a.claim.concepts(before))


def _of_another(a: Alignment, deed: int, m: int) -> bool:
    """Whether a noun is that of somebody else: "headed it until the death of its founder"."""
    after = a.facts[deed + 1] if deed + 1 < len(a.facts) else None
    if after is None or deed + 1 == m or after.kind not in ("term", "mention") or after.clause != a.facts[deed].clause:
        return False
    return after.prep == "of" or (not after.prep and a.view.language == "ar")


def _kind(a: Alignment, m: int) -> str:
    """The kind of who or what a name of the fact is; a name without an entity is what the sentence calls it.

    Where it says nothing, the name is a person's, for all one can see.
    """
    fact = a.facts[m]
    id_ = next(iter(fact.ids), " ".join(fact.words))
    return a.views.kind_of(id_) or _called(a, m) or ("person" if a.views.is_person(id_) else "")


def _called(a: Alignment, m: int) -> str:
    """ "work" or "site" for a name that is called so: "her album, X", "X is a film", "the X Bridge"; else ""."""
    fact, text = a.facts[m], a.view.statement.text
    if fact.ids or not fact.words:
        return ""
    if fact.words[-1].split(" ")[-1] in syntax("named_sites"):
        return "site"
    theirs = known(a.view, complements.being)
    told = list(theirs.what) if theirs is not None and m in theirs.who and not theirs.unsure else []
    if m and a.facts[m - 1].kind == "term" and not text[a.facts[m - 1].span[1] : fact.span[0]].strip(' ,"“”«»'):
        told.append(m - 1)
    if any(c.family == "work" for k in told for c in a.view.concepts(k)):
        return "work"
    verb = a.view.clauses[fact.clause].predicate
    brought_out = verb is not None and fact.role == "patient" and " " in a.facts[verb].words[0]
    return "work" if brought_out and verb is not None and "work" in _told_kinds(a, verb) else ""


def _told_kinds(a: Alignment, verb: int) -> list[str]:
    return [kind for id_ in a.facts[verb].ids for kind in _kinds(id_)]
