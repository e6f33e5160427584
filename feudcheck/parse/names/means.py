"""Names that somebody only uses: "used X to post a video" says that it was posted by way of X."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.frozen import replace
from feudcheck.language.normal import is_arabic
from feudcheck.language.words import syntax
from feudcheck.model import Token
from feudcheck.parse.atom import Atom

MEANS = "via"
_NEAR = 4  # tokens between the verb and the name of what is used: "his own platform X"


def marked(tokens: Sequence[Token], atoms: list[Atom]) -> list[Atom]:
    """The atoms, with what is used to do something led in like "via X"."""
    if all(syntax("using").isdisjoint(atom.ids) for atom in atoms):
        return atoms
    names = [k for k, atom in enumerate(atoms) if k and atom.kind == "mention" and not atom.prep]
    used = {k for k in names if _is_used(tokens, atoms, k)}
    return [replace(atom, prep=MEANS) if k in used else atom for k, atom in enumerate(atoms)]


def _is_used(tokens: Sequence[Token], atoms: Sequence[Atom], k: int) -> bool:
    verb = next((i for i in range(k - 1, -1, -1) if not syntax("using").isdisjoint(atoms[i].ids)), None)
    if verb is None or atoms[k].start - atoms[verb].stop > _NEAR:
        return False
    arabic = is_arabic(tokens[atoms[verb].start].text[0])
    between = atoms[verb + 1 : k]
    if any(a.kind == "mention" for a in between) != (arabic and len([a for a in between if a.kind == "mention"]) == 1):
        return False  # in Arabic the one who uses it stands between
    after = tokens[atoms[k].stop].text if atoms[k].stop < len(tokens) else ""
    if arabic:
        return after.startswith("ل") and k + 1 < len(atoms) and atoms[k + 1].kind == "term"
    return after == "to"


def uses(atoms: Sequence[Atom], i: int) -> bool:
    """Whether verb ``i`` only says by what means the next one is done."""
    if syntax("using").isdisjoint(atoms[i].ids):
        return False
    return any(a.kind == "mention" and a.prep == MEANS for a in atoms[i + 1 : i + 1 + _NEAR])


def used_for(atoms: Sequence[Atom], at: int) -> bool:
    """Whether atom ``at`` is what the thing named right before it is used for: that is done."""
    before = next((i for i in range(at - 1, -1, -1) if atoms[i].kind != "word"), None)
    led = before is not None and atoms[before].kind == "mention" and atoms[before].prep == MEANS
    return led and any(uses(atoms, i) for i in range(at))
