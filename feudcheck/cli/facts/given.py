"""A new fact as options or as JSON give it: to records with the keys of a file."""

from __future__ import annotations

import sys

from feudcheck.cli.facts.options import STATUSES
from feudcheck.cli.facts.table import Option
from feudcheck.cli.facts.usage import UsageError
from feudcheck.errors import InputError, NewFactError, Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from feudcheck.pipeline import Checker

    Record = dict[str, Any]

LONGEST = 16 * 1024 * 1024  # bytes of JSON; more is no fact but a base
PLAIN = ("event", "date", "place", "status", "reported_by", "as_of", "note", "complete", "once", "override")
NAMED = ("subject", "object", "attributed_to")  # entities, by any of their names
SOURCE = ("publisher", "author", "published", "url", "archived_url", "retrieved")

def _opt(name: str, metavar: str, told: str, dest: str = "", *, many: bool = False) -> Option:
    return Option(name, dest or name[2:].replace("-", "_"), told, metavar, many=many)


OPTIONS = (
    _opt("--statement", "TEXT", "The fact as a sentence, in English or Arabic (repeatable).", many=True),
    _opt("--statement-en", "TEXT", "The same in English."),
    _opt("--statement-ar", "TEXT", "The same in Arabic."),
    _opt("--source", "ID", "Where it is from: a source on file (repeatable).", many=True),
    _opt("--locator", "TEXT", "Place in the source: paragraph, page (one for each source).", many=True),
    _opt("--new-source", "ID", "Where it is from: a source to be added, with:"),
    _opt("--title", "TEXT", "  its title (repeatable, by language).", many=True),
    _opt("--publisher", "NAME", "  who published it."),
    _opt("--author", "NAME", "  who wrote it."),
    _opt("--published", "DATE", "  when: 2025-01-28, 2025-01 or 2025."),
    _opt("--source-language", "CODE", "  its language: en, ar, …"),
    _opt("--url", "URL", "  its address."),
    _opt("--archived-url", "URL", "  the address of an archived copy."),
    _opt("--retrieved", "DAY", "  when it was read."),
    _opt("--id", "ID", "What the fact is called (default: made from its statement).", "id_"),
    _opt("--event", "ID", "Facts about one event share this name."),
    _opt("--subject", "NAME", "Who did it (id, name or alias of an entity)."),
    _opt("--relation", "ID", "What was done."),
    _opt("--object", "NAME", "To whom or what."),
    _opt("--with", "NAME", "Who else took part (repeatable).", "with_", many=True),
    _opt("--amount", "TEXT", "500 billion USD, 51 % (repeatable).", "amounts", many=True),
    _opt("--date", "DATE", "When: 2025-01-21, 2025-01, 2025, 2025-Q1, 2024-03/2024-06."),
    _opt("--place", "NAME", "Where."),
    Option("--once", "once", "A one-time event or single-valued state, or not.", flag=True, off="--not-once"),
    Option("--complete", "complete", "Its list of names is complete, or not.", flag=True, off="--not-complete"),
    Option("--status", "status", "In what sense it is so.", choices=STATUSES),
    _opt("--quote", "TEXT", "Words on file (repeatable, by language).", many=True),
    _opt("--speaker", "NAME", "Who said them."),
    Option("--original", "original", "They are the original words, or a translation.", flag=True, off="--translation"),
    _opt("--attributed-to", "NAME", "It is recorded only as this one's words."),
    _opt("--reported-by", "NAME", "The medium that the fact itself names."),
    _opt("--as-of", "DATE", "The day that a state holds for (default: the source's)."),
    _opt("--note", "TEXT", "Shown with the fact."),
    Option(
        "--override", "override", "It takes the place of one of a base that this base builds on.", flag=True,
        off="--no-override",
    ),
)


def used(named: dict[str, Any]) -> Record:
    """Those of OPTIONS that were used; all are taken out of ``named``."""
    given = {one.dest: named.pop(one.dest) for one in OPTIONS}
    return {name: value for name, value in given.items() if value not in (None, ())}


def record(given: Record, checker: Checker) -> tuple[Record, dict[str, Record]]:
    """A fact and its new source from options. Raises UsageError for what can't go together, UnknownNameError."""
    from feudcheck.curate.browse.names import entity

    base = checker.base
    made: Record = {"id": given["id_"]} if "id_" in given else {}
    if statement := _statement(given):
        made["statement"] = statement
    sources = _new_source(given)
    if refs := _references(given, sources, checker):
        made["sources"] = refs
    made |= {name: entity(given[name], base) for name in NAMED if name in given}
    made |= {name: given[name] for name in (*PLAIN, "relation") if name in given}
    if "with_" in given:
        made["with"] = [entity(name, base) for name in given["with_"]]
    if "amounts" in given:
        made["amounts"] = list(given["amounts"])
    if "quote" in given or "speaker" in given or "original" in given:
        if not ("quote" in given and "speaker" in given):
            raise UsageError("words on file need both --quote TEXT and --speaker NAME")
        words = _by_language("--quote", given["quote"])
        told = {"original": given["original"]} if "original" in given else {}
        made["quote"] = {"speaker": entity(given["speaker"], base), "text": words, **told}
    return made, sources


