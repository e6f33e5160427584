"""Verbs spelt like words of dates: "would fall next year", "should march", "will last 30 months", "may last"."""

from __future__ import annotations

from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.parse.dates.vocabulary import Scan


def is_verb(s: Scan, i: int) -> bool:
    """Whether an auxiliary leads in word ``i``, or it is one itself."""
    word, before = s.words[i], s.before(i)
    if word in syntax("seasons_as_verbs"):
        return before in syntax("modals") and before != "to"
    if word in syntax("lasting_as_verbs"):
        return before in syntax("modals") and s.words[i + 1] not in s.lex.units  # "compared to last year"
    lasts = s.words[i + 1] in syntax("lasting_as_verbs") and word in syntax("modals")
    return lasts and s.words[i + 2] not in s.lex.units  # "in May last year"
