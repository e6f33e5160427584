"""The day a document speaks of as today: what it declares, else what its dateline says.

A dateline: "LONDON, 22 January 2025 (Agency) — …", «القاهرة، 22 يناير 2025 – …», or a line of its own
with hardly more than a date.
"""

from __future__ import annotations

import datetime as dt

from feudcheck.model import Grain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.model.document import Document
    from feudcheck.pipeline import Checker

LOOKED_AT = 4  # blocks at the top in which a dateline may stand
LONGEST = 90  # characters before the dash
_DASHES = (" — ", " – ", " - ", " -- ", "— ", "– ", ": ")
_LINE = 60  # characters of a line that is only a date ("Published on Wednesday, 22 January 2025")


def opened(document: Document, checker: Checker, default: dt.date) -> tuple[dt.date, dict[int, int]]:
    """The day, and for each block that begins with a dateline how many characters that takes."""
    day = document.dated
    skipped: dict[int, int] = {}
    for number, block in enumerate(document.blocks[:LOOKED_AT]):
        text = block.passage.text
        end = _dateline_end(text)
        head = text[:end] if end else text if len(text) <= _LINE else ""
        found = _day(head, checker, day or default) if head else None
        if found is None or (not end and _sentence(text)):
            continue
        skipped[number] = end or len(text)
        day = day or found
        break
    return day or default, skipped


def _dateline_end(text: str) -> int:
    places = [(text.find(dash, 0, LONGEST + len(dash)), dash) for dash in _DASHES]
    found = [(at, dash) for at, dash in places if at > 0]
    if not found:
        return 0
    at, dash = min(found)
    return at + len(dash)


def _day(text: str, checker: Checker, reference: dt.date) -> dt.date | None:
    """The one day that ``text`` names with its year, or None."""
    from feudcheck.language.tokens import tokenize

    if not any(t.kind == "number" for t in tokenize(text)):
        return None
    dates = [i.date for i in checker.read(text, reference).items if i.date is not None]
    days = [d for d in dates if d.grain is Grain.DAY and not d.yearless and not d.relative]
    return days[0].start if len(days) == len(dates) == 1 else None


def _sentence(text: str) -> bool:
    return text.rstrip().endswith((".", "!", "?", "؟"))


