"""The words of the languages: the YAML files beside this module, compiled once into one file."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Mapping
from functools import cache

from feudcheck import store
from feudcheck.json_text import loads
from feudcheck.language.lexicon import Lexicon

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

HERE = os.path.dirname(__file__)
PEOPLE = ("things-people.yaml", "people-callings.yaml")  # whose concepts name people by what they are and do
PARTIES = (*PEOPLE, "things-organisations.yaml")  # who can say something or have a share in it
FAMILIES = {"things-countries.yaml": "country", "things-cities.yaml": "city"}  # files whose concepts exclude each other
FILE_NAME = "language.sqlite"
SYNTAX = "syntax"  # the folder of lists that build sentences, a file for each of their readers: one section


@cache
def section(name: str) -> Any:
    """The tables of ``NAME.yaml``, or of the folder ``NAME``, as plain dicts, lists and strings (don't change it)."""
    return _row("s " + name)


def lexicon(relations: Mapping[str, Any]) -> Lexicon:
    """The built-in lexicon, with the ``relations`` a base adds (id → words by language, once)."""
    if not relations:
        return _plain()
    from feudcheck.language.compile import compiled

    concepts = {
        id_: {"kind": "event", "once": bool(r.once), **{k: list(w) for k, w in r.words.items()}}
        for id_, r in relations.items()
    }
    added = compiled(concepts, ())

    def lookup(key: str) -> Any:
        extra, known = added.get(key), _stored(key)
        if isinstance(extra, list) and isinstance(known, list):
            return [*known, *(e for e in extra if e not in known)]
        return known if extra is None else extra

    return Lexicon(lookup)


@cache
def _plain() -> Lexicon:
    return Lexicon(_stored)


def _stored(key: str) -> Any:
    return section(key[2:]) if key.startswith("s ") else _row(key)


def _row(key: str) -> Any:
    row = _database().execute("SELECT value FROM word WHERE key=?", (key,)).fetchone()
    return loads(row[0]) if row else None


@cache
def _database() -> sqlite3.Connection:
    build = store.build_stamp()
    return store.opened("language" if build else own_name(), build or signature(), fill, store.shipped_path(FILE_NAME))


def own_name() -> str:
    """The name in the cache of the words of this checkout: two on one desk must not drive out each other's."""
    from zlib import crc32

    return f"language-{crc32(os.fsencode(HERE)):08x}"


def signature() -> str:
    """What the compiled file of a checkout must carry: the state of all word files."""
    states = []
    compilers = [entry.path for entry in os.scandir(HERE) if entry.name.startswith("compile")]
    for path in sorted([*yaml_files(), *compilers]):
        info = os.stat(path)
        states.append(f"{path} {info.st_size} {info.st_mtime_ns}")
    return "\n".join(states)


def yaml_files() -> list[str]:
    """Every word file, those of the folders included."""
    folders = (HERE, os.path.join(HERE, "lexicon"), os.path.join(HERE, SYNTAX))
    return [os.path.join(folder, n) for folder in folders for n in os.listdir(folder) if n.endswith(".yaml")]


def fill(database: sqlite3.Connection) -> None:
    """Compile the YAML files into an empty database."""
    import json

    import yaml

    from feudcheck.language.compile import WORD_FILES, compiled
    from feudcheck.language.compile_tables import finished

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    concepts: dict[str, Any] = {}
    sections: dict[str, Any] = {}
    for path in sorted(yaml_files()):
        with open(path, encoding="utf-8") as file:
            content = yaml.load(file, Loader=loader)
        folder = os.path.basename(os.path.dirname(path))
        if folder == "lexicon":
            family = FAMILIES.get(os.path.basename(path))
            marks: dict[str, Any] = {"family": family} if family else {}
            if os.path.basename(path) in PEOPLE:
                marks["person"] = True
            if os.path.basename(path) in PARTIES:
                marks["party"] = True
            for id_, concept in (content or {}).items():
                _merge(concepts.setdefault(id_, {}), {**marks, **concept})
        elif folder == SYNTAX:
            _add_lists(sections.setdefault(SYNTAX, {}), content, path)
        else:
            sections[os.path.basename(path)[:-5]] = content
    values = compiled(concepts, [sections[name] for name in WORD_FILES])
    others = {name: content for name, content in sections.items() if name not in WORD_FILES}
    values.update(("s " + name, content) for name, content in finished(others).items())
    database.execute("CREATE TABLE word(key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID")
    rows = [(key, json.dumps(values[key], ensure_ascii=False, separators=(",", ":"))) for key in sorted(values)]
    database.executemany("INSERT INTO word VALUES (?, ?)", rows)


def _add_lists(lists: dict[str, Any], more: Mapping[str, Any], path: str) -> None:
    """Add the lists of another file of the folder; ValueError where one of them is there already."""
    if twice := sorted(lists.keys() & more.keys()):
        raise ValueError(f"{path}: stands in another file of {SYNTAX}/, too: {', '.join(twice)}")
    lists.update(more)


def _merge(into: dict[str, Any], more: Mapping[str, Any]) -> None:
    """Add what another file says of the same concept: lists grow, the rest is set once."""
    for key, value in more.items():
        if isinstance(value, list) and isinstance(into.get(key), list):
            into[key] = [*into[key], *(v for v in value if v not in into[key])]
        else:
            into.setdefault(key, value)
