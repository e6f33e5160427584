"""What a fact base may hold: one table, from which files are checked and the JSON Schema is made."""

from __future__ import annotations

from feudcheck.frozen import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Scalar:
    """One value of a format of formats.py. ``refers`` names the kind of id it must be."""

    format: str = "text"
    null: bool = False
    refers: str | None = None
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list of at least ``least`` items."""

    item: Type
    least: int = 0


@dataclass(frozen=True, slots=True)
class MapOf:
    """A mapping with keys of one format, at least ``least`` of them."""

    key: str
    value: Type
    least: int = 0


@dataclass(frozen=True, slots=True)
class Record:
    """A mapping with the named fields only, some of which it ``needs``."""

    fields: Mapping[str, Field]
    needs: frozenset[str] = frozenset()


Type = Scalar | ListOf | MapOf | Record


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a record: what it holds, whether it must be there, what it means."""

    type: Type
    doc: str
    required: bool = False


def _record(fields: Mapping[str, Field]) -> Record:
    return Record(fields, frozenset(name for name, field in fields.items() if field.required))


STATUSES = ("happened", "planned", "alleged", "denied", "cancelled", "did-not-happen")

TEXT = Scalar()
OPTIONAL_TEXT = Scalar(null=True)  # of a source: known to be unknown
BOOL = Scalar("bool")
DATE = Scalar("date")
SOURCE_DATE = Scalar("day-or-coarser", null=True)
ENTITY = Scalar("id", refers="entity")
IN_ANY_LANGUAGE = MapOf("language", TEXT, least=1)
WORDS = MapOf("our-language", ListOf(TEXT, least=1), least=1)
IN_OUR_LANGUAGES = MapOf("our-language", TEXT, least=1)

OVERRIDE = Field(BOOL, "Takes the whole place of the record with this id in a base that this one builds on")

SOURCE = _record(
    {
        "title": Field(IN_ANY_LANGUAGE, "Title by language; the original one and any translation"),
        "publisher": Field(OPTIONAL_TEXT, "Newspaper, agency, court, company that published it"),
        "author": Field(OPTIONAL_TEXT, "Writer as named by the source"),
        "published": Field(SOURCE_DATE, "Date of publication: 2025-01-28, 2025-01 or 2025"),
        "language": Field(Scalar("language", null=True), "Language of the source: en, ar, …"),
        "url": Field(Scalar("url", null=True), "Known address, or null; never a guess"),
        "archived_url": Field(Scalar("url", null=True), "Address of an archived copy, or null"),
        "retrieved": Field(Scalar("day", null=True), "Day on which it was read: 2026-11-21"),
        "sha256": Field(Scalar("sha256", null=True), "SHA-256 of the archived text, in hex"),
        "note": Field(OPTIONAL_TEXT, "Anything a reader should know of it"),
        "override": OVERRIDE,
    }
)

ENTITY_RECORD = _record(
    {
        "name": Field(IN_ANY_LANGUAGE, "Full name by language", required=True),
        "kind": Field(TEXT, "person, company, product, country, … (free)"),
        "aliases": Field(ListOf(TEXT), "Other names, in any language: short forms, spellings, titles"),
        "note": Field(TEXT, "Anything a reader should know of it"),
        "override": OVERRIDE,
    }
)

RELATION = _record(
    {
        "words": Field(WORDS, "Words for it, by language", required=True),
        "once": Field(BOOL, "The same participants can do it only once"),
        "override": OVERRIDE,
    }
)

SOURCE_REF = _record(
    {
        "id": Field(Scalar("id", refers="source"), "Id of a source", required=True),
        "locator": Field(Scalar("label"), "Place in the source: section, paragraph, page"),
    }
)

QUOTE = _record(
    {
        "speaker": Field(ENTITY, "Entity id of who said it", required=True),
        "text": Field(IN_ANY_LANGUAGE, "The words, by language", required=True),
        "original": Field(BOOL, "True for the original wording, false for a translation"),
    }
)

FACT = _record(
    {
        "id": Field(Scalar("id"), "Unique name of the fact; made from the statement where absent"),
        "statement": Field(IN_OUR_LANGUAGES, "The fact as a sentence, in English, Arabic or both", required=True),
        "sources": Field(ListOf(SOURCE_REF, least=1), "Where it is from; at least one", required=True),
        "event": Field(Scalar("id"), "Facts about one event share this name and may be combined"),
        "subject": Field(ENTITY, "Entity id of who did it"),
        "relation": Field(Scalar("id", refers="relation"), "What was done: a relation of the lexicon or of this base"),
        "object": Field(ENTITY, "Entity id of whom or what it was done to"),
        "with": Field(ListOf(ENTITY), "Entity ids of further participants"),
        "amounts": Field(ListOf(Scalar("amount")), "Amounts: 500 billion USD, 51 %, 6,000 employees"),
        "date": Field(DATE, "When: 2025-01-21, 2025-01, 2025, 2025-Q1 or 2024-03/2024-06"),
        "place": Field(TEXT, "Where"),
        "once": Field(BOOL, "One-time event or single-valued state: another value contradicts"),
        "complete": Field(BOOL, "The source says that its list of names is complete"),
        "status": Field(Scalar("text", choices=STATUSES), "Whether it happened"),
        "quote": Field(QUOTE, "Words on file"),
        "attributed_to": Field(ENTITY, "Entity id: recorded only as this one's words"),
        "reported_by": Field(TEXT, "The medium that the fact itself names"),
        "as_of": Field(Scalar("day-or-coarser"), "Date for which a state holds; default: the source's"),
        "note": Field(TEXT, "Shown with the fact: a source's own mistake, a caveat"),
        "override": OVERRIDE,
    }
)

BASE = _record(
    {
        "sources": Field(MapOf("id", SOURCE), "Sources by id"),
        "entities": Field(MapOf("id", ENTITY_RECORD), "People, companies, products, places by id"),
        "relations": Field(MapOf("id", RELATION), "Words this base adds to the built-in lexicon, by relation"),
        "facts": Field(ListOf(FACT), "The facts"),
    }
)
