"""Ids for what other people's files only name: the same for the same name or source, in any order of rows."""

from __future__ import annotations

import re
from hashlib import sha256

from feudcheck.factbase.formats import fault
from feudcheck.language.normal import fold
from feudcheck.language.tokens import tokenize

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from feudcheck.factbase.base import FactBase

_MARKS = re.compile(r"[\W_]+")
_WITH_ID = re.compile(r"(?P<name>.+?)\s*\[(?P<id>[^\[\]\s]+)\]$")
_HOST = re.compile(r"https?://(?:www\d?\.)?([^/?#:]+)", re.IGNORECASE)
_LONGEST = 60
_WORDS = 6  # of a statement, in the id made of it


def slug(text: str) -> str:
    """``text`` as a word that may be an id: its letters and figures, joined by hyphens; "" where it has none."""
    whole = _MARKS.sub("-", fold(text)).strip("-")
    return whole if len(whole) <= _LONGEST else f"{whole[:_LONGEST].rstrip('-')}-{short_hash(whole)}"


def fact_id(statement: Mapping[str, str]) -> str:
    """The id of a fact that came without one: its first words, and what tells the whole statement from others."""
    text = statement.get("en") or next(iter(statement.values()))
    words = slug(" ".join(text.split()[:_WORDS]))
    whole = "\n".join(f"{language}: {statement[language]}" for language in sorted(statement))
    return "-".join(filter(None, (words, short_hash(whole))))


def short_hash(text: str) -> str:
    """Eight characters that tell ``text`` from others."""
    return sha256(text.encode("utf-8", "replace")).hexdigest()[:8]


def source_id(source: Mapping[str, Any]) -> str:
    """The id of a source that came without one: of its publisher, its day, and what else tells it from others."""
    url = source.get("url") or ""
    host = _HOST.match(url)
    name = slug(source.get("publisher") or (host.group(1) if host else "")) or "source"
    known = [url] if url else [str(source.get(key) or "") for key in ("publisher", "author", "published")]
    if not url:
        known += [f"{language}={title}" for language, title in sorted((source.get("title") or {}).items())]
    day = str(source.get("published") or "")
    return "-".join(filter(None, (name, day, short_hash("\n".join(known)))))


def split_id(text: str) -> tuple[str, str | None]:
    """A cell "Name [id]" as name and id; without an id, the name alone."""
    match = _WITH_ID.match(text)
    if match and not fault("id", match.group("id")):
        return match.group("name"), match.group("id")
    return text, None


class Names:
    """Who is meant by a name: an entity of the base that the import stands beside, or a new one.

    ``defined`` tells whether the import itself has a record of this kind and id.
    """

    def __init__(self, beside: FactBase | None, defined: Callable[[str, str], bool]) -> None:
        self.beside, self.defined = beside, defined

    def known(self, kind: str, id_: str) -> bool:
        """Whether the base beside has a record of this kind ("entity", "source", "fact") and id."""
        if self.beside is None:
            return False
        look_up = {"entity": self.beside.entity, "source": self.beside.source, "fact": self.beside.number}[kind]
        try:
            look_up(id_)
        except KeyError:
            return False
        return True

    def entity(self, text: str, lang: str, kind: str | None, into: dict[str, dict[str, Any]]) -> str:
        """The id of the entity that ``text`` names; a new one's record is put into ``into``."""
        name, id_ = split_id(text)
        if id_ is None:
            if not fault("id", text) and (self.known("entity", text) or self.defined("entity", text)):
                return text
            if (found := self._called(name)) is not None:
                return found
        id_ = id_ or slug(name) or f"entity-{short_hash(name)}"
        if not self.known("entity", id_):
            record: dict[str, Any] = {"name": {lang: name}}
            into[id_] = {**record, "kind": kind} if kind else record
        return id_

    def _called(self, name: str) -> str | None:
        """The one entity of the base beside that goes by exactly this name."""
        words = [token.text for token in tokenize(name) if token.kind != "mark"]
        if self.beside is None or not words:
            return None
        entries = self.beside.aliases(words[0])
        found = {id_ for alias, id_ in entries if [w for w in alias if any(map(str.isalnum, w))] == words}
        return found.pop() if len(found) == 1 else None
