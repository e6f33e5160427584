"""What is said to be so to this day: "is still on the board" needs a fact that tells it of its own day."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.known import known
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax
from feudcheck.later import later
from feudcheck.model import Modality

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.times import arabic_past
    from feudcheck.compare.view import View
    from feudcheck.model import SlotComparison
else:
    (arabic_past,) = later("feudcheck.compare.times.arabic_past")

_OVER = frozenset({"w:dropped"})


def may(claim: Claim) -> bool:
    """Whether the claim has "still", and no date."""
    return known(claim, goes_on) and not any(i.date for i in claim.items)


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: where the claim has "still", and the fact tells what was, or what is over."""
    if known(a.view, goes_on):
        return []
    for clause in a.clauses:
        told = a.claim.clauses[clause]
        if told.negated or told.speech is not None or told.modality is Modality.QUESTIONED:
            continue  # "it is still unclear whether": what is open is told as open
        homes = {a.facts[m].clause for n, m in a.pairs.items() if a.claim.items[n].clause == clause}
        if homes and (ended(a.view) or not any(of_its_day(a, home) for home in homes)):
            head = a.claim.clauses[clause].predicate
            return [a.aspect("modality", UNKNOWN, "other-time", "still", "at the time", head, clause)]
    return []


def ended(view: View) -> bool:
    """Whether a fact tells an end: a resignation, a dismissal, what was dropped."""
    return known(view, _ended)


def _ended(view: View, _: int) -> bool:
    over = syntax("state_enders") | _OVER
    return any(c.dropped for c in view.clauses) or any(not over.isdisjoint(f.ids) for f in view.facts if f.verbal)


def goes_on(side: View | Claim, _: int) -> bool:
    """Whether a statement says that something goes on, of today: not "was still"."""
    words = plain_words(side.statement.text)
    folded = f" {' '.join(words)} "
    found = next((f" {word} " for word in syntax("still_words") if f" {word} " in folded), "")
    if not found:
        return False
    before, after = folded.split(found, 1)[0].split()[-1:], folded.split(found, 1)[1].split()[:1]
    past = side.statement.lang == "en" and any(word.endswith("ed") for word in after) and "is" not in before
    return not past and (syntax("was_forms") | syntax("not_of_today")).isdisjoint(before)


def of_its_day(a: Alignment, home: int) -> bool:
    """Whether a clause of the fact tells what is so on the day of its source."""
    clause = a.view.clause(home)
    text = a.view.statement.text if clause is None else a.view.statement.text[slice(*clause.span)]
    words = plain_words(text)
    if a.view.language == "ar":
        deeds = [f for f in a.facts if f.clause == home and f.verbal]
        if not syntax("was_forms").isdisjoint(words):
            return False
        return "منذ" in words or all(arabic_past.in_present(f, a.view.statement.text) for f in deeds)
    if not syntax("was_forms").isdisjoint(words) or "had" in words:
        return False
    verbs = [m for m in a.view.terms if a.facts[m].clause == home and a.facts[m].verbal]
    told = [word for m in verbs for word in plain_words(a.view.recorded(m))]
    return not syntax("of_this_day").isdisjoint(words) or any(word.endswith("s") for word in told)
