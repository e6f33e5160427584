"""Names that share a place: "X, Y and Z", «X وشقيقها Y», and the role that goes with it."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.language.words import syntax
from feudcheck.model import Token
from feudcheck.parse.atom import Atom

_NO_CALLING = ("ed", "ing", "s", "by")  # ends of words that are no single person's calling


def give(
    roles: dict[int, str],
    atoms: Sequence[Atom],
    tokens: Sequence[Token],
    heads: Sequence[int],
    role: str,
    mentions: Sequence[int],
) -> None:
    """Give ``role`` to ``heads`` and to what is joined to them ("X, Y and Z")."""
    for head in heads:
        roles[head] = role
        for step in (1, -1):
            here = head
            while True:
                near = [m for m in mentions if (m > here if step > 0 else m < here)]
                other = (min(near) if step > 0 else max(near)) if near else None
                if other is None or other in roles or not joined(atoms, tokens, min(here, other), max(here, other)):
                    break
                roles[other] = role
                here = other


def joined(atoms: Sequence[Atom], tokens: Sequence[Token], left: int, right: int) -> bool:
    between = [t.text for t in tokens[atoms[left].stop : atoms[right].start]]
    if not between or (len(between) == 1 and between[0] in syntax("commas") and atoms[right].joined):
        return atoms[right].joined
    return (len(between) <= 3 and all(w in syntax("joiners") for w in between)) or (
        _by_calling(atoms, tokens, right) or _each_called(atoms, tokens, left, right)
    )  # fmt: skip


def _by_calling(atoms: Sequence[Atom], tokens: Sequence[Token], right: int) -> bool:
    """Whether "and" is glued to what a name is called, right before it: «X والباحثة Y», «X وشقيقها Y», «X وشركة Y»."""
    first = right
    while first and atoms[first - 1].kind == "term" and atoms[first - 1].stop == atoms[first].start:
        first -= 1
        word = tokens[atoms[first].start].text
        if word[0] == "و" and not atoms[first].lemma.startswith("و"):
            told = word[1:]
            owned = told.endswith(("ه", "ها", "هما", "هم")) and atoms[first].lemma in syntax("kin_words")
            kind = "w:generic_nouns" in atoms[first].classes and first == right - 1
            return atoms[first].stop < len(tokens) and (told.startswith("ال") or owned or kind)
    return False


def _each_called(atoms: Sequence[Atom], tokens: Sequence[Token], left: int, right: int) -> bool:
    """ "by singer X, guitarist Y and drummer Z", "by X and union leader Y": a name has what its bearer is before it."""
    called = _calling(atoms, tokens, right)
    between = [t.text for t in tokens[atoms[left].stop : atoms[called].start]] if called > left else []
    if not between or not all(w in syntax("joiners") or w in syntax("commas") for w in between):
        return False
    return between == ["and"] or _calling(atoms, tokens, left) > 0


def _calling(atoms: Sequence[Atom], tokens: Sequence[Token], at: int) -> int:
    """The first atom of what a name's bearer is called right before the name; 0 where nothing is."""
    first = at
    while first > 1 and atoms[first - 1].kind == "term":
        atom = atoms[first - 1]
        word, rest = tokens[atom.start].raw, [t.text for t in tokens[atom.stop : atoms[first].start]]
        if not (word.islower() and word.isascii() and set(rest) <= set(atom.words[0].split())):
            break
        if (rest[-1] if rest else word).endswith(_NO_CALLING):
            return 0
        first -= 1
    return first if first < at else 0


def glued(atoms: Sequence[Atom], tokens: Sequence[Token], at: int) -> bool:
    return tokens[atoms[at].start].text == "و" or atoms[at].joined
