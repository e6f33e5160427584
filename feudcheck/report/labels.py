"""The plain words that the text view uses for slots, outcomes and flags."""

from __future__ import annotations

SLOTS = {
    "actor": "who", "subject": "who", "name": "named", "counterpart": "to whom", "object": "what",
    "relation": "did what", "amount": "how much", "count": "how many", "unit": "unit", "currency": "currency",
    "date": "when", "weekday": "weekday", "order": "order in time", "place": "where", "cause": "why",
    "medium": "medium", "speaker": "whose words", "attribution": "whose words", "quote": "wording",
    "polarity": "yes or no", "modality": "event or plan", "status": "event or plan", "attribute": "detail",
    "roles": "who to whom", "words": "other details", "rest": "other details",
}  # fmt: skip

FLAGS = {
    "disputed": "sources on file disagree about this",
    "caveat": "the recorded source has a known weakness here; read the note",
    "translated": "the recorded quote is a translation, so its wording was compared loosely",
    "superseded": "recorded as a plan; another fact says what has happened since",
    "derived": "worked out from the recorded figures by one step of arithmetic",
    "conversion": "the currencies differ, and no exchange rate is on file",
    "finer": "the claim is more exact than the source, and rounds to it",
    "weekday-mismatch": "the weekday does not fall on the date it stands beside",
}

SIGNS = {"agrees": "=", "conflicts": "≠", "unknown": "?"}
WORDS = {"agrees": "agrees", "conflicts": "DIFFERS", "unknown": "NOT COVERED"}
COLORS = {"supported": "green", "contradicted": "red", "unsourced": "yellow"}


def slot_label(slot: str) -> str:
    """The reader's word for a slot; an unknown slot's own name."""
    return SLOTS.get(slot, slot.replace("-", " ").replace("_", " "))
