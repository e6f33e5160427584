"""What is neither said to be so nor denied: "no evidence that X sold", "unclear whether", «لم يتأكد أن»."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN, UNSHOWN
from feudcheck.language.plain_words import plain
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.view import View
    from feudcheck.model import SlotComparison, Statement

REACH = 8  # words from a "not" to the "that" behind what is not shown
_ENDS = ".;!?؛؟"
_NOT = "n't"


def compared(a: Alignment) -> list[SlotComparison]:
    """One comparison for each clause that the fact neither says nor denies, whatever the claim makes of it."""
    if not a.view.unshown:
        return []
    out = []
    for clause in a.clauses:
        head = a.claim.clauses[clause].predicate
        m = a.pairs.get(head) if head is not None else None
        if head is None or m is None or m not in a.view.unshown or _of_same_speaker(a, clause):
            continue
        if head in unshown(a.claim.statement):
            continue
        written, recorded = a.claim.written(head), a.view.recorded(m)
        a.found |= UNSHOWN
        out.append(a.aspect("modality", UNKNOWN, "outcome-open", written, recorded, head, clause))
    return out


def _of_same_speaker(a: Alignment, clause: int) -> bool:
    """Whether the claim has somebody say so who by the fact does not know: others judge what each says."""
    speech = a.claim.clauses[clause].speech
    return speech is not None and a.claim.speeches[speech].speaker in a.pairs


def of(view: View) -> frozenset[int]:
    """The items of a fact that it leaves open."""
    return unshown(view.statement)


def unshown(statement: Statement) -> frozenset[int]:
    """The items behind a "that" or "whether" of which nothing is known."""
    raw = statement.text.split()
    at = _open_that([plain(word) for word in raw])
    if at is None:
        return frozenset()
    place, start, stop = 0, 0, len(statement.text)
    for k, word in enumerate(raw):
        place = statement.text.index(word, place) + len(word)
        if k == at:
            start = place
        elif k > at and word[-1] in _ENDS:
            stop = place
            break
    behind = [n for n, item in enumerate(statement.items) if start <= item.span[0] < stop]
    home = {statement.items[n].clause for n in behind[:1]}
    return frozenset(n for n in behind if statement.items[n].clause in home)


def _open_that(words: Sequence[str]) -> int | None:
    """The place of the "that" or "whether" that leads in what is open; None where nothing is."""
    for at, word in enumerate(words):
        doubted = word in syntax("doubt_words") and syntax("not_words").isdisjoint(words[max(0, at - 2) : at])
        if not (doubted or word.endswith(_NOT)) and syntax("not_words").isdisjoint((word, word[1:])):
            continue
        found = _led(words, range(at + 1, min(at + 1 + REACH, len(words))), shown=doubted)
        if found is not None:
            return found
    return None


def _led(words: Sequence[str], places: range, *, shown: bool) -> int | None:
    """Where among ``places`` a "that" stands behind a word of showing, or a "whether" behind one of asking."""
    asked = False
    for k in places:
        pair = f"{words[k - 1]} {words[k]}"
        if (asked or shown) and not syntax("whether_words").isdisjoint((words[k], pair)):
            return k
        following = words[k + 1] if k + 1 < len(words) else ""
        if shown and words[k] in syntax("quoters") and f"{words[k]} {following}" not in syntax("whether_words"):
            return k
        shown = shown or words[k] in syntax("shown_words")
        asked = asked or words[k] in syntax("asked_words")
    return None
