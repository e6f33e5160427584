"""Names as somebody types them to what the base calls so: entities, sources, relations, facts.

A spelling that is forgiven finds a name; it never makes one up: what fits nothing is refused, with what is near it.
"""

from __future__ import annotations

from feudcheck.errors import InputError, UnknownNameError
from feudcheck.language.normal import fold
from feudcheck.language.spelling import keys
from feudcheck.language.tokens import tokenize
from feudcheck.parse.names.mentions import find_mentions, find_misspelt

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from feudcheck.factbase.base import FactBase
    from feudcheck.language.lexicon import Lexicon

NEAR, CLOSE = 5, 80.0  # how many names are suggested, and how alike (of 100) they must be


def entities(name: str, base: FactBase) -> frozenset[str]:
    """The ids of the entities with this id, name or alias, in any language, or the one that words of a name tell.

    UnknownNameError where there is none.
    """
    try:
        return frozenset({base.entity(name).id})
    except KeyError:
        pass
    tokens = tokenize(name)
    for found in (find_mentions(tokens, base), find_misspelt(tokens, base, {}, lambda _: False)):
        whole = [f for f in found if f.start == 0 and f.stop == len(tokens)]
        if whole:
            return frozenset(whole[0].ids)
    words = [token.text for token in tokens if token.kind != "mark"]
    if len(part := _with_words(words, base)) == 1:
        return part
    raise UnknownNameError("entity", name, tuple(sorted(part)[:NEAR]) or near(name, _entity_names(base)))


def _with_words(words: list[str], base: FactBase) -> frozenset[str]:
    """The entities that have all these words in one of their names: "Halden" for Halden Rail."""
    found = (
        {id_ for key in keys(word) for alias, id_ in base.alias_by_skeleton(key) if all(w in alias for w in words)}
        for word in words
    )
    return frozenset().union(*found)


def sources(name: str, base: FactBase) -> frozenset[str]:
    """The ids of the sources with this id, or with these words in their title or publisher."""
    try:
        return frozenset({base.source(name).id})
    except KeyError:
        pass
    words, texts = fold(name).strip(), _source_texts(base)
    found = frozenset(id_ for id_, told in texts.items() if words and any(words in fold(text) for text in told))
    if not found:
        raise UnknownNameError("source", name, near(name, texts))
    return found


def entity(name: str, base: FactBase) -> str:
    """The id of the one entity that is called so."""
    return _only("entity", name, entities(name, base))


def source(name: str, base: FactBase) -> str:
    """The id of the one source that is called so."""
    return _only("source", name, sources(name, base))


def _only(kind: str, name: str, ids: frozenset[str]) -> str:
    if len(ids) > 1:
        raise InputError(f"{name!r} may be more than one {kind}: {', '.join(sorted(ids)[:NEAR])}")
    return next(iter(ids))


def relations(name: str, lexicon: Lexicon) -> frozenset[str]:
    """The relations with this id, or that these words tell in either language."""
    if lexicon.concept(name) is not None:
        return frozenset({name})
    tokens = tokenize(name)
    match = lexicon.match(tokens, 0) if tokens else None
    found = frozenset(id_ for id_ in match.ids if not id_.startswith("w:")) if match else frozenset()
    if not found:
        raise UnknownNameError("relation", name)
    return found


def fact(id_: str, base: FactBase) -> int:
    """The number of a fact; UnknownNameError, with the ids that are near, where there is none."""
    try:
        return base.number(id_)
    except KeyError:
        raise UnknownNameError("fact", id_, near(id_, {known: (known,) for known in base.fact_ids()})) from None


def near(name: str, known: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
    """The ids of what is called most like ``name``, the likest first."""
    from rapidfuzz import fuzz, process

    texts = [(id_, fold(text)) for id_, names in known.items() for text in (id_, *names)]
    found = process.extract(
        fold(name), [text for _, text in texts], scorer=fuzz.WRatio, limit=4 * NEAR, score_cutoff=CLOSE
    )
    return tuple(dict.fromkeys(texts[place][0] for _, _, place in found))[:NEAR]


def _entity_names(base: FactBase) -> dict[str, tuple[str, ...]]:
    known = ((id_, base.entity(id_)) for id_ in base.entity_ids())
    return {id_: (*entity.names.values(), *entity.aliases) for id_, entity in known}


def _source_texts(base: FactBase) -> dict[str, tuple[str, ...]]:
    known = ((id_, base.source(id_)) for id_ in base.source_ids())
    return {id_: (*source.title.values(), source.publisher or "", id_) for id_, source in known}
