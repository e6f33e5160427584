"""The timeline as JSON: one object, or one fact a line."""

from __future__ import annotations

import datetime as dt

from feudcheck.language.spoken import spoken
from feudcheck.report.json_format import SCHEMA, array, dump, extended
from feudcheck.report.timeline.words import LANGUAGES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.model import Citation, DateRef
    from feudcheck.model.timeline import Happening, Timeline

Record = dict[str, object]
_DAY = dt.timedelta(days=1)


def render(timeline: Timeline, *, lang: str | None = None) -> str:
    """One object: the moments with their stories and facts, the facts without a date, the entities.

    ``lang`` changes nothing: every record has all its languages.
    """
    moments = array(
        {
            "when": _when(moment.when),
            "stories": [
                {"event": story.event, "facts": [_fact(one) for one in story.happenings]} for story in moment.stories
            ],
        }
        for moment in timeline.moments
    )
    head: Record = {
        "schema": SCHEMA,
        "asked": list(timeline.asked),
        "from": _when(timeline.since),
        "to": _when(timeline.until),
        "dated": timeline.dated,
        "outside": timeline.outside,
        "lanes": list(timeline.lanes),
        "entities": {
            id_: {"name": party.names, "kind": party.kind, "facts": party.count}
            for id_, party in timeline.entities.items()
        },
    }
    return extended(head, moments=moments, undated=array(map(_fact, timeline.undated))) + "\n"


def render_lines(timeline: Timeline, *, lang: str | None = None) -> str:
    """The facts alone, one a line: in order of time, then those without a date."""
    dated = [one for moment in timeline.moments for one in moment.happenings]
    return "".join(dump(_fact(one)) + "\n" for one in (*dated, *timeline.undated))


def _fact(one: Happening) -> Record:
    amounts = {lang: [one.statement[lang][a:b] for a, b in spans] for lang, spans in one.amounts.items()}
    return {
        "schema": SCHEMA,
        "fact": one.fact,
        "when": _when(one.when),
        "basis": str(one.basis) if one.basis else None,
        "event": one.event,
        "subject": one.subject,
        "entities": list(one.entities),
        "statement": one.statement,
        "amounts": amounts,
        "figures": list(one.figures),
        "status": one.status,
        "attributed_to": one.attributed_to,
        "sources": [_source(citation) for citation in one.citations],
        "note": one.note,
    }


def _when(when: DateRef | None) -> Record | None:
    """``start`` and ``end`` are the first and the last day; null where a time is open at that end."""
    if when is None:
        return None
    return {
        "start": None if when.start == dt.date.min else when.start.isoformat(),
        "end": None if when.end == dt.date.max else (when.end - _DAY).isoformat(),
        "precision": str(when.grain),
        "relation": str(when.relation),
        "about": when.about,
        "text": {lang: spoken(when, lang) for lang in LANGUAGES},
    }


def _source(citation: Citation) -> Record:
    source = citation.source
    return {
        "id": source.id,
        "title": source.title,
        "publisher": source.publisher,
        "author": source.author,
        "published": source.published,
        "url": source.url,
        "archived_url": source.archived_url,
        "locator": citation.locator,
    }
