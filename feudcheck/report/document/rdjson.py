"""reviewdog's diagnostic format: comments on the changed lines, with replacements to be applied by a click.

Its columns count the bytes of UTF-8, from 1; the end of a range is the place after it.
"""

from __future__ import annotations

from feudcheck.report.document import wording
from feudcheck.report.document.places import Places
from feudcheck.report.document.selection import reported
from feudcheck.report.document.suggestion import suggestion
from feudcheck.report.json_format import array, dump, extended
from feudcheck.report.safe_text import safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from feudcheck.model import Location
    from feudcheck.model.review import Checked, Run

Record = dict[str, object]
_SOURCE = {"name": "feudcheck"}


def render(run: Run) -> str:
    """One result with all diagnostics, one a line; ends with a newline."""
    return extended({"source": _SOURCE}, diagnostics=array(_diagnostics(run))) + "\n"


def render_lines(run: Run) -> str:
    """One diagnostic a line; empty where there are none."""
    return "".join(dump({**record, "source": _SOURCE}) + "\n" for record in _diagnostics(run))


def _diagnostics(run: Run) -> Iterator[Record]:
    for failure in run.failures:
        yield _diagnostic(safe(failure.message), {"path": failure.path}, "error", "unreadable-file")
    places = None
    for review, checked, grave in reported(run):
        if places is None or places.document is not review.document:
            places = Places(review)
        where = _location(places.of(checked), places)
        made = _diagnostic(wording.message(checked, places), where, grave, checked.finding.rule)
        yield made | _suggestions(checked, places)
    for review in run.reviews:
        places = Places(review)
        for notice in review.notices:
            yield _diagnostic(safe(notice.message), _location(notice.location, places), "warning", notice.rule)


def _diagnostic(message: str, location: Record, grave: str, rule: str) -> Record:
    return {
        "message": message or safe(rule), "location": location, "severity": grave.upper(), "code": {"value": safe(rule)}
    }  # fmt: skip


def _suggestions(checked: Checked, places: Places) -> Record:
    found = suggestion(checked, places)
    if found is None or found.raw is None:
        return {}
    return {"suggestions": [{"range": _range(places.at(found.raw), places), "text": found.text}]}


def _location(place: Location, places: Places) -> Record:
    return {"path": place.path, "range": _range(place, places)}


def _range(place: Location, places: Places) -> Record:
    return {
        "start": {"line": place.line, "column": places.utf8(place.line, place.column)},
        "end": {"line": place.end_line, "column": places.utf8(place.end_line, place.end_column)},
    }
