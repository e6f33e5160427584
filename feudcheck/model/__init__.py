"""The types that travel from room to room; imports nothing of feudcheck but its value classes.

Frozen and slotted: a value made by one stage is never changed by the next.
Spans are half-open ``(start, end)`` pairs of Unicode code points in the raw text.
"""

from __future__ import annotations

from feudcheck.model.finding import (
    Citation,
    Evidence,
    Finding,
    Location,
    Outcome,
    Part,
    SlotComparison,
    Source,
    Verdict,
)
from feudcheck.model.statement import (
    Clause,
    Item,
    Modality,
    Quotation,
    Speech,
    Statement,
)
from feudcheck.model.values import (
    Amount,
    Bound,
    DateRef,
    Grain,
    Recurs,
    Span,
    Token,
    When,
)

__all__ = [
    "Amount",
    "Bound",
    "Citation",
    "Clause",
    "DateRef",
    "Evidence",
    "Finding",
    "Grain",
    "Item",
    "Location",
    "Modality",
    "Outcome",
    "Part",
    "Quotation",
    "Recurs",
    "SlotComparison",
    "Source",
    "Span",
    "Speech",
    "Statement",
    "Token",
    "Verdict",
    "When",
]
