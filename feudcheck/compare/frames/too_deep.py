"""What stands too deep in a fact for its verb to be done to it: "built a machine to run X" and "for X" make no X."""

from __future__ import annotations

from feudcheck.compare.frames.frame import Phrase, members
from feudcheck.compare.frames.standing import of_item, unnamed
from feudcheck.language.normal import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.frames.arabic_row import Row
    from feudcheck.compare.frames.frame import Frame

_FOR = "for"
_PURPOSE = "ل"


def in_english(a: Alignment, phrase: Phrase, theirs: Frame) -> int | None:
    """The name in a phrase that stands in the fact behind another verb, or for which something else is done."""
    if not theirs.undergone:
        return None
    ends = members([p for p in theirs.led if p.prep == _FOR]) if unnamed(a, theirs.undergone) else set[int]()
    for n in phrase.heads:
        there = set(of_item(a, n)) if a.claim.items[n].kind == "mention" else set[int]()
        if there and (there <= theirs.beyond or there <= ends):
            return n
    return None


def in_arabic(a: Alignment, mine: Row, theirs: Row) -> int | None:
    """The name in the claim's object that is led in behind another one in the fact: «بنت حاسوبا لتدريب X»."""
    own = [m for m in theirs.words if m > theirs.verb]
    if mine.passive or theirs.passive or mine.inner or theirs.inner or not own or not unnamed(a, [Phrase([own[-1]])]):
        return None
    for n in mine.words[1:]:
        there = of_item(a, n) if a.claim.items[n].kind == "mention" else []
        if there and all(m > own[-1] and m not in theirs.words and _led_before(a, own[-1], m) for m in there):
            return n
    return None


def _led_before(a: Alignment, first: int, m: int) -> bool:
    """Whether something is led in between two items: a place, or what it is done for."""
    return any(a.facts[k].prep or fold(a.view.recorded(k)).startswith(_PURPOSE) for k in range(first + 1, m))
