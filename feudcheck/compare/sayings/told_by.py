"""What only a party says, named by no more than what it is: "critics say the dam is dangerous" is their word."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.known import known
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.view import View
    from feudcheck.model import SlotComparison

_ACCUSE = "w:accuse"  # whoever does
_SAY = frozenset({"w:say", _ACCUSE})
_ACCORDING = "w:report"


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: where the claim says as a fact what the sources have such a one say."""
    found = known(a.view, _told_by)
    if not found or a.claim.speeches or any(not {*_SAY, _ACCORDING}.isdisjoint(item.ids) for item in a.claim.items):
        return []
    words = set(fold(a.claim.text).split())
    if not syntax("announcers").isdisjoint(words) or not syntax("word_of").isdisjoint(words):
        return []
    for clause in a.clauses:
        head = a.claim.clauses[clause].predicate
        paired = [a.pairs[n] for n in a.claim.by_clause[clause] if n in a.pairs]
        told = a.pairs.get(head) if head is not None else max(paired, default=None)
        if told is None:
            continue
        home = a.view.clauses[a.facts[told].clause]
        for verb, who in found:
            between = a.view.statement.text[a.facts[verb].span[1] : a.facts[told].span[0]].casefold()
            inside = home.speech is not None or a.facts[told].clause == a.facts[verb].clause
            inside = inside and not any(mark in between for mark in syntax("speaks_again"))
            if inside and told != verb and not any(who in hits for hits in a.hits):
                return [a.aspect("speaker", UNKNOWN, "attribution-missing", "", a.view.recorded(who), None, clause)]
    return []


def _told_by(view: View, _: int) -> list[tuple[int, int]]:
    """The fact's verbs of saying, each with the party that says so."""
    step = 1 if view.language == "ar" else -1
    out = []
    for m, fact in enumerate(view.facts):
        who = m + step
        if fact.kind == "term" and not _SAY.isdisjoint(fact.ids) and fact.verbal and 0 <= who < len(view.facts):
            party = view.facts[who]
            called = {word.removeprefix("ال") for word in party.words}
            sided = _ACCUSE in fact.ids or not syntax("parties_to_it").isdisjoint(called)
            said = any(s.verb == m for s in view.statement.speeches)
            shown = view.recorded(m) in syntax("showing_forms") and not said
            named = party.kind == "term" and not party.prep and sided and not shown
            if named and not (_of_itself(view, m) and not any(c.person for c in view.concepts(who))):
                out.append((m, who))
    return out


def _of_itself(view: View, m: int) -> bool:
    """Whether a body tells what it did itself: "the company said it had closed the plant"."""
    behind = [word for word in fold(view.statement.text[view.facts[m].span[1] :]).split()[:2] if word != "that"]
    return not syntax("subject_pronouns").isdisjoint(behind[:1]) or not syntax("that_it_itself").isdisjoint(behind)
