"""Whether a sentence can matter at all, seen from its words alone: most sentences of most drafts need no more."""

from __future__ import annotations

from feudcheck.language.tokens import tokenize
from feudcheck.parse.names.mentions import find_mentions, find_misspelt

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.factbase.base import FactBase

_QUOTES = frozenset("\"“”«»„‘")


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


