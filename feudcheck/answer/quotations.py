"""A quotation of which words are on file nowhere, told as the one part that it is."""

from __future__ import annotations

from feudcheck.model import Outcome, Part

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.model import Quotation, Statement

LEAST_WORDS = 3  # shorter ones may be titles or scare quotes: told word by word


def quoted_whole(parts: Sequence[Part], statement: Statement) -> list[Part]:
    """The parts, with the open words of a speaker's quotation gathered into it."""
    told = list(parts)
    for quotation in statement.quotes:
        if quotation.speaker is None or len(quotation.words) < LEAST_WORDS:
            continue
        inside = [p for p in told if _within(p, quotation)]
        if not any(p.outcome is Outcome.UNKNOWN for p in inside) or any(p.slot == "quote" for p in inside):
            continue
        start, end = quotation.span
        whole = Part("quote", Outcome.UNKNOWN, statement.text[start:end], None, None, quotation.span)
        place = told.index(inside[0])
        told = [p for p in told if p not in inside]
        told.insert(place, whole)
    return told


def _within(part: Part, quotation: Quotation) -> bool:
    span = part.span
    return span is not None and quotation.span[0] <= span[0] and span[1] <= quotation.span[1]
