"""Whose somebody is did not do it: "the hospital fired the nurse" of a fact in which the hospital's director did."""

from __future__ import annotations

from feudcheck.compare.frames import standing
from feudcheck.compare.views import COUNTRY
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax

OWNS = ("'", "’")

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.frames.frame import Frame, Phrase
    from feudcheck.language.concept import Concept


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
                if a.claim.text[a.claim.items[n].span[1] :].startswith(OWNS):
                    continue  # what is his is read with the verb: "dismissed the fishermen's suit"
                whose = [p for p in own if there and set(there) <= set(p.of) and not _is_told(a, there, p)]
                if there and any(COUNTRY in names for k, names in a.view.families if k in there):
                    continue  # what "the Chilean minister" does Chile does
                if any(not any(m in told or _passes(a, m) for m in p.heads) for p in whose):
                    return n
    return None


def _is_told(a: Alignment, there: list[int], phrase: Phrase) -> bool:
    """Whether the fact says of the one that it is the other: "Southpaw is a film"."""
    first, last = min(there), max(phrase.heads)
    between = fold(a.view.statement.text[a.facts[first].span[1] : a.facts[last].span[0]]).split()
    return not (syntax("be_forms") - {"'s"}).isdisjoint(between)


def of_another_sort(a: Alignment, mine: Frame, theirs: Frame) -> int | None:
    """A generic noun for who does it that the fact's doer cannot be: "the company sued" of "the nurse sued"."""
    heads = [n for phrase in mine.doer for n in phrase.heads]
    own = [m for phrase in theirs.doer for m in phrase.heads]
    told = set(a.pairs.values())
    if len(own) != 1 or not heads or any(standing.spots(a, n) for n in heads) or own[0] in told:
        return None
    n, m = heads[0], own[0]
    item, fact = a.claim.items[n], a.facts[m]
    if not item.soft or item.kind != "term" or fact.kind != "term" or theirs.doer[0].called:
        return None
    if any(a.facts[k].kind == "mention" for phrase in theirs.doer for k in phrase.of):
        return None
    mine_is, theirs_is = _sort(a.claim.concepts(n)), _sort(a.view.concepts(m))
    alone = fact.words[0] == fold(a.view.recorded(m))  # several may be a group
    return n if {mine_is, theirs_is} == {"person", "body"} and (alone or mine_is == "person") else None


def _sort(concepts: Sequence[Concept]) -> str:
    """Whether a noun names a person or a body of people, "" where it may be either or neither."""
    found = {"person" if c.person else "body" for c in concepts if c.person or c.party}
    return next(iter(found)) if len(found) == 1 else ""


def _generic(a: Alignment, n: int, own: list[Phrase]) -> list[int]:
    """Where the fact has the claim's generic noun, by its very word: "the team"."""
    first = a.claim.items[n].words[:1]
    return [m for phrase in own for m in phrase.items if a.facts[m].words[:1] == first]


def _passes(a: Alignment, m: int) -> bool:
    """Whether what a noun does is done by whom it belongs to, or the noun only tells of a deed."""
    item = a.facts[m]
    words = {word for phrase in item.words for word in phrase.split()}
    lists = syntax("own_bodies", "part_of_them", "whole_of_them", "standing_for_whole", "kinds_of", "serving_staff")
    if item.kind != "term" or not (lists - syntax("single_persons")).isdisjoint(words):
        return True
    concepts = a.view.concepts(m)
    deed = any(c.kind == "event" for c in concepts) and not any(c.person or c.kind == "thing" for c in concepts)
    return deed or item.words[0].endswith("ing")
