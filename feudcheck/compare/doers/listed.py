"""Names among others: whether a fact's list is open, so that the one named may be on it too."""

from __future__ import annotations

from feudcheck.compare import events
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment


def open_list(a: Alignment, m: int) -> bool:
    """Whether fact item ``m`` is one of several, with no word that they are all."""
    record, statement = a.view.record, a.view.statement
    if record.complete or statement.complete:
        return False
    if a.claim.statement.open_list or events.shared(a) or record.complete is False or statement.open_list:
        return True
    return among_others(a, m)


def one_of_them(a: Alignment, n: int, m: int) -> bool:
    """ "X is a member of the board": so may others be, whoever the claim or the fact says it of."""
    here, there = a.claim.text[a.claim.items[n].span[1] :], a.view.statement.text[a.facts[m].span[1] :]
    verbs = syntax("copulas", "owning")
    return any(
        words[0] in verbs and not syntax("indefinite").isdisjoint(words[1:])
        for text in (here, there) if (words := text.casefold().split(None, 3)[:3])
    )  # fmt: skip


def _joined(a: Alignment, m: int) -> bool:
    """Whether fact item ``m`` is tied by "and" or a comma to the name before it."""
    if not 0 < m < len(a.facts) or a.facts[m - 1].kind != "mention" or a.facts[m].kind != "mention":
        return False
    between = a.view.statement.text[a.facts[m - 1].span[1] : a.facts[m].span[0]].replace(",", " , ").split()
    glued = not between and a.view.recorded(m).startswith("و")
    return glued or (bool(between) and all(word in syntax("joiners") for word in between))


def among_others(a: Alignment, m: int) -> bool:
    """Whether others stand beside fact item ``m`` in the same place."""
    fact = a.facts[m]
    kind = a.views.kind(fact)
    if _and_unnamed(a, m):
        return True
    if not (fact.role or fact.prep):
        return any(_joined(a, k) and a.views.kind(a.facts[k - 1]) == a.views.kind(a.facts[k]) for k in (m, m + 1))
    return any(
        f.kind == "mention" and f.clause == fact.clause and f.prep == fact.prep and f.role == fact.role
        and f is not fact and a.views.kind(f) == kind
        for f in a.facts
    )  # fmt: skip


def _and_unnamed(a: Alignment, m: int) -> bool:
    """Whether people without a name stand behind fact item ``m``: "X and two friends", "X and her brother"."""
    after = a.facts[m + 1] if m + 1 < len(a.facts) else None
    if after is None or after.clause != a.facts[m].clause or after.verbal or after.kind == "mention":
        return False
    words = a.view.statement.text[a.facts[m].span[1] : after.span[0]].casefold().split()
    joined = words[:1] == ["and"] if a.view.language == "en" else a.view.recorded(m + 1).startswith("و") and not words
    people = [k for k in (m + 1, m + 2) if k < len(a.facts) and any(c.person for c in a.view.concepts(k))]
    return joined and bool(people) and (people[0] == m + 1 or after.kind == "amount")
