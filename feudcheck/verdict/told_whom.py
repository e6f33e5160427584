"""Before whom it was said: what was said at a rally was not told to a court."""

from __future__ import annotations

from feudcheck.language.normal import fold
from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from feudcheck.verdict.backing_case import Case

NEAR = 4  # words behind "told" that hold who is told
_MARKS = "«»“”\"'.,،؛:;()"


def _told_elsewhere(case: Case) -> bool:
    """ "told the court: '…'" of words that the fact has somebody say, of no court."""
    claim, view = case.claim, case.comparison.view
    theirs = set(_words(view.statement.text))
    for speech in claim.speeches:
        if speech.verb is None:
            continue
        behind = _words(claim.text[claim.items[speech.verb].span[1] :])[:NEAR]
        for word in behind:
            kin = syntax_map("hearing_bodies").get(word)
            if kin is not None and theirs.isdisjoint((word, *kin.split())):
                return syntax("hearing_ids").isdisjoint(id_ for f in view.facts for id_ in f.ids)
    return False


def _words(text: str) -> list[str]:
    return [word.strip(_MARKS) for word in fold(text).split()]


TOLD_WHOM: tuple[Callable[[Case], bool], ...] = (_told_elsewhere,)
