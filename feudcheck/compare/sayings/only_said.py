"""Who only said it: "doctors said that the nurse gave the wrong drug" has no doctor give it."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.compare.known import known
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.model import SlotComparison, Statement

_SAYS = frozenset({"w:say", "w:report"})
_TO_SUBJECT = 3  # words behind "said" among which "it" or "he" stands for who said it
Said = tuple[int, int]  # who says something, and the verb of it


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: for who does in the claim what he only says of another in the fact."""
    said = known(a.view, _said)
    if said is None or known(a.claim, _says) or a.claim.quotes or a.view.statement.quotes:
        return []
    who, verb = said
    doer = known(a.claim, _doer)
    if doer is None or a.claim.items[doer].clause not in a.clauses or not _is(a, doer, who):
        return []
    places = {m for n in range(len(a.claim.items)) if n != doer for m in _places(a, n) if m > verb}
    another = (m for m in range(verb + 1, min(places)) if m != who) if places else ()
    named = any(a.facts[m].kind in ("term", "mention") and not a.facts[m].verbal for m in another)
    again = any(_is(a, doer, m) for m in range(verb + 1, len(a.facts)) if m != who)
    if not named or again:
        return []
    return [a.aspect("roles", UNKNOWN, "uncovered-part", a.claim.written(doer), a.view.recorded(who), doer)]


def _is(a: Alignment, n: int, m: int) -> bool:
    return a.hits[n].get(m) is Link.SAME or a.claim.items[n].words[:1] == a.facts[m].words[:1] != ()


def _places(a: Alignment, n: int) -> list[int]:
    same = [m for m, link in a.hits[n].items() if link is Link.SAME]
    return same or [m for m, f in enumerate(a.facts) if f.words[:1] == a.claim.items[n].words[:1] != ()]


def _says(claim: Claim, _: int) -> bool:
    return any(not _SAYS.isdisjoint(item.ids) and item.verbal for item in claim.items)


def _doer(claim: Claim, _: int) -> int | None:
    """Who does it in the claim's first clause: the noun that opens it in English, right behind an Arabic verb."""
    if claim.lang == "en":
        first = claim.items[0] if claim.items else None
        return 0 if first is not None and first.kind in ("term", "mention") and not first.verbal else None
    return _beside_verb(claim.statement, next((n for n, i in enumerate(claim.items) if i.verbal), None))


def _said(view: View, _: int) -> Said | None:
    """Who says what the fact goes on to tell; None where it is of himself: "said that it would"."""
    statement = view.statement
    verb = next((n for n, i in enumerate(statement.items) if i.verbal and not _SAYS.isdisjoint(i.ids)), None)
    who = _beside_verb(statement, verb)
    if verb is None or who is None or statement.items[who].kind == "mention":
        return None  # of names others judge
    behind = plain_words(statement.text[statement.items[max(verb, who)].span[1] :])[:_TO_SUBJECT]
    own = not syntax("subject_pronouns").isdisjoint(behind) or not syntax("that_they").isdisjoint(behind)
    return None if own else (who, verb)


def _beside_verb(statement: Statement, verb: int | None) -> int | None:
    if verb is None:
        return None
    at = verb + 1 if statement.lang == "ar" else verb - 1
    if not 0 <= at < len(statement.items):
        return None
    item = statement.items[at]
    return at if item.kind in ("term", "mention") and not item.verbal and not item.prep else None
