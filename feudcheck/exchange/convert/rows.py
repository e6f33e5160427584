"""A row of a table to the records of a fact: cells by field, as ``headers`` names them."""

from __future__ import annotations

import re
from functools import lru_cache

from feudcheck.exchange.candidates import Candidate, Unfit
from feudcheck.exchange.convert import days, texts
from feudcheck.exchange.convert.naming import fact_id, source_id
from feudcheck.factbase.formats import ISO_LANGUAGES, OUR_LANGUAGES, fault, shown
from feudcheck.factbase.schema import FACT, SOURCE, STATUSES
from feudcheck.factbase.validate import Checker

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from feudcheck.exchange.convert.naming import Names
    from feudcheck.factbase.schema import Record

    Row = Mapping[str, str]

IN_LANGUAGES = ("statement", "title", "quote")
"""Fields that may be given in several languages: ``statement_en``."""
OF_SOURCE = (
    "publisher", "author", "published", "source_language", "url", "archived_url", "retrieved", "sha256", "source_note",
)  # fmt: skip
KEYS = {"source_language": "language", "source_note": "note"}
"""Fields that are another key of a source."""
_ENTITIES = ("subject", "object", "attributed_to")
_TEXTS = ("event", "relation", "place", "reported_by", "note")
_FLAGS = ("once", "complete")
_YES = frozenset({"true", "yes", "y", "1", "x", "نعم", "صحيح"})
_NO = frozenset({"false", "no", "n", "0", "لا", "خطأ"})
_LISTED = re.compile(r"\s*[;؛\n|]\s*")
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)


def candidate(row: Row, names: Names, order: str = "") -> Candidate:
    """The records of a row without a rating. Raises Unfit."""
    fact: dict[str, Any] = {"statement": statements(row)}
    sources: dict[str, dict[str, Any]] = {}
    entities: dict[str, dict[str, Any]] = {}
    lang = next(iter(fact["statement"]))
    fact["sources"] = [_reference(row, names, sources, order)]
    for field in _ENTITIES:
        name = row.get(field) or (row.get("claimant") if field == "attributed_to" else None)
        if name:
            fact[field] = names.entity(name, texts.language(name, None) or lang, None, entities)
    if row.get("with"):
        with_ = [names.entity(one, texts.language(one, None) or lang, None, entities) for one in listed(row["with"])]
        fact["with"] = list(dict.fromkeys(with_))
    if row.get("amounts"):
        fact["amounts"] = listed(row["amounts"])
    if row.get("date"):
        fact["date"] = row["date"] if not fault("date", row["date"]) else days.day(row["date"], order)
    if row.get("as_of"):
        fact["as_of"] = days.day(row["as_of"], order)
    fact.update((field, row[field]) for field in _TEXTS if row.get(field))
    fact.update((field, flag(field, row[field])) for field in _FLAGS if row.get(field))
    if row.get("status"):
        fact["status"] = _status(row["status"])
    if quote := _quote(row, lang, names, entities):
        fact["quote"] = quote
    identified(fact, row.get("id"))
    checked(FACT, fact)
    return Candidate(fact, sources, entities)


def statements(row: Row) -> dict[str, str]:
    """The statement of a row by language. Raises Unfit."""
    found = by_language(row, "statement")
    if not found:
        raise Unfit("no statement")
    for lang, text in found.items():
        if lang not in OUR_LANGUAGES:
            raise Unfit(f"a statement in {lang}; statements are in English or Arabic")
        if text.endswith(("?", "؟")):
            raise Unfit(f"{shown(text)} is a question")
        if not any(map(str.isalpha, text)):
            raise Unfit(f"{shown(text)} is no statement")
    return found


def by_language(row: Row, field: str) -> dict[str, str]:
    """A field that may be given in several languages, the column without one by its letters. Raises Unfit."""
    start = len(field) + 1
    named = [key for key in row if key.startswith(field) and key[start - 1 : start] == "_"]
    found = {key[start:]: row[key] for key in named if row[key] and key[start:] in ISO_LANGUAGES}
    if text := row.get(field):
        declared = row.get("language") if field == "statement" else row.get("source_language") or row.get("language")
        lang = texts.language(text, declared)
        if lang is None and field == "title" and (declared or "")[:2] in ISO_LANGUAGES:
            lang = (declared or "")[:2]
        if lang is None:
            raise Unfit(f"{field} {shown(text)} is, by its letters or language, neither English nor Arabic")
        found.setdefault(lang, text)
    return found


