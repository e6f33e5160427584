"""Whether a claim's verb has an object that is no name: "X won the final", "put the baker behind bars"."""

from __future__ import annotations

from feudcheck.language.lexicon import ARTICLES
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment


def has_object(a: Alignment, n: int) -> bool:
    """Whether the claim's verb has an object that is no name: "X won the final"."""
    items, clause = a.claim.items, a.claim.items[n].clause
    head = a.claim.clauses[clause].predicate
    follows = a.claim.lang == "ar" and head is not None and n == head + 1  # verb, subject, object
    if head is None or not (n == head - 1 or follows) or a.claim.clauses[clause].passive:
        return False
    if a.claim.lang == "en" and _inside(a, head):
        return True  # "put the baker behind bars"
    if " " in items[head].words[0]:  # the phrase has taken in its object, or its preposition: "lies in"
        same = head in a.pairs and a.facts[a.pairs[head]].words[0] == items[head].words[0]
        taken = items[head].words[0].split(" ")[1:]
        return same and not any(word in syntax_map("prepositions") for word in taken)
    after = items[max(n, head) + 1] if max(n, head) + 1 < len(items) else None
    if after is None or after.kind != "term" or after.clause != clause:
        return False
    return not after.prep and not after.verbal and "w:cause" not in after.ids


def _inside(a: Alignment, head: int) -> bool:
    """Whether a plain noun stands right behind the first word of the phrase that item ``head`` is."""
    items = a.claim.items
    noun = items[head + 1] if head + 1 < len(items) else None
    if " " not in items[head].words[0] or noun is None or noun.kind != "term" or noun.verbal or noun.prep:
        return False
    words = fold(a.claim.text[items[head].span[0] : noun.span[0]]).split()[1:]
    return bool(words) and all(word in ARTICLES or word in syntax("whose_own") for word in words)


def undergone_by_noun(a: Alignment, head: int, paired: int) -> bool:
    """ "The vaccine received approval" beside "X approved the vaccine": the plain noun before the verb is acted on."""
    items, facts = a.claim.items, a.facts
    here = [k for k in a.claim.by_clause[items[head].clause] if k < head]
    led = next((k for k in here if items[k].prep), head)
    run = [k for k in here if k < led and items[k].kind == "term" and not items[k].verbal]
    m = next((a.pairs[k] for k in reversed(run) if k in a.pairs), None)
    if m is None or not facts[paired].verbal or facts[m].prep or facts[m].clause != facts[paired].clause:
        return False
    if a.view.clauses[facts[paired].clause].passive:
        return m < paired
    return m > paired and not any(facts[k].prep or facts[k].verbal for k in range(paired + 1, m))
