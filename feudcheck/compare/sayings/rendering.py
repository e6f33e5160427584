"""What other words than those on file do to a quotation that may be a rendering: nothing, or change its meaning."""

from __future__ import annotations

import itertools
from functools import cache

from feudcheck.compare.comparison import AGREES, CONFLICTS, UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.compare.sayings import wording
from feudcheck.language.words import syntax
from feudcheck.model import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from feudcheck.compare.keys import KeyRing
    from feudcheck.compare.sayings.wording import Changes
    from feudcheck.language.lexicon import Lexicon
    from feudcheck.model import Outcome

_LONG = 7  # words from which one verb for another is no other rendering
LEAST_KEPT = 4  # words of a sentence that must stand before one changed makes it another
_PHRASE = 4  # words of a phrase that one word may be the opposite of
_FEW = 2  # things of another meaning in one place that still leave the rest recognisable


def meaning(
    spoken: list[str], recorded: list[str], lexicon: Lexicon, ring: KeyRing, *, printed: bool = False
) -> Outcome:
    """What the words that differ do to a rendering: nothing, change it, or nobody can tell.

    A "not", a number, a name or an opposite changes it; other words for the same do not.
    ``printed``: the recorded words are those that the source itself has.
    """
    there = wording.window(spoken, recorded)
    changes = wording.changes(spoken, there, lexicon)
    outcome: Outcome = AGREES if changes else UNKNOWN
    if exchanged(changes, lexicon) or _one_for_another(changes, lexicon, ring, len(spoken), printed):
        return CONFLICTS
    for mine, theirs in changes:
        if any(wording.turns(w, lexicon) for w in mine) != any(wording.turns(w, lexicon) for w in theirs):
            return CONFLICTS
        many = len(mine) != 1 or len(theirs) != 1  # in the place of one another every word counts, "kind" too
        known = [i for w in theirs if (i := wording.as_item(w, lexicon, plainly=many))]
        if len(mine) == 1 and _opposite_phrase(mine[0], theirs, there, lexicon, ring):
            return CONFLICTS
        for item in filter(None, [wording.as_item(w, lexicon, plainly=many) for w in mine]):
            links = {ring.link(item, k) for k in known}
            if Link.SAME in links or any(ring.link(k, item) is Link.SAME for k in known):
                continue
            unknown = "w:unknown" in item.ids
            if Link.OPPOSITE in links or (known and unknown and _names(known)) or "w:number" in item.ids:
                return CONFLICTS
            if "w:generic_nouns" not in item.ids:
                outcome = UNKNOWN
    return outcome


def turned_round(spoken: list[str], recorded: list[str], lexicon: Lexicon, ring: KeyRing) -> set[str]:
    """The words that are spoken in the place of recorded ones which they are the opposite of."""
    found = set()
    for mine, theirs in wording.changes(spoken, wording.window(spoken, recorded), lexicon):
        known = [item for w in theirs if (item := wording.as_item(w, lexicon))]
        for word in mine:
            item = wording.as_item(word, lexicon)
            if item is not None and any(ring.link(item, k) is Link.OPPOSITE for k in known):
                found.add(word)
    return found


def _opposite_phrase(word: str, theirs: list[str], recorded: list[str], lexicon: Lexicon, ring: KeyRing) -> bool:
    """ "bad" for the phrase that begins with ``theirs`` and means "fine"."""
    mine = wording.as_item(word, lexicon)
    at = next((n for n in range(len(recorded)) if theirs and recorded[n : n + len(theirs)] == theirs), None)
    if mine is None or at is None:
        return False
    match = lexicon.match([wording.token(w) for w in recorded[at : at + _PHRASE]], 0)
    if match is None or len(match.places) < 2:
        return False
    return ring.link(mine, Item("term", (0, 0), 0, match.ids, (match.lemma,))) is Link.OPPOSITE


def exchanged(changes: Changes, lexicon: Lexicon) -> bool:
    """ "good for A is bad for B" of what says "good for B is bad for A": two words in each other's place."""
    for (mine, theirs), (later, there) in itertools.combinations(changes, 2):
        if _turned(mine, theirs, later, there):
            return True
        here, recorded, after, behind = (_lemmas(words, lexicon) for words in (mine, theirs, later, there))
        if here & behind - recorded and after & recorded - behind:
            return True
    return False


def _turned(mine: Sequence[str], theirs: Sequence[str], later: Sequence[str], there: Sequence[str]) -> bool:
    """Whether two pronouns or numbers, which are no items, stand in each other's place: "they … than we"."""
    telling = syntax("personal_pronouns").union(_numbers())
    return any(
        _bare(one) == _bare(other) and one not in theirs and _bare(one) in telling
        and any(_bare(a) == _bare(b) for a in theirs for b in later if _bare(b) in telling)
        for one in mine for other in there
    )  # fmt: skip


def _bare(word: str) -> str:
    return word.removeprefix("و")


def _lemmas(said: Sequence[str], lexicon: Lexicon) -> set[str]:
    """The words that carry a meaning of their own, whatever is written onto them: "سقفنا" is "السقف"."""
    return {item.words[0] for word in said if (item := wording.as_item(word, lexicon, plainly=True))}


def _one_for_another(changes: Changes, lexicon: Lexicon, ring: KeyRing, length: int, printed: bool) -> bool:
    """ "will lose its school" for "its stop": one thing of another meaning, all else word for word."""
    changed = [(mine, theirs) for mine, theirs in changes if mine]
    if len(changed) != 1:
        return False
    mine, theirs = (wording.as_items(words, lexicon, plainly=True) for words in changed[0])
    mine, theirs = wording.apart(mine, theirs, ring), wording.apart(theirs, mine, ring)
    if not (0 < len(mine) <= _FEW and 0 < len(theirs) <= _FEW):
        return False
    if any(map(is_number, mine)) and any(map(is_number, theirs)):
        return True
    if len(mine) > 1 or len(theirs) > 1:
        return False
    word_for_word = len(changed[0][0]) == len(changed[0][1]) == 1
    if printed and word_for_word and length > LEAST_KEPT:
        return not wording.is_slip(changed[0][0][0], changed[0][1][0])
    kinds = [{c.kind for c in map(lexicon.concept, item.ids) if c} for item in (mine[0], theirs[0])]
    telling = {"thing", "quality", "event"} if length >= _LONG else {"thing", "quality"}
    if not word_for_word:
        telling = {"thing"}  # "the whole" for "all parts of the" is a rendering
    return bool(kinds[0] & kinds[1] & telling)


def is_number(item: Item) -> bool:
    return "w:number" in item.ids or (bool(item.words) and item.words[-1] in _numbers())


@cache
def _numbers() -> Mapping[str, object]:
    """The number words of both languages."""
    from feudcheck.language.data import section

    words: Mapping[str, object] = section("numbers")["words"]
    return words


def _names(items: Sequence[Item]) -> bool:
    return any("w:unknown" in item.ids for item in items)
