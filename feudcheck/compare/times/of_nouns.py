"""A date that belongs to a noun, "the deal of March 2024", «اتفاق مارس 2024»: it is the deal's, not the verb's."""

from __future__ import annotations

from feudcheck.compare.comparison import AGREES, UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.compare.times import date_values as values
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax
from feudcheck.model.values import When

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.model import SlotComparison

NEAR = 2  # items between a noun and its date: "an agreement signed on 14 March"


def compared(a: Alignment, n: int) -> SlotComparison | None:
    """The comparison of a noun's date with that of the fact's same noun; None where either has none."""
    named, date = noun(a.claim, n), a.claim.items[n].date
    if named is None or date is None:
        return None
    told = [m for k in a.ordered(named, Link.SAME) if (m := dated(a.view, k)) is not None]
    if not told:
        return None
    outcomes = [(values.compare(date, a.view.date(m))[0], m) for m in told]
    agreed = next((m for outcome, m in outcomes if outcome is AGREES), None)
    if agreed is not None:
        return a.slot(n, AGREES, m=agreed)
    return a.slot(n, UNKNOWN, "uncovered-part", told[0])  # another deal


def led_by(view: View, m: int) -> bool:
    """Whether the fact's date is that of what it was done under: "paid by May under a deal reached in March"."""
    facts = view.facts
    named = next((k for k in range(m - 1, max(m - 1 - NEAR, -1), -1) if not facts[k].verbal), None)
    if named is None or facts[named].kind != "term" or facts[named].clause != facts[m].clause:
        return False
    if dated(view, named) != m:
        return False
    words = fold(view.statement.text[: facts[named].span[0]]).split()[-2:]
    return not syntax("done_under").isdisjoint(words)


def noun(claim: Claim, n: int) -> int | None:
    """The noun that the claim's date is of."""
    items, text = claim.items, claim.text
    before, after = items[n - 1] if n else None, items[n + 1] if n + 1 < len(items) else None
    if claim.lang == "ar":
        start, end = items[n].span
        bare = not items[n].prep and fold(text[start:end]).split()[:1][0] not in syntax("year_words")
        close = before is not None and not text[before.span[1] : start].strip()
        return n - 1 if bare and close and before is not None and _is_noun(before.kind, verbal=before.verbal) else None
    words = text[: items[n].span[0]].split()[-2:]
    if before is not None and items[n].prep == "of" and len(words) > 1 and fold(words[0]) in before.words:
        return n - 1 if _is_noun(before.kind, verbal=before.verbal) else None
    if after is None or items[n].prep or text[items[n].span[1] : after.span[0]].strip():
        return None
    led = text[: items[n].span[0]].split()[-1:]
    leads = bool(led) and led[0].casefold() in syntax("noun_leads")
    return n + 1 if leads and _is_noun(after.kind, verbal=after.verbal) else None


def _is_noun(kind: str, *, verbal: bool) -> bool:
    return kind == "term" and not verbal


def dated(view: View, named: int) -> int | None:
    """The date that stands with the fact's noun: right behind it, or behind how it came about."""
    facts = view.facts
    if facts[named].span == (0, 0) or facts[named].verbal:
        return None
    for m in range(named + 1, min(named + 2 + NEAR, len(facts))):
        if facts[m].clause != facts[named].clause:
            return None
        date = facts[m].date
        if date is not None:
            plain = date.offset is None and date.relation is When.IN
            return m if plain and facts[m].span != (0, 0) else None
        brought = facts[m].verbal and not syntax("coming_into_being").isdisjoint((*facts[m].words, *facts[m].ids))
        if not brought:
            return None
    return None


def of_next_deed(a: Alignment, home: int, m: int) -> bool:
    """Whether the day is that of what was done next: "left X and founded Y in 2023" tells not when X was left."""
    clause = a.facts[m].clause
    head = a.view.clauses[clause].predicate
    if clause <= home or head is None or head > m or not a.facts[head].verbal:
        return False
    return not any(head in hits for hits in a.hits)


def of_its_noun(a: Alignment, clause: int, pool: Sequence[int]) -> list[int]:
    """The date right behind the noun that tells the deed: "headed it from 1994 until her death in 2003"."""
    head = a.claim.clauses[clause].predicate
    k = a.pairs.get(head) if head is not None else None
    if k is None or len(pool) < 2 or a.facts[k].verbal or a.facts[k].span == (0, 0):
        return []
    return [m for m in pool if m == k + 1 and a.facts[m].clause == a.facts[k].clause and any(j < k for j in pool)]
