"""Participles that open a sentence: in "Founded in 1998, the museum …" the museum is what was founded."""

from __future__ import annotations

from feudcheck.frozen import replace
from feudcheck.language.normal import is_arabic
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.model import Clause
    from feudcheck.parse.draft import Draft

_LED_IN = 2  # words: "before she"
_SOONER = 1  # words that may stand before the participle: "first founded", "once called"


def with_subject(draft: Draft, built: list[Clause]) -> list[Clause]:
    """The clauses, the first with what follows its comma for a subject where it is such a participle."""
    if len(built) < 2 or built[0].subject is not None or draft.text[built[1].span[0]] not in syntax("commas"):
        return built
    first = next((i for i in draft.item_of if draft.item_of[i] == built[0].predicate), None)
    if first is not None and (_of_pronoun(draft, first) or _has_done(draft, first)):
        subject = _subject(draft, built[1])
        named = subject is not None and draft.atoms[_atom(draft, subject)].kind == "mention"
        return [replace(built[0], subject=subject), *built[1:]] if named else built
    if first is None or not _participle(draft, first):
        return built
    subject = _subject(draft, built[1])
    return built if subject is None else [replace(built[0], subject=subject, passive=True), *built[1:]]


def _has_done(draft: Draft, at: int) -> bool:
    """ "Having defeated X, Y …": who has done so is named behind it."""
    start = draft.atoms[at].start
    return start == _SOONER and draft.verbal[at] and draft.tokens[0].text in syntax("have_forms")


def _of_pronoun(draft: Draft, at: int) -> bool:
    """Whether atom ``at`` is what a pronoun does that stands for a name to come: "Before she left, X …"."""
    words = [token.text for token in draft.tokens[: draft.atoms[at].start]]
    if len(words) < _LED_IN or words[0] not in syntax("subordinators") or words[1] not in syntax("subject_pronouns"):
        return False
    return all(word in syntax("have_forms") or word in syntax("be_forms") for word in words[_LED_IN:])


def _atom(draft: Draft, item: int) -> int:
    return next(i for i in draft.item_of if draft.item_of[i] == item)


def _participle(draft: Draft, at: int) -> bool:
    """Whether atom ``at`` is a past participle right at the start, with nobody named as its subject."""
    start = draft.atoms[at].start
    word = draft.tokens[start].text
    if start > _SOONER or is_arabic(word[0]) or not draft.verbal[at] or draft.number[at]:
        return False
    return word.endswith("ed") or word in syntax("participles") or draft.lexicon.is_irregular(word)


def _subject(draft: Draft, clause: Clause) -> int | None:
    """The item of the first name, or else noun, of a clause that begins with its subject."""
    items = [i for i in draft.item_of if clause.span[0] <= draft.tokens[draft.atoms[i].start].start < clause.span[1]]
    for i in items:
        atom = draft.atoms[i]
        if draft.verbal[i] or atom.prep:
            return None
        if atom.kind == "mention" or atom.kind == "term":
            return draft.item_of[i]
    return None
