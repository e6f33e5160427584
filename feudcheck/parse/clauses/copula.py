"""Who is it, where "is" tells: "X is the founder of Y", "X and Z were the founders of Y", "the author of Y was X"."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.language.words import syntax
from feudcheck.parse.clauses import arabic_beside, makers, masdar
from feudcheck.parse.draft import Draft


def mark(draft: Draft, clause: Sequence[int], predicate: int | None) -> None:
    """ "X is the founder of Y": X is the one who is it."""
    if predicate is not None and draft.verbal[predicate]:
        return
    if predicate is not None and (told := makers.roles(draft.atoms, draft.tokens, clause, predicate)):
        draft.role.update(told)
        return
    named = _named_by_copula(draft, clause)
    if named is not None:
        draft.role[named] = masdar.AGENT
        return
    first = next((i for i in clause if draft.atoms[i].kind == "mention" and not draft.atoms[i].prep), None)
    if first is None or arabic_beside.in_construct(draft.atoms, draft.tokens, first):
        return
    joined = _joined(draft, clause, first)
    after = [t.text for t in draft.tokens[draft.atoms[joined[-1]].stop : draft.atoms[joined[-1]].stop + 2]]
    if not after or after[0] not in syntax("copulas"):
        return
    if len(joined) > 1:
        draft.role.update(dict.fromkeys(joined if predicate is not None else (), masdar.AGENT))
        return
    if predicate is not None or after[-1] not in syntax("light_participles"):
        draft.role[first] = masdar.AGENT
        return
    draft.role[first] = masdar.PATIENT  # "X was given … by Y"
    doer = next((i for i in clause if draft.atoms[i].kind == "mention" and draft.atoms[i].prep == "by"), None)
    if doer is not None:
        draft.role[doer] = masdar.AGENT


def _joined(draft: Draft, clause: Sequence[int], first: int) -> list[int]:
    """The names of "X, Y and Z were the founders of W", from the first on."""
    found = [first]
    for i in clause:
        if i > first and draft.atoms[i].kind == "mention":
            between = {t.text for t in draft.tokens[draft.atoms[found[-1]].stop : draft.atoms[i].start]}
            if not between or not between <= {"and", ","}:
                break
            found.append(i)
    return found


def _named_by_copula(draft: Draft, clause: Sequence[int]) -> int | None:
    """The name after "هو", "was": "الشركة الأم لـX هي Y", "the author of X was Y" tell who it is."""
    for i in clause:
        atom = draft.atoms[i]
        copulas = ("هو", "هي", *syntax("definers"))
        if atom.kind != "mention" or not atom.start or draft.tokens[atom.start - 1].text not in copulas:
            continue
        before = [k for k in clause if k < i and draft.atoms[k].kind == "mention" and not draft.atoms[k].prep]
        before = [k for k in before if draft.tokens[draft.atoms[k].stop].text != "'s" and not _of(draft, clause, k)]
        if all(arabic_beside.in_construct(draft.atoms, draft.tokens, k) for k in before):
            return i
    return None


def _of(draft: Draft, clause: Sequence[int], k: int) -> bool:
    """Whether a name belongs to a noun that opens the clause: "the author of the novel X"."""
    opening = draft.tokens[draft.atoms[clause[0]].start : draft.atoms[k].start]
    return any(token.text == "of" for token in opening)
