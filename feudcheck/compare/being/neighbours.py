"""What a name right beside a noun is: "the drama X and the comedy Y", «X رواية»."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.keys import Link

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.model import SlotComparison

_KINDS = frozenset({"thing", "quality"})
_PRONOUNS = ("", "هو", "هي")


def of_its_neighbour(a: Alignment, who: Sequence[int], m: int) -> int | None:
    """The name right behind a noun of the fact that tells what that one is: "the drama X and the comedy Y"."""
    after = a.facts[m + 1] if m + 1 < len(a.facts) else None
    if after is None or after.kind != "mention" or a.facts[m].verbal:
        return None
    if after.prep:
        return m + 1 if after.prep == "of" and _belongs(a, who, m) else None
    there = {j for k in who for j, link in a.hits[k].items() if link is Link.SAME and a.facts[j].kind == "mention"}
    between = a.view.statement.text[a.facts[m].span[1] : after.span[0]].strip()
    alike = {a.views.kind(a.facts[j]) for j in there} == {a.views.kind(after)}
    return m + 1 if alike and m + 1 not in there and not between else None


def beside_its_name(a: Alignment, who: Sequence[int], m: int) -> bool:
    """Whether the claim's subject stands right behind a noun of the fact: "the English band The Quiet Harbour"."""
    after = m + 1
    if after >= len(a.facts) or a.facts[after].kind != "mention" or a.facts[m].kind != "term" or a.facts[m].verbal:
        return False
    if a.facts[after].prep not in ("", a.facts[m].prep):
        return False
    between = a.view.statement.text[a.facts[m].span[1] : a.facts[after].span[0]].strip(' "“”').casefold()
    own = {"the", *a.facts[m].words[0].split(" ")}
    return own.issuperset(between.split()) and any(a.hits[k].get(after) is Link.SAME for k in who)


def _belongs(a: Alignment, who: Sequence[int], m: int) -> bool:
    """Whether people are of the one whom the claim calls so: "the nurses of X"; but "the city of X" is X."""
    return any(c.person for c in a.view.concepts(m)) and any(a.hits[k].get(m + 1) is Link.SAME for k in who)


def aspect(a: Alignment, n: int, other: int | None) -> list[SlotComparison]:
    """What to say of claim item ``n`` where the fact has it beside its item ``other``."""
    if other is None:
        return []
    return [a.aspect("roles", UNKNOWN, "uncovered-part", a.claim.written(n), a.view.recorded(other), n)]


def called(side: View | Claim) -> list[int]:
    """The words by which an Arabic sentence with no verb calls the name that it begins with."""
    statement = side.statement
    items, text = statement.items, statement.text
    if len(items) < 2 or items[0].kind != "mention" or items[0].prep or text[: items[0].span[0]].strip():
        return []
    clause = statement.clauses[items[0].clause]
    if clause.negated or text[items[0].span[1] : items[1].span[0]].strip() not in _PRONOUNS:
        return []
    what: list[int] = []
    for n in range(1, len(items)):
        item, gap = items[n], text[items[n - 1].span[1] : items[n].span[0]].strip()
        if item.verbal or item.kind != "term" or item.prep or item.clause != items[0].clause or (n > 1 and gap):
            break
        what.append(n)
    things = bool(what) and any(c.kind in _KINDS for c in side.concepts(what[0]))  # «X تنفي» is a deed
    return what if things else []


def only_made(a: Alignment, n: int, m: int) -> bool:
    """Whether the claim has a work where the fact only tells of making one: no book is "written and directed by"."""
    told = {word for phrase in a.facts[m].words for word in phrase.split()}
    if not told.isdisjoint(a.claim.items[n].words):
        return False  # "released her third album"
    made = all(c.kind != "thing" or c.person for c in a.view.concepts(m))
    return made and any(c.family == "work" for c in a.claim.concepts(n))
