"""Whether a sentence can matter at all, seen from its words alone: most sentences of most drafts need no more."""

from __future__ import annotations

from feudcheck.language.normal import is_arabic
from feudcheck.language.tokens import tokenize
from feudcheck.parse.mood.quotes import find_quotes
from feudcheck.parse.names.mentions import find_mentions, find_misspelt
from feudcheck.review.references import may_point

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.factbase.base import FactBase
    from feudcheck.language.lexicon import Lexicon
    from feudcheck.parse.atom import Atom

_QUOTES = frozenset("\"“”«»„‘")
_ASKING = frozenset("?!؟")
_NAMING = frozenset({"mention", "amount"})
_ON_FILE = ("day", "month")  # days that a base can be asked for
_MARKED = frozenset({"w:number", "w:opinion"})


def matters(text: str, base: FactBase) -> bool:
    """Whether ``text`` has a name that may be on file, a figure, or words in quotation marks."""
    tokens = tokenize(text)
    if any(t.kind == "number" or t.text in _QUOTES for t in tokens):
        return True
    if find_mentions(tokens, base):
        return True
    names = [t for n, t in enumerate(tokens) if t.kind == "word" and t.raw[0].isupper() and n]
    if any(base.postings(f"w {t.text}") for t in names):
        return True
    spelt = {t.text for t in names}
    return bool(spelt) and bool(find_misspelt(tokens, base, {}, lambda word: word not in spelt))




def stands_alone(text: str, atoms: Sequence[Atom], lexicon: Lexicon) -> bool:
    """Whether an English statement names nothing, counts nothing, has no day and no word that may point back.

    All else about it, who does what and what is denied, need not be read then.
    """
    tokens = tokenize(text)
    if not _ASKING.isdisjoint(text) or any(is_arabic(t.text[0]) for t in tokens) or find_quotes(text):
        return False
    if any(a.kind in _NAMING or not _MARKED.isdisjoint(a.classes) for a in atoms):
        return False
    if any(a.date is not None and a.date.grain.value in _ON_FILE for a in atoms):
        return False
    if all(a.kind != "term" for a in atoms) or "w:imperative_starts" in atoms[0].classes:
        return False
    return not may_point(tokens, atoms, lexicon)
