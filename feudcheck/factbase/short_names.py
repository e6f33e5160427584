"""What people and bodies are called for short: "Wahdan" of "Samira Wahdan", "FSA" of "Food Safety Agency".

Only where nobody could take it for another one: no word of any other name or alias of the base, and no word that a
dictionary has.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from feudcheck.language import data
from feudcheck.language.lexicon import Lexicon
from feudcheck.language.tokens import tokenize
from feudcheck.language.words import building, syntax

_SHORTEST = 3  # letters


def derived(entities: Mapping[str, Mapping[str, Any]]) -> Iterator[tuple[tuple[str, ...], str]]:
    """(tokens, entity id) of each short name that the base does not give itself."""
    lexicon = data.lexicon({})
    owners = Counter(word for record in entities.values() for word in _words(record))
    initials = Counter(_initials(record, lexicon) for record in entities.values())
    for id_, record in entities.items():
        if record.get("kind") == "person":
            for name in record["name"].values():
                if short := _surname(_tokens(name), owners, lexicon):
                    yield short, id_
            continue
        letters = _initials(record, lexicon)
        if letters and initials[letters] == 1 and not owners[letters]:
            yield (letters,), id_


def _words(record: Mapping[str, Any]) -> frozenset[str]:
    """Every word that an entity may be called by."""
    names: Iterable[str] = [*record["name"].values(), *record.get("aliases", ())]
    return frozenset(word for name in names for word in _tokens(name))


def _tokens(name: str) -> tuple[str, ...]:
    return tuple([token.text for token in tokenize(name)])


def _surname(words: tuple[str, ...], owners: Mapping[str, int], lexicon: Lexicon) -> tuple[str, ...]:
    """The last word of a name, with the particles before it: "al-Dahman", "van Dorn"; () where that is not plain."""
    last = words[-1] if len(words) > 1 else ""
    if len(last) < _SHORTEST or not last.isalpha() or owners[last] > 1 or lexicon.knows(last):
        return ()
    at = len(words) - 1
    while at > 1 and (words[at - 1] in syntax("name_particles") or words[at - 1] == "-"):
        at -= 1
    return words[at:] if len(words) - at < len(words) else ()


def _initials(record: Mapping[str, Any], lexicon: Lexicon) -> str:
    """ "fsa" of "Food Safety Agency"; "" of a shorter name, and where they make a word."""
    if record.get("kind") != "organisation" or not (name := record["name"].get("en")):
        return ""
    words = [word for word in name.replace("-", " ").split() if word[:1].isalpha()]
    short = "".join(word[0] for word in words if word[0].isupper())
    told = len(short) >= _SHORTEST and short.isascii() and all(w[0].isupper() or len(w) <= _SHORTEST for w in words)
    return short.lower() if told and short.lower() not in building() and not lexicon.knows(short.lower()) else ""
