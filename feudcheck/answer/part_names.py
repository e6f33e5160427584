"""What a part of a claim is called for the reader, where its words tell more than the slot it was judged in."""

from __future__ import annotations

from feudcheck.language.lexicon import ARTICLES
from feudcheck.language.normal import definite
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.language.lexicon import Lexicon
    from feudcheck.model import Item, SlotComparison, Statement

_LOOSE = frozenset({"attribute", "counterpart"})  # slots of what no role tells of
_PLACES = frozenset({"in", "at"})


def part_name(slot: SlotComparison, statement: Statement, lexicon: Lexicon) -> str:
    """The slot's own name; "place" for "in Lyon", "relation" for a verb that heads no clause ("was set up")."""
    if slot.slot not in _LOOSE or slot.item is None:
        return slot.slot
    item = statement.items[slot.item]
    if item.prep in _PLACES and _is_place(item, statement, lexicon):
        return "place"
    return "relation" if slot.slot == "attribute" and _is_deed(item, statement, lexicon) else slot.slot


def _is_place(item: Item, statement: Statement, lexicon: Lexicon) -> bool:
    """Whether a place no base need list is named: a city or country of the lexicon, or a name of nobody on file."""
    if item.kind == "mention":
        return not item.ids
    found = [c for c in map(lexicon.concept, item.ids) if c is not None]
    if any(c.family in syntax("place_families") for c in found):
        return True
    return not found and statement.text[item.span[0]].isupper()


def _is_deed(item: Item, statement: Statement, lexicon: Lexicon) -> bool:
    """Whether a term can only be something done, and no article or preposition makes a thing of it."""
    found = [c for c in map(lexicon.concept, item.ids) if c is not None]
    start, end = item.span
    thing = definite(statement.text[start:end]) or not ARTICLES.isdisjoint(_before(statement, start))
    if item.kind != "term" or item.prep or not found or thing:
        return False
    return all(c.kind == "event" for c in found)


def _before(statement: Statement, start: int) -> list[str]:
    return statement.text[:start].lower().split()[-1:]
