"""Who announces what he does does it: "X announced the discovery of Y" of a fact in which X discovered Y."""

from __future__ import annotations

from feudcheck.compare.keys import Link
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment


def told(a: Alignment, n: int) -> int | None:
    """The fact's own deed where the claim has whoever did it announce it: "X announced the discovery of Y"."""
    item = a.claim.items[n]
    home = a.view.clauses[a.home[item.clause]]
    if not item.verbal or item.negated or home.predicate is None or home.speech is not None or home.negated:
        return None
    if item.words[0].split()[1:] not in ([], ["عن"]) or item.planned:
        return None  # "go public"
    behind = (k for k in a.claim.by_clause[item.clause] if k > n and a.claim.is_event(k))
    deed = next((k for k in behind if a.claim.items[k].kind == "term" and not a.claim.items[k].soft), None)
    if deed is None or not (_deed_told(a, deed, home.predicate) or _turned_deed(a, n, deed, home.predicate)):
        return None
    told_ids = set(a.facts[home.predicate].ids)
    if told_ids.isdisjoint(a.claim.items[deed].ids) and any(c.opposite & told_ids for c in a.claim.concepts(deed)):
        return None  # "announced the ban" of "lifted the ban"
    around = [k for k in (*range(n), n + 1) if k in a.claim.by_clause[item.clause] and k != deed]
    who = next((k for k in around if not a.claim.items[k].prep and a.claim.items[k].kind in ("term", "mention")), None)
    there = a.facts[home.predicate]
    for m in a.hits[who] if who is not None else ():
        fact = a.facts[m]
        first = not fact.prep and fact.clause == there.clause and fact.role != "patient" and not home.passive
        beside = m < home.predicate or (a.view.statement.lang == "ar" and m == home.predicate + 1)
        acts = fact.role == "agent" or fact.prep == "by" or (first and there.verbal and beside)
        if acts and a.hits[who or 0][m] is Link.SAME:
            return home.predicate
    return None


def _deed_told(a: Alignment, deed: int, told: int) -> bool:
    """Whether the deed announced is the fact's: its noun, or a verb behind «أنها»."""
    if a.hits[deed].get(told) is not Link.SAME:
        return False
    before = fold(a.claim.text[: a.claim.items[deed].span[0]]).split()[-1:]
    return not a.claim.items[deed].verbal or not syntax("that_they").isdisjoint(before)


def _turned_deed(a: Alignment, n: int, deed: int, told: int) -> bool:
    """Whether the fact has the contrary of what is announced: as its deed, or as what is ordered or decided on."""
    item, doers = a.claim.items[deed], a.claim.items[n + 1 : deed]
    if item.verbal or item.prep not in ("", "about") or (doers and a.claim.lang != "ar"):
        return False
    if len(doers) > 2 or any(i.prep or i.kind not in ("term", "mention") for i in doers):
        return False
    ordered = not syntax("settling_on").isdisjoint(a.facts[told].ids)
    next_ = told + 1 if ordered and told + 1 < len(a.facts) and not a.facts[told + 1].negated else told
    return Link.OPPOSITE in (a.hits[deed].get(told), a.hits[deed].get(next_))
