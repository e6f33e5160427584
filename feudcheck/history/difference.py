"""Two states of a base side by side: which records came, went and changed, field by field."""

from __future__ import annotations

from feudcheck.factbase.loader import derived_id
from feudcheck.frozen import replace
from feudcheck.history.snapshot import KINDS, Snapshot
from feudcheck.model.history import ADDED, CHANGED, REMOVED, RENAMED, Change, FieldChange

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    Record = Mapping[str, Any]

ALIKE = 75.0  # per cent: statements of one fact without an id, before and after it was worded anew
MOST_PAIRS = 250_000  # compared in search of such facts
_SPREAD = ("statement", "name", "title", "text", "quote", "words")  # told part by part


def changes(old: Snapshot, new: Snapshot) -> tuple[Change, ...]:
    """What changed from ``old`` to ``new``: facts first, then entities, sources and relations, each by id."""
    found: list[Change] = []
    for kind in KINDS:
        found += sorted(_of_kind(kind, old, new), key=lambda change: change.id)
    return tuple(found)


def _of_kind(kind: str, old: Snapshot, new: Snapshot) -> Iterator[Change]:
    before, after = old.records.get(kind, {}), new.records.get(kind, {})
    removed = {id_: before[id_] for id_ in before.keys() - after.keys()}
    added = {id_: after[id_] for id_ in after.keys() - before.keys()}
    for id_ in before.keys() & after.keys():
        if before[id_] != after[id_]:
            yield _changed(kind, id_, before[id_], after[id_], new)
    for former, id_ in _paired(kind, removed, added):
        made = _changed(kind, id_, removed.pop(former), added.pop(id_), new)
        yield replace(made, former=former, what=CHANGED if made.fields else RENAMED)
    for id_, record in removed.items():
        yield Change(kind, id_, REMOVED, (), title(kind, record), None, old.places.get((kind, id_)))
    for id_, record in added.items():
        yield Change(kind, id_, ADDED, (), title(kind, record), None, new.places.get((kind, id_)))


def _changed(kind: str, id_: str, before: Record, after: Record, new: Snapshot) -> Change:
    place = new.places.get((kind, id_))
    return Change(kind, id_, CHANGED, tuple(fields(before, after)), title(kind, after), None, place)


def fields(before: Record, after: Record, inside: str = "") -> Iterator[FieldChange]:
    """What differs between two records, in the order in which files have their fields."""
    for name in dict.fromkeys([*before, *after]):
        old, new = before.get(name), after.get(name)
        if old == new:
            continue
        if name in _SPREAD and all(isinstance(value, dict) or value is None for value in (old, new)):
            yield from fields(old or {}, new or {}, f"{inside}{name}.")
        else:
            yield FieldChange(f"{inside}{name}", old, new)


def title(kind: str, record: Record) -> tuple[tuple[str, str], ...]:
    """What a record says, by language."""
    said = record.get({"fact": "statement", "source": "title"}.get(kind, "name"), {})
    return tuple(sorted((str(lang), str(text)) for lang, text in said.items())) if isinstance(said, dict) else ()


def _paired(kind: str, removed: Mapping[str, Record], added: Mapping[str, Record]) -> list[tuple[str, str]]:
    """Records that only got another id; facts without one that were worded anew, for their id is made of the words."""
    pairs: list[tuple[str, str]] = []
    by_content: dict[str, list[str]] = {}
    for id_ in sorted(added):
        by_content.setdefault(repr(added[id_]), []).append(id_)
    for former in sorted(removed):
        same = by_content.get(repr(removed[former]))
        if same:
            pairs.append((former, same.pop(0)))
    if kind == "fact":
        done = {id_ for pair in pairs for id_ in pair}
        pairs += _worded_anew(
            {id_: one for id_, one in removed.items() if id_ not in done and _derived(id_, one)},
            {id_: one for id_, one in added.items() if id_ not in done and _derived(id_, one)},
        )
    return pairs


def _derived(id_: str, record: Record) -> bool:
    return id_ == derived_id(record["statement"])


def _worded_anew(removed: Mapping[str, Record], added: Mapping[str, Record]) -> list[tuple[str, str]]:
    """The likeliest pairs, each fact in one at most."""
    if not removed or not added or len(removed) * len(added) > MOST_PAIRS:
        return []
    from rapidfuzz.fuzz import ratio

    scored = []
    for former, before in removed.items():
        for id_, after in added.items():
            shared = before["statement"].keys() & after["statement"].keys()
            score = max((ratio(before["statement"][k], after["statement"][k]) for k in shared), default=0.0)
            if score >= ALIKE:
                scored.append((-score, former, id_))
    pairs: list[tuple[str, str]] = []
    taken: set[str] = set()
    for _, former, id_ in sorted(scored):
        if former not in taken and id_ not in taken:
            taken |= {former, id_}
            pairs.append((former, id_))
    return pairs
