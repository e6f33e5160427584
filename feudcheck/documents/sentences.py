"""Sentences of reading text, in English and Arabic; one pass over any text.

A quotation is never cut while it and what stands before it in its sentence stay below ``LONGEST``: who is
quoted and what is quoted make one claim.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from feudcheck.documents.labels import label_end
from feudcheck.documents.quotations import regions
from feudcheck.documents.semicolons import statements
from feudcheck.documents.stops import ends_sentence
from feudcheck.model.values import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.model.document import Block

LONGEST = 1500
"""Characters; a claim that is longer is read sentence by sentence, quotation or not."""

_STOPS = re.compile(r"[.!?؟…。۔]+(?:[ \t]?(?:\.\.+|…))?")
_CLOSERS = re.compile(r"[\"'”’»›)\]*_]*")
_SAID = re.compile(r"\w")


def sentences(block: Block) -> list[Span]:
    """The sentences of a block as spans in its reading text; a heading or a cell may well have none that ends."""
    text = block.passage.text
    found, label = sentences_of(text), label_end(text)
    return [(max(start, label), end) for start, end in found if end > label]


def sentences_of(text: str) -> list[Span]:
    """The sentences of ``text`` in order, trimmed of white space; what holds no letter or figure is left out."""
    quotes, brackets = regions(text)
    regions_ = sorted([*quotes, *brackets])
    quote = bracket = 0  # the first of each that is not behind us
    whole: list[Span] = []
    start = _skip(text, 0)
    for stops in _STOPS.finditer(text):
        at, end = stops.span()
        if at < start:
            continue
        while quote < len(quotes) and quotes[quote][1] <= at:
            quote += 1
        while bracket < len(brackets) and brackets[bracket][1] <= at:
            bracket += 1
        close = _closers(text, end)
        quoted = False
        if quote < len(quotes) and start <= quotes[quote][0] < at and quotes[quote][1] - start <= LONGEST:
            quoted = quotes[quote][1] <= close
            if not quoted:
                continue
        elif bracket < len(brackets) and start < brackets[bracket][0] < at:
            quoted = brackets[bracket][1] <= close
            if not quoted:
                continue
        if ends_sentence(text, start, at, end, close, quoted=quoted and text[close - 1] not in ")]"):
            whole.append((start, close))
            start = _skip(text, close)
    whole.append((start, len(text)))
    found: list[Span] = []
    starts = [region[0] for region in regions_]

    def inside(at: int) -> bool:
        place = bisect_right(starts, at) - 1
        return place >= 0 and at < regions_[place][1]

    for start, end in whole:
        for first, last in statements(text, start, end, inside):
            _add(text, _skip(text, first), last, found)
    return found


def _closers(text: str, at: int) -> int:
    match = _CLOSERS.match(text, at)
    return match.end() if match else at


def _skip(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _add(text: str, start: int, end: int, found: list[Span]) -> None:
    while end > start and text[end - 1].isspace():
        end -= 1
    if end > start and _SAID.search(text, start, end):
        found.append((start, end))
