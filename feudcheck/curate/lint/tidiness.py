"""What is mechanical: characters that nobody sees, things listed twice, facts without an id of their own."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping

from feudcheck.curate.lint.faults import Fault, Where, entity, fact, source
from feudcheck.curate.lint.ground import Ground
from feudcheck.curate.mend.changes import Change, Drop, Lead, Put
from feudcheck.factbase.loader import derived_id
from feudcheck.factbase.records import FactRecord, SourceRef

# Marks that turn the reading order or take no room. Joiners stay: Persian and emoji are misspelt without them.
_UNSEEN = dict.fromkeys([
    0x00AD, 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, *range(0x202A, 0x202F), *range(0x2060, 0x2065),
    *range(0x2066, 0x206A), 0xFEFF,
])  # fmt: skip
_SPACES = {0x00A0: " ", 0x2007: " ", 0x202F: " ", 0x3000: " "}


def check(ground: Ground) -> Iterator[Fault]:
    """The faults of writing."""
    if ground.wants("hidden-character", "untidy-text"):
        for where, text in _texts(ground):
            yield from _text(where, text)
    for record in ground.facts:
        if ground.wants("repeated-item"):
            yield from _repeated(record)
    if ground.wants("fact-without-id"):
        yield from _nameless(ground)


def _nameless(ground: Ground) -> Iterator[Fault]:
    """Facts that go by an id made of their statement."""
    made = [record.id for record in ground.facts if record.id == derived_id(record.statement)]
    written = {str(given["id"]) for piece in ground.survey.pieces for given in _given(piece.tree) if "id" in given}
    for id_ in made:
        if id_ not in written:
            yield Fault(
                "fact-without-id", fact(id_),
                f"has no id, and goes by one made of its statement ({id_}), which changes with every word",
                change=Lead("id", id_),
            )  # fmt: skip


def _given(tree: object) -> list[Mapping[str, object]]:
    """The facts of a file, or the one fact that a line of JSONL is."""
    if not isinstance(tree, dict):
        return []
    held = tree.get("facts")
    facts = held if isinstance(held, list) else [tree]
    return [one for one in facts if isinstance(one, dict)]


def _texts(ground: Ground) -> Iterator[tuple[Where, str]]:
    """Every text that is compared or shown."""
    for record in ground.facts:
        yield from _by_language(fact(record.id, "statement"), record.statement)
        if record.quote:
            yield from _by_language(fact(record.id, "quote", "text"), record.quote.text)
        for name in ("place", "reported_by", "note"):
            if text := getattr(record, name):
                yield fact(record.id, name), text
        for place, reference in enumerate(record.sources):
            if reference.locator:
                yield fact(record.id, "sources", place, "locator"), reference.locator
    for id_ in ground.base.entity_ids():
        known = ground.base.entity(id_)
        yield from _by_language(entity(id_, "name"), known.names)
        for place, alias in enumerate(known.aliases):
            yield entity(id_, "aliases", place), alias
    for id_, data in ground.content.sources.items():
        yield from _by_language(source(id_, "title"), data.get("title") or {})
        for name in ("publisher", "author", "note"):
            if data.get(name):
                yield source(id_, name), data[name]


def _by_language(where: Where, texts: Mapping[str, str]) -> Iterator[tuple[Where, str]]:
    for language, text in texts.items():
        yield Where(where.kind, where.id, (*where.way, language)), text


def _text(where: Where, text: str) -> Iterator[Fault]:
    if text.isascii() and "  " not in text and text.strip() == text and "\n" not in text:
        return
    change: Change | None = None
    seen = text.translate(_UNSEEN)
    if seen != text:
        char = next(char for char in text if ord(char) in _UNSEEN)
        change = Put(_tidy(text)) if _tidy(text) else None
        yield Fault("hidden-character", where, f"holds {_called(char)}, which nobody sees", change=change)
        return
    tidy = _tidy(text)
    if tidy != text.strip("\n") and tidy:  # a block of text ends with a line end
        yield Fault("untidy-text", where, _why(text), change=Put(tidy))


def _tidy(text: str) -> str:
    composed = unicodedata.normalize("NFC", text.translate(_UNSEEN).translate(_SPACES))
    shaped = "".join(unicodedata.normalize("NFKC", c) if "\ufb50" <= c <= "\ufdf9" or "\ufe70" <= c <= "\ufefc" else c
                     for c in composed)  # fmt: skip
    return " ".join(shaped.split(" ")).strip() if "  " not in shaped else " ".join(shaped.split())


def _why(text: str) -> str:
    if any("\ufb50" <= c <= "\ufdf9" or "\ufe70" <= c <= "\ufefc" for c in text):
        return "is written with shapes of Arabic letters, not with the letters"
    if text.strip() != text or "  " in text or any(ord(c) in _SPACES for c in text):
        return "holds spaces at its ends, two in a row, or of an odd kind"
    return "is written with letters and marks apart (not in Unicode's form NFC)"


def _called(char: str) -> str:
    return f"U+{ord(char):04X} {unicodedata.name(char, 'a control character').lower()}"


def _repeated(record: FactRecord) -> Iterator[Fault]:
    """The same participant, amount or reference listed again."""
    named = {record.subject: "the subject", record.object: "the object"}
    seen: set[object] = set()
    for place, id_ in enumerate(record.with_):
        if id_ in seen or id_ in named:
            told = "listed already" if id_ in seen else f"{named[id_]} already"
            yield Fault("repeated-item", fact(record.id, "with", place), f"“{id_}” is {told}", change=Drop())
        seen.add(id_)
    for name, values in (("amounts", record.amounts), ("sources", record.sources)):
        before: list[object] = []
        for place, value in enumerate(values):
            if value in before:
                told = f"“{value.id}”" if isinstance(value, SourceRef) else f"“{value}”"
                yield Fault("repeated-item", fact(record.id, name, place), f"{told} is listed already", change=Drop())
            before.append(value)
