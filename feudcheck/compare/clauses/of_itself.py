"""What befalls a thing by itself: "the ferry sank" beside "the storm sank the ferry", which sinks no storm."""

from __future__ import annotations

from feudcheck.compare.word_places import acts_on, is_object, same_verb
from feudcheck.language.words import syntax
from feudcheck.parse.clauses.english_parts import is_passive

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.keys import Link


def befell(a: Alignment, head: int, m: int, there: dict[int, Link]) -> bool:
    """ "X came into being in 2015" of "Y founded X in 2015": what befalls a thing of itself is done to it."""
    if (phrase := _undergone(a, head, m)) and any(k in there for k in phrase):
        return True
    if syntax("comes_about").isdisjoint(a.claim.items[head].words) or acts_on(a.claim.items, head):
        return False
    return any(k > m and not a.facts[k].prep and not any(f.verbal for f in a.facts[m + 1 : k]) for k in there)


def by_another(a: Alignment, head: int, m: int, there: dict[int, Link]) -> bool:
    """ "Y came into being" of "Y founded X": that is what befell X."""
    if syntax("comes_about").isdisjoint(a.claim.items[head].words) or acts_on(a.claim.items, head):
        return False
    does = bool(there) and all(k < m and not a.facts[k].prep and a.facts[k].clause == a.facts[m].clause for k in there)
    active = not is_passive(a.view.statement.text, a.facts, m) and acts_on(a.facts, m)
    return does and active


def told_of_doer(a: Alignment, head: int, m: int) -> int | None:
    """What it befell, where the claim does not name it: "the storm sank" says nothing of a ferry."""
    often = syntax("leaving_out_what")  # "finished first": the race
    phrase = _undergone(a, head, m) if often.isdisjoint(a.claim.items[head].words[0].split()) else []
    clause = a.claim.items[head].clause
    shared = a.claim.clauses[clause].subject  # "was approved in 2019 and opened in 2024"
    named = [*a.claim.by_clause[clause], *([] if shared is None else [shared])]
    return None if not phrase or any(k in a.hits[n] for n in named for k in phrase) else phrase[0]


def _undergone(a: Alignment, head: int, m: int) -> list[int]:
    """What the fact's verb has behind it, where the claim has nothing behind the same verb, one that needs no doer."""
    items, facts = a.claim.items, a.facts
    if syntax("needing_no_doer").isdisjoint(items[head].words[0].split()) or not same_verb(items[head], facts[m]):
        return []
    after = items[head + 1] if head + 1 < len(items) else None
    goes_on = after is not None and after.clause == items[head].clause and after.verbal  # "stopped buying"
    if acts_on(items, head) or goes_on or is_passive(a.view.statement.text, facts, m):
        return []
    phrase, k = list[int](), m + 1
    while k < len(facts) and is_object(facts, k):
        phrase.append(k)
        k += 1
    return phrase
