"""So many, of them so many there: what is told of the part is not told of the whole."""

from __future__ import annotations

from feudcheck.compare.comparison import AGREES, CONFLICTS, UNKNOWN
from feudcheck.compare.figures import amount_values as values
from feudcheck.compare.known import known
from feudcheck.frozen import replace
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax
from feudcheck.model import Bound

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.model import SlotComparison

_NEAR = 2  # words to either side of a figure that say that it is one "of them"


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: the whole figure told with the place of the part, or the part with nothing of its own."""
    if len(a.view.amounts) < 2:
        return []
    for m in a.view.amounts:
        region = _region(a, m) if known(a.view, _of_them, m) else range(0)
        own = [k for k in region if a.facts[k].kind in ("mention", "term") and not a.facts[k].soft and _says(a, m, k)]
        whole = next((k for k in reversed(a.view.amounts) if k < m), None)
        if not own or whole is None:
            continue
        for n, at in a.pairs.items():
            if a.claim.items[n].amount is None or a.claim.items[n].clause not in a.clauses:
                continue
            told = [k for k, j in a.pairs.items() if j in own and a.claim.items[k].clause == a.claim.items[n].clause]
            bare = at == m and not told and not _mentioned(a, n, own) and not _of_its_noun(a, n, m)
            if bare or (at == whole and _only_there(a, told, own)):
                return [a.aspect("count", UNKNOWN, "uncovered-part", a.claim.written(n), a.view.recorded(m), n)]
    return []


def spared(a: Alignment, slots: list[SlotComparison]) -> list[SlotComparison]:
    """The parts without a conflict with the whole where the claim has the figure of the part."""
    found = []
    for slot in slots:
        claimed = a.claim.items[slot.item].amount if slot.item is not None and slot.outcome is CONFLICTS else None
        parts = [values.of(a.facts[m]) for m in a.view.amounts if known(a.view, _of_them, m)] if claimed else []
        same = claimed is not None and claimed.bound is Bound.EXACT and any(
            values.comparable(claimed, part) and values.compare(claimed, part)[0] is AGREES for part in parts
        )
        found.append(replace(slot, outcome=UNKNOWN, rule="uncovered-part") if same else slot)
    return found


def _only_there(a: Alignment, told: list[int], own: list[int]) -> bool:
    """Whether the claim has a name of the part, and the fact has it nowhere else."""
    items = a.claim.items
    return any(items[k].kind == "mention" and all(j in own for j in a.hits[k]) for k in told) and (
        sum(item.amount is not None for item in items) == 1
    )


def _mentioned(a: Alignment, n: int, own: list[int]) -> bool:
    """Whether some word of the claim answers to what the part is told with."""
    return any(k in a.hits[j] for j in a.claim.by_clause[a.claim.items[n].clause] for k in own)


def _of_its_noun(a: Alignment, n: int, m: int) -> bool:
    """Whether both count one thing: «سبعة أطفال» of «25 مهاجرا بينهم سبعة أطفال قبالة صفاقس»."""
    counted, theirs = a.claim.nouns(n)[:1], a.view.nouns(m)[:1]
    return a.claim.lang == "ar" and bool(counted and theirs) and theirs[0] in a.hits[counted[0]] and theirs[0] == m + 1


def _says(a: Alignment, m: int, k: int) -> bool:
    """Whether an item is more than what the figure counts."""
    return k not in a.view.nouns(m)


def _region(a: Alignment, m: int) -> range:
    """What stands with a part: up to the next comma or figure."""
    text, stop = a.view.statement.text, m + 1
    while stop < len(a.facts) and a.facts[stop].clause == a.facts[m].clause and a.facts[stop].amount is None:
        between = text[a.facts[stop - 1].span[1] : a.facts[stop].span[0]]
        if any(mark in between for mark in syntax("barriers")):
            break
        stop += 1
    return range(m + 1, stop)


def _of_them(side: View | Claim, m: int) -> bool:
    """Whether figure ``m`` is of those told before: "240 of them", «منها 240»."""
    start, end = side.statement.items[m].span
    if not end:
        return False
    text = side.statement.text
    before, behind = plain_words(text[:start])[-_NEAR:], plain_words(text[end:])[:_NEAR]
    return not syntax("wholes_before").isdisjoint(before) or (
        behind[:1] == ("of",) and not syntax("wholes").isdisjoint(behind[1:])
    )
