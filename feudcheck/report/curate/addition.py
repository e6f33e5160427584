"""A fact on its way into a base: how it is understood, what it meets, and what will be written where."""

from __future__ import annotations

from feudcheck.report.curate.fact import beside, neighbour_record, reading_record, understood
from feudcheck.report.safe_text import safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.model.addition import Added, Addition, NewFact
    from feudcheck.report.layout import Style

_SHOWN = 5  # neighbours of one kind


def render(addition: Addition, style: Style, language: str = "en", *, full: bool = False) -> str:
    """``addition`` as text, before it is written."""
    lines: list[str] = []
    for fact in addition.facts:
        lines += [style.paint(safe(fact.id), "bold"), *looked_at(fact, style, language, full=full), ""]
    to = "  " + style.paint("To", "dim")
    if addition.sources_text:
        lines += [f"{to} {safe(addition.sources_path)}", *_written(addition.sources_text, style), ""]
    lines.append(f"{to} {safe(addition.path)}")
    for fact in addition.facts:
        lines += _written(fact.text, style)
    return "\n".join(lines) + "\n"


def looked_at(fact: NewFact, style: Style, language: str, *, full: bool = False) -> list[str]:
    """A new fact part by part, and the facts beside it."""
    lines: list[str] = []
    for number, one in enumerate(fact.readings):
        lines += [*([""] if number else []), *understood(one, style)]
    found = beside(fact.neighbours, style, language, full=full, most=None if full else _SHOWN)
    return [*lines, *(found or ["", "  Nothing near it is on file."])]


def _written(text: str, style: Style) -> list[str]:
    """Lines of a file to be, whole and bare: what is copied from here must be what is written."""
    return ["  " + style.paint("+ ", "green") + safe(line) for line in text.split("\n")]


def told(added: Added, style: Style) -> str:
    """What has been done, in a line a fact."""
    lines = []
    if added.rechecked:
        lines.append("The base had changed in the meantime; it was read anew, and all of it holds.")
    for fact, place in zip(added.addition.facts, added.places, strict=True):
        lines.append(f"{style.paint('Added', 'green')} {safe(fact.id)} to {safe(str(place))}")
    return "\n".join(lines) + "\n"


def as_record(addition: Addition, added: Added | None = None) -> dict[str, object]:
    """The same as plain values, for JSON; without ``added`` nothing is written."""
    places = added.places if added is not None else (None,) * len(addition.facts)
    return {
        "schema": 1,
        "written": added is not None,
        "file": addition.path,
        "facts": [
            {
                "id": fact.id,
                "record": fact.record,
                "text": fact.text,
                "readings": [reading_record(one) for one in fact.readings],
                "neighbours": [neighbour_record(one) for one in fact.neighbours],
                "location": place and {"path": place.path, "line": place.line, "column": place.column},
            }
            for fact, place in zip(addition.facts, places, strict=True)
        ],
        "sources": addition.sources,
        "sources_file": addition.sources_path or None,
    }
