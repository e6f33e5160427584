"""A verb that tells next to nothing by itself is no deed on file: "the city got the tower" is not "sold the tower"."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.model import SlotComparison

_LEAD = 4  # words of a name before its verb, and the verb


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: none where the claim speaks of what the fact's clause tells, in whatever word."""
    if a.claim.lang not in ("en", "ar") or len(a.claim.clauses) != 1 or not a.clauses:
        return []
    home = a.home_clause(a.clauses[0])
    verb = None if home is None else home.predicate
    if verb is None or not a.facts[verb].verbal or a.facts[verb].soft or any(verb in hits for hits in a.hits):
        return []
    if any(m == verb and " " in a.claim.items[n].words[0] for n, m in a.pairs.items() if a.claim.items[n].words):
        return []  # "made a net profit of 3 million" beside "net profit rose to 3 million"
    arabic = a.claim.lang == "ar"
    if arabic and any(item.verbal for item in a.claim.items):
        return []  # it only helps another verb
    found = _light_in_arabic(a.claim.text) if arabic else _light(a.claim.text)
    if found in syntax("getting_from") and any(item.prep == "from" for item in a.claim.items):
        return []  # who gets what from whom is told by its ends
    if not found or not _stands_for(found).isdisjoint(_meanings(a, verb)):
        return []
    return [a.aspect("relation", UNKNOWN, "uncovered-part", found, a.view.recorded(verb), None, a.clauses[0])]


def _stands_for(form: str) -> frozenset[str]:
    """The concepts that a light verb may stand for."""
    return frozenset(syntax_map("light_deeds").get(form, "").split())


def _light(text: str) -> str:
    """The light verb that the sentence tells its deed by, in the active voice; "" where it has none."""
    words = plain_words(text)
    for before, word, after in zip(("", *words), words, (*words[1:], ""), strict=False):
        if word not in syntax_map("light_deeds") or after in syntax("light_particles"):
            continue
        if before not in syntax("be_forms") and before not in ("what", "who"):
            return word
    return ""


def _light_in_arabic(text: str) -> str:
    """The light verb at the head of an Arabic sentence, or right behind its first name."""
    return next((word for word in plain_words(text)[:_LEAD] if word in syntax_map("light_deeds")), "")


def _meanings(a: Alignment, m: int) -> set[str]:
    return {name for c in a.view.concepts(m) for name in (c.id, *c.isa)}
