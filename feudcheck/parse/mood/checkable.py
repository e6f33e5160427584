"""Whether a text states anything that sources could back: no question, order or opinion."""

from __future__ import annotations

from functools import cache

from feudcheck.language.words import syntax
from feudcheck.parse.draft import Draft


def checkable(draft: Draft) -> bool:
    """Whether the text can be checked at all."""
    end = draft.text.rstrip()
    last = end.rstrip("\"'»”’)")[-1:]
    if last in ("?", "؟") and (end[-1] == last or not draft.speeches):
        return False  # a question; one that somebody is quoted with is a statement about them
    if not draft.item_of:
        return False
    solid = any(a.kind in ("amount", "date") for a in draft.atoms) or draft.quotes or draft.speeches
    if any("w:opinion" in a.classes and not _names_prize(draft, i) for i, a in enumerate(draft.atoms)) and not solid:
        return False
    first = draft.atoms[0]
    if "w:imperative_starts" in first.classes and not any(draft.verbal[1:]) and not solid:
        return False
    return last != "!" or bool(solid)


def _names_prize(draft: Draft, i: int) -> bool:
    """ "best screenplay": a prize's name is no opinion."""
    following = draft.atoms[i + 1] if i + 1 < len(draft.atoms) else None
    return following is not None and following.kind in ("term", "mention") and following.start == draft.atoms[i].stop


def has(draft: Draft, name: str) -> bool:
    """Whether a word or phrase of a syntax list stands in the text."""
    words, phrases = _listed(name)
    texts = [t.text for t in draft.tokens]
    if not words.isdisjoint(texts):
        return True
    joined = " " + " ".join(texts) + " "
    return any(phrase in joined for phrase in phrases)


@cache
def _listed(name: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """The single words of a list, and its phrases with a blank at each end."""
    found = syntax(name)
    return frozenset(one for one in found if " " not in one), tuple(f" {one} " for one in found if " " in one)


def one_of(draft: Draft) -> bool:
    """ "X من المنضمين": an Arabic name, then "of those who"."""
    texts = [t.text for t in draft.tokens]
    return any(
        a.kind == "mention" and a.stop + 1 < len(texts) and texts[a.stop] == "من"
        and texts[a.stop + 1].startswith("ال") and not any(draft.verbal)
        for a in draft.atoms[:2]
    )  # fmt: skip
