"""Whose somebody is did not do it: "the hospital fired the nurse" of a fact in which the hospital's director did."""

from __future__ import annotations

from feudcheck.compare.frames import standing
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.frames.frame import Frame, Phrase


def put_first(a: Alignment, mine: Frame, theirs: Frame, *, mutual: bool) -> int | None:
    """The claim's head that the fact has only tell whose another head is, or of which kind, that the claim lacks."""
    sides = [(mine.doer, theirs.doer), (mine.undergone, theirs.undergone)]
    if mine.either or theirs.either or mutual:
        both = [*theirs.doer, *theirs.undergone, *theirs.led]
        sides = [(mine.doer, both), (mine.undergone, both)]
    told = set(a.pairs.values())
    for phrases, own in sides:
        for phrase in phrases:
            heads = {n: standing.of_item(a, n) or _generic(a, n, own) for n in phrase.heads}
            if any(set(there) & set(p.heads) for there in heads.values() for p in own):
                continue
            for n, there in heads.items():
                whose = [p for p in own if there and set(there) <= set(p.of)]
                if any(not any(m in told or _passes(a, m) for m in p.heads) for p in whose):
                    return n
    return None


def _generic(a: Alignment, n: int, own: list[Phrase]) -> list[int]:
    """Where the fact has the claim's generic noun, by its very word: "the team"."""
    first = a.claim.items[n].words[:1]
    return [m for phrase in own for m in phrase.items if a.facts[m].words[:1] == first]


def _passes(a: Alignment, m: int) -> bool:
    """Whether what a noun does is done by whom it belongs to, or the noun only tells of a deed."""
    item = a.facts[m]
    words = {word for phrase in item.words for word in phrase.split()}
    lists = syntax("own_bodies", "part_of_them", "whole_of_them", "standing_for_whole", "kinds_of", "serving_staff")
    if not lists.isdisjoint(words) or item.kind != "term":
        return True
    concepts = a.view.concepts(m)
    deed = any(c.kind == "event" for c in concepts) and not any(c.person or c.kind == "thing" for c in concepts)
    return deed or item.words[0].endswith("ing")
