"""Rows of Markdown tables."""

from __future__ import annotations

import re

from feudcheck.model.values import Span

_DELIMITER = re.compile(r"\|?[ \t]*+:?-++:?[ \t]*+(?:\|[ \t]*+:?-++:?[ \t]*+)*+\|?[ \t]*+$")
_BAR = re.compile(r"\\.|\|")


def is_delimiter(text: str, at: int, end: int) -> bool:
    """Whether this is the line of dashes below the header of a table."""
    return bool(_DELIMITER.match(text, at, end))


def is_row(text: str, at: int, end: int) -> bool:
    """Whether a line is plainly a row: bars on both sides and between."""
    return text.startswith("|", at) and text[at:end].rstrip().endswith("|") and text.count("|", at, end) > 2


def cells(text: str, at: int, end: int) -> list[Span]:
    """The raw stretches between the bars of a row."""
    while end > at and text[end - 1] in " \t":
        end -= 1
    bars = [bar.start() for bar in _BAR.finditer(text, at, end) if bar.group() == "|"]
    if bars and bars[0] == at:
        at, bars = at + 1, bars[1:]
    if bars and bars[-1] == end - 1:
        end, bars = end - 1, bars[:-1]
    starts = [at, *(bar + 1 for bar in bars)]
    return list(zip(starts, [*bars, end], strict=True))
