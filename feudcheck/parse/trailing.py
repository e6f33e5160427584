"""Whether the last word of a phrase is of another phrase: the "by" of who did it, the "in" of a year."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.language.lexicon import Match
from feudcheck.language.words import syntax
from feudcheck.model import Token
from feudcheck.parse.atom import Atom


def passive_by(tokens: Sequence[Token], at: int, match: Match) -> bool:
    """Whether a phrase has taken the "by" of who did it: "was started by X"."""
    if len(match.places) != 2 or tokens[match.places[1]].text != "by" or not at:
        return False
    return tokens[at].text.endswith("ed") and tokens[at - 1].text in syntax("be_forms")


def led_in(tokens: Sequence[Token], match: Match, owner: dict[int, Atom]) -> bool:
    """Whether the last word of a phrase is the preposition of the date that follows."""
    last = match.places[-1]
    following = owner.get(last + 1)
    if len(match.places) < 2 or last - match.places[0] != len(match.places) - 1:
        return False
    if following is None or following.date is None or following.date.offset or following.start != last + 1:
        return False
    return tokens[last].text in ("in", "on", "at")
