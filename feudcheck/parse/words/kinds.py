"""A name stands for the noun of its kind where a phrase asks for one: "started X" of a company X founds it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from feudcheck.frozen import replace
from feudcheck.language.lexicon import ARTICLES, Lexicon, Match
from feudcheck.language.normal import fold, is_arabic
from feudcheck.language.words import building, syntax, syntax_map
from feudcheck.model import Token
from feudcheck.parse.atom import Atom
from feudcheck.parse.names.mentions import Names

_NEAR = 7  # words behind a verb among which a prize is named


def of_its_object(
    tokens: Sequence[Token], at: int, match: Match | None, lexicon: Lexicon, owner: Mapping[int, Atom], names: Names
) -> Match | None:
    """``match``, with what the phrases of its word and a noun say where the name that it is done to is such a thing.

    Only the name right behind an English verb, or before its passive, is what it is done to, and only if it is the
    whole of it: "started X's plant" founds no company.
    """
    if match is None or tokens[at].kind != "word":
        return match
    if is_arabic(tokens[at].text[0]) and (nouns := _prize(tokens, at, owner)):
        told = [id_ for id_ in lexicon.done_to(tokens[at].text, nouns) if id_ not in match.ids]
        return replace(match, ids=(*told, *match.ids)) if told else match
    if len(match.places) > 1:
        return match
    name = _object(tokens, at, owner)
    if name is None or not name.ids:
        return match
    nouns = frozenset(noun for id_ in name.ids for noun in _nouns(names.entity(id_).kind))
    told = [id_ for id_ in lexicon.done_to(tokens[at].text, nouns) if id_ not in match.ids] if nouns else []
    return replace(match, ids=(*told, *match.ids)) if told else match


def _object(tokens: Sequence[Token], at: int, owner: Mapping[int, Atom]) -> Atom | None:
    """The name that the verb at ``at`` is done to, if a name and nothing more is."""
    if is_arabic(tokens[at].text[0]):
        return _after_subject(tokens, at, owner)
    if at and tokens[at - 1].text in syntax("be_forms") and at - 1 not in owner:
        name = owner.get(at - 2)
        return name if name is not None and name.kind == "mention" and tokens[at].text.endswith("ed") else None
    behind = at + 1
    while behind < len(tokens) and tokens[behind].text in ARTICLES and behind not in owner:
        behind += 1
    return _whole(tokens, behind, owner)


def _prize(tokens: Sequence[Token], at: int, owner: Mapping[int, Atom]) -> frozenset[str]:
    """The noun that the name of a prize near behind an Arabic verb begins with: «فازت X بجائزة Y»."""
    for k in range(at + 1, min(at + 1 + _NEAR, len(tokens))):
        if tokens[k].kind == "mark":
            break
        name = owner.get(k)
        if name is None or name.kind != "mention" or name.start != k or name.stop - k < len("XY"):
            continue
        noun = next((n for n in (tokens[k].text, tokens[k].text[1:]) if n in syntax("prize_words")), "")
        if noun:
            return frozenset((noun, "ب" + noun))
    return frozenset()


def _after_subject(tokens: Sequence[Token], at: int, owner: Mapping[int, Atom]) -> Atom | None:
    """The second of two names behind an Arabic verb: the first one does it."""
    first = owner.get(at + 1)
    if first is None or first.kind != "mention" or first.prep or first.joined:
        return None
    return _whole(tokens, first.stop, owner)


def _whole(tokens: Sequence[Token], at: int, owner: Mapping[int, Atom]) -> Atom | None:
    """The name that begins there, if no noun and no genitive goes on behind it."""
    name = owner.get(at)
    if name is None or name.kind != "mention" or name.start != at or name.prep or name.joined:
        return None
    behind = name.stop
    if behind >= len(tokens) or behind in owner:
        return name if behind >= len(tokens) or owner[behind].kind != "mention" else None
    text = tokens[behind].text
    if text in ("'", "'s", "-"):
        return None
    ends = tokens[behind].kind == "mark" or text in building() or text.endswith("ly")
    return name if ends else None


def _nouns(kind: str | None) -> Sequence[str]:
    """The nouns that a thing of this kind is called by in such phrases."""
    if not kind:
        return ()
    nouns, kind = syntax_map("nouns_of_kinds"), fold(kind)
    return (nouns.get(kind) or nouns.get(syntax_map("kinds_of_names").get(kind, ""), "")).split(" ")
