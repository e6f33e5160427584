"""Places told by their adjectives: the "Kestrian" parliament is that of Kestria, if a place of that name is on file."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Sequence

from feudcheck.language.demonyms import stems
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax_map
from feudcheck.model import Token
from feudcheck.parse.names.mentions import Found, Names


def find_demonyms(
    tokens: Sequence[Token], names: Names, owned: Container[int], known: Callable[[str], bool]
) -> Iterator[Found]:
    """Words with a capital that nobody knows and that are made of the name of a place on file."""
    for at, token in enumerate(tokens):
        if at in owned or token.kind != "word" or not token.raw[0].isupper() or known(token.text):
            continue
        for start in (at - 1, at) if at else (at,):  # "North Kestrian"
            found = [] if start in owned else list(dict.fromkeys(_named(tokens, start, at, names)))
            if found:
                yield Found(start, at + 1, tuple(found))
                break


def _named(tokens: Sequence[Token], start: int, at: int, names: Names) -> Iterator[str]:
    """The places on file whose name ends in what the word at ``at`` is made of, and begins at ``start``."""
    for stem in stems(tokens[at].text):
        words = (*(token.text for token in tokens[start:at]), stem)
        for alias, entity in names.aliases(words[0]):
            if alias == words and _is_place(names.entity(entity).kind):
                yield entity


def _is_place(kind: str | None) -> bool:
    return bool(kind) and syntax_map("kinds_of_names").get(fold(kind or ""), kind) == "place"
