"""What a fact's statement holds, sorted out once for all claims: which item is what, and how it says what it says.

What only some claims ask for is worked out at the first question (``LATER``).
"""

from __future__ import annotations

from feudcheck.codec import extent, heads, quiet
from feudcheck.compare import tone
from feudcheck.compare.comparison import WEIGHTS
from feudcheck.compare.items import families
from feudcheck.compare.mood import not_shown
from feudcheck.compare.words import phrases
from feudcheck.language.morphology import stem
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from feudcheck.compare.view import View
    from feudcheck.factbase.records import FactRecord
    from feudcheck.model import Statement

# what such a word governs has not happened for that: "broke a promise to pay", "denied selling"
UNFACTIVE = frozenset("w:" + kind for kind in ("unreal", "deny", "dropped", "promise", "demand", "question", "warn"))
# words that stay the speaker's own; what such a fact says is not said by the source
OWN_WORD = frozenset({"accuse", "describe", "believe", "criticise", "praise", "forecast", "deny", "warn", "question"})
_PLANS = frozenset({"w:plan", "w:attempt"})


def sorted_out(statement: Statement, record: FactRecord) -> dict[str, object]:
    """The attributes of the same names of ``View``."""
    items, status = list(enumerate(statement.items)), record.status
    terms = [(n, item) for n, item in items if item.kind == "term"]
    said = {speech.verb for speech in statement.speeches}
    denials = [n for n, item in terms if "w:deny" in item.ids and (item.verbal or n in said)]
    unfactive = [n for n, item in terms if item.verbal and not UNFACTIVE.isdisjoint(item.ids)]
    unwanted = [n for n, item in terms if item.verbal and not syntax("unfactive").isdisjoint(item.ids)]
    undoing = any(not tone.UNDOING.isdisjoint(item.ids) for _, item in terms)
    return {
        "amounts": _so([n for n, item in items if item.amount is not None], statement),
        "dates": _so([n for n, item in items if item.date is not None and not item.date.offset], statement),
        "unlisted": [n for n, item in items if item.kind == "mention" and not item.ids],
        "terms": [n for n, _ in terms],
        "denials": denials,
        "unfactive": unfactive,
        "unwanted": unwanted,
        "plan_terms": [n for n, item in terms if not _PLANS.isdisjoint(item.ids)],
        "charges": [n for n, item in terms if "w:accuse" in item.ids],
        "sides": _sides(statement),
        "speakers": frozenset(speech.speaker for speech in statement.speeches),
        "dropped": status in tone.UNDONE or any(clause.dropped for clause in statement.clauses),
        "affirms": status not in tone.UNDONE and tone.affirms(statement),
        "happens": status != "planned" and tone.happens(statement),
        "hedged": undoing or bool(unfactive or denials or unwanted),
        "unvoiced": not record.attributed_to and status not in tone.UNPROVEN and tone.unvoiced(statement),
    }


def _so(values: list[int], statement: Statement) -> list[int]:
    """Figures or dates without those that are denied beside one that is told: "in 2015, not in 2016"."""
    told = [n for n in values if not statement.items[n].negated]
    return told or values


def _sides(statement: Statement) -> dict[str, set[int]]:
    sides: dict[str, set[int]] = {}
    for n, clause in enumerate(statement.clauses):
        sides.setdefault(clause.link, set()).update((n - 1, n))
    for item in statement.items:
        sides.setdefault(item.prep, set()).add(item.clause)
        if item.date is not None and item.date.offset:
            sides.setdefault(str(item.date.relation), set()).add(item.clause)
    return sides


def _families(view: View) -> list[tuple[int, frozenset[str]]]:
    lexicon = view.views.lexicon
    found = [(m, families(view.facts[m], view.concepts(m), lexicon)) for m in view.terms]
    found += [(m, view.views.family_of_name(f)) for m, f in enumerate(view.facts) if f.kind == "mention"]
    return [(m, names) for m, names in found if names]


def _name_words(view: View) -> frozenset[str]:
    words: set[str] = set()
    for item in view.facts:
        if item.kind == "mention":
            words.update(item.words)
            for id_ in item.ids:
                words |= view.views.name_words(id_)
    return frozenset(words)


def _letters(view: View) -> dict[str, list[tuple[str, int]]]:
    letters: dict[str, list[tuple[str, int]]] = {}
    for m in view.terms:
        for word in view.facts[m].words:
            letters.setdefault(word[:1], []).append((word, m))
    return letters


def _told(view: View) -> frozenset[str]:
    return frozenset([key for key, found in view.index.items() if not view.predicates.isdisjoint(found)])


def _content(view: View) -> list[tuple[int, int, float]]:
    return [
        (m, f.clause, WEIGHTS[f.kind]) for m, f in enumerate(view.facts)
        if f.kind in ("mention", "term") and not f.soft and f.span != (0, 0)
    ]  # fmt: skip


def _own_word(view: View) -> frozenset[str]:
    if view.record.attributed_to:
        return frozenset({view.record.attributed_to})
    out: set[str] = set()
    for speech in () if quiet(view.kept) else view.statement.speeches:
        if speech.speaker is not None:
            speaker = view.facts[speech.speaker]
            who = speaker.ids or (" ".join(speaker.words),)
            if speech.kind in OWN_WORD or (speech.kind == "say" and view.views.is_person(who[0])):
                out.update(who)
    return frozenset(out)


LATER: dict[str, Callable[[View], object]] = {
    "families": _families,
    "name_words": _name_words,
    "name_stems": lambda view: frozenset(map(stem, view.name_words)),
    "phrases": lambda view: phrases.told(view.facts),
    "term_stems": lambda view: phrases.stems([word for m in view.terms for word in view.facts[m].words]),
    "letters": _letters,
    "predicates": lambda view: heads(view.kept),
    "told": _told,
    "content": _content,
    "extent": lambda view: extent(view.kept),
    "own_word": _own_word,
    "publishers": lambda view: view.views.publishers_of(view.record),
    "unshown": lambda view: not_shown.of(view),
}
"""How the attributes of the same names of ``View`` come about."""
