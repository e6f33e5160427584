"""A statement part by part, as it is understood: what stands there, and what it is taken for."""

from __future__ import annotations

import datetime as dt

from feudcheck.curate.browse import days
from feudcheck.model import Bound, Modality, When
from feudcheck.model.browse import Reading, Understood

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from feudcheck.compare.views import Views
    from feudcheck.model import Amount, Clause, DateRef, Item, Statement

_BOUNDS = {
    Bound.ABOUT: "about ", Bound.NEARLY: "nearly ", Bound.JUST_OVER: "just over ", Bound.MORE_THAN: "more than ",
    Bound.AT_LEAST: "at least ", Bound.LESS_THAN: "less than ", Bound.AT_MOST: "at most ",
}  # fmt: skip
_SIDES = {When.BEFORE: "before ", When.BY: "by ", When.AFTER: "after ", When.SINCE: "since ", When.UNTIL: "until "}
_MEANT = {
    Modality.PLANNED: "a plan", Modality.ATTEMPTED: "an attempt", Modality.FORECAST: "a forecast",
    Modality.QUESTIONED: "a question",
}  # fmt: skip


def reading(statement: Statement, views: Views) -> Reading:
    """``statement`` part by part, in the order of the text; what only its typed fields say comes last."""
    found = [*_items(statement, views), *_aspects(statement)]
    found.sort(key=lambda part: (part.span is None, part.span or (0, 0)))
    return Reading(statement.lang, statement.text, tuple(found), statement.checkable)


def _items(statement: Statement, views: Views) -> Iterator[Understood]:
    reasons = [clause for clause in statement.clauses if clause.cause is not None]
    speaking = {speech.speaker for speech in statement.speeches}
    for n, item in enumerate(statement.items):
        written = statement.text[item.span[0] : item.span[1]]
        if (item.soft and written) or (n in speaking and not item.role):
            continue  # whose word it is, is told below
        slot = "cause" if any(c.in_reason(n) for c in reasons) and item.kind == "term" else _slot(item, views)
        meaning, ids = _meaning(item, views, statement.lang)
        meaning = f"not {meaning}" if item.negated else meaning
        meaning = f"{meaning} (a plan)" if item.planned else meaning
        yield Understood(slot, written, meaning, item.span if written else None, ids)
    for quote in statement.quotes:
        who = "nobody" if quote.speaker is None else _name(statement.items[quote.speaker], views, statement.lang)
        start, end = quote.span
        yield Understood("quote", statement.text[start:end], f"words of {who}", quote.span)


def _aspects(statement: Statement) -> Iterator[Understood]:
    """Whether and in what sense it happened, and whose word it is, where that is no plain statement of the source."""
    spoken: set[int | None] = set()
    for clause in statement.clauses:
        place = _head(clause, statement)
        if place is None:
            continue
        written = statement.text[place[0] : place[1]]
        if clause.negated:
            yield Understood("polarity", written, "denied: did not happen", place)
        if clause.dropped:
            yield Understood("modality", written, "came to nothing", place)
        elif clause.modality in _MEANT:
            yield Understood("modality", written, _MEANT[clause.modality], place)
        speech = statement.speeches[clause.speech] if clause.speech is not None else None
        if speech is not None and speech.speaker is not None and speech.speaker not in spoken:
            spoken.add(speech.speaker)
            item = statement.items[speech.speaker]
            start, end = item.span
            ids = item.ids if item.kind == "mention" else ()
            yield Understood("speaker", statement.text[start:end], f"whose word it is ({speech.kind})", item.span, ids)


def _head(clause: Clause, statement: Statement) -> tuple[int, int] | None:
    if clause.predicate is None:
        return None
    place = statement.items[clause.predicate].span
    return place if place[1] else None


def _slot(item: Item, views: Views) -> str:
    if item.kind == "mention":
        if views.kind(item) == "place":
            return "place"
        return {"agent": "actor", "patient": "counterpart"}.get(item.role, "name")
    if item.kind == "amount":
        return "count" if item.amount and item.amount.unit is None else "amount"
    if item.kind == "date":
        return "date"
    return "relation" if item.verbal else "attribute"


def _meaning(item: Item, views: Views, lang: str) -> tuple[str, tuple[str, ...]]:
    if item.amount is not None:
        return amount(item.amount), ()
    if item.date is not None:
        return date(item.date), ()
    if item.kind == "mention":
        known = " or ".join(f"{views.name(id_, lang)} ({id_})" for id_ in item.ids)
        return known or "no entity of the base", item.ids
    concepts = tuple(id_ for id_ in item.ids if not id_.startswith("w:"))
    return " / ".join(concepts) or "only these words", concepts


def _name(item: Item, views: Views, lang: str) -> str:
    return views.name(item.ids[0], lang) if item.ids else " ".join(item.words)


def amount(value: Amount) -> str:
    """An amount in figures: "about 500,000,000,000 USD", "5 to 7 km"."""
    unit = f" {value.unit}" if value.unit else f" {value.noun}" if value.noun else ""
    low, high = value.low, value.high
    if low is not None and high is not None and low != high:
        return f"{low:,f} to {high:,f}{unit}"
    figure = low if low is not None else high
    return "" if figure is None else f"{_BOUNDS.get(value.bound, '')}{figure:,f}{unit}"


def date(value: DateRef) -> str:
    """A date in days: "2025-01", "before 2018", "2 month after"."""
    if value.offset is not None:
        count, unit = value.offset
        return f"{count:f} {unit} {value.relation}"
    start, end = value.start, value.end
    side = _SIDES.get(value.relation, "")
    if side and start == dt.date.min and end != dt.date.max:
        if value.relation is When.BEFORE:  # the range ends with the day before
            return side + days.written(end, end + dt.timedelta(days=1))
        return side + days.written(start, end).removeprefix("../")
    if side and end == dt.date.max and start != dt.date.min:
        return side + days.written(start, start + dt.timedelta(days=1))
    about = "about " if value.about else ""
    return about + days.written(start, end) + (" (no year given)" if value.yearless else "")
