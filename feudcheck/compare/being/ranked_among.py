""" "Among the five largest banks" beside "the fourth largest bank": a rank tells of how many of them it is one."""

from __future__ import annotations

from feudcheck.compare.comparison import AGREES, CONFLICTS, UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.compare.known import known
from feudcheck.frozen import dataclass, replace
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.model import Amount, Outcome, SlotComparison

_NEAR = 2  # words before "the largest" that make it one of several: "one of the", "among the"
_NOUN = 3  # items behind the superlative among which what is ranked stands


@dataclass(frozen=True, slots=True)
class Rank:
    """The superlative, the item with its number if it has one, the number, and whether it is that of them all."""

    best: int
    number: int | None
    of: int
    several: bool


def judged(a: Alignment, slots: list[SlotComparison]) -> list[SlotComparison]:
    """``slots`` with the superlative and its number weighed together, where both sides rank one thing once."""
    mine = known(a.claim, _rank)
    if mine is None:
        return slots
    theirs = _rank(a.view, 0)
    alike = theirs is not None and _base(a.claim.items[mine.best].ids) == _base(a.facts[theirs.best].ids)
    if theirs is None or not alike or not _of_one_thing(a, mine, theirs):
        return slots
    outcome = _weighed(mine, theirs)
    if outcome is None or (outcome is CONFLICTS and _measured(a, theirs)):
        return slots
    carrier = mine.best if mine.number is None else mine.number
    out = []
    for slot in slots:
        if slot.item not in (mine.best, mine.number) or not slot.weight:
            out.append(slot)
        elif slot.item == carrier and outcome is not AGREES:
            rule = "attribute-differs" if outcome is CONFLICTS else "uncovered-part"
            out.append(replace(slot, outcome=outcome, rule=rule, matched=theirs.best, recorded=_written(a, theirs)))
        else:
            out.append(replace(slot, outcome=AGREES, rule="", matched=theirs.best, recorded=_written(a, theirs)))
    a.pairs.update({n: theirs.best for n in (mine.best, mine.number) if n is not None})
    return out


def _weighed(mine: Rank, theirs: Rank) -> Outcome | None:
    """What the fact's rank says of the claim's; None where another judge tells it as well."""
    if not mine.several and not theirs.several:
        return CONFLICTS if 1 in (mine.of, theirs.of) and mine.of != theirs.of else None
    if mine.several:
        if theirs.of <= mine.of:
            return AGREES
        return UNKNOWN if theirs.several else CONFLICTS
    return CONFLICTS if mine.of > theirs.of else UNKNOWN


def _rank(side: View | Claim, _: int) -> Rank | None:
    """The one rank of a statement that denies nothing; None where it has none or several."""
    items, text = side.statement.items, side.statement.text
    found = [n for n, i in enumerate(items) if i.kind == "term" and i.words and _superlative(i.words[0], i.ids)]
    if len(found) != 1 or any(c.negated for c in side.statement.clauses):
        return None
    best = found[0]
    seconds = syntax_map("second_bests")
    if place := next((int(seconds[id_]) for id_ in items[best].ids if id_ in seconds), 0):
        return Rank(best, None, place, several=False)
    before, after = (items[k] if 0 <= k < len(items) else None for k in (best - 1, best + 1))
    if before is not None and not text[before.span[1] : items[best].span[0]].strip(" -"):
        place = next((int(number) for id_, number in syntax_map("rank_numbers").items() if id_ in before.ids), 0)
        if place:
            return Rank(best, best - 1, place, several=False)
        if (many := _many(before.amount)) is not None:
            return Rank(best, best - 1, many, several=True)
    many = None if after is None or text[items[best].span[1] : after.span[0]].strip() else _many(after.amount)
    if many is not None:
        return Rank(best, best + 1, many, several=True)  # «أكبر خمسة مصارف»
    led = fold(text[: items[best].span[0]]).split()[-_NEAR:]
    if not syntax("one_among_many").isdisjoint(led) or not led or (text.isascii() and led[-1] != "the"):
        return None
    return Rank(best, None, 1, several=False)


def _many(amount: Amount | None) -> int | None:
    """The plain exact number, above one, that an amount is; else None."""
    low = None if amount is None or amount.unit is not None or amount.low != amount.high else amount.low
    return int(low) if low is not None and low > 1 else None


def _superlative(written: str, ids: tuple[str, ...]) -> bool:
    word = fold(written)
    formed = word.endswith("est") if word.isascii() else word.split()[-1] in syntax("elatives")
    return formed and bool(_base(ids))


def _base(ids: tuple[str, ...]) -> str:
    """What something is the first in: "largest" of "second-largest"."""
    bare = (id_.removeprefix("second-").removeprefix("third-") for id_ in ids)
    return next((id_ for id_ in bare if id_ in syntax("ranked_by")), "")


def _of_one_thing(a: Alignment, mine: Rank, theirs: Rank) -> bool:
    """Whether the same noun is ranked on both sides, of the same subject, in the clause of its own."""
    def behind(best: int, number: int | None, length: int) -> range:
        return range(max(best, number or 0) + 1, min(best + 1 + _NOUN, length))

    there = behind(theirs.best, theirs.number, len(a.facts))
    nouns = [n for n in behind(mine.best, mine.number, len(a.claim.items)) if a.claim.items[n].kind == "term"][:1]
    same = bool(nouns) and any(a.hits[nouns[0]].get(m) is Link.SAME for m in there)
    named = [n for n in range(mine.best) if a.claim.items[n].kind in ("mention", "term") and n != mine.number][:1]
    subject = a.pairs.get(named[0]) if named else None
    if not same or subject is None or subject > theirs.best:
        return False
    text, between = a.view.statement.text, a.facts[subject + 1 : theirs.best]
    joined = [f for f in between if f.kind == "mention" and fold(text[: f.span[0]]).split()[-1:] in (["and"], [","])]
    return all((f.kind != "mention" or (f in joined and not f.prep)) and not f.verbal for f in between)


def _measured(a: Alignment, theirs: Rank) -> bool:
    """Whether the fact ranks by a measure that the claim leaves out: "the fourth largest bank by assets"."""
    told = set(a.pairs.values())
    return any(
        m not in told and (f.prep in ("by", "for") or not syntax("by_measure").isdisjoint(f.words))
        for m, f in enumerate(a.facts) if m > theirs.best and f.clause == a.facts[theirs.best].clause
    )  # fmt: skip


def _written(a: Alignment, rank: Rank) -> str:
    spans = [a.facts[m].span for m in (rank.best, rank.number) if m is not None]
    return a.view.statement.text[min(s for s, _ in spans) : max(e for _, e in spans)]
