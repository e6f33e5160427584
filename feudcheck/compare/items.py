"""What an item of a claim or a fact names, counts and depends on."""

from __future__ import annotations

from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.language.concept import Concept
    from feudcheck.language.lexicon import Lexicon
    from feudcheck.model import Item


def concepts(item: Item, lexicon: Lexicon) -> tuple[Concept, ...]:
    """The concepts an item names."""
    return tuple([c for id_ in item.ids if (c := lexicon.concept(id_)) is not None])


def kinds(item: Item, own: Sequence[Concept], lexicon: Lexicon) -> list[Concept]:
    """The things and qualities a term names; a phrase ("album by") names those of its first word too."""
    found = [c for c in own if c.kind in ("thing", "quality")]
    head, _, rest = item.words[0].partition(" ") if item.words else ("", "", "")
    for more, id_ in lexicon.entries(head) if rest and item.kind == "term" else ():
        concept = None if more else lexicon.concept(id_)
        if concept is not None and concept.kind == "thing" and concept not in found:
            found.append(concept)
    return found


def families(item: Item, own: Sequence[Concept], lexicon: Lexicon) -> frozenset[str]:
    """The families of what a term names; any "15th" is of the ordinals."""
    found = {c.family for c in kinds(item, own, lexicon) if c.family}
    return frozenset(found.union(name for name in ("ordinal", "score") if "w:" + name in item.ids))


def nouns(items: tuple[Item, ...], n: int) -> list[int]:
    """The terms that follow an amount directly, or the one said before it: what it counts."""
    out: list[int] = []
    end = items[n].span[1]
    for k in range(n + 1, min(n + 4, len(items))):
        item = items[k]
        if item.kind != "term" or item.span[0] - end > 8 or item.clause != items[n].clause or item.verbal:
            break
        if not syntax("others").isdisjoint(item.words):
            break  # "30 others": of whom, stands before it
        if led_by_and(item):
            break
        if "w:complete_list" not in item.ids:  # "three countries only": "only" is not counted
            out.append(k)
        end = item.span[1]
    amount = items[n].amount
    if out and amount is not None and amount.noun and amount.noun in _taken_in(items, n):
        return []  # "أربع تهم هي الرشوة": the verb's phrase has what is counted
    if not out and amount is not None and amount.noun:  # "the number of employees is 800"
        named = (k for k in range(n) if items[k].clause == items[n].clause and items[k].kind == "term")
        out = [k for k in named if items[k].words[:1] == (amount.noun,)][:1]
    return out


def led_by_and(item: Item) -> bool:
    """Whether an Arabic "and" is written as one with the item, which is then of the next part: "ثلاثة وإصابة خمسة"."""
    return any(word[0] == "و" != item.words[0][0] for word in item.words[1:])


def _taken_in(items: tuple[Item, ...], n: int) -> tuple[str, ...]:
    """The words that a phrase before item ``n`` has taken in, wherever they stand."""
    before = (item.words[1:-1] for item in items[:n] if item.kind == "term" and " " in item.words[0])
    return tuple(word for words in before for word in words)


def governor(items: Sequence[Item], at: int, lexicon: Lexicon) -> int | None:
    """The verb or event before item ``at`` in its clause that it depends on, as far as order tells."""
    for back in range(at - 1, -1, -1):
        item = items[back]
        if item.clause != items[at].clause:
            return None
        if item.kind != "term" or item.soft:
            continue
        if item.verbal:
            return back
        if back == at - 1 and any(c.kind == "event" for c in concepts(item, lexicon)):
            return back
    return None


def _parted(between: str, right: Item, text: str) -> bool:
    """Whether a comma or "and" parts two items, or an Arabic "and" written onto the second: "والدولار"."""
    first = right.words[0] if right.words else ""
    joined = text.startswith("وال", right.span[0]) and ("w:unknown" in right.ids or not first.startswith("وال"))
    return joined or any(mark in between for mark in syntax("barriers"))


def neighbourhood(items: tuple[Item, ...], n: int, text: str) -> list[int]:
    """The items that no comma or "and" parts from item ``n``."""
    out: list[int] = []
    for step in (-1, 1):
        k = n
        while 0 <= k + step < len(items) and items[k + step].clause == items[n].clause:
            left, right = (items[k + step], items[k]) if step < 0 else (items[k], items[k + step])
            between = text[left.span[1] : right.span[0]]
            if _parted(between, right, text):
                break
            k += step
            out.append(k)
    return out
