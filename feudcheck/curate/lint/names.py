"""Names and aliases: shared by two entities, everyday words, repeated, or such that no text could match."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from feudcheck.curate.lint.faults import Fault, Where, entity
from feudcheck.curate.lint.ground import Ground
from feudcheck.curate.mend.changes import Drop
from feudcheck.factbase.records import Entity
from feudcheck.language.lexicon import ARTICLES
from feudcheck.language.normal import is_arabic
from feudcheck.language.tokens import tokenize
from feudcheck.language.words import building
from feudcheck.model import Token
from feudcheck.model.lint import Severity
from feudcheck.parse.names.mentions import find_mentions

_INNER = frozenset("-'.·&")  # a name may be written with or without these marks
_FUNCTION = frozenset({"w:ignore", "w:negators", "w:question_starts", "w:passive_agent", "w:cause", "w:plan"})
_PROPER = frozenset({"country", "city"})  # families of concepts that are names


def check(ground: Ground) -> Iterator[Fault]:
    """The faults of names."""
    owners: defaultdict[tuple[str, ...], list[tuple[str, Where, str]]] = defaultdict(list)
    for id_ in ground.base.entity_ids():
        record = ground.base.entity(id_)
        seen: dict[tuple[str, ...], str] = {}
        for where, name in _names(record):
            tokens = tokenize(name)
            words = tuple(token.text for token in tokens if token.text not in _INNER)
            if words in seen and where.way[0] == "aliases":
                yield _repeated(where, name, seen[words])
                continue
            first = seen.setdefault(words, name) is name and words not in seen.keys() - {words}
            if first:
                owners[words].append((id_, where, name))
            yield from _alone(ground, id_, where, name, tokens)
    if ground.wants("shared-alias"):
        for owned in owners.values():
            yield from _shared(ground, owned)


def _names(record: Entity) -> Iterator[tuple[Where, str]]:
    for language, name in record.names.items():
        yield entity(record.id, "name", language), name
    for place, alias in enumerate(record.aliases):
        yield entity(record.id, "aliases", place), alias


def _repeated(where: Where, name: str, first: str) -> Fault:
    how = "again" if name == first else f"and “{first}” are the same in matching"
    return Fault("repeated-alias", where, f"“{name}” {how}", change=Drop())


def _shared(ground: Ground, owned: list[tuple[str, Where, str]]) -> Iterator[Fault]:
    first_id, first_where, _ = owned[0]
    for id_, where, name in owned[1:]:
        if id_ != first_id:
            yield Fault(
                "shared-alias", where, f"“{name}” is a name of {ground.name(first_id)} ({first_id}) too",
                ((first_where, "the same name"),),
            )  # fmt: skip


def _alone(ground: Ground, id_: str, where: Where, name: str, tokens: Sequence[Token]) -> Iterator[Fault]:
    """What is wrong with one name, whoever else has it."""
    words = [token for token in tokens if token.kind != "mark"]
    if not words:
        yield Fault("unmatchable-alias", where, f"“{name}” holds no letter or digit to match")
        return
    why, severity = _everyday(ground, id_, words)
    if why and where.way[0] == "aliases":  # a name proper is what it is
        yield Fault("everyday-alias", where, f"“{name}” {why}", severity=severity)
    elif ground.wants("unmatchable-alias") and not _is_found(ground, id_, name, tokens):
        yield Fault("unmatchable-alias", where, f"“{name}” is not taken for {ground.name(id_)} where a text has it")


def _everyday(ground: Ground, id_: str, words: Sequence[Token]) -> tuple[str, Severity | None]:
    """Why a name would be found where nobody is meant, ``""`` for a proper name; and how grave that is.

    A word with its article ("the court") is somebody's role in this base, and mostly meant so: a note.
    """
    telling = [word for word in words if word.text not in ARTICLES]
    if len(telling) != 1:
        return "" if telling else "is made of articles", None
    word = telling[0]
    ids = _ids(ground, word.text)
    if not _FUNCTION.isdisjoint(ids) or word.text in building():
        return ("", None) if len(word.text) == 1 else ("is a function word", None)
    role = Severity.NOTE if len(words) > 1 else None
    if is_arabic(word.raw[0]):
        if word.raw.startswith("ال") and len(word.raw) > 4:
            ids, role = _ids(ground, word.text.removeprefix("ال")), Severity.NOTE
        ids -= _own(ground, id_)
        return ("is an everyday word, and Arabic has no capitals to tell a name by", role) if ids else ("", None)
    if word.raw.islower() and ids - _own(ground, id_):
        return "is an everyday word", role
    return "", None


def _ids(ground: Ground, word: str) -> frozenset[str]:
    return _called(ground, (word,))


def _own(ground: Ground, id_: str) -> frozenset[str]:
    """The concepts that an entity's full name names: a parliament may be called parliament."""
    found: frozenset[str] = frozenset()
    for name in ground.base.entity(id_).names.values():
        words = tuple(token.text for token in tokenize(name) if token.text not in ARTICLES)
        if words:
            found |= _called(ground, words) | _called(ground, (words[0].removeprefix("ال"), *words[1:]))
    return found


def _called(ground: Ground, words: tuple[str, ...]) -> frozenset[str]:
    """The classes and concepts of a word or phrase, in this very form; those that are names left out."""
    lexicon = ground.checker.lexicon
    ids = {id_ for rest, id_ in lexicon.entries(words[0]) if rest == words[1:]}
    concepts = {id_: lexicon.concept(id_) for id_ in ids}
    return frozenset(id_ for id_, found in concepts.items() if found is None or found.family not in _PROPER)


def _is_found(ground: Ground, id_: str, name: str, tokens: Sequence[Token]) -> bool:
    """Whether the name is taken for its entity: at a look, or where the look does not settle it, by the parser."""
    known = ground.checker.lexicon.knows
    if all(token.kind == "word" for token in tokens):
        if len(tokens) > 1:  # nothing but a date or a number is read before names are
            return True
        if any(id_ in found.ids for found in find_mentions(tokens, ground.base, (), known)):
            return True
    return any(
        id_ in item.ids
        for text in (name, f"{name} said so.", f"They met {name} there.")
        for item in ground.checker.read(text, ground.options.as_of).items
    )
