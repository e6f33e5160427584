"""A body called by another word than its name has: «البنك المركزي» of «مصرف X المركزي», «نواب X» of «برلمان X»."""

from __future__ import annotations

from feudcheck.compare.known import known
from feudcheck.language.normal import definite, fold
from feudcheck.language.words import syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.language.lexicon import Lexicon


def is_body(claim: Claim, n: int) -> bool:
    """Whether item ``n`` is an Arabic word for a body."""
    item = claim.items[n]
    if claim.lang != "ar" or item.kind != "term" or item.verbal or not item.words:
        return False
    return any(c.party and c.kind == "thing" for c in claim.concepts(n))


def called(a: Alignment, n: int) -> int | None:
    """The fact's name each word of which item ``n`` has, or another word for the same kind of body."""
    if a.view.language != "ar" or a.claim.items[n].negated:
        return None
    whose = _whose(a.claim, n)
    if whose is None:
        return None
    parts = a.claim.items[n].words[0].split(" ")
    named = known(a.view, _names)
    told = (m for m, (words, ids) in named.items() if words.issuperset(whose))
    return next((m for m in told if _tells(a.views.lexicon, parts, *named[m])), None)


def _whose(claim: Claim, n: int) -> tuple[str, ...] | None:
    """The words of the name right behind a body that says whose it is, none with an article; None of any such body."""
    if definite(fold(claim.written(n))):
        return ()
    after = claim.items[n + 1] if n + 1 < len(claim.items) else None
    beside = after is not None and after.kind == "mention" and after.span[0] - claim.items[n].span[1] <= 1
    return after.words if after is not None and beside else None


def _tells(lexicon: Lexicon, parts: list[str], words: frozenset[str], ids: frozenset[str]) -> bool:
    own = 0
    for part in parts:
        bare = part.removeprefix("ال")
        meant = {id_ for rest, id_ in lexicon.entries(bare) if not rest}
        if (body := syntax_map("bodies_of_members").get(bare)) is not None:
            meant.add(body)
        own += not ids.isdisjoint(meant)
        if words.isdisjoint((part, bare, "ال" + bare)) and ids.isdisjoint(meant):
            return False
    return own > 0


def _names(view: View, _: int) -> dict[int, tuple[frozenset[str], frozenset[str]]]:
    """Each name of a body in the fact, its words and the kinds of body that they are words for."""
    lexicon, found = view.views.lexicon, {}
    for m, fact in enumerate(view.facts):
        if fact.kind == "mention" and view.views.kind(fact) == "organisation":
            words = frozenset(fact.words).union(*map(view.views.name_words, fact.ids))
            ids = {id_ for word in words for rest, id_ in lexicon.entries(word) if not rest}
            bodies = (c.id for c in map(lexicon.concept, ids) if c is not None and c.party and c.kind == "thing")
            found[m] = words, frozenset(bodies)
    return found
