"""One verb of several senses, its object another: "dismissed the director" backs no "lawsuit was dismissed"."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.language.morphology import stem
from feudcheck.language.plain_words import plain
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.language.lexicon import Lexicon
    from feudcheck.model import Item, SlotComparison


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: a phrase whose noun the fact has not, beside its verb in another sense or other too."""
    if a.claim.lang != "en" or a.view.statement.lang != "en":
        return []
    for n, m in a.pairs.items():
        item, fact = a.claim.items[n], a.facts[m]
        words = item.words[0].split(" ") if item.words else []
        if len(words) != 2 or item.kind != "term" or fact.kind != "term" or a.hits[n].get(m) is not Link.SAME:
            continue
        if " " in fact.words[0] or not _wider(a, n, m) or item.ids == fact.ids:
            continue
        noun = words[0]  # "lawsuit dismissed"; behind its verb it is compared with the verb's other objects
        if item.verbal and stem(plain(a.claim.written(n))) == stem(noun) and not syntax("laid_on").isdisjoint([noun]):
            continue  # "imposed a ban" of "banned"
        if noun not in fact.words and any(word in fact.words for word in item.words[1:]):
            known = _concepts(noun, a.view.views.lexicon)
            if known and not any(_tells(a, k, noun, known) for k in range(len(a.facts)) if k != m):
                return [a.aspect("attribute", UNKNOWN, "uncovered-part", noun, a.view.recorded(m), n)]
    return []


def _wider(a: Alignment, n: int, m: int) -> bool:
    """Whether the fact's verb may tell an event that the claim's phrase cannot."""
    mine = {id_ for c in a.claim.concepts(n) for id_ in (c.id, *c.isa)}
    return a.facts[m].verbal and any(c.kind == "event" and c.id not in mine for c in a.view.concepts(m))


def _concepts(noun: str, lexicon: Lexicon) -> frozenset[str]:
    """What a noun names by itself; nothing where it is known as a small word or no word."""
    found = {id_ for rest, id_ in lexicon.entries(noun) if not rest}
    return frozenset() if any(id_.startswith("w:") and id_ != "w:generic_nouns" for id_ in found) else frozenset(found)


def _tells(a: Alignment, k: int, noun: str, known: frozenset[str]) -> bool:
    """Whether an item of the fact tells of the noun: the word, or one that shares a concept with it."""
    fact: Item = a.facts[k]
    if any(noun in word.split(" ") for word in fact.words):
        return True
    return not known.isdisjoint({id_ for c in a.view.concepts(k) for id_ in (c.id, *c.isa)})
