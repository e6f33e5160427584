"""Names that are one of several: in the claim, in the fact, and lists that need not be complete."""

from __future__ import annotations

from feudcheck.compare import events
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.views import Views
    from feudcheck.model import Item


def is_open(a: Alignment, m: int) -> bool:
    """Whether fact item ``m`` is one of several, with no word that they are all."""
    record, statement = a.view.record, a.view.statement
    if record.complete or statement.complete:
        return False
    if a.claim.statement.open_list or events.shared(a) or record.complete is False or statement.open_list:
        return True
    return beside(a, m)


def one_of_them(a: Alignment, n: int, m: int) -> bool:
    """ "X is a member of the board": so may others be, whoever the claim or the fact says it of."""
    here, there = a.claim.text[a.claim.items[n].span[1] :], a.view.statement.text[a.facts[m].span[1] :]
    verbs = syntax("copulas") | syntax("owning")
    return any(
        words[0] in verbs and not syntax("indefinite").isdisjoint(words[1:])
        for text in (here, there) if (words := text.casefold().split(None, 3)[:3])
    )  # fmt: skip


def _joined(a: Alignment, m: int) -> bool:
    """Whether fact item ``m`` is tied by "and" or a comma to the name before it."""
    if not 0 < m < len(a.facts) or a.facts[m - 1].kind != "mention" or a.facts[m].kind != "mention":
        return False
    between = _between(a.view.statement.text, a.facts[m - 1], a.facts[m])
    glued = not between and a.view.recorded(m).startswith("و")
    return glued or (bool(between) and all(word in syntax("joiners") for word in between))


def beside(a: Alignment, m: int) -> bool:
    """Whether others stand beside fact item ``m`` in the same place."""
    fact = a.facts[m]
    kind = a.views.kind(fact)
    if not (fact.role or fact.prep):
        return any(_joined(a, k) and a.views.kind(a.facts[k - 1]) == a.views.kind(a.facts[k]) for k in (m, m + 1))
    return any(
        f.kind == "mention" and f.clause == fact.clause and f.prep == fact.prep and f.role == fact.role
        and f is not fact and a.views.kind(f) == kind
        for f in a.facts
    )  # fmt: skip


def holds(claim: Claim, n: int, views: Views) -> bool:
    """Whether a name is one of several: "a venture of X, Y and Z"; not the country of "in X, Y"."""
    item = claim.items[n]
    for k in (n - 1, n + 1):
        other = claim.items[k] if 0 <= k < len(claim.items) else None
        if other is None or other.kind != "mention" or item.kind != "mention" or other.clause != item.clause:
            continue
        first, second = claim.items[min(n, k)], claim.items[max(n, k)]
        between = _between(claim.text, first, second)
        glued = not between and claim.written(max(n, k)).startswith("و")
        joined = bool(between) and all(fold(word) in syntax("joiners") for word in between)
        if glued or (joined and (views.kind(item) != "place" or any(w not in syntax("commas") for w in between))):
            return True
    return False


def _between(text: str, first: Item, second: Item) -> list[str]:
    """The words between two items, commas by themselves."""
    return text[first.span[1] : second.span[0]].replace(",", " , ").split()
