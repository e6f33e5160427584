"""What a fact's statement holds, sorted out once for all claims: which item is what, and how it says what it says."""

from __future__ import annotations

from feudcheck.compare import tone
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.factbase.records import FactRecord
    from feudcheck.model import Statement

# what such a word governs has not happened for that: "broke a promise to pay", "denied selling"
UNFACTIVE = frozenset("w:" + kind for kind in ("unreal", "deny", "dropped", "promise", "demand", "question", "warn"))
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
        "amounts": [n for n, item in items if item.amount is not None],
        "dates": [n for n, item in items if item.date is not None and not item.date.offset],
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


def _sides(statement: Statement) -> dict[str, set[int]]:
    sides: dict[str, set[int]] = {}
    for n, clause in enumerate(statement.clauses):
        sides.setdefault(clause.link, set()).update((n - 1, n))
    for item in statement.items:
        sides.setdefault(item.prep, set()).add(item.clause)
        if item.date is not None and item.date.offset:
            sides.setdefault(str(item.date.relation), set()).add(item.clause)
    return sides
