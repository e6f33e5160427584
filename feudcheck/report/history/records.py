"""Changes and flips as JSON: one object, or one a line."""

from __future__ import annotations

from feudcheck.report.json_format import SCHEMA, array, as_record, dump, extended

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.model.history import Change, Difference, Flip, Impact

Record = dict[str, object]


def difference(found: Difference) -> str:
    """One object with all changes; ends with a newline."""
    head: Record = {"schema": SCHEMA, "old": found.old, "new": found.new, "notes": list(found.notes)}
    return extended(head, changes=array(map(change, found.changes))) + "\n"


def difference_lines(found: Difference) -> str:
    """The changes alone, one a line."""
    return "".join(dump({"schema": SCHEMA, **change(one)}) + "\n" for one in found.changes)


def impact(found: Impact) -> str:
    """One object with all that flipped, and the changes; ends with a newline."""
    head: Record = {
        "schema": SCHEMA,
        "old": found.old,
        "new": found.new,
        "drafts": found.drafts,
        "sentences": found.sentences,
        "failures": [{"path": one.path, "message": one.message} for one in found.failures],
        "notes": list(found.notes),
    }
    return extended(head, changes=array(map(change, found.changes)), flips=array(map(flip, found.flips))) + "\n"


def impact_lines(found: Impact) -> str:
    """The sentences that flipped, one a line."""
    return "".join(dump({"schema": SCHEMA, **flip(one)}) + "\n" for one in found.flips)


def change(one: Change) -> Record:
    """A change as a plain record."""
    return {
        "kind": one.kind,
        "id": one.id,
        "what": one.what,
        "former": one.former,
        "title": dict(one.title),
        "fields": [{"field": field.field, "old": field.old, "new": field.new} for field in one.fields],
        "place": {"path": one.place[0], "line": one.place[1]} if one.place else None,
    }


def flip(one: Flip) -> Record:
    """A flip as a plain record: the verdict before, the whole finding as it is now, the reasons."""
    return {
        "claim": one.claim,
        "was": {"verdict": one.was, "rule": one.rule, "facts": list(one.facts)},
        "now": as_record(one.finding),
        "worse": one.worse,
        "reasons": [change(reason) for reason in one.reasons],
    }
