"""Who is made what: "named X as rector" makes X rector of the body that names him, and nobody else."""

from __future__ import annotations

from feudcheck.compare.clauses.other_doers import OWNS, Deed
from feudcheck.language.lexicon import ARTICLES
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment


def another(a: Alignment, deed: Deed, n: int, j: int) -> int | None:
    """The fact's verb by which the claim's subject makes somebody else so: "X became head" of "X named Y as head"."""
    there = a.view.clauses[a.facts[j].clause]
    verb = there.predicate
    if deed.acts or n > deed.head or verb is None or there.passive or not j < verb < deed.m or a.claim.items[n].prep:
        return None
    if a.claim.items[n].kind != "mention" or syntax("making_somebody").isdisjoint(a.facts[verb].ids):
        return None
    owned = a.claim.text.startswith(OWNS, a.claim.items[n].span[1])
    others = any(f.kind == "mention" and not f.prep for f in a.facts[verb + 1 : deed.m])
    return verb if others and not owned and not a.facts[j].prep else None


def himself(a: Alignment, deed: Deed, verb: int, n: int) -> bool:
    """Whether one is what the fact's verb makes one of the maker: "named X as rector", "X is its first rector"."""
    if deed.acts or syntax("making_somebody").isdisjoint(a.facts[verb].ids):
        return False
    if a.pairs[n] > verb and a.claim.items[n].kind == "mention":
        return n < deed.head  # whom it makes so
    if a.pairs[n] > verb:
        return a.view.statement.text[: a.facts[a.pairs[n]].span[0]].casefold().split()[-1:] == ["as"]
    items, j = a.claim.items, a.pairs[n]
    if n + 1 < len(items) and items[n + 1].prep == "of" and a.pairs.get(n + 1) != j + 1:
        return False  # "the Church of Y" of another church in Y
    return a.claim.text.startswith(OWNS, items[n].span[1]) or (n > deed.head and items[n].prep == "of")


def said_of_it(a: Alignment, m: int) -> bool:
    """Whether the fact too says "is" or "became" right before the noun: "moved to Malta and became mayor".

    Or who joined as what: "joined X as a director".
    """
    words = [w for w in a.view.statement.text[: a.facts[m].span[0]].casefold().split() if w not in ARTICLES]
    if words[-1:] == ["as"] and any(not syntax("joining").isdisjoint(f.ids) for f in a.facts[max(m - 2, 0) : m]):
        return True
    if words[-1:] == ["as"] and not syntax("serving").isdisjoint(words[-2:]):
        return True
    return bool(words) and (words[-1] in syntax("be_forms") or words[-1] in syntax("became"))