def source_of(row: Row, order: str = "") -> dict[str, Any]:
    """What a row says of its source; empty where it says nothing. Raises Unfit."""
    told = [(key, row[key]) for key in ("source", "language", *OF_SOURCE) if key in row]
    titles = [(key, text) for key, text in row.items() if key.startswith("title")]
    return _source(tuple(told + titles), order).copy()


@lru_cache(maxsize=1_000)  # a table cites the same sources again and again
def _source(cells: tuple[tuple[str, str], ...], order: str) -> dict[str, Any]:
    row = dict(cells)
    made: dict[str, Any] = {}
    if title := by_language(row, "title"):
        made["title"] = title
    for field in OF_SOURCE:
        if text := row.get(field):
            key = KEYS.get(field, field)
            made[key] = days.day(text, order) if key in ("published", "retrieved") else text
    if "language" in made:
        made["language"] = made["language"].replace("_", "-")
    named = row.get("source", "")
    if _ADDRESS.fullmatch(named):
        made.setdefault("url", named)
    elif named and made.get("publisher", named) != named:  # "source" is then the work, not who published it
        if "title" not in made and (lang := texts.language(named, row.get("source_language") or row.get("language"))):
            made["title"] = {lang: named}
    elif named:
        made.setdefault("publisher", named)
    checked(SOURCE, made)
    return made


def _reference(row: Row, names: Names, sources: dict[str, dict[str, Any]], order: str) -> dict[str, str]:
    """The source that a row cites: one on file by its id, or the one it describes, put into ``sources``."""
    named, id_ = row.get("source", ""), row.get("source_id")
    known = named and not fault("id", named) and (names.known("source", named) or names.defined("source", named))
    if not id_ and known:
        id_, row = named, {key: text for key, text in row.items() if key != "source"}
    made = source_of(row, order)
    if not made and not id_:
        raise Unfit("no source: a fact needs a publisher, a title or an address")
    id_ = id_ or source_id(made)
    if wrong := fault("id", id_):
        raise Unfit(f"source id {wrong}")
    if made or not (names.known("source", id_) or names.defined("source", id_)):
        sources[id_] = made
    locator = row.get("locator")
    return {"id": id_, "locator": locator} if locator else {"id": id_}


def _quote(row: Row, lang: str, names: Names, entities: dict[str, dict[str, Any]]) -> dict[str, Any] | None:
    words = by_language(row, "quote")
    if not words:
        return None
    speaker = row.get("quote_speaker") or row.get("attributed_to")
    if not speaker:
        raise Unfit("a quote without its speaker")
    who = names.entity(speaker, texts.language(speaker, None) or lang, None, entities)
    made: dict[str, Any] = {"speaker": who, "text": words}
    if row.get("quote_original"):
        made["original"] = flag("quote_original", row["quote_original"])
    return made


def listed(text: str) -> list[str]:
    """The items of a cell that holds several."""
    return [item for item in _LISTED.split(text) if item]


def flag(field: str, text: str) -> bool:
    """The truth value of a cell. Raises Unfit."""
    word = text.strip().lower()
    if word not in _YES | _NO:
        raise Unfit(f"{field}: {shown(text)} is neither yes nor no")
    return word in _YES


def _status(text: str) -> str:
    word = re.sub(r"[\s_]+", "-", text.strip().lower())
    if word not in STATUSES:
        raise Unfit(f"status: {shown(text)} is none of {', '.join(STATUSES)}")
    return word


def identified(fact: dict[str, Any], given: str | None) -> None:
    """Give a fact its id, the one it came with or one of its statement, and its keys their order. Raises Unfit."""
    if given and (wrong := fault("id", given)):
        raise Unfit(f"id {wrong}")
    fact["id"] = given or fact_id(fact["statement"])
    in_order = {key: fact[key] for key in FACT.fields if key in fact}
    fact.clear()
    fact.update(in_order)


def checked(type_: Record, record: Mapping[str, Any]) -> None:
    """Raise Unfit where strict loading would refuse a record."""
    checker = Checker("")
    checker.check(type_, record, None, None)
    if checker.problems:
        raise Unfit("; ".join(dict.fromkeys(problem.message for problem in checker.problems)))
