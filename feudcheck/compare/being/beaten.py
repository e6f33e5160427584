"""Who lost: whom the fact has another beat, "Y lost the election" of "X won the election, defeating Y"."""

from __future__ import annotations

from feudcheck.compare.known import known
from feudcheck.compare.word_places import next_noun
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.model import Item

_TO = "lose-to-rival"
_REACH = 4  # items behind a verb among which the one beaten is named
_LED = frozenset({"علي", "the", "a"})


def told(a: Alignment, n: int) -> int | None:
    """The fact's verb of beating by which claim item ``n``, one of losing, is told or denied."""
    found = _found(a, n)
    return found[0] if found is not None else None


def winner(a: Alignment, n: int) -> int | None:
    """Who loses in the claim by verb ``n``, where the fact has him beat another."""
    found = _found(a, n)
    return found[1] if found is not None else None


def _found(a: Alignment, n: int) -> tuple[int, int | None] | None:
    """The fact's verb, and the claim's loser where it is he who wins."""
    item = a.claim.items[n]
    if not item.verbal or a.claim.clauses[item.clause].passive:
        return None
    won = {syntax_map("lost_and_won").get(id_, "") for id_ in item.ids} - {""}
    if syntax("losing").isdisjoint(item.ids) and not any(won & set(fact.ids) for fact in a.facts):
        return None
    loser = known(a.claim, _loser, n)
    others = [k for k in a.claim.by_clause[item.clause] if k != loser and a.claim.items[k].kind == "mention"]
    if loser is None or _TO in item.ids or (others and not won):
        return None  # who beat him others judge
    rivals = [k for k in others if a.claim.items[k].prep == "to"]
    for m, doer, beaten in known(a.view, _beaten):
        if any(doer not in a.hits[k] for k in rivals):
            continue
        if not beaten.isdisjoint(a.hits[loser]):
            return m, None
        if doer is not None and set(a.hits[loser]) == {doer}:
            return m, loser
    return None


def _loser(claim: Claim, n: int) -> int | None:
    """Who loses: the noun or name before an English verb, behind an Arabic one."""
    return next_noun(claim.items, n, 1 if claim.lang == "ar" and not n else -1)


def _beaten(view: View, _: int) -> list[tuple[int, int | None, frozenset[int]]]:
    """The fact's verbs of beating somebody, each with who does it, if that is plain, and the items that name whom."""
    out = []
    for m, fact in enumerate(view.facts):
        home = view.clauses[fact.clause]
        if fact.kind != "term" or fact.negated or fact.planned or (home.passive and home.predicate == m):
            continue
        if not syntax("beating").isdisjoint(fact.ids):
            before = view.facts[m - 1] if m and view.language == "en" else None
            plain = before is not None and before.kind in ("term", "mention") and not (before.prep or before.verbal)
            doer = m - 1 if plain else home.subject if home.predicate == m else None  # "X won the race, beating Y"
            out.append((m, doer, _named(view.facts, view.statement.text, m)))
    return [beaten for beaten in out if beaten[2]]


def _named(facts: Sequence[Item], text: str, m: int) -> frozenset[int]:
    found = set()
    for k in range(m + 1, min(m + 1 + _REACH, len(facts))):
        own = facts[k - 1].words[0].split() if facts[k - 1].words else ()  # of a phrase the first word has the place
        between = fold(text[facts[k - 1].span[1] : facts[k].span[0]]).replace(",", " ").split()
        item = facts[k]
        plain = _LED.issuperset(word for word in between if word not in own)
        if item.kind not in ("term", "mention") or item.verbal or not (plain or item.prep == "of"):
            break
        if item.prep != "of":
            found.add(k)
    return frozenset(found)
