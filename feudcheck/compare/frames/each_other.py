"""What two do with each other, told of nouns without a name: "the queen met the president", "the two met"."""

from __future__ import annotations

from feudcheck.compare.frames import english
from feudcheck.compare.keys import Link
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.frames.frame import Frame, Phrase
    from feudcheck.model import SlotComparison

_TWO = 2


def spared(a: Alignment, slots: list[SlotComparison]) -> list[SlotComparison]:
    """``slots`` without those that doubt who did it to whom where claim and fact have the same two do it together."""
    doubting = [s for s in slots if s.slot == "roles" and s.item is not None]
    if not doubting or a.claim.lang != "en" or a.view.statement.lang != "en":
        return slots
    met = [
        n for n, m in a.pairs.items()
        if a.hits[n].get(m) is Link.SAME and not syntax("met").isdisjoint(set(a.claim.items[n].ids) & {*a.facts[m].ids})
    ]  # fmt: skip
    if not met:
        return slots
    mine, theirs = english.frames_of(a.claim.statement), english.frames_of(a.view.statement)
    for n in met:
        here, there = _two(mine.get(n)), _two(theirs.get(a.pairs[n]))
        if here and there and _same(a, here, there):
            told = {k for phrase in here for k in phrase.items} | {n}
            slots = [s for s in slots if s not in doubting or s.item not in told]
    return slots


def _two(frame: Frame | None) -> list[Phrase]:
    """The two who do it; none where there are more, or one is not told."""
    if frame is None or frame.passive or frame.pronoun or frame.to_pronoun:
        return []
    other = [] if frame.either else frame.undergone
    found = [*frame.doer, *other, *(p for p in frame.led if p.prep == "with")]
    return found if len(found) == _TWO and not any(p.called for p in found) else []


def _same(a: Alignment, here: list[Phrase], there: list[Phrase]) -> bool:
    """Whether each of the two is one of the fact's two, with all that tells who he is, and not both the same one."""
    met = [next((k for k, p in enumerate(there) if _within(a, phrase, p)), None) for phrase in here]
    return None not in met and met[0] != met[1]


def _within(a: Alignment, phrase: Phrase, other: Phrase) -> bool:
    items = [n for n in phrase.items if not a.claim.items[n].soft or "w:titles" in a.claim.items[n].ids]
    heads = set(other.heads)
    if not any(a.hits[n].get(m) is Link.SAME for n in phrase.heads for m in heads):
        return False
    return all(any(link is Link.SAME and m in other.items for m, link in a.hits[n].items()) for n in items)
