""" "The film X", "X (album)": what only a film or an album does tells of a name that it is one."""

from __future__ import annotations

from feudcheck.compare.keys import Link
from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment


def told(a: Alignment, n: int) -> int | None:
    """The fact's name beside which the claim says what kind of work it is, where the fact tells what such a work does.

    Not where the fact has a kind of work of its own: "the album X" is no film.
    """
    item = a.claim.items[n]
    work = next((syntax_map("works")[id_] for id_ in item.ids if id_ in syntax_map("works")), None)
    kind = "told_of_" + (work or "")
    if work is None or item.verbal or item.prep or (name := _named(a, n)) is None:
        return None
    m = a.pairs.get(name)
    if m is None or a.hits[name].get(m) is not Link.SAME or any("work" in names for _, names in a.view.families):
        return None
    here = [f for f in a.facts if f.clause == a.facts[m].clause]
    doing = any(not syntax(kind).isdisjoint(f.ids) for f in here)
    rated = work in syntax("works_rated") and any("has-rating" in f.ids for f in here)
    reviewed = any(not syntax("by_reviewers").isdisjoint(f.words[:1]) for f in here if f.kind == "term")
    return m if doing or (rated and reviewed) else None


def of_its_kind(a: Alignment, n: int) -> int | None:
    """ "X is an impulsive person", «أطلقت Y نموذج X»: the fact's "X is impulsive", "Y launched X"."""
    item, items = a.claim.items[n], a.claim.items
    if item.verbal or item.quote is not None:
        return None
    if not item.prep and not syntax("plain_persons").isdisjoint(item.words):
        quality = n + 1 if a.claim.lang == "ar" else n - 1
        m = a.pairs.get(quality)
        if m is None or not any(c.kind == "quality" for c in a.claim.concepts(quality)) or items[quality].prep:
            return None
        named = [k for k in a.claim.by_clause[item.clause] if items[k].kind == "mention" and not items[k].prep]
        of_one = len(named) == 1 and named[0] < n and a.views.kind(items[named[0]]) == "person"
        return m if of_one and a.hits[quality].get(m) is Link.SAME else None
    if syntax("plain_products").isdisjoint(item.words):
        return None
    beside = (k for k in (n + 1, n - 1) if 0 <= k < len(items) and _touching(a, min(n, k)))
    name = next((k for k in beside if items[k].kind == "mention" and a.views.kind(items[k]) == "product"), None)
    if name is None or items[name].prep not in ("", item.prep) or a.claim.clauses[item.clause].negated:
        return None
    return a.pairs.get(name)


def _touching(a: Alignment, n: int) -> bool:
    return not a.claim.text[a.claim.items[n].span[1] : a.claim.items[n + 1].span[0]].strip()


def _named(a: Alignment, n: int) -> int | None:
    """The name right behind the word, or right before it where it stands in brackets."""
    items, text = a.claim.items, a.claim.text
    behind = items[n + 1] if n + 1 < len(items) else None
    if behind is not None and behind.kind == "mention" and not text[items[n].span[1] : behind.span[0]].strip():
        return n + 1
    before = next((k for k in (n - 1, n - 2) if k >= 0 and items[k].kind == "mention"), None)
    if before is None or not text[items[n].span[1] :].startswith(")"):
        return None
    return before if text[items[before].span[1] : items[n].span[0]].strip().startswith("(") else None
