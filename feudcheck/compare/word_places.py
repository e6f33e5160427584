"""English word order: which noun does what a verb tells, and which stands behind it."""

from __future__ import annotations

from feudcheck.compare.claim import SIDES
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.model import Item

_MARKS = ";:."
_BY = "by"
_PARTING = frozenset({"and", "or", "but", "to", "when", "that", "as", "after", "before", "while", "than"})


def subject(items: Sequence[Item], text: str, verb: int) -> int | None:
    """The noun before an English verb that does it, past what is led in behind it: "nurses at X struck"."""
    for k in range(verb - 1, -1, -1):
        item = items[k]
        heads = item.prep in SIDES and (not k or items[k - 1].clause != item.clause)  # "after X had spent"
        if is_reduced(items, text, k):
            continue
        if item.clause != items[verb].clause or item.verbal or item.planned or item.date is not None:
            return None
        if item.kind == "amount" and not item.prep:
            return None
        if k == verb - 1 and not syntax("single_ranks").isdisjoint(item.words):
            continue  # "X last inspected it"
        if (item.prep and not heads) or item.soft or item.kind == "amount" or item.words[0].endswith("ly"):
            continue
        if k and items[k - 1].clause == item.clause and _behind_verb(items, text, k):
            return None  # "the thieves who took X fled"
        between = text[item.span[1] : items[verb].span[0]]
        words = fold(between).split()
        parted = any(mark in between for mark in _MARKS) or not _PARTING.isdisjoint(words)
        return None if parted or not syntax("pronouns").isdisjoint(words) else k
    return None


def _behind_verb(items: Sequence[Item], text: str, k: int) -> bool:
    """Whether a noun is what another verb has behind it, one that no item has too: "the thieves who took X"."""
    between, before = fold(text[items[k - 1].span[1] : items[k].span[0]]).split(), items[k - 1]
    if before.verbal:
        return "that" not in between  # "found that X had not"
    return is_noun(before) and not items[k].prep and not syntax("relatives").isdisjoint(between)


def next_noun(items: Sequence[Item], at: int, step: int) -> int | None:
    """The noun or name next to an item on one side, past words for any of a kind; None where it is led in."""
    k = at + step
    while 0 <= k < len(items) and items[k].clause == items[at].clause and not (items[k].prep or items[k].verbal):
        if items[k].kind in ("term", "mention") and not items[k].soft:
            return k
        k += step
    return None


def is_reduced(items: Sequence[Item], text: str, k: int) -> bool:
    """Whether a participle only says by whom the noun right before it was treated so: "a dog found by a jogger"."""
    led = items[k].verbal and (items[k + 1].prep == _BY or items[k].words[0].endswith(f" {_BY}"))
    return led and is_noun(items[k - 1]) and bool(k) and not text[items[k - 1].span[1] : items[k].span[0]].strip(" ,")


def is_object(items: Sequence[Item], n: int) -> bool:
    """Whether an item is a noun or name in its verb's own clause, led in by nothing."""
    item = items[n]
    return item.kind in ("term", "mention") and item.clause == items[n - 1].clause and not (item.prep or item.verbal)


def is_noun(item: Item) -> bool:
    return item.kind in ("term", "mention") and not (item.prep or item.verbal or item.soft or item.planned)


def same_verb(one: Item, other: Item) -> bool:
    return one.words[0].split()[0] == other.words[0].split()[0]


def acts_on(items: Sequence[Item], verb: int) -> bool:
    """Whether something without a preposition follows the verb."""
    after = items[verb + 1] if verb + 1 < len(items) else None
    return after is not None and after.clause == items[verb].clause and not (after.prep or after.verbal or after.date)
