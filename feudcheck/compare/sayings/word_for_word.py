"""What other words than those on file do to a quotation that nobody has translated: it reads differently, or may."""

from __future__ import annotations

from feudcheck.compare.comparison import AGREES, CONFLICTS, UNKNOWN
from feudcheck.compare.sayings import rendering, wording
from feudcheck.language.lexicon import ARTICLES
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.keys import KeyRing
    from feudcheck.language.lexicon import Lexicon
    from feudcheck.model import Outcome

_FEW = 2  # things of another meaning in one place that still leave the rest recognisable


def compared(spoken: list[str], recorded: list[str], lexicon: Lexicon, ring: KeyRing) -> Outcome:
    """A slip agrees; one place with other words, or two words exchanged, conflicts; more than that nobody can tell."""
    changes = wording.changes(spoken, wording.window(spoken, recorded), lexicon)
    differing = [(mine, theirs) for mine, theirs in changes if (mine or theirs) and not _slip(mine, theirs)]
    if changes and not any(mine or _content(theirs, lexicon) for mine, theirs in differing):
        return AGREES
    if rendering.exchanged(changes, lexicon) or rendering.meaning(spoken, recorded, lexicon, ring) is CONFLICTS:
        return CONFLICTS
    changed = [n for n, (mine, theirs) in enumerate(changes) if mine and not _slip(mine, theirs)]
    if len(changed) != 1 or len(spoken) <= rendering.LEAST_KEPT:
        return UNKNOWN
    inside = 0 < changed[0] < len(changes) - 1  # what goes on before or behind may have been said
    return CONFLICTS if _other_words(*changes[changed[0]], lexicon, ring, inside=inside) else UNKNOWN


def _other_words(mine: list[str], theirs: list[str], lexicon: Lexicon, ring: KeyRing, *, inside: bool) -> bool:
    """Whether the words in one place say another thing, or tell of another one, than those recorded there."""
    here, there = (wording.as_items(words, lexicon, plainly=False) for words in (mine, theirs))
    here, there = wording.apart(here, there, ring), wording.apart(there, here, ring)
    if not theirs:
        return inside and 0 < len(here) <= _FEW
    who = syntax("personal_pronouns")
    if not here and not there:
        return not who.isdisjoint(mine) and not who.isdisjoint(theirs)
    if (here and not there) or (there and not here):
        return bool(mine) and len(mine) == len(theirs) == 1  # "next year" for "this year"
    return len(here) <= _FEW and len(there) <= _FEW


def _slip(mine: list[str], theirs: list[str]) -> bool:
    """Whether two stretches are one word in another form: "a tree" for "trees"."""
    here, there = ([word for word in words if word not in ARTICLES] for words in (mine, theirs))
    return len(here) == len(there) and all(map(wording.is_slip, here, there))


def _content(words: list[str], lexicon: Lexicon) -> bool:
    return any(wording.turns(word, lexicon) or wording.as_item(word, lexicon) is not None for word in words)
