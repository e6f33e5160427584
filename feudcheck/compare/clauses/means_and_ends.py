"""What something is done for, and with: "the purpose of founding X was …", "used their boats to block the harbour"."""

from __future__ import annotations

from feudcheck.compare.keys import Link
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment

_LEADS = 2  # words of "with their"


def for_what(a: Alignment, n: int) -> int | None:
    """ «الهدف من تأسيس X تطوير Y», "the purpose of founding X": the fact's «أسس X من أجل تطوير Y»."""
    item, k = a.claim.items[n], n + 1
    m = a.pairs.get(k)
    if item.verbal or "purpose" not in item.ids or m is None or a.claim.items[k].prep not in ("", "from", "of"):
        return None
    if not a.claim.is_event(k) or a.hits[k].get(m) is not Link.SAME or a.facts[m].planned or a.facts[m].negated:
        return None
    later = [(j, a.pairs[j]) for j in a.claim.by_clause[item.clause] if j > k and j in a.pairs]
    for g, goal in later:
        if a.claim.items[g].kind == "term" and goal > m and _is_goal(a, goal):
            parted = all((j < g) == (p < goal) for j, p in later if a.facts[p].span != (0, 0))
            return m if parted else None
    return None


def _is_goal(a: Alignment, m: int) -> bool:
    """Whether the fact leads its item in as what something is for: «من أجل», «بهدف», «لتطوير», "in order to"."""
    fact, text = a.facts[m], a.view.statement.text
    led = fold(text[: fact.span[0]]).split()[-1:]
    own = fold(text[slice(*fact.span)])
    glued = a.view.language == "ar" and own.startswith("ل") and not fact.words[0].startswith("ل") and not fact.verbal
    return glued or not syntax("leading_to_goals").isdisjoint(led)


def by_means(a: Alignment, n: int) -> int | None:
    """ "used their boats to block the harbour": the fact's "blocked the harbour with their boats"."""
    item, items = a.claim.items[n], a.claim.items
    if not item.verbal or "use" not in item.ids or n != a.claim.clauses[item.clause].predicate:
        return None
    deed = next((k for k in range(n + 1, len(items)) if items[k].clause == item.clause and items[k].verbal), None)
    told = a.pairs.get(deed) if deed is not None else None
    if deed is None or told is None or a.hits[deed].get(told) is not Link.SAME:
        return None
    if a.facts[told].negated or a.facts[told].planned or items[deed].negated:
        return None
    aim = fold(a.claim.text[: items[deed].span[0]]).split()[-1:] == ["to"] or a.claim.written(deed).startswith("ل")
    things = [k for k in range(n + 1, deed) if not items[k].soft and items[k].role != "agent"]
    return told if aim and things and all(_with_it(a, a.pairs.get(k), told) for k in things) else None


def _with_it(a: Alignment, m: int | None, told: int) -> bool:
    """Whether item ``m`` of the fact is what the deed is done with: "with their boats", «بقواربهم»."""
    if m is None or a.facts[m].clause != a.facts[told].clause or a.facts[m].kind != "term":
        return False
    if a.view.is_person(m) or a.view.is_body(m) or any(c.person or c.party for c in a.view.concepts(m)):
        return False  # with his brother
    before = fold(a.view.statement.text[: a.facts[m].span[0]]).split()[-_LEADS:]
    return not syntax("done_with").isdisjoint(before) or fold(a.view.recorded(m)).startswith("ب")
