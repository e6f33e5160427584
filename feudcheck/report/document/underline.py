"""A sentence as it stands in the draft, its wrong parts marked by characters and not by colour alone.

A sentence read from left to right has a line of carets beneath it; where columns can't be counted on
(right-to-left letters, joined emoji) the parts stand in ⟦brackets⟧.
"""

from __future__ import annotations

from re import finditer

from feudcheck.report.layout import Style
from feudcheck.report.safe_text import cells, is_rtl, isolate, safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from feudcheck.model import Span

_OPEN, _CLOSE = "⟦", "⟧"
_LONGEST = 600  # characters; of a longer sentence the stretch around its first marked part is shown
_BEFORE = 200


def marked(text: str, spans: Iterable[Span], style: Style, room: int | None, colors: tuple[str, ...]) -> list[str]:
    """``text`` in lines of ``room`` cells with ``spans`` of it marked; the lines are safe and isolated."""
    shown, places = _safe(text, _merged(spans, len(text)))
    shown, places = _cut(shown, places)
    if is_rtl(shown) or "\u200d" in shown or "\ufe0f" in shown:
        return _bracketed(shown, places, room)
    lines = []
    for start, end in _broken(shown, room):
        inside = [(max(a, start) - start, min(b, end) - start) for a, b in places if a < end and b > start]
        line = shown[start:end]
        lines.append(_painted(line, inside, style, colors))
        if inside:
            lines.append(style.paint(_carets(line, inside), *[name for name in colors if name != "underline"]))
    return lines


def _safe(text: str, spans: list[Span]) -> tuple[str, list[Span]]:
    """Safe text, and where the spans stand in it: what acts instead of being read is dropped."""
    places = [(len(safe(text[:start])), len(safe(text[:end]))) for start, end in spans]
    return safe(text), [(start, end) for start, end in places if start < end]


def _merged(spans: Iterable[Span], length: int) -> list[Span]:
    """The spans in order, within the text, those that touch as one."""
    merged: list[Span] = []
    for start, end in sorted((max(0, start), min(length, end)) for start, end in spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        elif start < end:
            merged.append((start, end))
    return merged


def _cut(text: str, places: list[Span]) -> tuple[str, list[Span]]:
    if len(text) <= _LONGEST:
        return text, places
    start = max(0, places[0][0] - _BEFORE) if places else 0
    start = min(start, len(text) - _LONGEST)
    end = start + _LONGEST
    head, tail = "… " * (start > 0), " …" * (end < len(text))
    moved = [(max(a, start), min(b, end)) for a, b in places if a < end and b > start]
    shift = len(head) - start
    return head + text[start:end] + tail, [(a + shift, b + shift) for a, b in moved]


def _bracketed(text: str, places: list[Span], room: int | None) -> list[str]:
    pieces, at = [], 0
    for start, end in places:
        pieces += [text[at:start], _OPEN, text[start:end], _CLOSE]
        at = end
    whole = "".join([*pieces, text[at:]])
    return [isolate(whole[start:end]) for start, end in _broken(whole, room)]


def _broken(text: str, room: int | None) -> list[Span]:
    """The lines of ``text`` as spans of it, broken at spaces only."""
    if room is None or cells(text) <= room:
        return [(0, len(text))]
    lines: list[Span] = []
    for found in finditer(r"[^ ]+", text):
        start, end = found.span()
        if lines and cells(text[lines[-1][0] : end]) <= room:
            lines[-1] = lines[-1][0], end
        else:
            lines.append((start, end))
    return lines


def _painted(line: str, inside: list[Span], style: Style, colors: tuple[str, ...]) -> str:
    pieces, at = [], 0
    for start, end in inside:
        pieces += [line[at:start], style.paint(line[start:end], *colors)]
        at = end
    return "".join([*pieces, line[at:]])


def _carets(line: str, inside: list[Span]) -> str:
    row, at = "", 0
    for start, end in inside:
        row += " " * cells(line[at:start]) + "^" * max(1, cells(line[start:end]))
        at = end
    return row