def _statement(given: Record) -> dict[str, str]:
    by_language = {name[-2:]: given[name] for name in ("statement_en", "statement_ar") if name in given}
    for language, text in _by_language("--statement", given.get("statement", ())).items():
        if language in by_language:
            raise UsageError(f"two statements in one language ({language}); one fact a time")
        by_language[language] = text
    return {name: by_language[name] for name in ("en", "ar") if name in by_language}


def _by_language(option: str, texts: tuple[str, ...]) -> dict[str, str]:
    from feudcheck.language.normal import language_of

    found: dict[str, str] = {}
    for text in texts:
        if language_of(text) in found:
            raise UsageError(f"{option}: two texts in one language ({language_of(text)})")
        found[language_of(text)] = text
    return found


def _new_source(given: Record) -> dict[str, Record]:
    told = {name: given[name] for name in SOURCE if name in given}
    if "new_source" not in given:
        if told or "title" in given or "source_language" in given:
            raise UsageError("--title, --publisher and the like tell of a source to be added: --new-source ID")
        return {}
    title = {"title": _by_language("--title", given["title"])} if "title" in given else {}
    language = {"language": given["source_language"]} if "source_language" in given else {}
    return {given["new_source"]: {**title, **told, **language}}


def _references(given: Record, sources: dict[str, Record], checker: Checker) -> list[dict[str, str]]:
    from feudcheck.curate.browse.names import source

    ids = [source(name, checker.base) for name in given.get("source", ())] + list(sources)
    locators = given.get("locator", ())
    if locators and len(locators) != len(ids):
        raise UsageError(f"{len(ids)} sources and {len(locators)} locators; give one for each")
    if not locators:
        return [{"id": id_} for id_ in ids]
    return [{"id": id_, "locator": text} for id_, text in zip(ids, locators, strict=True)]


def from_json(path: str) -> tuple[list[Record], dict[str, Record], str]:
    """Facts and new sources from a file or standard input ("-"), and what to call it in messages.

    One fact, a list of them, one a line, or an object with ``facts`` and ``sources`` as a base has.
    """
    name = "<stdin>" if path == "-" else path
    text = _text(path, name)
    trees = _trees(text, name)
    facts: list[Record] = []
    sources: dict[str, Record] = {}
    for tree in trees:
        if isinstance(tree, dict) and tree.keys() <= {"facts", "sources"} and not isinstance(tree.get("sources"), list):
            sources |= tree.get("sources") or {}
            facts += _listed(tree.get("facts") or [], name)
        else:
            facts += _listed(tree if isinstance(tree, list) else [tree], name)
    return facts, sources, name


def _listed(facts: Any, name: str) -> list[Record]:
    if not isinstance(facts, list) or not all(isinstance(fact, dict) for fact in facts):
        raise NewFactError([Problem(name, 1, 1, "expected a fact: an object with statement and sources")])
    return list(facts)


def _text(path: str, name: str) -> str:
    try:
        if path == "-":
            if sys.stdin is None:
                raise InputError("standard input is closed")
            data = sys.stdin.buffer.read(LONGEST + 1)
        else:
            with open(path, "rb") as file:
                data = file.read(LONGEST + 1)
    except OSError as error:
        raise InputError(f"{name}: {error.strerror or error}") from error
    if len(data) > LONGEST:
        raise InputError(f"{name}: more than {LONGEST // 1024**2} MB; that is a base: name it with --facts")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"{name}: not UTF-8 (at byte {error.start})") from None


def _trees(text: str, name: str) -> list[Any]:
    from feudcheck.factbase.json_reader import JsonFault, json_line

    try:
        return [json_line(text)]
    except JsonFault as whole:
        lines = [(number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip()]
        if len(lines) > 1 and lines[0][1].rstrip().endswith("}"):
            return [_line(line, number, name) for number, line in lines]
        before = text[: whole.column - 1]
        place = before.count("\n") + 1, len(before.rpartition("\n")[2]) + 1
        raise NewFactError([Problem(name, *place, str(whole))]) from None


def _line(line: str, number: int, name: str) -> Any:
    from feudcheck.factbase.json_reader import JsonFault, json_line

    try:
        return json_line(line)
    except JsonFault as fault:
        raise NewFactError([Problem(name, number, fault.column, str(fault))]) from None
