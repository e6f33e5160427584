"""Findings of drafts as JSON: the objects that claims get, with their place and what became of them.

Added to the keys of schema 1: ``fingerprint``, ``suppressed`` (the reason given in the draft, else null),
``known`` (listed in the baseline).
"""

from __future__ import annotations

from feudcheck.frozen import replace
from feudcheck.report.document.places import Places
from feudcheck.report.document.selection import covered
from feudcheck.report.json_format import array, as_record, dump

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from feudcheck.model.review import Checked, Run


def render(run: Run) -> str:
    """One array of all findings that the base knows something of, one a line."""
    return array(_records(run)) + "\n"


def render_lines(run: Run) -> str:
    """The same findings without the array; empty where there are none."""
    return "".join(dump(record) + "\n" for record in _records(run))


def _records(run: Run) -> Iterator[dict[str, object]]:
    for review in run.reviews:
        places = Places(review)
        for checked in covered(review):
            yield _record(checked, places)


def _record(checked: Checked, places: Places) -> dict[str, object]:
    record = as_record(replace(checked.finding, location=places.of(checked)))
    return {**record, "fingerprint": checked.fingerprint, "suppressed": checked.suppressed, "known": checked.known}
