"""Words that another fact of the event has: what backs them there, and what speaks against them."""

from __future__ import annotations

from feudcheck.compare.comparison import CONFLICTS, UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.language.words import syntax

_BESIDE = 1  # characters between a noun and its adjective

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.view import View
    from feudcheck.model import SlotComparison


def backing(a: Alignment, n: int, *, caused: bool = False) -> int | None:
    """The number of another fact of the event that has item ``n`` (as a reason, where ``caused``).

    It must say it in the same breath as something else of the claim: a word that any fact of
    the event happens to have is no backing.
    """
    same = a.claim.keys[n].same
    if a.views.event_keys(a.view).isdisjoint(same):
        return None
    for view in a.pairing.siblings():
        if view.index.keys().isdisjoint(same) or (caused and all(c.cause is None for c in view.clauses)):
            continue
        for m in {m for key in same for m in view.index.get(key, ())}:
            alike = _said_alike(a, n, view, m) and _in_company(a, n, view, m)
            alike = alike and not _kept_from(a, view, m) and not _of_another_thing(a, n, view, m)
            if alike and not _under_another_verb(a, n, view, m):
                return view.number
    return None


def _said_alike(a: Alignment, n: int, view: View, m: int) -> bool:
    """Whether the sister fact says the word as the claim does: both so, or both not so."""
    if view.facts[m].negated != a.claim.items[n].negated:
        return False
    return view.clauses[view.facts[m].clause].negated == a.claim.clauses[a.claim.items[n].clause].negated


def _kept_from(a: Alignment, view: View, m: int) -> bool:
    """Whether the sister fact names the word only as what somebody would prevent, limit or oppose."""
    facts, preventing = view.facts, {"w:unreal", *syntax("unfactive")}
    over = [
        k for k in range(m) if facts[k].clause == facts[m].clause and not preventing.isdisjoint(facts[k].ids)
    ]  # fmt: skip
    return bool(over) and not any(k in hits for hits in a.pairing.beside(view).hits for k in over)


def _of_another_thing(a: Alignment, n: int, view: View, m: int) -> bool:
    """Whether a quality is said there of a thing that the claim does not speak of: "huge costs", "huge profits"."""
    if not all(c.kind == "quality" for c in a.claim.concepts(n)):
        return False
    k = m - 1 if view.language == "ar" else m + 1
    if not 0 <= k < len(view.facts):
        return False
    thing = view.facts[k]
    first, second = sorted((view.facts[m], thing), key=lambda f: f.span)
    beside = 0 <= second.span[0] - first.span[1] <= _BESIDE
    if not beside or thing.kind != "term" or thing.soft or not any(c.kind == "thing" for c in view.concepts(k)):
        return False
    return not any(k in hits for hits in a.pairing.beside(view).hits)


def _in_company(a: Alignment, n: int, view: View, m: int) -> bool:
    """Whether the clause of item ``m`` of a sister fact shares another word, figure or two names with the claim's."""
    hits = a.pairing.beside(view).hits
    clause, names = view.facts[m].clause, 0
    for k in a.claim.by_clause[a.claim.items[n].clause]:
        item = a.claim.items[k]
        shared = (j for j, link in hits[k].items() if link is Link.SAME and j != m)
        if k == n or not any(view.facts[j].clause == clause for j in shared):
            continue
        if item.kind != "mention" and not item.soft:
            return True
        names += item.kind == "mention"
    return names > 1


def _under_another_verb(a: Alignment, n: int, view: View, m: int) -> bool:
    """Whether a name stands in another fact under a verb that the claim does not tell: "to compete with X"."""
    verb = view.facts[m - 1] if m else None
    if a.claim.items[n].kind != "mention" or verb is None or verb.kind != "term" or not verb.verbal or verb.soft:
        return False
    if verb.clause != view.facts[m].clause:
        return False
    return not any(hits.get(m - 1) is Link.SAME for hits in a.pairing.beside(view).hits)


def opposing(a: Alignment, n: int) -> SlotComparison | None:
    """A sister fact that tells the same with the opposite word."""
    against = a.claim.keys[n].opposite
    if not against:
        return None
    for view in a.pairing.telling(a.claim.items[n].clause):
        if view.index.keys().isdisjoint(against):
            continue
        hits = a.pairing.beside(view).hits
        for m, link in sorted(hits[n].items()):
            fact = view.facts[m]
            if any(theirs.get(m) is Link.SAME for theirs in hits):
                continue  # "turned down the demand" beside "turned down": the claim has that word, too
            if fact.kind == "term" and link is Link.OPPOSITE:
                outcome = UNKNOWN if a.claim.parity(n) or fact.negated else CONFLICTS
                return a.from_sibling(n, outcome, "attribute-differs", view, m)
    return None
