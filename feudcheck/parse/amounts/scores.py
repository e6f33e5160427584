"""Scores of games and votes ("3-1", "97–68", "two goals to one"): one value, whichever side is told first."""

from __future__ import annotations

from collections.abc import Container, Sequence

from feudcheck.language.tokens import adjacent
from feudcheck.language.words import syntax
from feudcheck.later import later
from feudcheck.model import Token
from feudcheck.parse.amounts.spoken_scores import may_count, spoken_score
from feudcheck.parse.atom import Atom

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.parse.amounts import no_amounts
else:
    (no_amounts,) = later("feudcheck.parse.amounts.no_amounts")

MOST_DIGITS = 3


def find_scores(tokens: Sequence[Token], owned: Container[int]) -> list[Atom]:
    """The scores among ``tokens``, as terms; a range ("aged 16-24", "5-10 people") is none."""
    found = []
    counting = [at for at, token in enumerate(tokens[:-1]) if may_count(token)]
    for at in counting:
        written = at + 2 < len(tokens) and tokens[at + 1].text in _DASHES
        if written and not any(i in owned for i in range(at, at + 3)) and _score(tokens, at):
            high, low = sorted((int(tokens[at].text), int(tokens[at + 2].text)), reverse=True)
            found.append(
                Atom("term", at, at + 3, words=(f"{high}-{low}",), classes=frozenset({"w:number", "w:score"}))
            )
            continue
        told = spoken_score(tokens, at) if at not in owned else None
        if told is not None and not any(i in owned for i in range(at, told[2])):
            high, low = max(told[:2]), min(told[:2])
            found.append(
                Atom("term", at, told[2], words=(f"{high}-{low}",), classes=frozenset({"w:number", "w:score"}))
            )
    return found


_DASHES = frozenset("-–\u2011")


def _score(tokens: Sequence[Token], at: int) -> bool:
    first, dash, second = tokens[at : at + 3]
    if not (first.kind == second.kind == "number" and adjacent(first, dash) and adjacent(dash, second)):
        return False
    if not all(t.text.isdecimal() and len(t.text) <= MOST_DIGITS for t in (first, second)):
        return False
    before = tokens[at - 1] if at else None
    if before is not None and before.text in syntax("range_words"):
        return False
    if before is not None and adjacent(before, first) and before.text != "(":
        return False
    after = tokens[at + 3] if at + 3 < len(tokens) else None
    if after is None:
        return True
    glued = adjacent(second, after) and after.text not in ".,;:!?)،؛؟"
    return not glued and not (no_amounts.is_counted(after) and after.text not in syntax("score_nouns"))

