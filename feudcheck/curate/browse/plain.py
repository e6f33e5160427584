"""A fact's record as a file of the base writes it: the fields that are given, by their names on file."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from feudcheck.factbase.records import FactRecord

# In the order in which a fact is written: what it says, where it is from, then what its sentence leaves open.
FIELDS = (
    "id", "statement", "sources", "event", "subject", "relation", "object", "with", "amounts", "date", "place", "once",
    "complete", "status", "quote", "attributed_to", "reported_by", "as_of", "note",
)  # fmt: skip


def plain(record: FactRecord) -> dict[str, Any]:
    """``record`` with the keys of a file, as JSON can hold it; what is not given is left out."""
    out: dict[str, Any] = {}
    for name in FIELDS:
        value = getattr(record, "with_" if name == "with" else name)
        if name == "sources":
            out[name] = [{"id": ref.id, **({"locator": ref.locator} if ref.locator else {})} for ref in value]
        elif name == "quote" and value is not None:
            told = {} if value.original is None else {"original": value.original}
            out[name] = {"speaker": value.speaker, "text": dict(value.text), **told}
        elif name == "statement":
            out[name] = dict(value)
        elif value is not None and value != ():
            out[name] = list(value) if isinstance(value, tuple) else value
    return out
