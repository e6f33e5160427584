"""READ FIRST in this room: articles beside the facts that cite them.

article → its source → outline, evidence → each fact's parts looked up where the fact says → Ground
"""

from __future__ import annotations

import os
from hashlib import sha256

from feudcheck import documents, pipeline
from feudcheck.curate.ground.coverage import uncovered
from feudcheck.curate.ground.evidence import Evidence
from feudcheck.curate.ground.outline import Outline, places
from feudcheck.curate.ground.parts import parts
from feudcheck.curate.ground.search import blocks_with, stands
from feudcheck.errors import DocumentError, InputError
from feudcheck.frozen import dataclass
from feudcheck.language.normal import language_of
from feudcheck.model.ground import Article, Ground, Missing, Ungrounded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.curate.ground.parts import Part
    from feudcheck.factbase.base import FactBase
    from feudcheck.model import Source
    from feudcheck.model.document import Document

_MATCHES, _DIFFERS, _UNKNOWN = "matches", "differs", "unknown"


@dataclass(frozen=True, slots=True)
class _Read:
    """An article ready to be looked into. ``cited``: fact number → locators, and the blocks they name together."""

    path: str
    source: Source
    sha256: str
    lang: str
    evidence: Evidence
    cited: dict[int, tuple[tuple[str, ...], set[int], tuple[str, ...]]]


def verify(paths: Sequence[str], base: FactBase, sources: Sequence[str] = ()) -> Ground:
    """Look for the facts of ``base`` in the articles that they cite.

    ``sources``: the source of each article, in order; without, an article is matched by its SHA-256, else by its
    file's name, which is the source's id. Raises InputError for a file that can't be read or is no source's.
    """
    if sources and len(sources) != len(paths):
        raise InputError(f"{len(sources)} sources for {len(paths)} articles: each article needs its own, in order")
    by_digest = {source.sha256.lower(): id_ for id_ in base.source_ids() if (source := base.source(id_)).sha256}
    read = [
        _article(path, base, by_digest, sources[n] if sources else None) for n, path in enumerate(paths)
    ]  # fmt: skip
    twice = [one.path for n, one in enumerate(read) if any(one.source.id == other.source.id for other in read[:n])]
    if twice:
        raise InputError(f"{twice[0]}: another article was given for the same source")
    ungrounded, numbers, open_ = _facts(read, base)
    checker = pipeline.checker(base)
    articles = []
    for one in read:
        count, left = uncovered(one.evidence, {n: scope for n, (_, scope, _) in one.cited.items()}, checker)
        articles.append(Article(one.path, one.source.id, one.sha256, len(one.cited), count, tuple(left)))
    return Ground(tuple(articles), tuple(ungrounded), len(numbers), open_)


def _article(path: str, base: FactBase, by_digest: dict[str, str], named: str | None) -> _Read:
    try:
        with open(path, "rb") as file:
            data = file.read(documents.LARGEST + 1)
        document = documents.from_bytes(data, path)
    except (OSError, ValueError) as error:
        raise InputError(f"{path}: {getattr(error, 'strerror', '') or error}") from error
    except DocumentError as error:
        raise InputError(f"{path}: {error}") from error
    digest = sha256(data).hexdigest()
    id_ = named or by_digest.get(digest) or _by_name(path, base)
    if id_ is None:
        raise InputError(f"{path}: no source has its SHA-256 or its name as id; say which with --source ID")
    try:
        source = base.source(id_)
    except KeyError:
        raise InputError(f"{path}: the base has no source {id_!r}") from None
    state = _UNKNOWN if not source.sha256 else _MATCHES if source.sha256.lower() == digest else _DIFFERS
    return _looked_into(path, document, source, state, base)


def _by_name(path: str, base: FactBase) -> str | None:
    stem = os.path.splitext(os.path.basename(path))[0]
    try:
        return base.source(stem).id
    except KeyError:
        return None


def _looked_into(path: str, document: Document, source: Source, state: str, base: FactBase) -> _Read:
    located: dict[int, tuple[str, ...]] = {}
    for number in range(base.count):
        cited = [ref.locator or "" for ref in base.fact(number).sources if ref.id == source.id]
        if cited:
            located[number] = tuple(cited)
    named = {place.name for locators in located.values() for one in locators for place in places(one) if place.name}
    outline = Outline(document.blocks, sorted(named))
    evidence = Evidence(document, outline, pipeline.checker(base), source.published or "")
    everywhere = set(range(len(document.blocks)))
    scopes = {}
    for number, locators in located.items():
        scope: set[int] = set()
        lost = []
        for locator in locators:
            inside = _scope(locator, outline) if locator else everywhere
            scope |= inside or set()
            lost += [locator] if inside is None else []
        scopes[number] = (locators, scope or everywhere, tuple(lost))
    lang = (document.lang or "")[:2] or language_of(document.text)
    return _Read(path, source, state, lang, evidence, scopes)


def _scope(locator: str, outline: Outline) -> set[int] | None:
    """The blocks that a locator names; None where the article has no such place, or nobody knows what it means."""
    named = places(locator)
    found = [outline.blocks(place) for place in named]
    if not named or None in found:
        return None
    return {block for blocks in found for block in blocks or ()}


def _facts(read: Sequence[_Read], base: FactBase) -> tuple[list[Ungrounded], set[int], int]:
    given = {one.source.id for one in read}
    numbers = sorted({number for one in read for number in one.cited})
    found, open_ = [], 0
    for number in numbers:
        record = base.fact(number)
        there = [one for one in read if number in one.cited]
        missing = _missing(number, there, base)
        lost = [Missing("locator", locator) for one in there for locator in one.cited[number][2]]
        if missing and any(ref.id not in given for ref in record.sources):
            open_ += 1  # the article that has it may be another one
            missing = []
        if missing or lost:
            first = there[0]
            found.append(Ungrounded(record.id, first.path, first.source.id, first.cited[number][0], (*lost, *missing)))
    return found, set(numbers), open_


def _missing(number: int, there: Sequence[_Read], base: FactBase) -> list[Missing]:
    """The parts of a fact that none of its articles has where the fact says."""
    found = []
    for part in parts(number, base, there[0].lang):
        places_of_it = [(one, blocks_with(part, one.evidence)) for one in there]
        if any(_has(part, blocks, one, number) for one, blocks in places_of_it):
            continue
        line = next((one.evidence.line(min(blocks)) for one, blocks in places_of_it if blocks), None)
        found.append(Missing(part.kind, part.text, line))
    return found


def _has(part: Part, blocks: set[int], one: _Read, number: int) -> bool:
    if part.kind == "name" and blocks:
        return True  # where it is cited a "he" or "the company" may stand for it
    return stands(blocks, one.cited[number][1], one.evidence, part)
