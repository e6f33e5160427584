"""What was broken off is done no more: "stopped exporting steel" does not back "exports steel"."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax
from feudcheck.later import later

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.times import arabic_past
    from feudcheck.model import Item, SlotComparison
else:
    (arabic_past,) = later("feudcheck.compare.times.arabic_past")

_DEED_FORMS = ("ing", "s")  # "stopped exporting", "ceased exports"


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: for the deed that the claim tells as going on, or of the day, and the fact as ended."""
    told = set(a.pairs.values())
    for n, m in a.pairs.items():
        item = a.claim.items[n]
        if item.kind != "term" or item.clause not in a.clauses or item.negated or a.claim.clauses[item.clause].negated:
            continue
        ender = _ended_by(a, m)
        if ender is None or ender in told or _told_as_past(a, item):
            continue
        recorded = f"{a.view.recorded(ender)} {a.view.recorded(m)}"
        return [a.aspect("modality", UNKNOWN, "other-time", a.claim.written(n), recorded, n, item.clause)]
    return []


def _ended_by(a: Alignment, m: int) -> int | None:
    """The verb right before the fact's deed that tells that it was done no more."""
    facts, text = a.facts, a.view.statement.text
    fact, u = facts[m], m - 1
    if u < 0 or fact.kind != "term" or facts[u].clause != fact.clause or facts[u].negated:
        return None
    if syntax("breaking_off").isdisjoint(facts[u].ids) or a.view.clauses[fact.clause].negated:
        return None
    between = plain_words(text[facts[u].span[1] : fact.span[0]])
    if a.view.language == "ar":
        return u if between[-1:] == ("عن",) or fact.prep == "about" or not between else None
    bare = not between or set(between) <= set(facts[u].words)  # "gave up making": the particle is the verb's
    return u if bare and a.view.recorded(m).casefold().endswith(_DEED_FORMS) else None


def _told_as_past(a: Alignment, item: Item) -> bool:
    """Whether the claim tells it of the time before, and of no day: "exported steel", "used to export"."""
    if any(i.date is not None for i in a.claim.items):
        return False
    if a.claim.lang == "ar":
        return item.verbal and not arabic_past.in_present(item, a.claim.text)
    if not syntax("was_forms", "told_of_before").isdisjoint(plain_words(a.claim.text)):
        return True
    written, base = a.claim.text[slice(*item.span)].casefold(), item.words[0]
    return item.verbal and written != base and not written.endswith(("s", "ing"))
