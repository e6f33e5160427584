"""What the fact tells as yet to come: "agreed to pay $5", "would move there and hire 50", "is to have 180 beds"."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.compare.known import known
from feudcheck.language.plain_words import plain, plain_words
from feudcheck.language.words import syntax
from feudcheck.model import Modality

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.model import SlotComparison, Span

_ENDS = ".;:!?؛؟"
REACH = 10  # words from "agreed" to its "to": "agreed on 22 April 2024 to pay"; in Arabic the doer is among them


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: where the claim tells as done what stands in the fact behind such words."""
    stretches = known(a.view, _open_stretches)
    if not stretches or not known(a.claim, _plain):
        return []
    for clause in a.clauses:
        told = a.claim.clauses[clause]
        if told.negated or told.speech is not None or told.modality is not Modality.HAPPENED:
            continue
        n = _behind(a, clause, stretches)
        if n is not None and not a.claim.items[n].planned:
            written, recorded = a.claim.written(n), a.view.recorded(a.pairs[n]) if n in a.pairs else None
            return [a.aspect("modality", UNKNOWN, "outcome-open", written, recorded, n, clause)]
    return []


def _behind(a: Alignment, clause: int, stretches: Sequence[Span]) -> int | None:
    """What the claim tells in a clause and the fact in such a stretch: the deed, else a figure, else all its words."""
    head = a.claim.clauses[clause].predicate
    if head is not None and a.claim.items[head].verbal:
        m = a.pairs.get(head)
        if m is None and a.claim.items[head].soft:
            m = next(iter(a.ordered(head, Link.SAME)), None)
        if m is not None:
            return head if _inside(a, m, stretches) else None
        if not a.claim.items[head].soft:
            return None
    paired = [(n, a.pairs[n]) for n in a.claim.by_clause[clause] if n in a.pairs]
    figures = [(n, m) for n, m in paired if a.claim.items[n].amount is not None]
    if figures:
        return next((n for n, m in figures if _inside(a, m, stretches)), None)
    terms = [(n, m) for n, m in paired if a.facts[m].kind == "term" and not a.claim.items[n].soft]
    return terms[0][0] if terms and all(_inside(a, m, stretches) for _, m in terms) else None


def _inside(a: Alignment, m: int, stretches: Sequence[Span]) -> bool:
    start, stop = a.facts[m].span
    return bool(stop) and any(low <= start and stop <= high for low, high in stretches)


def _plain(claim: Claim, _: int) -> bool:
    """Whether a claim has no word itself of what is to come, or of agreeing to it."""
    words = plain_words(claim.text)
    pairs = {" ".join(words[k : k + 2]) for k in range(len(words))}
    if any(c.modality is Modality.PLANNED for c in claim.clauses) or not pairs.isdisjoint(syntax("to_come_pairs")):
        return False
    return (syntax("to_come_words") | syntax("agreeing_words")).isdisjoint(words)


def _open_stretches(view: View, _: int) -> list[Span]:
    """Where in the fact's sentence stands what is yet to come."""
    text = view.statement.text
    places, at = [], 0
    for raw in text.split():
        at = text.index(raw, at)
        places.append((at, raw))
        at += len(raw)
    words = [plain(raw) for _, raw in places]
    out = []
    for k in range(len(words)):
        first = _opens(words, k, [raw for _, raw in places])
        if first is not None and first < len(places):
            last = _end(words, [raw for _, raw in places], first)
            start, stop = places[first][0], places[last][0] + len(places[last][1])
            if not any(q.span[0] <= places[k][0] < q.span[1] for q in view.statement.quotes):
                out.append((start, stop))
    return out


def _opens(words: Sequence[str], k: int, raws: Sequence[str]) -> int | None:
    """The place of the first word behind the words at ``k`` that lead in what is to come."""
    word, pair = words[k], " ".join(words[k : k + 2])
    if word in syntax("to_come_words"):
        return None if words[k + 1 : k + 2] == ["have"] else k + 1
    if pair in syntax("to_come_pairs"):
        return k + 2
    if word in syntax("agreeing_words"):
        for j in range(k + 1, min(len(words), k + 1 + REACH)):
            if words[j] in syntax("agreed_upon"):
                return j + 1
            if raws[j - 1][-1:] in _ENDS:
                break
    return None


def _end(words: Sequence[str], raws: Sequence[str], first: int) -> int:
    """The place of the last word of a stretch: a sentence ends it, a clause of its own, a comma but before "-ing"."""
    for j in range(first, len(words)):
        last = raws[j][-1:]
        if j + 1 >= len(words) or last in _ENDS:
            return j
        following = words[j + 1]
        if following in syntax("own_clauses"):
            return j
        if last in syntax("commas") and not following.endswith("ing"):
            goes_on = following == "and" and not (words[j + 2 : j + 3] or ["ed"])[0].endswith("ed")
            if not goes_on:
                return j
    return len(words) - 1
