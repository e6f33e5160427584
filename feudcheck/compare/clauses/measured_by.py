"""Who is measured by whom: "more in Asia than in Europe" is not "more in Europe than in Asia"."""

from __future__ import annotations

from feudcheck.compare.comparison import AGREES, CONFLICTS
from feudcheck.compare.known import known
from feudcheck.frozen import replace
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import building, syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.model import SlotComparison, Statement

    Measured = tuple[str, frozenset[str], frozenset[str]]  # the word of degree, what stands before and behind "than"

_NONE: Measured = ("", frozenset(), frozenset())
_REACH = 8  # words before "than" among which the word of degree is
_SHORTEST = 5  # letters of a comparative in "er"
_ELATIVE = 4  # letters of «أطول»
_NEAR = 3  # words behind an Arabic word of degree among which its "than" is


def may(claim: Claim) -> bool:
    """Whether the claim measures one thing by another."""
    return bool(known(claim, _of_claim)[0])


def judged(a: Alignment, slots: list[SlotComparison]) -> list[SlotComparison]:
    """``slots`` with a conflict where the two have changed places; with the degree turned as well, it agrees."""
    mine, theirs = known(a.claim, _of_claim), known(a.view, _of_fact)
    if not mine[0] or not theirs[0] or a.claim.lang != a.view.statement.lang:
        return slots
    if not (_moved(mine[2], theirs[1], theirs[2]) and _moved(mine[1], theirs[2], theirs[1])):
        return slots
    if mine[0] == theirs[0]:
        word = next(iter(sorted(_moved(mine[2], theirs[1], theirs[2]))))
        return [*slots, a.aspect("roles", CONFLICTS, "roles-reversed", word, None, None)]
    return [_agreed(a, s, mine[0], theirs[0]) for s in slots]


def _moved(words: frozenset[str], there: frozenset[str], here: frozenset[str]) -> frozenset[str]:
    """Which of ``words`` stand on the other side of the fact, and not on this one."""
    return (words & there) - here


def _agreed(a: Alignment, slot: SlotComparison, degree: str, recorded: str) -> SlotComparison:
    """The word of degree, contrary to the fact's, with the two sides exchanged."""
    if slot.item is None or degree not in plain_words(a.claim.written(slot.item)):
        return slot
    alike = syntax_map("degrees_alike")
    known_contrary = degree in alike and recorded in alike and alike[degree] != alike[recorded]
    contrary = slot.outcome is CONFLICTS and slot.rule in ("opposite", "attribute-differs")
    return replace(slot, outcome=AGREES, rule="") if contrary or known_contrary else slot


def _of_claim(claim: Claim, _: int) -> Measured:
    return _measured(claim.statement)


def _of_fact(view: View, _: int) -> Measured:
    return _measured(view.statement)


def _measured(statement: Statement) -> Measured:
    words = plain_words(statement.text)
    at = _than(words, statement.lang)
    if at is None:
        return _NONE
    degree, stop, start = at
    if start >= len(words) or words[start][0].isdigit():
        return _NONE  # "more than 40"
    small = building() - syntax("also_names")
    content = [frozenset(w for w in side if w not in small) for side in (words[:stop], words[start:])]
    return words[degree], content[0], content[1]


def _than(words: tuple[str, ...], lang: str) -> tuple[int, int, int] | None:
    """The places of the word of degree, of "than", and of what comes behind it."""
    if lang == "ar":
        return _arabic_than(words)
    for n, word in enumerate(words):
        if word == "than":
            found = next((k for k in range(n - 1, max(-1, n - _REACH), -1) if _is_degree(words[k])), None)
            return None if found is None else (found, n, n + 1)
        if word == "as" and n + 2 < len(words) and not syntax("measuring_words").isdisjoint(words[n + 1 : n + 2]):
            again = next((k for k in range(n + 2, min(n + _REACH, len(words))) if words[k] == "as"), None)
            if again is not None:
                return n + 1, again, again + 1
    return None


def _is_degree(word: str) -> bool:
    return word in syntax("comparatives") or (word.endswith("er") and len(word) >= _SHORTEST)


def _arabic_than(words: tuple[str, ...]) -> tuple[int, int, int] | None:
    for n, word in enumerate(words):
        bare = word.removeprefix("ب") if len(word) > _ELATIVE else word
        elative = (len(bare) == _ELATIVE and bare[0] == "ا") or bare in syntax("comparatives")
        behind = words[n + 1 : n + 1 + _NEAR]
        link = next((k for k, w in enumerate(behind) if w in syntax("than_links")), None) if elative else None
        if link is not None:
            return n, n, n + 2 + link
    return None
